"""The columns of every class that can stand as the rows of a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sammachip.codec.column import Column, Reader
from sammachip.codec.group_columns import GROUP_COLUMNS
from sammachip.codec.village_columns import VILLAGE_COLUMNS
from sammachip.dates.year_choices import YearChoices

__all__ = ["COLUMNS", "readers_of"]

COLUMNS: Final[Mapping[type, tuple[Column, ...]]] = {**GROUP_COLUMNS, **VILLAGE_COLUMNS}
"""The columns of each class, in the order of the page on files."""

_AS_WRITTEN: Final = YearChoices()


def readers_of(cls: type, years: YearChoices = _AS_WRITTEN) -> Mapping[str, Reader]:
    """Return how the cells of a table of *cls* are read, by column.

    Args:
        cls: What each row holds.
        years: How the years of days are read.

    >>> from sammachip.groups import Duty
    >>> readers_of(Duty)["day"]("5/1/2569")
    datetime.date(2026, 1, 5)
    """
    return {column.field: column.reader(years) for column in COLUMNS[cls]}
