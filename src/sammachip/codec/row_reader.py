"""RowReader: one row of a table to one object, with all its problems."""

from __future__ import annotations

from typing import Generic, TypeVar

import attrs

from sammachip.codec.blank_cell import BlankCells
from sammachip.codec.folding import folded
from sammachip.codec.sheet import Cells, Sheet
from sammachip.codec.structure import build
from sammachip.errors import InvalidDataError, Problem

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

    def read(self, cells: Cells) -> T:
        """Make one object of the *cells* of one row.

        Raises:
            InvalidDataError: With everything that is wrong with the row.
        """
        texts = self.sheet.by_field(cells)
        row = self.blanks.filled(texts, has_sides=self.sheet.has_sides)
        values, problems = self.sheet.values(row.cells)
        problems = [*row.problems, *problems]
        try:
            if self.sheet.is_folded:
                return folded(self.sheet.cls, row.cells, values, problems)
            return build(self.sheet.cls, values, problems)
        except InvalidDataError as error:
            raise InvalidDataError(
                _in_column(problem, row.side) for problem in error.problems
            ) from None


def _in_column(problem: Problem, side: str) -> Problem:
    """Return *problem* of an amount under the column in which it stands."""
    is_of_amount = side and problem.path == ("amount",)
    return attrs.evolve(problem, path=(side,)) if is_of_amount else problem
