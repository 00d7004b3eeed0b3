"""Ages (อายุ) in completed years, and what can be said if the birthday is not known.

A year of life ends at the close of the day before the birthday, so on the birthday
itself it is complete. Who was born on 29 February completes it, in a year without
that day, at the close of 28 February: on 1 March.

Source:
    Civil and Commercial Code, sections 16 and 193/5
    (ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา ๑๖ และมาตรา ๑๙๓/๕).
"""

from __future__ import annotations

from datetime import date

from sammachip.dates import PartialDate
from sammachip.errors import InvalidDataError

__all__ = ["age_on", "age_range_on"]


def age_on(birth: date | PartialDate, day: date) -> int:
    """Return the completed years of life on *day*.

    Args:
        birth: Day of birth; a month or a year will do if it leaves no doubt.
        day: Day on which the age is asked for.

    Raises:
        InvalidDataError: *day* is before the birth (``age.before_birth``), or
            several ages are possible (``age.unsure``).

    >>> age_on(date(2004, 2, 29), date(2025, 2, 28))
    20
    >>> age_on(date(2004, 2, 29), date(2025, 3, 1))
    21
    >>> age_on(PartialDate(be_year=2547), date(2025, 12, 31))
    21
    """
    least, most = age_range_on(birth, day)
    if least != most:
        raise InvalidDataError.because(
            "age.unsure",
            "the age on {day} is not sure without the day of birth; age_range_on "
            "tells which ages are possible",
            day=day,
        )
    return most


def age_range_on(birth: date | PartialDate, day: date) -> tuple[int, int]:
    """Return the least and the most completed years that are possible on *day*.

    For somebody whose birthday nobody can find out, the law takes the first day of
    the month or year, which gives the most.

    Args:
        birth: Day, month or year of birth, as much as is known.
        day: Day on which the age is asked for.

    Raises:
        InvalidDataError: *day* is before any such birth (``age.before_birth``).

    >>> age_range_on(PartialDate(be_year=2547, month=2), date(2025, 2, 15))
    (20, 21)
    """
    first, last = (
        (birth.first_day, birth.last_day)
        if isinstance(birth, PartialDate)
        else (birth, birth)
    )
    if day < first:
        raise InvalidDataError.because(
            "age.before_birth",
            "expected a day on which the person was born already, found {day}",
            day=day,
        )
    return _completed_years(min(last, day), day), _completed_years(first, day)


def _completed_years(birth: date, day: date) -> int:
    before_birthday = (day.month, day.day) < (birth.month, birth.day)
    return day.year - birth.year - before_birthday
