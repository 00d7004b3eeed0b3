"""Counts of the cash box and the bank book, and what they say of the daily book."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
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
from sammachip.ledger.movement import movements
from sammachip.ledger.wording import place_text
from sammachip.money import ZERO_BAHT, Baht

__all__ = ["Count", "money_miscounted"]


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
    counted = [*counts]
    places = {count.place for count in counted}
    balances = {place: _balances(book, place) for place in places}
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
        for position, count in enumerate(counted)
        if (expected := _on(count.day, balances[count.place])) != count.amount
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
