"""Reading the number of a plan: แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ ฉบับที่ ๑๒.

A number alone is not enough: laws are numbered by ฉบับที่, too, so แผน stands before it.
"""

from __future__ import annotations

from typing import Final

from sammachip.records.quantities.number import BLANK, DIGIT, value_of
from sammachip.records.quantities.reading import Reading
from sammachip.records.quantities.value import PlanNumber
from sammachip.thai.lazy_regex import regex

__all__ = ["read_plan_number"]

_PLAN: Final = (
    r"แผน(?:[ก-๎ \u00a0\u200b]{0,80}?ฯ?"
    rf"{BLANK}ฉบับที่|[ก-๎]{{0,20}}ฯ{BLANK}(?:ที่)?){BLANK}({DIGIT}{{1,2}})(?!{DIGIT})"
)


def read_plan_number(text: str, start: int) -> Reading | None:
    """Read the number of the plan whose name begins at *start*.

    >>> read_plan_number("แผนพัฒนาฯ ฉบับที่ 8 (พ.ศ.2540-2544)", 0)[:3]
    (PlanNumber(number=8), 0, 19)
    """
    match = regex(_PLAN).match(text, start)
    number = match and value_of(match[1])
    if not match or not number:
        return None
    return Reading(PlanNumber(number=int(number)), start, match.end())
