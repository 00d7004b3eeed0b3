"""What is odd with the days of a village: too few, of another year, without event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from sammachip.dates import DayRange, FiscalYear
from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Severity
from sammachip.households.saying import said
from sammachip.programme.event import ProgrammeEvent
from sammachip.programme.event_kind import EventKind, ProgrammeStage
from sammachip.programme.rules import ProgrammeRules
from sammachip.programme.stage_days import StageDays
from sammachip.programme.village_year_state import VillageYearState

__all__ = ["days_of_other_years", "days_without_event", "events_of_odd_length"]

_IN_VILLAGE: Final = (EventKind.TRAINING, EventKind.DEMONSTRATION)
_WITH_VISIT: Final = (*_IN_VILLAGE, EventKind.STUDY_VISIT)
_EVENTS_OF: Final[Mapping[ProgrammeStage, tuple[EventKind, ...]]] = {
    ProgrammeStage.LEAD_INSTRUCTOR_COURSE: (EventKind.LEAD_INSTRUCTOR_COURSE,),
    ProgrammeStage.SELECTION: (EventKind.SELECTION_FORUM,),
    ProgrammeStage.TRAINING: _WITH_VISIT,
}
"""The events on whose days a household is chosen or trained, or who leads."""


def events_of_odd_length(
    events: Sequence[ProgrammeEvent], rules: ProgrammeRules
) -> Iterator[Problem]:
    """Find a preparation or a training of more or fewer days than those of the year.

    The study visit may be one of the days of training, or not. An event of unknown
    days may have those that are missing.
    """
    for expected, *ways in (
        (rules.lead_instructor_course_days, (EventKind.LEAD_INSTRUCTOR_COURSE,)),
        (rules.preparation_days, (EventKind.PREPARATION,)),
        (rules.training_days, _IN_VILLAGE, _WITH_VISIT),
    ):
        if expected is None or not _of_kinds(events, ways[0]):
            continue
        if not any(_may_last(events, kinds, expected) for kinds in ways):
            yield Problem(
                code="village_year.days",
                message='expected {expected} days of "{kind}", found {found}',
                facts={
                    "expected": expected,
                    "kind": said(ways[0][0]),
                    "found": len(_days_of(events, ways[0])),
                },
                path=("events",),
                severity=Severity.WARNING,
            )


def _may_last(
    events: Sequence[ProgrammeEvent], kinds: Sequence[EventKind], expected: int
) -> bool:
    known = len(_days_of(events, kinds))
    is_open = any(event.days is None for event in _of_kinds(events, kinds))
    return known <= expected if is_open else known == expected


def _of_kinds(
    events: Iterable[ProgrammeEvent], kinds: Sequence[EventKind]
) -> list[ProgrammeEvent]:
    return [event for event in events if event.kind in kinds]


def _days_of(
    events: Iterable[ProgrammeEvent], kinds: Sequence[EventKind]
) -> frozenset[date]:
    return frozenset(d for e in _of_kinds(events, kinds) for d in e.days or ())


def days_of_other_years(
    written: Iterable[StageDays], evaluated_on: date | None, year: FiscalYear
) -> Iterator[Problem]:
    """Find days outside of the fiscal year, that of the results among them."""
    for each in written:
        for problem in _outside(each.days, year):
            yield _other_year(problem, said(each.named), year).under(*each.path)
    if evaluated_on:
        for day in _outside(DayRange(evaluated_on, evaluated_on), year):
            what = said(VillageYearState.EVALUATED)
            yield _other_year(day, what, year).under("evaluated_on")


def _outside(days: DayRange, year: FiscalYear) -> list[date]:
    """Return the first of both ends that is outside of *year*, if one is."""
    return [day for day in (days.first, days.last) if day not in year][:1]


def _other_year(found: date, what: str, year: FiscalYear) -> Problem:
    return Problem(
        code="village_year.other_year",
        message='expected "{kind}" in fiscal year B.E. {be_year}, {first} to {last};'
        " found {found}",
        facts={
            "kind": what,
            "be_year": year.be_year,
            "first": said_day(year.first_day),
            "last": said_day(year.last_day),
            "found": said_day(found),
        },
        severity=Severity.WARNING,
    )


def days_without_event(
    written: Iterable[StageDays], events: Sequence[ProgrammeEvent]
) -> Iterator[Problem]:
    """Find days on which none of the events was that are written down.

    It may have been one of unknown days.
    """
    for each in written:
        kinds = _EVENTS_OF.get(each.stage)
        if each.kind or kinds is None:
            continue
        held = _of_kinds(events, kinds)
        if not held or any(event.days is None for event in held):
            continue
        outside = [day for day in each.days if day not in _days_of(held, kinds)]
        if outside:
            yield Problem(
                code="village_year.no_event",
                message='expected a day of "{kind}"; found {found}, and no event of'
                " that day",
                facts={"kind": said(kinds[0]), "found": said_day(outside[0])},
                path=each.path,
                severity=Severity.WARNING,
            )
