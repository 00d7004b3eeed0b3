"""The daily book of a group and what a year of it comes to."""

from __future__ import annotations

from sammachip.ledger.book import Book
from sammachip.ledger.check import check_members
from sammachip.ledger.entry import Entry, EntryKind
from sammachip.ledger.year_statement import CategoryTotal, YearStatement

__all__ = [
    "Book",
    "CategoryTotal",
    "Entry",
    "EntryKind",
    "YearStatement",
    "check_members",
]
