"""Days, years and ranges, as books and registers have them."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, time
from typing import Final

from hypothesis import strategies as st

from sammachip.dates import (
    BuddhistYear,
    DayRange,
    FiscalQuarter,
    FiscalYear,
    MonthRange,
    PartialDate,
    YearRange,
)
from sammachip.households import Period
from sammachip.testing.strategy import Strategies

__all__ = [
    "STRATEGIES",
    "buddhist_years",
    "day_ranges",
    "days",
    "fiscal_quarters",
    "fiscal_years",
    "moments",
    "month_ranges",
    "partial_dates",
    "periods",
    "year_ranges",
]

_TURNING: Final = ((2, 29), (1, 1), (3, 31), (4, 1), (9, 30), (10, 1), (12, 31))
_FIRST_DAY: Final = date(2013, 10, 1)
_LAST_DAY: Final = date(2029, 9, 30)
_FIRST_YEAR: Final = 2432  # that the historic calendar knows
_FIRST_FISCAL: Final = 2484
_LAST_YEAR: Final = 2942  # from C.E. 2400 on, a day looks like a B.E. one
_SHORT_YEAR: Final = 2483  # 1 April to 31 December


def days(
    *, min_value: date = _FIRST_DAY, max_value: date = _LAST_DAY
) -> st.SearchStrategy[date]:
    """Draw days, more often those on which programs stumble.

    These are leap days, and the ends of calendar, Thai and fiscal years.

    Args:
        min_value: The first, in C.E.
        max_value: The last.

    >>> days(min_value=date(2017, 3, 17)).validate()
    """
    years = st.integers(min_value.year, max_value.year)
    turning = st.builds(_turning_day, years, st.sampled_from(_TURNING))
    within = turning.map(lambda day: min(max(day, min_value), max_value))
    return st.dates(min_value, max_value) | within


def _turning_day(ce_year: int, turning: tuple[int, int]) -> date:
    month, day = turning
    return date(ce_year, month, min(day, monthrange(ce_year, month)[1]))


def moments() -> st.SearchStrategy[datetime]:
    """Draw moments to the second, without a time zone, as forms and blogs have them."""
    seconds = st.builds(
        time, st.integers(0, 23), st.integers(0, 59), st.integers(0, 59)
    )
    return st.builds(datetime.combine, days(), seconds)


def buddhist_years(
    *, min_value: int = _FIRST_YEAR, max_value: int = _LAST_YEAR
) -> st.SearchStrategy[BuddhistYear]:
    """Draw B.E. years.

    Args:
        min_value: The first; 2483 had nine months only, from 1 April.
        max_value: The last.

    >>> buddhist_years(min_value=2560).validate()
    """
    return st.integers(min_value, max_value).map(BuddhistYear)


def fiscal_years(
    *, min_value: int = _FIRST_FISCAL, max_value: int = _LAST_YEAR
) -> st.SearchStrategy[FiscalYear]:
    """Draw fiscal years.

    Args:
        min_value: The first, by its B.E. year.
        max_value: The last.

    >>> fiscal_years(min_value=2560, max_value=2569).validate()
    """
    return st.integers(min_value, max_value).map(FiscalYear)


def fiscal_quarters(
    *, min_value: int = _FIRST_FISCAL, max_value: int = _LAST_YEAR
) -> st.SearchStrategy[FiscalQuarter]:
    """Draw quarters of fiscal years.

    Args:
        min_value: The first fiscal year, by its B.E. year.
        max_value: The last.

    >>> fiscal_quarters(min_value=2569).validate()
    """
    years = fiscal_years(min_value=min_value, max_value=max_value)
    return st.builds(FiscalQuarter, years, st.integers(1, 4))


def partial_dates(
    *,
    min_value: int = _FIRST_YEAR,
    max_value: int = _LAST_YEAR,
    with_month: bool | None = None,
) -> st.SearchStrategy[PartialDate]:
    """Draw years, or months of them, as a birth is often known.

    Args:
        min_value: The first year, B.E.
        max_value: The last.
        with_month: Whether there is a month; None draws both.

    >>> partial_dates(min_value=2499, with_month=True).validate()
    """
    years = st.integers(min_value, max_value)
    whole = st.builds(PartialDate, be_year=years)
    months = st.builds(_month_of, years, st.integers(0, 11))
    if with_month is None:
        return whole | months
    return months if with_month else whole


def _month_of(be_year: int, after_april: int) -> PartialDate:
    left = 9 if be_year == _SHORT_YEAR else 12
    month = (after_april % left + 3) % 12 + 1
    return PartialDate(be_year=be_year, month=month)


def day_ranges(
    *, min_value: date = _FIRST_DAY, max_value: date = _LAST_DAY
) -> st.SearchStrategy[DayRange]:
    """Draw ranges of days.

    Args:
        min_value: Before which none begins.
        max_value: After which none ends.

    >>> day_ranges(min_value=date(2017, 3, 17)).validate()
    """
    ends = st.tuples(*[days(min_value=min_value, max_value=max_value)] * 2)
    return ends.map(lambda ends: DayRange(*sorted(ends)))


def month_ranges(
    *, min_value: int = _FIRST_YEAR, max_value: int = _LAST_YEAR
) -> st.SearchStrategy[MonthRange]:
    """Draw ranges of months.

    Args:
        min_value: The first year, B.E.
        max_value: The last.

    >>> month_ranges(min_value=2569).validate()
    """
    month = partial_dates(min_value=min_value, max_value=max_value, with_month=True)
    return st.tuples(month, month).map(
        lambda ends: MonthRange(*sorted(ends, key=lambda end: end.first_day))
    )


def year_ranges(
    *, min_value: int = _FIRST_YEAR, max_value: int = _LAST_YEAR
) -> st.SearchStrategy[YearRange]:
    """Draw ranges of B.E. years.

    Args:
        min_value: The first year.
        max_value: The last.

    >>> year_ranges(min_value=2561).validate()
    """
    year = buddhist_years(min_value=min_value, max_value=max_value)
    return st.tuples(year, year).map(lambda ends: YearRange(*sorted(ends)))


def periods(
    *, min_value: int = 2557, max_value: int = 2572
) -> st.SearchStrategy[Period]:
    """Draw all that a report or an income may be of: years, quarters, months, ranges.

    Args:
        min_value: The first year, B.E.
        max_value: The last.
    """
    first, last = BuddhistYear(min_value), BuddhistYear(max_value)
    return st.one_of(
        buddhist_years(min_value=min_value, max_value=max_value),
        fiscal_years(min_value=min_value, max_value=max_value),
        fiscal_quarters(min_value=min_value, max_value=max_value),
        partial_dates(min_value=min_value, max_value=max_value),
        month_ranges(min_value=min_value, max_value=max_value),
        year_ranges(min_value=min_value, max_value=max_value),
        day_ranges(min_value=first.first_day, max_value=last.last_day),
    )


STRATEGIES: Final[Strategies] = {
    BuddhistYear: buddhist_years,
    DayRange: day_ranges,
    FiscalQuarter: fiscal_quarters,
    FiscalYear: fiscal_years,
    MonthRange: month_ranges,
    PartialDate: partial_dates,
    YearRange: year_ranges,
}
