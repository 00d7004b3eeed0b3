"""DemonstrationBudget: money for the materials of a demonstration (ค่าวัสดุสาธิต).

Source:
    Two knowledge records of B.E. 2560 name the budget line; how much it is, none of
    them says.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

import attrs

from sammachip.dates import Stretch, in_ce
from sammachip.dates.saying import said_day
from sammachip.dates.stretch import contains
from sammachip.errors import Problem, Rule, Severity, not_blank, validate
from sammachip.money import ZERO_BAHT, Baht

__all__ = ["DemonstrationBudget", "Purchase"]


def _more_than_zero(field: str) -> Rule:
    def find(amount: Baht | None) -> Iterator[Problem]:
        if amount is not None and amount <= ZERO_BAHT:
            yield Problem(
                code="demonstration.amount",
                message="expected an amount of more than zero baht, found {found}",
                facts={"found": amount},
                path=(field,),
            )

    return Rule((field,), find)


@attrs.frozen(kw_only=True)
class Purchase:
    """Materials that were bought for a demonstration (รายการซื้อวัสดุ).

    Args:
        day: Day of the purchase; None if it is not known.
        item: What was bought.
        amount: What was paid for it.

    Raises:
        InvalidDataError: A blank item (``text.blank``), no money
            (``demonstration.amount``), a day with a B.E. year (``date.be_year``).
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        in_ce("day"),
        not_blank("item"),
        _more_than_zero("amount"),
    )

    day: date | None = None
    item: str
    amount: Baht

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen(kw_only=True)
class DemonstrationBudget:
    """Money for the materials of a demonstration (ค่าวัสดุสาธิต), and what was bought.

    Args:
        granted: What the village got; None if it is not known.
        purchases: What was bought, in any order; None if that is not written down.

    Raises:
        InvalidDataError: Nothing granted (``demonstration.amount``).

    >>> budget = DemonstrationBudget(
    ...     granted=Baht(2000), purchases=[Purchase(item="ไหมพรม", amount=Baht(1650))]
    ... )
    >>> budget.spent, budget.left
    (Baht('1650.00'), Baht('350.00'))
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_more_than_zero("granted"),)

    granted: Baht | None = None
    purchases: tuple[Purchase, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(tuple[Purchase, ...])
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def spent(self) -> Baht | None:
        """What all purchases come to; None if they are not written down."""
        if self.purchases is None:
            return None
        return Baht.total(purchase.amount for purchase in self.purchases)

    @property
    def left(self) -> Baht | None:
        """What is left, below zero if too much was spent; None if it is not known."""
        if self.granted is None or self.spent is None:
            return None
        return self.granted - self.spent

    def findings(self, year: Stretch | None = None) -> tuple[Problem, ...]:
        """Find what does not fit.

        Args:
            year: The fiscal year of the money; without one, days are not looked at.

        Returns:
            More spent than there was (``demonstration.overspent``), and as a warning
            a purchase outside of the year (``demonstration.other_year``).
        """
        return (*self._overspent(), *self._of_other_years(year))

    def _overspent(self) -> Iterator[Problem]:
        if self.left is not None and self.left < ZERO_BAHT:
            yield Problem(
                code="demonstration.overspent",
                message="expected materials for {granted} baht at most, found"
                " {spent} baht",
                facts={"granted": self.granted, "spent": self.spent},
                path=("purchases",),
            )

    def _of_other_years(self, year: Stretch | None) -> Iterator[Problem]:
        for position, purchase in enumerate(self.purchases or ()):
            if year and purchase.day and not contains(year, purchase.day):
                yield Problem(
                    code="demonstration.other_year",
                    message="expected a day from {first} to {last}, found {found}",
                    facts={
                        "first": said_day(year.first_day),
                        "last": said_day(year.last_day),
                        "found": said_day(purchase.day),
                    },
                    path=("purchases", position, "day"),
                    severity=Severity.WARNING,
                )
