"""Closed years: what the lines of a book say of the closing of years (ปิดบัญชี).

A line of the kind ``YEAR_CLOSED`` closes a year until it is taken back. The lines that
allocate a profit belong to the closing above them, on whatever day they were written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Severity
from sammachip.ledger.account_key import SHARES, UNALLOCATED
from sammachip.ledger.book import Book
from sammachip.ledger.entry import Entry
from sammachip.ledger.kind import EntryKind, Slot
from sammachip.ledger.movement import Movement, movements
from sammachip.ledger.year_name import year_named

__all__ = [
    "Closing",
    "allocations",
    "closings",
    "lines_in_closed_years",
    "open_years",
    "undivided",
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
    found = (_closing_of(book, entry) for entry in book.entries)
    return _in_order(each for each in found if each)


def _closing_of(book: Book, entry: Entry) -> Closing | None:
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


def undivided(moved: Movement) -> int:
    """Return the satang of an opening balance of profit that nobody has shared yet."""
    return -moved.on(UNALLOCATED) if moved.kind is EntryKind.OPENING else 0


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
    days = (
        each.day
        for each in movements(book.entries)
        if each.day < before
        and (
            Slot.CATEGORY in {each.kind.debit, each.kind.credit} or undivided(each) > 0
        )
        and not any(each.day in year for year in closed)
    )
    if first := min(days, default=None):
        yield Problem(
            code="close.year_open",
            message="expected the years before to be closed; found profit or loss of"
            " {found} in a year that is not: close it first",
            facts={"found": said_day(first)},
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
        if closing := _closing_of(book, entry):
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
        severity=Severity.WARNING,
    )
