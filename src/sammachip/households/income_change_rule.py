"""Which incomes may be compared: those of one kind, of two periods of one length."""

from __future__ import annotations

from collections.abc import Iterator

from sammachip.dates.ends import said as said_period
from sammachip.errors import Problem, rule
from sammachip.households.figure import IncomeFigure
from sammachip.households.period import have_one_length
from sammachip.households.saying import said

__all__ = ["are_of_one_kind"]


@rule
def are_of_one_kind(
    before: IncomeFigure | None, after: IncomeFigure | None
) -> Iterator[Problem]:
    """Find what keeps the incomes before and after from being compared."""
    if before is None or after is None:
        return
    if after.measure is not before.measure:
        yield Problem(
            code="income_change.measure",
            message="expected both incomes {expected}, found one {found}",
            facts={"expected": said(before.measure), "found": said(after.measure)},
            path=("after", "measure"),
        )
    if after.scope is not before.scope or _are_of_two_occupations(before, after):
        yield Problem(
            code="income_change.scope",
            message="expected both incomes of the same, the whole or one occupation",
            path=("after", "scope"),
        )
    if not have_one_length(before.period, after.period):
        yield Problem(
            code="income_change.length",
            message="expected two periods of one length, found {before} and {after}",
            facts={
                "before": said_period(before.period),
                "after": said_period(after.period),
            },
            path=("after", "period"),
        )
    if after.period.first_day <= before.period.last_day:
        yield Problem(
            code="income_change.order",
            message="expected a period behind {before}, found {after}",
            facts={
                "before": said_period(before.period),
                "after": said_period(after.period),
            },
            path=("after", "period"),
        )


def _are_of_two_occupations(before: IncomeFigure, after: IncomeFigure) -> bool:
    known = {each.occupation for each in (before, after)} - {None}
    return len(known) > 1
