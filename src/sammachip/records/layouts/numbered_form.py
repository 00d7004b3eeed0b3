"""Numbered forms, one item a line (แบบบันทึกที่มีหัวข้อเป็นข้อ ๆ).

A number stands before each label, and blanks or the end of the line behind it.
The author's item holds post, office and phone as well, each behind a label of its
own, on one line or several.

Source:
    A record of B.E. 2560; the department's form for offices, fiscal year 2561.
"""

from __future__ import annotations

from typing import Final

import attrs

from sammachip.records.label_form import LabelForm
from sammachip.records.layout import Layout
from sammachip.records.section import SectionKey
from sammachip.records.vocabulary import field, fields, section, sections

__all__ = ["NUMBERED_FORM_2560", "UNIT_FORM_2561"]

NUMBERED_FORM_2560: Final = Layout(
    name="numbered form 2560",
    headings=("บันทึกองค์ความรู้", "แบบบันทึกองค์ความรู้"),
    fields=(field("title"), field("author"), *fields("category")),
    field_forms=(LabelForm(is_numbered=True, is_joined=True),),
    details=(
        field("author_position"),
        field("phones"),
        *fields("office", "address", "email"),
    ),
    sections=sections(
        section(SectionKey.BACKGROUND, "ความเป็นมาและความสำคัญ"),
        section(SectionKey.PROCESS, "กระบวนการ/วิธีการ/เทคนิค/ข้อพึงระวัง"),
        section(SectionKey.RESULTS),
        section(SectionKey.SUCCESS_FACTORS),
    ),
    section_forms=(LabelForm(is_numbered=True),),
    wraps=True,
    has_title_line=False,
    digits="thai",
)
"""The form of B.E. 2560: the author's item holds post, office and phone."""

UNIT_FORM_2561: Final = attrs.evolve(
    NUMBERED_FORM_2560,
    name="unit form 2561",
    headings=("การบันทึกชุดความรู้ระดับหน่วยงาน", "แบบบันทึกชุดความรู้ระดับหน่วยงาน"),
    fields=(
        field("title", "ชื่อชุดความรู้"),
        field("category"),
        field("office", "ส่วนราชการ"),
        *fields("author"),
    ),
    details=fields("author_position", "phones", "address", "email"),
    sections=sections(),
    category_year=2561,
)
"""The form of fiscal year 2561 for offices, with five categories to tick."""
