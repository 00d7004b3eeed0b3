"""Carrying forward: a new book that begins where another one ends (ยกยอดไป)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from operator import attrgetter
from typing import Final, NamedTuple

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.dates.ce_day import checked_day
from sammachip.errors import InvalidDataError, Problem
from sammachip.ledger.account_key import BY_PERSON, OPENING, SHARES, UNALLOCATED
from sammachip.ledger.balance_sheet import balance_sheet
from sammachip.ledger.book import Book
from sammachip.ledger.closed_year import (
    closings,
    open_years,
    profit_left,
    years_overlapping,
)
from sammachip.ledger.entry import Entry
from sammachip.ledger.in_force import lines_in_force
from sammachip.ledger.kind import EntryKind
from sammachip.ledger.lines import Lines
from sammachip.ledger.person_balance import balances_by_person
from sammachip.ledger.undivided import earned
from sammachip.ledger.undivided import undivided as begun_with
from sammachip.ledger.year_name import result_name
from sammachip.money import ZERO_BAHT, Baht

__all__ = ["carried_forward"]

_DAY: Final = attrgetter("day")
_BUT_SHARES: Final = tuple(key for key in BY_PERSON if key != SHARES)
_Year = BuddhistYear | FiscalYear


class _Balance(NamedTuple):
    """What a line of the new book says."""

    day: date
    account: str
    amount: Baht
    member: str | None = None
    category: str = ""


def carried_forward(
    book: Book,
    *,
    on: date,
    prefix: str = "opening",
    undivided: bool = False,
    year: type[_Year] = BuddhistYear,
) -> Book:
    """Return a new book with what stands in the accounts of *book* when a day ends.

    Its balance sheet of that day is the same. What stands to the name of somebody, as
    `person_balances` tells, is carried person by person. Lines of later days are not
    carried: write them into the new book.

    Args:
        book: The book that ends.
        on: Its last day, and the day of the new lines; but shares that were bought or
            withdrawn in a year that is not closed keep their days, as their months
            count when it is shared.
        prefix: What the numbers of the lines begin with, before 1, 2, 3.
        undivided: Whether to carry profit or loss of the year that is not closed too,
            by a line that names it, such as ``unallocated:2569``. Its sharing is then
            closed in the new book, and no longer in the old one.
        year: What a year of the group is: a B.E. or a fiscal year.

    Raises:
        InvalidDataError: There is profit or loss until *on* of a year that no line
            until then closes (``close.year_open``), unless *undivided* allows it for
            the year of *on*; that year has days of another one that the book names
            (``close.years_overlap``), or the years before it left profit that nobody
            got (``close.earlier_profit``); *on* looks like a day of a B.E. year
            (``date.be_year``) or is before the first year.

    >>> sale = Entry(
    ...     number="1", day=date(2026, 1, 5), kind=EntryKind.INCOME, amount=Baht(350)
    ... )
    >>> for line in carried_forward(
    ...     Book([sale]), on=date(2026, 12, 31), undivided=True
    ... ).entries:
    ...     print(line.number, line.account, line.amount)
    opening-1 cash 350.00
    opening-2 unallocated:2569 350.00
    """
    last = checked_day(on)
    going_on = _not_closed(book, year.containing(last), last)
    may_be_open = going_on if undivided else None
    before = may_be_open.first_day if may_be_open else last + timedelta(days=1)
    balances = [each for each in _balances(book, last, going_on) if each.amount]
    problems = [*open_years(book, before=before, closed_by=last)]
    if may_be_open:
        problems += years_overlapping(book, may_be_open)
    if going_on and not problems:
        problems += _left_over(balances)
    if problems:
        raise InvalidDataError(problems)
    return Book(
        Entry(
            number=f"{prefix}-{number}",
            day=each.day,
            kind=EntryKind.OPENING,
            amount=each.amount,
            category=each.category,
            member=each.member,
            account=each.account,
        )
        for number, each in enumerate(sorted(balances, key=_DAY), start=1)
    )


def _not_closed(book: Book, year: _Year, last: date) -> _Year | None:
    """Return the *year* of the *last* day, None if a line until then closed it."""
    closed = (each.year for each in closings(book) if each.day <= last)
    return None if any(last in each for each in closed) else year


def _left_over(balances: Iterable[_Balance]) -> Iterator[Problem]:
    """Yield a problem if earlier profit would become that of the year that goes on."""
    for each in balances:
        if each.account == UNALLOCATED:
            yield from profit_left(each.amount)


def _balances(book: Book, last: date, going_on: _Year | None) -> Iterator[_Balance]:
    stands = {
        each.account.key: each.amount for each in balance_sheet(book, last).balances
    }
    unallocated = stands.pop(UNALLOCATED, ZERO_BAHT)
    for account, amount in stands.items():
        if account not in {*BY_PERSON, OPENING}:  # the new lines bring it
            yield _Balance(last, account, amount)
    if going_on:
        result = _result(book, going_on.first_day, last)
        yield _Balance(last, result_name(going_on), result)
        unallocated -= result
    yield _Balance(last, UNALLOCATED, unallocated)
    for account, each in balances_by_person(book, _BUT_SHARES, last):
        yield _Balance(last, account, each.amount, each.member, each.category)
    eve = going_on.first_day - timedelta(days=1) if going_on else last
    yield from _shares(book, eve, last)


def _result(book: Book, first: date, last: date) -> Baht:
    """Return the profit of some days, also what the book began with of it."""
    return Baht.from_satang(
        sum(
            earned(each) + begun_with(each)
            for each in book.entries
            if first <= each.day <= last
        )
    )


def _shares(book: Book, eve: date, last: date) -> Iterator[_Balance]:
    """Yield whose shares there are, those of *eve* and before it all together."""
    so_far = Lines(each for each in book.entries if each.day <= last)
    satang: defaultdict[tuple[str | None, date], int] = defaultdict(int)
    for _, entry in lines_in_force(so_far):
        for account, sign in zip(entry.accounts, (-1, 1), strict=True):
            if account == SHARES:
                satang[entry.member, max(entry.day, eve)] += sign * entry.amount.satang
    for (member, day), change in satang.items():
        yield _Balance(day, SHARES, Baht.from_satang(change), member)
