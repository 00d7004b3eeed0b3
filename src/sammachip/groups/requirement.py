"""What a stage asks for besides the founding steps (เงื่อนไข).

Source:
    The same knowledge record of B.E. 2560 as for `FoundingStep`, on the written
    agreement and the daily book; the manual of the Community Development Department
    of fiscal year 2562, on its register of livelihood groups; its pages on the
    registration of OTOP producers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final

from sammachip.errors import Language, say

__all__ = ["Requirement"]


class Requirement(Enum):
    """Something that a group must have for a stage of its life (เงื่อนไข).

    >>> Requirement.DAILY_BOOK.text("en"), Requirement.DAILY_BOOK.text("th")
    ('a daily book', 'บัญชีรับ-จ่ายประจำวัน')
    """

    MEMBERS = "members"
    """Members (สมาชิก); how many, no source says."""
    AGREEMENT = "agreement"
    """An agreement in writing on how profit is shared (ข้อตกลงเป็นเอกสาร)."""
    DAILY_BOOK = "daily_book"
    """A book of what is received and paid each day (บัญชีรับ-จ่ายประจำวัน)."""
    REGISTER_ENTRY = "register_entry"
    """An entry in the register of livelihood groups (ทะเบียนข้อมูลกลุ่มอาชีพ)."""
    COMMUNITY_TIE = "community_tie"
    """Work, management or benefit shared with the community (เชื่อมโยงกับชุมชน)."""
    PRODUCTION_PLACE = "production_place"
    """A place of production in the district of registration (สถานที่ผลิต)."""
    THAI_NATIONALITY = "thai_nationality"
    """Thai nationality of the producer and the members (สัญชาติไทย)."""

    def text(self, lang: Language) -> str:
        """Say what must be there, in short."""
        return _IN_WORDS[self](lang)


_IN_WORDS: Final[Mapping[Requirement, Callable[[Language], str]]] = {
    Requirement.MEMBERS: lambda lang: say("requirement.members", "members", lang=lang),
    Requirement.AGREEMENT: lambda lang: say(
        "requirement.agreement",
        "an agreement in writing on how profit is shared",
        lang=lang,
    ),
    Requirement.DAILY_BOOK: lambda lang: say(
        "requirement.daily_book", "a daily book", lang=lang
    ),
    Requirement.REGISTER_ENTRY: lambda lang: say(
        "requirement.register_entry",
        "an entry in the register of livelihood groups",
        lang=lang,
    ),
    Requirement.COMMUNITY_TIE: lambda lang: say(
        "requirement.community_tie",
        "a tie to the community in work, management or benefit",
        lang=lang,
    ),
    Requirement.PRODUCTION_PLACE: lambda lang: say(
        "requirement.production_place",
        "a place of production in the district of registration",
        lang=lang,
    ),
    Requirement.THAI_NATIONALITY: lambda lang: say(
        "requirement.thai_nationality",
        "Thai nationality of the producer and the members",
        lang=lang,
    ),
}
