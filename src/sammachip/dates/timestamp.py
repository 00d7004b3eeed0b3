"""Time stamps of the programme's web form: ``2017-03-17-16:58:03``.

The form writes the C.E. year and puts a hyphen, not a ``T``, before the time.
It names no zone; the time is that of clocks in Thailand.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from sammachip.dates.moment import parse_datetime
from sammachip.errors import InvalidDataError, check_text

__all__ = ["parse_timestamp"]

_STAMP: Final = re.compile(
    r"\s*[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}-[0-9]{2}:[0-9]{2}:[0-9]{2}\s*"
)


def parse_timestamp(text: str) -> datetime:
    """Read a time stamp of the web form.

    Args:
        text: C.E. year, month, day, hours, minutes and seconds in Arabic
            digits; white space around does not matter.

    Returns:
        The moment in Thai local time, without a zone.

    Raises:
        InvalidDataError: *text* has another form (``timestamp.unreadable``), or
            is refused by `parse_datetime`, such as a B.E. year (``date.era``).

    >>> parse_timestamp("2017-03-17-16:58:03")
    datetime.datetime(2017, 3, 17, 16, 58, 3)
    """
    check_text(text)
    if not _STAMP.fullmatch(text):
        raise InvalidDataError.because(
            "timestamp.unreadable",
            "expected a time stamp such as 2017-03-17-16:58:03, found {found}",
            found=text,
        )
    return parse_datetime(text, era="ce")
