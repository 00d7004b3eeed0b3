"""Movements: lines that are alike, added up, in one reading of the book."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Self

import attrs

from sammachip.dates import Stretch
from sammachip.ledger.entry import Entry
from sammachip.ledger.kind import EntryKind

__all__ = ["Movement", "before", "movements", "within"]


@attrs.frozen(kw_only=True)
class Movement:
    """What the lines of one day and kind did to two accounts, reversals taken back.

    Args:
        day: Day of the lines.
        kind: Kind of the lines.
        category: Category of the lines.
        debit: Key of the account that is debited.
        credit: Key of the account that is credited.
        satang: What the lines come to, never zero; less than zero if more was taken
            back than was written.
    """

    day: date
    kind: EntryKind
    category: str
    debit: str
    credit: str
    satang: int

    @classmethod
    def of(cls, entry: Entry, satang: int | None = None) -> Self:
        """Return what *entry* does, or lines like it that come to *satang*."""
        debit, credit = entry.accounts
        return cls(
            day=entry.day,
            kind=entry.kind,
            category=entry.category,
            debit=debit,
            credit=credit,
            satang=entry.effect.satang if satang is None else satang,
        )

    @property
    def debits(self) -> tuple[tuple[str, int], tuple[str, int]]:
        """The keys of both accounts with what each is debited; a credit is below 0."""
        return (self.debit, self.satang), (self.credit, -self.satang)

    def on(self, account: str) -> int:
        """Return the satang by which it debits *account*; a credit is below zero."""
        return self.satang * ((self.debit == account) - (self.credit == account))


def movements(entries: Iterable[Entry]) -> list[Movement]:
    """Add up the *entries* that are of one day, kind, place, category and account.

    A book of a million lines of one year comes to some thousands of them.

    >>> from sammachip.ledger import Book
    >>> from sammachip.money import Baht
    >>> day = date(2026, 1, 5)
    >>> sales = [
    ...     Entry(number=number, day=day, kind=EntryKind.INCOME, amount=Baht(350))
    ...     for number in ("1", "2")
    ... ]
    >>> [(each.debit, each.credit, each.satang) for each in movements(sales)]
    [('cash', 'income', 70000)]
    """
    sums: dict[object, _Sum] = {}
    for entry in entries:
        # The values of kind and place: Python is slow to hash an Enum itself.
        kind, place = entry.kind._value_, entry.place._value_
        alike = (entry.day, kind, place, entry.category, entry.account)
        one = sums.get(alike)
        if one is None:
            one = sums[alike] = _Sum(entry)
        satang = entry.amount.satang
        one.satang += satang if entry.reverses is None else -satang
    return [Movement.of(one.like, one.satang) for one in sums.values() if one.satang]


@attrs.define
class _Sum:
    """Lines that are like one of them, and what they come to so far."""

    like: Entry
    satang: int = 0


def before(day: date, moved: Iterable[Movement]) -> Iterator[Movement]:
    """Yield what *moved* before *day*."""
    return (each for each in moved if each.day < day)


def within(period: Stretch, moved: Iterable[Movement]) -> Iterator[Movement]:
    """Yield what *moved* in *period*."""
    first, last = period.first_day, period.last_day
    return (each for each in moved if first <= each.day <= last)
