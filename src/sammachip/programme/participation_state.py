"""ParticipationState: how far a household has come (สถานะของครัวเรือน).

Source:
    Knowledge records of B.E. 2560 and a page of results of the Community
    Development Department. By what an exemplar is chosen, no source says.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

from sammachip.errors import Language
from sammachip.programme.naming import named

__all__ = ["MAY_FOLLOW", "SEEN", "ParticipationState"]


class ParticipationState(Enum):
    """How far a household has come (สถานะของครัวเรือน).

    >>> ParticipationState.TARGET.text("en"), ParticipationState.TARGET.text("th")
    ('target household', 'ครัวเรือนเป้าหมาย')
    """

    CANDIDATE = "candidate"
    """May be chosen (อยู่ระหว่างคัดเลือก)."""
    TARGET = "target"
    """Chosen to be trained (ครัวเรือนเป้าหมาย)."""
    TRAINED = "trained"
    """Trained (ผ่านการฝึกอบรม)."""
    NOT_PRACTISING = "not_practising"
    """Seen not to practise what it learned (ไม่ปฏิบัติอาชีพ)."""
    PRACTISING = "practising"
    """Seen to practise it (ปฏิบัติอาชีพ)."""
    INCOME_RECORDED = "income_recorded"
    """With its income before and after (บันทึกรายได้แล้ว)."""
    EXEMPLAR = "exemplar"
    """Picked as the example (ครัวเรือนตัวอย่าง)."""

    def text(self, lang: Language) -> str:
        """Say what the state is called."""
        return _NAMES[self].text(lang)


SEEN: Final = {
    True: ParticipationState.PRACTISING,
    False: ParticipationState.NOT_PRACTISING,
}
"""The state by whether a visit saw the household practise."""

MAY_FOLLOW: Final[Mapping[ParticipationState, tuple[ParticipationState, ...]]] = {
    ParticipationState.TARGET: (ParticipationState.CANDIDATE,),
    ParticipationState.TRAINED: (ParticipationState.TARGET,),
    ParticipationState.NOT_PRACTISING: (ParticipationState.TRAINED,),
    ParticipationState.PRACTISING: (ParticipationState.TRAINED,),
    ParticipationState.INCOME_RECORDED: tuple(SEEN.values()),
    ParticipationState.EXEMPLAR: tuple(SEEN.values()),
}
"""The states of which one has to come before, by the state."""

_NAMES: Final = named(
    {
        ParticipationState.CANDIDATE: ("อยู่ระหว่างคัดเลือก", "candidate"),
        ParticipationState.TARGET: ("ครัวเรือนเป้าหมาย", "target household"),
        ParticipationState.TRAINED: ("ผ่านการฝึกอบรม", "trained"),
        ParticipationState.NOT_PRACTISING: ("ไม่ปฏิบัติอาชีพ", "not practising"),
        ParticipationState.PRACTISING: ("ปฏิบัติอาชีพ", "practising"),
        ParticipationState.INCOME_RECORDED: ("บันทึกรายได้แล้ว", "income recorded"),
        ParticipationState.EXEMPLAR: ("ครัวเรือนตัวอย่าง", "exemplar household"),
    }
)
