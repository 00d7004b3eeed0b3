"""What is odd in a village's year: against the rules of the year, and in itself."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterator, Sequence

from sammachip.dates import FiscalYear
from sammachip.errors import Problem, Severity
from sammachip.households import Household
from sammachip.households.saying import said
from sammachip.places import Village
from sammachip.programme.event import ProgrammeEvent
from sammachip.programme.event_kind import EventKind, ProgrammeStage
from sammachip.programme.exemplar_choice import ExemplarChoice
from sammachip.programme.participation import Participation
from sammachip.programme.rules import ProgrammeRules
from sammachip.programme.village_year_state import VillageYearState

__all__ = [
    "exemplar_not_picked",
    "households_elsewhere",
    "households_not_chosen",
    "numbers_of_households",
    "odd_exemplars",
    "odd_number_of_leaders",
    "rules_of_another_year",
    "steps_skipped",
    "team_unknown",
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


def steps_skipped(
    state: VillageYearState, written: Container[VillageYearState]
) -> Iterator[Problem]:
    """Find the states before *state* of which nothing is written down."""
    states = [*VillageYearState]
    for each in states[: states.index(state)]:
        if each not in written:
            yield Problem(
                code="village_year.skipped",
                message='"{missing}" comes before "{state}", and is not written down',
                facts={"missing": said(each), "state": said(state)},
                severity=Severity.WARNING,
            )


def team_unknown(state: VillageYearState) -> Iterator[Problem]:
    """Find a village whose team was prepared, and nobody knows who is in it."""
    if _has_come_to(VillageYearState.TEAM_PREPARED, state):
        yield Problem(
            code="village_year.no_team",
            message="who is in the team of instructors is not written down",
            path=("team",),
            severity=Severity.WARNING,
        )


def _has_come_to(wanted: VillageYearState, state: VillageYearState) -> bool:
    states = [*VillageYearState]
    return states.index(state) >= states.index(wanted)


def numbers_of_households(
    state: VillageYearState, targets: Collection[str], rules: ProgrammeRules
) -> Iterator[Problem]:
    """Find another number of target households than that of the year, or none."""
    expected = rules.households_a_village
    if not targets and _has_come_to(VillageYearState.HOUSEHOLDS_SELECTED, state):
        yield Problem(
            code="village_year.no_targets",
            message="which households were chosen is not written down",
            path=("participations",),
            severity=Severity.WARNING,
        )
    if targets and expected is not None and len(targets) != expected:
        yield Problem(
            code="village_year.target_count",
            message="expected {expected} target households, found {found}",
            facts={"expected": expected, "found": len(targets)},
            path=("participations",),
            severity=Severity.WARNING,
        )


def odd_number_of_leaders(
    events: Sequence[ProgrammeEvent], rules: ProgrammeRules
) -> Iterator[Problem]:
    """Find another number of sages at the first course than that of the year."""
    expected = rules.lead_instructors_a_village
    courses = (
        event for event in events if event.kind is EventKind.LEAD_INSTRUCTOR_COURSE
    )
    sent = {sage for event in courses for sage in event.sages}
    if expected is not None and sent and len(sent) != expected:
        yield Problem(
            code="village_year.leader_count",
            message="expected {expected} sages at the lead instructor's course, found"
            " {found}",
            facts={"expected": expected, "found": len(sent)},
            path=("events",),
            severity=Severity.WARNING,
        )


def households_not_chosen(
    events: Sequence[ProgrammeEvent], targets: Collection[str]
) -> Iterator[Problem]:
    """Find households that were trained and not chosen, if any is known to be."""
    for position, event in enumerate(events):
        if not targets or event.kind.stage is not ProgrammeStage.TRAINING:
            continue
        for place, household in enumerate(event.households):
            if household not in targets:
                yield Problem(
                    code="village_year.not_chosen",
                    message='expected target households at "{kind}"; {household} is'
                    " not written down as one",
                    facts={"kind": said(event.kind), "household": household},
                    path=("events", position, "households", place),
                    severity=Severity.WARNING,
                )


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
        if each.is_exemplar
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


def exemplar_not_picked(
    participations: Sequence[Participation], choice: ExemplarChoice | None
) -> Iterator[Problem]:
    """Find an exemplar that is another one than that picked, or of another day."""
    exemplars = [each for each in participations if each.is_exemplar]
    if choice is None or not exemplars:
        return
    days = {each.household: each.exemplar_on for each in exemplars}
    day = days.get(choice.household)
    is_same_day = day is None or choice.chosen_on in {None, day}
    if choice.household not in days or not is_same_day:
        yield Problem(
            code="village_year.exemplar_choice",
            message="expected the household and the day of the choice, {expected}, as"
            " those of the exemplar; found others",
            facts={"expected": choice.household},
            path=("exemplar_choice",),
            severity=Severity.WARNING,
        )
