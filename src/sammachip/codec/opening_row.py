"""The first row of a book, where it says what was there before (ยอดยกมา)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sammachip.codec.amount_cell import is_nothing
from sammachip.codec.word import kind_named, word_of
from sammachip.ledger import EntryKind, MoneyPlace

__all__ = ["BROUGHT_FORWARD", "as_opening"]

BROUGHT_FORWARD: Final = frozenset({"ยอดยกมา", "ยกมา", "ยอดยกมาจากปีก่อน", "ยอดเงินยกมา"})
"""The words for what was there before."""


def as_opening(cells: Mapping[str, str]) -> Mapping[str, str]:
    """Return the *cells* of the first row, the blank ones of an opening balance filled.

    Such a row is one by its kind, or by its category where the kind is blank. If it has
    no amount, its balance is it; in a table without accounts it is of cash. A later
    row may only say what an earlier page came to, and stays as it is.

    Args:
        cells: The cells by the fields that they fill.

    >>> as_opening({"category": "ยอดยกมา", "amount": "", "balance": "200"})["amount"]
    '200'
    """
    kind = cells.get("kind", "")
    if not kind and word_of(cells.get("category", "")) in BROUGHT_FORWARD:
        kind = EntryKind.OPENING.value
    if kind_named(kind) is not EntryKind.OPENING:
        return cells
    sides = [side for side in ("amount", "received", "paid") if side in cells]
    filled = {"account": MoneyPlace.CASH.value, **cells, "kind": kind}
    if all(is_nothing(cells[side]) for side in sides):
        filled[sides[0]] = cells.get("balance", "")
    return filled
