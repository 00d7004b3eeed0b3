"""What stands in addresses and is no part of one: offices, papers, dates, amounts.

Each has a number or a label's letters, by which it could be taken for a part.
"""

from __future__ import annotations

from typing import Final

from sammachip.dates.month import THAI_MONTHS, THAI_SHORT_MONTHS
from sammachip.places.address_form import (
    A_FEW,
    AT_A_WORD,
    COLON,
    DIGIT,
    DIGITS,
    any_of,
)
from sammachip.thai import BLANKS

__all__ = [
    "ABBREVIATION",
    "CONTACT",
    "LIST_NUMBER",
    "NOTHING_COUNTED",
    "OFFICE",
    "OTHER",
    "TEL",
]

TEL: Final = "(?i:tel|fax)"
CONTACT: Final = "(?:โทร(?:ศัพท์|สาร|(?![ก-๎]))|มือถือ|แฟกซ์)"
OFFICE: Final = (
    r"(?:(?:เทศบาล|องค์การบริหารส่วน)(?:ตำบล|เมือง|นคร|จังหวัด)|อบ[ตจ]\.|ท[ตมน]\.)"
)
ABBREVIATION: Final = (
    r"(?<![ก-๎.])(?!กทม\.)(?:[ก-ฮ]{2,4}\.(?:[ก-ฮ]{1,4}\.)*|(?:[ก-ฮ]\.){2,})"
)
_NO_PART: Final = rf"{AT_A_WORD}(?:ก\.?ม\.?|กิโลเมตร|ชั้น|ห้อง|แยก|เฟส)(?:ที่|เลขที่)?"
_SCHOOL_YEAR: Final = rf"(?:จบ|(?<!โรง)เรียน|ชั้น|ระดับ){A_FEW}(?:ม\.|มัธยม(?:ศึกษา)?(?:ปีที่)?)"
_PAPER: Final = (
    r"(?:โฉนด(?:ที่ดิน)?|ทะเบียน|ใบอนุญาต|บัตร(?:ประจำตัว)?(?:ประชาชน)?|สัญญา|บัญชี"
    rf"|น\.?ส\.?{A_FEW}[3๓]{A_FEW}(?:ก\.?)?){A_FEW}เลขที่{COLON}"
)
_MONTH: Final = any_of(*THAI_MONTHS[1:], *THAI_SHORT_MONTHS[1:])
_UNIT: Final = (
    "(?:บาท|ครัวเรือน|หลังคาเรือน|ครอบครัว"
    r"|(?:คน|ราย|ไร่|งาน|ปี|เดือน|วัน|ตัว|ต้น|กิโลกรัม|ก\.?ก\.)(?![ก-๎]))"
)
NOTHING_COUNTED: Final = f"(?!{A_FEW}(?:{_MONTH}|{_UNIT}))"
# "1." and "(1)" in front of an item of a list; 1.5 is none.
LIST_NUMBER: Final = f"{DIGIT}{{1,3}}[.)](?!{DIGIT})[{BLANKS}(]*+"
OTHER: Final = (
    rf"(?:{CONTACT}|(?<![A-Za-z]){TEL})[^ก-๎]*"
    rf"|{OFFICE}{A_FEW}(?!(?:กิ่ง)?อ\.|จ\.|อำเภอ|จังหวัด)[ก-๎]*"
    rf"|(?:{_NO_PART}|{_PAPER}|{_SCHOOL_YEAR}){A_FEW}{DIGITS}"
)
"""The form of a telephone number, a local government, a storey, a title deed."""
