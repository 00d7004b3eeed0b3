"""Names of the twelve months (เดือน), to write and to read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from sammachip.dates.era import ERA_BY_MARK, Era

__all__ = [
    "ENGLISH_MONTHS",
    "MONTHS_BY_SPELLING",
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
# fmt: on


def _spellings(number: int) -> Iterator[tuple[str, Era | None]]:
    for name in (THAI_MONTHS[number], THAI_SHORT_MONTHS[number].replace(".", "")):
        yield name, None
        yield f"เดือน{name}", None
    english = ENGLISH_MONTHS[number].lower()
    # An English date is C.E. unless it says otherwise.
    yield english, "ce"
    yield english[:3], "ce"
    yield english[:4], "ce"  # "Sept"


def _months_by_spelling() -> Iterator[tuple[str, tuple[int, Era | None]]]:
    for number in range(1, 13):
        yield f" {THAI_SHORT_MONTHS[number]} ", (number, None)
        for spelling, era in _spellings(number):
            yield spelling, (number, era)
            yield f" {spelling} ", (number, era)
            for mark, marked_era in ERA_BY_MARK.items():
                yield spelling + mark, (number, marked_era)


MONTHS_BY_SPELLING: Final[Mapping[str, tuple[int, Era | None]]] = dict(
    _months_by_spelling()
)
"""Month and era by all that stands between day and year.

The keys are in small letters, without dots and spaces: ``"มีคพศ"`` for
``"มี.ค. พ.ศ."``; the commonest are there with their dots and spaces, too. The
era is None where the text does not tell.
"""
