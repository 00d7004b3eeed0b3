"""VillageYearState: how far a village has come in its year (สถานะของหมู่บ้าน)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from itertools import pairwise
from typing import Final

from sammachip.errors import Language
from sammachip.programme.event_kind import ProgrammeStage
from sammachip.programme.naming import named

__all__ = ["MAY_FOLLOW", "STATE_AFTER", "VillageYearState"]


class VillageYearState(Enum):
    """How far a village has come (สถานะของหมู่บ้าน), each state after the one before.

    >>> VillageYearState.TEAM_PREPARED.text("th")
    'เตรียมทีมวิทยากรแล้ว'
    """

    TARGETED = "targeted"
    """A village of the programme (หมู่บ้านเป้าหมาย)."""
    LEAD_INSTRUCTOR_TRAINED = "lead_instructor_trained"
    """Its leader passed the course (อบรมผู้นำแล้ว)."""
    TEAM_PREPARED = "team_prepared"
    """Its team was prepared (เตรียมทีมวิทยากรแล้ว)."""
    HOUSEHOLDS_SELECTED = "households_selected"
    """The forum chose the households (คัดเลือกครัวเรือนแล้ว)."""
    TRAINED = "trained"
    """They were trained (ฝึกอบรมแล้ว)."""
    FOLLOWED_UP = "followed_up"
    """They were visited (ติดตามแล้ว)."""
    EVALUATED = "evaluated"
    """The results were judged (ประเมินแล้ว)."""

    def text(self, lang: Language) -> str:
        """Say what the state is called."""
        return _NAMES[self].text(lang)


MAY_FOLLOW: Final[Mapping[VillageYearState, tuple[VillageYearState, ...]]] = {
    later: (earlier,) for earlier, later in pairwise(VillageYearState)
}
"""The state that each one asks for."""

STATE_AFTER: Final[Mapping[ProgrammeStage, VillageYearState]] = {
    ProgrammeStage.LEAD_INSTRUCTOR_COURSE: VillageYearState.LEAD_INSTRUCTOR_TRAINED,
    ProgrammeStage.PREPARATION: VillageYearState.TEAM_PREPARED,
    ProgrammeStage.SELECTION: VillageYearState.HOUSEHOLDS_SELECTED,
    ProgrammeStage.TRAINING: VillageYearState.TRAINED,
    ProgrammeStage.FOLLOW_UP: VillageYearState.FOLLOWED_UP,
    ProgrammeStage.GROUP: VillageYearState.FOLLOWED_UP,
    ProgrammeStage.BEYOND: VillageYearState.FOLLOWED_UP,
}
"""The state that a village works towards in each stage; a group needs no more."""

_NAMES: Final = named(
    {
        VillageYearState.TARGETED: ("หมู่บ้านเป้าหมาย", "targeted"),
        VillageYearState.LEAD_INSTRUCTOR_TRAINED: (
            "อบรมผู้นำสัมมาชีพแล้ว",
            "lead instructor trained",
        ),
        VillageYearState.TEAM_PREPARED: ("เตรียมทีมวิทยากรแล้ว", "team prepared"),
        VillageYearState.HOUSEHOLDS_SELECTED: (
            "คัดเลือกครัวเรือนแล้ว",
            "households selected",
        ),
        VillageYearState.TRAINED: ("ฝึกอบรมแล้ว", "households trained"),
        VillageYearState.FOLLOWED_UP: ("ติดตามแล้ว", "followed up"),
        VillageYearState.EVALUATED: ("ประเมินแล้ว", "evaluated"),
    }
)
