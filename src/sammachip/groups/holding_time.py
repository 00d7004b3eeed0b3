"""Time that a share was held in a year: by months or by days (ระยะเวลาถือหุ้น).

Groups pay on shares bought in mid-year for part of the year only, and count that
part in different ways. What was brought forward from earlier years counts in full.

Source:
    Rules that savings co-operatives publish for their dividends (เงินปันผลตามระยะเวลา):
    the month after payment, the month of payment, a cut-off on the 7th, or days.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Final

import attrs

from sammachip.dates import Stretch
from sammachip.dates.ce_day import checked_day
from sammachip.errors import Problem, Rule, rule, validate

__all__ = ["MONTH_AFTER", "MONTH_OF", "DaysHeld", "HoldingTime", "MonthsHeld"]

_MONTHS: Final = 12
_LONGEST_MONTH: Final = 31


@rule
def _is_a_day_of_a_month(cut_off_day: int) -> Iterator[Problem]:
    if not 0 <= cut_off_day <= _LONGEST_MONTH:
        yield Problem(
            code="months_held.cut_off_day",
            message="expected a day of the month from 1 to 31, or 0 if every payment "
            "counts from the month after it; found {found}",
            facts={"found": cut_off_day},
            path=("cut_off_day",),
        )


@attrs.frozen
class MonthsHeld:
    """Whole months (นับเป็นเดือน), from the month of a payment or the one after it.

    Args:
        cut_off_day: Last day of a month (วันตัดรอบ) on which a payment counts from
            that month on; a later one counts from the next. `MONTH_AFTER` has 0,
            `MONTH_OF` 31.

    Raises:
        InvalidDataError: No such day, and not 0 (``months_held.cut_off_day``).

    >>> from sammachip.dates import BuddhistYear
    >>> by_the_7th, year = MonthsHeld(cut_off_day=7), BuddhistYear(2569)
    >>> by_the_7th.counted(date(2026, 7, 7), year), by_the_7th.out_of(year)
    (6, 12)
    >>> by_the_7th.counted(date(2026, 7, 8), year)
    5
    """

    KIND: ClassVar = "months"
    RULES: ClassVar[tuple[Rule, ...]] = (_is_a_day_of_a_month,)

    cut_off_day: int

    def __attrs_post_init__(self) -> None:
        validate(self)

    def counted(self, day: date, year: Stretch) -> int:
        """Return for how many months of *year* counts what was paid on *day*.

        Raises:
            InvalidDataError: *day* is no day (``date.no_day``), or its year looks
                like a B.E. one (``date.be_year``).
        """
        first = _month_number(checked_day(day)) + (day.day > self.cut_off_day)
        return _within(self.out_of(year), _month_number(year.last_day) - first + 1)

    def out_of(self, year: Stretch) -> int:
        """Return how many months *year* has."""
        return _month_number(year.last_day) - _month_number(year.first_day) + 1


@attrs.frozen
class DaysHeld:
    """Days (นับเป็นวัน), of the 365 or 366 that the year has.

    Args:
        first_day_counts: Whether the day of payment itself counts.

    >>> from sammachip.dates import BuddhistYear
    >>> by_days, year = DaysHeld(first_day_counts=True), BuddhistYear(2567)
    >>> by_days.counted(date(2024, 12, 31), year), by_days.out_of(year)
    (1, 366)
    """

    KIND: ClassVar = "days"

    first_day_counts: bool

    def __attrs_post_init__(self) -> None:
        validate(self)

    def counted(self, day: date, year: Stretch) -> int:
        """Return for how many days of *year* counts what was paid on *day*.

        Raises:
            InvalidDataError: As `MonthsHeld.counted`.
        """
        after = (year.last_day - checked_day(day)).days
        return _within(self.out_of(year), after + self.first_day_counts)

    def out_of(self, year: Stretch) -> int:
        """Return how many days *year* has."""
        return (year.last_day - year.first_day).days + 1


HoldingTime = MonthsHeld | DaysHeld
"""How the time of a share is counted."""

MONTH_AFTER: Final = MonthsHeld(cut_off_day=0)
"""A payment counts from the month after it: 11 for one in January, 0 in December."""

MONTH_OF: Final = MonthsHeld(cut_off_day=_LONGEST_MONTH)
"""A payment counts from its own month on: 12 for one in January, 1 in December."""


def _month_number(day: date) -> int:
    return day.year * _MONTHS + day.month


def _within(most: int, counted: int) -> int:
    return max(0, min(most, counted))
