"""Names of the seven days of the week (วัน), to write and to read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

__all__ = ["ANY_WEEKDAY", "ENGLISH_WEEKDAYS", "THAI_WEEKDAYS", "WEEKDAYS_BY_SPELLING"]

ANY_WEEKDAY: Final = -1

# Each tuple is indexed as `datetime.date.weekday` counts: Monday is 0.
# fmt: off
THAI_WEEKDAYS: Final = (
    "วันจันทร์", "วันอังคาร", "วันพุธ", "วันพฤหัสบดี", "วันศุกร์", "วันเสาร์", "วันอาทิตย์",
)
ENGLISH_WEEKDAYS: Final = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)
_THAI_SHORT_WEEKDAYS: Final = ("จ", "อ", "พ", "พฤ", "ศ", "ส", "อา")
# fmt: on
_THURSDAY: Final = 3


def _spellings(weekday: int) -> Iterator[str]:
    name = THAI_WEEKDAYS[weekday].removeprefix("วัน")
    names = [name, _THAI_SHORT_WEEKDAYS[weekday]]
    if weekday == _THURSDAY:
        names.append("พฤหัส")
    for thai in names:
        yield from (thai, f"{thai}ที่", f"วัน{thai}", f"วัน{thai}ที่")
    english = ENGLISH_WEEKDAYS[weekday].lower()
    yield from (english, english[:3])


WEEKDAYS_BY_SPELLING: Final[Mapping[str, int]] = {
    "": ANY_WEEKDAY,
    "ที่": ANY_WEEKDAY,
    "วันที่": ANY_WEEKDAY,
    **{spelling: day for day in range(7) for spelling in _spellings(day)},
}
"""Day of the week by all that stands before the day of the month.

The keys are in small letters, without dots, commas and spaces. The value is
`ANY_WEEKDAY` where the text names no day of the week.
"""
