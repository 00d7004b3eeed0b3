"""The table of a household book: its lines, and the balances that are written down."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs

from sammachip.codec.read import Read
from sammachip.ledger import HouseholdBook, HouseholdLine
from sammachip.money import ZERO_BAHT, Baht

__all__ = ["household_book_of"]

_BROUGHT: Final = "ยกมา"


def household_book_of(read: Read[HouseholdLine]) -> Read[HouseholdBook]:
    """Make the book of the lines that were *read*, with a warning for each slip.

    A first line that has a balance and nothing else is the opening balance. So is one
    that says so of what stands there as received; nothing came in with it.
    """
    if not read.headings:  # it was no table at all
        return Read(values=(), problems=read.problems, source=read.source)
    lines = (*map(_without_receipt, read.values[:1]), *read.values[1:])
    book = HouseholdBook(lines=lines, opening=_opening_of(lines))
    return Read(
        values=(book,),
        problems=(*read.problems, *read.locate(book.check_balances())),
        rejected=read.rejected,
        source=read.source,
        rows=read.rows,
        headings=read.headings,
        head=read.head,
        skipped=read.skipped,
    )


def _without_receipt(line: HouseholdLine) -> HouseholdLine:
    """Return the first line; what it brings forward is its balance alone."""
    brings_forward = _BROUGHT in line.item and not line.paid
    if brings_forward and line.balance in {None, line.received}:
        return attrs.evolve(line, received=ZERO_BAHT, balance=line.received)
    return line


def _opening_of(lines: Sequence[HouseholdLine]) -> Baht:
    if not lines or lines[0].received or lines[0].paid:
        return ZERO_BAHT
    return lines[0].balance or ZERO_BAHT
