"""Reading a time of day (เวลา) in numbers, ``16.58 น.`` or ``16:58:03``.

Words of the clock such as บ่ายสามโมง are not read: what they mean depends on who
speaks, and records have numbers.
"""

from __future__ import annotations

import re
from datetime import time
from typing import Final

from sammachip.errors import InvalidDataError, check_text
from sammachip.thai import normal_form

__all__ = ["CLOCK_PATTERN", "parse_time", "written_time"]

_TWO: Final = "[0-9]{2}|[๐-๙]{2}"
_CLOCK: Final = r"(?:น\.?|นาฬิกา)"
CLOCK_PATTERN: Final = (
    rf"(?P<hour>[0-9๐-๙]|{_TWO})(?:(?P<sign>[.:])(?P<minute>{_TWO})"
    rf"(?:(?P=sign)(?P<second>{_TWO})(?:\.(?P<fraction>[0-9]{{1,9}}|[๐-๙]{{1,9}}))?)?"
    rf"(?: ?{_CLOCK})?| ?{_CLOCK})"
)
"""Matches a time of day in the normal form of a text."""

_TIME: Final = re.compile(f"(?:เวลา ?)?{CLOCK_PATTERN}")
_HOURS: Final = 24


def parse_time(text: str) -> time:
    """Read a time of day, with a dot or a colon, in Thai or Arabic digits.

    Args:
        text: Hours and minutes, perhaps seconds and a fraction of one; or hours
            and น. or นาฬิกา. เวลา may stand in front. A fraction has up to nine
            digits; what is smaller than a microsecond is cut off.

    Raises:
        InvalidDataError: *text* has another form (``time.unreadable``), is
            24.00, which belongs to the next day (``time.end_of_day``), or is no
            time of a day (``time.no_such_time``).

    >>> parse_time("เวลา ๑๖.๕๘ น."), parse_time("9:05:30")
    (datetime.time(16, 58), datetime.time(9, 5, 30))
    """
    check_text(text)
    if not (match := _TIME.fullmatch(normal_form(text))):
        raise InvalidDataError.because(
            "time.unreadable",
            "expected a time of day such as 16.58 น. or 16:58:03, found {found}",
            found=text,
        )
    return written_time(match, found=text)


def written_time(match: re.Match[str], *, found: str) -> time:
    """Return the time in a *match* of `CLOCK_PATTERN`, if there is one.

    Args:
        match: Where the time stands.
        found: The whole text, as the caller wrote it, for the refusal.

    Raises:
        InvalidDataError: As `parse_time`.
    """
    hour, minute, second = (
        int(match[unit] or 0) for unit in ("hour", "minute", "second")
    )
    microsecond = int((match["fraction"] or "")[:6].ljust(6, "0"))
    if (hour, minute, second, microsecond) == (_HOURS, 0, 0, 0):
        raise InvalidDataError.because(
            "time.end_of_day",
            "the hours of a day are 0 to 23, found {found}: write 00.00 of the next "
            "day",
            found=found,
        )
    try:
        return time(hour, minute, second, microsecond)
    except ValueError:
        raise InvalidDataError.because(
            "time.no_such_time",
            "expected hours from 0 to 23, minutes and seconds from 0 to 59, "
            "found {found}",
            found=found,
        ) from None
