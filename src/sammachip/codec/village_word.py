"""Words: what officers write in a cell of a village's table for one of a few things."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sammachip.codec.word import one_of, with_values
from sammachip.households import Measure
from sammachip.programme import EventKind

__all__ = [
    "ANSWERS",
    "EVENTS",
    "MEASURES",
    "read_answer",
    "read_event",
    "read_measure",
]

ANSWERS: Final[Mapping[str, bool | None]] = {
    **dict.fromkeys(("ใช่", "✓", "/", "yes", "true"), True),
    **dict.fromkeys(("ไม่ใช่", "ไม่", "✗", "no", "false"), False),
    **dict.fromkeys(("ไม่ทราบ", "ไม่ระบุ", "ไม่มีข้อมูล", "?", "unknown"), None),
}
"""The answers to what may be so, may not be so, or is not known.

A dash and an x are none of them: in one village's table they say no, in another's
that nobody asked.
"""

read_answer: Final = one_of(ANSWERS, ANSWERS)

MEASURES: Final[Mapping[str, Measure]] = {
    **dict.fromkeys(("ก่อนหักต้นทุน", "ก่อนหักค่าใช้จ่าย"), Measure.GROSS),
    **dict.fromkeys(("หลังหักต้นทุน", "หลังหักค่าใช้จ่าย", "สุทธิ"), Measure.NET),
}
"""The Thai words for how an income is measured."""

read_measure: Final = one_of(with_values(MEASURES), MEASURES)

EVENTS: Final[Mapping[str, EventKind]] = {
    "อบรมวิทยากรผู้นำสัมมาชีพ": EventKind.LEAD_INSTRUCTOR_COURSE,
    "เตรียมความพร้อมทีมวิทยากร": EventKind.PREPARATION,
    "เวทีประชาคม": EventKind.SELECTION_FORUM,
    "เวทีประชาคมคัดเลือกครัวเรือน": EventKind.SELECTION_FORUM,
    "ฝึกอบรม": EventKind.TRAINING,
    "ฝึกอบรมอาชีพ": EventKind.TRAINING,
    "ศึกษาดูงาน": EventKind.STUDY_VISIT,
    "สาธิตอาชีพ": EventKind.DEMONSTRATION,
    "ติดตาม": EventKind.FOLLOW_UP,
    "เยี่ยมเยียน": EventKind.FOLLOW_UP,
    "ติดตาม เยี่ยมเยียน": EventKind.FOLLOW_UP,
    "จัดตั้งกลุ่มอาชีพ": EventKind.GROUP_FOUNDING,
    "ต่อยอด": EventKind.BEYOND,
}
"""The Thai words for what an event of the programme is."""

read_event: Final = one_of(with_values(EVENTS), EVENTS)
