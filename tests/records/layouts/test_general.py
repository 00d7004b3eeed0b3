"""The general grammar: every label in any form, for what fits no form."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sammachip.dates import FiscalYear
from sammachip.records import KnowledgeRecord, SectionKey, read_record
from sammachip.records.vocabulary import FIELDS, SECTIONS

Document = Callable[[str], str]
"""Reads one of the invented documents by its name."""

_MARKS = {"โดย :": "โดย : ", "วันที่ :": "วันที่ : "}


def codes(record: KnowledgeRecord) -> list[str]:
    return [problem.code for problem in record.problems]


def test_a_document_of_no_form_is_read_with_a_warning(document: Document) -> None:
    record = read_record(document("general"))

    assert record.layout == "general labels"
    assert codes(record) == ["record.general_layout"]
    assert record.fiscal_year == FiscalYear(2562)
    assert record.title == "ผ้ามัดหมี่ย้อมคราม"
    assert record.email == "mali@example.org"
    assert record.address_parts is not None
    assert [each.key for each in record.sections] == [
        SectionKey.OBJECTIVES,
        SectionKey.EQUIPMENT,
        SectionKey.CAUTIONS,
    ]
    assert record.unplaced == ()


@pytest.mark.parametrize("label", FIELDS["author"])
@pytest.mark.parametrize("form", ["{} นางมะลิ ใจงาม", "2. {} นางมะลิ ใจงาม"])
def test_every_spelling_of_the_author_is_known(label: str, form: str) -> None:
    author = form.format(label)
    record = read_record(f"ไข่เค็ม\n{author}\nอุปกรณ์ ->\nไห\nข้อพึงระวัง ->\nไม่มี")

    assert record.author is not None
    assert record.author.given == "มะลิ"


@pytest.mark.parametrize(
    ("key", "label"), [(key, label) for key in SECTIONS for label in SECTIONS[key]]
)
@pytest.mark.parametrize("form", ["7. {}\nword", "{} ->\nword", "๗) {} word"])
def test_every_spelling_of_a_section_is_known(
    key: SectionKey, label: str, form: str
) -> None:
    section = form.format(label.replace("…", "ไข่เค็ม"))
    record = read_record(f"ชื่อเรื่อง ไข่\nผู้เขียน นางมะลิ\n{section}")

    assert [each.key for each in record.sections] == [key]


def test_a_web_form_without_its_heading_is_read(document: Document) -> None:
    text = document("web_form")
    heading = "เทคนิคส่งเสริมสัมมาชีพ\n"
    assert text.startswith(heading)

    record = read_record(text.removeprefix(heading))

    whole = read_record(text)
    assert record.layout == "general labels"
    assert record.author == whole.author
    assert record.province == whole.province
    assert [each.text for each in record.sections] == [
        each.text for each in whole.sections
    ]
