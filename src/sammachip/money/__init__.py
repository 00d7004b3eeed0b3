"""Money: baht and satang, exact far beyond 64 bits (บาท, สตางค์)."""

from __future__ import annotations

from sammachip.money.amount import ZERO_BAHT, Baht, Unit
from sammachip.money.rounding import Rounding

__all__ = ["ZERO_BAHT", "Baht", "Rounding", "Unit"]
