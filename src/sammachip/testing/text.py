"""Texts as people type them: everyday Thai words, and now and then something odd."""

from __future__ import annotations

import operator
from typing import Final

from hypothesis import strategies as st

__all__ = ["remarks", "texts"]

_LETTERS: Final = "กขคงจชดตนบปมยรลวสหอ"
_ODD: Final = f"{_LETTERS}ะาิีุูแโไ่้ๆ 0๑a-–/,;:\"'\t\n"
_EVERYDAY: Final = (
    *("ข้าวสาร", "น้ำพริก", "กล้วยตาก", "ปุ๋ยหมัก", "ผ้าทอมือ", "ตะกร้าหวาย"),
    *("ค่าน้ำ-ค่าไฟ", "ขายผักที่ตลาดนัด", "เลี้ยงไก่ไข่ 20 ตัว", "อบรม (2 วัน)", "ม.๓", "A4"),
)
_REMARKS: Final = (
    *("ได้รับเงินสดแล้ว", "ตามใบเสร็จเล่ม ๒", "รอประธานลงชื่อ", 'ดู "สมุดเล่มแดง"'),
    *("จ่ายครึ่งเดียวก่อน,\nที่เหลือเดือนหน้า", "คุณป้าข้างวัดเป็นผู้บอก"),
)


def texts() -> st.SearchStrategy[str]:
    """Draw text that says something: words of every day, and odd ones.

    Odd text has quotes, commas, tabs, line breaks and digits of both kinds.
    """
    odd = st.builds(operator.add, st.sampled_from(_LETTERS), st.text(_ODD, max_size=11))
    return st.sampled_from(_EVERYDAY) | odd


def remarks() -> st.SearchStrategy[str]:
    """Draw what people write beside a line, which may say something of somebody."""
    return st.sampled_from(_REMARKS)
