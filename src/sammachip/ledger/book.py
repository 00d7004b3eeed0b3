"""Book: the daily book of a group, to which lines are only added."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from datetime import date
from typing import ClassVar, Final, Self

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import InvalidDataError, Problem, rule, validate
from sammachip.ledger.entry import Entry
from sammachip.ledger.year_statement import YearStatement
from sammachip.money import ZERO_BAHT, Baht

__all__ = ["Book", "repeated_numbers"]


_SAME_IN_A_REVERSAL: Final = ("kind", "amount", "category", "member")


def repeated_numbers(numbers: Iterable[str]) -> Iterator[Problem]:
    """Yield a problem for each line whose number an earlier line has."""
    seen: set[str] = set()
    for position, number in enumerate(numbers):
        if number in seen:
            yield Problem(
                code="book.number_repeated",
                message="expected a number of the line's own, found {found} again",
                facts={"found": number},
                path=("entries", position, "number"),
            )
        seen.add(number)


@rule
def _numbers_are_their_own(entries: tuple[Entry, ...]) -> Iterator[Problem]:
    return repeated_numbers(entry.number for entry in entries)


@rule
def _reversals_take_back_an_earlier_line(
    entries: tuple[Entry, ...],
) -> Iterator[Problem]:
    earlier: dict[str, Entry] = {}
    taken_back: set[str] = set()
    for position, entry in enumerate(entries):
        if entry.reverses is not None:
            for problem in _problems_of_reversal(entry, earlier, taken_back):
                yield problem.under("entries", position)
            taken_back.add(entry.reverses)
        earlier[entry.number] = entry


def _problems_of_reversal(
    entry: Entry, earlier: Mapping[str, Entry], taken_back: Container[str]
) -> Iterator[Problem]:
    number = entry.reverses or ""
    original = earlier.get(number)
    if original is None or original.reverses is not None:
        yield Problem(
            code="book.nothing_to_reverse",
            message="expected the number of an earlier line, which is itself no"
            " reversal; found {found}",
            facts={"found": number},
            path=("reverses",),
        )
        return
    if number in taken_back:
        yield Problem(
            code="book.reversed_twice",
            message="line {found} has been reversed already",
            facts={"found": number},
            path=("reverses",),
        )
    if entry.day < original.day:
        yield Problem(
            code="book.reversal_before",
            message="line {number} is of {expected}; it cannot be reversed on {found}",
            facts={"number": number, "expected": original.day, "found": entry.day},
            path=("day",),
        )
    for field in _SAME_IN_A_REVERSAL:
        expected, found = getattr(original, field), getattr(entry, field)
        if expected != found:
            yield Problem(
                code="book.reversal_differs",
                message="a reversal takes back the whole line {number}:"
                " expected {expected}, found {found}",
                facts={
                    "number": number,
                    "expected": getattr(expected, "value", expected),
                    "found": getattr(found, "value", found),
                },
                path=(field,),
            )


@attrs.frozen
class Book:
    """The daily book of a group (บัญชีรับ-จ่าย).

    A line is never changed or removed. A mistake is taken back in the open by
    a line that reverses it, and then written again as it should have been.

    Args:
        entries: The lines, in the order in which they were written.

    Raises:
        InvalidDataError: A number that stands twice (``book.number_repeated``);
            a reversal of nothing (``book.nothing_to_reverse``), of a line taken
            back already (``book.reversed_twice``) or of a later day
            (``book.reversal_before``), or of another kind, amount, category or
            member (``book.reversal_differs``).

    >>> from sammachip.ledger import EntryKind
    >>> sale = Entry(
    ...     number="1", day=date(2026, 1, 5), kind=EntryKind.INCOME, amount=Baht(3500)
    ... )
    >>> book = Book([sale]).reverse(
    ...     "1", as_number="2", day=date(2026, 1, 6), note="one digit too many"
    ... )
    >>> book = book.append(attrs.evolve(sale, number="3", amount=Baht(350)))
    >>> len(book.entries), book.profit(2569)
    (3, Baht('350.00'))
    """

    entries: tuple[Entry, ...] = attrs.field(default=(), converter=tuple[Entry, ...])

    RULES: ClassVar = (_numbers_are_their_own, _reversals_take_back_an_earlier_line)

    def __attrs_post_init__(self) -> None:
        validate(self)

    def append(self, *entries: Entry) -> Self:
        """Return the book with *entries* added at its end."""
        return type(self)((*self.entries, *entries))

    def reverse(self, number: str, *, as_number: str, day: date, note: str) -> Self:
        """Return the book with a line that takes back line *number*.

        Args:
            number: Number of the mistaken line.
            as_number: Number of the new line.
            day: Day on which the correction is written.
            note: Why; it stays in the book.

        Raises:
            InvalidDataError: There is no such line (``book.no_such_line``), or the
                reversal does not fit, as for the book.
        """
        mistaken = [entry for entry in self.entries if entry.number == number]
        if not mistaken:
            raise InvalidDataError.because(
                "book.no_such_line",
                "there is no line {found} in the book",
                found=number,
            )
        correction = attrs.evolve(
            mistaken[0], number=as_number, day=day, note=note, reverses=number
        )
        return self.append(correction)

    def statement(self, year: int | BuddhistYear | FiscalYear) -> YearStatement:
        """Add up one year.

        Args:
            year: B.E. year, from January to December, or a fiscal year.

        Raises:
            InvalidDataError: No line of the book is in that year
                (``book.empty_year``), or the year is out of range.
        """
        period = (
            year if isinstance(year, BuddhistYear | FiscalYear) else BuddhistYear(year)
        )
        entries = tuple(entry for entry in self.entries if entry.day in period)
        if not entries:
            raise InvalidDataError.because(
                "book.empty_year",
                "there is no line for B.E. {year}, {first} to {last}, in the book",
                year=period.be_year,
                first=period.first_day,
                last=period.last_day,
            )
        return YearStatement(
            year=period,
            entries=entries,
            cash_at_end=self.cash_on(period.last_day),
            lines_elsewhere=len(self.entries) - len(entries),
        )

    def profit(self, year: int | BuddhistYear | FiscalYear) -> Baht:
        """Return income less costs of one year; a loss is less than zero.

        Share money and loans are neither, whatever the cash box holds.

        Raises:
            InvalidDataError: As for `statement`.
        """
        return self.statement(year).profit

    def cash_on(self, day: date) -> Baht:
        """Return what the book says is in the cash box at the end of *day*."""
        return sum(
            (entry.cash for entry in self.entries if entry.day <= day), ZERO_BAHT
        )
