"""What a blank cell means, where the caller says so or the table has two columns.

Treasurers write a day once for all its lines, tell a sale from a cost by what was
sold or bought, and have two columns for what came in and what went out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, Literal

import attrs

from sammachip.codec.key import missing_key
from sammachip.codec.personal import names_somebody, without_found
from sammachip.codec.word import kind_named, word_of
from sammachip.errors import Problem
from sammachip.groups.saying import said
from sammachip.ledger import EntryKind

__all__ = ["BlankCells", "BlankDay", "DayAbove", "FilledRow", "is_nothing"]

BlankDay = Literal["refuse", "above"]
"""What a blank day means: nothing, or the day of the row above."""

_SIDES: Final = ("received", "paid")
_NOTHING: Final = re.compile(r"-?|[0๐]+(?:\.[0๐]{1,2})?")


def is_nothing(cell: str) -> bool:
    """Tell whether a column for received or paid says that nothing was.

    >>> is_nothing("-"), is_nothing("0.00"), is_nothing("5")
    (True, True, False)
    """
    return _NOTHING.fullmatch(cell) is not None


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


def _by_word(kinds: Mapping[str, EntryKind]) -> Mapping[str, EntryKind]:
    return {word_of(category): kind for category, kind in kinds.items()}


@attrs.frozen(kw_only=True)
class BlankCells:
    """What the blank cells of a table mean.

    Args:
        day: What a blank day means.
        kinds: The kind for each category, for a blank kind; None if the table has to
            tell it.
    """

    day: BlankDay = "refuse"
    kinds: Mapping[str, EntryKind] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_by_word)
    )

    def filled(self, cells: Mapping[str, str], *, has_sides: bool) -> FilledRow:
        """Return the *cells* of a row under the fields of its class.

        Args:
            cells: The cells by the fields that they fill.
            has_sides: Whether an amount stands in one of two columns.
        """
        row = FilledRow(cells=cells)
        if self.kinds is not None and not cells.get("kind"):
            row = _with_kind(row, self.kinds)
        return _with_amount(row) if has_sides else row


def _with_kind(row: FilledRow, kinds: Mapping[str, EntryKind]) -> FilledRow:
    """Put the kind of its category in the place of a blank one."""
    category = row.cells.get("category", "")
    if kind := kinds.get(word_of(category)):
        return FilledRow(cells={**row.cells, "kind": kind.value})
    others = {name: cell for name, cell in row.cells.items() if name != "kind"}
    problem = _no_kind(category, kinds) if category else missing_key("category")
    return FilledRow(cells=others, problems=(problem,))


def _no_kind(category: str, kinds: Mapping[str, EntryKind]) -> Problem:
    problem = Problem(
        code="book.no_kind",
        message="expected a category whose kind is known, one of {expected};"
        " found {found}",
        facts={"expected": tuple(kinds), "found": repr(category)},
        path=("category",),
    )
    return without_found(problem) if names_somebody(category) else problem


def _with_amount(row: FilledRow) -> FilledRow:
    """Put what was received or paid in the place of the amount."""
    cells = {name: cell for name, cell in row.cells.items() if name not in _SIDES}
    kind = kind_named(cells.get("kind", ""))
    match [side for side in _SIDES if not is_nothing(row.cells[side])]:
        case [side]:
            cells["amount"] = row.cells[side]
            problem = _side_problem(side, kind, cells)
        case [] if kind is EntryKind.YEAR_CLOSED:  # a year without profit or loss
            cells["amount"] = "0"
            side, problem = "", None
        case []:
            side, problem = "", _no_amount()
        case _:
            side, problem = "", _two_amounts()
    problems = (*row.problems, problem) if problem else row.problems
    return FilledRow(cells=cells, side=side, problems=problems)


def _side_problem(
    side: str, kind: EntryKind | None, cells: Mapping[str, str]
) -> Problem | None:
    """Return the problem of an amount in the column that its *kind* has not."""
    if kind is None or cells.get("reverses"):
        return None  # a line that takes one back may stand in either column
    if not (kind.is_payment if side == "received" else kind.is_receipt):
        return None
    return Problem(
        code="book.other_column",
        message="an amount of the kind {kind} stands in the other column",
        facts={"kind": said(kind)},
        path=(side,),
    )


def _no_amount() -> Problem:
    return Problem(
        code="book.no_amount",
        message="expected an amount that was received or paid, found none",
        path=("received",),
    )


def _two_amounts() -> Problem:
    return Problem(
        code="book.two_amounts",
        message="expected an amount that was received or paid, found both",
        path=("paid",),
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
        if cells[self._place].strip():
            self._day = cells[self._place]
            return cells
        return [*cells[: self._place], self._day, *cells[self._place + 1 :]]
