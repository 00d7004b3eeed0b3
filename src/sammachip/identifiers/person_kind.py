"""How a person came into the civil register: the first digit of a citizen id.

Source:
    Regulation of the Central Registration Bureau on the making of the civil
    register, B.E. 2535 (ระเบียบสำนักทะเบียนกลาง ว่าด้วยการจัดทำทะเบียนราษฎร พ.ศ. ๒๕๓๕);
    of persons without registration status, B.E. 2548 and 2551; Ministerial
    Regulation No. 4 (B.E. 2535) on whom the Act exempts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final

from sammachip.errors import Language, say

__all__ = ["PersonKind"]


class PersonKind(Enum):
    """A kind of person in the register (ประเภทบุคคล), by the first digit.

    >>> PersonKind("3").text("en")
    'in the house register before 31 May B.E. 2527'
    """

    WITHOUT_STATUS = "0"
    """No civil registration status, or a migrant worker (บุคคลที่ไม่มีสถานะทางทะเบียน)."""
    BORN_REPORTED_IN_TIME = "1"
    """Thai, born from 1 January 2527 (1984), reported in time (แจ้งเกิดภายในกำหนด)."""
    BORN_REPORTED_LATE = "2"
    """Thai, born from 1 January 2527, reported late (แจ้งเกิดเกินกำหนด)."""
    FIRST_REGISTER = "3"
    """In the house register from the beginning, up to 31 May 2527 (สมัยเริ่มแรก)."""
    MOVED_IN_BEFORE_NUMBERED = "4"
    """Moved house at that time, before a number was given (ย้ายเข้าโดยยังไม่มีเลข)."""
    ADDED_LATER = "5"
    """Added because the census had missed them, or otherwise (ตกสำรวจหรือกรณีอื่น)."""
    TEMPORARY = "6"
    """Without leave to enter, or here for a time (เข้าเมืองไม่ชอบหรืออยู่ชั่วคราว)."""
    CHILD_OF_TEMPORARY = "7"
    """Born in Thailand to a person of kind 6 (บุตรของบุคคลประเภทที่ 6)."""
    NATURALISED_OR_RESIDENT = "8"
    """Resident foreigner, or naturalised, since 31 May 2527 (แปลงสัญชาติ)."""
    ROYAL = "9"
    """Reserved for the Queen and the royal family (พระบรมวงศานุวงศ์)."""

    def text(self, lang: Language) -> str:
        """Say what the kind is."""
        return _IN_WORDS[self](lang)


_IN_WORDS: Final[Mapping[PersonKind, Callable[[Language], str]]] = {
    PersonKind.WITHOUT_STATUS: lambda lang: say(
        "person_kind.without_status",
        "without civil registration status, or a migrant worker",
        lang=lang,
    ),
    PersonKind.BORN_REPORTED_IN_TIME: lambda lang: say(
        "person_kind.born_reported_in_time",
        "Thai, born since B.E. 2527, reported in time",
        lang=lang,
    ),
    PersonKind.BORN_REPORTED_LATE: lambda lang: say(
        "person_kind.born_reported_late",
        "Thai, born since B.E. 2527, reported late",
        lang=lang,
    ),
    PersonKind.FIRST_REGISTER: lambda lang: say(
        "person_kind.first_register",
        "in the house register before 31 May B.E. 2527",
        lang=lang,
    ),
    PersonKind.MOVED_IN_BEFORE_NUMBERED: lambda lang: say(
        "person_kind.moved_in_before_numbered",
        "moved house before 31 May B.E. 2527, not yet numbered",
        lang=lang,
    ),
    PersonKind.ADDED_LATER: lambda lang: say(
        "person_kind.added_later", "added to the house register later", lang=lang
    ),
    PersonKind.TEMPORARY: lambda lang: say(
        "person_kind.temporary", "entered without leave, or stays for a time", lang=lang
    ),
    PersonKind.CHILD_OF_TEMPORARY: lambda lang: say(
        "person_kind.child_of_temporary",
        "born in Thailand to a person of kind 6",
        lang=lang,
    ),
    PersonKind.NATURALISED_OR_RESIDENT: lambda lang: say(
        "person_kind.naturalised_or_resident",
        "resident foreigner, or naturalised",
        lang=lang,
    ),
    PersonKind.ROYAL: lambda lang: say(
        "person_kind.royal", "reserved for the royal family", lang=lang
    ),
}
