"""The livelihood plan of a subdistrict, on its way into the plans around it.

Source:
    A knowledge record of the Community Development Department: the plan is merged in
    the community plan of the subdistrict, and taken into local and provincial plans.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import ClassVar, Final, Self

import attrs

from sammachip.dates import in_ce
from sammachip.errors import Problem, Rule, not_blank, rule, validate
from sammachip.households.saying import said
from sammachip.places import Province
from sammachip.programme.plan_state import PlanAround, PlanState
from sammachip.programme.step import missing_steps, refuse_again, step_problems
from sammachip.programme.step_order import DatedStep, out_of_order

__all__ = ["SubdistrictLivelihoodPlan"]


_MAY_FOLLOW: Final[Mapping[PlanState, tuple[PlanState, ...]]] = {
    PlanState.MERGED: (PlanState.DRAFTED,),
    PlanState.ADOPTED: (PlanState.MERGED,),
}


@rule
def _steps_are_in_order(  # noqa: PLR0913, PLR0917 - the names of fields
    drafted_on: date | None,
    merged: bool | None,  # noqa: FBT001 - the name of a field
    merged_on: date | None,
    adopted: bool | None,  # noqa: FBT001
    adopted_on: date | None,
    adopted_into: tuple[PlanAround, ...],
) -> Iterator[Problem]:
    taken_in = adopted if adopted is False else bool(adopted or adopted_into) or None
    if adopted is False and adopted_into:
        yield Problem(
            code="subdistrict_plan.not_adopted",
            message="expected no plan that took it in, as none did; found {found}",
            facts={"found": tuple(map(said, adopted_into))},
            path=("adopted_into",),
        )
    yield from out_of_order(
        (DatedStep("drafted_on", None, "drafted_on", drafted_on),),
        (DatedStep("merged", merged, "merged_on", merged_on),),
        (DatedStep("adopted", taken_in, "adopted_on", adopted_on),),
    )


@attrs.frozen(kw_only=True)
class SubdistrictLivelihoodPlan:
    """The livelihood plan of one subdistrict (แผนสัมมาชีพตำบล).

    Whoever has the plan knows that it is drafted; what is written down of a later
    step stands for the earlier ones; a day says that the step was taken, and a step
    may be written down without its day.

    Args:
        subdistrict: The subdistrict (ตำบล), without the word.
        district: The district, without the word.
        province: The province.
        drafted_on: Day on which it was ready.
        merged: Whether it is in the community plan of the subdistrict.
        merged_on: Day on which it came into it.
        adopted: Whether a plan around it took it in.
        adopted_on: Day on which the first one did.
        adopted_into: Which plans did.

    Raises:
        InvalidDataError: A blank text (``text.blank``), a day with a B.E. year
            (``date.be_year``), days that run backwards (``programme.day``), a step
            that was not taken though it has a day or a later one was
            (``programme.denied``), plans that took it in though none did
            (``subdistrict_plan.not_adopted``).

    >>> plan = SubdistrictLivelihoodPlan(subdistrict="บ้านสวน")
    >>> [problem.facts["missing"] for problem in plan.missing_for(PlanState.ADOPTED)]
    ['merged', 'adopted']
    >>> plan.merge(on=date(2017, 5, 2)).state
    <PlanState.MERGED: 'merged'>
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        *map(not_blank, ("subdistrict", "district")),
        *map(in_ce, ("drafted_on", "merged_on", "adopted_on")),
        _steps_are_in_order,
    )

    subdistrict: str
    district: str | None = None
    province: Province | None = None
    drafted_on: date | None = None
    merged: bool | None = None
    merged_on: date | None = None
    adopted: bool | None = None
    adopted_on: date | None = None
    adopted_into: tuple[PlanAround, ...] = attrs.field(
        default=(), converter=tuple[PlanAround, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def state(self) -> PlanState:
        """The last state of which something is written down."""
        return max(self._written(), key=[*PlanState].index)

    def missing_for(self, state: PlanState) -> tuple[Problem, ...]:
        """Return what is not written down up to *state*; nothing if it was reached.

        Each is ``programme.step_missing``, and *state* itself, which comes last,
        ``programme.step_not_written``.

        Raises:
            InvalidDataError: *state* is none (``value.type``).
        """
        return step_problems(self._missing(state), to_be=state)

    def merge(self, *, on: date | None) -> Self:
        """Return the plan as merged in the community plan.

        Args:
            on: Day on which it was; None if it is not known.

        Raises:
            InvalidDataError: It is already (``programme.step_done``), or as for the
                class.
        """
        self._take(PlanState.MERGED)
        return attrs.evolve(self, merged=True, merged_on=on)

    def adopt(self, *, on: date | None, into: Iterable[PlanAround] = ()) -> Self:
        """Return the plan as taken into the plans around it.

        Args:
            on: The first day on which one of them took it in; None if it is not
                known.
            into: Which plans did, if it is known.

        Raises:
            InvalidDataError: It is already (``programme.step_done``), it was not
                merged (``programme.step_missing``), or as for the class.
        """
        self._take(PlanState.ADOPTED)
        return attrs.evolve(self, adopted=True, adopted_on=on, adopted_into=into)

    def _take(self, step: PlanState) -> None:
        refuse_again(self._missing(step), step, is_done=step in self._written())

    def _missing(self, state: PlanState) -> tuple[PlanState, ...]:
        return missing_steps(state, self._written().__contains__, _MAY_FOLLOW)

    def _written(self) -> frozenset[PlanState]:
        facts = {
            PlanState.DRAFTED: self.subdistrict,
            PlanState.MERGED: self.merged or self.merged_on,
            PlanState.ADOPTED: self.adopted or self.adopted_on or self.adopted_into,
        }
        return frozenset(state for state, fact in facts.items() if fact)
