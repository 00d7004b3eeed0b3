"""Column: one column of a table: its headings, and how a cell under it is read."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from sammachip.codec.dated_cell import DATED
from sammachip.dates.year_choices import YearChoices

__all__ = ["Column", "Reader"]

Reader = Callable[[str], object]
"""Reads one cell that is not blank; None says that nobody knows."""


@attrs.frozen
class Column:
    """One column: the field it fills, its headings, how one cell is read.

    Args:
        field: The field of the class, or with points the field of a field, such as
            ``address.province``; or a name of the table's own for a column that
            is `part_of` a field, or that is only held against the others.
        headings: What may stand above it.
        read: Reads one cell that is not blank.
        part_of: The field that one of several columns fills.
        is_needed: Whether the column must be there, though its cells may be blank.
    """

    field: str
    headings: tuple[str, ...]
    read: Callable[..., object]
    part_of: str | None = None
    is_needed: bool = False

    def reader(self, years: YearChoices) -> Reader:
        """Return how a cell is read if years mean what the caller says."""
        if self.read not in DATED:
            return self.read
        choices = years._asdict()
        return lambda cell: self.read(cell, **choices)
