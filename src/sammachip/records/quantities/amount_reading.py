"""Reading counts and percentages where they begin: ๒๐ ครัวเรือน, ร้อยละ 85.

.. code-block:: text

    count   = number [to number] ["กว่า" | "เศษ"] unit
    percent = ("ร้อยละ" | "เปอร์เซ็นต์") number [to ["ร้อยละ"] number]
            | number [to number] ("%" | "เปอร์เซ็นต์")

A unit that is not known is taken where it must be one: after จำนวน and the like, and
where the noun itself is the unit (ซุ้ม 3 ซุ้ม). Of numbers in words, those that may be the
end of a name or of another word (ร้อยเอ็ด, ที่หนึ่ง) stand together with their unit.

A bare number is no fact, and what is counted one by one has no decimals: ๔.๑ ขั้นตอน
is the number of a heading.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from sammachip.records.quantities.number import (
    BLANK,
    NUMBER,
    TO,
    WORD,
    value_of,
)
from sammachip.records.quantities.quantity import Bound
from sammachip.records.quantities.reading import Reading
from sammachip.records.quantities.unit import MEASURES, OTHER_UNIT, UNIT_WORD
from sammachip.records.quantities.value import Count, Percentage
from sammachip.thai.lazy_regex import regex

__all__ = ["NUMBERS", "ends_of", "is_whole", "read_count", "read_percentage"]

NUMBERS: Final = rf"(?P<number>{NUMBER})(?:{BLANK}{TO}{BLANK}(?P<last>{NUMBER}))?"
"""A number, or a range of them."""

_MORE: Final = rf"(?P<more>(?:กว่า|เศษ)(?:{BLANK}ๆ)?{BLANK})?"
_COUNT: Final = rf"{NUMBERS}{BLANK}{_MORE}(?P<unit>{UNIT_WORD})"
_OTHER_COUNT: Final = rf"{NUMBERS}{BLANK}{_MORE}(?P<unit>{OTHER_UNIT})"
_COUNT_WORD: Final = rf"(?:จำนวน|ทั้งหมด|ทั้งสิ้น|รวม){BLANK}\Z"
_APART: Final = rf"(?:หนึ่ง|ร้อย|พัน|หมื่น|แสน|ล้าน){WORD}*+[ \t\u00a0]"
_PERCENT: Final = "(?:ร้อยละ|เปอร์เซ็นต์|เปอร์เซนต์)"
_TO_PERCENT: Final = rf"{BLANK}{TO}{BLANK}(?:ร้อยละ{BLANK})?(?P<last>{NUMBER})"
_PERCENTAGES: Final = (
    rf"{_PERCENT}{BLANK}(?P<number>{NUMBER})(?:{_TO_PERCENT})?",
    rf"{NUMBERS}{BLANK}(?:%|เปอร์เซ็นต์|เปอร์เซนต์)",
)
_LOOK_BACK: Final = 16  # characters

Ends = tuple[Decimal, Decimal | None]


def ends_of(number: str, last: str | None) -> Ends | None:
    """Return the number, and the last one of a range; None if they are none.

    >>> ends_of("๓", "๕"), ends_of("5", "3")
    ((Decimal('3'), Decimal('5')), None)
    """
    low = value_of(number)
    high = value_of(last) if last else None
    if low is None or (last and (high is None or high <= low)):
        return None
    return low, high


def is_whole(number: Decimal | None) -> bool:
    """Tell whether *number*, if there is one, has no part, however long it is.

    >>> is_whole(Decimal("2.0")), is_whole(Decimal("2.5")), is_whole(None)
    (True, False, True)
    """
    return number is None or number.as_integer_ratio()[1] == 1


def read_count(text: str, start: int) -> Reading | None:
    """Read the count, or the range of counts, that begins at *start*.

    >>> read_count("2.5 ไร่", 0).value, read_count("4.1 ขั้นตอน", 0)
    (Count(number=Decimal('2.5'), unit='ไร่'), None)
    """
    match = regex(_COUNT).match(text, start) or _with_other_unit(text, start)
    ends = match and ends_of(match["number"], match["last"])
    if not match or not ends:
        return None
    unit = match["unit"]
    has_parts = not all(map(is_whole, ends))
    if regex(_APART).match(text, start) or (has_parts and unit not in MEASURES):
        return None
    low, high = ends
    return Reading(
        Count(number=low, unit=unit),
        start,
        match.end(),
        None if high is None else Count(number=high, unit=unit),
        Bound.MORE_THAN if match["more"] else None,
    )


def _with_other_unit(text: str, start: int) -> re.Match[str] | None:
    """Match a count whose unit is not known, but which must be one."""
    match = regex(_OTHER_COUNT).match(text, start)
    before = text[max(0, start - _LOOK_BACK) : start]
    is_count = match and (
        regex(_COUNT_WORD).search(before) or before.rstrip().endswith(match["unit"])
    )
    return match if is_count else None


def read_percentage(text: str, start: int) -> Reading | None:
    """Read the percentage, or the range of them, that begins at *start*.

    >>> read_percentage("ร้อยละ 85", 0).value
    Percentage(number=Decimal('85'))
    """
    for form in _PERCENTAGES:
        match = regex(form).match(text, start)
        if match and (ends := ends_of(match["number"], match["last"])):
            low, high = ends
            return Reading(
                Percentage(number=low),
                start,
                match.end(),
                None if high is None else Percentage(number=high),
            )
    return None
