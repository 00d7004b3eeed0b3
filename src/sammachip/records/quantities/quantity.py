"""Quantity: one fact in numbers, where it stands, and how exact it is meant."""

from __future__ import annotations

from enum import Enum

import attrs

from sammachip.errors import validate
from sammachip.records.quantities.value import Value
from sammachip.thai import Span

__all__ = ["Bound", "Quantity"]


class Bound(Enum):
    """What the words around a number make of it (คำบอกขอบเขต)."""

    ABOUT = "about"
    """ประมาณ"""
    AT_LEAST = "at_least"
    """ไม่น้อยกว่า, ขึ้นไป"""
    AT_MOST = "at_most"
    """ไม่เกิน"""
    MORE_THAN = "more_than"
    """กว่า, เกิน"""
    LESS_THAN = "less_than"
    """ไม่ถึง, เกือบ"""


@attrs.frozen(kw_only=True)
class Quantity:
    """One fact in numbers (ข้อเท็จจริงที่เป็นตัวเลข) that a text states.

    Args:
        value: What is said.
        up_to: The other end of a range such as 3-5 วัน, of the kind of *value*;
            None if there is none. Ranges of days and years are one value.
        bound: What ประมาณ, ไม่น้อยกว่า and the like make of it; None: it is exact.
        span: Where it stands, words of its bound included.
    """

    value: Value
    up_to: Value | None = None
    bound: Bound | None = None
    span: Span

    def __attrs_post_init__(self) -> None:
        validate(self)
