"""Reading a day (วันที่) as Thai papers write it.

Read are ``17/3/2560`` (also with dots or hyphens), ``17 มีนาคม 2560``, with all
usual abbreviations, era marks and days of the week, ``28 March 2018``, and the
ISO form ``2017-03-17``, in Thai or Arabic digits. What could mean two days is
refused, with both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Final, TypeVar, get_args

from sammachip.dates.calendar import Calendar, ce_year_of
from sammachip.dates.era import ERA_BY_MARK, Era, is_year_of, wrong_era
from sammachip.dates.month import MONTHS_BY_SPELLING
from sammachip.dates.weekday import (
    ANY_WEEKDAY,
    ENGLISH_WEEKDAYS,
    THAI_WEEKDAYS,
    WEEKDAYS_BY_SPELLING,
)
from sammachip.errors import InvalidDataError
from sammachip.thai.choice import unknown_choice

__all__ = ["parse_day"]

# Digits and everything else alternate, so that there is one way only to match.
_DIGITS: Final = "([0-9]{{{0}}}|[๐-๙]{{{0}}})"
_ONE_OR_TWO: Final = _DIGITS.format("1,2")
_YEAR: Final = _DIGITS.format("1,5")
_NO_DIGIT: Final = "[^0-9๐-๙]"
_IN_WORDS: Final = re.compile(rf"({_NO_DIGIT}*){_ONE_OR_TWO}({_NO_DIGIT}+){_YEAR}\s*")
_IN_NUMBERS: Final = re.compile(
    rf"({_NO_DIGIT}*){_ONE_OR_TWO}\s*([/.-])\s*{_ONE_OR_TWO}\s*\3\s*"
    rf"((?!\s){_NO_DIGIT}+)?{_YEAR}\s*"
)
_YEAR_FIRST: Final = re.compile(
    rf"\s*{_DIGITS.format('4,5')}-{_ONE_OR_TWO}-{_ONE_OR_TWO}\s*"
)
_ERAS: Final = get_args(Era)
_FIRST_FULL_YEAR: Final = 1000
_LAST_MONTH: Final = 12
_LONGEST_MONTH: Final = 31


# What a text says, while there need be no such day: day, month, year, era, weekday.
# A plain tuple, as this is the inner loop of reading a column.
_Written = tuple[int, int, int, Era | None, int]
_Meaning = TypeVar("_Meaning")


def parse_day(text: str, *, era: Era = "be", calendar: Calendar = "historic") -> date:
    """Read one day, written day first or in the ISO form.

    Args:
        text: The day and nothing else; white space around does not matter.
        era: Era of a year that is not marked. A mark (พ.ศ., ค.ศ.) is stronger;
            an English month means C.E.; in the ISO form a year before 2300 is
            C.E., as ISO 8601 has it, and a later one B.E.
        calendar: How a B.E. year is reckoned.

    Raises:
        InvalidDataError: *text* is no such form (``date.unreadable``), has a
            year of fewer than four digits (``date.short_year``), a year that
            its era cannot have (``date.era``), a day that its month does not
            have (``date.no_such_day``), another day of the week
            (``date.weekday``), or a year that *calendar* does not have
            (``be_year.too_early``, ``be_year.no_such_month``,
            ``be_year.range``); a choice does not exist (``choice.unknown``).

    >>> parse_day("วันศุกร์ที่ ๑๗ มี.ค. พ.ศ. ๒๕๖๐")
    datetime.date(2017, 3, 17)
    >>> parse_day("7 มีนาคม 2477"), parse_day("7 มีนาคม 2477", calendar="proleptic")
    (datetime.date(1935, 3, 7), datetime.date(1934, 3, 7))
    """
    if era not in _ERAS:
        raise unknown_choice("era", era, _ERAS)
    written = _in_words(text) or _in_numbers(text) or _year_first(text)
    if written is None:
        raise InvalidDataError.because(
            "date.unreadable",
            "expected a day such as 17/3/2560, 17 มีนาคม 2560 or 2017-03-17, "
            "found {found}",
            found=text,
        )
    day = _day(text, written, era, calendar)
    weekday = written[-1]
    if weekday != ANY_WEEKDAY and weekday != day.weekday():
        raise InvalidDataError.because(
            "date.weekday",
            "{day} is a {expected}, but {found} names another day of the week",
            day=day,
            expected=f"{ENGLISH_WEEKDAYS[day.weekday()]} "
            f"({THAI_WEEKDAYS[day.weekday()]})",
            found=text,
        )
    return day


def _in_words(text: str) -> _Written | None:
    if not (match := _IN_WORDS.fullmatch(text)):
        return None
    before, day, between, year = match.groups()
    month = _look_up(between, MONTHS_BY_SPELLING)
    weekday = _look_up(before, WEEKDAYS_BY_SPELLING) if before else ANY_WEEKDAY
    if month is None or weekday is None:
        return None
    return int(day), month[0], int(year), month[1], weekday


def _in_numbers(text: str) -> _Written | None:
    if not (match := _IN_NUMBERS.fullmatch(text)):
        return None
    before, day, _, month, mark, year = match.groups()
    era = _look_up(mark, ERA_BY_MARK) if mark else None
    weekday = _look_up(before, WEEKDAYS_BY_SPELLING) if before else ANY_WEEKDAY
    if (mark and era is None) or weekday is None:
        return None
    return int(day), int(month), int(year), era, weekday


def _year_first(text: str) -> _Written | None:
    if not (match := _YEAR_FIRST.fullmatch(text)):
        return None
    year, month, day = map(int, match.groups())
    return day, month, year, "ce" if is_year_of("ce", year) else "be", ANY_WEEKDAY


def _look_up(text: str, meaning_by_spelling: Mapping[str, _Meaning]) -> _Meaning | None:
    """Look *text* up as it is, or without dots, commas, spaces and capitals."""
    if text in meaning_by_spelling:
        return meaning_by_spelling[text]
    spelling = "".join(text.replace(".", "").replace(",", "").split()).lower()
    return meaning_by_spelling.get(spelling)


def _day(text: str, written: _Written, era: Era, calendar: Calendar) -> date:
    day, month, year, marked, _ = written
    era = marked or era
    if year < _FIRST_FULL_YEAR:
        raise InvalidDataError.because(
            "date.short_year",
            "expected a year of four digits, found {year} in {found}; which "
            "century is meant is never guessed",
            year=year,
            found=text,
        )
    if not (1 <= month <= _LAST_MONTH and 1 <= day <= _LONGEST_MONTH):
        raise _no_such_day(text, day, month)
    if not is_year_of(era, year):
        raise wrong_era(text, asked=era, year=year, month=month, day=day)
    ce_year = year if era == "ce" else ce_year_of(year, month, calendar=calendar)
    try:
        return date(ce_year, month, day)
    except ValueError:
        raise _no_such_day(text, day, month) from None


def _no_such_day(text: str, day: int, month: int) -> InvalidDataError:
    return InvalidDataError.because(
        "date.no_such_day",
        "there is no day {day} in month {month} of the year in {found}",
        day=day,
        month=month,
        found=text,
    )
