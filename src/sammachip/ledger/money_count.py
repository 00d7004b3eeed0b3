"""Counts of the cash box and the bank book, and what they say of the daily book."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
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
    balances = {place: _balance_by_day(book, place) for place in MoneyPlace}
    return tuple(
        Problem(
            code="count.differs",
            message="on {day} the book has {expected} in {place}, counted were {found}",
            facts={
                "day": said_day(count.day),
                "expected": expected,
                "place": _said_place(count.place),
                "found": count.amount,
            },
            path=("counts", position, "amount"),
            severity=Severity.WARNING,
        )
        for position, count in enumerate(counts)
        if (expected := _balance_on(count.day, balances[count.place])) != count.amount
    )
