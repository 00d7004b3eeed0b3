"""Names of the seven days of the week (วัน), to write and to read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sammachip.dates.spelling import pattern_of, without_dots

__all__ = [
    "ENGLISH_WEEKDAYS",
    "THAI_WEEKDAYS",
    "WEEKDAYS_BY_SPELLING",
    "WEEKDAY_PATTERN",
]

# Each tuple is indexed as `datetime.date.weekday` counts: Monday is 0.
# fmt: off
THAI_WEEKDAYS: Final = (
    "วันจันทร์", "วันอังคาร", "วันพุธ", "วันพฤหัสบดี", "วันศุกร์", "วันเสาร์", "วันอาทิตย์",
)
ENGLISH_WEEKDAYS: Final = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)
_THAI_SHORT_WEEKDAYS: Final = ("จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.", "อา.")
# fmt: on


def _spellings() -> dict[str, int]:
    spellings = {"พฤหัส": 3}
    for weekday in range(7):
        thai = THAI_WEEKDAYS[weekday].removeprefix("วัน")
        english = ENGLISH_WEEKDAYS[weekday].lower()
        names = thai, _THAI_SHORT_WEEKDAYS[weekday], english, f"{english[:3]}."
        spellings |= dict.fromkeys(names, weekday)
    return spellings


WEEKDAYS_BY_SPELLING: Final[Mapping[str, int]] = {
    without_dots(spelling): weekday for spelling, weekday in _spellings().items()
}
"""Days of the week by all their spellings, in small letters, without วัน and dots."""

WEEKDAY_PATTERN: Final = pattern_of(_spellings())
"""Matches any spelling of a day of the week, without วัน, with or without dots."""
