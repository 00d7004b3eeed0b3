"""Rules on the numbers of a household: amounts and people."""

from __future__ import annotations

from collections.abc import Iterator

from sammachip.errors import Problem, Rule, rule
from sammachip.households.measure import Measure
from sammachip.money import ZERO_BAHT, Baht

__all__ = ["gross_is_not_below_zero", "not_below_zero", "too_few_people"]


def not_below_zero(field: str) -> Rule:
    """Return the rule that the baht in *field* are zero, more, or not written down.

    >>> [problem.code for problem in not_below_zero("debts").find(Baht(-1))]
    ['number.negative']
    """

    def find(amount: Baht | None) -> Iterator[Problem]:
        if amount is not None and amount < ZERO_BAHT:
            yield Problem(
                code="number.negative",
                message="expected zero or more, found {found}",
                facts={"found": amount.decimal},
                path=(field,),
            )

    return Rule((field,), find)


@rule
def gross_is_not_below_zero(amount: Baht | None, measure: Measure) -> Iterator[Problem]:
    """Find a gross income below zero; a net one may be a loss."""
    if measure is Measure.GROSS:
        yield from not_below_zero("amount").find(amount)


def too_few_people(people: int | None, *, least: int) -> Iterator[Problem]:
    """Find fewer people than live in the household."""
    if people is not None and people < least:
        yield Problem(
            code="household.people",
            message="expected a household of {least} or more, found {found}",
            facts={"least": least, "found": people},
            path=("people",),
        )
