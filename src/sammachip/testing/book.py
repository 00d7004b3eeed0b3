"""Daily books, and all that is reckoned from them."""

from __future__ import annotations

import operator
from collections.abc import Collection, Mapping
from datetime import date
from hashlib import sha256
from typing import Final

import attrs
from hypothesis import strategies as st

from sammachip.ledger import (
    VILLAGE_CHART,
    Account,
    Book,
    Chart,
    Entry,
    EntryKind,
    HouseholdLine,
    MoneyPlace,
    Seal,
    Slot,
)
from sammachip.money import Baht
from sammachip.testing.amount import amounts
from sammachip.testing.day import days
from sammachip.testing.field_value import of_fields
from sammachip.testing.group import member_ids
from sammachip.testing.strategy import Strategies
from sammachip.testing.text import remarks, texts

__all__ = [
    "STRATEGIES",
    "accounts",
    "balances",
    "books",
    "charts",
    "digests",
    "entries",
    "household_lines",
    "seals",
]

_ACCOUNTS: Final[Mapping[Slot, tuple[str, ...]]] = {
    Slot.FUND: ("reserve", "welfare", "สวัสดิการ"),
    Slot.TO_FUND: ("reserve:welfare", "welfare:สวัสดิการ"),
    Slot.OWN: ("asset:มัดจำ", "liability:tax"),
    Slot.ACCOUNT: (
        *("cash", "bank", "tools", "savings", "borrowed", "unallocated"),
        *("fund:reserve", "asset:มัดจำ"),
    ),
    Slot.YEAR: ("2568", "2569", "FY2569"),
}
_SATANG: Final = Baht("0.01")
_DAYS: Final = days()
# Strategies are made once: making them takes longer than drawing.
_MORE: Final = amounts(min_value=_SATANG)
_EITHER: Final = _MORE | _MORE.map(operator.neg)
_REMARKS: Final = remarks()
_NUMBERS: Final = st.integers(1, 999).map(str) | texts()
_CATEGORIES: Final = st.just("") | texts()
_NOTES: Final = st.just("") | _REMARKS
_MEMBERS: Final = st.none() | member_ids()
_VOUCHERS: Final = st.none() | texts()
_WRITERS: Final = st.none() | _REMARKS


def balances() -> st.SearchStrategy[Baht]:
    """Draw what an account may hold, more than zero or less."""
    return amounts() | amounts().map(operator.neg)


@st.composite
def entries(
    draw: st.DrawFn,
    *,
    kinds: Collection[EntryKind] = tuple(EntryKind),
    days: st.SearchStrategy[date] = _DAYS,
) -> Entry:
    """Draw single lines of a book, each with what its kind asks for.

    None of them takes another one back: `books` have such lines.

    Args:
        draw: Given by Hypothesis.
        kinds: Of which kinds they may be.
        days: On which days they may be.

    >>> entries(kinds=[EntryKind.COST]).validate()
    """
    kind = draw(st.sampled_from(tuple(kinds)))
    moves_money = kind.is_receipt or kind.is_payment
    return Entry(
        number=draw(_NUMBERS),
        day=draw(days),
        kind=kind,
        amount=draw(_EITHER if kind is EntryKind.OPENING else _MORE),
        category=draw(_CATEGORIES),
        note=draw(_NOTES),
        member=draw(_MEMBERS),
        place=draw(st.sampled_from(MoneyPlace)) if moves_money else MoneyPlace.CASH,
        account=draw(st.sampled_from(_ACCOUNTS[kind.asks_for]))
        if kind.asks_for
        else None,
        voucher=draw(_VOUCHERS),
        recorded_on=draw(st.none() | days),
        recorded_by=draw(_WRITERS),
    )


_ENTRIES: Final = entries()


@st.composite
def books(
    draw: st.DrawFn,
    *,
    min_size: int = 0,
    max_size: int = 8,
    entries: st.SearchStrategy[Entry] = _ENTRIES,
    with_reversals: bool = True,
) -> Book:
    """Draw books, some lines of which are taken back at their end.

    The lines are numbered 1, 2 and so on, and stand in any order of days.

    Args:
        draw: Given by Hypothesis.
        min_size: The fewest lines.
        max_size: The most lines, those that take others back not counted.
        entries: What the lines may be; their numbers are not kept.
        with_reversals: Whether lines may be taken back.
    """
    lines = draw(st.lists(entries, min_size=min_size, max_size=max_size))
    book = Book(
        attrs.evolve(line, number=str(number))
        for number, line in enumerate(lines, start=1)
    )
    for line in book.entries:
        if with_reversals and draw(st.booleans()):
            book = book.reverse(
                line.number,
                as_number=f"{line.number}-r",
                day=max(line.day, draw(_DAYS)),
                note=draw(_REMARKS),
            )
    return book


def accounts() -> st.SearchStrategy[Account]:
    """Draw accounts: those of the village's chart, and others."""
    return st.sampled_from(VILLAGE_CHART.accounts) | of_fields(Account)


def charts() -> st.SearchStrategy[Chart]:
    """Draw charts of accounts without parts, and the village's own."""
    keys = st.integers(1, 99).map("a{}".format)
    others = st.lists(
        of_fields(Account, key=keys), max_size=4, unique_by=lambda each: each.key
    )
    return st.just(VILLAGE_CHART) | others.map(Chart)


def household_lines() -> st.SearchStrategy[HouseholdLine]:
    """Draw lines of a household's book (บัญชีครัวเรือน)."""
    return of_fields(
        HouseholdLine,
        item=remarks(),
        received=amounts(min_value=_SATANG),
        balance=st.none() | balances(),
    ) | of_fields(HouseholdLine, item=remarks(), balance=balances())


def digests() -> st.SearchStrategy[str]:
    """Draw digests, as of a book or an agreement."""
    return st.binary(max_size=4).map(lambda some: f"sha256:{sha256(some).hexdigest()}")


def seals() -> st.SearchStrategy[Seal]:
    """Draw seals of books that nobody has."""
    return of_fields(Seal, digest=digests())


STRATEGIES: Final[Strategies] = {
    Account: accounts,
    Book: books,
    Chart: charts,
    Entry: entries,
    HouseholdLine: household_lines,
    Seal: seals,
}
