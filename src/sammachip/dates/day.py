"""Reading a day (วันที่) as Thai papers write it.

Read are ``17/3/2560`` (also with dots, hyphens or spaces), ``17 มีนาคม 2560``, with
all usual abbreviations, era marks and days of the week, ``28 March 2018``, with
the month in front, and the ISO form ``2017-03-17``, in Thai or Arabic digits.
What could mean two days is refused, unless the caller says which is meant.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import Final, get_args

from sammachip.dates.calendar import Calendar, ce_year_of
from sammachip.dates.era import BareYear, meant_year
from sammachip.dates.usual_day import usual_day
from sammachip.dates.weekday import ENGLISH_WEEKDAYS, THAI_WEEKDAYS
from sammachip.dates.written_day import written_day
from sammachip.errors import InvalidDataError
from sammachip.thai import normal_form
from sammachip.thai.choice import unknown_choice

__all__ = ["parse_day"]

_LAST_MONTH: Final = 12
_CALENDARS: Final = get_args(Calendar)
_ERAS_WITH_BE: Final = ("be", "by_size")


def parse_day(
    text: str,
    *,
    era: BareYear = "be",
    short_years_from: int | None = None,
    calendar: Calendar = "historic",
) -> date:
    """Read one day, written day first, month first in words, or in the ISO form.

    Args:
        text: The day and nothing else; white space around does not matter.
        era: Era of a year that is not marked. A mark (พ.ศ., ค.ศ.) is stronger;
            an English month means C.E.; in the ISO form a year before 2300 is
            C.E., as ISO 8601 has it, and a later one B.E.
        short_years_from: First year of the hundred that a year of two digits is
            in: with 2500, ``17/3/60`` is in 2560. Without it such a year is
            refused.
        calendar: How a B.E. year is reckoned.

    Raises:
        InvalidDataError: *text* is no such form (``date.unreadable``), has a
            short year of no known hundred or a year of three digits
            (``date.short_year``), a year that its era cannot have
            (``date.era``), a month after the twelfth (``date.no_such_month``), a
            day that its month does not have (``date.no_such_day``), another day
            of the week (``date.weekday``), or a year that *calendar* does not
            have (``be_year.too_early``, ``be_year.no_such_month``,
            ``be_year.range``); a choice does not exist (``choice.unknown``).

    >>> parse_day("วันศุกร์ที่ ๑๗ มี.ค. พ.ศ. ๒๕๖๐")
    datetime.date(2017, 3, 17)
    >>> parse_day("17/3/60", short_years_from=2500)
    datetime.date(2017, 3, 17)
    >>> parse_day("7 มีนาคม 2477"), parse_day("7 มีนาคม 2477", calendar="proleptic")
    (datetime.date(1935, 3, 7), datetime.date(1934, 3, 7))
    """
    if calendar not in _CALENDARS:
        raise unknown_choice("calendar", calendar, _CALENDARS)
    if era in _ERAS_WITH_BE and (usual := usual_day(text)):
        return usual
    # Sound text is by far the most, and cleaning takes longer than reading.
    written = written_day(text) or written_day(normal_form(text))
    if written is None:
        raise InvalidDataError.because(
            "date.unreadable",
            "expected a day such as 17/3/2560, 17 มีนาคม 2560 or 2017-03-17, "
            "found {found}",
            found=text,
        )
    day, year, (month, marked, weekday) = written
    if not 1 <= month <= _LAST_MONTH:
        raise InvalidDataError.because(
            "date.no_such_month",
            "expected a month from 1 to 12, found {month} in {found}",
            month=month,
            found=text,
        )
    meant, year = meant_year(
        year,
        marked=marked,
        era=era,
        short_years_from=short_years_from,
        found=text,
    )
    ce_year = year if meant == "ce" else ce_year_of(year, month, calendar=calendar)
    try:
        found = date(ce_year, month, day)
    except ValueError:
        raise _no_such_day(text, ce_year, month, day) from None
    if weekday is not None and weekday != found.weekday():
        raise _another_weekday(text, found)
    return found


def _no_such_day(text: str, ce_year: int, month: int, day: int) -> InvalidDataError:
    return InvalidDataError.because(
        "date.no_such_day",
        "month {month} of C.E. {ce_year} has {last} days, found day {day} in {found}",
        month=month,
        ce_year=ce_year,
        last=monthrange(ce_year, month)[1],
        day=day,
        found=text,
    )


def _another_weekday(text: str, day: date) -> InvalidDataError:
    weekday = day.weekday()
    return InvalidDataError.because(
        "date.weekday",
        "{day} is a {expected}, but {found} names another day of the week",
        day=day,
        expected=f"{ENGLISH_WEEKDAYS[weekday]} ({THAI_WEEKDAYS[weekday]})",
        found=text,
    )
