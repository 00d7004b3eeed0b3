"""Cells with years in them, which mean what the caller says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from sammachip.dates import (
    BareYear,
    BuddhistYear,
    Calendar,
    DayRange,
    PartialDate,
    parse_day,
)
from sammachip.dates.year_choices import YearChoices
from sammachip.errors import InvalidDataError
from sammachip.households import parse_period

__all__ = ["DATED", "read_birth", "read_days", "read_survey_year"]

read_days: Final = DayRange.parse
"""Reads days, from one to another or one alone."""


def read_birth(
    cell: str,
    *,
    era: BareYear = "be",
    short_years_from: int | None = None,
    calendar: Calendar = "historic",
) -> date | PartialDate:
    """Read a day of birth; its month or year alone, where no more is known.

    >>> read_birth("3 มีนาคม 2510"), read_birth("พ.ศ. ๒๕๑๐")
    (datetime.date(1967, 3, 3), PartialDate(be_year=2510, month=None))
    """
    years = YearChoices(era, short_years_from, calendar)._asdict()
    try:
        return PartialDate.parse(cell, **years)
    except InvalidDataError:
        return parse_day(cell, **years)


def read_survey_year(
    cell: str,
    *,
    era: BareYear = "be",
    short_years_from: int | None = None,
    calendar: Calendar = "historic",  # noqa: ARG001 - the same in all calendars
) -> BuddhistYear:
    """Read a year, with or without พ.ศ.

    >>> read_survey_year("๒๕๕๙")
    BuddhistYear(be_year=2559)
    """
    return BuddhistYear.parse(cell, era=era, short_years_from=short_years_from)


DATED: Final[frozenset[Callable[..., object]]] = frozenset(
    {parse_day, parse_period, read_birth, read_days, read_survey_year}
)
"""The readers that take the choices of `sammachip.dates.parse_day`."""
