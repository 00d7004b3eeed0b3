"""Words that stand where a name should: posts, bodies, "none", headings of a form.

A closed list of what stands in the name columns of real lists. It is for words of
which no name is made, or that would be read as one: ประธาน is a given name as well,
so it counts unless a title stands before it.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["LED_BY_A_NAYOK", "word_for_no_name_in"]

LED_BY_A_NAYOK: Final = "เทศมนตรี|รัฐมนตรี|สมาคม|องค์การ|สภา"
"""What stands behind นายก, so that no man is called กเทศมนตรี."""


_BODIES: Final = (
    "บริษัท|ห้างหุ้นส่วน|กลุ่ม|วิสาหกิจ|สหกรณ์|กองทุน|มูลนิธิ|สมาคม|ชมรม|ชุมชน|เครือข่าย"
    "|องค์การ|องค์กร|เทศบาล|โรงเรียน|สำนักงาน|ธนาคาร|คณะกรรมการ"
)
_POSTS: Final = (
    "กำนัน|สารวัตรกำนัน|(?:ผู้ช่วย)?ผู้ใหญ่(?:บ้าน)?|แพทย์ประจำตำบล|เหรัญญิก|เลขานุการ|กรรมการ|สมาชิก"
    "|รองประธาน|หัวหน้า|ผู้จัดการ|ผู้อำนวยการ|ผู้ประสานงาน|ผู้แทน|เจ้าหน้าที่"
)
_LED_POSTS: Final = rf"นายก(?:{LED_BY_A_NAYOK})|ประธาน(?:{_BODIES}|กรรมการ|คณะ|สภา|อสม)"
_NONE: Final = "ไม่(?:มี(?=ชื่อ|นาม|สกุล|ข้อมูล| |$)|ระบุ|ทราบ|ปรากฏ)|นามสกุล"
_WHOLE_WORDS: Final = "ประธาน|จำกัด|มหาชน|ชื่อ(?:-สกุล|-นามสกุล)?|ฯลฯ"
_ANYWHERE: Final = (
    rf"(?<![^ ])(?:{_NONE}|{_LED_POSTS}|(?:{_WHOLE_WORDS}|{_BODIES}|{_POSTS})(?![^ ]))"
    "|(?:และ|พร้อม)(?:คณะ|พวก|ครอบครัว)"
)
_NO_NAME: Final = re.compile(rf"(?<![^ ])(?:{_BODIES}|{_POSTS})|{_ANYWHERE}")
# ชุมชนะ is a family name; what a list adds to a name stands behind a family name.
_NO_NAME_OF_TWO_WORDS: Final = re.compile(
    rf"^(?:{_BODIES}|{_POSTS})|(?<![^ ])(?:{_POSTS})(?={_BODIES})|{_ANYWHERE}"
)


def word_for_no_name_in(words: str, *, start: int = 0) -> str | None:
    """Return the listed word that a word from *start* on begins with, if one does.

    The family name of two words has to be the whole word, for many begin like one.

    >>> word_for_no_name_in("มะลิ ใจงาม เหรัญญิกกลุ่ม"), word_for_no_name_in("มะลิ ใจงาม")
    ('เหรัญญิก', None)
    """
    is_of_two = words.count(" ") == 1
    found = (_NO_NAME_OF_TWO_WORDS if is_of_two else _NO_NAME).search(words, start)
    return found[0] if found else None
