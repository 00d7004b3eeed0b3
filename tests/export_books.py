"""Books that are written for other programs, and what they come to by our own count."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Final

import attrs
from hypothesis import strategies as st
from strategies import ACCOUNTS, books, numbered

from sammachip.codec import read_book
from sammachip.ledger import Book, Entry, EntryKind, Slot, balance_sheet
from sammachip.money import Baht
from sammachip.thai import key_form

_DATA: Final = Path(__file__).parents[1] / "examples" / "data"

NASTY: Final = (
    "a:b",
    "a--3a-b",
    "a%3Ab",
    "a -b",
    "X-",
    "-",
    ";",
    'say "no" \\',
    "(virtual)",
    "[balanced]",
    "* ! |",
    "date:2020-01-01, type:A",
    "[2020-01-01]",
    "1.00 THB @ 2 = 3",
    "น้ำพริก (แดง)",
    "ｆｕｌｌ　ｗｉｄｔｈ",
    "e\N{COMBINING ACUTE ACCENT}",
    "nothing\0\x07\x7f\x85",
    "\N{LINE SEPARATOR}\N{RIGHT-TO-LEFT OVERRIDE}",
    "half a pair \ud800",
    "\N{HOT PEPPER}",
    "๑ 1",
    "long " * 2000,
)
"""Texts with what means something in either grammar, or cannot be written."""

nasty_texts = st.sampled_from(NASTY) | st.text(max_size=8)


@st.composite
def nasty_books(draw: st.DrawFn) -> Book:
    """Draw a book whose categories, notes, numbers and funds are *nasty_texts*."""
    book = draw(books())
    words = nasty_texts.filter(key_form)
    funds = words.filter(lambda word: ":" not in word)
    lines = [
        attrs.evolve(
            line,
            category=draw(nasty_texts),
            note=draw(nasty_texts),
            account=draw(funds) if line.kind.asks_for is Slot.FUND else line.account,
            voucher=draw(words),
            member=draw(words),
            recorded_by=draw(words),
        )
        for line in book.entries
        if line.reverses is None
    ]
    nasty = Book(numbered(lines))
    for position, line in enumerate(nasty.entries):
        if draw(st.booleans()):
            number = f"r{position} {draw(nasty_texts)}"
            nasty = nasty.reverse(
                line.number, as_number=number, day=line.day, note=draw(nasty_texts)
            )
    return nasty


CLOSED_YEARS: Final = {
    2569: date(2026, 12, 31),
    2570: date(2027, 12, 31),
    2571: date(2028, 12, 31),
}
"""The last days of the years of `closed_years`."""


def closed_years() -> Book:
    """Return a book of three closed years, the second with a loss, and an open one.

    The first year was closed on its last day, the others at one meeting, and that of
    the loss a second time.
    """
    lines = [
        line("1", date(2026, 1, 4), EntryKind.CAPITAL_IN, 900),
        line("2", date(2026, 3, 9), EntryKind.INCOME, "1000.01", "ขายน้ำพริก"),
        line("3", date(2026, 12, 31), EntryKind.COST, 300),
        line("c1", date(2026, 12, 31), EntryKind.YEAR_CLOSED, "700.01", year="2569"),
        line("c2", date(2026, 12, 31), EntryKind.PROFIT_TO_OUTSIDE, "700.01"),
        line("4", date(2027, 5, 2), EntryKind.INCOME, 40, "ขายน้ำพริก"),
        line("5", date(2027, 6, 2), EntryKind.COST, 90, "แก๊ส"),
        line("6", date(2028, 2, 2), EntryKind.BOUGHT_ON_CREDIT, 200, "แก๊ส"),
        line("7", date(2028, 8, 2), EntryKind.INCOME, 600),
        line("c3", date(2029, 2, 9), EntryKind.YEAR_CLOSED, "-50", year="2570"),
        line("c4", date(2029, 2, 9), EntryKind.YEAR_CLOSED, "400", year="2571"),
        line("c5", date(2029, 2, 9), EntryKind.PROFIT_TO_OUTSIDE, 350),
        line("8", date(2029, 3, 1), EntryKind.INCOME, 11, "ขายน้ำพริก"),
    ]
    book = Book(lines).reverse("c3", as_number="c6", day=date(2029, 2, 9), note="ผิด")
    return book.append(
        line("c7", date(2029, 2, 9), EntryKind.YEAR_CLOSED, "-50", year="2570")
    )


def line(  # noqa: PLR0913 - a line of a book, in its order
    number: str,
    day: date,
    kind: EntryKind,
    amount: int | str,
    category: str = "",
    *,
    year: str | None = None,
) -> Entry:
    return Entry(
        number=number,
        day=day,
        kind=kind,
        amount=Baht(amount),
        category=category,
        account=year,
    )


def book_of_one(kind: EntryKind) -> Book:
    """Return a book with one line of *kind*."""
    slot = kind.asks_for
    account = ACCOUNTS[slot][0] if slot else None
    return Book([line("1", date(2026, 1, 5), kind, "350.01", year=account)])


def sheet_of(book: Book, day: date) -> dict[str, int]:
    """Return the satang on our balance sheet of *day*, a debit above zero."""
    return {
        each.account.key: each.amount.satang
        * (1 if each.account.type.rises_by_debit else -1)
        for each in balance_sheet(book, day).balances
    }


def balances_of(book: Book) -> dict[str, int]:
    """Add up the satang of each account of *book*."""
    satang: Counter[str] = Counter()
    for entry in book.entries:
        for posting in entry.postings:
            satang[posting.account] += posting.amount.satang
    return dict(satang)


def example_book() -> Book:
    """Read the year of the first example."""
    return read_book((_DATA / "book.csv").read_bytes()).value


def writable(text: str) -> str:
    """Return *text* with halves of pairs, which UTF-8 cannot write, as escapes."""
    return text.encode("utf-8", "backslashreplace").decode()
