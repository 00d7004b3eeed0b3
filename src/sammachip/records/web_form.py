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

from sammachip.records.label import FieldLabel, SectionLabel
from sammachip.records.layout import FooterForm, Layout
from sammachip.records.section import SectionKey

__all__ = ["WEB_FORM", "WEB_FORM_WITHOUT_POSITION"]

_POSITION: Final = FieldLabel(name="author_position", labels=("ตำแหน่ง",))
_AUTHOR: Final = FieldLabel(name="author", labels=("โดย",))
_RECORDED_AT: Final = FieldLabel(name="recorded_at", labels=("วันที่",))
_ADDRESS: Final = FieldLabel(name="address", labels=("ที่อยู่",))

WEB_FORM: Final = Layout(
    name="web form with position",
    headings=("เทคนิคส่งเสริมสัมมาชีพ",),
    fields=(_AUTHOR, _POSITION, _RECORDED_AT, _ADDRESS),
    sections=(
        SectionLabel(
            key=SectionKey.BACKGROUND,
            labels=("ความเป็นมา / แรงบันดาลใจ / เหตุผลที่ทำ",),
        ),
        SectionLabel(key=SectionKey.OBJECTIVES, labels=("วัตถุประสงค์",)),
        SectionLabel(key=SectionKey.MATERIALS, labels=("วัตถุดิบ (ถ้ามี)", "วัตถุดิบ")),
        SectionLabel(key=SectionKey.EQUIPMENT, labels=("อุปกรณ์",)),
        SectionLabel(key=SectionKey.PROCESS, labels=("กระบวนการ/ขั้นตอน",)),
        SectionLabel(key=SectionKey.CAUTIONS, labels=("ข้อพึงระวัง",)),
        SectionLabel(
            key=SectionKey.IMAGES,
            labels=("รูปประกอบ",),
            line_form=r"image[0-9]*(?: +image[0-9]*)*",
        ),
    ),
    footer=FooterForm(
        opening="เว็บไซต์สัมมาชีพชุมชนจังหวัด",
        department="กรมการพัฒนาชุมชน",
        fields=(
            FieldLabel(name="phone", labels=("โทรศัพท์",)),
            FieldLabel(name="email", labels=("Email",)),
            FieldLabel(name="address", labels=("ที่อยู่",)),
        ),
        menu=("เกี่ยวกับเรา",),
    ),
)
"""The form for officers: heading เทคนิคส่งเสริมสัมมาชีพ, with a position."""

WEB_FORM_WITHOUT_POSITION: Final = attrs.evolve(
    WEB_FORM,
    name="web form without position",
    headings=("ความรู้สัมมาชีพชุมชน",),
    fields=(
        _AUTHOR,
        attrs.evolve(_POSITION, is_expected=False),
        _RECORDED_AT,
        _ADDRESS,
    ),
)
"""The form for villagers: heading ความรู้สัมมาชีพชุมชน, without a position."""
