"""The numbering plan of Thai telephones (แผนเลขหมายโทรคมนาคม).

Source:
    National Broadcasting and Telecommunications Commission (กสทช.), numbering plan;
    ITU, communication of the Thai commission of 2 June 2006. Which ranges behind 06,
    08 and 09 are in use changes every few months, so the plan here holds the whole
    of each.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

__all__ = ["AREAS", "TWO_DIGIT_AREAS", "PhoneType", "type_of"]


class PhoneType(Enum):
    """What a number is for (ประเภทเลขหมาย).

    >>> type_of("0812345678")
    <PhoneType.MOBILE: 'mobile'>
    """

    MOBILE = "mobile"
    """Mobile phone, 06, 08 and 09 (โทรศัพท์เคลื่อนที่)."""
    LANDLINE = "landline"
    """Telephone of a place, 02, 03 to 05 and 07 (โทรศัพท์ประจำที่)."""
    VOIP = "voip"
    """Telephone over the internet, 060 and 068 (โทรศัพท์ทางอินเทอร์เน็ต)."""
    TOLL_FREE = "toll_free"
    """Free for the caller, 1800 (โทรฟรี)."""
    PREMIUM = "premium"
    """At a special price, 1900 (บริการคิดค่าบริการพิเศษ)."""
    SERVICE = "service"
    """Service of four digits (เลขหมายพิเศษ), such as 1111."""
    EMERGENCY = "emergency"
    """Emergency, 191, 199 and 1669 (เลขหมายฉุกเฉิน)."""


_EAST: Final = ("ฉะเชิงเทรา", "ชลบุรี", "ระยอง")
_UPPER_NORTH: Final = ("เชียงราย", "เชียงใหม่", "แม่ฮ่องสอน", "ลำพูน")
AREAS: Final[Mapping[str, tuple[str, ...]]] = {
    "02": ("กรุงเทพมหานคร", "นนทบุรี", "ปทุมธานี", "สมุทรปราการ"),
    "032": ("ประจวบคีรีขันธ์", "เพชรบุรี", "ราชบุรี"),
    "033": _EAST,
    "034": ("กาญจนบุรี", "นครปฐม", "สมุทรสงคราม", "สมุทรสาคร"),
    "035": ("พระนครศรีอยุธยา", "สุพรรณบุรี", "อ่างทอง"),
    "036": ("ลพบุรี", "สระบุรี", "สิงห์บุรี"),
    "037": ("นครนายก", "ปราจีนบุรี", "สระแก้ว"),
    "038": _EAST,
    "039": ("จันทบุรี", "ตราด"),
    "042": (
        *("นครพนม", "บึงกาฬ", "มุกดาหาร", "เลย"),
        *("สกลนคร", "หนองคาย", "หนองบัวลำภู", "อุดรธานี"),
    ),
    "043": ("กาฬสินธุ์", "ขอนแก่น", "มหาสารคาม", "ร้อยเอ็ด"),
    "044": ("ชัยภูมิ", "นครราชสีมา", "บุรีรัมย์", "สุรินทร์"),
    "045": ("ยโสธร", "ศรีสะเกษ", "อำนาจเจริญ", "อุบลราชธานี"),
    "052": _UPPER_NORTH,
    "053": _UPPER_NORTH,
    "054": ("น่าน", "พะเยา", "แพร่", "ลำปาง"),
    "055": ("กำแพงเพชร", "ตาก", "พิษณุโลก", "สุโขทัย", "อุตรดิตถ์"),
    "056": ("ชัยนาท", "นครสวรรค์", "พิจิตร", "เพชรบูรณ์", "อุทัยธานี"),
    "073": ("นราธิวาส", "ปัตตานี", "ยะลา"),
    "074": ("พัทลุง", "สงขลา", "สตูล"),
    "075": ("กระบี่", "ตรัง", "นครศรีธรรมราช"),
    "076": ("พังงา", "ภูเก็ต"),
    "077": ("ชุมพร", "ระนอง", "สุราษฎร์ธานี"),
}
"""Provinces of each area code; 033 and 052 came when 038 and 053 were full."""

TWO_DIGIT_AREAS: Final = "|".join(area[1:] for area in AREAS if area != "02")
"""The areas but 02, without the 0, as a pattern."""

_EMERGENCY: Final = ("191", "199", "1669")
_TYPES: Final[Mapping[str, PhoneType]] = {
    "1800": PhoneType.TOLL_FREE,
    "1900": PhoneType.PREMIUM,
    "060": PhoneType.VOIP,
    "068": PhoneType.VOIP,
    "06": PhoneType.MOBILE,
    "08": PhoneType.MOBILE,
    "09": PhoneType.MOBILE,
}


def type_of(number: str) -> PhoneType:
    """Return the type of a sound *number*."""
    if number in _EMERGENCY:
        return PhoneType.EMERGENCY
    if len(number) == len("1111"):
        return PhoneType.SERVICE
    of_prefix = (_TYPES.get(number[:length]) for length in (4, 3, 2))
    return next(filter(None, of_prefix), PhoneType.LANDLINE)
