"""Sheet: how the rows of one table become objects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Generic, TypeVar, cast

import attrs

from sammachip.codec.column import COLUMNS, Column
from sammachip.codec.structure import build, missing_key, without_found
from sammachip.errors import InvalidDataError, Place, Problem
from sammachip.privacy import is_personal

__all__ = ["Sheet", "sheet_under"]

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class Sheet(Generic[T]):
    """One table under its headings.

    Args:
        cls: What each row holds.
        source: Name of the table, as the caller gave it.
        head: The headings as written.
        columns: The column at each place of a row.
    """

    cls: type[T]
    source: str | None
    head: tuple[str, ...]
    columns: tuple[Column, ...]

    @property
    def headings(self) -> Mapping[str, str]:
        """The heading as written of each field."""
        return {
            column.field: heading
            for column, heading in zip(self.columns, self.head, strict=True)
        }

    def read(self, cells: Sequence[str]) -> T:
        """Make one object of one row.

        Raises:
            InvalidDataError: With everything that is wrong with the row.
        """
        if len(cells) != len(self.head):
            raise InvalidDataError.because(
                "csv.cells",
                "expected {expected} cells in the row, found {found}",
                expected=len(self.head),
                found=len(cells),
            )
        fields = attrs.fields_dict(_model(self.cls))
        values: dict[str, object] = {}
        problems: list[Problem] = []
        for column, cell in zip(self.columns, cells, strict=True):
            field = fields[column.field]
            try:
                if cell.strip():
                    values[column.field] = column.read(cell.strip())
                elif field.default is attrs.NOTHING:
                    problems.append(missing_key(column.field))
            except InvalidDataError as error:
                found = error.under(column.field).problems
                problems += map(without_found, found) if is_personal(field) else found
        return build(self.cls, values, problems)

    def placed(self, problem: Problem, row: int) -> Problem:
        """Return *problem* of a field with its row and column."""
        column = self.headings.get(str(problem.path[0])) if problem.path else None
        place = Place(source=self.source, row=row, column=column)
        return attrs.evolve(problem, path=(), place=place)


def sheet_under(head: Sequence[str], cls: type[T], source: str | None) -> Sheet[T]:
    """Match the headings of a table with the columns of *cls*.

    Raises:
        InvalidDataError: No heading is known (``csv.no_headings``), or with every one
            that is unknown (``csv.unknown_column``), empty (``csv.no_heading``),
            stands twice (``csv.column_repeated``) or is missing (``csv.no_column``).
        TypeError: No table holds such objects.
    """
    if cls not in COLUMNS:
        names = ", ".join(known.__name__ for known in COLUMNS)
        raise TypeError(f"a table holds {names} or Book, not {cls.__name__}")
    headings = tuple(cell.strip() for cell in head)
    known = _known(cls)
    if known.keys().isdisjoint(map(str.casefold, headings)):
        raise InvalidDataError([_no_headings(cls)])
    if problems := tuple(_problems_of(headings, cls)):
        raise InvalidDataError(problems)
    columns = tuple(known[heading.casefold()] for heading in headings)
    return Sheet(cls=cls, source=source, head=headings, columns=columns)


def _model(cls: type) -> type[attrs.AttrsInstance]:
    return cast("type[attrs.AttrsInstance]", cls)


def _known(model: type) -> Mapping[str, Column]:
    return {heading: column for column in COLUMNS[model] for heading in column.headings}


def _no_headings(model: type) -> Problem:
    # What stands there instead is not repeated: it may be a row with names.
    return Problem(
        code="csv.no_headings",
        message="expected headings, parted by commas, such as {expected}; found none",
        facts={"expected": tuple(column.headings[0] for column in COLUMNS[model])},
        place=Place(row=1),
    )


def _problems_of(headings: Sequence[str], model: type) -> Iterator[Problem]:
    known = _known(model)
    seen: set[str] = set()
    for position, heading in enumerate(headings, start=1):
        column = known.get(heading.casefold())
        if not heading:
            yield Problem(
                code="csv.no_heading",
                message="column number {position} has no heading",
                facts={"position": position},
                place=Place(row=1),
            )
        elif column is None:
            yield Problem(
                code="csv.unknown_column",
                message="this column is not known; known are {expected}",
                facts={"expected": tuple(known)},
                place=Place(row=1, column=heading),
            )
        elif column.field in seen:
            yield Problem(
                code="csv.column_repeated",
                message="this column stands twice",
                place=Place(row=1, column=heading),
            )
        else:
            seen.add(column.field)
    fields: dict[str, attrs.Attribute[Any]] = attrs.fields_dict(_model(model))
    for column in COLUMNS[model]:
        is_required = fields[column.field].default is attrs.NOTHING
        if is_required and column.field not in seen:
            yield Problem(
                code="csv.no_column",
                message="this column is missing; its heading is one of {expected}",
                facts={"expected": column.headings},
                place=Place(row=1, column=column.headings[0]),
            )
