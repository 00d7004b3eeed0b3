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

from sammachip.dates.calendar import Calendar
from sammachip.dates.era import BareYear
from sammachip.dates.grammar import DAY, Written, written_as
from sammachip.dates.saying import said_day, said_month
from sammachip.dates.tokens import tokens_of
from sammachip.dates.usual_day import usual_day
from sammachip.dates.weekday import ENGLISH_WEEKDAYS, THAI_WEEKDAYS
from sammachip.dates.year_choices import YearChoices
from sammachip.errors import InvalidDataError, Said, check_text

__all__ = ["check_month", "parse_day", "read_day", "unreadable_day", "written_day"]

_LAST_MONTH: Final = 12
_ERAS: Final = ("be", "by_size")
_CALENDARS: Final = get_args(Calendar)


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
        era: Era of a year that is not marked. A mark (พ.ศ., ค.ศ.) is stronger. With
            an English month ``"be"`` means C.E., too. In the ISO form a year from
            2432 to 2699 is B.E., and any other C.E., as ISO 8601 has it; with
            ``"ce"`` the former are refused.
        short_years_from: First year of the hundred that a year of two digits is
            in: with 2500, ``17/3/60`` is in 2560. Without it such a year is
            refused.
        calendar: How a B.E. year is reckoned. In ``"proleptic"`` a marked year may
            have any size, as software writes it.

    Raises:
        InvalidDataError: *text* is no such form (``date.unreadable``), has a
            short year of no known hundred or a year of three digits
            (``date.short_year``), a year beyond 3999 (``date.far_year``) or one
            that its era cannot have (``date.era``, ``date.marked_era``), a month
            after the twelfth (``date.no_such_month``), a day that its month does
            not have (``date.no_such_day``), another day of the week
            (``date.weekday``), or a year that *calendar* does not have
            (``be_year.too_early``, ``be_year.no_such_month``,
            ``be_year.range``); a choice does not exist (``choice.unknown``,
            ``choice.short_years_from``).

    >>> parse_day("วันศุกร์ที่ ๑๗ มี.ค. พ.ศ. ๒๕๖๐")
    datetime.date(2017, 3, 17)
    >>> parse_day("17/3/60", short_years_from=2500)
    datetime.date(2017, 3, 17)
    >>> parse_day("7 มีนาคม 2477"), parse_day("7 มีนาคม 2477", calendar="proleptic")
    (datetime.date(1935, 3, 7), datetime.date(1934, 3, 7))
    """
    check_text(text)
    is_usual = era in _ERAS and short_years_from is None and calendar in _CALENDARS
    if is_usual and (day := usual_day(text)):
        return day
    choices = YearChoices(era, short_years_from, calendar).checked()
    return read_day(text, choices, found=text)


def read_day(text: str, choices: YearChoices, *, found: str) -> date:
    """Read a day that stands in the larger text *found*; otherwise as `parse_day`."""
    if choices.era != "ce" and (usual := usual_day(text)):
        return usual
    written = written_as(DAY, tokens_of(text), "day", "month", "year")
    if written is None:
        raise unreadable_day(found)
    return written_day(written, choices, found=found)


def written_day(written: Written, choices: YearChoices, *, found: str) -> date:
    """Return the day that is written with all its parts, if there is one."""
    day, month = written.day or 0, written.month or 0
    check_month(month, found=found)
    ce_year = choices.ce_year(written, found=found)
    try:
        read = date(ce_year, month, day)
    except ValueError:
        raise InvalidDataError.because(
            "date.no_such_day",
            "expected a day from 1 to {last} in {month}, found {day} in {found}",
            last=monthrange(ce_year, month)[1],
            month=said_month(ce_year, month),
            day=day,
            found=found,
        ) from None
    if written.weekday is not None and written.weekday != read.weekday():
        raise _another_weekday(read, found)
    return read


def check_month(month: int, *, found: str) -> None:
    """Refuse the number of a month that there is not (``date.no_such_month``)."""
    if not 1 <= month <= _LAST_MONTH:
        raise InvalidDataError.because(
            "date.no_such_month",
            "expected a month from 1 to 12, found {month} in {found}",
            month=month,
            found=found,
        )


def unreadable_day(found: str) -> InvalidDataError:
    """Return the error for a text that is no day."""
    return InvalidDataError.because(
        "date.unreadable",
        "expected a day such as 17/3/2560, 17 มีนาคม 2560 or 2017-03-17, found {found}",
        found=found,
    )


def _another_weekday(day: date, found: str) -> InvalidDataError:
    weekday = day.weekday()
    return InvalidDataError.because(
        "date.weekday",
        "{day} is a {expected}, but {found} names another day of the week",
        day=said_day(day),
        expected=Said(
            ENGLISH_WEEKDAYS[weekday],
            th=THAI_WEEKDAYS[weekday],
            en=ENGLISH_WEEKDAYS[weekday],
        ),
        found=found,
    )
