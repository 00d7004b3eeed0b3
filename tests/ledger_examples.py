"""A small book with every trap of a year, and a short way to write a line."""

from __future__ import annotations

from datetime import date
from typing import Final

from hypothesis import strategies as st
from strategies import ACCOUNTS, entries, numbered

from sammachip.ledger import Book, Entry, EntryKind, MoneyPlace
from sammachip.money import Baht

BANK: Final = MoneyPlace.BANK
NEW_YEAR: Final = date(2026, 1, 1)


def line(  # noqa: PLR0913 - what a test says of a line
    number: str | int,
    kind: EntryKind,
    amount: str | int,
    category: str = "",
    *,
    day: date = NEW_YEAR,
    place: MoneyPlace = MoneyPlace.CASH,
    account: str | None = None,
    member: str | None = None,
    voucher: str | None = None,
    recorded_on: date | None = None,
) -> Entry:
    if kind.asks_for and account is None:
        account = ACCOUNTS[kind.asks_for][0]
    return Entry(
        number=str(number),
        day=day,
        kind=kind,
        amount=Baht(amount),
        category=category,
        place=place,
        account=account,
        member=member,
        voucher=voucher,
        recorded_on=recorded_on,
    )


def spaced_once(text: str) -> list[str]:
    """Return the lines of a table with one space between its columns."""
    return [" ".join(row.split()) for row in text.splitlines()]


def _in_any_order(
    lines: tuple[Entry, ...],
) -> st.SearchStrategy[tuple[Book, Book]]:
    return st.permutations(lines).map(lambda others: (Book(lines), Book(others)))


books_in_two_orders = st.lists(entries, max_size=6).map(numbered).flatmap(_in_any_order)
"""Two books that have the same lines, in any order."""


def sale(number: str | int, amount: str | int = 100, day: date = NEW_YEAR) -> Entry:
    return line(number, EntryKind.INCOME, amount, day=day)


YEAR: Final = (
    Book()
    .opening(
        {"cash": Baht(1000), "bank": Baht(4000), "shares": Baht(5000)}, day=NEW_YEAR
    )
    .append(
        line(1, EntryKind.CAPITAL_IN, 500, day=date(2026, 1, 5), member="m01"),
        line(2, EntryKind.TOOLS_BOUGHT, 3000, day=date(2026, 1, 6), place=BANK),
        line(3, EntryKind.BOUGHT_ON_CREDIT, 800, "พริก", day=date(2026, 2, 1)),
        line(4, EntryKind.INCOME, "1250.50", "น้ำพริก", day=date(2026, 2, 3)),
        line(5, EntryKind.SOLD_ON_CREDIT, 700, "น้ำพริก", day=date(2026, 2, 3)),
        line(6, EntryKind.TO_BANK, 1200, day=date(2026, 2, 4)),
        line(7, EntryKind.CREDIT_PAID, 500, day=date(2026, 3, 1), place=BANK),
        line(8, EntryKind.CREDIT_COLLECTED, 300, day=date(2026, 3, 2)),
        line(9, EntryKind.COST, "120.25", "แก๊ส", day=date(2026, 3, 2)),
        line(10, EntryKind.LOAN_TAKEN, 2000, day=date(2026, 3, 3)),
        line(11, EntryKind.SAVINGS_IN, 150, day=date(2026, 3, 3), member="m01"),
        line(12, EntryKind.SUPPORT_IN, 400, day=date(2026, 3, 4), place=BANK),
        line(13, EntryKind.STOCK_UP, 90, "พริก", day=date(2026, 12, 31)),
        line(14, EntryKind.DEPRECIATION, 600, day=date(2026, 12, 31)),
    )
)
"""Profit: 1,250.50 + 700 + 90 less 800, 120.25 and 600 is 520.25."""
