"""Periods that an amount stands for (ช่วงเวลา): a year, a quarter, months, days."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import NamedTuple

from sammachip.dates import (
    BuddhistYear,
    DayRange,
    FiscalQuarter,
    FiscalYear,
    MonthRange,
    PartialDate,
    Stretch,
    YearRange,
)

__all__ = ["Period", "days_in", "have_one_length", "months_in", "shared_days"]

Period = (
    BuddhistYear
    | FiscalYear
    | FiscalQuarter
    | PartialDate
    | MonthRange
    | YearRange
    | DayRange
)
"""A stretch of days that has a name in words: a year, a quarter, a month, a range."""


def days_in(period: Stretch) -> int:
    """Return how many days *period* has.

    >>> days_in(BuddhistYear(2559))
    366
    """
    return (period.last_day - period.first_day).days + 1


def months_in(period: Stretch) -> int | None:
    """Return how many whole months *period* has; None if it has a part of one.

    A month may begin on any day, and ends before the same day of the next one.

    >>> months_in(FiscalYear(2560)), months_in(DayRange.parse("15 ม.ค. - 14 มี.ค. 2560"))
    (12, 2)
    >>> print(months_in(DayRange.parse("1-5 มีนาคม 2560")))
    None
    """
    first, last = period.first_day, period.last_day
    months = (last.year - first.year) * 12 + last.month - first.month
    if first.day == 1:
        return months + 1 if _ends_a_month(last) else None
    return months if last.day == first.day - 1 else None


def _ends_a_month(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


def have_one_length(one: Stretch, other: Stretch) -> bool:
    """Tell whether two periods have as many whole months, or else as many days.

    >>> have_one_length(BuddhistYear(2559), FiscalYear(2560))
    True
    """
    months = months_in(one)
    if months is None:
        return months_in(other) is None and days_in(one) == days_in(other)
    return months == months_in(other)


class Days(NamedTuple):
    """Days from one to another, which have no name in words."""

    first_day: date
    last_day: date


def shared_days(one: Stretch, other: Stretch) -> Days | None:
    """Return the days that are in both periods; None if there are none.

    >>> days_in(shared_days(FiscalYear(2560), BuddhistYear(2560)))
    273
    """
    first = max(one.first_day, other.first_day)
    last = min(one.last_day, other.last_day)
    return Days(first, last) if first <= last else None
