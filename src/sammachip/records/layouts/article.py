"""Articles with the author at the end (บทความที่ลงชื่อผู้เขียนไว้ท้ายเรื่อง).

The first part has no label, and the article no title line. The fields stand on the
last lines, a label and a blank before each value.

Source:
    A blog of a district office, B.E. 2560.
"""

from __future__ import annotations

from typing import Final

from sammachip.records.label_form import LabelForm
from sammachip.records.layout import Layout
from sammachip.records.section import SectionKey
from sammachip.records.vocabulary import field, fields, section, sections

__all__ = ["ARTICLE"]

ARTICLE: Final = Layout(
    name="article with the metadata at the end",
    fields=(
        field("author", "เจ้าของความรู้"),
        field("author_position", "ตำแหน่ง/สังกัด"),
        field("office", "สถานที่ติดต่อ/สังกัด"),
        field("phones", "หมายเลขโทรศัพท์"),
        *fields("address", "email"),
    ),
    field_forms=(LabelForm(),),
    sections=sections(section(SectionKey.EXTENSION), section(SectionKey.CONCLUSION)),
    section_forms=(LabelForm(is_numbered=True),),
    stands_above=False,
    stands_below=True,
    has_title_line=False,
    opening=SectionKey.OPENING,
    least_labels=3,
)
"""An article in three parts: the first without a label, the author behind the last."""
