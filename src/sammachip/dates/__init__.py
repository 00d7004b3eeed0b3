"""Days and years as Thai papers write them: Buddhist Era, fiscal years, time stamps.

A day is always a Gregorian `datetime.date`; the Buddhist Era (พ.ศ.) is a way of
reading and writing it.
"""

from __future__ import annotations

from sammachip.dates.buddhist_year import BuddhistYear
from sammachip.dates.calendar import Calendar, be_year_of, ce_year_of
from sammachip.dates.ce_day import era_problem, in_ce
from sammachip.dates.day import parse_day
from sammachip.dates.day_style import DayStyle, format_day
from sammachip.dates.era import Era
from sammachip.dates.fiscal_year import FiscalYear
from sammachip.dates.timestamp import parse_timestamp
from sammachip.dates.year_text import year_text

__all__ = [
    "BuddhistYear",
    "Calendar",
    "DayStyle",
    "Era",
    "FiscalYear",
    "be_year_of",
    "ce_year_of",
    "era_problem",
    "format_day",
    "in_ce",
    "parse_day",
    "parse_timestamp",
    "year_text",
]
