"""Whether an agreement is older than the money that is shared by it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import Final

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Severity
from sammachip.ledger import Book, Entry
from sammachip.sharing.agreement import Agreement

__all__ = ["check_agreed_first"]

_DAY: Final = attrgetter("day")


def check_agreed_first(
    agreement: Agreement, book: Book, *, year: BuddhistYear | FiscalYear
) -> tuple[Problem, ...]:
    """Find out whether the money of *year* was there before the agreement on it.

    What is agreed on one day and what the book has of the same day may have come
    in either order: nothing is found.

    Args:
        agreement: The agreement by which the year is to be shared.
        book: The daily book.
        year: The year.

    Returns:
        A warning each if it was agreed after the year began
        (``agreed_first.year_began``), after the first line of the year
        (``agreed_first.line``), after the first line that brought money in and was
        not taken back (``agreed_first.money``); the last two are one where it is
        one line.

    Source:
        A knowledge record of the Community Development Department of B.E. 2560:
        what is shared, how much and how is written down at the very start. The
        United States ask the same of patronage dividends, 26 CFR 1.1388-1.

    >>> from datetime import date
    >>> from sammachip.ledger import EntryKind
    >>> from sammachip.money import Baht
    >>> from sammachip.sharing import Bucket, EverythingLeft, ToFund
    >>> fund = Bucket(key="fund", name="กองทุน", take=EverythingLeft(), to=ToFund())
    >>> agreement = Agreement(
    ...     group="น้ำพริกบ้านตัวอย่าง",
    ...     agreed_on=date(2026, 1, 9),
    ...     in_force_from=date(2027, 1, 1),
    ...     buckets=[fund],
    ... )
    >>> sale = Entry(
    ...     number="1", day=date(2026, 1, 5), kind=EntryKind.INCOME, amount=Baht(350)
    ... )
    >>> year = BuddhistYear(2569)
    >>> for problem in check_agreed_first(agreement, Book([sale]), year=year):
    ...     print(problem.code, *problem.facts.values())
    agreed_first.year_began 2026-01-01 2026-01-09
    agreed_first.money 2026-01-05 1 2026-01-09
    """
    return tuple(
        attrs.evolve(each, path=("agreed_on",), severity=Severity.WARNING)
        for each in _findings(agreement, book, year)
    )


def _findings(
    agreement: Agreement, book: Book, year: BuddhistYear | FiscalYear
) -> Iterator[Problem]:
    agreed = said_day(agreement.agreed_on)
    if agreement.agreed_on > year.first_day:
        yield Problem(
            code="agreed_first.year_began",
            message="expected an agreement of {expected} or before, when the year"
            " began; found one of {found}",
            facts={"expected": said_day(year.first_day), "found": agreed},
        )
    before = [
        line
        for line in book.entries
        if line.day in year and line.day < agreement.agreed_on
    ]
    line = min(before, key=_DAY, default=None)
    money = min(_money_in(before, book), key=_DAY, default=None)
    if line is not None and line != money:
        yield Problem(
            code="agreed_first.line",
            message="expected an agreement of {expected} or before, when the year's"
            " first line was written ({number}); found one of {found}",
            facts={
                "expected": said_day(line.day),
                "number": line.number,
                "found": agreed,
            },
        )
    if money is not None:
        yield Problem(
            code="agreed_first.money",
            message="expected an agreement of {expected} or before, when the year's"
            " first money came in (line {number}); found one of {found}",
            facts={
                "expected": said_day(money.day),
                "number": money.number,
                "found": agreed,
            },
        )


def _money_in(lines: Iterable[Entry], book: Book) -> Iterator[Entry]:
    taken_back = {each.reverses for each in book.entries}
    for line in lines:
        is_mistake = line.reverses is not None or line.number in taken_back
        if line.kind.is_receipt and not is_mistake:
            yield line
