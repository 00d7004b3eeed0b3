"""MoneyPlace: where a group keeps its money."""

from __future__ import annotations

from enum import Enum

__all__ = ["MoneyPlace"]


class MoneyPlace(Enum):
    """Where money is taken from or put (ที่เก็บเงิน); the value is its account."""

    CASH = "cash"
    """The cash box (เงินสด)."""
    BANK = "bank"
    """The group's account at a bank (ธนาคาร)."""
