"""Balances below zero: what the book takes out and was never there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from datetime import date
from itertools import accumulate
from operator import itemgetter
from typing import Final, NamedTuple

import attrs

from sammachip.dates.saying import said_day
from sammachip.errors import Place, Problem, Severity
from sammachip.ledger.account import said_account
from sammachip.ledger.account_key import (
    BY_PERSON,
    OPENING,
    PERSONAL,
    UNALLOCATED,
)
from sammachip.ledger.book import Book
from sammachip.ledger.chart import Chart
from sammachip.ledger.entry import Entry
from sammachip.ledger.in_force import lines_in_force
from sammachip.ledger.money_place import MoneyPlace
from sammachip.ledger.person_balance import person_in
from sammachip.ledger.village_chart import VILLAGE_CHART
from sammachip.money import Baht

__all__ = ["balances_below_zero", "money_below_zero"]

_MONEY: Final = tuple(place.value for place in MoneyPlace)
_EITHER_SIDE: Final = frozenset({UNALLOCATED, OPENING})  # a loss is no mistake


class _Holder(NamedTuple):
    """An account, or what stands in it to the name of one person."""

    account: str
    member: str | None
    category: str


@attrs.define
class _Day:
    """What a day did to a balance, and the last line that made it less."""

    satang: int = 0
    taken_by: int = 0


def money_below_zero(book: Book) -> tuple[Problem, ...]:
    """Find out whether the book takes out money that was not there.

    Returns:
        As `balances_below_zero`, but for the cash box and the bank alone.

    >>> from sammachip.ledger import Entry, EntryKind
    >>> wage = Entry(
    ...     number="1", day=date(2026, 1, 5), kind=EntryKind.COST, amount=Baht(120)
    ... )
    >>> for finding in money_below_zero(Book([wage])):
    ...     print(finding.path_text, finding.facts["found"])
    entries[0] -120.00
    """
    found = balances_below_zero(book)
    return tuple(problem for problem in found if problem.facts["place"] in _MONEY)


def balances_below_zero(
    book: Book, chart: Chart = VILLAGE_CHART
) -> tuple[Problem, ...]:
    """Find the balances that fall below zero: more went out than there was.

    That is looked at for cash and bank, goods and tools, each fund, each account of
    the group's own, and for the shares, savings, loans, unpaid profit and debts of
    each person. The balance is that of the end of each day, so the order of the lines
    of one day makes no difference. Lines that were taken back do not count.

    Args:
        book: The daily book.
        chart: The accounts, with the group's names for its own.

    Returns:
        A warning for each such balance (``book.below_zero``), or for one of a person
        (``book.person_below_zero``): the first day, with the path to the last line of
        it that takes something out, and the lowest balance with its day.

    Raises:
        InvalidDataError: Such a balance is of an account that *chart* has not
            (``chart.no_account``).

    >>> from sammachip.ledger import Entry, EntryKind
    >>> spent = Entry(
    ...     number="1",
    ...     day=date(2026, 1, 5),
    ...     kind=EntryKind.FUND_SPENT,
    ...     amount=Baht(900),
    ...     account="welfare",
    ... )
    >>> book = Book().opening({"cash": Baht(900)}, day=date(2026, 1, 1))
    >>> for finding in balances_below_zero(book.append(spent)):
    ...     print(finding.path_text, finding.facts["place"], finding.facts["found"])
    entries[1] fund:welfare -900.00
    """
    return tuple(
        problem
        for holder, days in _days_of(book).items()
        for problem in _below_zero(book, holder, days, chart)
    )


def _days_of(book: Book) -> Mapping[_Holder, Mapping[date, _Day]]:
    """Add up what each day did to each balance, as its account counts."""
    sides: dict[Hashable, list[tuple[str, int]]] = {}
    found: defaultdict[_Holder, defaultdict[date, _Day]] = defaultdict(_no_days)
    for position, entry in lines_in_force(book.entries):
        # The values of kind and place: Python is slow to hash an Enum itself.
        kind, place = entry.kind._value_, entry.place._value_
        alike = (kind, place, entry.category, entry.account)
        if alike not in sides:
            sides[alike] = [*_sides_of(entry)]
        for key, sign in sides[alike]:
            satang = sign * entry.amount.satang
            for holder in _holders_of(entry, key):
                day = found[holder][entry.day]
                day.satang += satang
                if satang < 0:
                    day.taken_by = position
    return found


def _holders_of(entry: Entry, key: str) -> Iterator[_Holder]:
    """Yield whose balance in an account it is: of one person, of the whole, or both.

    Of debts, whom a line does not name may be one whom another line names.
    """
    if key not in PERSONAL:
        yield _Holder(key, None, "")
    if key in PERSONAL or (entry.member is not None and key in BY_PERSON):
        yield _Holder(key, *person_in(entry, key))


def _no_days() -> defaultdict[date, _Day]:
    return defaultdict(_Day)


def _sides_of(entry: Entry) -> Iterator[tuple[str, int]]:
    """Yield the accounts that lines like *entry* make more (1) or less (-1).

    Those are left out that may well be below zero.
    """
    for key, sign in zip(entry.accounts, (1, -1), strict=True):
        kind = VILLAGE_CHART.account(key).type
        if kind.has_balance and key not in _EITHER_SIDE:
            yield key, sign if kind.rises_by_debit else -sign


def _below_zero(
    book: Book, holder: _Holder, days: Mapping[date, _Day], chart: Chart
) -> Iterator[Problem]:
    in_order = sorted(days)
    balances = accumulate(days[day].satang for day in in_order)
    below = [each for each in zip(in_order, balances, strict=True) if each[1] < 0]
    if not below:
        return
    first, _ = below[0]
    lowest_on, lowest = min(below, key=itemgetter(1))
    facts: dict[str, object] = {
        "place": said_account(chart.account(holder.account)),
        "day": said_day(first),
        "found": Baht.from_satang(lowest),
        "lowest_on": said_day(lowest_on),
    }
    taken_by = days[first].taken_by
    path, place = ("entries", taken_by), Place(entry=book.entries[taken_by].number)
    if person := holder.member or holder.category:
        yield Problem(
            code="book.person_below_zero",
            message="expected no less than 0.00 in {place} of {person}; from {day} the"
            " book has less, at the lowest {found} on {lowest_on}",
            facts={**facts, "person": person},
            path=path,
            place=place,
            severity=Severity.WARNING,
        )
    else:
        yield Problem(
            code="book.below_zero",
            message="expected no less than 0.00 in {place}; from {day} the book has"
            " less, at the lowest {found} on {lowest_on}",
            facts=facts,
            path=path,
            place=place,
            severity=Severity.WARNING,
        )
