"""Blogs of centres and districts (บล็อก): the post's title and day, then a form.

A label and blanks stand before each value, and the label of a section has a line
to itself.

Source:
    Blogs of a training centre and of a provincial office, B.E. 2557 to 2560.
"""

from __future__ import annotations

from typing import Final

from sammachip.records.label_form import LabelForm
from sammachip.records.layout import Layout
from sammachip.records.section import SectionKey
from sammachip.records.vocabulary import field, fields, section, sections

__all__ = ["BLOG", "BLOG_BY_ADMIN"]

BLOG: Final = Layout(
    name="blog post",
    fields=(
        field("author", "เจ้าขององค์ความรู้"),
        field("address"),
        field("phones", "เบอร์โทรศัพท์"),
        *fields("author_position", "office", "email"),
    ),
    field_forms=(LabelForm(),),
    sections=sections(
        section(SectionKey.BACKGROUND, "ความเป็นมา แรงบันดาลใจ/เหตุผลที่ดำเนินการ"),
        section(SectionKey.OBJECTIVES),
        section(SectionKey.MATERIALS),
        section(SectionKey.EQUIPMENT),
        section(SectionKey.PROCESS, "กระบวนการ/ขั้นตอนการทำ…"),
    ),
    section_forms=(LabelForm(is_alone=True),),
    wraps=True,
    least_labels=4,
)
"""A post with the title twice, the author's address and several phone numbers."""

BLOG_BY_ADMIN: Final = Layout(
    name="blog post by an admin",
    fields=(
        field("author", "เจ้าของความรู้"),
        field("author_position"),
        field("office"),
        field("title", "ชื่องาน"),
        *fields("phones", "address", "email"),
    ),
    field_forms=(LabelForm(),),
    sections=sections(),
    section_forms=BLOG.section_forms,
    opening=SectionKey.OPENING,
    least_labels=3,
)
"""A post whose form has a title of its own (ชื่องาน) and one text without a label."""
