"""What a title before a name is (คำนำหน้านาม, ยศ): one honorific and its kind."""

from __future__ import annotations

from enum import Enum
from typing import Final

import attrs

from sammachip.people.gender import Gender

__all__ = ["Honorific", "HonorificKind"]


class HonorificKind(Enum):
    """From where somebody has a title (ประเภทของคำนำหน้านาม)."""

    ORDINARY = "ordinary"
    """Everybody has it: นาย, นาง, นางสาว."""
    CHILD = "child"
    """Under fifteen: เด็กชาย, เด็กหญิง."""
    ARMY = "army"
    """ยศทหารบก"""
    NAVY = "navy"
    """ยศทหารเรือ"""
    AIR_FORCE = "air_force"
    """ยศทหารอากาศ"""
    POLICE = "police"
    """ยศตำรวจ"""
    DEFENCE_VOLUNTEER = "defence_volunteer"
    """ยศของกองอาสารักษาดินแดน"""
    ANY_FORCE = "any_force"
    """An abbreviation that several forces share, such as ร.อ."""
    ACADEMIC = "academic"
    """ตำแหน่งทางวิชาการ"""
    DOCTORATE = "doctorate"
    """ดร."""
    MEDICAL = "medical"
    """Of the professions of health: นพ., ทพญ., ภก."""
    RELIGIOUS = "religious"
    """สมณศักดิ์, and the like in other faiths"""
    NOBLE = "noble"
    """ฐานันดรศักดิ์, and titles that come with a royal decoration"""

    @property
    def is_rank(self) -> bool:
        """Whether it is a rank (ยศ), of which nobody has two."""
        return self in _RANKS


_RANKS: Final = frozenset(
    {
        HonorificKind.ARMY,
        HonorificKind.NAVY,
        HonorificKind.AIR_FORCE,
        HonorificKind.POLICE,
        HonorificKind.DEFENCE_VOLUNTEER,
        HonorificKind.ANY_FORCE,
    }
)


@attrs.frozen(kw_only=True)
class Honorific:
    """One title before a name (คำนำหน้านาม), whichever way it was written.

    Args:
        full: Written out, such as ``นางสาว``; where an abbreviation has several
            meanings, as ``ร.อ.`` has, the abbreviation.
        short: Abbreviated, such as ``น.ส.``; *full* if there is no such form.
        english: What stands for it in English, None if nothing sure does.
        gender: The gender that it states, None if it states none.
        kind: From where somebody has it.
    """

    full: str
    short: str
    english: str | None
    gender: Gender | None
    kind: HonorificKind

    @property
    def is_joined(self) -> bool:
        """Whether the name follows without a space: not after a rank, nor in English.

        Source:
            Royal Institute, rules of spacing (สำนักงานราชบัณฑิตยสภา
            หลักเกณฑ์การเว้นวรรค), 1.2.8 and 2.3.
        """
        return not (self.kind.is_rank or self.full.isascii())
