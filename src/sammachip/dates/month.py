"""Names of the twelve months (เดือน), to write and to read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from sammachip.dates.era import ERA_BY_MARK, Era
from sammachip.dates.spelling import pattern_of, without_dots

__all__ = [
    "ENGLISH_MONTHS",
    "MONTHS_BY_SPELLING",
    "MONTH_PATTERN",
    "THAI_MONTHS",
    "THAI_SHORT_MONTHS",
]

# Each tuple is indexed by the number of the month; no month has number 0.
# fmt: off
THAI_MONTHS: Final = (
    "", "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
    "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
)
THAI_SHORT_MONTHS: Final = (
    "", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.",
    "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
)
ENGLISH_MONTHS: Final = (
    "", "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)
_EVERYDAY_MONTHS: Final = (
    "", "มกรา", "กุมภา", "มีนา", "เมษา", "พฤษภา", "มิถุนา",
    "กรกฎา", "สิงหา", "กันยา", "ตุลา", "พฤศจิกา", "ธันวา",
)
# fmt: on
_USUAL_SLIPS: Final[Mapping[int, tuple[str, ...]]] = {
    2: ("กุมภาพันธุ์", "กุมภาพันธ"),
    7: ("กรกฏาคม",),
    11: ("พฤษจิกายน",),
}


def _spellings() -> dict[str, tuple[int, Era | None]]:
    spellings: dict[str, tuple[int, Era | None]] = {"sept.": (9, "ce")}
    for month in range(1, 13):
        thai = THAI_MONTHS[month], THAI_SHORT_MONTHS[month], _EVERYDAY_MONTHS[month]
        english = ENGLISH_MONTHS[month].lower()
        spellings |= dict.fromkeys((*thai, *_USUAL_SLIPS.get(month, ())), (month, None))
        # An English date is C.E. unless it says otherwise.
        spellings |= dict.fromkeys((english, f"{english[:3]}."), (month, "ce"))
    return spellings


def _with_marks() -> Iterator[tuple[str, tuple[int, Era | None]]]:
    for spelling, (month, era) in _spellings().items():
        for name in (without_dots(spelling), f"เดือน{without_dots(spelling)}"):
            yield name, (month, era)
            for mark, marked_era in ERA_BY_MARK.items():
                yield name + mark, (month, marked_era)


MONTHS_BY_SPELLING: Final[Mapping[str, tuple[int, Era | None]]] = dict(_with_marks())
"""Month and era by the words between day and year.

The keys are in small letters, without dots and spaces: ``"มีคพศ"`` for ``"มี.ค.
พ.ศ."``. The era is None where the words do not tell.
"""

MONTH_PATTERN: Final = pattern_of(_spellings())
"""Matches any spelling of a month, in small letters, with or without dots."""
