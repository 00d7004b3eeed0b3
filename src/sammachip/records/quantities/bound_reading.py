"""The words around a number that say how exact it is: ประมาณ ๕๐ คน, ร้อยละ 85 ขึ้นไป."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sammachip.records.quantities.number import BLANK, DIGIT
from sammachip.records.quantities.quantity import Bound
from sammachip.records.quantities.reading import Reading
from sammachip.records.quantities.value import (
    Count,
    Money,
    PartOf,
    Percentage,
    Ratio,
)
from sammachip.thai.lazy_regex import regex

__all__ = ["with_bound"]

# fmt: off
_BEFORE: Final[Mapping[str, Bound]] = {
    "ประมาณ": Bound.ABOUT, "โดยประมาณ": Bound.ABOUT,
    "ราว": Bound.ABOUT, "ราวๆ": Bound.ABOUT,
    "ไม่น้อยกว่า": Bound.AT_LEAST, "ไม่ต่ำกว่า": Bound.AT_LEAST,
    "อย่างน้อย": Bound.AT_LEAST, "อย่างต่ำ": Bound.AT_LEAST,
    "ไม่เกิน": Bound.AT_MOST, "ไม่เกินกว่า": Bound.AT_MOST, "ไม่มากกว่า": Bound.AT_MOST,
    "อย่างมาก": Bound.AT_MOST,
    "กว่า": Bound.MORE_THAN, "มากกว่า": Bound.MORE_THAN, "เกิน": Bound.MORE_THAN,
    "เกินกว่า": Bound.MORE_THAN, "สูงกว่า": Bound.MORE_THAN,
    "น้อยกว่า": Bound.LESS_THAN, "ต่ำกว่า": Bound.LESS_THAN, "ไม่ถึง": Bound.LESS_THAN,
    "เกือบ": Bound.LESS_THAN,
}
_BEHIND: Final[Mapping[str, Bound]] = {
    "ขึ้นไป": Bound.AT_LEAST, "เป็นอย่างน้อย": Bound.AT_LEAST, "เป็นอย่างต่ำ": Bound.AT_LEAST,
    "ลงมา": Bound.AT_MOST, "เป็นอย่างมาก": Bound.AT_MOST, "โดยประมาณ": Bound.ABOUT,
}
# fmt: on
_LONGEST: Final = 30  # characters before a number
_GLUED: Final = ("กว่าๆ", "กว่า", "เศษ")
_NO_MORE: Final = rf"(?![ก-๎]|{BLANK}{DIGIT})"  # กว่าจะ; ... โดยประมาณ 30 คน
_INSIDE: Final = "(?<!งบ)(?<!เรื่อง)(?<!ค)(?<!ดี)(?<!เร็ว)"  # งบประมาณ, เรื่องราว, คราว
_WORD_BEFORE: Final = rf"{_INSIDE}({'|'.join(_BEFORE)}){BLANK}(?:จำนวน{BLANK})?\Z"
_WORD_BEHIND: Final = (
    rf"(?:(?P<glued>{'|'.join(_GLUED)})|{BLANK}(?P<word>{'|'.join(_BEHIND)})){_NO_MORE}"
)


def with_bound(text: str, reading: Reading, floor: int) -> Reading:
    """Take in the words before and behind *reading*.

    A year is about another, but has no size: มากกว่าปี 2559 compares.

    Args:
        text: The text.
        reading: What was read.
        floor: Where to begin; before it stands something else.

    >>> from sammachip.dates import BuddhistYear
    >>> with_bound("ประมาณปี 2560", Reading(BuddhistYear(2560), 6, 13), 0)[1:]
    (0, 13, None, <Bound.ABOUT: 'about'>)
    """
    has_size = isinstance(reading.value, Count | Money | Percentage | PartOf | Ratio)
    behind = regex(_WORD_BEHIND).match(text, reading.end)
    if behind and has_size:
        bound = _BEHIND[behind["word"]] if behind["word"] else Bound.MORE_THAN
        reading = reading._replace(end=behind.end(), bound=bound)
    first = max(floor, reading.start - _LONGEST)
    before = regex(_WORD_BEFORE).search(text, first, reading.start)
    if before and (has_size or _BEFORE[before[1]] is Bound.ABOUT):
        return reading._replace(start=before.start(), bound=_BEFORE[before[1]])
    return reading
