"""Sheet: how the rows of one table become objects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar, cast

import attrs

from sammachip.codec.column import Column, Reader
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
            cells: The cells by column, an amount in two columns under the whole field.

        Returns:
            The sound values by field, and what is wrong with the others.
        """
        fields = attrs.fields_dict(cast("type[attrs.AttrsInstance]", self.cls))
        values: dict[str, object] = {}
        problems: list[Problem] = []
        for name, cell in cells.items():
            field = fields.get(name)
            try:
                if cell:
                    values[name] = self.readers[name](cell)
                elif field is not None and field.default is attrs.NOTHING:
                    problems.append(missing_key(name))
            except InvalidDataError as error:
                found = error.under(name).problems
                # Cells slip into the next column, and names with them.
                is_hidden = names_somebody(cell) or (
                    field is not None and is_personal(field)
                )
                problems += map(without_found, found) if is_hidden else found
        return {name: values[name] for name in values if name in fields}, problems

    def placed(self, problem: Problem, row: int) -> Problem:
        """Return *problem* of a field with its row and column."""
        column = self.headings.get(str(problem.path[0])) if problem.path else None
        return attrs.evolve(problem, path=(), place=Place(row=row, column=column))
