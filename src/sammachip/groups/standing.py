"""Standing: what may keep a member out of a part of the year's profit."""

from __future__ import annotations

from enum import Enum

__all__ = ["Standing"]


class Standing(Enum):
    """What the rules of a group may look at besides work and shares (สถานะ).

    Many co-operatives give no refund to whom the first is true, savings groups no
    interest to whom the second is. None of it takes anything by itself: that is
    for the agreement to say.
    """

    MISSED_PAYMENT = "missed_payment"
    """Missed an instalment of a loan in the year (ผิดนัดชำระ)."""
    INACTIVE = "inactive"
    """Took no part for longer than the group allows (ขาดการเคลื่อนไหว)."""
    JOINED_IN_YEAR = "joined_in_year"
    """Became a member in the year (เข้าระหว่างปี)."""
    LEFT_IN_YEAR = "left_in_year"
    """Left the group in the year (ลาออกระหว่างปี)."""
