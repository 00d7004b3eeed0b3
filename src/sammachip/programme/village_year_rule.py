"""Rules of a village's year: who is named is known, and no stage is too early."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

import attrs

from sammachip.dates import in_ce
from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Rule, not_blank, repeated, rule
from sammachip.households import Household, repeated_ids, unknown_households
from sammachip.households.saying import said
from sammachip.programme.event import ProgrammeEvent
from sammachip.programme.event_kind import AFTER_RESULTS
from sammachip.programme.exemplar_choice import ExemplarChoice
from sammachip.programme.instructor_team import InstructorTeam
from sammachip.programme.participation import Participation
from sammachip.programme.stage_days import beginnings, stage_days
from sammachip.programme.step_order import DatedStep, out_of_order

__all__ = ["VILLAGE_YEAR_RULES"]


@rule
def _has_each_household_once(households: tuple[Household, ...]) -> Iterator[Problem]:
    for problem in repeated_ids(each.id for each in households):
        yield problem.under("households")


@rule
def _each_household_takes_part_once(
    participations: tuple[Participation, ...],
) -> Iterator[Problem]:
    for position in repeated(each.household for each in participations):
        yield Problem(
            code="village_year.participation_repeated",
            message="expected one participation of each household, found another of"
            " {found}",
            facts={"found": participations[position].household},
            path=("participations", position, "household"),
        )


@rule
def _the_households_named_are_known(
    households: tuple[Household, ...],
    participations: tuple[Participation, ...],
    events: tuple[ProgrammeEvent, ...],
    team: InstructorTeam | None,
    exemplar_choice: ExemplarChoice | None,
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
    picked = [exemplar_choice.household] if exemplar_choice else []
    for problem in unknown_households(picked, ids):
        yield attrs.evolve(problem, path=("exemplar_choice", "household"))


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
    team: InstructorTeam | None,
    participations: tuple[Participation, ...],
) -> Iterator[Problem]:
    begun = beginnings(stage_days(events, team, participations))
    for stage, (found, place) in begun.items():
        before = [each for each in stage.after if each in begun]
        latest = max(before, key=lambda each: begun[each][0], default=None)
        if latest and found < begun[latest][0]:
            yield Problem(
                code="village_year.stage_day",
                message='expected "{later}" to begin on {since} or later, as'
                ' "{earlier}" does; found {found}',
                facts={
                    "later": said(stage),
                    "earlier": said(latest),
                    "since": said_day(begun[latest][0]),
                    "found": said_day(found),
                },
                path=place.path,
            )


@rule
def _is_evaluated_last(
    evaluated_on: date | None,
    events: tuple[ProgrammeEvent, ...],
    team: InstructorTeam | None,
    participations: tuple[Participation, ...],
) -> Iterator[Problem]:
    begun = beginnings(stage_days(events, team, participations))
    days = [begun[each][0] for each in begun if each not in AFTER_RESULTS]
    if evaluated_on and days and evaluated_on < max(days):
        yield Problem(
            code="village_year.evaluated_too_early",
            message="expected results that are judged on {begun} or later, when the"
            " last stage has begun; found {found}",
            facts={"begun": said_day(max(days)), "found": said_day(evaluated_on)},
            path=("evaluated_on",),
        )


@rule
def _is_evaluated_if_there_is_a_day(
    evaluated: bool | None,  # noqa: FBT001 - the name of a field
    evaluated_on: date | None,
) -> Iterator[Problem]:
    return out_of_order(
        (DatedStep("evaluated", evaluated, "evaluated_on", evaluated_on),)
    )


@rule
def _groups_have_names(groups: tuple[str, ...]) -> Iterator[Problem]:
    for position, name in enumerate(groups):
        for problem in not_blank("name").find(name):
            yield attrs.evolve(problem, path=("groups", position))
    for position in repeated(groups):
        yield Problem(
            code="village_year.group_repeated",
            message="expected each group once, by a name of its own; found {found}"
            " again",
            facts={"found": groups[position]},
            path=("groups", position),
        )


VILLAGE_YEAR_RULES: Final[tuple[Rule, ...]] = (
    _has_each_household_once,
    _each_household_takes_part_once,
    _the_households_named_are_known,
    _the_sages_named_are_known,
    _no_stage_begins_before_the_one_before,
    in_ce("evaluated_on"),
    _is_evaluated_last,
    _is_evaluated_if_there_is_a_day,
    _groups_have_names,
)
"""The rules of a `VillageYear`."""
