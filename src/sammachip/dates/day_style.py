"""Writing a day (วันที่) as Thai papers write it, or in English.

The four styles are those of CLDR for Thai with the Buddhist calendar. The
tables are our own, so that the text does not change with a version of ICU.

Source:
    Unicode CLDR 48, locale th, calendar buddhist, dateFormats.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final, Literal, get_args

from sammachip.dates.calendar import Calendar, be_year_of
from sammachip.dates.month import ENGLISH_MONTHS, THAI_MONTHS, THAI_SHORT_MONTHS
from sammachip.dates.weekday import ENGLISH_WEEKDAYS, THAI_WEEKDAYS
from sammachip.errors import LANGUAGES, Language, UnknownLanguageError
from sammachip.thai import Digits, to_thai_digits
from sammachip.thai.choice import unknown_choice

__all__ = ["DayStyle", "format_day"]

DayStyle = Literal["full", "long", "medium", "short"]
"""How much is written: with day of the week, in words, shortened, in numbers."""

_ARABIC: Final = tuple(map(str, range(106)))  # up to 105, of the year 10542
_ARABIC_PAIRS: Final = tuple(f"{number:02}" for number in range(100))
_NUMBERS: Final[Mapping[Digits, tuple[str, ...]]] = {
    "thai": tuple(map(to_thai_digits, _ARABIC)),
    "arabic": _ARABIC,
}
_PAIRS: Final[Mapping[Digits, tuple[str, ...]]] = {
    "thai": tuple(map(to_thai_digits, _ARABIC_PAIRS)),
    "arabic": _ARABIC_PAIRS,
}


def format_day(
    day: date,
    *,
    lang: Language = "th",
    style: DayStyle = "long",
    digits: Digits = "thai",
    calendar: Calendar = "historic",
) -> str:
    """Write *day* in Thai, in the Buddhist Era, or in English, in the Common Era.

    Args:
        day: Gregorian day; in Thai and the historic calendar 1 April 1889 or
            later.
        lang: Language, and with it the era.
        style: How much is written. ``"short"`` has a year of two digits in
            Thai, which `parse_day` does not read back.
        digits: Which digits to use in Thai; English has Arabic ones.
        calendar: How the B.E. year is reckoned.

    Raises:
        InvalidDataError: *day* is too early for the historic calendar
            (``be_year.day_too_early``); a choice does not exist
            (``choice.unknown``).
        UnknownLanguageError: *lang* is neither Thai nor English.

    Source:
        Unicode CLDR 48, locale th, calendar buddhist, dateFormats.

    >>> day = date(2017, 3, 17)
    >>> format_day(day, style="full")
    'วันศุกร์ที่ ๑๗ มีนาคม พ.ศ. ๒๕๖๐'
    >>> format_day(day, style="medium", digits="arabic")
    '17 มี.ค. 2560'
    >>> format_day(day, lang="en", style="full")
    'Friday 17 March 2017'
    """
    if lang == "th":
        return _thai(day, style, digits, be_year_of(day, calendar=calendar))
    if lang == "en":
        return _english(day, style)
    raise UnknownLanguageError(
        f"a day is written in one of {', '.join(LANGUAGES)}, found {lang!r}"
    )


def _thai(day: date, style: DayStyle, digits: Digits, be_year: int) -> str:
    if digits not in _NUMBERS:
        raise unknown_choice("digits", digits, get_args(Digits))
    numbers, pairs = _NUMBERS[digits], _PAIRS[digits]
    number, month = numbers[day.day], day.month
    century, year = numbers[be_year // 100], pairs[be_year % 100]
    if style == "full":
        weekday = THAI_WEEKDAYS[day.weekday()]
        return f"{weekday}ที่ {number} {THAI_MONTHS[month]} พ.ศ. {century}{year}"
    if style == "long":
        return f"{number} {THAI_MONTHS[month]} {century}{year}"
    if style == "medium":
        return f"{number} {THAI_SHORT_MONTHS[month]} {century}{year}"
    if style == "short":
        return f"{number}/{numbers[month]}/{year}"
    raise unknown_choice("style", style, get_args(DayStyle))


def _english(day: date, style: DayStyle) -> str:
    month = ENGLISH_MONTHS[day.month]
    if style == "full":
        return f"{ENGLISH_WEEKDAYS[day.weekday()]} {day.day} {month} {day.year}"
    if style == "long":
        return f"{day.day} {month} {day.year}"
    if style == "medium":
        return f"{day.day} {month[:3]} {day.year}"
    if style == "short":
        return f"{day.day}/{day.month}/{day.year}"
    raise unknown_choice("style", style, get_args(DayStyle))
