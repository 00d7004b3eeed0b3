"""Blogs: the day of the post is not the day of the record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from sammachip.errors import Severity
from sammachip.records import read_record

Document = Callable[[str], str]
"""Reads one of the invented documents by its name."""


def test_a_post_has_a_day_and_its_title_twice(document: Document) -> None:
    record = read_record(document("blog"))

    assert record.layout == "blog post"
    assert record.posted_on == date(2017, 4, 26)
    assert record.recorded_at is None
    assert record.title == "น้ำพริกเผาบ้านสวน"
    assert [field.span for field in record.spans if field.name == "title"] != []
    assert record.author is not None
    assert record.author.full_name == "นางดาวเรือง สุขใจ"
    assert (record.unplaced, record.problems) == ((), ())


def test_an_address_may_go_on_on_the_next_line(document: Document) -> None:
    record = read_record(document("blog"))

    assert record.address == ("บ้านเลขที่ 229 หมู่ 5 ตำบลในฝัน อำเภอบ้านสวน จังหวัดตราด")
    assert record.address_parts is not None
    assert record.address_parts.village_number == 5
    assert record.address_parts.district == "บ้านสวน"


def test_two_phone_numbers_are_two(document: Document) -> None:
    record = read_record(document("blog"))

    assert [phone.digits for phone in record.phones] == ["0800000001", "0800000002"]
    assert record.phones_as_written == ("08 0000 0001", "08 0000 0002")


def test_a_label_has_a_line_to_itself(document: Document) -> None:
    record = read_record(document("blog"))

    assert [(each.key.value, each.label) for each in record.sections] == [
        ("background", "ความเป็นมา แรงบันดาลใจ/เหตุผลที่ดำเนินการ"),
        ("objectives", "วัตถุประสงค์"),
        ("materials", "วัตถุดิบ"),
        ("equipment", "อุปกรณ์"),
        ("process", "กระบวนการ/ขั้นตอนการทำน้ำพริกเผา"),
    ]


def test_another_weekday_is_told_and_the_day_counts(document: Document) -> None:
    record = read_record(document("blog").replace("วันพุธ", "วันศุกร์"))

    assert record.posted_on == date(2017, 4, 26)
    (problem,) = record.problems
    assert (problem.code, problem.severity) == ("date.weekday", Severity.WARNING)
    assert problem.line().startswith("line 1: posted_on: 26 April 2017 is a Wednesday")
    assert record.unplaced == ()


def test_a_post_by_an_admin_has_a_title_of_its_own(document: Document) -> None:
    record = read_record(document("blog_by_admin"))

    assert record.layout == "blog post by an admin"
    assert record.post_title == "การทำบัญชีครัวเรือนให้สนุก"
    assert record.title == "การส่งเสริมบัญชีครัวเรือน"
    assert record.posted_on == date(2014, 8, 15)
    assert record.author_position == "พัฒนาการอำเภอ"
    (opening,) = record.sections
    assert opening.text == "เริ่มจากชวนเด็กจดรายจ่ายของตนเอง\nแล้วจึงชวนพ่อแม่"
    assert (record.unplaced, record.problems) == ((), ())


def test_the_title_of_a_post_stands_in_for_one_that_is_not_there(
    document: Document,
) -> None:
    lines = document("blog_by_admin").splitlines(keepends=True)
    text = "".join(line for line in lines if not line.startswith("ชื่องาน"))

    record = read_record(text)

    assert record.title == "การทำบัญชีครัวเรือนให้สนุก"
    assert record.post_title is None
