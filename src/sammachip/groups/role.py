"""Role: a seat on the committee (ตำแหน่งในคณะกรรมการ)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final

from sammachip.errors import Language, say

__all__ = ["Role"]


class Role(Enum):
    """A seat on the group's committee (ตำแหน่งในคณะกรรมการกลุ่ม).

    Whoever has none is a plain member (สมาชิก); some people have two.

    >>> Role.TREASURER.text("th"), Role.TREASURER.text("en")
    ('เหรัญญิก', 'treasurer')
    """

    CHAIR = "chair"
    """Chair (ประธาน)."""
    VICE_CHAIR = "vice_chair"
    """Vice-chair (รองประธาน)."""
    SECRETARY = "secretary"
    """Secretary (เลขานุการ)."""
    TREASURER = "treasurer"
    """Treasurer (เหรัญญิก)."""
    COMMITTEE = "committee"
    """On the committee without an office of their own (กรรมการ)."""

    def text(self, lang: Language) -> str:
        """Say what the seat is called."""
        return _IN_WORDS[self](lang)


_IN_WORDS: Final[Mapping[Role, Callable[[Language], str]]] = {
    Role.CHAIR: lambda lang: say("role.chair", "chair", lang=lang),
    Role.VICE_CHAIR: lambda lang: say("role.vice_chair", "vice-chair", lang=lang),
    Role.SECRETARY: lambda lang: say("role.secretary", "secretary", lang=lang),
    Role.TREASURER: lambda lang: say("role.treasurer", "treasurer", lang=lang),
    Role.COMMITTEE: lambda lang: say("role.committee", "committee member", lang=lang),
}
