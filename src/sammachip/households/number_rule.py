"""Rules on the numbers of a household: amounts and people."""

from __future__ import annotations

from collections.abc import Iterator

from sammachip.errors import Problem, rule
from sammachip.households.measure import Measure
from sammachip.money import Baht
from sammachip.money.quantity import at_least_zero

__all__ = ["gross_is_not_below_zero", "too_few_people"]


@rule
def gross_is_not_below_zero(amount: Baht | None, measure: Measure) -> Iterator[Problem]:
    """Find a gross income below zero; a net one may be a loss."""
    if measure is Measure.GROSS:
        yield from at_least_zero("amount").find(amount)


def too_few_people(people: int | None, *, least: int) -> Iterator[Problem]:
    """Find fewer people than live in the household."""
    if people is not None and people < least:
        yield Problem(
            code="household.people",
            message="expected a household of {least} or more, found {found}",
            facts={"least": least, "found": people},
            path=("people",),
        )
