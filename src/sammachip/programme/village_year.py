"""VillageYear: all that happened in one village in one fiscal year (หมู่บ้านสัมมาชีพ)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import ClassVar, Self

import attrs

from sammachip.dates import FiscalYear
from sammachip.errors import (
    InvalidDataError,
    Problem,
    Rule,
    check_type,
    checked_texts,
    validate,
)
from sammachip.households import Household
from sammachip.people import Person
from sammachip.places import Village
from sammachip.privacy import masked
from sammachip.programme.demonstration import DemonstrationBudget
from sammachip.programme.event import ProgrammeEvent
from sammachip.programme.event_kind import EventKind
from sammachip.programme.exemplar_choice import ExemplarChoice
from sammachip.programme.ids import ids_of
from sammachip.programme.instructor_team import InstructorTeam
from sammachip.programme.participation import Participation
from sammachip.programme.participation_state import ParticipationState
from sammachip.programme.rules import ProgrammeRules
from sammachip.programme.stage_days import stage_days
from sammachip.programme.step import (
    missing_steps,
    refuse_again,
    refuse_to_skip,
    step_problems,
)
from sammachip.programme.village_year_day_finding import (
    days_of_other_years,
    days_without_event,
    events_of_odd_length,
)
from sammachip.programme.village_year_finding import (
    exemplar_not_picked,
    households_elsewhere,
    households_not_chosen,
    numbers_of_households,
    odd_exemplars,
    odd_number_of_leaders,
    rules_of_another_year,
    steps_skipped,
    team_unknown,
)
from sammachip.programme.village_year_rule import VILLAGE_YEAR_RULES
from sammachip.programme.village_year_state import (
    MAY_FOLLOW,
    STATE_AFTER,
    VillageYearState,
)
from sammachip.thai import normal_form

__all__ = ["VillageYear"]


def _names(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(normal_form, checked_texts(names)))


@attrs.frozen(kw_only=True)
class VillageYear:
    """One village in one fiscal year of the programme (หมู่บ้านสัมมาชีพ).

    How far it has come follows from what is written down. What is written down of a
    later step stands for the earlier ones; `findings` tells of those that are not.

    Args:
        village: The village.
        fiscal_year: The fiscal year, which is not the B.E. year of a day: it begins in
            October.
        officer: The development worker in charge (พัฒนากร); personal data.
        team: The instructors; None if there are none yet.
        households: All that could be chosen, in the order of the village's register.
        participations: What became of them, one for each at most.
        events: What was held, in any order.
        demonstration: The money for materials.
        groups: Names of the livelihood groups that were formed.
        exemplar_choice: How the exemplar household was picked.
        evaluated: Whether the results were judged.
        evaluated_on: Day on which they were.

    Raises:
        InvalidDataError: A household stands twice (``household.id_repeated``) or takes
            part twice (``village_year.participation_repeated``); somebody is named who
            is not there (``household.unknown``, ``village_year.sage_unknown``); by
            any of the days, a stage begins before the one before it
            (``village_year.stage_day``), or the results are judged before the last
            one does (``village_year.evaluated_too_early``), or on a day and not at
            all (``programme.denied``); a group without a name (``text.blank``) or with
            that of another one (``village_year.group_repeated``), a day with a B.E.
            year (``date.be_year``).

    >>> year = VillageYear(
    ...     village=Village(number=5, name="บ้านม่วง"), fiscal_year=FiscalYear(2560)
    ... )
    >>> year.state.text("en")
    'targeted'
    >>> for problem in year.missing_for(VillageYearState.TEAM_PREPARED):
    ...     print(problem)
    "team prepared" asks for "lead instructor trained" first, and that is not written \
