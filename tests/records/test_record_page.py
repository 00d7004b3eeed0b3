"""A record as a table, as text and as HTML: what it says, and where it says so."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from html import unescape
from typing import Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError, Language
from sammachip.records import (
    KnowledgeRecord,
    SectionKey,
    read_record,
    record_heading,
)
from sammachip.testing import knowledge_records, record_texts

Document = Callable[[str], str]

_TRAP: Final = """เทคนิคส่งเสริมสัมมาชีพ
ไข่เค็ม <script>alert("&")</script>
โดย : นางมะลิ ใจงาม
วัตถุประสงค์ ->
เพิ่มรายได้ 5 < 6 & 'กำไร'
"""


def _without_tags(page: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", page.replace("<br>", "\n")))


def _source_of(page: str) -> str:
    return page[page.index('<p lang="th">') :]


def test_a_row_has_a_cell_for_each_heading(document: Document) -> None:
    record = read_record(document("individual_form_2563"))

    told = dict(zip(record_heading("en"), record.row(lang="en"), strict=True))

    assert {heading: cell for heading, cell in told.items() if cell} == {
        "layout": "individual form 2563",
        "title": "การเลี้ยงไก่ไข่ในบ้านสวน",
        "author": "…",
        "position": "นักวิชาการพัฒนาชุมชนปฏิบัติการ",
        "office": "บ้านสวน ตราด",
        "category": "balanced growth of the grassroots economy",
        "sections": "3",
    }


def test_personal_data_stand_in_a_row_if_they_are_asked_for(
    document: Document,
) -> None:
    record = read_record(document("article"))

    row = record.row(personal=True, digits="thai")

    assert "นายบุญมี ใจงาม" in row
    assert "๐๘ ๐๐๐๐ ๐๐๐๒" in row
    assert "สพอ.บ้านสวน จังหวัดตราด" in row


def test_headings_are_said_in_thai_too() -> None:
    assert record_heading("th")[:2] == ("รูปแบบ", "ชื่อเรื่อง")


def test_a_record_is_told_as_text(document: Document) -> None:
    record = read_record(document("buddhist_era_stamp"))

    assert record.text(lang="en").splitlines() == [
        "Knowledge record",
        "layout: web form with position",
        "title: เลี้ยงไก่ไข่",
        "author: …",
        "position: เจ้าหน้าที่พัฒนาชุมชน",
        "",
        "background:",
        "objectives:",
        "materials:",
        "equipment: 6 characters",
        "process:",
        "cautions:",
        "pictures:",
        "",
        record.problems[0].line("en"),
    ]
    assert "อุปกรณ์: กรงไก่" in record.text(personal=True).splitlines()


def test_facts_in_numbers_are_told(document: Document) -> None:
    record = read_record(document("web_form"))

    assert "ข้อเท็จจริงที่เป็นตัวเลข: ปี ๒๕๖๐ · ๒๐ ครัวเรือน" in record.text()


def test_every_field_is_marked_in_the_document(document: Document) -> None:
    record = read_record(document("numbered_form"))

    page = record.html(lang="en", personal=True)

    assert '<mark title="author">น.ส. การะเกด   ทองแท้</mark>' in page
    assert '<mark title="phones">๐๘๐-๐๐๐๐๐๐๑</mark>' in page
    assert '<mark title="success factors">ทุกคนช่วยกัน</mark>' in page
    assert _without_tags(_source_of(page)) == record.source_text


def test_labels_are_shown_and_persons_are_not(document: Document) -> None:
    record = read_record(document("web_form"))

    page = vars(KnowledgeRecord)["_repr_html_"](record)

    assert page == record.html()
    assert 'โดย : <mark title="เจ้าขององค์ความรู้">…</mark> ตำแหน่ง : ' in page
    assert '<mark title="ที่อยู่, หน่วยงาน">…</mark>' in page
    assert '<mark title="วันที่บันทึก">2017-05-02-09:30:07</mark>' in page
    assert "ธันวา" not in page
    assert "เก็บไข่ให้ได้นาน" not in page


def test_what_no_field_took_is_marked_and_hidden(document: Document) -> None:
    record = read_record(document("buddhist_era_stamp"))

    assert '<mark title="unplaced piece">…</mark>' in record.html(lang="en")


def test_a_line_of_the_page_inside_a_section_is_marked_with_it(
    document: Document,
) -> None:
    record = read_record(document("continuation_page"))

    marked = re.findall('<mark title="([^"]*)">', record.html(lang="en"))

    assert marked == ["continued from an earlier page, line of the page", "results"]


def test_a_document_cannot_add_elements_of_its_own() -> None:
    page = read_record(_TRAP).html(personal=True)

    assert "<script" not in page
    assert "&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;" in page
    assert _without_tags(_source_of(page)) == _TRAP


def test_a_day_without_a_buddhist_year_is_told_as_it_is() -> None:
    record = attrs.evolve(read_record(_TRAP), recorded_at=datetime(1850, 1, 2, 3, 4))  # noqa: DTZ001

    assert "๑๘๕๐-๐๑-๐๒T๐๓:๐๔:๐๐" in record.row(digits="thai")


@pytest.mark.parametrize("key", SectionKey)
@pytest.mark.parametrize("lang", ["th", "en"])
def test_every_section_has_a_name(lang: Language, key: SectionKey) -> None:
    record = read_record(_TRAP)
    section = attrs.evolve(record.sections[0], key=key, text="")

    record = attrs.evolve(record, sections=(section,), problems=())
    last = record.text(lang=lang).splitlines()[-1]

    assert last.endswith(":")
    assert last.isascii() == (lang == "en")


@given(record_texts())
def test_the_marked_document_is_the_document(text: str) -> None:
    page = read_record(text).html(personal=True)

    assert _without_tags(_source_of(page)) == text


@given(knowledge_records())
def test_names_are_in_no_page_unless_they_are_asked_for(
    record: KnowledgeRecord,
) -> None:
    assert record.author is not None

    name = record.author.full_name

    assert name not in record.html()
    assert name not in record.text()
    assert name not in record.row()
    assert name in record.text(personal=True)


@given(st.text(max_size=80))
def test_any_words_can_be_shown(words: str) -> None:
    record = read_record(f"{_TRAP}{words}")

    page = record.html(personal=True)

    assert page.count("<mark") == page.count("</mark>")
    assert record.text()


def test_unknown_digits_are_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        read_record(_TRAP).row(digits="roman")  # type: ignore[arg-type]  # on purpose

    assert refused.value.problems[0].code == "choice.unknown"
