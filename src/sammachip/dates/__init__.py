"""Days, times, months, years and ranges of them, as Thai papers write them.

A day is always a Gregorian `datetime.date`; the Buddhist Era (พ.ศ.) is a way of
reading and writing it.
"""

from __future__ import annotations

from sammachip.dates.buddhist_year import BuddhistYear
from sammachip.dates.calendar import Calendar, be_year_of, ce_year_of
from sammachip.dates.ce_day import era_problem, in_ce
from sammachip.dates.day import parse_day
from sammachip.dates.day_range import DayRange
from sammachip.dates.day_style import DayStyle, format_day
from sammachip.dates.era import BareYear, Era
from sammachip.dates.fiscal_year import FiscalQuarter, FiscalYear
from sammachip.dates.moment import parse_datetime
from sammachip.dates.moment_style import TimeStyle, format_datetime, format_time
from sammachip.dates.month_range import MonthRange
from sammachip.dates.partial_date import PartialDate
from sammachip.dates.quarter_reading import parse_quarter
from sammachip.dates.time_of_day import parse_time
from sammachip.dates.timestamp import parse_timestamp
from sammachip.dates.year_range import YearRange
from sammachip.dates.year_text import year_text

TYPE_CHECKING = False  # checkers take it for true, and so see where the name is from

if TYPE_CHECKING:
    from sammachip.dates.pattern import format_pattern

__all__ = [
    "BareYear",
    "BuddhistYear",
    "Calendar",
    "DayRange",
    "DayStyle",
    "Era",
    "FiscalQuarter",
    "FiscalYear",
    "MonthRange",
    "PartialDate",
    "TimeStyle",
    "YearRange",
    "be_year_of",
    "ce_year_of",
    "era_problem",
    "format_datetime",
    "format_day",
    "format_pattern",
    "format_time",
    "in_ce",
    "parse_datetime",
    "parse_day",
    "parse_quarter",
    "parse_time",
    "parse_timestamp",
    "year_text",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Return `format_pattern`, which needs Babel, when it is first used."""
        if name != "format_pattern":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from sammachip.dates.pattern import format_pattern  # noqa: PLC0415

        return format_pattern
