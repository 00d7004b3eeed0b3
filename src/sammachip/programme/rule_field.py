"""RuleField: the numbers that the programme has for a year, by name (รายการเกณฑ์)."""

from __future__ import annotations

from enum import Enum
from typing import Final

from sammachip.errors import Language
from sammachip.programme.naming import named

__all__ = ["RuleField"]


class RuleField(Enum):
    """A number of `ProgrammeRules`; its value is the name of the field.

    >>> RuleField.TRAINING_DAYS.text("en"), RuleField.TRAINING_DAYS.text("th")
    ('days of training in the village', 'จำนวนวันฝึกอบรมในหมู่บ้าน')
    """

    TARGET_VILLAGES = "target_villages"
    """Villages of the programme in the country (หมู่บ้านเป้าหมาย)."""
    HOUSEHOLDS_A_VILLAGE = "households_a_village"
    """Target households of a village (ครัวเรือนเป้าหมาย)."""
    INSTRUCTORS_A_VILLAGE = "instructors_a_village"
    """Sages in the team of a village (วิทยากรสัมมาชีพชุมชน)."""
    HOUSEHOLDS_AN_INSTRUCTOR = "households_an_instructor"
    """Households in the care of one instructor (ครัวเรือนในความดูแล)."""
    LEAD_INSTRUCTORS_A_VILLAGE = "lead_instructors_a_village"
    """Sages that a village sends to the course (ผู้นำสัมมาชีพ)."""
    EXEMPLARS_A_VILLAGE = "exemplars_a_village"
    """Households picked as the example (ครัวเรือนตัวอย่าง)."""
    LEAD_INSTRUCTOR_COURSE_DAYS = "lead_instructor_course_days"
    """Days of the lead instructor's course (จำนวนวันอบรมวิทยากรผู้นำ)."""
    PREPARATION_DAYS = "preparation_days"
    """Days of preparing the team (จำนวนวันเตรียมความพร้อมทีม)."""
    TRAINING_DAYS = "training_days"
    """Days of training in the village (จำนวนวันฝึกอบรม)."""
    PRACTISING_PERCENT = "practising_percent"
    """Least part of the households that practise the occupation."""
    INCOME_RISE_PERCENT = "income_rise_percent"
    """Least mean rise of their income."""
    GROUP_PERCENT = "group_percent"
    """Least number of groups, as a part of the target villages."""

    def text(self, lang: Language) -> str:
        """Say what the number is of."""
        return _NAMES[self].text(lang)


_NAMES: Final = named(
    {
        RuleField.TARGET_VILLAGES: (
            "หมู่บ้านเป้าหมายทั้งประเทศ",
            "target villages of the country",
        ),
        RuleField.HOUSEHOLDS_A_VILLAGE: (
            "ครัวเรือนเป้าหมายต่อหมู่บ้าน",
            "target households a village",
        ),
        RuleField.INSTRUCTORS_A_VILLAGE: ("วิทยากรต่อหมู่บ้าน", "instructors a village"),
        RuleField.HOUSEHOLDS_AN_INSTRUCTOR: (
            "ครัวเรือนที่วิทยากรหนึ่งคนดูแล",
            "households an instructor",
        ),
        RuleField.LEAD_INSTRUCTORS_A_VILLAGE: (
            "ผู้นำสัมมาชีพที่ส่งเข้าอบรมต่อหมู่บ้าน",
            "leaders sent to the course a village",
        ),
        RuleField.EXEMPLARS_A_VILLAGE: (
            "ครัวเรือนตัวอย่างต่อหมู่บ้าน",
            "exemplar households a village",
        ),
        RuleField.LEAD_INSTRUCTOR_COURSE_DAYS: (
            "จำนวนวันอบรมวิทยากรผู้นำสัมมาชีพ",
            "days of the lead instructor's course",
        ),
        RuleField.PREPARATION_DAYS: (
            "จำนวนวันเตรียมความพร้อมทีมวิทยากร",
            "days of preparing the team",
        ),
        RuleField.TRAINING_DAYS: (
            "จำนวนวันฝึกอบรมในหมู่บ้าน",
            "days of training in the village",
        ),
        RuleField.PRACTISING_PERCENT: (
            "ร้อยละต่ำสุดของครัวเรือนที่ปฏิบัติอาชีพ",
            "least percentage of households that practise the occupation",
        ),
        RuleField.INCOME_RISE_PERCENT: (
            "ร้อยละต่ำสุดของรายได้เฉลี่ยที่เพิ่มขึ้น",
            "least mean rise of their income, in percent",
        ),
        RuleField.GROUP_PERCENT: (
            "จำนวนกลุ่มอาชีพต่ำสุด เป็นร้อยละของหมู่บ้านเป้าหมาย",
            "least number of groups, in percent of the target villages",
        ),
    }
)
