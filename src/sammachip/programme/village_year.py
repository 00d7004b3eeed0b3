"""VillageYear: all that happened in one village in one fiscal year (หมู่บ้านสัมมาชีพ)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import ClassVar, Self

import attrs

from sammachip.dates import FiscalYear
from sammachip.errors import InvalidDataError, Problem, Rule, validate
from sammachip.households import Household
from sammachip.people import Person
from sammachip.places import Village
from sammachip.privacy import masked
from sammachip.programme.demonstration import DemonstrationBudget
from sammachip.programme.event import ProgrammeEvent
from sammachip.programme.event_kind import EventKind
from sammachip.programme.instructor_team import InstructorTeam
from sammachip.programme.participation import Participation
from sammachip.programme.rules import ProgrammeRules
from sammachip.programme.step import missing_steps, refuse_to_skip, step_problems
from sammachip.programme.village_year_finding import (
    days_without_event,
    events_of_odd_length,
    events_of_other_years,
    households_elsewhere,
    numbers_of_households,
    odd_exemplars,
    rules_of_another_year,
)
from sammachip.programme.village_year_rule import VILLAGE_YEAR_RULES
from sammachip.programme.village_year_state import (
    MAY_FOLLOW,
    STATE_AFTER,
    VillageYearState,
)

__all__ = ["VillageYear"]


@attrs.frozen(kw_only=True)
class VillageYear:
    """One village in one fiscal year of the programme (หมู่บ้านสัมมาชีพ).

    How far it has come follows from what is written down. What is written down of a
    later step stands for the earlier ones.

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
        evaluated_on: Day on which the results were judged.

    Raises:
        InvalidDataError: A household stands twice (``household.id_repeated``) or takes
            part twice (``village_year.participation_repeated``); somebody is named who
            is not there (``household.unknown``, ``village_year.sage_unknown``); a
            stage begins before the one before it (``village_year.stage_day``), or the
            results are judged before the last one does
            (``village_year.evaluated_too_early``); a group without a name
            (``text.blank``), a day with a B.E. year (``date.be_year``).

    >>> year = VillageYear(
    ...     village=Village(number=5, name="บ้านม่วง"), fiscal_year=FiscalYear(2560)
    ... )
    >>> year.state.text("en")
    'targeted'
    >>> for problem in year.missing_for(VillageYearState.TEAM_PREPARED):
    ...     print(problem)
    "team prepared" asks for "leader trained" first, and nobody wrote that down; \
write when it was
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
    groups: tuple[str, ...] = attrs.field(default=(), converter=tuple[str, ...])
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
        """Return what is missing for *state*; nothing if the village came to it."""
        return step_problems(self._missing(state)[:-1], to_be=state)

    def hold(self, event: ProgrammeEvent) -> Self:
        """Return the year with one more event.

        Raises:
            InvalidDataError: A stage before is missing (``programme.step_missing``),
                or as for the class.
        """
        if missing := self.missing_for(STATE_AFTER[event.kind.stage]):
            raise InvalidDataError(missing)
        return attrs.evolve(self, events=(*self.events, event))

    def choose(self, households: Iterable[str], *, on: date) -> Self:
        """Return the year with households that the forum chose.

        Args:
            households: Their ids, such as those of a `Selection`.
            on: Day of the forum.

        Raises:
            InvalidDataError: The team is not prepared (``programme.step_missing``), a
                household is chosen already (``programme.step_done``), or as for the
                class.
        """
        if missing := self.missing_for(VillageYearState.HOUSEHOLDS_SELECTED):
            raise InvalidDataError(missing)
        year = self
        for household in households:
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

    def evaluate(self, *, on: date) -> Self:
        """Return the year with its results judged.

        Raises:
            InvalidDataError: A stage before is missing (``programme.step_missing``),
                they are judged already (``programme.step_done``), or as for the class.
        """
        step = VillageYearState.EVALUATED
        refuse_to_skip(self._missing(step), step)
        return attrs.evolve(self, evaluated_on=on)

    def findings(self, rules: ProgrammeRules) -> tuple[Problem, ...]:
        """Find what is odd in the year, all of it.

        Args:
            rules: The rules of the same year; what they do not know is not looked at.

        Returns:
            Another number of target households (``village_year.target_count``), what
            `InstructorTeam.findings` says, events of an odd length
            (``village_year.days``) or of another fiscal year
            (``village_year.other_year``), households that were chosen or trained on a
            day without an event (``village_year.no_event``) or live elsewhere
            (``village_year.elsewhere``), too many exemplars
            (``village_year.exemplars``) or one that does not practise
            (``village_year.idle_exemplar``), and what
            `DemonstrationBudget.findings` says.

        Raises:
            InvalidDataError: The rules are those of another year
                (``village_year.other_rules``).
        """
        if problems := tuple(rules_of_another_year(self.fiscal_year, rules)):
            raise InvalidDataError(problems)
        team, money = self.team, self.demonstration
        of_team = team.findings(rules, households=self.targets) if team else ()
        of_money = money.findings(self.fiscal_year) if money else ()
        return (
            *numbers_of_households(self.targets, rules),
            *(finding.under("team") for finding in of_team),
            *events_of_odd_length(self.events, rules),
            *events_of_other_years(self.events, self.fiscal_year),
            *days_without_event(self.participations, self.events),
            *households_elsewhere(self.households, self.village),
            *odd_exemplars(self.participations, rules),
            *(finding.under("demonstration") for finding in of_money),
        )

    def _missing(self, state: VillageYearState) -> tuple[VillageYearState, ...]:
        return missing_steps(state, self._written().__contains__, MAY_FOLLOW)

    def _written(self) -> frozenset[VillageYearState]:
        held = {event.kind for event in self.events}
        trained = any(each.trained_on for each in self.participations)
        seen = any(each.practising is not None for each in self.participations)
        facts = {
            VillageYearState.TARGETED: self.village,
            VillageYearState.LEADER_TRAINED: self.team
            or EventKind.LEADER_COURSE in held,
            VillageYearState.TEAM_PREPARED: EventKind.PREPARATION in held,
            VillageYearState.HOUSEHOLDS_SELECTED: self.targets,
            VillageYearState.TRAINED: trained or EventKind.TRAINING in held,
            VillageYearState.FOLLOWED_UP: seen or EventKind.FOLLOW_UP in held,
            VillageYearState.EVALUATED: self.evaluated_on,
        }
        return frozenset(state for state, fact in facts.items() if fact)
