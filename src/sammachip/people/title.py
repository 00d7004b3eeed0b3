"""Titles that are no ranks: ordinary, academic, medical, religious, noble.

Titles with which a lord's name was given (พระยา, หลวง, ขุน) are left out: what
follows is part of the title and no given name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sammachip.people.gender import Gender
from sammachip.people.honorific import HonorificKind

__all__ = ["ONLY_BEFORE_A_SPACE", "TITLES"]

_M: Final = Gender.MALE
_F: Final = Gender.FEMALE

TITLES: Final[
    Mapping[HonorificKind, tuple[tuple[str, str | None, Gender | None], ...]]
] = {
    HonorificKind.ORDINARY: (
        ("นาย", "Mr.", _M),
        ("นาง", "Mrs.", _F),
        ("นางสาว|น.ส.|นาง สาว", "Miss", _F),
        ("คุณ", "Khun", None),
        ("Mr.", "Mr.", _M),
        ("Mrs.", "Mrs.", _F),
        ("Ms.", "Ms.", _F),
        ("Miss", "Miss", _F),
    ),
    HonorificKind.CHILD: (
        ("เด็กชาย|ด.ช.|เด็ก ชาย", "Master", _M),
        ("เด็กหญิง|ด.ญ.|เด็ก หญิง", "Miss", _F),
        ("Master", "Master", _M),
    ),
    HonorificKind.ACADEMIC: (
        ("ศาสตราจารย์|ศ.", "Professor", None),
        ("ศาสตราจารย์เกียรติคุณ|ศ.เกียรติคุณ", "Professor Emeritus", None),
        ("ศาสตราจารย์กิตติคุณ|ศ.กิตติคุณ", "Professor Emeritus", None),
        ("ศาสตราจารย์คลินิก|ศ.คลินิก", "Clinical Professor", None),
        ("ศาสตราจารย์พิเศษ|ศ.พิเศษ", "Adjunct Professor", None),
        ("รองศาสตราจารย์|รศ.", "Associate Professor", None),
        ("รองศาสตราจารย์พิเศษ|รศ.พิเศษ", "Adjunct Associate Professor", None),
        ("ผู้ช่วยศาสตราจารย์|ผศ.", "Assistant Professor", None),
        ("ผู้ช่วยศาสตราจารย์พิเศษ|ผศ.พิเศษ", "Adjunct Assistant Professor", None),
        ("อาจารย์", None, None),
        ("ครู", None, None),
        ("Professor|Prof.", "Professor", None),
        ("Associate Professor|Assoc. Prof.", "Associate Professor", None),
        ("Assistant Professor|Asst. Prof.", "Assistant Professor", None),
    ),
    HonorificKind.DOCTORATE: (
        ("ดร.|ดร.|ดอกเตอร์", "Dr.", None),  # written so in formal papers too
        ("Dr.", "Dr.", None),
    ),
    HonorificKind.MEDICAL: (
        ("นายแพทย์|นพ.", "Dr.", _M),
        ("แพทย์หญิง|พญ.", "Dr.", _F),
        ("ทันตแพทย์|ทพ.", "Dr.", None),
        ("ทันตแพทย์หญิง|ทพญ.", "Dr.", _F),
        ("นายสัตวแพทย์|น.สพ.", "Dr.", _M),
        ("สัตวแพทย์หญิง|สพ.ญ.", "Dr.", _F),
        ("เภสัชกร|ภก.", None, None),
        ("เภสัชกรหญิง|ภญ.", None, _F),
        ("ทนพ.", None, None),
        ("ทนพญ.", None, _F),
        ("กภ.", None, None),
        ("พว.", None, None),
    ),
    HonorificKind.RELIGIOUS: (
        ("พระ", "Phra", _M),
        ("พระภิกษุ", "Phra", _M),
        ("พระมหา", "Phra Maha", _M),
        ("พระอาจารย์", "Phra Ajahn", _M),
        ("พระอธิการ", "Phra Athikan", _M),
        ("เจ้าอธิการ", "Chao Athikan", _M),
        ("พระครู", "Phra Khru", _M),
        ("พระครูปลัด", "Phra Khru Palat", _M),
        ("พระครูสมุห์", "Phra Khru Samu", _M),
        ("พระครูใบฎีกา", "Phra Khru Baidika", _M),
        ("พระครูวินัยธร", "Phra Khru Winaithon", _M),
        ("พระครูธรรมธร", "Phra Khru Thammathon", _M),
        ("พระครูสังฆรักษ์", "Phra Khru Sangkharak", _M),
        ("พระปลัด", "Phra Palat", _M),
        ("พระสมุห์", "Phra Samu", _M),
        ("พระใบฎีกา", "Phra Baidika", _M),
        ("ครูบา", "Khruba", _M),
        ("หลวงพ่อ", "Luang Pho", _M),
        ("หลวงปู่", "Luang Pu", _M),
        ("หลวงตา", "Luang Ta", _M),
        ("หลวงพี่", "Luang Phi", _M),
        ("สามเณร|ส.ณ.", "Samanen", _M),
        ("ภิกษุณี", "Bhikkhuni", _F),
        ("แม่ชี", "Mae Chi", _F),
        ("บาทหลวง", "Father", _M),
        ("มุขนายก", "Bishop", _M),
        ("ซิสเตอร์", "Sister", _F),
        ("ศาสนาจารย์|ศจ.", "Reverend", None),
    ),
    HonorificKind.NOBLE: (
        ("พระองค์เจ้า", "Phra Ong Chao", None),
        ("หม่อมเจ้า|ม.จ.", "Mom Chao", None),
        ("หม่อมราชวงศ์|ม.ร.ว.", "Mom Rajawongse", None),
        ("หม่อมหลวง|ม.ล.", "Mom Luang", None),
        ("หม่อม", "Mom", None),
        ("ท่านผู้หญิง", "Than Phu Ying", _F),
        ("คุณหญิง", "Khun Ying", _F),
    ),
}
"""Spellings, the full one first and then the abbreviation, English, and gender.

An abbreviation stands for every way to dot and space its letters.
"""

ONLY_BEFORE_A_SPACE: Final = frozenset(
    {
        *("พระ", "คุณ", "หม่อม", "Miss", "Master"),
        *("Professor", "Associate Professor", "Assistant Professor"),
    }
)
"""Spellings that names begin with too: พระพาย, คุณากร, Missy.

A joined พระ is a title all the same if a Pali name follows.
"""
