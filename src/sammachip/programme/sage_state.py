"""SageState: how far a sage has come (สถานะของปราชญ์ชุมชน)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

from sammachip.errors import Language
from sammachip.programme.naming import named

__all__ = ["MAY_FOLLOW", "SageState"]


class SageState(Enum):
    """How far a sage has come (สถานะของปราชญ์ชุมชน), each state after the one before.

    >>> SageState.NOMINATED.text("en"), SageState.NOMINATED.text("th")
    ('nominated', 'ได้รับการเสนอชื่อ')
    """

    KNOWN = "known"
    """Known for a trade (ปราชญ์ชุมชน)."""
    NOMINATED = "nominated"
    """Nominated for the course (ได้รับการเสนอชื่อ)."""
    COURSE_PASSED = "course_passed"
    """Passed the course (ผ่านหลักสูตร)."""
    INSTRUCTOR = "instructor"
    """An instructor of the village (วิทยากรสัมมาชีพชุมชน)."""

    def text(self, lang: Language) -> str:
        """Say what the state is called."""
        return _NAMES[self].text(lang)


MAY_FOLLOW: Final[Mapping[SageState, tuple[SageState, ...]]] = {
    SageState.NOMINATED: (SageState.KNOWN,),
    SageState.COURSE_PASSED: (SageState.NOMINATED,),
    SageState.INSTRUCTOR: (SageState.COURSE_PASSED,),
}

"""The state that has to come before, by the state."""

_NAMES: Final = named(
    {
        SageState.KNOWN: ("ปราชญ์ชุมชน", "known sage"),
        SageState.NOMINATED: ("ได้รับการเสนอชื่อ", "nominated"),
        SageState.COURSE_PASSED: ("ผ่านหลักสูตร", "course passed"),
        SageState.INSTRUCTOR: ("วิทยากรสัมมาชีพชุมชน", "instructor"),
    }
)
