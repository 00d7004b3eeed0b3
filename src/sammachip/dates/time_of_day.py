"""Reading a time of day (เวลา) in numbers, ``16.58 น.`` or ``16:58:03``.

Words of the clock such as บ่ายสามโมง are not read: what they mean depends on who
speaks, and records have numbers.
"""

from __future__ import annotations

import re
from datetime import time
from typing import Final

from sammachip.dates.spelling import number_pattern
from sammachip.errors import InvalidDataError
from sammachip.thai import normal_form

__all__ = ["CLOCK_PATTERN", "parse_time"]

_TWO: Final = number_pattern("2")
_CLOCK: Final = r"(?:น\.?|นาฬิกา)"
CLOCK_PATTERN: Final = (
    rf"(?P<hour>{number_pattern('1,2')})(?:(?P<sign>[.:])(?P<minute>{_TWO})"
    rf"(?:(?P=sign)(?P<second>{_TWO})(?:\.(?P<fraction>{number_pattern('1,6')}))?)?"
    rf"(?: ?{_CLOCK})?| ?{_CLOCK})"
)
"""Matches a time of day in the normal form of a text."""

_TIME: Final = re.compile(f"(?:เวลา ?)?{CLOCK_PATTERN}")
_HOURS: Final = 24


def parse_time(text: str) -> time:
    """Read a time of day, with a dot or a colon, in Thai or Arabic digits.

    Args:
        text: Hours and minutes, perhaps seconds and a fraction of one; or hours
            and น. or นาฬิกา. เวลา may stand in front.

    Raises:
        InvalidDataError: *text* has another form (``time.unreadable``), is
            24.00, which belongs to the next day (``time.end_of_day``), or is no
            time of a day (``time.no_such_time``).

    >>> parse_time("เวลา ๑๖.๕๘ น."), parse_time("9:05:30")
    (datetime.time(16, 58), datetime.time(9, 5, 30))
    """
    if not (match := _TIME.fullmatch(normal_form(text))):
        raise InvalidDataError.because(
            "time.unreadable",
            "expected a time of day such as 16.58 น. or 16:58:03, found {found}",
            found=text,
        )
    hour, minute, second = (
        int(match[unit] or 0) for unit in ("hour", "minute", "second")
    )
    microsecond = int((match["fraction"] or "").ljust(6, "0"))
    if (hour, minute, second, microsecond) == (_HOURS, 0, 0, 0):
        raise InvalidDataError.because(
            "time.end_of_day",
            "the hours of a day are 0 to 23, found {found}: write 00.00 of the next "
            "day",
            found=text,
        )
    try:
        return time(hour, minute, second, microsecond)
    except ValueError:
        raise InvalidDataError.because(
            "time.no_such_time",
            "expected hours from 0 to 23, minutes and seconds from 0 to 59, "
            "found {found}",
            found=text,
        ) from None
