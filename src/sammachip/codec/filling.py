"""Filling: what rows leave to be understood, where the caller says how.

Treasurers write a day once for all its lines, tell a sale from a cost by what was
sold or bought, and have two columns for what came in and what went out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

import attrs

from sammachip.codec.column import is_nothing, word_of
from sammachip.codec.personal import names_somebody, without_found
from sammachip.codec.structure import missing_key
from sammachip.errors import Problem
from sammachip.groups.saying import said
from sammachip.ledger import EntryKind

__all__ = ["BlankDay", "DayAbove", "FilledRow", "Filling"]

BlankDay = Literal["refuse", "above"]
"""What a blank day means: nothing, or the day of the row above."""

_SIDES: Final = ("received", "paid")


@attrs.frozen(kw_only=True)
class FilledRow:
    """The cells of a row by the fields of its class.

    Args:
        cells: The cells; a field that cannot be filled is not among them.
        side: Which of the two columns, ``received`` or ``paid``, the amount is in;
            blank if the table has one column, or the row no amount.
        problems: What could not be filled.
    """

    cells: Mapping[str, str]
    side: str = ""
    problems: tuple[Problem, ...] = ()

    def check_side(self, kind: object) -> Problem | None:
        """Return the problem of an amount in the column that its *kind* has not."""
        if not isinstance(kind, EntryKind) or self.cells.get("reverses"):
            return None  # a line that takes one back may stand in either column
        other = {"received": kind.is_payment, "paid": kind.is_receipt}
        if not other.get(self.side):
            return None
        return Problem(
            code="book.other_column",
            message="an amount of the kind {kind} stands in the other column",
            facts={"kind": said(kind)},
            path=("amount",),
        )


def _by_word(kinds: Mapping[str, EntryKind]) -> Mapping[str, EntryKind]:
    return {word_of(category): kind for category, kind in kinds.items()}


@attrs.frozen(kw_only=True)
class Filling:
    """How the rows of a table are filled.

    Args:
        blank_day: What a blank day means.
        kinds: The kind for each category; None if the table has to tell it.
    """

    blank_day: BlankDay = "refuse"
    kinds: Mapping[str, EntryKind] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_by_word)
    )

    def filled(self, cells: Mapping[str, str], *, has_sides: bool) -> FilledRow:
        """Return the *cells* of a row under the fields of its class.

        Args:
            cells: The cells by the fields that they fill.
            has_sides: Whether an amount stands in one of two columns.
        """
        row = _with_amount(cells) if has_sides else FilledRow(cells=cells)
        if self.kinds is None or cells.get("kind"):
            return row
        return _with_kind(row, self.kinds)


def _with_kind(row: FilledRow, kinds: Mapping[str, EntryKind]) -> FilledRow:
    """Put the kind of its category in the place of a blank one."""
    category = row.cells.get("category", "")
    if kind := kinds.get(word_of(category)):
        return attrs.evolve(row, cells={**row.cells, "kind": kind.value})
    others = {name: cell for name, cell in row.cells.items() if name != "kind"}
    problem = _no_kind(category, kinds) if category else missing_key("category")
    return attrs.evolve(row, cells=others, problems=(problem, *row.problems))


def _no_kind(category: str, kinds: Mapping[str, EntryKind]) -> Problem:
    problem = Problem(
        code="book.no_kind",
        message="expected a category whose kind is known, one of {expected};"
        " found {found}",
        facts={"expected": tuple(kinds), "found": repr(category)},
        path=("category",),
    )
    return without_found(problem) if names_somebody(category) else problem


def _with_amount(cells: Mapping[str, str]) -> FilledRow:
    """Put what was received or paid in the place of the amount."""
    sides = [side for side in _SIDES if not is_nothing(cells[side])]
    others = {name: cell for name, cell in cells.items() if name not in _SIDES}
    match sides:
        case [side]:
            return FilledRow(cells={**others, "amount": cells[side]}, side=side)
        case []:
            problem = Problem(
                code="book.no_amount",
                message="expected an amount that was received or paid, found none",
                path=("received",),
            )
        case _:
            problem = Problem(
                code="book.two_amounts",
                message="expected an amount that was received or paid, found both",
                path=("paid",),
            )
    return FilledRow(cells=others, problems=(problem,))


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
        if cells[self._place].strip():
            self._day = cells[self._place]
            return cells
        return [*cells[: self._place], self._day, *cells[self._place + 1 :]]
