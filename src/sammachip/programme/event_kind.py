"""The stages of the programme in a village, and the events in them (ขั้นตอน, กิจกรรม).

Source:
    Knowledge records of B.E. 2560, and pages of the Community Development
    Department. No source says whether the study visit is one of the days of
    training.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

from sammachip.errors import Language
from sammachip.programme.naming import named

__all__ = ["AFTER_RESULTS", "EventKind", "ProgrammeStage"]


class ProgrammeStage(Enum):
    """A stage of the programme in a village (ขั้นตอน), in their order.

    >>> [stage.value for stage in ProgrammeStage][:3]
    ['lead_instructor_course', 'preparation', 'selection']
    """

    LEAD_INSTRUCTOR_COURSE = "lead_instructor_course"
    """A sage goes to the course at a study centre."""
    PREPARATION = "preparation"
    """The sages of the village make ready as a team."""
    SELECTION = "selection"
    """A community forum chooses the households."""
    TRAINING = "training"
    """The team trains them, and they see how others do it."""
    FOLLOW_UP = "follow_up"
    """Instructors and officers visit them."""
    GROUP = "group"
    """They found a livelihood group."""
    BEYOND = "beyond"
    """The group goes on to OTOP, a learning centre, a network."""

    @property
    def after(self) -> tuple[ProgrammeStage, ...]:
        """The stages that it cannot begin before.

        Visits go on from the training, so a group may be founded before the first.
        """
        stages = [*ProgrammeStage]
        before = stages[: stages.index(self)]
        return tuple(each for each in before if each is not self.FOLLOW_UP)

    def text(self, lang: Language) -> str:
        """Say what the stage is called."""
        return _STAGES[self].text(lang)


class EventKind(Enum):
    """What an event of the programme is (ประเภทกิจกรรม); each is of one stage.

    >>> EventKind.STUDY_VISIT.stage, EventKind.STUDY_VISIT.text("th")
    (<ProgrammeStage.TRAINING: 'training'>, 'ศึกษาดูงาน')
    """

    LEAD_INSTRUCTOR_COURSE = "lead_instructor_course"
    """The lead instructor's course at a study centre (อบรมวิทยากรผู้นำสัมมาชีพ)."""
    PREPARATION = "preparation"
    """Preparing the team in the village (เตรียมความพร้อมทีมวิทยากร)."""
    SELECTION_FORUM = "selection_forum"
    """The forum that chooses the households (เวทีประชาคมคัดเลือกครัวเรือน)."""
    TRAINING = "training"
    """Training in the village (ฝึกอบรมอาชีพ)."""
    STUDY_VISIT = "study_visit"
    """A visit to people who do it already (ศึกษาดูงาน)."""
    DEMONSTRATION = "demonstration"
    """Doing it once with materials that are paid for (สาธิตอาชีพ)."""
    FOLLOW_UP = "follow_up"
    """A visit to see how it goes (ติดตาม เยี่ยมเยียน)."""
    GROUP_FOUNDING = "group_founding"
    """Founding a livelihood group (จัดตั้งกลุ่มอาชีพ)."""
    BEYOND = "beyond"
    """Going on to OTOP, a learning centre, a network (ต่อยอด)."""

    @property
    def stage(self) -> ProgrammeStage:
        """The stage that such an event belongs to."""
        return _STAGE_OF[self]

    def text(self, lang: Language) -> str:
        """Say what such an event is called."""
        return _KINDS[self].text(lang)


AFTER_RESULTS: Final = (ProgrammeStage.GROUP, ProgrammeStage.BEYOND)
"""The stages that may begin after the results are judged."""

_STAGE_OF: Final[Mapping[EventKind, ProgrammeStage]] = {
    EventKind.LEAD_INSTRUCTOR_COURSE: ProgrammeStage.LEAD_INSTRUCTOR_COURSE,
    EventKind.PREPARATION: ProgrammeStage.PREPARATION,
    EventKind.SELECTION_FORUM: ProgrammeStage.SELECTION,
    EventKind.TRAINING: ProgrammeStage.TRAINING,
    EventKind.STUDY_VISIT: ProgrammeStage.TRAINING,
    EventKind.DEMONSTRATION: ProgrammeStage.TRAINING,
    EventKind.FOLLOW_UP: ProgrammeStage.FOLLOW_UP,
    EventKind.GROUP_FOUNDING: ProgrammeStage.GROUP,
    EventKind.BEYOND: ProgrammeStage.BEYOND,
}

_STAGES: Final = named(
    {
        ProgrammeStage.LEAD_INSTRUCTOR_COURSE: (
            "อบรมวิทยากรผู้นำสัมมาชีพ",
            "lead instructor's course",
        ),
        ProgrammeStage.PREPARATION: ("เตรียมความพร้อมทีมวิทยากร", "preparation"),
        ProgrammeStage.SELECTION: ("คัดเลือกครัวเรือนเป้าหมาย", "selection"),
        ProgrammeStage.TRAINING: ("ฝึกอบรมอาชีพ", "training"),
        ProgrammeStage.FOLLOW_UP: ("ติดตาม เยี่ยมเยียน", "follow-up"),
        ProgrammeStage.GROUP: ("จัดตั้งกลุ่มอาชีพ", "livelihood group"),
        ProgrammeStage.BEYOND: ("ต่อยอด", "beyond"),
    }
)

_KINDS: Final = named(
    {
        EventKind.LEAD_INSTRUCTOR_COURSE: (
            "อบรมวิทยากรผู้นำสัมมาชีพ",
            "lead instructor's course",
        ),
        EventKind.PREPARATION: ("เตรียมความพร้อมทีมวิทยากร", "preparation of the team"),
        EventKind.SELECTION_FORUM: ("เวทีประชาคมคัดเลือกครัวเรือน", "selection forum"),
        EventKind.TRAINING: ("ฝึกอบรมอาชีพ", "training"),
        EventKind.STUDY_VISIT: ("ศึกษาดูงาน", "study visit"),
        EventKind.DEMONSTRATION: ("สาธิตอาชีพ", "demonstration"),
        EventKind.FOLLOW_UP: ("ติดตาม เยี่ยมเยียน", "follow-up visit"),
        EventKind.GROUP_FOUNDING: ("จัดตั้งกลุ่มอาชีพ", "founding of a group"),
        EventKind.BEYOND: ("ต่อยอด", "a step beyond"),
    }
)
