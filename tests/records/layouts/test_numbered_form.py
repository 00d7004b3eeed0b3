"""Numbered forms: the labels tell the items, whatever their numbers."""

from __future__ import annotations

from collections.abc import Callable

from sammachip.dates import FiscalYear
from sammachip.places import OfficeKind
from sammachip.records import Category, SectionKey, read_record

Document = Callable[[str], str]
"""Reads one of the invented documents by its name."""


def test_the_authors_item_holds_post_office_and_phone(document: Document) -> None:
    record = read_record(document("numbered_form"))

    assert record.layout == "numbered form 2560"
    assert record.form_heading == "บันทึกองค์ความรู้"
    assert record.title == "การเพาะเห็ดนางฟ้าในโรงเรือนเก่า"
    assert record.author is not None
    assert record.author.full_name == "น.ส.การะเกด ทองแท้"
    assert record.author_position == "เจ้าพนักงานพัฒนาชุมชนชำนาญงาน"
    assert record.office is not None
    assert record.office.as_written == "สำนักงานพัฒนาชุมชนอำเภอบ้านสวน จังหวัดตราด"
    assert record.office.kind is OfficeKind.DISTRICT
    assert [phone.digits for phone in record.phones] == ["0800000001"]
    assert record.phones_as_written == ("๐๘๐-๐๐๐๐๐๐๑",)
    assert (record.unplaced, record.problems) == ((), ())


def test_numbers_stay_as_printed_with_gaps_and_repeats(document: Document) -> None:
    record = read_record(document("numbered_form"))

    assert [(each.key.value, each.number, each.label) for each in record.sections] == [
        ("background", "๓", "๓.ความเป็นมาและความสำคัญ"),
        ("process", "๔", "๔.กระบวนการ/วิธีการ/เทคนิค/ข้อพึงระวัง"),
        ("results", "๕", "๕.ผลการส่งเสริมอาชีพ"),
        ("success_factors", "๖", "๖.ปัจจัยที่ส่งผลให้ประสบผลสำเร็จ"),
    ]
    _, process, results, _ = record.sections
    assert [(part.number, part.label) for part in process.subsections] == [
        ("๔.๑", "วิธีการ"),
        ("๔.๓", "ข้อพึงระวัง"),
    ]
    steps, cautions = process.subsections
    assert steps.numbers == ("๑", "๒", "๓")
    assert steps.items[2].text == "รดน้ำวันละ ๒ ครั้ง\nครั้งละน้อย"
    assert [item.mark for item in cautions.items] == ["-", "-"]
    assert results.numbers == ("๑", "๑")


def test_numbers_say_nothing(document: Document) -> None:
    text = document("numbered_form")
    record = read_record(text)

    other = read_record(
        text.replace("๖.ปัจจัย", "(2) ปัจจัย").replace("๓.ความ", "ข้อ ๗ ความ")
    )

    assert [each.key for each in other.sections] == [
        each.key for each in record.sections
    ]
    assert [each.number for each in other.sections] == ["๗", "๔", "๕", "2"]


def test_one_category_is_ticked(document: Document) -> None:
    record = read_record(document("unit_form_2561"))

    assert record.layout == "unit form 2561"
    assert record.title == "การทอเสื่อกกให้ขายได้ทั้งปี"
    assert record.category == Category(fiscal_year=FiscalYear(2561), key="livelihood")
    assert record.owner is None
    assert record.office is not None
    assert record.office.district == "บ้านสวน"
    assert [each.key for each in record.sections] == [
        SectionKey.BACKGROUND,
        SectionKey.OBJECTIVES,
        SectionKey.SUCCESS_FACTORS,
    ]
    assert record.page_lines == ("ไม่มีความคิดเห็น:", "แสดงความคิดเห็น")
    assert (record.unplaced, record.problems) == ((), ())


def test_two_ticks_are_one_too_many(document: Document) -> None:
    text = document("unit_form_2561").replace("     ผลิตภัณฑ์", "   ✗ ผลิตภัณฑ์")

    record = read_record(text)

    assert record.category is None
    (problem,) = record.problems
    assert problem.line().startswith("line 4: category: expected one category of")
    assert problem.facts["chosen"] == ("livelihood", "otop")
    assert record.unplaced == ()


def test_the_year_of_the_form_may_be_stated(document: Document) -> None:
    heading = "การบันทึกชุดความรู้ระดับหน่วยงาน\n"
    text = document("unit_form_2561").replace(
        heading, f"{heading}ประจำปีงบประมาณ พ.ศ. ๒๕๖๑\n"
    )

    record = read_record(text)

    assert record.fiscal_year == FiscalYear(2561)
    assert record.category is not None
    assert record.unplaced == ()


def test_a_part_that_says_nothing_keeps_its_number(document: Document) -> None:
    text = document("numbered_form").replace(
        "๔.๓ ข้อพึงระวัง\n", "๔.๓ ข้อพึงระวัง\n๔.๔\n๔.๕ จบ\n"
    )

    process = read_record(text).section(SectionKey.PROCESS)

    assert process is not None
    assert [
        (part.number, part.label, part.text) for part in process.subsections[1:]
    ] == [
        ("๔.๓", "ข้อพึงระวัง", ""),
        ("๔.๔", None, ""),
        ("๔.๕", "จบ", "-อย่าให้แดดส่อง\n      -อย่าให้น้ำขัง"),
    ]
