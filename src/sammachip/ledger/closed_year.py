"""Closed years: what the lines of a book say of the closing of years (ปิดบัญชี).

A line of the kind ``YEAR_CLOSED`` closes a year until it is taken back. The lines that
allocate a profit belong to the closing above them, on whatever day they were written.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

import attrs

from sammachip.dates import BuddhistYear, FiscalYear, Stretch
from sammachip.dates.saying import said_day
from sammachip.errors import Place, Problem, Severity
from sammachip.ledger.account_key import SHARES
from sammachip.ledger.book import Book
from sammachip.ledger.entry import Entry
from sammachip.ledger.kind import EntryKind, Slot
from sammachip.ledger.movement import movements
from sammachip.ledger.undivided import undivided
from sammachip.ledger.year_name import said_year, year_named, year_of_result
from sammachip.money import ZERO_BAHT, Baht

__all__ = [
    "Closing",
    "allocations",
    "closing_of",
    "closings",
    "lines_in_closed_years",
    "open_years",
    "overlap",
    "profit_left",
    "years_overlapping",
]

_SHARED_BY: Final = frozenset(
    kind
    for kind in EntryKind
    if {kind.debit, kind.credit} & {Slot.CATEGORY, Slot.FUND, Slot.ACCOUNT, SHARES}
    and not kind.is_of_closing
)


@attrs.frozen(kw_only=True)
class Closing:
    """That a year was closed, and by which line.

    Args:
        year: The year.
        line: Number of the line.
        day: Day of the line.
    """

    year: BuddhistYear | FiscalYear
    line: str
    day: date


def closings(book: Book) -> tuple[Closing, ...]:
    """Return how the closed years were closed, in the order of the years.

    >>> from sammachip.money import Baht
    >>> line = Entry(
    ...     number="1",
    ...     day=date(2027, 2, 10),
    ...     kind=EntryKind.YEAR_CLOSED,
    ...     account="2569",
    ...     amount=Baht(350),
    ... )
    >>> [(each.year.be_year, each.line) for each in closings(Book([line]))]
    [(2569, '1')]
    """
    found = (closing_of(book, entry) for entry in book.entries)
    return _in_order(each for each in found if each)


def closing_of(book: Book, entry: Entry) -> Closing | None:
    """Return the closing that *entry* is; None if it is none, or taken back."""
    if entry.kind is not EntryKind.YEAR_CLOSED or entry.reverses:
        return None
    if book.entries.is_reversed(entry.number):
        return None
    year = year_named(str(entry.account))
    return Closing(year=year, line=entry.number, day=entry.day) if year else None


def _in_order(found: Iterable[Closing]) -> tuple[Closing, ...]:
    return tuple(sorted(found, key=lambda each: each.year.last_day))


def allocations(
    book: Book,
) -> Iterator[tuple[Entry, BuddhistYear | FiscalYear | None]]:
    """Yield the lines that allocate a profit, each with the year whose profit it is.

    A line belongs to the closing above it, even if that was taken back, and what takes
    a line back to the year of that line. A line above all closings has no year.
    """
    year: BuddhistYear | FiscalYear | None = None
    years: dict[str, BuddhistYear | FiscalYear | None] = {}
    for entry in book.entries:
        if not entry.kind.is_of_closing:
            continue
        if entry.reverses is not None:
            yield entry, years.get(entry.reverses)
        elif entry.kind is EntryKind.YEAR_CLOSED:
            year = year_named(str(entry.account))
        else:
            years[entry.number] = year
            yield entry, year


def overlap(one: Stretch, other: Stretch) -> bool:
    """Tell whether a day is in both.

    >>> overlap(BuddhistYear(2569), FiscalYear(2570))
    True
    """
    return one.first_day <= other.last_day and other.first_day <= one.last_day


def years_overlapping(book: Book, year: BuddhistYear | FiscalYear) -> Iterator[Problem]:
    """Yield a problem for each year, closed or carried, with some days of *year*."""
    carried = (year_of_result(each.account) for each in book.entries)
    named = (
        *(each.year for each in closings(book)),
        *(each for each in carried if each),
    )
    for other in dict.fromkeys(named):
        if other != year and overlap(other, year):
            yield Problem(
                code="close.years_overlap",
                message="expected a year that has no day in common with {expected},"
                " which the book names; found {found}: a group keeps to years from"
                " January or to years from October",
                facts={"expected": said_year(other), "found": said_year(year)},
            )


def open_years(
    book: Book, *, before: date, closed_by: date = date.max
) -> Iterator[Problem]:
    """Yield a problem if there is profit or loss in a year that is not closed.

    Args:
        book: The daily book.
        before: Day from which on years may be open.
        closed_by: Last day of the closings that count.
    """
    closed = [each.year for each in closings(book) if each.day <= closed_by]
    with_result = (
        each.day
        for each in movements(book.entries)
        if Slot.CATEGORY in {each.kind.debit, each.kind.credit}
    )
    days = (
        day
        for day in (*with_result, *_begun_with(book))
        if day < before and not any(day in year for year in closed)
    )
    if first := min(days, default=None):
        yield Problem(
            code="close.year_open",
            message="expected the years before to be closed; found profit or loss of"
            " {found} in a year that is not: close it first",
            facts={"found": said_day(first)},
        )


def _begun_with(book: Book) -> Iterator[date]:
    """Return the days of whose year the book began with profit or loss."""
    by_day: defaultdict[date, int] = defaultdict(int)
    for entry in book.entries:
        if entry.kind is EntryKind.OPENING:
            by_day[entry.day] += undivided(entry)
    return (day for day, satang in by_day.items() if satang)


def profit_left(earlier: Baht) -> Iterator[Problem]:
    """Yield a problem if closed years left profit, which nobody got."""
    if earlier > ZERO_BAHT:
        yield Problem(
            code="close.earlier_profit",
            message="expected every earlier year to be closed; found {found} baht"
            " of their profit that is not allocated",
            facts={"found": earlier},
        )


def lines_in_closed_years(book: Book, *, until: date = date.max) -> tuple[Problem, ...]:
    """Find the lines that change a year after it was closed.

    That are lines of income and costs, of funds, share money and opening balances,
    written below the closing and dated in the year or before it. Of a line that was
    taken back within the same year nothing is said.

    Args:
        book: The daily book.
        until: Last day of the lines that are looked at.

    Returns:
        A warning (``book.year_closed``) for each such line.

    >>> from sammachip.money import Baht
    >>> closing = Entry(
    ...     number="1",
    ...     day=date(2027, 2, 10),
    ...     kind=EntryKind.YEAR_CLOSED,
    ...     account="2569",
    ...     amount=Baht(350),
    ... )
    >>> late = Entry(
    ...     number="2", day=date(2026, 12, 1), kind=EntryKind.COST, amount=Baht(90)
    ... )
    >>> [found.code for found in lines_in_closed_years(Book([closing, late]))]
    ['book.year_closed']
    """
    late = {entry.number: (place, closing) for place, entry, closing in _late(book)}
    passed: set[str] = set()
    for place, closing in late.values():
        entry = book.entries[place]
        original = late.get(entry.reverses or "")
        if original and original[1] == closing:
            passed |= {entry.number, str(entry.reverses)}
    return tuple(
        _late_line(place, book.entries[place], closing)
        for number, (place, closing) in late.items()
        if number not in passed and book.entries[place].day <= until
    )


def _late(book: Book) -> Iterator[tuple[int, Entry, Closing]]:
    """Yield the lines below a closing that are of its year or of an earlier one."""
    closed: tuple[Closing, ...] = ()
    for place, entry in enumerate(book.entries):
        if closing := closing_of(book, entry):
            closed = _in_order((*closed, closing))
        elif (
            closed
            and entry.day <= closed[-1].year.last_day
            and entry.kind in _SHARED_BY
        ):
            covering = (each for each in closed if entry.day <= each.year.last_day)
            yield place, entry, next(covering)


def _late_line(place: int, entry: Entry, closing: Closing) -> Problem:
    return Problem(
        code="book.year_closed",
        message="line {number} of {found} changes B.E. {year}, which line {closing}"
        " closed; take it back with the same day, and write it with one of an open"
        " year",
        facts={
            "number": entry.number,
            "found": said_day(entry.day),
            "year": closing.year.be_year,
            "closing": closing.line,
        },
        path=("entries", place, "day"),
        place=Place(entry=entry.number),
        severity=Severity.WARNING,
    )
