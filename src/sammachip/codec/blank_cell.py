"""What a blank cell means, where the caller says so or the table has two columns.

Treasurers write a day once for all its lines, tell a sale from a cost by what was
sold or bought, and have two columns for what came in and what went out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs

from sammachip.codec.amount_cell import is_nothing
from sammachip.codec.day_above import BlankDay
from sammachip.codec.key import missing_key
from sammachip.codec.opening_row import as_opening
from sammachip.codec.personal import names_somebody, without_found
from sammachip.codec.word import account_key, kind_named, nearest, word_of
from sammachip.errors import InvalidDataError, Problem
from sammachip.households.saying import said
from sammachip.ledger import EntryKind
from sammachip.ledger.kind import Slot

__all__ = ["BlankCells", "FilledRow"]

_SIDES: Final = ("received", "paid")
_WITH_A_SIGN: Final = frozenset({EntryKind.OPENING, EntryKind.YEAR_CLOSED})
_OF_THE_CHART: Final = frozenset({Slot.ACCOUNT, Slot.OWN})


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
    for category, kind in kinds.items():
        if not isinstance(kind, EntryKind):  # pyright: ignore[reportUnnecessaryIsInstance] - whatever a caller gives
            raise InvalidDataError.because(
                "value.type",
                "expected {expected}, found {found}",
                expected=f"{EntryKind.__name__} for {category}",
                found=type(kind).__name__,
            )
    return {word_of(category): kind for category, kind in kinds.items()}


@attrs.frozen(kw_only=True)
class BlankCells:
    """What the blank cells of a table mean.

    Args:
        day: What a blank day means.
        kinds: The kind for each category, for a blank kind; None if the table has to
            tell it.

    Raises:
        InvalidDataError: One of *kinds* is none (``value.type``).
    """

    day: BlankDay = "refuse"
    kinds: Mapping[str, EntryKind] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_by_word)
    )

    def filled(
        self, cells: Mapping[str, str], *, has_sides: bool, is_first: bool = False
    ) -> FilledRow:
        """Return the *cells* of a row of the daily book under the fields of a line.

        Args:
            cells: The cells by the fields that they fill.
            has_sides: Whether an amount stands in one of two columns.
            is_first: Whether the row is the first of its table.
        """
        cells = as_opening(cells) if is_first else cells
        # No line keeps its balance, which is held against the money.
        others = {name: cell for name, cell in cells.items() if name != "balance"}
        row = FilledRow(cells=others)
        if self.kinds is not None and not row.cells.get("kind"):
            row = _with_kind(row, self.kinds)
        row = _with_account(row)
        return _with_amount(row) if has_sides else row


def _with_kind(row: FilledRow, kinds: Mapping[str, EntryKind]) -> FilledRow:
    """Put the kind of its category in the place of a blank one."""
    category = row.cells.get("category", "")
    if kind := kinds.get(word_of(category)):
        return FilledRow(cells={**row.cells, "kind": kind.value})
    others = {name: cell for name, cell in row.cells.items() if name != "kind"}
    problem = _no_kind(category, kinds) if category else missing_key("category")
    return FilledRow(cells=others, problems=(problem,))


def _with_account(row: FilledRow) -> FilledRow:
    """Put the key of its account in the place of a Thai name."""
    kind = kind_named(row.cells.get("kind", ""))
    account = row.cells.get("account")
    if not account or kind is None or kind.asks_for not in _OF_THE_CHART:
        return row
    return attrs.evolve(row, cells={**row.cells, "account": account_key(account)})


def _no_kind(category: str, kinds: Mapping[str, EntryKind]) -> Problem:
    problem = Problem(
        code="book.no_kind",
        message="expected a category whose kind is known, one of {expected};"
        " found {found}",
        facts={"expected": nearest(category, kinds), "found": repr(category)},
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
    if kind in _WITH_A_SIGN and side == "paid" and not cells["amount"].startswith("-"):
        return Problem(
            code="book.paid_balance",
            message="expected an amount of the kind {kind} in the other column; a loss,"
            " or what is below zero, has a minus in front",
            facts={"kind": said(kind)},
            path=(side,),
        )
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
