"""Rules of a village's year: who is named is known, and no stage is too early."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Final

import attrs

from sammachip.dates import in_ce
from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Rule, not_blank, rule
from sammachip.groups.saying import said
from sammachip.households import Household, repeated_ids, unknown_households
from sammachip.programme.event import ProgrammeEvent, beginnings
from sammachip.programme.event_kind import ProgrammeStage
from sammachip.programme.instructor_team import InstructorTeam
from sammachip.programme.participation import Participation

__all__ = ["VILLAGE_YEAR_RULES"]


@rule
def _has_each_household_once(households: tuple[Household, ...]) -> Iterator[Problem]:
    for problem in repeated_ids(each.id for each in households):
        yield problem.under("households")


@rule
def _each_household_takes_part_once(
    participations: tuple[Participation, ...],
) -> Iterator[Problem]:
    seen: set[str] = set()
    for position, each in enumerate(participations):
        if each.household in seen:
            yield Problem(
                code="village_year.participation_repeated",
                message="expected one participation of each household, found another of"
                " {found}",
                facts={"found": each.household},
                path=("participations", position, "household"),
            )
        seen.add(each.household)


@rule
def _the_households_named_are_known(
    households: tuple[Household, ...],
    participations: tuple[Participation, ...],
    events: tuple[ProgrammeEvent, ...],
    team: InstructorTeam | None,
) -> Iterator[Problem]:
    ids = {each.id for each in households}
    for problem in unknown_households((p.household for p in participations), ids):
        yield problem.under("participations")
    for position, event in enumerate(events):
        for problem in unknown_households(event.households, ids):
            yield problem.under("events", position, "households")
    assigned = (each.household for each in team.assignments) if team else ()
    for problem in unknown_households(assigned, ids):
        yield problem.under("team", "assignments")


@rule
def _the_sages_named_are_known(
    events: tuple[ProgrammeEvent, ...], team: InstructorTeam | None
) -> Iterator[Problem]:
    if team is None:
        return
    ids = {sage.id for sage in team.sages}
    for position, event in enumerate(events):
        for place, found in enumerate(event.sages):
            if found not in ids:
                yield Problem(
                    code="village_year.sage_unknown",
                    message="expected the id of a sage of the team, found {found}",
                    facts={"found": found},
                    path=("events", position, "sages", place),
                )


@rule
def _no_stage_begins_before_the_one_before(
    events: tuple[ProgrammeEvent, ...],
) -> Iterator[Problem]:
    for earlier, later in pairwise(beginnings(events).items()):
        (stage, (before, _)), (found_stage, (found, position)) = earlier, later
        if found < before:
            yield Problem(
                code="village_year.stage_day",
                message='expected "{later}" to begin on {since} or later, as'
                ' "{earlier}" does; found {found}',
                facts={
                    "later": said(found_stage),
                    "earlier": said(stage),
                    "since": said_day(before),
                    "found": said_day(found),
                },
                path=("events", position, "days"),
            )


@rule
def _is_evaluated_last(
    evaluated_on: date | None, events: tuple[ProgrammeEvent, ...]
) -> Iterator[Problem]:
    begun = [
        day
        for stage, (day, _) in beginnings(events).items()
        if stage not in {ProgrammeStage.GROUP, ProgrammeStage.BEYOND}
    ]
    if evaluated_on and begun and evaluated_on < max(begun):
        yield Problem(
            code="village_year.evaluated_too_early",
            message="expected results that are judged on {begun} or later, when the"
            " last stage has begun; found {found}",
            facts={"begun": said_day(max(begun)), "found": said_day(evaluated_on)},
            path=("evaluated_on",),
        )


@rule
def _groups_have_names(groups: tuple[str, ...]) -> Iterator[Problem]:
    for position, name in enumerate(groups):
        for problem in not_blank("name").find(name):
            yield attrs.evolve(problem, path=("groups", position))


VILLAGE_YEAR_RULES: Final[tuple[Rule, ...]] = (
    _has_each_household_once,
    _each_household_takes_part_once,
    _the_households_named_are_known,
    _the_sages_named_are_known,
    _no_stage_begins_before_the_one_before,
    in_ce("evaluated_on"),
    _is_evaluated_last,
    _groups_have_names,
)
"""The rules of a `VillageYear`."""
