"""The steps that officers' records count, as checklists (ขั้นตอนการส่งเสริมสัมมาชีพ).

Source:
    Four knowledge records of the Community Development Department from B.E. 2560 on,
    each about the work of one officer. The numbers are as printed; the words are
    our own.
"""

from __future__ import annotations

from typing import Final

from sammachip.programme.checklist import Checklist, ChecklistStep

__all__ = [
    "GROUP_STRENGTH_STEPS",
    "LEARNING_NETWORK_STEPS",
    "SUPPORT_PLAN_STEPS",
    "VILLAGE_PROMOTION_STEPS",
    "steps_of",
]


def steps_of(*rows: tuple[str, str, str]) -> list[ChecklistStep]:
    """Return the steps of a checklist, counted from 1.

    Args:
        rows: Key, Thai name and English name of each.
    """
    return [
        ChecklistStep(key=key, number=number, name=name, english=english)
        for number, (key, name, english) in enumerate(rows, start=1)
    ]


GROUP_STRENGTH_STEPS: Final = Checklist(
    key="group_strength",
    name="จากครัวเรือนที่ฝึกอาชีพสู่กลุ่มที่เข้มแข็ง",
    english="from trained households to a strong group",
    steps=steps_of(
        (
            "course",
            "ส่งปราชญ์ที่พร้อมไปเรียนที่ศูนย์ฝึก",
            "send a sage who is ready to the centre",
        ),
        (
            "preparation",
            "ประชุมเตรียมทีมวิทยากรของหมู่บ้าน",
            "prepare the village's instructors",
        ),
        (
            "training",
            "วางปฏิทินและสนับสนุนทีมวิทยากรฝึกอาชีพในหมู่บ้าน",
            "draw up a calendar, and support the training in the village",
        ),
        (
            "funds",
            "ติดตามให้จัดการเงินทุนได้ ครัวเรือนจึงรวมกลุ่มทำอาชีพได้",
            "follow up until money is managed and households can work as a group",
        ),
    ),
)
"""Four steps, from a sage's course to a group that manages its money."""

LEARNING_NETWORK_STEPS: Final = Checklist(
    key="learning_network",
    name="การสร้างเครือข่ายเรียนรู้อาชีพ",
    english="building a network that learns a livelihood",
    steps=steps_of(
        ("guideline", "ศึกษาแนวทางของโครงการ", "study what the programme asks for"),
        ("work_plan", "วางแผนงานให้ชัด", "make a clear plan of work"),
        (
            "partners",
            "ประสานผู้นำ ปราชญ์ กลุ่มในชุมชน และหน่วยงานภาคี",
            "bring leaders, sages, groups and other offices together",
        ),
        (
            "forum",
            "จัดเวทีชี้แจงและตั้งเป้าหมายร่วมกัน",
            "hold a forum that explains, and agrees on the aim",
        ),
        (
            "exchange",
            "สนับสนุนการสอนของปราชญ์และการแลกเปลี่ยนเรียนรู้ รวมทั้งทางออนไลน์",
            "support what the sages teach, and learning from others online",
        ),
        ("visit", "พาไปดูงานในที่ที่ทำสำเร็จ", "visit a place where it works"),
        ("group", "สนับสนุนให้จัดการงานในรูปกลุ่ม", "support the work as that of a group"),
        (
            "materials",
            "สนับสนุนวัสดุสาธิตอาชีพตามแผน",
            "provide materials to demonstrate with",
        ),
        ("visits", "ติดตาม เยี่ยม และให้กำลังใจเรื่อยไป", "follow up, visit, encourage"),
    ),
)
"""Nine steps of an officer who builds a network of learners."""

VILLAGE_PROMOTION_STEPS: Final = Checklist(
    key="village_promotion",
    name="การส่งเสริมสัมมาชีพในหมู่บ้าน",
    english="promoting right livelihood in a village",
    steps=steps_of(
        ("study", "ศึกษาแนวทางการส่งเสริม", "study how it is promoted"),
        (
            "team",
            "แนะให้ผู้นำสัมมาชีพหาปราชญ์มาร่วมทีมวิทยากร",
            "have the livelihood leader pick sages for the team",
        ),
        (
            "households",
            "แนะให้ทีมวิทยากรเปิดเวทีประชาคมเลือกครัวเรือน",
            "have the team hold the forum that chooses the households",
        ),
        (
            "teaching",
            "สนับสนุนกิจกรรมการอบรมในหมู่บ้าน",
            "support the training in the village",
        ),
        (
            "spending",
            "ติดตามการใช้งบวัสดุสาธิตให้เกิดผล",
            "follow how the money for demonstrations is spent",
        ),
        ("care", "ติดตาม สนับสนุน ให้กำลังใจครัวเรือน", "follow, support, encourage them"),
    ),
)
"""Six steps of an officer who promotes the programme in a village."""

SUPPORT_PLAN_STEPS: Final = Checklist(
    key="support_plan",
    name="การทำงานขององค์กรสนับสนุน",
    english="the work of a supporting organisation",
    steps=steps_of(
        (
            "prepare",
            "เตรียมตัว ประชุมทำความเข้าใจ",
            "prepare: meet, and understand what is to be done",
        ),
        ("plan", "วางแผนงานขององค์กร", "plan the work of the organisation"),
        ("carry_out", "ทำตามแผน", "carry the plan out"),
        (
            "follow_up",
            "ติดตามและประเมินผลตามแผน",
            "follow up, and evaluate it by the plan",
        ),
        ("sum_up", "สรุปผลการทำงาน", "sum up what came of it"),
    ),
    in_order=True,
)
"""Five steps that each of the four supporting organisations takes."""
