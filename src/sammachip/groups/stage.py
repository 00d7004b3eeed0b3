"""Stages in the life of a group (ระยะการพัฒนากลุ่ม)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final

from sammachip.errors import Language, say

__all__ = ["Stage"]


class Stage(Enum):
    """How far a group has come (ระยะการพัฒนากลุ่ม); the last two are for who wants.

    >>> Stage.FOUNDED.text("en"), Stage.FOUNDED.text("th")
    ('founded', 'จัดตั้งกลุ่มแล้ว')
    """

    INTEREST = "interest"
    """Households want to work together (สนใจรวมกลุ่ม)."""
    FOUNDED = "founded"
    """With a committee, capital and an agreement (จัดตั้งกลุ่มแล้ว)."""
    OPERATING = "operating"
    """With a daily book, a roster and sales (ดำเนินงาน)."""
    REGISTERED = "registered"
    """In the register of livelihood groups (ขึ้นทะเบียนกลุ่มอาชีพ)."""
    OTOP_REGISTRANT = "otop_registrant"
    """Registered as a producer of OTOP (ผู้ลงทะเบียน OTOP)."""
    LEARNING_CENTRE = "learning_centre"
    """A place where others learn the trade (ศูนย์เรียนรู้)."""

    def text(self, lang: Language) -> str:
        """Say what the stage is called."""
        return _IN_WORDS[self](lang)


_IN_WORDS: Final[Mapping[Stage, Callable[[Language], str]]] = {
    Stage.INTEREST: lambda lang: say("stage.interest", "interested", lang=lang),
    Stage.FOUNDED: lambda lang: say("stage.founded", "founded", lang=lang),
    Stage.OPERATING: lambda lang: say("stage.operating", "operating", lang=lang),
    Stage.REGISTERED: lambda lang: say(
        "stage.registered", "on the register of livelihood groups", lang=lang
    ),
    Stage.OTOP_REGISTRANT: lambda lang: say(
        "stage.otop_registrant", "registered for OTOP", lang=lang
    ),
    Stage.LEARNING_CENTRE: lambda lang: say(
        "stage.learning_centre", "a learning centre", lang=lang
    ),
}
