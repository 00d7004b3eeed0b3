"""Days, times, months, years and ranges of them, as Thai papers write them.

A day is always a Gregorian `datetime.date`; the Buddhist Era (พ.ศ.) is a way of
reading and writing it.
"""

from __future__ import annotations

from sammachip._lazy import lazy_names

TYPE_CHECKING = False  # checkers take it for true, and see where the names are from

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
    "Stretch",
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
]

if TYPE_CHECKING:
    from sammachip.dates.buddhist_year import BuddhistYear as BuddhistYear
    from sammachip.dates.calendar import Calendar as Calendar
    from sammachip.dates.calendar import be_year_of as be_year_of
    from sammachip.dates.calendar import ce_year_of as ce_year_of
    from sammachip.dates.ce_day import era_problem as era_problem
    from sammachip.dates.ce_day import in_ce as in_ce
    from sammachip.dates.day import parse_day as parse_day
    from sammachip.dates.day_form import DayStyle as DayStyle
    from sammachip.dates.day_range import DayRange as DayRange
    from sammachip.dates.day_style import format_day as format_day
    from sammachip.dates.era import BareYear as BareYear
    from sammachip.dates.era import Era as Era
    from sammachip.dates.fiscal_year import FiscalQuarter as FiscalQuarter
    from sammachip.dates.fiscal_year import FiscalYear as FiscalYear
    from sammachip.dates.moment import parse_datetime as parse_datetime
    from sammachip.dates.moment_style import TimeStyle as TimeStyle
    from sammachip.dates.moment_style import format_datetime as format_datetime
    from sammachip.dates.moment_style import format_time as format_time
    from sammachip.dates.month_range import MonthRange as MonthRange
    from sammachip.dates.partial_date import PartialDate as PartialDate
    from sammachip.dates.pattern import format_pattern as format_pattern
    from sammachip.dates.quarter import parse_quarter as parse_quarter
    from sammachip.dates.stretch import Stretch as Stretch
    from sammachip.dates.time_of_day import parse_time as parse_time
    from sammachip.dates.timestamp import parse_timestamp as parse_timestamp
    from sammachip.dates.year_range import YearRange as YearRange

_HOME = {
    "BareYear": "sammachip.dates.era",
    "BuddhistYear": "sammachip.dates.buddhist_year",
    "Calendar": "sammachip.dates.calendar",
    "DayRange": "sammachip.dates.day_range",
    "DayStyle": "sammachip.dates.day_form",
    "Era": "sammachip.dates.era",
    "FiscalQuarter": "sammachip.dates.fiscal_year",
    "FiscalYear": "sammachip.dates.fiscal_year",
    "MonthRange": "sammachip.dates.month_range",
    "PartialDate": "sammachip.dates.partial_date",
    "Stretch": "sammachip.dates.stretch",
    "TimeStyle": "sammachip.dates.moment_style",
    "YearRange": "sammachip.dates.year_range",
    "be_year_of": "sammachip.dates.calendar",
    "ce_year_of": "sammachip.dates.calendar",
    "era_problem": "sammachip.dates.ce_day",
    "format_datetime": "sammachip.dates.moment_style",
    "format_day": "sammachip.dates.day_style",
    "format_pattern": "sammachip.dates.pattern",
    "format_time": "sammachip.dates.moment_style",
    "in_ce": "sammachip.dates.ce_day",
    "parse_datetime": "sammachip.dates.moment",
    "parse_day": "sammachip.dates.day",
    "parse_quarter": "sammachip.dates.quarter",
    "parse_time": "sammachip.dates.time_of_day",
    "parse_timestamp": "sammachip.dates.timestamp",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, _HOME)