down; write down that it was so, with the day if it is known
    "team prepared" is not written down
    """

    RULES: ClassVar[tuple[Rule, ...]] = VILLAGE_YEAR_RULES

    village: Village
    fiscal_year: FiscalYear
    officer: Person | None = attrs.field(default=None, repr=masked)
    team: InstructorTeam | None = None
    households: tuple[Household, ...] = attrs.field(
        default=(), converter=tuple[Household, ...]
    )
    participations: tuple[Participation, ...] = attrs.field(
        default=(), converter=tuple[Participation, ...]
    )
    events: tuple[ProgrammeEvent, ...] = attrs.field(
        default=(), converter=tuple[ProgrammeEvent, ...]
    )
    demonstration: DemonstrationBudget | None = None
    groups: tuple[str, ...] = attrs.field(default=(), converter=_names)
    exemplar_choice: ExemplarChoice | None = None
    evaluated: bool | None = None
    evaluated_on: date | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def state(self) -> VillageYearState:
        """The last state of which something is written down."""
        return max(self._written(), key=[*VillageYearState].index)

    @property
    def targets(self) -> tuple[str, ...]:
        """The ids of the target households, in the order of their participations."""
        return tuple(each.household for each in self.participations if each.is_target)

    def missing_for(self, state: VillageYearState) -> tuple[Problem, ...]:
        """Return what is not written down up to *state*; nothing if it was reached.

        Each is ``programme.step_missing``, and *state* itself, which comes last,
        ``programme.step_not_written``.

        Raises:
            InvalidDataError: *state* is none (``value.type``).
        """
        return step_problems(self._missing(state), to_be=state)

    def hold(self, event: ProgrammeEvent) -> Self:
        """Return the year with one more event.

        Raises:
            InvalidDataError: A stage before is missing (``programme.step_missing``),
                or as for the class.
        """
        check_type(event, ProgrammeEvent)
        state = STATE_AFTER[event.kind.stage]
        refuse_to_skip(self._missing(state), state)
        return attrs.evolve(self, events=(*self.events, event))

    def choose(self, households: Iterable[str], *, on: date | None) -> Self:
        """Return the year with households that the forum chose.

        Args:
            households: Their ids, such as those of a `Selection`.
            on: Day of the forum; None if it is not known.

        Raises:
            InvalidDataError: The team is not prepared (``programme.step_missing``), a
                household is chosen already (``programme.step_done``), one text stands
                in place of ids (``value.type``), or as for the class.
        """
        state = VillageYearState.HOUSEHOLDS_SELECTED
        refuse_to_skip(self._missing(state), state)
        year = self
        for household in ids_of(households):
            year = year.record(year.participation_of(household).choose(on=on))
        return year

    def participation_of(self, household: str) -> Participation:
        """Return what became of *household*; a candidate if nothing is written down."""
        blank = Participation(household=household)
        alike = (p for p in self.participations if p.household == blank.household)
        return next(alike, blank)

    def record(self, participation: Participation) -> Self:
        """Return the year with what became of a household, in place of what was.

        Raises:
            InvalidDataError: As for the class.
        """
        by_household = {each.household: each for each in self.participations}
        by_household[participation.household] = participation
        return attrs.evolve(self, participations=by_household.values())

    def evaluate(self, *, on: date | None) -> Self:
        """Return the year with its results judged.

        Args:
            on: Day on which they were; None if it is not known.

        Raises:
            InvalidDataError: A stage before is missing (``programme.step_missing``),
                they are judged already (``programme.step_done``), or as for the class.
        """
        step = VillageYearState.EVALUATED
        refuse_again(self._missing(step), step, is_done=step in self._written())
        return attrs.evolve(self, evaluated=True, evaluated_on=on)

    def findings(self, rules: ProgrammeRules) -> tuple[Problem, ...]:
        """Find what is odd in the year, all of it.

        Args:
            rules: The rules of the same year; what they do not know is not looked at.

        Returns:
            Steps that are not written down, though a later one is
            (``village_year.skipped``, ``village_year.no_team``,
            ``village_year.no_targets``), another number of target households
            (``village_year.target_count``), what `InstructorTeam.findings` says,
            events of an odd length (``village_year.days``), another number of sages
            at the lead instructor's course (``village_year.leader_count``), days of
            another fiscal year (``village_year.other_year``), days of a household or
            of who leads on which there was no event (``village_year.no_event``),
            households at the training that were not chosen
            (``village_year.not_chosen``), those that live elsewhere
            (``village_year.elsewhere``), too many exemplars
            (``village_year.exemplars``), one that does not practise
            (``village_year.idle_exemplar``) or is not the one that was picked
            (``village_year.exemplar_choice``), and what `ExemplarChoice.findings` and
            `DemonstrationBudget.findings` say.

        Raises:
            InvalidDataError: There are no rules (``value.type``), or those of another
                year (``village_year.other_rules``).
        """
        check_type(rules, ProgrammeRules)
        if problems := tuple(rules_of_another_year(self.fiscal_year, rules)):
            raise InvalidDataError(problems)
        team, money, choice = self.team, self.demonstration, self.exemplar_choice
        of_team = team.findings(rules, households=self.targets) if team else ()
        of_choice = choice.findings() if choice else ()
        of_money = money.findings(self.fiscal_year) if money else ()
        written = [*stage_days(self.events, team, self.participations)]
        return (
            *steps_skipped(self.state, self._written()),
            *(() if team else team_unknown(self.state)),
            *numbers_of_households(self.state, self.targets, rules),
            *(finding.under("team") for finding in of_team),
            *events_of_odd_length(self.events, rules),
            *odd_number_of_leaders(self.events, rules),
            *days_of_other_years(written, self.evaluated_on, self.fiscal_year),
            *days_without_event(written, self.events),
            *households_not_chosen(self.events, self.targets),
            *households_elsewhere(self.households, self.village),
            *odd_exemplars(self.participations, rules),
            *exemplar_not_picked(self.participations, choice),
            *(finding.under("exemplar_choice") for finding in of_choice),
            *(finding.under("demonstration") for finding in of_money),
        )

    def _missing(self, state: VillageYearState) -> tuple[VillageYearState, ...]:
        return missing_steps(state, self._written().__contains__, MAY_FOLLOW)

    def _written(self) -> frozenset[VillageYearState]:
        held = {event.kind for event in self.events}

        def has(state: ParticipationState) -> bool:
            return any(each.has_come_to(state) for each in self.participations)

        facts = {
            VillageYearState.TARGETED: self.village,
            VillageYearState.LEAD_INSTRUCTOR_TRAINED: EventKind.LEAD_INSTRUCTOR_COURSE
            in held
            or (self.team and self.team.lead and self.team.lead.course),
            VillageYearState.TEAM_PREPARED: EventKind.PREPARATION in held,
            VillageYearState.HOUSEHOLDS_SELECTED: EventKind.SELECTION_FORUM in held
            or has(ParticipationState.TARGET),
            VillageYearState.TRAINED: EventKind.TRAINING in held
            or has(ParticipationState.TRAINED),
            VillageYearState.FOLLOWED_UP: EventKind.FOLLOW_UP in held
            or has(ParticipationState.NOT_PRACTISING),
            VillageYearState.EVALUATED: self.evaluated or self.evaluated_on,
        }
        return frozenset(state for state, fact in facts.items() if fact)
