"""Basis: by what a member's part of the profit is counted (ฐานการจัดสรร)."""

from __future__ import annotations

from enum import Enum
from typing import Final

__all__ = ["Basis"]


class Basis(Enum):
    """By what a member's part is counted (ฐานการจัดสรร).

    >>> Basis.PURCHASES.is_money, Basis.DAYS.is_money
    (True, False)
    """

    EQUAL = "equal"
    """One part each (เท่ากันทุกคน)."""
    SHARES = "shares"
    """Shares held (จำนวนหุ้น)."""
    DAYS = "days"
    """Days worked (วันทำงาน)."""
    HOURS = "hours"
    """Hours worked (ชั่วโมงทำงาน)."""
    PIECES = "pieces"
    """Pieces, metres or kilos made (จำนวนชิ้นงาน)."""
    PURCHASES = "purchases"
    """Baht bought from the group (ยอดซื้อ)."""
    DELIVERIES = "deliveries"
    """Baht of goods sold to or through the group (ยอดส่งผลผลิต)."""
    INTEREST_PAID = "interest_paid"
    """Baht of loan interest paid to the group in the year (ดอกเบี้ยเงินกู้ที่ชำระ)."""
    VALUE = "value"
    """Baht to the member's account: savings, or shares at their last value (มูลค่า)."""
    POINTS = "points"
    """Points that the group counts by a rule of its own (คะแนน)."""

    @property
    def is_money(self) -> bool:
        """Whether baht are counted rather than shares, days or things."""
        return self in _MONEY


_MONEY: Final = frozenset(
    {Basis.PURCHASES, Basis.DELIVERIES, Basis.INTEREST_PAID, Basis.VALUE}
)
