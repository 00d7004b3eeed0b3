"""Names of the twelve months (เดือน), as they are written."""

from __future__ import annotations

from typing import Final

__all__ = ["ENGLISH_MONTHS", "THAI_MONTHS", "THAI_SHORT_MONTHS"]

# Each tuple is indexed by the number of the month; no month has number 0.
# fmt: off
THAI_MONTHS: Final = (
    "", "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
    "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
)
THAI_SHORT_MONTHS: Final = (
    "", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.",
    "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
)
ENGLISH_MONTHS: Final = (
    "", "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)
# fmt: on
