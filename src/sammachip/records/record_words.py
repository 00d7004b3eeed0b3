"""What the fields and sections of a record are called in both languages (ชื่อหัวข้อ)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sammachip.errors import Said
from sammachip.records.section import SectionKey

__all__ = ["COUNTS", "FIELDS", "PLACES", "SECTIONS"]


def _words(*rows: tuple[str, str, str]) -> Mapping[str, Said]:
    return {name: Said(name, th=thai, en=english) for name, thai, english in rows}


FIELDS: Final = _words(
    ("layout", "รูปแบบ", "layout"),
    ("title", "ชื่อเรื่อง", "title"),
    ("post_title", "ชื่อบทความ", "title of the post"),
    ("owner", "เจ้าขององค์ความรู้", "author"),
    ("author_position", "ตำแหน่ง", "position"),
    ("office", "หน่วยงาน", "office"),
    ("address", "ที่อยู่", "address"),
    ("phones", "โทรศัพท์", "phones"),
    ("email", "อีเมล", "email"),
    ("recorded_at", "วันที่บันทึก", "recorded at"),
    ("posted_on", "วันที่เผยแพร่", "posted on"),
    ("fiscal_year", "ปีงบประมาณ", "fiscal year"),
    ("category", "หมวด", "category"),
    ("province", "จังหวัดของเว็บไซต์", "province of the website"),
)
"""What the fields of a record are called, in the order of a table."""

COUNTS: Final = _words(
    ("sections", "จำนวนหัวข้อ", "sections"),
    ("unplaced", "จำนวนข้อความที่ไม่เข้าหัวข้อ", "unplaced pieces"),
    ("problems", "จำนวนข้อสังเกต", "problems"),
)
"""What is counted behind them."""

PLACES: Final[Mapping[str, Said]] = {
    **FIELDS,
    "author": FIELDS["owner"],
    "phone": FIELDS["phones"],
    **_words(
        ("form_heading", "หัวแบบบันทึก", "heading of the form"),
        ("lead_image", "ภาพนำ", "lead image"),
        ("page", "บรรทัดของหน้า", "line of the page"),
        ("footer.department", "กรม (ส่วนท้าย)", "department (footer)"),
        ("footer.phone", "โทรศัพท์ (ส่วนท้าย)", "phone (footer)"),
        ("footer.email", "อีเมล (ส่วนท้าย)", "email (footer)"),
        ("footer.address", "ที่อยู่ (ส่วนท้าย)", "address (footer)"),
        ("unplaced", "ข้อความที่ไม่เข้าหัวข้อ", "unplaced piece"),
    ),
}
"""What the places of a document are called that have no section."""

SECTIONS: Final[Mapping[SectionKey, Said]] = {
    SectionKey(name): said
    for name, said in _words(
        ("background", "ความเป็นมา", "background"),
        ("objectives", "วัตถุประสงค์", "objectives"),
        ("materials", "วัตถุดิบ", "materials"),
        ("equipment", "อุปกรณ์", "equipment"),
        ("process", "กระบวนการ/ขั้นตอน", "process"),
        ("cautions", "ข้อพึงระวัง", "cautions"),
        ("results", "ผล", "results"),
        ("success_factors", "ปัจจัยแห่งความสำเร็จ", "success factors"),
        ("techniques", "เทคนิค", "techniques"),
        ("problems", "ปัญหาและแนวทางแก้ไข", "problems and how they were solved"),
        ("benefits", "ประโยชน์", "benefits"),
        ("opening", "บทนำ", "opening"),
        ("extension", "ส่วนขยาย", "extension"),
        ("conclusion", "บทสรุป", "conclusion"),
        ("recommendations", "ข้อเสนอแนะ", "recommendations"),
        ("images", "รูปประกอบ", "pictures"),
        ("continued", "ต่อจากหน้าก่อน", "continued from an earlier page"),
    ).items()
}
"""What each section is called."""
