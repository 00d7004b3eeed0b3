"""Sheet: how the rows of one table become objects."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Final, Generic, TypeVar, cast

import attrs

from sammachip.codec.column import COLUMNS, Column, word_of
from sammachip.codec.personal import names_somebody, without_found
from sammachip.codec.structure import missing_key
from sammachip.errors import InvalidDataError, Place, Problem
from sammachip.privacy import is_personal

__all__ = ["Sheet", "sheet_under"]

T = TypeVar("T")

Cells = Sequence[str]
Problems = list[Problem]

_READERS: Final[Mapping[type, Mapping[str, Callable[[str], object]]]] = {
    cls: {column.field: column.read for column in columns}
    for cls, columns in COLUMNS.items()
}


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
        """The heading as written of each field; of a field in parts, all of them."""
        headings = dict(self._by_field(self.head))
        for column in filter(None, self.columns):
            if column.part_of:
                above = headings.get(column.part_of)
                part = headings[column.field]
                headings[column.part_of] = f"{above} / {part}" if above else part
        return headings

    @property
    def has_sides(self) -> bool:
        """Whether an amount stands in one of two columns: received, or paid."""
        return any(column.part_of for column in self.columns if column)

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

    def values(self, cells: Mapping[str, str]) -> tuple[dict[str, object], Problems]:
        """Read the cells of one row.

        Args:
            cells: The cells by the fields of the class.

        Returns:
            The sound values by field, and what is wrong with the others.
        """
        fields = attrs.fields_dict(_model(self.cls))
        values: dict[str, object] = {}
        problems: list[Problem] = []
        for name, cell in cells.items():
            try:
                if cell:
                    values[name] = self._readers[name](cell)
                elif fields[name].default is attrs.NOTHING:
                    problems.append(missing_key(name))
            except InvalidDataError as error:
                found = error.under(name).problems
                # Cells slip into the next column, and names with them.
                hidden = is_personal(fields[name]) or names_somebody(cell)
                problems += map(without_found, found) if hidden else found
        return values, problems

    @property
    def _readers(self) -> Mapping[str, Callable[[str], object]]:
        return _READERS[self.cls]

    def placed(self, problem: Problem, row: int) -> Problem:
        """Return *problem* of a field with its row and column."""
        column = self.headings.get(str(problem.path[0])) if problem.path else None
        place = Place(source=self.source, row=row, column=column)
        return attrs.evolve(problem, path=(), place=place)


def sheet_under(
    head: Cells,
    rows: Iterable[Cells],
    cls: type[T],
    source: str | None,
    *,
    kind_is_told: bool = False,
) -> Sheet[T]:
    """Match the headings of a table with the columns of *cls*.

    A column without a heading and without any text in *rows* is passed over:
    spreadsheets write such columns.

    Args:
        head: The first row.
        rows: The others; they are looked at only for columns without a heading.
        cls: What each row holds.
        source: Name of the table.
        kind_is_told: Whether the category tells the kind, so that it needs no column.

    Raises:
        InvalidDataError: No heading is known (``csv.no_headings``), or with every one
            that is unknown (``csv.unknown_column``), empty over text
            (``csv.no_heading``), stands twice (``csv.column_repeated``), is for an
            amount that other columns hold too (``csv.amount_twice``) or is missing
            (``csv.no_column``).
        TypeError: No table holds such objects.
    """
    if cls not in COLUMNS:
        raise TypeError(_no_table_of(cls))
    headings = [cell.strip() for cell in head]
    is_blank = _blank_columns(headings, rows)
    while headings and is_blank[len(headings) - 1]:
        headings.pop()
    known = _columns_by_word(cls)
    columns = tuple(known.get(word_of(heading)) for heading in headings)
    if not any(columns):
        raise InvalidDataError([_no_headings(cls)])
    faults = _faults_of(headings, columns, is_blank, known)
    if problems := (*faults, *_missing(columns, cls, kind_is_told=kind_is_told)):
        raise InvalidDataError(problems)
    return Sheet(cls=cls, source=source, head=tuple(headings), columns=columns)


def _no_table_of(cls: type) -> str:
    *names, last = (*(known.__name__ for known in COLUMNS), "Book", "HouseholdBook")
    return f"a table holds {', '.join(names)} or {last}, not {cls.__name__}"


def _blank_columns(headings: Cells, rows: Iterable[Cells]) -> list[bool]:
    """Tell of each column whether it has neither a heading nor any text."""
    is_blank = [not word_of(heading) for heading in headings]
    places = [place for place, blank in enumerate(is_blank) if blank]
    for cells in rows if places else ():
        for place in places:
            if place < len(cells) and word_of(cells[place]):
                is_blank[place] = False
    return is_blank


def _model(cls: type) -> type[attrs.AttrsInstance]:
    return cast("type[attrs.AttrsInstance]", cls)


def _columns_by_word(model: type) -> Mapping[str, Column]:
    return {heading: column for column in COLUMNS[model] for heading in column.headings}


def _no_headings(model: type) -> Problem:
    # What stands there instead is not repeated: it may be a row with names.
    return Problem(
        code="csv.no_headings",
        message="expected headings such as {expected}, found none",
        facts={"expected": tuple(column.headings[0] for column in COLUMNS[model])},
        place=Place(row=1),
    )


def _faults_of(
    headings: Cells,
    columns: Sequence[Column | None],
    is_blank: Sequence[bool],
    known: Mapping[str, Column],
) -> Iterator[Problem]:
    seen: set[str] = set()
    parts = {column.part_of for column in columns if column}
    for position, (heading, column) in enumerate(zip(headings, columns, strict=True)):
        if is_blank[position]:
            continue
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
        elif column.field in parts:
            yield Problem(
                code="csv.amount_twice",
                message="expected one column for amounts, or two for what was"
                " received and paid; found both",
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


def _missing(
    columns: Sequence[Column | None], model: type, *, kind_is_told: bool
) -> Iterator[Problem]:
    present = {column.field for column in columns if column}
    in_parts = {column.part_of for column in columns if column and column.part_of}
    needed = {
        column.field
        for column in COLUMNS[model]
        if (column.part_of in in_parts if column.part_of else _is_needed(column, model))
    }
    needed -= in_parts
    if kind_is_told and "kind" not in present:
        needed = needed - {"kind"} | {"category"}
    for column in COLUMNS[model]:
        if column.field in needed - present:
            yield Problem(
                code="csv.no_column",
                message="this column is missing; its heading is one of {expected}",
                facts={"expected": column.headings},
                place=Place(row=1, column=column.headings[0]),
            )


def _is_needed(column: Column, model: type) -> bool:
    field = attrs.fields_dict(_model(model))[column.field]
    return column.is_needed or field.default is attrs.NOTHING
