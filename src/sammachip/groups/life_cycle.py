"""LifeCycle: what a group has done, and how far it has come by it (วงจรชีวิตกลุ่ม)."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from datetime import date
from itertools import pairwise
from typing import ClassVar, Self

import attrs

from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Rule, rule, validate
from sammachip.groups.founding_step import FoundingStep
from sammachip.groups.life_event import StageReached, StepDone
from sammachip.groups.requirement import Requirement
from sammachip.groups.stage import Stage
from sammachip.groups.stage_needs import lacking
from sammachip.households.saying import said

__all__ = ["LifeCycle"]


@rule
def _stages_are_reached_once(reached: tuple[StageReached, ...]) -> Iterator[Problem]:
    seen: set[Stage] = set()
    for position, event in enumerate(reached):
        if event.stage in seen:
            yield Problem(
                code="life_cycle.stage_repeated",
                message='expected each stage once, found "{found}" again',
                facts={"found": said(event.stage)},
                path=("reached", position, "stage"),
            )
        seen.add(event.stage)


@rule
def _days_do_not_run_backwards(reached: tuple[StageReached, ...]) -> Iterator[Problem]:
    for position, (earlier, later) in enumerate(pairwise(reached), start=1):
        if later.day < earlier.day:
            yield Problem(
                code="life_cycle.day",
                message="expected a day from that of the stage before on, {before}; "
                "found {found}",
                facts={"before": said_day(earlier.day), "found": said_day(later.day)},
                path=("reached", position, "day"),
            )


@rule
def _everything_is_there_by_then(
    reached: tuple[StageReached, ...], done: tuple[StepDone, ...]
) -> Iterator[Problem]:
    since: dict[FoundingStep | Requirement, date] = {}
    for each in done:
        since[each.step] = min(each.day, since.get(each.step, each.day))
    stages: set[Stage] = set()
    for position, event in enumerate(reached):
        things = {step for step, day in since.items() if day <= event.day}
        missing = _missing(event.stage, stages | things, event.also)
        skipped = tuple(said(each) for each in missing if isinstance(each, Stage))
        needed = tuple(said(each) for each in missing if not isinstance(each, Stage))
        facts = {"stage": said(event.stage), "day": said_day(event.day)}
        path = ("reached", position, "stage")
        if skipped:
            yield Problem(
                code="life_cycle.skipped",
                message="to be {stage} on {day}, a group has to be {missing} before; "
                "write down since when it was",
                facts={**facts, "missing": skipped},
                path=path,
            )
        if needed:
            yield Problem(
                code="life_cycle.missing",
                message="to be {stage} on {day}, a group needs {missing}; write down "
                "since when it has them",
                facts={**facts, "missing": needed},
                path=path,
            )
        stages.add(event.stage)


def _missing(
    stage: Stage,
    there: Container[Stage | FoundingStep | Requirement],
    also: Iterable[FoundingStep | Requirement],
) -> tuple[Stage | FoundingStep | Requirement, ...]:
    more = (need for need in also if need not in there)
    return tuple(dict.fromkeys((*lacking(stage, there), *more)))


@attrs.frozen
class LifeCycle:
    """The life of a group so far (วงจรชีวิตกลุ่ม): what was done, and each stage.

    A stage is reached when all that it asks for is there by then: the stage before
    it, and

    - to be founded: members, a committee, capital, and the agreement in writing on
      how profit is shared, which is older than any profit;
    - to operate: a daily book, a roster of duties, publicity and sales;
    - to be on the register of livelihood groups: its entry there;
    - to be registered for OTOP: a tie to the community, a place of production in
      the district, Thai nationality;
    - to be a learning centre: nothing that a source says.

    The last two are open to any group on the register, in either order.

    Args:
        reached: The stages, in order.
        done: What was done, in any order; of what was done twice the first counts.

    Raises:
        InvalidDataError: When a stage is reached, something is not there, and all
            of it is told (``life_cycle.missing``), or another stage has to come
            first (``life_cycle.skipped``); a stage stands twice
            (``life_cycle.stage_repeated``), or its day is before that of the one
            before it (``life_cycle.day``).

    >>> life = LifeCycle().advance(Stage.INTEREST, on=date(2026, 1, 5))
    >>> life = life.record(FoundingStep.COMMITTEE, on=date(2026, 2, 1))
    >>> [need.value for need in life.missing_for(Stage.FOUNDED)]
    ['members', 'capital', 'agreement']
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        _stages_are_reached_once,
        _days_do_not_run_backwards,
        _everything_is_there_by_then,
    )

    reached: tuple[StageReached, ...] = attrs.field(
        default=(), converter=tuple[StageReached, ...]
    )
    done: tuple[StepDone, ...] = attrs.field(default=(), converter=tuple[StepDone, ...])

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def stage(self) -> Stage | None:
        """The stage reached last; None before the first."""
        return self.reached[-1].stage if self.reached else None

    def record(
        self,
        step: FoundingStep | Requirement,
        *,
        on: date,
        evidence: str | None = None,
    ) -> Self:
        """Return the life with something done.

        Args:
            step: A founding step, or another thing that a stage asks for.
            on: Day on which it was done.
            evidence: What shows it; kept as personal data.

        Raises:
            InvalidDataError: As for `StepDone`.
        """
        event = StepDone(step=step, day=on, evidence=evidence)
        return attrs.evolve(self, done=(*self.done, event))

    def advance(
        self,
        to: Stage,
        *,
        on: date,
        also: Iterable[FoundingStep | Requirement] = (),
    ) -> Self:
        """Return the life with one more stage reached.

        Args:
            to: The stage.
            on: Day from which on the group is there.
            also: What has to be there besides, if an office or the group asks for
                more than the sources say.

        Raises:
            InvalidDataError: As for the class, or the day is refused as by
                `StageReached`.
        """
        event = StageReached(stage=to, day=on, also=tuple(also))
        return attrs.evolve(self, reached=(*self.reached, event))

    def missing_for(
        self, stage: Stage, *, also: Iterable[FoundingStep | Requirement] = ()
    ) -> tuple[Stage | FoundingStep | Requirement, ...]:
        """Return all that is missing for *stage*, the first thing first.

        Args:
            stage: The stage that the group would like to reach.
            also: What has to be there besides, as for `advance`.

        Returns:
            Things to do, and stages to reach on the way.
        """
        there = {
            *(each.stage for each in self.reached),
            *(each.step for each in self.done),
        }
        return _missing(stage, there, also)
