"""Periods that a report is about: a day, a month, a year, a range of any of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

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
from sammachip.errors import Problem
from sammachip.households import Period
from sammachip.ledger.entry import Entry

__all__ = ["Period", "lines_outside", "period_of"]


def period_of(period: int | date | Stretch) -> Period:
    """Return the period that is meant.

    Args:
        period: A period, a day, or a B.E. year as a number; anything else that has a
            first and a last day is a range of days.

    Raises:
        InvalidDataError: The year is out of range (``buddhist_year.range``), as a
            C.E. year is; the days are those of no range, as for `DayRange`.

    >>> period_of(2569), period_of(date(2026, 1, 5)).last_day
    (BuddhistYear(be_year=2569), datetime.date(2026, 1, 5))
    """
    match period:
        case int():
            return BuddhistYear(period)
        case date():
            return DayRange(period, period)
        case (
            BuddhistYear()
            | FiscalYear()
            | FiscalQuarter()
            | PartialDate()
            | MonthRange()
            | YearRange()
            | DayRange()
        ):
            return period
        case _:
            return DayRange(period.first_day, period.last_day)


def lines_outside(period: Stretch, entries: Iterable[Entry]) -> Iterator[Problem]:
    """Yield a problem for each of *entries* that is not of *period*."""
    first, last = period.first_day, period.last_day
    for position, entry in enumerate(entries):
        if not first <= entry.day <= last:
            yield Problem(
                code="statement.other_year",
                message="expected a day from {first} to {last}, found {found}",
                facts={"first": first, "last": last, "found": entry.day},
                path=("entries", position, "day"),
            )
