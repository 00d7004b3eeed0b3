"""Read: what came of reading a table, good and bad."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

import attrs

from sammachip.codec.personal import names_somebody, without_found
from sammachip.errors import InvalidDataError, Place, Problem
from sammachip.privacy import masked

__all__ = ["RawRow", "Read"]

T_co = TypeVar("T_co", covariant=True)


@attrs.frozen(kw_only=True)
class RawRow:
    """One row that was refused, as it stands in the table.

    Args:
        row: Row of the table, counted from 1, the header included.
        cells: The cells as written; they may be personal data.
        by_field: The same under the fields that they fill; empty if there are too
            many or too few to tell them apart.
    """

    row: int
    cells: tuple[str, ...] = attrs.field(repr=masked)
    by_field: tuple[tuple[str, str], ...] = attrs.field(
        default=(), repr=masked, eq=False
    )


@attrs.frozen(kw_only=True)
class Read(Generic[T_co]):
    """What came of reading a table: the good rows, and what is wrong with others.

    Args:
        values: What could be read, in order.
        problems: Everything that is wrong, with row and column.
        rejected: The refused rows, as written.
        source: Name of the table, as the caller gave it.
        rows: Row of the table for each good row.
        headings: Each field that has a column, with its heading in the table.
    """

    values: tuple[T_co, ...]
    problems: tuple[Problem, ...] = ()
    rejected: tuple[RawRow, ...] = ()
    source: str | None = None
    rows: tuple[int, ...] = ()
    headings: tuple[tuple[str, str], ...] = ()

    @property
    def value(self) -> T_co:
        """The one thing that the table holds.

        Raises:
            InvalidDataError: With all problems, if there is any.
            TypeError: It is a table of several things; they are in ``values``.
        """
        if self.problems:
            raise InvalidDataError(self.problems)
        if len(self.values) != 1:
            raise TypeError(
                f"the table holds {len(self.values)} values, not one: read .values"
            )
        return self.values[0]

    def locate(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Say of *problems* found later in which row and column they stand.

        Their paths go through the rows that were read, such as
        ``("entries", 3, "member")`` or ``(3, "member")``. A problem of no row
        stays as it is. What was found is left out if it names somebody.
        """
        return tuple(self._located(problem) for problem in problems)

    def _located(self, problem: Problem) -> Problem:
        headings = dict(self.headings)
        steps = [step for step in problem.path if isinstance(step, int)]
        if not steps:
            return problem
        names = [step for step in problem.path if step in headings]
        place = Place(
            source=self.source,
            row=self.rows[steps[0]],
            column=headings[str(names[-1])] if names else None,
        )
        if names_somebody(str(problem.facts.get("found", ""))):
            problem = without_found(problem)
        return attrs.evolve(problem, path=(), place=place)
