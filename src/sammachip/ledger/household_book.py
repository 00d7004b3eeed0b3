"""The household book (บัญชีครัวเรือน): what came in, what went out, what is left.

It has five columns: day, item, received, paid and the balance, which whoever keeps
the book reckons by hand. That it is right is looked at line by line.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

import attrs

from sammachip.dates import PartialDate
from sammachip.errors import Language, Problem, validate
from sammachip.ledger.household_line import HouseholdLine
from sammachip.ledger.household_page import household_page
from sammachip.ledger.reckoning import Reckoning
from sammachip.money import ZERO_BAHT, Baht
from sammachip.thai import Digits
from sammachip.thai.page import Page

__all__ = ["HouseholdBook", "HouseholdMonth"]


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

    >>> from datetime import date
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
        changes = (line.change for line in self.lines)
        return tuple(accumulate(changes, initial=self.opening))[1:]

    @property
    def closing(self) -> Baht:
        """What is left after the last line."""
        return Baht.total([self.opening, *(line.change for line in self.lines)])

    def rows(self) -> tuple[HouseholdLine, ...]:
        """Return the lines, for a table, each with its balance as it should be."""
        pairs = zip(self.lines, self.balances, strict=True)
        return tuple(attrs.evolve(line, balance=balance) for line, balance in pairs)

    def check_balances(self) -> tuple[Problem, ...]:
        """Find the lines where the balance that is written down went wrong.

        A mistake that later lines carry on is told once, where it was made; a line
        that is right again is right.

        Returns:
            A warning (``book.balance_differs``) for each of them, with its path.

        >>> from datetime import date
        >>> slip = HouseholdLine(
        ...     day=date(2026, 1, 5), item="rice", paid=Baht(120), balance=Baht(90)
        ... )
        >>> book = HouseholdBook(opening=Baht(200), lines=[slip])
        >>> print(*book.check_balances())
        lines[0].balance: expected 80.00 left, found 90.00
        """
        return tuple(self._differences())

    def _differences(self) -> Iterator[Problem]:
        reckoning = Reckoning(self.opening)
        for position, line in enumerate(self.lines):
            if problem := reckoning.problem_after(line.change, line.balance):
                yield problem.under("lines", position)

    def months(self) -> tuple[HouseholdMonth, ...]:
        """Add up each month that has a line, in the order of the calendar.

        >>> from datetime import date
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

    def text(
        self, *, lang: Language = "th", digits: Digits = "arabic", items: bool = False
    ) -> str:
        """Write the book with its balances as they should be.

        Args:
            lang: Language of the labels; items stay as the household wrote them.
            digits: Digits of days and amounts.
            items: Whether to tell what each line was for: personal data.
        """
        return self._page(lang, digits, items=items).text()

    def html(
        self, *, lang: Language = "th", digits: Digits = "arabic", items: bool = False
    ) -> str:
        """Write the book as an HTML table, without styles or scripts.

        Args:
            lang: Language of the labels.
            digits: Digits of days and amounts.
            items: As for `text`.
        """
        return self._page(lang, digits, items=items).html()

    def _repr_html_(self) -> str:
        """Show the book in a notebook, in Thai, without the items."""
        return self.html()

    def _page(self, lang: Language, digits: Digits, *, items: bool) -> Page:
        return household_page(self.rows(), self.opening, lang, digits, items=items)


def _month_of(lines: list[HouseholdLine], balance: Baht) -> HouseholdMonth:
    received = Baht.total(line.received for line in lines)
    paid = Baht.total(line.paid for line in lines)
    return HouseholdMonth(
        month=PartialDate.containing(lines[0].day),
        received=received,
        paid=paid,
        balance=balance + received - paid,
    )
