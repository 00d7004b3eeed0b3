"""Finding every fact in numbers in a text, in the order in which they stand.

A place where one may begin is looked for; all readers try there, and the longest
reading is taken. What a reader cannot read is passed over whole, so that no number
is found in the middle of a longer one, of a code or of a phone number, and no text
takes longer than it is long.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import attrgetter
from typing import Final

from sammachip.errors import check_text
from sammachip.identifiers import find_phones
from sammachip.records.quantities.amount_reading import read_count, read_percentage
from sammachip.records.quantities.bound_reading import with_bound
from sammachip.records.quantities.date_reading import DATE_WORD, read_date
from sammachip.records.quantities.money_reading import read_money
from sammachip.records.quantities.number import BLANK, DIGIT, WORD
from sammachip.records.quantities.pair_reading import read_pair
from sammachip.records.quantities.plan_reading import read_plan_number
from sammachip.records.quantities.quantity import Quantity
from sammachip.records.quantities.ratio_reading import with_pairs, with_unit_beside
from sammachip.records.quantities.reading import Reader, Reading
from sammachip.records.quantities.unit import UNIT_WORD
from sammachip.thai import Span
from sammachip.thai.lazy_regex import regex

__all__ = ["quantities_in"]

_NAMED: Final[tuple[Reader, ...]] = (read_date, read_plan_number)
_READERS: Final[tuple[Reader, ...]] = (
    *_NAMED,
    read_money,
    read_count,
    read_percentage,
    read_pair,
)
_STARTS: Final = (
    rf"(?P<word>{DATE_WORD}|แผน|ร้อยละ|เปอร์เซ็นต์|฿)"
    r"|[a-zA-Z_@][!-~]*+"  # English dates; web addresses, codes, OTOP3
    rf"|{DIGIT}++(?:[-./:,]{DIGIT}++)*+"
    rf"|(?P<number_word>(?:{WORD})++)"
)
_LONGEST: Final = 16  # characters that are looked at before a number
_LABEL: Final = (
    r"(?:(?<!พื้น)(?<!เนื้อ)(?<!สถาน)(?<!หน้า)ที่|หมู่|(?<![ก-๎.])ม\.|(?<!หัว)ข้อ|มาตรา|เลข"
    rf"|รหัส|ระดับ|ชั้น|(?<!วัย)รุ่น|ซอย|[Nn]o\.){BLANK}\Z"
)
_BEFORE_A_NAME: Final = rf"(?:จังหวัด|อำเภอ|(?<![ก-๎.])[จอ]\.){BLANK}\Z"
_UNIT: Final = rf"(?:{UNIT_WORD})\Z"


def quantities_in(text: str) -> tuple[Quantity, ...]:
    """Find every fact in numbers in *text*.

    Found are counts with their units, money, percentages, days, years and ranges of
    them, numbers of plans, and ratios, in Thai or Arabic digits or in words.

    Args:
        text: Any text.

    Returns:
        The facts in printed order; none overlaps another.

    >>> for fact in quantities_in("พ.ศ. ๒๕๖๐ มีสมาชิกประมาณ ๒๐ ครัวเรือน ใน 2 ตำบล"):
    ...     print(fact.value)
    พ.ศ. ๒๕๖๐
    Count(number=Decimal('20'), unit='ครัวเรือน')
    Count(number=Decimal('2'), unit='ตำบล')
    """
    check_text(text)
    return tuple(
        Quantity(
            value=found.value,
            up_to=found.up_to,
            bound=found.bound,
            span=Span(found.start, found.end),
        )
        for found in with_pairs(text, _readings(_without_phones(text)))
        if found.value is not None
    )


def _without_phones(text: str) -> str:
    """Cover phone numbers, so that no other number is found in them."""
    pieces: list[str] = []
    end = 0
    for span in (found.span for found in find_phones(text)):
        pieces += text[end : span.start], "_" * (span.end - span.start)
        end = span.end
    return "".join((*pieces, text[end:]))


def _readings(text: str) -> Iterator[Reading]:
    at = floor = 0
    while start := regex(_STARTS).search(text, at):
        at = start.end()
        found = (read(text, start.start()) for read in _readers(text, start))
        longest = max(filter(None, found), key=attrgetter("end"), default=None)
        if longest:
            dressed = with_bound(text, longest, floor)
            reading = with_unit_beside(text, dressed, floor)
            yield reading
            at = floor = reading.end


def _readers(text: str, start: re.Match[str]) -> tuple[Reader, ...]:
    """Return who may read what begins at *start*.

    What has a label, such as ข้อ 3, is no amount; neither is a name, such as ร้อยเอ็ด, nor
    what is part of a unit, such as วันหนึ่ง.
    """
    if start["word"]:
        return _READERS
    others = [_LABEL]
    if start["number_word"]:
        others.append(_BEFORE_A_NAME)
        if start[0] == "หนึ่ง":
            others.append(_UNIT)
    end = start.start()
    first = max(0, end - _LONGEST)
    is_other = any(regex(other).search(text, first, end) for other in others)
    return _NAMED if is_other else _READERS
