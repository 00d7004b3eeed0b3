"""Writing a day (วันที่) as Thai papers write it, or in English.

The styles are those of CLDR for Thai with the Buddhist calendar. The tables are
our own, so that the text does not change with a version of ICU.

Source:
    Unicode CLDR 48, locale th, calendar buddhist, dateFormats; ``"numeric"`` has
    the fields of its short format in full width.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final, Literal, get_args

from sammachip.dates.calendar import BE_MINUS_CE, Calendar, be_year_of
from sammachip.dates.month import ENGLISH_MONTHS, THAI_MONTHS, THAI_SHORT_MONTHS
from sammachip.dates.weekday import ENGLISH_WEEKDAYS, THAI_WEEKDAYS
from sammachip.errors import LANGUAGES, Language, UnknownLanguageError
from sammachip.thai import Digits, with_digits
from sammachip.thai.choice import unknown_choice

__all__ = ["DayStyle", "format_day"]

DayStyle = Literal["full", "long", "medium", "short", "numeric"]
"""How much is written: with day of the week, in words, with the month shortened, in
numbers as short as can be, in numbers of full width (``17/03/2560``)."""

_CE_YEARS: Final = range(1941, 2057)  # B.E. 2484 to 2599; later ones are rare
_NUMBERS: Final[Mapping[Digits, tuple[str, ...]]] = {
    digits: tuple(with_digits(str(number), digits) for number in range(32))
    for digits in get_args(Digits)
}
_PAIRS: Final[Mapping[Digits, tuple[str, ...]]] = {
    digits: tuple(with_digits(f"{number:02}", digits) for number in range(32))
    for digits in get_args(Digits)
}
_BE_YEARS: Final[Mapping[Digits, Mapping[int, str]]] = {
    digits: {
        ce_year: with_digits(str(ce_year + BE_MINUS_CE), digits)
        for ce_year in _CE_YEARS
    }
    for digits in get_args(Digits)
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
            Thai, which `parse_day` reads back with ``short_years_from`` only.
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
    if lang == "en":
        return _english(day, style)
    if lang != "th":
        raise UnknownLanguageError(
            f"a day is written in one of {', '.join(LANGUAGES)}, found {lang!r}"
        )
    if digits not in _NUMBERS:
        raise unknown_choice("digits", digits, get_args(Digits))
    # Almost every day is in the table; both calendars have the same years there.
    year = _BE_YEARS[digits].get(day.year)
    if year is None or calendar != "historic":
        year = with_digits(str(be_year_of(day, calendar=calendar)), digits)
    numbers, month = _NUMBERS[digits], day.month
    if style == "full":
        weekday, number = THAI_WEEKDAYS[day.weekday()], numbers[day.day]
        return f"{weekday}ที่ {number} {THAI_MONTHS[month]} พ.ศ. {year}"
    if style == "long":
        return f"{numbers[day.day]} {THAI_MONTHS[month]} {year}"
    if style == "medium":
        return f"{numbers[day.day]} {THAI_SHORT_MONTHS[month]} {year}"
    if style == "short":
        return f"{numbers[day.day]}/{numbers[month]}/{year[-2:]}"
    if style == "numeric":
        pairs = _PAIRS[digits]
        return f"{pairs[day.day]}/{pairs[month]}/{year}"
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
    if style == "numeric":
        return f"{day.day:02}/{day.month:02}/{day.year}"
    raise unknown_choice("style", style, get_args(DayStyle))
