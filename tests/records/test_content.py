"""What a record says, whatever document it stands in."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given

from sammachip.records import KnowledgeRecord, SectionKey, content_of, read_record
from sammachip.testing import knowledge_records

Document = Callable[[str], str]


def test_the_content_is_what_is_said_by_field() -> None:
    letter = "ชื่อเรื่อง : ไข่เค็ม\nผู้เขียน : นางมะลิ\nวัตถุดิบ : ไข่เป็ด\nอุปกรณ์ :"

    content = content_of(read_record(letter))

    assert {*content} == {"title", "author", "sections"}
    assert content["title"] == "ไข่เค็ม"
    assert content["sections"] == ((SectionKey.MATERIALS, "ไข่เป็ด"),)


def test_labels_and_lines_of_the_page_are_no_content(document: Document) -> None:
    text = document("blog")
    page_ends = text.rindex("แสดงความคิดเห็น")

    plain = text[:page_ends].replace("08 0000 0001", "080-0000001")

    assert content_of(read_record(plain)) == content_of(read_record(text))


def test_what_no_field_took_is_content(document: Document) -> None:
    record = read_record(document("buddhist_era_stamp"))

    assert content_of(record)["unplaced"] == ("2560-05-02-09:30:07",)


@given(knowledge_records())
def test_what_is_read_from_one_text_is_one_content(record: KnowledgeRecord) -> None:
    assert content_of(read_record(record.source_text)) == content_of(record)
