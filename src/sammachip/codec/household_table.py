"""The table of a household book: its lines, and the balances that are written down."""

from __future__ import annotations

from collections.abc import Sequence

from sammachip.codec.read import Read
from sammachip.ledger import HouseholdBook, HouseholdLine
from sammachip.money import ZERO_BAHT, Baht

__all__ = ["household_book_of"]


def household_book_of(read: Read[HouseholdLine]) -> Read[HouseholdBook]:
    """Make the book of the lines that were *read*, with a warning for each slip.

    A first line that has a balance and nothing else is the opening balance.
    """
    book = HouseholdBook(lines=read.values, opening=_opening_of(read.values))
    return Read(
        values=(book,),
        problems=(*read.problems, *read.locate(book.check_balances())),
        rejected=read.rejected,
        source=read.source,
        rows=read.rows,
        headings=read.headings,
        head=read.head,
    )


def _opening_of(lines: Sequence[HouseholdLine]) -> Baht:
    if not lines or lines[0].received or lines[0].paid:
        return ZERO_BAHT
    return lines[0].balance or ZERO_BAHT
