"""Sheet: how the rows of one table become objects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, Generic, TypeVar, cast

import attrs

from sammachip.codec.column import COLUMNS, Column, word_of
from sammachip.codec.personal import names_somebody, without_found
from sammachip.codec.structure import build, missing_key
from sammachip.errors import InvalidDataError, Place, Problem
from sammachip.privacy import is_personal

__all__ = ["Sheet", "sheet_under"]

T = TypeVar("T")

Cells = Sequence[str]


@attrs.frozen(kw_only=True)
class Sheet(Generic[T]):
    """One table under its headings.

    Args:
        cls: What each row holds.
        source: Name of the table, as the caller gave it.
        head: The headings as written.
        columns: The column at each place of a row; None where all cells are blank.
    """

    cls: type[T]
    source: str | None
    head: tuple[str, ...]
    columns: tuple[Column | None, ...]

    @property
    def headings(self) -> Mapping[str, str]:
        """The heading as written of each field."""
        return self._by_field(self.head)

    def by_field(self, cells: Cells) -> Mapping[str, str]:
        """Return the *cells* of one row under the fields that they fill.

        Raises:
            InvalidDataError: Too few cells, or text beyond the last column
                (``csv.cells``).
        """
        width = len(self.head)
        if len(cells) < width or any(map(str.strip, cells[width:])):
            raise InvalidDataError.because(
                "csv.cells",
                "expected {expected} cells in the row, found {found}",
                expected=width,
                found=len(cells),
            )
        return self._by_field(cells)

    def _by_field(self, cells: Cells) -> Mapping[str, str]:
        pairs = zip(self.columns, cells, strict=False)  # blank cells may follow
        return {column.field: cell.strip() for column, cell in pairs if column}

    def read(self, cells: Mapping[str, str]) -> T:
        """Make one object of one row.

        Args:
            cells: The cells of the row by field.

        Raises:
            InvalidDataError: With everything that is wrong with the row.
        """
        fields = attrs.fields_dict(_model(self.cls))
        values: dict[str, object] = {}
        problems: list[Problem] = []
        for column in filter(None, self.columns):
            field, cell = fields[column.field], cells[column.field]
            try:
                if cell:
                    values[column.field] = column.read(cell)
                elif field.default is attrs.NOTHING:
                    problems.append(missing_key(column.field))
            except InvalidDataError as error:
                found = error.under(column.field).problems
                # Cells slip into the next column, and names with them.
                hidden = is_personal(field) or names_somebody(cell)
                problems += map(without_found, found) if hidden else found
        return build(self.cls, values, problems)

    def placed(self, problem: Problem, row: int) -> Problem:
        """Return *problem* of a field with its row and column."""
        column = self.headings.get(str(problem.path[0])) if problem.path else None
        place = Place(source=self.source, row=row, column=column)
        return attrs.evolve(problem, path=(), place=place)


def sheet_under(
    head: Cells, rows: Sequence[Cells], cls: type[T], source: str | None
) -> Sheet[T]:
    """Match the headings of a table with the columns of *cls*.

    A column without a heading and without any text in *rows* is passed over:
    spreadsheets write such columns.

    Raises:
        InvalidDataError: No heading is known (``csv.no_headings``), or with every one
            that is unknown (``csv.unknown_column``), empty over text
            (``csv.no_heading``), stands twice (``csv.column_repeated``) or is missing
            (``csv.no_column``).
        TypeError: No table holds such objects.
    """
    if cls not in COLUMNS:
        names = ", ".join(known.__name__ for known in COLUMNS)
        raise TypeError(f"a table holds {names} or Book, not {cls.__name__}")
    headings = [cell.strip() for cell in head]
    while headings and _is_blank(len(headings) - 1, headings, rows):
        headings.pop()
    columns_by_word = _columns_by_word(cls)
    if columns_by_word.keys().isdisjoint(map(word_of, headings)):
        raise InvalidDataError([_no_headings(cls)])
    if problems := (*_faults_of(headings, rows, cls), *_missing(headings, cls)):
        raise InvalidDataError(problems)
    columns = tuple(columns_by_word.get(word_of(heading)) for heading in headings)
    return Sheet(cls=cls, source=source, head=tuple(headings), columns=columns)


def _is_blank(position: int, headings: Cells, rows: Sequence[Cells]) -> bool:
    column = (cells[position] for cells in (headings, *rows) if position < len(cells))
    return not any(map(word_of, column))


def _model(cls: type) -> type[attrs.AttrsInstance]:
    return cast("type[attrs.AttrsInstance]", cls)


def _columns_by_word(model: type) -> Mapping[str, Column]:
    return {heading: column for column in COLUMNS[model] for heading in column.headings}


def _no_headings(model: type) -> Problem:
    # What stands there instead is not repeated: it may be a row with names.
    return Problem(
        code="csv.no_headings",
        message="expected headings, parted by commas, such as {expected}; found none",
        facts={"expected": tuple(column.headings[0] for column in COLUMNS[model])},
        place=Place(row=1),
    )


def _faults_of(
    headings: Cells, rows: Sequence[Cells], model: type
) -> Iterator[Problem]:
    known = _columns_by_word(model)
    seen: set[str] = set()
    for position, heading in enumerate(headings):
        if _is_blank(position, headings, rows):
            continue
        column = known.get(word_of(heading))
        if not word_of(heading):
            yield _no_heading(position + 1)
        elif column is None:
            yield _unknown_column(heading, known)
        elif column.field in seen:
            yield Problem(
                code="csv.column_repeated",
                message="this column stands twice",
                place=Place(row=1, column=heading),
            )
        else:
            seen.add(column.field)


def _no_heading(position: int) -> Problem:
    return Problem(
        code="csv.no_heading",
        message="column number {position} has no heading",
        facts={"position": position},
        place=Place(row=1),
    )


def _unknown_column(heading: str, known: Mapping[str, Column]) -> Problem:
    near = get_close_matches(word_of(heading), known, n=1)
    return Problem(
        code="csv.unknown_column",
        message="this column is not known; expected one of {expected}",
        facts={"expected": tuple(near or known)},
        place=Place(row=1, column=heading),
    )


def _missing(headings: Cells, model: type) -> Iterator[Problem]:
    fields: dict[str, attrs.Attribute[Any]] = attrs.fields_dict(_model(model))
    words = set(map(word_of, headings))
    for column in COLUMNS[model]:
        is_required = fields[column.field].default is attrs.NOTHING
        if is_required and words.isdisjoint(column.headings):
            yield Problem(
                code="csv.no_column",
                message="this column is missing; its heading is one of {expected}",
                facts={"expected": column.headings},
                place=Place(row=1, column=column.headings[0]),
            )
