"""What is odd in a village's year: against the rules of the year, and in itself."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from sammachip.dates import FiscalYear
from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Severity
from sammachip.groups.saying import said
from sammachip.households import Household
from sammachip.places import Village
from sammachip.programme.event import ProgrammeEvent, days_of
from sammachip.programme.event_kind import EventKind
from sammachip.programme.participation import Participation
from sammachip.programme.rules import ProgrammeRules

__all__ = [
    "days_without_event",
    "events_of_odd_length",
    "events_of_other_years",
    "households_elsewhere",
    "numbers_of_households",
    "odd_exemplars",
    "rules_of_another_year",
]


def rules_of_another_year(
    fiscal_year: FiscalYear, rules: ProgrammeRules
) -> Iterator[Problem]:
    """Find out that the rules are not those of the village's fiscal year."""
    if rules.fiscal_year != fiscal_year:
        yield Problem(
            code="village_year.other_rules",
            message="expected the rules of fiscal year B.E. {expected}, found those of"
            " {found}",
            facts={"expected": fiscal_year.be_year, "found": rules.fiscal_year.be_year},
        )


def numbers_of_households(
    targets: Collection[str], rules: ProgrammeRules
) -> Iterator[Problem]:
    """Find another number of target households than that of the year."""
    expected = rules.households_a_village
    if targets and expected is not None and len(targets) != expected:
        yield Problem(
            code="village_year.target_count",
            message="expected {expected} target households, found {found}",
            facts={"expected": expected, "found": len(targets)},
            path=("participations",),
            severity=Severity.WARNING,
        )


def events_of_odd_length(
    events: Sequence[ProgrammeEvent], rules: ProgrammeRules
) -> Iterator[Problem]:
    """Find a preparation or a training of more or fewer days than those of the year.

    The study visit may be one of the days of training, or not.
    """
    in_village = (EventKind.TRAINING, EventKind.DEMONSTRATION)
    for kind, expected, found in (
        (
            EventKind.LEADER_COURSE,
            rules.leader_course_days,
            (days_of(events, EventKind.LEADER_COURSE),),
        ),
        (
            EventKind.PREPARATION,
            rules.preparation_days,
            (days_of(events, EventKind.PREPARATION),),
        ),
        (
            EventKind.TRAINING,
            rules.training_days,
            (
                days_of(events, *in_village),
                days_of(events, *in_village, EventKind.STUDY_VISIT),
            ),
        ),
    ):
        if expected is not None and found[0] and expected not in found:
            yield Problem(
                code="village_year.days",
                message='expected {expected} days of "{kind}", found {found}',
                facts={"expected": expected, "kind": said(kind), "found": found[0]},
                path=("events",),
                severity=Severity.WARNING,
            )


def events_of_other_years(
    events: Sequence[ProgrammeEvent], year: FiscalYear
) -> Iterator[Problem]:
    """Find events with a day outside of the fiscal year."""
    for position, event in enumerate(events):
        for day in (event.days.first, event.days.last) if event.days else ():
            if day not in year:
                yield Problem(
                    code="village_year.other_year",
                    message='expected "{kind}" in fiscal year B.E. {be_year}, {first}'
                    " to {last}; found {found}",
                    facts={
                        "kind": said(event.kind),
                        "be_year": year.be_year,
                        "first": said_day(year.first_day),
                        "last": said_day(year.last_day),
                        "found": said_day(day),
                    },
                    path=("events", position, "days"),
                    severity=Severity.WARNING,
                )
                break


def days_without_event(
    participations: Sequence[Participation], events: Sequence[ProgrammeEvent]
) -> Iterator[Problem]:
    """Find days of households on which none of the events was that are written down."""
    forums = _days(events, EventKind.SELECTION_FORUM)
    trainings = _days(
        events, EventKind.TRAINING, EventKind.STUDY_VISIT, EventKind.DEMONSTRATION
    )
    for position, each in enumerate(participations):
        for field, day, kind, days in (
            ("chosen_on", each.chosen_on, EventKind.SELECTION_FORUM, forums),
            ("trained_on", each.trained_on, EventKind.TRAINING, trainings),
        ):
            if day and days and day not in days:
                yield Problem(
                    code="village_year.no_event",
                    message='expected a day of "{kind}", found {found}, when there'
                    " was none",
                    facts={"kind": said(kind), "found": said_day(day)},
                    path=("participations", position, field),
                    severity=Severity.WARNING,
                )


def _days(events: Sequence[ProgrammeEvent], *kinds: EventKind) -> set[date]:
    return {day for event in events if event.kind in kinds for day in event.days or ()}


def households_elsewhere(
    households: Sequence[Household], village: Village
) -> Iterator[Problem]:
    """Find households whose address is in another village."""
    for position, household in enumerate(households):
        if household.address and village.excludes(household.address):
            yield Problem(
                code="village_year.elsewhere",
                message="expected a household of {village}, found an address elsewhere",
                facts={"village": village},
                path=("households", position, "address"),
                severity=Severity.WARNING,
            )


def odd_exemplars(
    participations: Sequence[Participation], rules: ProgrammeRules
) -> Iterator[Problem]:
    """Find more exemplars than a village has, and those that do not practise."""
    exemplars = [
        (position, each)
        for position, each in enumerate(participations)
        if each.exemplar_on
    ]
    most = rules.exemplars_a_village
    if most is not None and len(exemplars) > most:
        yield Problem(
            code="village_year.exemplars",
            message="expected {most} exemplar households at most, found {found}",
            facts={"most": most, "found": len(exemplars)},
            path=("participations",),
            severity=Severity.WARNING,
        )
    for position, each in exemplars:
        if each.practising is False:
            yield Problem(
                code="village_year.idle_exemplar",
                message="{household} is the example, and does not practise what it"
                " learned",
                facts={"household": each.household},
                path=("participations", position, "practising"),
                severity=Severity.WARNING,
            )
