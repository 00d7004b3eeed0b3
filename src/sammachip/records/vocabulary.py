"""Every spelling of every label that was met (คำที่แบบบันทึกใช้เรียกหัวข้อ).

One concept has many labels. Layouts take theirs from here, so that a spelling
that one form has taught is known to all.

Source:
    Forms and articles of the Community Development Department and its offices,
    fiscal years 2557 to 2564.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs

from sammachip.records.label import FieldLabel, SectionLabel
from sammachip.records.section import SectionKey

__all__ = ["FIELDS", "SECTIONS", "field", "fields", "section", "sections"]

FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "title": (
        *("ชื่อความรู้", "ชื่อองค์ความรู้", "ชื่อชุดความรู้", "ชื่อเรื่อง", "ชื่องาน"),
        *("องค์ความรู้เรื่อง", "องค์ความรู้ เรื่อง", "ชื่อผลงาน"),
    ),
    "author": (
        *("เจ้าขององค์ความรู้", "ชื่อเจ้าขององค์ความรู้", "เจ้าของความรู้", "ชื่อเจ้าของความรู้"),
        *("ชื่อ-สกุล", "ชื่อ - สกุล", "ชื่อ สกุล", "ชื่อ-นามสกุล", "ชื่อ - นามสกุล", "ชื่อ นามสกุล"),
        *("ผู้บันทึก", "ผู้เขียน", "โดย :"),  # without the colon it is any word
    ),
    "author_position": ("ตำแหน่ง", "ตำแหน่ง/สังกัด"),
    "office": ("สังกัด", "สถานที่ติดต่อ/สังกัด", "ส่วนราชการ", "หน่วยงาน", "สถานที่ติดต่อ"),
    "address": ("ที่อยู่",),
    "phones": ("โทรศัพท์", "เบอร์โทรศัพท์", "หมายเลขโทรศัพท์", "เบอร์โทร", "โทร."),
    "email": ("Email", "E-mail", "อีเมล", "อีเมล์"),
    "recorded_at": ("วันที่ :", "วันที่บันทึก"),
    "category": (
        *("องค์ความรู้ที่บ่งชี้", "องค์ความรู้บ่งชี้", "หมวดองค์ความรู้"),
        "ขอบเขตและเป้าหมายการจัดการความรู้",
    ),
    "fiscal_year": ("ปีงบประมาณ", "ประจำปีงบประมาณ"),
}
"""Fields of a record and how forms label them; the usual label first."""

SECTIONS: Final[Mapping[SectionKey, tuple[str, ...]]] = {
    SectionKey.OPENING: ("บทนำ", "ส่วนนำ", "คำนำ"),
    SectionKey.BACKGROUND: (
        *("ความเป็นมา / แรงบันดาลใจ / เหตุผลที่ทำ", "ความเป็นมา"),
        "ความเป็นมา แรงบันดาลใจ/เหตุผลที่ดำเนินการ",
        *("ความเป็นมาและความสำคัญ", "ความเป็นมาและความสำคัญของปัญหา"),
        *("ที่มาและความสำคัญ", "ที่มาและความสำคัญของปัญหา"),
        "ที่มาและความสำคัญในการจัดทำองค์ความรู้",
        "ที่มา ความสำคัญในการจัดทำองค์ความรู้",
    ),
    SectionKey.OBJECTIVES: ("วัตถุประสงค์", "เป้าหมาย"),
    SectionKey.MATERIALS: ("วัตถุดิบ", "วัตถุดิบและส่วนประกอบ", "ส่วนประกอบ"),
    SectionKey.EQUIPMENT: ("อุปกรณ์", "วัสดุอุปกรณ์", "วัสดุ/อุปกรณ์"),
    SectionKey.PROCESS: (
        *("กระบวนการ/ขั้นตอน", "กระบวนการ/ขั้นตอนการทำ…", "ขั้นตอนการทำ…", "วิธีทำ"),
        *("กระบวนการ/วิธีการ/เทคนิค/ข้อพึงระวัง", "กระบวนการ/วิธีการ", "วิธีการ/ขั้นตอน"),
        *("รูปแบบ กระบวนการ หรือลำดับขั้นตอน", "กระบวนการและขั้นตอน", "ขั้นตอนการดำเนินงาน"),
    ),
    SectionKey.TECHNIQUES: (
        *("เทคนิคในการปฏิบัติงาน", "เทคนิคและวิธีการปฏิบัติงาน", "เทคนิคในการส่งเสริม…"),
        *("เทคนิค/วิธีการ", "เทคนิคการทำงาน"),
    ),
    SectionKey.CAUTIONS: ("ข้อพึงระวัง", "ข้อควรระวัง"),
    SectionKey.RESULTS: (
        *("ผลการส่งเสริม…", "ผลลัพธ์ที่ได้", "ผลลัพธ์จากองค์ความรู้", "ผลลัพธ์", "ผลที่ได้รับ"),
        *("ผลการดำเนินงาน", "ผลสำเร็จ", "ผลที่เกิดขึ้น", "ผลที่ได้"),
    ),
    SectionKey.PROBLEMS: (
        *("ปัญหาที่พบและแนวทางการแก้ไขปัญหา", "ปัญหาและแนวทางแก้ไข", "ปัญหา อุปสรรค"),
        *("ปัญหาที่พบและแนวทางแก้ไข", "ปัญหาและอุปสรรค", "ปัญหา/อุปสรรค"),
    ),
    SectionKey.SUCCESS_FACTORS: (
        *("ปัจจัยที่ส่งผลให้ประสบผลสำเร็จ", "ปัจจัยแห่งความสำเร็จ", "ปัจจัยความสำเร็จ"),
        "ปัจจัยสู่ความสำเร็จ",
    ),
    SectionKey.BENEFITS: ("ประโยชน์ขององค์ความรู้", "ประโยชน์ที่ได้รับ", "การนำไปใช้ประโยชน์"),
    SectionKey.EXTENSION: ("ส่วนขยาย", "เนื้อหา"),
    SectionKey.CONCLUSION: ("บทสรุป", "สรุป"),
    SectionKey.RECOMMENDATIONS: ("ข้อเสนอแนะ",),
    SectionKey.IMAGES: ("รูปประกอบ", "ภาพประกอบ", "รูปภาพประกอบ"),
}
"""Sections and how forms label them; the usual label first."""

_IMAGES: Final = r"image[0-9]*(?: +image[0-9]*)*"


def field(name: str, *usual: str, is_expected: bool = True) -> FieldLabel:
    """Return the label of a field, in all its spellings, the *usual* ones first.

    >>> field("author", "โดย").labels[:2]
    ('โดย', 'เจ้าขององค์ความรู้')
    """
    return FieldLabel(
        name=name, labels=_in_order(usual, FIELDS[name]), is_expected=is_expected
    )


def fields(*names: str) -> tuple[FieldLabel, ...]:
    """Return labels of fields that a form may print but need not."""
    return tuple(field(name, is_expected=False) for name in names)


def section(key: SectionKey, *usual: str) -> SectionLabel:
    """Return the label of a section, in all its spellings, the *usual* ones first."""
    return SectionLabel(
        key=key,
        labels=_in_order(usual, SECTIONS[key]),
        line_form=_IMAGES if key is SectionKey.IMAGES else None,
    )


def sections(*expected: SectionLabel) -> tuple[SectionLabel, ...]:
    """Return the *expected* sections, and behind them all others that may be met."""
    known = {each.key for each in expected}
    others = [
        attrs.evolve(section(key), is_expected=False)
        for key in SECTIONS
        if key not in known
    ]
    return (*expected, *others)


def _in_order(usual: tuple[str, ...], all_: tuple[str, ...]) -> tuple[str, ...]:
    return (*usual, *(each for each in all_ if each not in usual))
