"""The household book (บัญชีครัวเรือน): what came in, what went out, what is left.

It has five columns: day, item, received, paid and the balance, which whoever keeps
the book reckons by hand. That it is right is looked at line by line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import ClassVar

import attrs

from sammachip.dates import PartialDate, in_ce
from sammachip.errors import Problem, Rule, Severity, not_blank, rule, validate
from sammachip.groups.quantity import at_least_zero
from sammachip.money import ZERO_BAHT, Baht
from sammachip.privacy import masked
from sammachip.thai import normal_form

__all__ = ["HouseholdBook", "HouseholdLine", "HouseholdMonth"]


@rule
def _says_something(
    received: Baht, paid: Baht, balance: Baht | None
) -> Iterator[Problem]:
    if not received and not paid and balance is None:
        yield Problem(
            code="book.no_amount",
            message="expected an amount that was received or paid, found none",
            path=("received",),
        )


@attrs.frozen(kw_only=True)
class HouseholdLine:
    """One line of a household book (รายการในบัญชีครัวเรือน).

    Args:
        day: Day on which the money moved.
        item: What it was for; personal data.
        received: Baht that came in, zero or more.
        paid: Baht that went out, zero or more.
        balance: What was left, as it is written down; None if it is not. A line may
            have nothing else, as where a page ends or begins.

    Raises:
        InvalidDataError: Less than zero received or paid (``number.negative``), no
            amount at all (``book.no_amount``), an item that is blank
            (``text.blank``), a B.E. year (``date.be_year``), a value of another type
            (``value.type``).

    >>> line = HouseholdLine(day=date(2026, 1, 5), item="rice", paid=Baht(120))
    >>> line.change
    Baht('-120.00')
    """

    day: date
    item: str = attrs.field(converter=normal_form, repr=masked)
    received: Baht = ZERO_BAHT
    paid: Baht = ZERO_BAHT
    balance: Baht | None = None

    RULES: ClassVar[tuple[Rule, ...]] = (
        in_ce("day"),
        not_blank("item"),
        at_least_zero("received"),
        at_least_zero("paid"),
        _says_something,
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def change(self) -> Baht:
        """What the line does to the balance."""
        return self.received - self.paid


@attrs.frozen(kw_only=True)
class HouseholdMonth:
    """One month of a household book.

    Args:
        month: Which month of which B.E. year.
        received: Baht that came in.
        paid: Baht that went out.
        balance: What was left at the end of the month.
    """

    month: PartialDate
    received: Baht
    paid: Baht
    balance: Baht

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen(kw_only=True)
class HouseholdBook:
    """The book of one household (บัญชีครัวเรือน).

    Args:
        lines: The lines, in the order in which they were written.
        opening: What was there before the first line.

    Raises:
        InvalidDataError: A value of another type (``value.type``).

    >>> book = HouseholdBook(
    ...     opening=Baht(200),
    ...     lines=[
    ...         HouseholdLine(day=date(2026, 1, 5), item="rice", paid=Baht(120)),
    ...         HouseholdLine(day=date(2026, 1, 9), item="eggs", received=Baht(45)),
    ...     ],
    ... )
    >>> book.closing
    Baht('125.00')
    """

    lines: tuple[HouseholdLine, ...] = attrs.field(converter=tuple[HouseholdLine, ...])
    opening: Baht = ZERO_BAHT

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def balances(self) -> tuple[Baht, ...]:
        """What was left after each line, reckoned from the opening balance."""
        return tuple(_running(self.opening, self.lines))

    @property
    def closing(self) -> Baht:
        """What is left after the last line."""
        return Baht.total([self.opening, *(line.change for line in self.lines)])

    def check_balances(self) -> tuple[Problem, ...]:
        """Find the lines where the balance that is written down went wrong.

        A mistake that later lines carry on is told once, where it was made; a line
        that is right again is right.

        Returns:
            A warning (``book.balance_differs``) for each of them, with its path.

        >>> slip = HouseholdLine(
        ...     day=date(2026, 1, 5), item="rice", paid=Baht(120), balance=Baht(90)
        ... )
        >>> book = HouseholdBook(opening=Baht(200), lines=[slip])
        >>> print(*book.check_balances())
        lines[0].balance: expected 80.00 left, found 90.00
        """
        return tuple(self._differences())

    def _differences(self) -> Iterator[Problem]:
        carried = ZERO_BAHT
        for position, (line, balance) in enumerate(
            zip(self.lines, self.balances, strict=True)
        ):
            if line.balance is None:
                continue
            difference = line.balance - balance
            if difference and difference != carried:
                yield Problem(
                    code="book.balance_differs",
                    message="expected {expected} left, found {found}",
                    facts={"expected": balance + carried, "found": line.balance},
                    path=("lines", position, "balance"),
                    severity=Severity.WARNING,
                )
            carried = difference

    def months(self) -> tuple[HouseholdMonth, ...]:
        """Add up each month that has a line, in the order of the calendar.

        >>> book = HouseholdBook(
        ...     lines=[
        ...         HouseholdLine(day=date(2026, 2, 1), item="rice", paid=Baht(50)),
        ...         HouseholdLine(day=date(2026, 1, 5), item="eggs", received=Baht(90)),
        ...     ]
        ... )
        >>> [(str(month.month), month.balance) for month in book.months()]
        [('มกราคม ๒๕๖๙', Baht('90.00')), ('กุมภาพันธ์ ๒๕๖๙', Baht('40.00'))]
        """
        by_month: dict[tuple[int, int], list[HouseholdLine]] = {}
        for line in self.lines:
            by_month.setdefault((line.day.year, line.day.month), []).append(line)
        found: list[HouseholdMonth] = []
        balance = self.opening
        for _, lines in sorted(by_month.items()):
            found.append(_month_of(lines, balance))
            balance = found[-1].balance
        return tuple(found)


def _running(opening: Baht, lines: Iterable[HouseholdLine]) -> Iterator[Baht]:
    balance = opening
    for line in lines:
        balance += line.change
        yield balance


def _month_of(lines: list[HouseholdLine], balance: Baht) -> HouseholdMonth:
    received = Baht.total(line.received for line in lines)
    paid = Baht.total(line.paid for line in lines)
    return HouseholdMonth(
        month=PartialDate.containing(lines[0].day),
        received=received,
        paid=paid,
        balance=balance + received - paid,
    )
