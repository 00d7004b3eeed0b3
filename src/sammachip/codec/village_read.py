"""VillageRead: the year that a village's tables make, and what is wrong in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import attrs

from sammachip.codec.read import located
from sammachip.codec.sieve import Places
from sammachip.codec.village_tables import VillageTables
from sammachip.errors import InvalidDataError, Problem, Severity
from sammachip.programme import VillageYear

__all__ = ["VillageRead", "in_row"]

_FIELD_OF_ROW: Final[Mapping[str, str]] = {
    "members": "member",
    "incomes": "income",
    "expenses": "expense",
    "sages": "sage",
}
_OF_THE_ROW: Final = {"household", "leads"}


@attrs.frozen(kw_only=True)
class VillageRead:
    """The year that a village's tables make, and what is wrong in them.

    Args:
        year: The year of the rows that fit together; None if they make none.
        problems: Everything that is wrong, with file, row and column.
        tables: The tables as they were read.
        places: Which of their rows are in the year, by table.
        of_household: The same of the rows of each household, by its own place.
    """

    year: VillageYear | None
    problems: tuple[Problem, ...]
    tables: VillageTables = attrs.field(repr=False)
    places: Places = attrs.field(repr=False)
    of_household: Mapping[int, Places] = attrs.field(repr=False)

    @property
    def value(self) -> VillageYear:
        """The year.

        Raises:
            InvalidDataError: With all problems, if any is an error; a warning alone
                leaves the data sound.
        """
        is_wrong = any(each.severity is Severity.ERROR for each in self.problems)
        if self.year is None or is_wrong:
            raise InvalidDataError(self.problems)
        return self.year

    def locate(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Say of what was found in the year in which file, row and column it stands.

        Args:
            problems: Such as the findings of the year; those of no row stay as they
                are.
        """
        found = [in_row(self._in_tables(problem)) for problem in problems]
        return located(found, **self.tables.files)

    def _in_tables(self, problem: Problem) -> Problem:
        path = problem.path
        if path[:1] in {("team",), ("demonstration",)}:
            path = path[1:]
        match path:
            case (
                "households",
                int(household),
                ("members" | "incomes" | "expenses") as name,
                int(place),
                *way,
            ):
                own = self.of_household[self.places["households"][household]]
                path = (name, own[name][place], *way)
            case (str(name), int(place), *way) if name in self.places:
                path = (name, self.places[name][place], *way)
            case _:
                path = problem.path
        return attrs.evolve(problem, path=path)


def in_row(problem: Problem) -> Problem:
    """Return *problem* of what a row is about as one of the row."""
    match problem.path:
        case (str(name), int(place), *way) if (
            name in _FIELD_OF_ROW and way and way[0] not in _OF_THE_ROW
        ):
            path = (name, place, _FIELD_OF_ROW[name], *way)
            return attrs.evolve(problem, path=path)
        case _:
            return problem
