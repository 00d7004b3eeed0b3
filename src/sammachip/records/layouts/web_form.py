"""The department's web form (แบบบันทึกองค์ความรู้บนเว็บไซต์กรมการพัฒนาชุมชน).

It exists with and without the author's position. Labels of fields end in a
colon and may share a line; labels of sections end in an arrow. The page's
foot has an address of its own, mostly empty.

Source:
    Pages ``km2_viewlist`` and ``km1_viewlist`` of the department's site for
    community right livelihood (เว็บไซต์สัมมาชีพชุมชน), as of B.E. 2560.
"""

from __future__ import annotations

from typing import Final

import attrs

from sammachip.records.footer_form import FooterForm
from sammachip.records.label import FieldLabel
from sammachip.records.layout import Layout
from sammachip.records.section import SectionKey
from sammachip.records.vocabulary import field, section, sections

__all__ = ["WEB_FOOTER", "WEB_FORM", "WEB_FORM_WITHOUT_POSITION"]

WEB_FOOTER: Final = FooterForm(
    opening="เว็บไซต์สัมมาชีพชุมชนจังหวัด",
    department="กรมการพัฒนาชุมชน",
    fields=(
        FieldLabel(name="phone", labels=("โทรศัพท์",)),
        FieldLabel(name="email", labels=("Email",)),
        FieldLabel(name="address", labels=("ที่อยู่",)),
    ),
)
"""The foot of the department's pages; often the only place that names the province."""

WEB_FORM: Final = Layout(
    name="web form with position",
    headings=("เทคนิคส่งเสริมสัมมาชีพ",),
    fields=(
        field("author", "โดย"),
        field("author_position"),
        field("recorded_at", "วันที่"),
        field("address"),
    ),
    sections=sections(
        section(SectionKey.BACKGROUND),
        section(SectionKey.OBJECTIVES),
        section(SectionKey.MATERIALS, "วัตถุดิบ (ถ้ามี)"),
        section(SectionKey.EQUIPMENT),
        section(SectionKey.PROCESS),
        section(SectionKey.CAUTIONS),
        section(SectionKey.IMAGES),
    ),
    footer=WEB_FOOTER,
)
"""The form for officers: heading เทคนิคส่งเสริมสัมมาชีพ, with a position."""

WEB_FORM_WITHOUT_POSITION: Final = attrs.evolve(
    WEB_FORM,
    name="web form without position",
    headings=("ความรู้สัมมาชีพชุมชน",),
    fields=(
        field("author", "โดย"),
        field("author_position", is_expected=False),
        field("recorded_at", "วันที่"),
        field("address"),
    ),
)
"""The form for villagers: heading ความรู้สัมมาชีพชุมชน, without a position."""
