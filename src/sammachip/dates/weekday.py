"""Names of the seven days of the week (วัน), as they are written."""

from __future__ import annotations

from typing import Final

__all__ = ["ENGLISH_WEEKDAYS", "THAI_WEEKDAYS"]

# Each tuple is indexed as `datetime.date.weekday` counts: Monday is 0.
# fmt: off
THAI_WEEKDAYS: Final = (
    "วันจันทร์", "วันอังคาร", "วันพุธ", "วันพฤหัสบดี", "วันศุกร์", "วันเสาร์", "วันอาทิตย์",
)
ENGLISH_WEEKDAYS: Final = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)
# fmt: on
