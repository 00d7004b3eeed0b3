"""RowReader: one row of a table to one object, with all its problems."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

import attrs

from sammachip.codec.blank_cell import BlankCells, FilledRow
from sammachip.codec.day_above import blank_day, is_blank_day
from sammachip.codec.folding import folded
from sammachip.codec.key import missing_key
from sammachip.codec.personal import names_somebody, without_found
from sammachip.codec.sheet import Cells, Sheet
from sammachip.codec.structure import build
from sammachip.errors import InvalidDataError, Problem, Severity
from sammachip.ledger import Entry

__all__ = ["RowReader"]

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class RowReader(Generic[T]):
    """How one row becomes an object: its cells are filled, read and held together.

    Args:
        sheet: The table under its headings.
        blanks: What blank cells mean.
    """

    sheet: Sheet[T]
    blanks: BlankCells

    def read(
        self, cells: Cells, *, number: str | None = None, is_first: bool = False
    ) -> T:
        """Make one object of the *cells* of one row.

        Args:
            cells: The cells.
            number: Number of the line; None if a cell tells it.
            is_first: Whether it is the first row of its table.

        Raises:
            InvalidDataError: With everything that is wrong with the row.
        """
        texts = {**self.sheet.by_field(cells)}
        if number is not None:
            texts["number"] = number
        if not is_first and self._is_no_line(texts):
            raise InvalidDataError([_no_line(texts.get("category", ""))])
        if any(self.warnings(cells)):
            texts["balance"] = ""
        if no_day := is_blank_day(texts.get("day", "no column")):
            texts["day"] = ""
        row = FilledRow(cells=texts)
        if self.sheet.cls is Entry:
            sides = self.sheet.has_sides
            row = self.blanks.filled(texts, has_sides=sides, is_first=is_first)
        values, problems = self.sheet.values(row.cells)
        problems = [*row.problems, *problems]
        if no_day and self.blanks.day == "refuse" and not is_first:
            problems = [
                blank_day() if each == missing_key("day") else each for each in problems
            ]
        try:
            if self.sheet.is_folded:
                return folded(self.sheet.cls, row.cells, values, problems)
            return build(self.sheet.cls, values, problems)
        except InvalidDataError as error:
            raise InvalidDataError(
                _in_column(problem, row.side) for problem in error.problems
            ) from None

    def warnings(self, cells: Cells) -> tuple[Problem, ...]:
        """Return a warning if the row has a balance that cannot be read.

        The line is sound without it: no line is made of its balance.
        """
        place = self.sheet.place_of("balance")
        cell = cells[place].strip() if place is not None and place < len(cells) else ""
        try:
            if cell:
                self.sheet.readers["balance"](cell)
        except InvalidDataError as error:
            found = error.under("balance").problems
            return tuple(
                attrs.evolve(
                    without_found(each) if names_somebody(cell) else each,
                    severity=Severity.WARNING,
                )
                for each in found
            )
        return ()

    def _is_no_line(self, texts: Mapping[str, str]) -> bool:
        """Tell whether a row of a book has neither number nor day, as totals have."""
        if self.sheet.cls is not Entry or not {"number", "day"} <= texts.keys():
            return False
        return not texts["number"] and is_blank_day(texts["day"])


def _no_line(found: str) -> Problem:
    problem = Problem(
        code="book.no_line",
        message="expected a line with a number and a day, found neither beside {found};"
        " to pass over totals, have the table read with skip, which has their words",
        facts={"found": repr(found)},
    )
    return without_found(problem) if names_somebody(found) else problem


def _in_column(problem: Problem, side: str) -> Problem:
    """Return *problem* of an amount under the column in which it stands."""
    is_of_amount = side and problem.path == ("amount",)
    return attrs.evolve(problem, path=(side,)) if is_of_amount else problem
