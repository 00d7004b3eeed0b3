"""Whether the book is kept day by day: late, missing and misplaced lines.

Source:
    A knowledge record of the Community Development Department of B.E. 2560: income
    and costs are written down every day, in the open.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import TypeVar

from sammachip.dates import DayRange, Stretch
from sammachip.dates.saying import said_day
from sammachip.errors import Place, Problem, Severity
from sammachip.ledger.book import Book
from sammachip.ledger.entry import Entry
from sammachip.ledger.in_force import lines_in_force
from sammachip.ledger.period import period_of

__all__ = [
    "days_without_lines",
    "lines_out_of_order",
    "lines_written_before",
    "lines_written_late",
]


T = TypeVar("T")


def lines_written_late(book: Book, *, within_days: int) -> tuple[Problem, ...]:
    """Find the lines that were written down long after their day.

    Args:
        book: The daily book.
        within_days: After how many days it is still in time; 0 is the same day.

    Returns:
        A warning (``book.written_late``) for each later line. Lines that do not say
        when they were written, and those that were taken back, are passed over.

    >>> from sammachip.ledger import Entry, EntryKind
    >>> from sammachip.money import Baht
    >>> sale = Entry(
    ...     number="1",
    ...     day=date(2026, 1, 5),
    ...     kind=EntryKind.INCOME,
    ...     amount=Baht(350),
    ...     recorded_on=date(2026, 1, 9),
    ... )
    >>> print(lines_written_late(Book([sale]), within_days=1)[0].text())
    expected line 1 to be written by 6 January 2026, found 9 January 2026
    """
    return tuple(
        Problem(
            code="book.written_late",
            message="expected line {number} to be written by {expected}, found {found}",
            facts={
                "number": entry.number,
                "expected": said_day(entry.day + timedelta(days=within_days)),
                "found": said_day(entry.recorded_on),
            },
            path=("entries", position, "recorded_on"),
            place=Place(entry=entry.number),
            severity=Severity.WARNING,
        )
        for position, entry in enumerate(book.entries)
        if entry.recorded_on is not None
        and (entry.recorded_on - entry.day).days > within_days
        and not book.entries.is_reversed(entry.number)
    )


def lines_written_before(book: Book) -> tuple[Problem, ...]:
    """Find the lines that were written down too early to be true.

    Returns:
        A warning for each line that was written before its day
        (``book.written_early``), or before the line above it
        (``book.written_before_line``): a book is written from top to bottom. Lines
        that do not say when they were written, and those that were taken back, are
        passed over.

    >>> from sammachip.ledger import Entry, EntryKind
    >>> from sammachip.money import Baht
    >>> sale = Entry(
    ...     number="1",
    ...     day=date(2026, 1, 5),
    ...     kind=EntryKind.INCOME,
    ...     amount=Baht(350),
    ...     recorded_on=date(2025, 1, 5),
    ... )
    >>> print(lines_written_before(Book([sale]))[0].text())
    line 1 is of 5 January 2026; it cannot have been written on 5 January 2025
    """
    return tuple(_written_before(book))


def _written_before(book: Book) -> Iterator[Problem]:
    above: date | None = None
    for position, entry in enumerate(book.entries):
        found = entry.recorded_on
        if found is None or book.entries.is_reversed(entry.number):
            continue
        path = ("entries", position, "recorded_on")
        if found < entry.day:
            yield Problem(
                code="book.written_early",
                message="line {number} is of {day}; it cannot have been written on"
                " {found}",
                facts={
                    "number": entry.number,
                    "day": said_day(entry.day),
                    "found": said_day(found),
                },
                path=path,
                place=Place(entry=entry.number),
                severity=Severity.WARNING,
            )
        if above is not None and found < above:
            yield Problem(
                code="book.written_before_line",
                message="expected line {number} to be written on {expected} or later,"
                " as the line above it; found {found}",
                facts={
                    "number": entry.number,
                    "expected": said_day(above),
                    "found": said_day(found),
                },
                path=path,
                place=Place(entry=entry.number),
                severity=Severity.WARNING,
            )
        above = found


def days_without_lines(
    book: Book, period: int | date | Stretch, *, rest_days: Iterable[date] = ()
) -> tuple[Problem, ...]:
    """Find the days for which nothing was written.

    Args:
        book: The daily book.
        period: A month, a year, a range of days; an ``int`` is a B.E. year from
            January to December. For a year that is not over yet, name the days
            until today.
        rest_days: Days on which nothing is expected, such as days of rest.

    Returns:
        A warning (``book.day_missing``) for each run of such days.

    Raises:
        InvalidDataError: There is no such year or range, as for `period_of`.

    >>> print(*days_without_lines(Book(), date(2026, 1, 5)))
    days without a line, from 5 January 2026 to 5 January 2026: 1
    """
    stretch = period_of(period)
    passed = {*rest_days, *(entry.day for entry in book.entries)}
    days = DayRange(stretch.first_day, stretch.last_day)
    return tuple(
        Problem(
            code="book.day_missing",
            message="days without a line, from {first} to {last}: {count}",
            facts={
                "first": said_day(run[0]),
                "last": said_day(run[-1]),
                "count": len(run),
            },
            severity=Severity.WARNING,
        )
        for run in _runs((day for day in days if day not in passed), date.toordinal)
    )


def _runs(values: Iterable[T], place_of: Callable[[T], int]) -> Iterator[list[T]]:
    """Yield the values whose places follow each other, together."""
    counted = enumerate(values)
    for _, run in groupby(counted, lambda each: place_of(each[1]) - each[0]):
        yield [value for _, value in run]


def lines_out_of_order(book: Book) -> tuple[Problem, ...]:
    """Find the lines that stand before or after lines of other days.

    Those are named that would have to be moved to have the days in order, as few as
    can be: of a book with one mistyped year, that line alone. Of choices that are
    level, the earliest days stay. Lines that were taken back do not count, nor do those
    that take them back and those of a closing, which have the days that they must have.

    Returns:
        A warning (``book.out_of_order``) for each run of such lines, with the path to
        its first one.

    Source:
        The longest run of lines in order; C. Schensted, Longest increasing and
        decreasing subsequences (1961).
    """
    lines = [
        (position, entry)
        for position, entry in lines_in_force(book.entries)
        if not entry.kind.is_of_closing
    ]
    in_order = _longest_in_order([entry.day for _, entry in lines])
    misplaced = (place for place in range(len(lines)) if place not in in_order)
    return tuple(
        _out_of_order(lines[run[0]], lines[run[-1]], len(run))
        for run in _runs(misplaced, int)
    )


def _out_of_order(
    first: tuple[int, Entry], last: tuple[int, Entry], count: int
) -> Problem:
    (position, one), (_, other) = first, last
    return Problem(
        code="book.out_of_order",
        message="lines among those of other days, from line {first} of {first_day}"
        " to line {last} of {last_day}: {count}",
        facts={
            "first": one.number,
            "first_day": said_day(one.day),
            "last": other.number,
            "last_day": said_day(other.day),
            "count": count,
        },
        path=("entries", position, "day"),
        place=Place(entry=one.number),
        severity=Severity.WARNING,
    )


def _longest_in_order(days: Sequence[date]) -> set[int]:
    """Return the positions of as many *days* as can be, none before an earlier one."""
    ends: list[date] = []  # the earliest day on which a run of each length can end
    tails: list[int] = []  # where that day stands
    before: list[int | None] = []  # what stands before each in its run
    for position, day in enumerate(days):
        length = bisect_right(ends, day)
        before.append(tails[length - 1] if length else None)
        ends[length : length + 1] = [day]
        tails[length : length + 1] = [position]
    return {*_back(tails[-1] if tails else None, before)}


def _back(position: int | None, before: Sequence[int | None]) -> Iterator[int]:
    while position is not None:
        yield position
        position = before[position]
