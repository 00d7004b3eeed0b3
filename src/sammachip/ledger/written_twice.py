"""Lines that look as if they were written twice, and corrections of closed years."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from operator import attrgetter
from typing import Final

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.dates.saying import said_day
from sammachip.errors import Place, Problem, Severity
from sammachip.ledger.book import Book
from sammachip.ledger.entry import Entry
from sammachip.ledger.in_force import lines_in_force

__all__ = ["earlier_years_reversed", "lines_written_twice", "vouchers_used_twice"]

_ALIKE: Final = attrgetter(
    *("day", "kind._value_", "amount.satang", "category", "member", "account"),
    *("place._value_", "voucher"),
)


def lines_written_twice(book: Book) -> tuple[Problem, ...]:
    """Find the lines that say the same as an earlier one.

    That is the same day, kind, amount, category, member, account, place and voucher,
    or without a voucher the same note. Lines that were taken back do not count, nor do
    those that have no voucher and name nobody: two customers may well buy the same.

    Returns:
        A warning (``book.written_twice``) for each later line.

    >>> from datetime import date
    >>> from sammachip.ledger import EntryKind
    >>> from sammachip.money import Baht
    >>> sales = [
    ...     Entry(
    ...         number=number,
    ...         day=date(2026, 1, 5),
    ...         kind=EntryKind.INCOME,
    ...         amount=Baht(350),
    ...         voucher="7",
    ...     )
    ...     for number in ("1", "2")
    ... ]
    >>> print(*lines_written_twice(Book(sales)))
    line 2: line 2 says the same as line 1; if it was written twice, reverse it
    """
    return tuple(
        Problem(
            code="book.written_twice",
            message="line {number} says the same as line {earlier};"
            " if it was written twice, reverse it",
            facts={"number": entry.number, "earlier": earlier.number},
            path=("entries", position),
            place=Place(entry=entry.number),
            severity=Severity.WARNING,
        )
        for position, entry, earlier in _repeats(book, _told)
    )


def _told(entry: Entry) -> Hashable:
    if entry.voucher is None and entry.member is None:
        return None
    return _ALIKE(entry), entry.note if entry.voucher is None else ""


def vouchers_used_twice(
    book: Book, *, year: type[BuddhistYear | FiscalYear] = BuddhistYear
) -> tuple[Problem, ...]:
    """Find the vouchers (ใบสำคัญ) of one year that stand behind more than one event.

    Lines of one day and member may be of one paper, such as the principal and the
    interest of a loan. Lines that were taken back do not count, and the lines of one
    closing, which share the minutes of the meeting, count as one.

    Args:
        book: The daily book.
        year: What a year of the group is, a B.E. or a fiscal year: in each the
            numbers may begin again.

    Returns:
        A warning (``book.voucher_repeated``) for each later line.

    Raises:
        InvalidDataError: A line with a voucher is of a day before the first of such
            years (``be_year.day_too_early``, ``fiscal_year.range``).
    """

    def voucher_of(entry: Entry) -> Hashable:
        if entry.voucher is None:
            return None
        return year.containing(entry.day), entry.voucher

    return tuple(
        Problem(
            code="book.voucher_repeated",
            message="line {number} has voucher {found}, as line {earlier} has",
            facts={
                "number": entry.number,
                "found": entry.voucher,
                "earlier": earlier.number,
            },
            path=("entries", position, "voucher"),
            place=Place(entry=entry.number),
            severity=Severity.WARNING,
        )
        for position, entry, earlier in _repeats(book, voucher_of)
        if not _on_one_paper(entry, earlier)
    )


def _on_one_paper(entry: Entry, earlier: Entry) -> bool:
    of_closing = entry.kind.is_of_closing and earlier.kind.is_of_closing
    of_one = of_closing or entry.member == earlier.member
    return of_one and entry.day == earlier.day


def earlier_years_reversed(
    book: Book, *, year: type[BuddhistYear | FiscalYear] = BuddhistYear
) -> tuple[Problem, ...]:
    """Find the lines that take back a line of an earlier year.

    The earlier year may be closed and its profit shared; the correction counts in
    the year in which it was written.

    Args:
        book: The daily book.
        year: What a year of the group is: a B.E. or a fiscal year.

    Returns:
        A warning (``book.earlier_year_reversed``) for each such line.

    Raises:
        InvalidDataError: A reversal is of a day before the first of such years
            (``be_year.day_too_early``, ``fiscal_year.range``).
    """
    return tuple(_earlier_years_reversed(book, year))


def _earlier_years_reversed(
    book: Book, year: type[BuddhistYear | FiscalYear]
) -> Iterator[Problem]:
    for position, entry in enumerate(book.entries):
        if entry.reverses is None:
            continue
        original = book.entries.find(entry.reverses)
        if original and original.day < year.containing(entry.day).first_day:
            yield Problem(
                code="book.earlier_year_reversed",
                message="line {number} of {found} takes back line {earlier} of an"
                " earlier year, of {day}",
                facts={
                    "number": entry.number,
                    "found": said_day(entry.day),
                    "earlier": original.number,
                    "day": said_day(original.day),
                },
                path=("entries", position, "reverses"),
                place=Place(entry=entry.number),
                severity=Severity.WARNING,
            )


def _repeats(
    book: Book, told_by: Callable[[Entry], Hashable]
) -> Iterator[tuple[int, Entry, Entry]]:
    """Yield where a line stands that tells the same as an earlier one, and both."""
    first: dict[Hashable, Entry] = {}
    for position, entry in lines_in_force(book.entries):
        told = told_by(entry)
        if told is None:
            continue
        if told in first:
            yield position, entry, first[told]
        first.setdefault(told, entry)
