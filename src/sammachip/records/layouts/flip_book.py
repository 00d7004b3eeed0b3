"""Forms of fiscal year 2563 as flip books give them: all on one line (หนังสือพลิก).

Only a number and a label part the items, anywhere in the line. Pages of a book may
begin inside a record.

Source:
    The department's forms for persons and for offices, fiscal year 2563, and that of
    the province of Uttaradit, in books of provincial offices.
"""

from __future__ import annotations

from typing import Final

import attrs

from sammachip.records.label_form import LabelForm
from sammachip.records.layout import Layout
from sammachip.records.section import SectionKey
from sammachip.records.vocabulary import field, fields, section, sections

__all__ = [
    "CONTINUATION_PAGE",
    "INDIVIDUAL_FORM_2563",
    "INDIVIDUAL_FORM_UTTARADIT_2563",
    "UNIT_FORM_2563",
]

INDIVIDUAL_FORM_2563: Final = Layout(
    name="individual form 2563",
    headings=("แบบบันทึกองค์ความรู้ระดับบุคคล",),
    fields=(
        field("title", "ชื่อองค์ความรู้"),
        field("author", "ชื่อ-สกุล"),
        field("category"),
    ),
    field_forms=(LabelForm(is_numbered=True, is_joined=True, is_anywhere=True),),
    details=(
        field("author_position"),
        field("office"),
        *fields("phones", "address", "email"),
    ),
    sections=sections(section(SectionKey.BACKGROUND, "ที่มา ความสำคัญในการจัดทำองค์ความรู้")),
    section_forms=(LabelForm(is_numbered=True, is_anywhere=True),),
    wraps=True,
    has_title_line=False,
    category_year=2563,
)
"""The form for persons, with four categories to tick."""

UNIT_FORM_2563: Final = attrs.evolve(
    INDIVIDUAL_FORM_2563,
    name="unit form 2563",
    headings=("แบบบันทึกองค์ความรู้ระดับหน่วยงาน",),
    fields=(
        field("title", "ชื่อองค์ความรู้"),
        field("author", "ชื่อเจ้าของความรู้"),
        field("category", "ขอบเขตและเป้าหมายการจัดการความรู้"),
    ),
    details=fields("author_position", "office", "phones", "address", "email"),
    sections=sections(
        section(SectionKey.BACKGROUND, "ที่มาและความสำคัญในการจัดทำองค์ความรู้")
    ),
)
"""The form for offices: the author is an office."""

INDIVIDUAL_FORM_UTTARADIT_2563: Final = attrs.evolve(
    INDIVIDUAL_FORM_2563,
    name="individual form Uttaradit 2563",
    headings=("แบบบันทึกองค์ความรู้รายบุคคล",),
    fields=(
        field("title", "ชื่อองค์ความรู้"),
        field("author", "ชื่อเจ้าขององค์ความรู้"),
        *fields("category"),
    ),
    details=(field("office"), *fields("author_position", "phones", "address", "email")),
    sections=sections(section(SectionKey.BACKGROUND, "ที่มาและความสำคัญของปัญหา")),
)
"""The province's form: name, post and office run together in the author's item."""

CONTINUATION_PAGE: Final = Layout(
    name="continuation page",
    sections=sections(section(SectionKey.RESULTS)),
    section_forms=INDIVIDUAL_FORM_2563.section_forms,
    has_title_line=False,
    opening=SectionKey.CONTINUED,
    begins_inside=True,
    least_labels=1,
)
"""Pages that begin inside a record."""
