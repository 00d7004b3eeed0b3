"""The livelihood plan of a subdistrict, on its way into the plans around it.

Source:
    A knowledge record of the Community Development Department: the plan is merged in
    the community plan of the subdistrict, and taken into local and provincial plans.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import ClassVar, Final, Self

import attrs

from sammachip.dates import in_ce
from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Rule, not_blank, rule, validate
from sammachip.places import Province
from sammachip.programme.plan_state import PlanAround, PlanState
from sammachip.programme.step import missing_steps, refuse_to_skip, step_problems

__all__ = ["SubdistrictLivelihoodPlan"]


_MAY_FOLLOW: Final[Mapping[PlanState, tuple[PlanState, ...]]] = {
    PlanState.MERGED: (PlanState.DRAFTED,),
    PlanState.ADOPTED: (PlanState.MERGED,),
}


@rule
def _days_do_not_run_backwards(
    drafted_on: date | None, merged_on: date | None, adopted_on: date | None
) -> Iterator[Problem]:
    days = {
        "drafted_on": drafted_on,
        "merged_on": merged_on,
        "adopted_on": adopted_on,
    }
    known = [(field, day) for field, day in days.items() if day]
    for (_, before), (field, day) in pairwise(known):
        if day < before:
            yield Problem(
                code="subdistrict_plan.day",
                message="expected a day from that of the step before on, {before};"
                " found {found}",
                facts={"before": said_day(before), "found": said_day(day)},
                path=(field,),
            )


@attrs.frozen(kw_only=True)
class SubdistrictLivelihoodPlan:
    """The livelihood plan of one subdistrict (แผนสัมมาชีพตำบล).

    Whoever has the plan knows that it is drafted; what is written down of a later
    step stands for the earlier ones.

    Args:
        subdistrict: The subdistrict (ตำบล), without the word.
        district: The district, without the word.
        province: The province.
        drafted_on: Day on which it was ready.
        merged_on: Day on which it came into the community plan of the subdistrict.
        adopted_on: Day on which a plan around it took it in.
        adopted_into: Which plans did.

    Raises:
        InvalidDataError: A blank text (``text.blank``), a day with a B.E. year
            (``date.be_year``), days that run backwards (``subdistrict_plan.day``).

    >>> plan = SubdistrictLivelihoodPlan(subdistrict="บ้านสวน")
    >>> [problem.code for problem in plan.missing_for(PlanState.ADOPTED)]
    ['programme.step_missing']
    >>> plan.merge(on=date(2017, 5, 2)).state
    <PlanState.MERGED: 'merged'>
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        *map(not_blank, ("subdistrict", "district")),
        *map(in_ce, ("drafted_on", "merged_on", "adopted_on")),
        _days_do_not_run_backwards,
    )

    subdistrict: str
    district: str | None = None
    province: Province | None = None
    drafted_on: date | None = None
    merged_on: date | None = None
    adopted_on: date | None = None
    adopted_into: tuple[PlanAround, ...] = attrs.field(
        default=(), converter=tuple[PlanAround, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def state(self) -> PlanState:
        """The last state of which something is written down."""
        if self.adopted_on or self.adopted_into:
            return PlanState.ADOPTED
        return PlanState.MERGED if self.merged_on else PlanState.DRAFTED

    def missing_for(self, state: PlanState) -> tuple[Problem, ...]:
        """Return what is missing for *state*; nothing if the plan has come to it."""
        return step_problems(self._missing(state)[:-1], to_be=state)

    def merge(self, *, on: date) -> Self:
        """Return the plan as merged in the community plan.

        Raises:
            InvalidDataError: It is already (``programme.step_done``), or as for the
                class.
        """
        refuse_to_skip(self._missing(PlanState.MERGED), PlanState.MERGED)
        return attrs.evolve(self, merged_on=on)

    def adopt(self, *, on: date, into: Iterable[PlanAround] = ()) -> Self:
        """Return the plan as taken into the plans around it.

        Args:
            on: The first day on which one of them took it in.
            into: Which plans did, if it is known.

        Raises:
            InvalidDataError: It is already (``programme.step_done``), it was not
                merged (``programme.step_missing``), or as for the class.
        """
        refuse_to_skip(self._missing(PlanState.ADOPTED), PlanState.ADOPTED)
        return attrs.evolve(self, adopted_on=on, adopted_into=tuple(into))

    def _missing(self, state: PlanState) -> tuple[PlanState, ...]:
        return missing_steps(state, self._is_in, _MAY_FOLLOW)

    def _is_in(self, state: PlanState) -> bool:
        states = [*PlanState]
        return states.index(state) <= states.index(self.state)
