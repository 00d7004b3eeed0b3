"""Closings that do not fit the book: whoever wrote them by hand, or twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import Place, Problem, Severity
from sammachip.ledger.account_key import UNALLOCATED
from sammachip.ledger.book import Book
from sammachip.ledger.closed_year import (
    allocations,
    closing_of,
    overlap,
)
from sammachip.ledger.entry import Entry
from sammachip.ledger.kind import EntryKind
from sammachip.ledger.undivided import earned, undivided
from sammachip.ledger.year_name import said_year
from sammachip.money import Baht

__all__ = ["allocated_too_much", "years_closed_wrongly"]

_Year = BuddhistYear | FiscalYear


@attrs.frozen(kw_only=True)
class _Closed:
    """A closing, and what the lines above it come to.

    Args:
        year: The year that was closed.
        position: Where its line stands.
        entry: Its line.
        result: Satang of the year's profit.
        whole: Satang of all profit until the year's end, whatever became of it.
    """

    year: _Year
    position: int
    entry: Entry
    result: int
    whole: int


def years_closed_wrongly(book: Book) -> tuple[Problem, ...]:
    """Find the closings that do not fit the book.

    Returns:
        A warning for each line that closes a year with another profit than the lines
        above it have (``book.closing_differs``), or one with days of a year that an
        earlier line closed (``book.closed_twice``); and for each closing whose lines
        allocate more than there was (``book.over_allocated``).

    >>> from sammachip.ledger import Entry
    >>> sale = Entry(
    ...     number="1", day=date(2026, 1, 5), kind=EntryKind.INCOME, amount=Baht(350)
    ... )
    >>> closing = Entry(
    ...     number="2",
    ...     day=date(2027, 2, 10),
    ...     kind=EntryKind.YEAR_CLOSED,
    ...     account="2569",
    ...     amount=Baht(35),
    ... )
    >>> print(years_closed_wrongly(Book([sale, closing]))[0].text())
    expected line 2 to close B.E. 2569 with a profit of 350.00, as the lines above it \
have; found 35.00
    """
    closed = tuple(_closed(book))
    return (
        *_closed_twice(closed),
        *_closed_with_another_profit(closed),
        *(problem for _, problem in allocated_too_much(book)),
    )


def _closed(book: Book) -> Iterator[_Closed]:
    """Yield the closings in the order of their lines."""
    results: defaultdict[date, int] = defaultdict(int)
    wholes: defaultdict[date, int] = defaultdict(int)
    for position, entry in enumerate(book.entries):
        if closing := closing_of(book, entry):
            yield _Closed(
                year=closing.year,
                position=position,
                entry=entry,
                result=_until(closing.year, results, since=closing.year.first_day),
                whole=_until(closing.year, wholes),
            )
        profit = earned(entry)
        results[entry.day] += profit + undivided(entry)
        is_begun_with = (
            entry.kind is EntryKind.OPENING and UNALLOCATED in entry.accounts
        )
        wholes[entry.day] += profit + is_begun_with * entry.effect.satang


def _until(year: _Year, satang: Mapping[date, int], *, since: date = date.min) -> int:
    return sum(each for day, each in satang.items() if since <= day <= year.last_day)


def _closed_twice(closed: Sequence[_Closed]) -> Iterator[Problem]:
    for place, each in enumerate(closed):
        above = (one for one in closed[:place] if overlap(one.year, each.year))
        if earlier := next(above, None):
            yield Problem(
                code="book.closed_twice",
                message="line {number} closes {year}, with days of {earlier_year},"
                " which line {earlier} closed; take one of the two closings back",
                facts={
                    "number": each.entry.number,
                    "year": said_year(each.year),
                    "earlier": earlier.entry.number,
                    "earlier_year": said_year(earlier.year),
                },
                path=("entries", each.position, "account"),
                place=Place(entry=each.entry.number),
                severity=Severity.WARNING,
            )


def _closed_with_another_profit(closed: Iterable[_Closed]) -> Iterator[Problem]:
    for each in closed:
        if each.entry.amount.satang != each.result:
            yield Problem(
                code="book.closing_differs",
                message="expected line {number} to close {year} with a profit of"
                " {expected}, as the lines above it have; found {found}",
                facts={
                    "number": each.entry.number,
                    "year": said_year(each.year),
                    "expected": Baht.from_satang(each.result),
                    "found": each.entry.amount,
                },
                path=("entries", each.position, "amount"),
                place=Place(entry=each.entry.number),
                severity=Severity.WARNING,
            )


def allocated_too_much(book: Book) -> Iterator[tuple[_Year, Problem]]:
    """Yield each closed year of which more was allocated than there was, and why.

    Nothing is said of several pools, as one may lose what another one shares. `close`
    writes them in the category of the closing.
    """
    closed = {each.year: each for each in _closed(book)}
    shared: defaultdict[_Year | None, int] = defaultdict(int)
    taken: defaultdict[_Year | None, int] = defaultdict(int)
    for entry, year in allocations(book):
        if entry.kind.debit == UNALLOCATED:
            shared[year] += entry.effect.satang
            taken[year] += entry.effect.satang
        elif entry.kind is EntryKind.LOSS_MET:
            taken[year] -= entry.effect.satang
    before = taken[None]
    for year in sorted(closed, key=lambda year: year.last_day):
        each = closed[year]
        there_was = max(each.whole - before, 0)
        if shared[year] > there_was and not each.entry.category:
            problem = Problem(
                code="book.over_allocated",
                message="the lines of the closing of {year}, line {number} and those"
                " below it, allocate {found}, and there were {expected}; take back"
                " what is too much. Who is paid before a year is closed has a line of"
                " the kind shared_out alone",
                facts={
                    "year": said_year(year),
                    "number": each.entry.number,
                    "expected": Baht.from_satang(there_was),
                    "found": Baht.from_satang(shared[year]),
                },
                path=("entries", each.position),
                place=Place(entry=each.entry.number),
                severity=Severity.WARNING,
            )
            yield year, problem
        before += taken[year]
