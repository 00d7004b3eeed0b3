"""Reading a day and a time of it, such as ``17 มีนาคม 2560 เวลา 16.58 น.``."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from sammachip.dates.calendar import Calendar
from sammachip.dates.day import read_day
from sammachip.dates.era import BareYear
from sammachip.dates.time_of_day import CLOCK_PATTERN, written_time
from sammachip.dates.year_choices import YearChoices
from sammachip.errors import InvalidDataError, check_text
from sammachip.thai import normal_form

__all__ = ["parse_datetime"]

_MOMENT: Final = re.compile(
    rf"(?P<day>.+?),?(?: ?เวลา ?| at | |[T-]){CLOCK_PATTERN}"
    r"(?: ?(?P<zone>Z|UTC|[+-][0-9]{2}:?[0-9]{2}))?"
)
_THAI_ZONES: Final = (None, "+07:00", "+0700")


def parse_datetime(
    text: str,
    *,
    era: BareYear = "be",
    short_years_from: int | None = None,
    calendar: Calendar = "historic",
) -> datetime:
    """Read one day and a time of it.

    Args:
        text: A day as `parse_day` reads it, and a time as `parse_time` does, with
            เวลา, ``at``, white space, or the ``T`` or hyphen of time stamps between
            them. The zone ``+07:00``, which is that of Thailand, may stand behind.
        era: Era of a year that is not marked, as for `parse_day`.
        short_years_from: First year of the hundred that a year of two digits is
            in, as for `parse_day`.
        calendar: How a B.E. year is reckoned.

    Returns:
        The moment in Thai local time, without a zone.

    Raises:
        InvalidDataError: *text* is no day and time (``datetime.unreadable``), or
            ends in another zone (``datetime.zone``); the day is refused by `parse_day`
            or the time by `parse_time`.

    >>> parse_datetime("๑๗ มีนาคม ๒๕๖๐ เวลา ๑๖.๕๘ น.")
    datetime.datetime(2017, 3, 17, 16, 58)
    >>> parse_datetime("2017-03-17T16:58:03")
    datetime.datetime(2017, 3, 17, 16, 58, 3)
    """
    check_text(text)
    choices = YearChoices(era, short_years_from, calendar).checked()
    match = _MOMENT.fullmatch(normal_form(text))
    if match is None:
        raise InvalidDataError.because(
            "datetime.unreadable",
            "expected a day and a time such as 17 มีนาคม 2560 เวลา 16.58 น. or "
            "2017-03-17T16:58, found {found}",
            found=text,
        )
    if match["zone"] not in _THAI_ZONES:
        raise InvalidDataError.because(
            "datetime.zone",
            "expected a moment by Thai clocks, found another zone in {found}: convert "
            "it to Thai local time, +07:00",
            found=text,
        )
    day = read_day(match["day"], choices, found=text)
    return datetime.combine(day, written_time(match, found=text))
