"""The short way to read the days that make up most columns, by tables alone.

These are day, month and year of the Buddhist Era with spaces or slashes between
them, also with the day of the week in front, as `format_day` writes them, and the
ISO form. Every one is read by the grammar of dates as well, to the same day; the
tables are there because they are seven times as fast.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from sammachip.dates.era import BE_MINUS_CE
from sammachip.dates.month import THAI_MONTHS, THAI_SHORT_MONTHS
from sammachip.dates.weekday import THAI_WEEKDAYS
from sammachip.thai import to_thai_digits

__all__ = ["usual_day"]

_BE_YEARS: Final = range(2484, 2600)  # from the year in which both calendars agree


def _numbers(numbers: Iterable[int]) -> dict[str, int]:
    by_digits = {str(number): number for number in numbers}
    by_digits |= {digits.zfill(2): number for digits, number in by_digits.items()}
    return by_digits | {to_thai_digits(each): by_digits[each] for each in by_digits}


_DAYS: Final[Mapping[str, int]] = _numbers(range(1, 32))
_MONTHS: Final[Mapping[str, int]] = _numbers(range(1, 13)) | {
    name: month
    for names in (THAI_MONTHS, THAI_SHORT_MONTHS)
    for month, name in enumerate(names)
    if name
}
_CE_YEARS: Final = {
    digits: be_year - BE_MINUS_CE for digits, be_year in _numbers(_BE_YEARS).items()
}
_ISO_YEARS: Final = _CE_YEARS | _numbers(_CE_YEARS.values())
_NAMES: Final = tuple(f"{name}ที่" for name in THAI_WEEKDAYS)
_DAY_MONTH_YEAR: Final = 3
_WITH_NAME_AND_MARK: Final = 5


def usual_day(text: str) -> date | None:
    """Read a day in a year from B.E. 2484 to 2599; None if it is no usual one.

    >>> usual_day("17 มีนาคม 2560"), usual_day("๑๗/๐๓/๒๕๖๐")
    (datetime.date(2017, 3, 17), datetime.date(2017, 3, 17))
    >>> usual_day("วันศุกร์ที่ 17 มีนาคม พ.ศ. 2560"), usual_day("2017-03-17")
    (datetime.date(2017, 3, 17), datetime.date(2017, 3, 17))
    >>> usual_day("17 มีนาคม 2017") is usual_day("31/2/2560") is None
    True
    """
    if "-" in text:
        return _iso_day(text)
    parts = text.split("/" if "/" in text else None, 5)
    name = None
    if len(parts) == _WITH_NAME_AND_MARK and parts[3] == "พ.ศ.":
        name, day, month, _, year = parts
    elif len(parts) == _DAY_MONTH_YEAR:
        day, month, year = parts
    else:
        return None
    try:
        found = date(_CE_YEARS[year], _MONTHS[month], _DAYS[day])
    except (KeyError, ValueError):
        return None
    agrees = name is None or name == _NAMES[found.weekday()]
    return found if agrees else None


def _iso_day(text: str) -> date | None:
    parts = text.split("-", _DAY_MONTH_YEAR)
    if len(parts) != _DAY_MONTH_YEAR:
        return None
    year, month, day = parts
    try:
        return date(_ISO_YEARS[year], _DAYS[month], _DAYS[day])
    except (KeyError, ValueError):
        return None
