"""Articles: the first part has no label, and the author stands at the end."""

from __future__ import annotations

from collections.abc import Callable

from sammachip.records import read_record

Document = Callable[[str], str]
"""Reads one of the invented documents by its name."""


def test_the_author_stands_at_the_end(document: Document) -> None:
    record = read_record(document("article"))

    assert record.layout == "article with the metadata at the end"
    assert (record.form_heading, record.title) == (None, None)
    assert record.author is not None
    assert record.author.full_name == "นายบุญมี ใจงาม"
    assert record.author_position == "พัฒนากรประจำตำบล"
    assert record.office is not None
    assert record.office.province == "ตราด"
    assert record.phones_as_written == ("080-0000002",)
    assert record.page_lines == ("ไม่มีความคิดเห็น:", "แสดงความคิดเห็น")
    assert (record.unplaced, record.problems) == ((), ())


def test_the_first_part_needs_no_label(document: Document) -> None:
    record = read_record(document("article"))

    assert [(each.key.value, each.label) for each in record.sections] == [
        ("opening", None),
        ("extension", "2. ส่วนขยาย"),
        ("conclusion", "3. บทสรุป"),
    ]
    opening, extension, conclusion = record.sections
    assert opening.text.startswith("อำเภอบ้านสวนมีหมู่บ้านเป้าหมาย 9 หมู่บ้าน\nแต่ละ")
    assert [item.mark for item in extension.items] == ["1)", "2)"]
    assert conclusion.numbers == ("1", "3")


def test_a_label_in_the_text_is_no_field_of_the_end(document: Document) -> None:
    record = read_record(document("article"))

    conclusion = record.sections[-1]
    assert conclusion.text.startswith("ตำแหน่งของแต่ละกลุ่มชัดขึ้น")
    assert conclusion.text.endswith("3. ขายด้วยกัน")
