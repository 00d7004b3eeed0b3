"""Sheet: how the rows of one table become objects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar

import attrs

from sammachip.codec.column import Column, Reader
from sammachip.codec.folding import attributes_along, column_of, is_required
from sammachip.codec.key import missing_key
from sammachip.codec.personal import names_somebody, without_found
from sammachip.errors import InvalidDataError, Place, Problem
from sammachip.privacy import is_personal

__all__ = ["Cells", "Sheet"]

T = TypeVar("T")

Cells = Sequence[str]
Problems = list[Problem]


@attrs.frozen(kw_only=True)
class Sheet(Generic[T]):
    """One table under its headings.

    Args:
        cls: What each row holds.
        head: The headings as written.
        columns: The column at each place of a row; None where all cells are blank.
        readers: How the cells are read, by column.
    """

    cls: type[T]
    head: tuple[str, ...]
    columns: tuple[Column | None, ...]
    readers: Mapping[str, Reader]

    def place_of(self, field: str) -> int | None:
        """Return the place of a column in a row; None if it is not there."""
        places = enumerate(self.columns)
        return next((at for at, each in places if each and each.field == field), None)

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
        return any(column.part_of == "amount" for column in self.columns if column)

    @property
    def is_folded(self) -> bool:
        """Whether columns fill fields of fields."""
        return any("." in column.field for column in self.columns if column)

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
            cells: The cells by column, an amount in two columns under the whole field.

        Returns:
            The sound values by field, and what is wrong with the others.
        """
        values: dict[str, object] = {}
        problems: list[Problem] = []
        for name, cell in cells.items():
            along = attributes_along(self.cls, name)
            try:
                if cell:
                    if (value := self.readers[name](cell)) is not None:
                        values[name] = value
                elif len(along) == 1 and is_required(along[0]):
                    problems.append(missing_key(name))
            except InvalidDataError as error:
                found = error.under(*name.split(".")).problems
                # Cells slip into the next column, and names with them.
                is_hidden = names_somebody(cell) or any(map(is_personal, along))
                problems += map(without_found, found) if is_hidden else found
        for whole, parts in self._parts_in(cells).items():
            filled = [part for part in parts if part in values]
            if len(filled) == 1:
                values[whole] = values[filled[0]]
            elif filled:
                problems.append(_two_parts(filled[1]))
            elif not any(cells[part] for part in parts):
                problems.append(missing_key(whole))
        fields = {name for name in values if attributes_along(self.cls, name)}
        return {name: values[name] for name in values if name in fields}, problems

    def _parts_in(self, cells: Mapping[str, str]) -> Mapping[str, list[str]]:
        """Return the columns of a row of which one fills a field, by the field."""
        parts: dict[str, list[str]] = {}
        for column in filter(None, self.columns):
            if column.part_of and column.field in cells:
                parts.setdefault(column.part_of, []).append(column.field)
        return parts

    def placed(self, problem: Problem, row: int) -> Problem:
        """Return *problem* of a field with its row and column."""
        headings = self.headings
        column = headings.get(column_of(problem.path, headings) or "")
        return attrs.evolve(problem, path=(), place=Place(row=row, column=column))


def _two_parts(field: str) -> Problem:
    return Problem(
        code="csv.two_parts",
        message="expected text in one of these columns, found it in two",
        path=(field,),
    )
