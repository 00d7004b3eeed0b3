"""HouseholdLine: one line of a household book, which has five columns."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

import attrs

from sammachip.dates import in_ce
from sammachip.errors import Problem, Rule, not_blank, rule, validate
from sammachip.money import ZERO_BAHT, Baht
from sammachip.money.quantity import at_least_zero
from sammachip.privacy import masked
from sammachip.thai import normal_form

__all__ = ["HouseholdLine"]


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
