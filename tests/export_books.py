"""Books that are written for other programs, and what they come to by our own count."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Final

import attrs
from hypothesis import strategies as st
from strategies import books, numbered

from sammachip.codec import read_book
from sammachip.ledger import Book, Slot
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
