"""Reading two numbers that belong together: 1 ใน 10 ยุทธศาสตร์, 1 ต่อ 4, 1:4.

.. code-block:: text

    part  = number "ใน" number [unit]
    ratio = number ("ต่อ" | ":") number [unit]

16:58 is a time: with a colon one side is 1, or อัตราส่วน or the like stands before it.
"""

from __future__ import annotations

from typing import Final

from sammachip.records.quantities.number import BLANK, DIGIT, NUMBER, value_of
from sammachip.records.quantities.reading import Reading
from sammachip.records.quantities.unit import UNIT_WORD
from sammachip.records.quantities.value import Count, PartOf, Ratio
from sammachip.thai.lazy_regex import regex

__all__ = ["read_pair"]

_PAIR: Final = (
    rf"(?P<first>{NUMBER}){BLANK}(?P<sign>ใน|ต่อ|:){BLANK}(?P<second>{NUMBER})"
    rf"(?![:.]{DIGIT}|{BLANK}น\.)(?:{BLANK}(?P<unit>{UNIT_WORD}))?"
)
_LOOK_BACK: Final = 16  # characters
_RATIO_WORD: Final = rf"(?:อัตราส่วน|สัดส่วน|อัตรา){BLANK}\Z"
_TIME_WORD: Final = rf"เวลา{BLANK}\Z"


def read_pair(text: str, start: int) -> Reading | None:
    """Read the part or the ratio that begins at *start*.

    >>> read_pair("1:4", 0).value.second.number, read_pair("16:58", 0)
    (Decimal('4'), None)
    """
    match = regex(_PAIR).match(text, start)
    one = value_of(match["first"]) if match else None
    other = value_of(match["second"]) if match else None
    if match is None or one is None or other is None:
        return None
    first, second = Count(number=one), Count(number=other, unit=match["unit"])
    if match["sign"] == "ใน":
        part = PartOf(part=first, whole=second)
        return Reading(part, start, match.end()) if one <= other else None
    if match["sign"] == ":" and not _is_ratio(text, start, has_one=1 in {one, other}):
        return None
    return Reading(Ratio(first=first, second=second), start, match.end())


def _is_ratio(text: str, start: int, *, has_one: bool) -> bool:
    """Tell whether what stands before a colon and its number makes it a ratio."""
    first = max(0, start - _LOOK_BACK)
    if regex(_RATIO_WORD).search(text, first, start):
        return True
    return has_one and not regex(_TIME_WORD).search(text, first, start)
