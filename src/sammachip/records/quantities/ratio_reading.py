"""Ratios: what stands beside an amount, or two amounts in one sentence.

.. code-block:: text

    ratio = unit "ละ" amount            คนละ 4 ครัวเรือน, กิโลกรัมละ 50 บาท
          | amount "ต่อ" unit           300 บาทต่อวัน
          | amount "/" unit             of money, or for a time: 2 ครั้ง/ปี
          | amount "ต่อ" amount         1 คน ต่อ 4 ครัวเรือน
          | one person, a duty, a count: วิทยากร ๑ คน รับผิดชอบ ... ๔ ครัวเรือน

A slash between other words is no ratio: หมู่บ้าน/ชุมชน is one thing with two names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final, TypeGuard

from sammachip.records.quantities.number import BLANK
from sammachip.records.quantities.reading import Reading
from sammachip.records.quantities.unit import MEASURES, TIMES, UNIT_WORD
from sammachip.records.quantities.value import Amount, Count, Money, Percentage, Ratio
from sammachip.thai.lazy_regex import regex

__all__ = ["with_pairs", "with_unit_beside"]

_LONGEST: Final = 24  # characters of a unit and ละ
_EACH_BEFORE: Final = rf"({UNIT_WORD})ละ{BLANK}\Z"
_EACH_BEHIND: Final = rf"{BLANK}(ต่อ|/){BLANK}({UNIT_WORD})"
_TO: Final = rf"{BLANK}ต่อ{BLANK}"
_LONGEST_DUTY: Final = 200  # characters, within one line
_DUTY: Final = r"[^\n]*(?:รับผิดชอบ|ดูแล|สอน|ถ่ายทอด|ฝึก|พี่เลี้ยง|ที่ปรึกษา|ให้คำแนะนำ|ติดตาม)[^\n]*"


def with_pairs(text: str, readings: Iterable[Reading]) -> Iterator[Reading]:
    """Put together amounts that make a ratio; other *readings* stay as they are."""
    waiting: Reading | None = None
    for reading in readings:
        pair = waiting and _pair(text, waiting, reading)
        if waiting and not pair:
            yield waiting
        waiting = pair or reading
    if waiting:
        yield waiting


def _is_amount(value: object) -> TypeGuard[Amount]:
    return isinstance(value, Count | Money | Percentage)


def with_unit_beside(text: str, reading: Reading, floor: int) -> Reading:
    """Take in a unit beside *reading*, for one of which the amount is.

    Args:
        text: The text.
        reading: What was read.
        floor: Where to begin; before it stands something else.

    >>> from sammachip.money import Baht
    >>> money = Reading(Money(amount=Baht(300)), 0, 7)
    >>> with_unit_beside("300 บาทต่อวัน", money, 0).value.second
    Count(number=Decimal('1'), unit='วัน')
    """
    value, last = reading.value, reading.up_to
    if not _is_amount(value):
        return reading
    first = max(floor, reading.start - _LONGEST)
    if before := regex(_EACH_BEFORE).search(text, first, reading.start):
        one = _one(before[1])
        return reading._replace(
            start=before.start(),
            value=Ratio(first=one, second=value),
            up_to=Ratio(first=one, second=last) if _is_amount(last) else None,
        )
    behind = regex(_EACH_BEHIND).match(text, reading.end)
    if behind and (behind[1] == "ต่อ" or _is_rate(value, behind[2])):
        one = _one(behind[2])
        return reading._replace(
            end=behind.end(),
            value=Ratio(first=value, second=one),
            up_to=Ratio(first=last, second=one) if _is_amount(last) else None,
        )
    return reading


def _one(unit: str) -> Count:
    return Count(number=Decimal(1), unit=unit)


def _is_rate(value: Amount, unit: str) -> bool:
    return not isinstance(value, Count) or unit in TIMES


def _pair(text: str, one: Reading, other: Reading) -> Reading | None:
    """Put two amounts together if the text between them says so."""
    first, second, last = one.value, other.value, other.up_to
    if not (_is_amount(first) and _is_amount(second)) or one.up_to:
        return None
    is_ratio = regex(_TO).fullmatch(text, one.end, other.start) or (
        other.start - one.end <= _LONGEST_DUTY
        and _is_duty(first, second)
        and regex(_DUTY).fullmatch(text, one.end, other.start)
    )
    if not is_ratio:
        return None
    return Reading(
        Ratio(first=first, second=second),
        one.start,
        other.end,
        Ratio(first=first, second=last) if _is_amount(last) else None,
        one.bound or other.bound,
    )


def _is_duty(first: Amount, second: Amount) -> bool:
    """Tell whether one person can have *second* to care for."""
    return (
        isinstance(first, Count)
        and isinstance(second, Count)
        and first.number == 1
        and first.english == "person"
        and second.english != "person"
        and second.unit not in MEASURES
    )
