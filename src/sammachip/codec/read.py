"""Read: what came of reading a text, good and bad."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

import attrs

from sammachip.codec.folding import column_of
from sammachip.codec.personal import names_somebody, without_found
from sammachip.codec.unknown import UnknownKey
from sammachip.errors import InvalidDataError, Place, Problem, Severity
from sammachip.privacy import masked

__all__ = ["RawRow", "Read", "located"]

T_co = TypeVar("T_co", covariant=True)


@attrs.frozen(kw_only=True)
class RawRow:
    """One row that was refused, as it stands in the table.

    Args:
        row: Row of the table, counted from 1, the header included; or line of a
            text in JSON Lines.
        cells: The cells as written, or the one line; they may be personal data.
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

    JSON is read as a table of one row.

    Args:
        values: What could be read, in order.
        problems: Everything that is wrong, with row and column.
        rejected: The refused rows, as written.
        skipped: The rows that the caller had passed over, as written.
        source: Name of the table, as the caller gave it.
        rows: Row of the table, or line of the text, for each good row.
        headings: Each field that has a column, with its heading in the table.
        head: What paths call the rows, such as ``members``.
        unknown: Keys of JSON that no field takes, where they are to be kept.
    """

    values: tuple[T_co, ...]
    problems: tuple[Problem, ...] = ()
    rejected: tuple[RawRow, ...] = ()
    source: str | None = None
    rows: tuple[int, ...] = ()
    headings: tuple[tuple[str, str], ...] = ()
    head: str = ""
    unknown: tuple[UnknownKey, ...] = ()
    skipped: tuple[RawRow, ...] = ()

    @property
    def value(self) -> T_co:
        """The one thing that the table holds.

        Raises:
            InvalidDataError: With all problems, if any is an error; a warning alone
                leaves the data sound.
            TypeError: It is a table of several things; they are in ``values``.
        """
        if any(problem.severity is Severity.ERROR for problem in self.problems):
            raise InvalidDataError(self.problems)
        if len(self.values) != 1:
            raise TypeError(
                f"the table holds {len(self.values)} values, not one: read .values"
            )
        return self.values[0]

    def locate(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Say of *problems* found later in which row and column they stand.

        Their paths go through the rows that were read, such as
        ``("entries", 3, "member")`` or ``(3, "member")``. A problem of no row, or
        of something else, stays as it is. What was found is left out if it names
        somebody.
        """
        return tuple(self._located(problem) for problem in problems)

    def _located(self, problem: Problem) -> Problem:
        headings = dict(self.headings)
        row = self._row_in(problem.path)
        if row is None:
            return problem
        way = problem.path[1:] if isinstance(problem.path[0], int) else problem.path[2:]
        place = Place(
            source=self.source,
            row=row,
            column=headings.get(column_of(way, headings) or ""),
        )
        if names_somebody(str(problem.facts.get("found", ""))):
            problem = without_found(problem)
        return attrs.evolve(problem, path=(), place=place)

    def _row_in(self, path: tuple[str | int, ...]) -> int | None:
        match path:
            case (int(position), *_):
                pass
            case (str(head), int(position), *_) if head == self.head:
                pass
            case _:
                return None
        return self.rows[position] if position < len(self.rows) else None


def located(problems: Iterable[Problem], **files: Read[object]) -> tuple[Problem, ...]:
    """Say of *problems* found later in which file, row and column they stand.

    Args:
        problems: Problems of what the files were used for together.
        files: What was read, each under the name by which paths begin, such as
            ``members=register, agreement=agreement``.

    Returns:
        The problems in the same order; those of no file as they are.
    """
    return tuple(_placed(problem, files) for problem in problems)


def _placed(problem: Problem, files: Mapping[str, Read[object]]) -> Problem:
    file = files.get(str(problem.path[0])) if problem.path else None
    if file is None:
        return problem
    if file.rows:
        (placed,) = attrs.evolve(file, head=str(problem.path[0])).locate([problem])
        return placed
    return attrs.evolve(problem, path=problem.path[1:]).in_source(file.source)
