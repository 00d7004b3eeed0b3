"""DayAbove: a day that is written once for all its lines."""

from __future__ import annotations

import re
from typing import Final, Literal

from sammachip.errors import Problem

__all__ = ["BlankDay", "DayAbove", "blank_day", "is_blank_day"]

BlankDay = Literal["refuse", "above"]
"""What a blank day means: nothing, or the day of the row above."""

_BLANK_OR_DITTO: Final = re.compile(r"\s*|[-\s]*(?:[\"“”„″〃]|''|’’|,,)+[-\s]*")


def is_blank_day(cell: str) -> bool:
    """Tell whether a cell has no day, or the marks that say: as above.

    >>> is_blank_day(" "), is_blank_day("-”-"), is_blank_day("5/1/2569")
    (True, True, False)
    """
    return _BLANK_OR_DITTO.fullmatch(cell) is not None


def blank_day() -> Problem:
    """Return the problem of a row that has no day, below one that may have it."""
    return Problem(
        code="csv.blank_day",
        message="expected a day, found none; if it is that of the row above, have the"
        ' table read with blank_day="above"',
        path=("day",),
    )


class DayAbove:
    """The day of the rows so far, for a row below them that has none.

    Args:
        place: Place of the day in a row.
        width: How many cells a row has.
    """

    def __init__(self, place: int, width: int) -> None:
        self._place = place
        self._width = width
        self._day = ""

    def filled(self, cells: list[str]) -> list[str]:
        """Return *cells*, a blank day among them filled.

        Behind a row whose cells cannot be told apart, no day is known.
        """
        if not any(map(str.strip, cells)):
            return cells
        if len(cells) < self._width or any(map(str.strip, cells[self._width :])):
            self._day = ""
            return cells
        if not is_blank_day(cells[self._place]):
            self._day = cells[self._place]
            return cells
        return [*cells[: self._place], self._day, *cells[self._place + 1 :]]
