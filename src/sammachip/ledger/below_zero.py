"""Balances below zero: what the book takes out and was never there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import accumulate
from operator import itemgetter
from typing import Final, NamedTuple

import attrs

from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Said, Severity
from sammachip.ledger.account import Account
from sammachip.ledger.book import Book
from sammachip.ledger.chart import VILLAGE_CHART
from sammachip.ledger.in_force import lines_in_force
from sammachip.ledger.money_place import MoneyPlace
from sammachip.ledger.person_balance import PERSONAL, person_in
from sammachip.money import Baht

__all__ = ["balances_below_zero", "money_below_zero"]

_MONEY: Final = tuple(place.value for place in MoneyPlace)
_NOBODY: Final = (None, "")
_EITHER_SIDE: Final = frozenset({"unallocated", "opening"})  # a loss is no mistake


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


def balances_below_zero(book: Book) -> tuple[Problem, ...]:
    """Find the balances that fall below zero: more went out than there was.

    That is looked at for cash and bank, goods and tools, what customers owe and what
    the group owes, each fund, and the shares, savings, loans and unpaid profit of each
    person. The balance is that of the end of each day, so the order of the lines of
    one day makes no difference. Lines that were taken back do not count.

    Returns:
        A warning for each such balance (``book.below_zero``), or for one of a person
        (``book.person_below_zero``): the first day, with the path to the last line of
        it that takes something out, and the lowest balance with its day.

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
        for problem in _below_zero(holder, days)
    )


def _days_of(book: Book) -> Mapping[_Holder, Mapping[date, _Day]]:
    """Add up what each day did to each balance, as its account counts."""
    signs: dict[str, int] = {}
    found: defaultdict[_Holder, defaultdict[date, _Day]] = defaultdict(_no_days)
    for position, entry in lines_in_force(book.entries):
        debit, credit = entry.accounts
        for key, satang in (
            (debit, entry.amount.satang),
            (credit, -entry.amount.satang),
        ):
            sign = signs.get(key)
            if sign is None:
                sign = signs[key] = _sign_of(key)
            if not sign:
                continue
            person = person_in(entry, key) if key in PERSONAL else _NOBODY
            day = found[_Holder(key, *person)][entry.day]
            day.satang += sign * satang
            if sign * satang < 0:
                day.taken_by = position
    return found


def _no_days() -> defaultdict[date, _Day]:
    return defaultdict(_Day)


def _sign_of(key: str) -> int:
    """Return what a debit does to the account; 0 if it may well be below zero."""
    kind = VILLAGE_CHART.account(key).type
    if key in _EITHER_SIDE or not kind.has_balance:
        return 0
    return 1 if kind.rises_by_debit else -1


def _below_zero(holder: _Holder, days: Mapping[date, _Day]) -> Iterator[Problem]:
    in_order = sorted(days)
    balances = accumulate(days[day].satang for day in in_order)
    below = [each for each in zip(in_order, balances, strict=True) if each[1] < 0]
    if not below:
        return
    first, _ = below[0]
    lowest_on, lowest = min(below, key=itemgetter(1))
    facts: dict[str, object] = {
        "place": _said(VILLAGE_CHART.account(holder.account)),
        "day": said_day(first),
        "found": Baht.from_satang(lowest),
        "lowest_on": said_day(lowest_on),
    }
    path = ("entries", days[first].taken_by)
    if person := holder.member or holder.category:
        yield Problem(
            code="book.person_below_zero",
            message="expected no less than 0.00 in {place} of {person}; from {day} the"
            " book has less, at the lowest {found} on {lowest_on}",
            facts={**facts, "person": person},
            path=path,
            severity=Severity.WARNING,
        )
    else:
        yield Problem(
            code="book.below_zero",
            message="expected no less than 0.00 in {place}; from {day} the book has"
            " less, at the lowest {found} on {lowest_on}",
            facts=facts,
            path=path,
            severity=Severity.WARNING,
        )


def _said(account: Account) -> Said:
    return Said(account.key, th=account.name_in("th"), en=account.name_in("en"))
