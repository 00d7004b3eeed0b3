"""Counts of the cash box and the bank book, and what they say of the daily book."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import accumulate
from operator import itemgetter
from typing import ClassVar

import attrs

from sammachip.dates import in_ce
from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Rule, Said, Severity, validate
from sammachip.ledger.book import Book
from sammachip.ledger.money_place import MoneyPlace
from sammachip.ledger.movement import Movement, movements
from sammachip.ledger.wording import place_text
from sammachip.money import ZERO_BAHT, Baht

__all__ = ["Count", "money_below_zero", "money_miscounted"]


@attrs.frozen(kw_only=True)
class Count:
    """Money that was counted at the end of a day (ยอดตรวจนับ).

    Args:
        day: The day.
        place: What was counted: the cash box, or the bank book that was looked at.
        amount: What there was.

    Raises:
        InvalidDataError: A B.E. year (``date.be_year``), a value of another type
            (``value.type``).
    """

    day: date
    place: MoneyPlace
    amount: Baht

    RULES: ClassVar[tuple[Rule, ...]] = (in_ce("day"),)

    def __attrs_post_init__(self) -> None:
        validate(self)


def money_miscounted(book: Book, counts: Iterable[Count]) -> tuple[Problem, ...]:
    """Compare the book with what was counted.

    Returns:
        A warning (``count.differs``) for each count that differs, with the path to
        it: ``counts[2].amount``.

    >>> count = Count(day=date(2026, 1, 31), place=MoneyPlace.CASH, amount=Baht(20))
    >>> print(*money_miscounted(Book(), [count]))
    counts[0].amount: on 31 January 2026 the book has 0.00 in cash, counted were 20.00
    """
    balances = {place: _balances(book, place) for place in MoneyPlace}
    return tuple(
        Problem(
            code="count.differs",
            message="on {day} the book has {expected} in {place}, counted were {found}",
            facts={
                "day": said_day(count.day),
                "expected": expected,
                "place": _said(count.place),
                "found": count.amount,
            },
            path=("counts", position, "amount"),
            severity=Severity.WARNING,
        )
        for position, count in enumerate(counts)
        if (expected := _on(count.day, balances[count.place])) != count.amount
    )


def money_below_zero(book: Book) -> tuple[Problem, ...]:
    """Find out whether the book takes out money that was not there.

    The balance is that of the end of each day, so the order of the lines of one day
    makes no difference.

    Returns:
        A warning (``book.below_zero``) for the cash box and for the bank, if its
        balance falls below zero: the first day, with the path to the last line of it
        that takes money out, and the lowest balance with its day.

    >>> from sammachip.ledger import Entry, EntryKind
    >>> wage = Entry(
    ...     number="1", day=date(2026, 1, 5), kind=EntryKind.COST, amount=Baht(120)
    ... )
    >>> for finding in money_below_zero(Book([wage])):
    ...     print(finding.path_text, finding.facts["found"])
    entries[0] -120.00
    """
    return tuple(
        problem for place in MoneyPlace for problem in _below_zero(book, place)
    )


def _below_zero(book: Book, place: MoneyPlace) -> Iterator[Problem]:
    below = [each for each in _balances(book, place) if each[1] < ZERO_BAHT]
    if not below:
        return
    first, _ = below[0]
    lowest_on, lowest = min(below, key=itemgetter(1))
    yield Problem(
        code="book.below_zero",
        message="expected no less than 0.00 in {place}; from {day} the book has less,"
        " at the lowest {found} on {lowest_on}",
        facts={
            "place": _said(place),
            "day": said_day(first),
            "found": lowest,
            "lowest_on": said_day(lowest_on),
        },
        path=("entries", _last_payment(book, first, place)),
        severity=Severity.WARNING,
    )


def _last_payment(book: Book, day: date, place: MoneyPlace) -> int:
    return max(
        position
        for position, entry in enumerate(book.entries)
        if entry.day == day and Movement.of(entry).on(place.value) < 0
    )


def _balances(book: Book, place: MoneyPlace) -> list[tuple[date, Baht]]:
    """Return each day on which money moved, in order, and the balance at its end."""
    moved: defaultdict[date, int] = defaultdict(int)
    for each in movements(book.entries):
        moved[each.day] += each.on(place.value)
    days = sorted(moved)
    balances = accumulate(moved[day] for day in days)
    return [*zip(days, map(Baht.from_satang, balances), strict=True)]


def _on(day: date, balances: Sequence[tuple[date, Baht]]) -> Baht:
    later = bisect_right(balances, day, key=itemgetter(0))
    return balances[later - 1][1] if later else ZERO_BAHT


def _said(place: MoneyPlace) -> Said:
    return Said(place.value, th=place_text(place, "th"), en=place_text(place, "en"))
