"""The Thai calendar (ปฏิทิน): which Buddhist Era year a day belongs to.

Since 1 January 1941 a B.E. year is the C.E. year plus 543. Before that the Thai
year began on 1 April: January to March still belonged to the old year, and the
year 2483 lasted nine months only, from 1 April to 31 December 1940. Birth years
of the elderly depend on it.

ICU, Java and most databases add 543 to every year all the same; the calendar
``"proleptic"`` does so too, for agreement with them.

Source:
    Calendar Act B.E. 2483 (พระราชบัญญัติปีประดิทิน พุทธศักราช ๒๔๘๓), Royal Gazette
    vol. 57, pp. 419-422; Proclamation for the use of the new days
    (ประกาศให้ใช้วันอย่างใหม่), Royal Gazette vol. 5, C.S. 1250, pp. 451 ff.
"""

from __future__ import annotations

from datetime import date
from typing import Final, Literal, get_args

from sammachip.dates.ce_day import checked_day, plain_day
from sammachip.dates.era import BE_MINUS_CE, FIRST_CE_YEAR_FROM_JANUARY, Era
from sammachip.dates.saying import said_day
from sammachip.errors import InvalidDataError
from sammachip.thai.choice import unknown_choice

__all__ = [
    "FIRST_BE_YEAR",
    "Calendar",
    "be_year_of",
    "ce_year_of",
    "check_calendar",
    "year_in",
]

Calendar = Literal["historic", "proleptic"]
"""The calendar in force at the time, or today's for all times (C.E. + 543)."""

FIRST_BE_YEAR: Final = 2432  # began on 1 April 1889; before, the moon set new year
_FIRST_DAY: Final = date(FIRST_BE_YEAR - BE_MINUS_CE, 4, 1)
_FIRST_CE_YEAR: Final = date.min.year
_LAST_CE_YEAR: Final = date.max.year
_SHORT_YEAR: Final = 2483  # 1 April to 31 December 1940
_APRIL: Final = 4
_LAST_MONTH: Final = 12
_CALENDARS: Final = get_args(Calendar)


def check_calendar(calendar: Calendar) -> None:
    """Refuse a calendar that there is not (``choice.unknown``)."""
    if calendar not in _CALENDARS:
        raise unknown_choice("calendar", calendar, _CALENDARS)


def be_year_of(day: date, *, calendar: Calendar = "historic") -> int:
    """Return the B.E. year of *day*.

    Args:
        day: Gregorian day, or a moment, which is in the year of its day; in the
            historic calendar 1 April 1889 or later, and before 2400.
        calendar: Which calendar to reckon by.

    Raises:
        InvalidDataError: In the historic calendar, *day* is before the first year
            that began on 1 April (``be_year.day_too_early``) or in a year that
            looks like a B.E. one (``date.be_year``); *day* is no day
            (``date.no_day``); *calendar* is no such choice (``choice.unknown``).

    Source:
        Calendar Act B.E. 2483.

    >>> be_year_of(date(1940, 3, 31)), be_year_of(date(1940, 4, 1))
    (2482, 2483)
    >>> be_year_of(date(1940, 3, 31), calendar="proleptic")
    2483
    """
    check_calendar(calendar)
    if calendar == "proleptic":
        return plain_day(day).year + BE_MINUS_CE
    day = checked_day(day)
    if day < _FIRST_DAY:
        raise InvalidDataError.because(
            "be_year.day_too_early",
            "before {first} the year turned with the moon, found {found}; "
            'calendar="proleptic" adds 543 to any year',
            first=said_day(_FIRST_DAY),
            found=said_day(day),
        )
    is_before_new_year = day.year < FIRST_CE_YEAR_FROM_JANUARY and day.month < _APRIL
    return day.year + BE_MINUS_CE - is_before_new_year


def year_in(era: Era, day: date, calendar: Calendar) -> int:
    """Return the year of *day* in *era*, as `be_year_of` does.

    >>> year_in("ce", date(1850, 3, 17), "historic")
    1850
    """
    if era == "be":
        return be_year_of(day, calendar=calendar)
    check_calendar(calendar)
    return (plain_day if calendar == "proleptic" else checked_day)(day).year


def ce_year_of(be_year: int, month: int, *, calendar: Calendar = "historic") -> int:
    """Return the C.E. year in which *month* of *be_year* fell.

    Args:
        be_year: B.E. year; in the historic calendar 2432 or later.
        month: 1 for January to 12 for December.
        calendar: Which calendar to reckon by.

    Raises:
        InvalidDataError: *be_year* is before 2432 (``be_year.too_early``), or
            it is 2483 and *month* one of the three that it never had
            (``be_year.no_such_month``), or no ``date`` has such a year
            (``be_year.range``); *month* is none (``be_year.month``); *calendar*
            is no such choice (``choice.unknown``).

    Source:
        Calendar Act B.E. 2483.

    >>> ce_year_of(2477, 3), ce_year_of(2477, 4), ce_year_of(2569, 3)
    (1935, 1934, 2026)
    """
    check_calendar(calendar)
    if not 1 <= month <= _LAST_MONTH:
        raise InvalidDataError.because(
            "be_year.month", "expected a month from 1 to 12, found {found}", found=month
        )
    ce_year = be_year - BE_MINUS_CE
    if calendar == "historic" and be_year <= _SHORT_YEAR:
        ce_year += _is_after_new_year(be_year, month)
    if not _FIRST_CE_YEAR <= ce_year <= _LAST_CE_YEAR:
        raise InvalidDataError.because(
            "be_year.range",
            "expected a B.E. year from {first} to {last}, found {found}",
            first=_FIRST_CE_YEAR + BE_MINUS_CE,
            last=_LAST_CE_YEAR + BE_MINUS_CE,
            found=be_year,
        )
    return ce_year


def _is_after_new_year(be_year: int, month: int) -> bool:
    """Tell whether *month*, of a year from April on, fell in the next C.E. year."""
    if be_year < FIRST_BE_YEAR:
        raise InvalidDataError.because(
            "be_year.too_early",
            "before B.E. {first} the year turned with the moon, found {found}; "
            'calendar="proleptic" subtracts 543 from any year',
            first=FIRST_BE_YEAR,
            found=be_year,
        )
    if be_year == _SHORT_YEAR and month < _APRIL:
        raise InvalidDataError.because(
            "be_year.no_such_month",
            "B.E. {be_year} had no January, February and March, found month {month}; "
            "those of 1940 were in B.E. {before}, those of 1941 in B.E. {after}",
            be_year=be_year,
            month=month,
            before=be_year - 1,
            after=be_year + 1,
        )
    return month < _APRIL
