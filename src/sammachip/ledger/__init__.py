"""The daily book of a group and what a year of it comes to."""

from __future__ import annotations

from sammachip.ledger.account import Account, AccountType
from sammachip.ledger.book import Book
from sammachip.ledger.chart import VILLAGE_CHART, Chart
from sammachip.ledger.check import check_members
from sammachip.ledger.entry import Entry
from sammachip.ledger.kind import EntryKind, Slot
from sammachip.ledger.lines import Lines
from sammachip.ledger.money_place import MoneyPlace
from sammachip.ledger.posting import Posting
from sammachip.ledger.seal import EntrySeals, Seal
from sammachip.ledger.year_statement import CategoryTotal, YearStatement

__all__ = [
    "VILLAGE_CHART",
    "Account",
    "AccountType",
    "Book",
    "CategoryTotal",
    "Chart",
    "Entry",
    "EntryKind",
    "EntrySeals",
    "Lines",
    "MoneyPlace",
    "Posting",
    "Seal",
    "Slot",
    "YearStatement",
    "check_members",
]
