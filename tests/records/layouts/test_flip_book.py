"""Flip books: a whole form on one line, parted by numbers and labels alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sammachip.places import OfficeKind
from sammachip.records import read_record

Document = Callable[[str], str]
"""Reads one of the invented documents by its name."""


def test_a_form_for_persons_is_read_from_one_line(document: Document) -> None:
    record = read_record(document("individual_form_2563"))

    assert record.layout == "individual form 2563"
    assert record.title == "การเลี้ยงไก่ไข่ในบ้านสวน"
    assert record.author is not None
    assert record.author.full_name == "นายธันวา ใจงาม"
    assert record.author_position == "นักวิชาการพัฒนาชุมชนปฏิบัติการ"
    assert record.office is not None
    assert record.office.province == "ตราด"
    assert record.category is not None
    assert (record.category.key, record.category.number) == ("grassroots", 2)
    assert (record.unplaced, record.problems) == ((), ())


def test_a_number_inside_a_line_is_a_part_only_in_its_turn(document: Document) -> None:
    record = read_record(document("individual_form_2563"))

    background, process, results = record.sections
    assert background.text == "ไข่ในตลาดราคา 4.5 บาท ชาวบ้านจึงคิดเลี้ยงเอง"
    assert background.subsections == ()
    assert [(part.number, part.text) for part in process.subsections] == [
        ("5.1", "เตรียมโรงเรือน"),
        ("5.2", "เลี้ยงวันละ 2 ครั้ง"),
    ]
    assert results.text == "มีไข่กินทุกครัวเรือน"


def test_the_author_of_a_unit_is_an_office(document: Document) -> None:
    record = read_record(document("unit_form_2563"))

    assert record.layout == "unit form 2563"
    assert record.author is None
    assert record.author_office is not None
    assert record.author_office.as_written == "ศูนย์ศึกษาและพัฒนาชุมชนบ้านสวน"
    assert record.owner is record.author_office
    assert record.category is not None
    assert record.category.key == "organisation"
    assert (record.unplaced, record.problems) == ((), ())


def test_post_and_office_may_have_no_label(document: Document) -> None:
    record = read_record(document("individual_form_uttaradit"))

    assert record.layout == "individual form Uttaradit 2563"
    assert record.title == ("การแปรรูปกล้วย บ้านสวน หมู่ที่ 4 ตำบลในฝัน อำเภอบ้านสวน จังหวัดตราด")
    assert record.author is not None
    assert record.author.full_name == "นางมะลิ ใจงาม"
    assert record.author_position == "นักวิชาการพัฒนาชุมชนชำนาญการ"
    assert record.office is not None
    assert record.office.district == "บ้านสวน"
    assert (record.unplaced, record.problems) == ((), ())


def test_a_page_goes_on_with_a_section_that_is_not_there(document: Document) -> None:
    record = read_record(document("continuation_page"))

    assert record.layout == "continuation page"
    assert record.title is None
    continued, results = record.sections
    assert (continued.key.value, continued.label) == ("continued", None)
    assert continued.text.split("\n\n") == [
        "จึงขอความร่วมมือจากผู้นำชุมชน",
        "และจัดเวทีอีกครั้ง",
    ]
    assert record.page_lines == ("-4-",)
    assert results.subsections[0].label == "เทคนิคและวิธีการปฏิบัติงาน"
    assert (record.unplaced, record.problems) == ((), ())


@pytest.mark.parametrize(
    "heading", ["แบบบันทกึ องค์ความร้รู ะดบั บคุ คล", "แบบบันทึกองคค์ วามรู้ระดบั บคุ คล"]
)
def test_a_book_is_read_through_its_damage(document: Document, heading: str) -> None:
    damages = {
        "แบบบันทึกองค์ความรู้ระดับบุคคล": heading,
        "ชื่อองค์ความรู้": "ชอื่ องค์ความรู้",
        "ชื่อ-สกุล": "ชอื่ -สกลุ",
        "ตำแหน่งนักวิชาการ": "ตาแหน่งนกั วชิ าการ",
        "สำนักงานพัฒนาชุมชน": "สานกั งานพฒั นาชมุ ชน",
        "องค์ความรู้ที่บ่งชี้ (เลือก": "องคค์ วามรู้ที่บง่ ชี้ (เลอื ก",
        "4. ที่มา ความสำคัญ": "4. ทมี่ า ความสาคญั",
    }
    sound = read_record(document("individual_form_2563"))
    text = document("individual_form_2563")
    for whole, broken in damages.items():
        assert whole in text
        text = text.replace(whole, broken)

    record = read_record(text)

    for field in ("layout", "title", "author", "author_position", "category"):
        assert getattr(record, field) == getattr(sound, field), field
    assert record.office is not None
    assert record.office.kind is OfficeKind.DISTRICT
    assert [each.key for each in record.sections] == [
        each.key for each in sound.sections
    ]
    assert record.source_text == text
    assert record.repairs != ()
