"""VillageVoice: how a report tells of a village, in two columns and in tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from sammachip.errors import Language, say
from sammachip.households import Verdict
from sammachip.money import Baht
from sammachip.people import Person
from sammachip.programme.demonstration import DemonstrationBudget
from sammachip.programme.event import ProgrammeEvent
from sammachip.programme.instructor_team import InstructorTeam
from sammachip.programme.participation_state import ParticipationState
from sammachip.programme.sage import Sage
from sammachip.programme.village_year import VillageYear
from sammachip.programme.village_year_state import VillageYearState
from sammachip.thai import Digits, with_digits
from sammachip.thai.page import Row, Section

__all__ = ["VillageVoice"]

_WITHHELD: Final = "…"  # as the plan of activities has it


@attrs.frozen(kw_only=True)
class VillageVoice:
    """How a report tells of a village.

    Args:
        lang: Language of the labels; what was written stays as it is.
        digits: Digits of numbers and days.
        names: Whether people are named.
    """

    lang: Language
    digits: Digits
    names: bool

    def count(self, number: int) -> str:
        """Write a count."""
        return with_digits(f"{number:,}", self.digits)

    def amount(self, amount: Baht | None) -> str:
        """Write an amount, or that it is not known."""
        return amount.format(digits=self.digits) if amount is not None else self.unknown

    @property
    def unknown(self) -> str:
        """What stands where nobody wrote anything down."""
        return Verdict.UNKNOWN.text(self.lang)

    def person(self, person: Person | None) -> str:
        """Write a name if people are named; if nobody is written down, say that."""
        if person is None:
            return self.unknown
        return person.name.full_name if self.names else _WITHHELD

    def head(self, year: VillageYear) -> Iterator[Row]:
        """Yield place, year, officer, state, and the state that comes next."""
        states = [*VillageYearState]
        following = states[states.index(year.state) + 1 :]
        yield (
            say("village_report.village", "Village", lang=self.lang),
            year.village.format(digits=self.digits),
        )
        yield (
            say("village_report.year", "Year", lang=self.lang),
            year.fiscal_year.text(lang=self.lang, digits=self.digits),
        )
        yield (
            say("village_report.officer", "Development worker", lang=self.lang),
            self.person(year.officer),
        )
        yield (
            say("village_report.state", "State", lang=self.lang),
            year.state.text(self.lang),
        )
        for state in following[:1]:
            yield (
                say("village_report.next", "Next", lang=self.lang),
                state.text(self.lang),
            )

    def households(self, year: VillageYear) -> Iterator[Row]:
        """Yield how many households came to each state and no further."""
        states = [year.participation_of(each.id).state for each in year.households]
        for state in ParticipationState:
            yield (state.text(self.lang), self.count(states.count(state)))

    def money(self, budget: DemonstrationBudget | None) -> Iterator[Row]:
        """Yield what was granted for materials, what was spent and what is left."""
        money = budget or DemonstrationBudget()
        yield (
            say("village_report.granted", "Materials, granted (baht)", lang=self.lang),
            self.amount(money.granted),
        )
        yield (
            say("village_report.spent", "Spent (baht)", lang=self.lang),
            self.amount(money.spent if budget else None),
        )
        yield (
            say("village_report.left", "Left (baht)", lang=self.lang),
            self.amount(money.left),
        )

    def team(self, team: InstructorTeam) -> Section:
        """Return the instructors, what they teach, and whom they look after."""
        heading = (
            say("village_report.instructor", "Instructor", lang=self.lang),
            say("village_report.sage_state", "State", lang=self.lang),
            say("village_report.teaches", "Teaches", lang=self.lang),
            say("village_report.cares_for", "Households", lang=self.lang),
        )
        return Section(
            heading=heading, rows=(self._sage(sage, team) for sage in team.sages)
        )

    def _sage(self, sage: Sage, team: InstructorTeam) -> Row:
        named = f"{sage.id} {sage.person.name.full_name}" if self.names else sage.id
        if sage.id == team.lead_instructor:
            named = say(
                "village_report.leader", "{sage} (leader)", lang=self.lang, sage=named
            )
        return (
            named,
            sage.state.text(self.lang),
            sage.occupation.text(self.lang) if sage.occupation else self.unknown,
            ", ".join(team.households_of(sage.id)),
        )

    def events(self, year: VillageYear) -> Section:
        """Return what was held, when, on how many days, and for how many households."""
        heading = (
            say("village_report.event", "Event", lang=self.lang),
            say("village_report.when", "When", lang=self.lang),
            say("village_report.days", "Days", lang=self.lang),
            say("village_report.taken_part", "Households", lang=self.lang),
        )
        return Section(heading=heading, rows=map(self._event, year.events))

    def _event(self, event: ProgrammeEvent) -> Row:
        days = event.days
        return (
            event.kind.text(self.lang),
            days.text(lang=self.lang, digits=self.digits) if days else self.unknown,
            self.count(len(days)) if days else "",
            self.count(len(event.households)),
        )
