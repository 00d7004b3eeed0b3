"""Reading counts, percentages and bare ratios where they begin.

.. code-block:: text

    count   = number [to number] ["กว่า" | "เศษ"] unit
    percent = ("ร้อยละ" | "เปอร์เซ็นต์") number [to ["ร้อยละ"] number]
            | number [to number] ("%" | "เปอร์เซ็นต์")
    part    = number "ใน" number [unit]
    ratio   = number ("ต่อ" | ":") number [unit]

A unit that is not known is taken where it must be one: after จำนวน and the like, and
where the noun itself is the unit (ซุ้ม 3 ซุ้ม). Of numbers in words, those that may be the
end of a name or of another word (ร้อยเอ็ด, ที่หนึ่ง) stand together with their unit.

A bare number is no fact, and what is counted one by one has no decimals: ๔.๑ ขั้นตอน
is the number of a heading. 16:58 is a time: with a colon one side is 1, or อัตราส่วน or
สัดส่วน stands before it.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from sammachip.records.quantities.number import (
    BLANK,
    DIGIT,
    FIGURES,
    NUMBER,
    TO,
    WORD,
    value_of,
)
from sammachip.records.quantities.quantity import Bound
from sammachip.records.quantities.reading import Reading
from sammachip.records.quantities.unit import MEASURES, OTHER_UNIT, UNIT_WORD
from sammachip.records.quantities.value import Count, PartOf, Percentage, Ratio
from sammachip.thai.lazy_regex import regex

__all__ = ["AMOUNT_READERS", "NUMBERS", "ends_of"]

NUMBERS: Final = rf"(?P<number>{NUMBER})(?:{BLANK}{TO}{BLANK}(?P<last>{NUMBER}))?"
"""A number, or a range of them."""

_MORE: Final = rf"(?P<more>(?:กว่า|เศษ)(?:{BLANK}ๆ)?{BLANK})?"
_COUNT: Final = rf"{NUMBERS}{BLANK}{_MORE}(?P<unit>{UNIT_WORD})"
_OTHER_COUNT: Final = rf"{NUMBERS}{BLANK}{_MORE}(?P<unit>{OTHER_UNIT})"
_COUNT_WORD: Final = rf"(?:จำนวน|ทั้งหมด|ทั้งสิ้น|รวม){BLANK}\Z"
_APART: Final = rf"(?:หนึ่ง|ร้อย|พัน|หมื่น|แสน|ล้าน){WORD}*+[ \t\u00a0]"
_PERCENT_WORD: Final = "(?:ร้อยละ|เปอร์เซ็นต์|เปอร์เซนต์)"
_PERCENT_BEFORE: Final = (
    rf"{_PERCENT_WORD}{BLANK}(?P<number>{NUMBER})"
    rf"(?:{BLANK}{TO}{BLANK}(?:ร้อยละ{BLANK})?(?P<last>{NUMBER}))?"
)
_PERCENT_BEHIND: Final = rf"{NUMBERS}{BLANK}(?:%|เปอร์เซ็นต์|เปอร์เซนต์)"
_PART: Final = (
    rf"(?P<number>{NUMBER}){BLANK}ใน{BLANK}(?P<last>{NUMBER})"
    rf"(?:{BLANK}(?P<unit>{UNIT_WORD}))?"
)
_RATIO: Final = (
    rf"(?P<number>{NUMBER}){BLANK}ต่อ{BLANK}(?P<last>{NUMBER})"
    rf"(?:{BLANK}(?P<unit>{UNIT_WORD}))?"
)
_WITH_COLON: Final = (
    rf"(?P<number>{FIGURES}){BLANK}:{BLANK}(?P<last>{FIGURES})(?![:.]{DIGIT})"
)
_RATIO_WORD: Final = rf"(?:อัตราส่วน|สัดส่วน|อัตรา){BLANK}\Z"
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


def _is_whole(number: Decimal | None) -> bool:
    return number is None or number == number.to_integral_value()


def _count(text: str, start: int) -> Reading | None:
    match = regex(_COUNT).match(text, start) or _with_other_unit(text, start)
    ends = match and ends_of(match["number"], match["last"])
    if not match or not ends:
        return None
    unit = match["unit"]
    if unit not in MEASURES and not all(map(_is_whole, ends)):
        return None
    if regex(_APART).match(text, start):
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


def _percentage(text: str, start: int) -> Reading | None:
    for form in (_PERCENT_BEFORE, _PERCENT_BEHIND):
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


def _part(text: str, start: int) -> Reading | None:
    match = regex(_PART).match(text, start)
    pair = match and _pair_in(match, match["unit"])
    if not match or not pair or pair[0].number > pair[1].number:
        return None
    return Reading(PartOf(part=pair[0], whole=pair[1]), start, match.end())


def _bare_ratio(text: str, start: int) -> Reading | None:
    match = regex(_RATIO).match(text, start)
    pair = match and _pair_in(match, match["unit"])
    if not match or not pair:
        return None
    return Reading(Ratio(first=pair[0], second=pair[1]), start, match.end())


def _ratio_with_colon(text: str, start: int) -> Reading | None:
    match = regex(_WITH_COLON).match(text, start)
    pair = match and _pair_in(match)
    if not match or not pair:
        return None
    window = text[max(0, start - _LOOK_BACK) : start]
    if 1 not in {each.number for each in pair} and not regex(_RATIO_WORD).search(
        window
    ):
        return None
    return Reading(Ratio(first=pair[0], second=pair[1]), start, match.end())


def _pair_in(
    match: re.Match[str], unit: str | None = None
) -> tuple[Count, Count] | None:
    first, second = value_of(match["number"]), value_of(match["last"])
    if first is None or second is None:
        return None
    return Count(number=first), Count(number=second, unit=unit)


AMOUNT_READERS: Final = (_count, _percentage, _part, _bare_ratio, _ratio_with_colon)
"""All readers of this module."""
