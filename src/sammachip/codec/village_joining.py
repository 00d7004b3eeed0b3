"""How the tables of a village become its year, every row held against the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

import attrs

from sammachip.codec.read import Read, located
from sammachip.codec.sieve import Places, Sieve, Sifted
from sammachip.codec.village_keys import Keys
from sammachip.codec.village_problem import another_leader, elsewhere
from sammachip.codec.village_read import VillageRead, in_row
from sammachip.codec.village_tables import VillageTables
from sammachip.errors import Place, Problem
from sammachip.households import Household, repeated_ids, unknown_households
from sammachip.places import Village
from sammachip.programme import (
    DemonstrationBudget,
    InstructorTeam,
    ProgrammeEvent,
    VillageYear,
)

__all__ = ["join_village"]

T = TypeVar("T")


def join_village(tables: VillageTables, year: VillageYear) -> VillageRead:
    r"""Put the tables of a village together, every row held against the others.

    Args:
        tables: The tables as they were read.
        year: The village, its fiscal year, and what no table says: the officer, the
            money granted for materials, the day on which the results were judged.

    Returns:
        The year with the rows that fit together, and all problems of each table
        and of its rows with the others. A row that names what stands in a
        refused row is left out, and not told of again.

    >>> from sammachip.codec import read_csv
    >>> from sammachip.dates import FiscalYear
    >>> from sammachip.programme import Participation
    >>> tables = VillageTables(
    ...     households=read_csv("ครัวเรือน,คุ้ม\n1,เหนือ\n2,\n", Household),
    ...     participations=read_csv(
    ...         "ครัวเรือน,วันที่คัดเลือก\n1,10/2/2560\n3,10/2/2560\n",
    ...         Participation,
    ...         source="part.csv",
    ...     ),
    ... )
    >>> year = VillageYear(village=Village(number=5), fiscal_year=FiscalYear(2560))
    >>> read = join_village(tables, year)
    >>> print(*(problem.place.text() for problem in read.problems))
    part.csv, row 3, column ครัวเรือน
    """
    if purchases := tables.purchases.values:
        money = year.demonstration or DemonstrationBudget()
        money = attrs.evolve(money, purchases=purchases)
        year = attrs.evolve(year, demonstration=money)
    return _Joining(tables).joined(year)


class _Joining:
    """One go at it: what is wrong so far, and which rows are left."""

    def __init__(self, tables: VillageTables) -> None:
        self._tables = tables
        self._households = Keys.of(tables.households, "id", lambda each: each.id)
        self._sages = Keys.of(tables.sages, "sage.id", lambda each: each.sage.id)
        self._of_household: dict[int, Places] = {}
        self._problems: list[Problem] = []
        for read in tables.files.values():
            self._problems += read.problems

    def joined(self, year: VillageYear) -> VillageRead:
        """Return *year* with what the tables say."""
        tables = self._tables
        households = self._with_what_is_theirs()
        team = self._team()
        events = [self._without_refused(event) for event in tables.events.values]

        def make(places: Places) -> VillageYear:
            participations, groups = tables.participations.values, tables.groups.values
            return attrs.evolve(
                year,
                team=team.value,
                households=[households[place] for place in places["households"]],
                participations=[participations[n] for n in places["participations"]],
                events=[events[place] for place in places["events"]],
                groups=[groups[place].name for place in places["groups"]],
            )

        sifted = Sieve(make=make).sift(
            {
                "households": [*households],
                "participations": self._of_households(
                    tables.participations, lambda each: each.household
                ),
                "events": range(len(events)),
                "groups": self._groups_in(year.village),
            }
        )
        self._tell(sifted.problems)
        purchases = range(len(tables.purchases.values))
        return VillageRead(
            year=sifted.value,
            problems=tuple(sorted(self._problems, key=self._where)),
            tables=tables,
            places={**team.places, **sifted.places, "purchases": purchases},
            of_household=self._of_household,
        )

    def _where(self, problem: Problem) -> tuple[int, int]:
        """Return by what problems are put in order: their file, and their row."""
        files = [read.source for read in self._tables.files.values()]
        place = problem.place or Place()
        return (
            files.index(place.source) if place.source in files else len(files),
            place.row or 0,
        )

    def _tell(self, problems: Iterable[Problem]) -> None:
        self._problems += located(map(in_row, problems), **self._tables.files)

    def _tell_of_keys(
        self, read: Read[object], keys: Keys, problems: Iterable[Problem], field: str
    ) -> None:
        whole = attrs.evolve(read, rows=tuple(row for row, _ in keys.rows))
        self._problems += whole.locate(
            attrs.evolve(each, path=(*each.path, field)) for each in problems
        )

    def _with_what_is_theirs(self) -> Mapping[int, Household]:
        """Return the first household of each id, by its place, with its rows."""
        tables, keys = self._tables, self._households
        self._tell_of_keys(tables.households, keys, repeated_ids(keys.all), "id")
        of_tables = {
            "members": self._by_household(tables.members, lambda row: row.household),
            "incomes": self._by_household(tables.incomes, lambda row: row.household),
            "expenses": self._by_household(tables.expenses, lambda row: row.household),
        }
        first = {key: n for n, key in reversed([*enumerate(keys.good)])}
        for key, place in first.items():
            self._of_household[place] = {
                name: of_table.get(key, ()) for name, of_table in of_tables.items()
            }
        return {place: self._household_at(place) for place in sorted(first.values())}

    def _household_at(self, place: int) -> Household:
        tables = self._tables
        members, incomes = tables.members.values, tables.incomes.values
        expenses, bare = tables.expenses.values, tables.households.values[place]

        def make(places: Places) -> Household:
            return attrs.evolve(
                bare,
                members=[members[n].member for n in places["members"]],
                incomes=[incomes[n].income for n in places["incomes"]],
                expenses=[expenses[n].expense for n in places["expenses"]],
            )

        sifted = Sieve(make=make).sift(self._of_household[place])
        self._of_household[place] = sifted.places
        self._tell(
            each if each.path[0] in sifted.places else each.under("households", place)
            for each in sifted.problems
        )
        return sifted.value or bare

    def _by_household(
        self, read: Read[T], household_of: Callable[[T], str]
    ) -> Mapping[str, Sequence[int]]:
        by_household: dict[str, list[int]] = {}
        for place in self._of_households(read, household_of):
            key = household_of(read.values[place])
            by_household.setdefault(key, []).append(place)
        return by_household

    def _of_households(
        self, read: Read[T], household_of: Callable[[T], str]
    ) -> list[int]:
        """Tell of rows of unknown households; return the places of sound ones."""
        keys = Keys.of(read, "household", household_of)
        unknown = unknown_households(keys.all, self._households.all)
        self._tell_of_keys(read, keys, unknown, "household")
        known = {*self._households.good}
        return [place for place, key in enumerate(keys.good) if key in known]

    def _team(self) -> Sifted[InstructorTeam | None]:
        sages, cares = self._tables.sages, self._tables.assignments
        leader = self._leader()

        def make(places: Places) -> InstructorTeam | None:
            if not any(places.values()):
                return None
            return InstructorTeam(
                sages=[sages.values[place].sage for place in places["sages"]],
                lead_instructor=leader,
                assignments=[cares.values[place] for place in places["assignments"]],
            )

        refused = self._sages.refused
        sifted = Sieve(make=make).sift(
            {
                "sages": range(len(sages.values)),
                "assignments": [
                    place
                    for place, care in enumerate(cares.values)
                    if care.instructor not in refused
                ],
            }
        )
        self._tell(sifted.problems)
        known = {*self._of_households(cares, lambda each: each.household)}
        left = [place for place in sifted.places["assignments"] if place in known]
        places = {**sifted.places, "assignments": left}
        return Sifted(value=make(places), places=places, problems=sifted.problems)

    def _leader(self) -> str | None:
        """Return the id of the sage who leads, if one does; tell of each further."""
        sages = self._tables.sages.values
        leaders = [place for place, row in enumerate(sages) if row.leads]
        self._tell(map(another_leader, leaders[1:]))
        return sages[leaders[0]].sage.id if leaders else None

    def _without_refused(self, event: ProgrammeEvent) -> ProgrammeEvent:
        """Return *event* without those who stand in refused rows alone."""
        sages, households = self._sages.refused, self._households.refused
        return attrs.evolve(
            event,
            sages=[each for each in event.sages if each not in sages],
            households=[each for each in event.households if each not in households],
        )

    def _groups_in(self, village: Village) -> list[int]:
        """Tell of groups of other villages, and return the places of the others."""
        places: list[int] = []
        for place, group in enumerate(self._tables.groups.values):
            if group.village and village.excludes(group.village.address):
                self._tell([elsewhere(place)])
            else:
                places.append(place)
        return places
