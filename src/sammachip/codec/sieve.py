"""Sieve: rows of several tables put together, without those that do not fit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

import attrs

from sammachip.errors import InvalidDataError, Problem

__all__ = ["Sieve", "Sifted"]

T = TypeVar("T")

Places = Mapping[str, Sequence[int]]
"""Places of rows in what was read, by the name of the table."""


@attrs.frozen(kw_only=True)
class Sifted(Generic[T]):
    """What the rows make that fit together.

    Args:
        value: What they make; None if what is wrong is in no row.
        places: The rows of which it is made.
        problems: What is wrong, its path through all rows that were read.
    """

    value: T | None
    places: Places
    problems: tuple[Problem, ...]


@attrs.frozen(kw_only=True)
class Sieve(Generic[T]):
    """How rows make one thing.

    Args:
        make: Makes the thing of the rows at the places given. The path of a problem
            begins with the table and the place among them.
    """

    make: Callable[[Places], T]

    def sift(self, places: Places) -> Sifted[T]:
        """Leave out the rows that do not fit, until the others make the thing.

        Each round tells all that is wrong with the rows that are left, and leaves
        out those rows, so there are never more rounds than rows.
        """
        told: list[Problem] = []
        while True:
            try:
                value = self.make(places)
            except InvalidDataError as error:
                found = [_in_all_rows(problem, places) for problem in error.problems]
                told += found
                spoilt = {each.path[:2] for each in found}
                rest = {
                    name: [place for place in rows if (name, place) not in spoilt]
                    for name, rows in places.items()
                }
                if rest == {name: [*rows] for name, rows in places.items()}:
                    return Sifted(value=None, places=places, problems=tuple(told))
                places = rest
            else:
                return Sifted(value=value, places=places, problems=tuple(told))


def _in_all_rows(problem: Problem, places: Places) -> Problem:
    match problem.path:
        case (str(name), int(place), *way) if name in places:
            return attrs.evolve(problem, path=(name, places[name][place], *way))
        case _:
            return problem
