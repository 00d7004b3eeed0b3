"""read_record: whole forms, the traps of the web form, and that nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError, Severity
from sammachip.places import OfficeKind
from sammachip.records import (
    LAYOUTS,
    WEB_FORM,
    WEB_FORM_WITHOUT_POSITION,
    KnowledgeRecord,
    SectionKey,
    read_record,
    read_records_in,
)
from sammachip.records.vocabulary import FIELDS, SECTIONS
from sammachip.thai import BLANKS

Document = Callable[[str], str]
"""Reads one of the invented documents by its name."""

HEADING = "เทคนิคส่งเสริมสัมมาชีพ"
WEB_FORMS: Final = (WEB_FORM, WEB_FORM_WITHOUT_POSITION)
FORM: Final[str] = f"""{HEADING}
ปลูกผักสวนครัว
โดย : นางมะลิ ใจงาม ตำแหน่ง : ครู วันที่ : 2017-05-02-09:30:07
ที่อยู่ : 9/9 หมู่ที่ 9
ความเป็นมา / แรงบันดาลใจ / เหตุผลที่ทำ ->
วัตถุประสงค์ ->
1. มีผักกิน
วัตถุดิบ (ถ้ามี) ->
อุปกรณ์ ->
จอบ
กระบวนการ/ขั้นตอน->
ข้อพึงระวัง ->
รูปประกอบ -> image1
เว็บไซต์สัมมาชีพชุมชนจังหวัดตราด
กรมการพัฒนาชุมชน กระทรวงมหาดไทย
โทรศัพท์ :
ที่อยู่ :
เกี่ยวกับเรา
"""


def form_with(old: str, new: str) -> str:
    assert FORM.count(old) == 1
    return FORM.replace(old, new)


def unplaced(record: KnowledgeRecord) -> list[str]:
    return [piece.text for piece in record.unplaced]


def codes(record: KnowledgeRecord) -> list[str]:
    return [problem.code for problem in record.problems]


def missing_labels(record: KnowledgeRecord) -> list[object]:
    found = [p for p in record.problems if p.code == "record.missing_label"]
    assert all(problem.severity is Severity.WARNING for problem in found)
    return [problem.facts["label"] for problem in found]


def text_of(record: KnowledgeRecord, key: SectionKey) -> str | None:
    section = record.section(key)
    return section.text if section else None


# Whole forms


def test_a_whole_form_is_read(document: Document) -> None:
    record = read_record(document("web_form"))

    assert record.layout == "web form with position"
    assert record.form_heading == HEADING
    assert record.title == "เทคนิคส่งเสริมสัมมาชีพด้วยไข่เค็มดินสอพอง"
    assert record.author is not None
    assert record.author.full_name == "นายธันวา ณ ท่าช้าง"
    assert record.author.as_written == "นาย  ธันวา   ณ ท่าช้าง"
    assert record.author_position == "เจ้าหน้าที่พัฒนาชุมชน"
    assert record.recorded_at == datetime(2017, 5, 2, 9, 30, 7)  # noqa: DTZ001
    assert record.address == "สำนักงานพัฒนาชุมชนอำเภอบ้านสวน"
    assert record.office is not None
    assert (record.office.kind, record.office.district) == (
        OfficeKind.DISTRICT,
        "บ้านสวน",
    )
    assert record.province == "ตราด"
    assert record.lead_image == "image1"
    assert record.images == ("image1", "image2", "image3")
    assert (record.posted_on, record.phones) == (None, ())
    assert (record.unplaced, record.problems) == ((), ())


def test_the_sections_of_a_whole_form_are_read(document: Document) -> None:
    record = read_record(document("web_form"))

    assert [(section.key.value, section.label) for section in record.sections] == [
        ("background", "ความเป็นมา / แรงบันดาลใจ / เหตุผลที่ทำ ->"),
        ("objectives", "วัตถุประสงค์ ->"),
        ("materials", "วัตถุดิบ (ถ้ามี) ->"),
        ("equipment", "อุปกรณ์ ->"),
        ("process", "กระบวนการ/ขั้นตอน->"),
        ("cautions", "ข้อพึงระวัง ->"),
        ("images", "รูปประกอบ ->"),
    ]
    background, objectives, materials, equipment, process, cautions, _ = record.sections
    assert background.text.startswith("ปี ๒๕๖๐ หมู่บ้านมีไข่เป็ดเหลือขาย  จึง")
    assert "\n     วัตถุประสงค์ของกลุ่มคือ" in background.text
    assert objectives.numbers == ("๑", "๒", "๔", "๑๐", "๑๐")
    assert objectives.items[2].text == "รวมกลุ่ม\nให้เข้มแข็ง"
    assert materials.numbers == ("1", "2", "2.1", "2.3")
    assert [item.mark for item in materials.items] == ["1.", "-", "2)", "2.1", "2.3"]
    assert (equipment.text, equipment.items) == ("-", ())
    assert (process.text, cautions.text) == ("", "")


def test_a_villagers_form_has_no_position(document: Document) -> None:
    record = read_record(document("web_form_without_position"))

    assert record.layout == "web form without position"
    assert record.author is not None
    assert record.author.full_name == "นางดาวเรือง สุขใจ"
    assert record.author_position is None
    assert record.address == "9/9 หมู่ที่ 9 ตำบลในฝัน"
    assert record.office is None
    assert record.images == ()
    assert record.footer is not None
    assert record.footer.phone == "0 0000 0000"
    assert record.footer.email == "office@example.org"
    assert record.footer.address == "ถนนสมมุติ"
    assert (record.unplaced, record.problems) == ((), ())


def test_a_form_that_is_cut_short_is_read_as_far_as_it_goes(document: Document) -> None:
    record = read_record(document("cut_short"))

    assert record.title == "เลี้ยงปลาในบ่อดิน"
    assert record.author_position is None
    assert record.recorded_at == datetime(2017, 6, 1, 10, 11, 12)  # noqa: DTZ001
    assert (record.address, record.province, record.footer) == (None, None, None)
    assert [section.text for section in record.sections] == ["บ่อเก่าไม่ได้ใช้ จึงเ"]
    assert missing_labels(record) == [
        *("ตำแหน่ง", "ที่อยู่", "วัตถุประสงค์", "วัตถุดิบ (ถ้ามี)", "อุปกรณ์"),
        *("กระบวนการ/ขั้นตอน", "ข้อพึงระวัง", "รูปประกอบ"),
    ]
    assert set(codes(record)) == {"record.missing_label"}


@pytest.mark.parametrize("cut", range(len(HEADING) + 60, len(FORM), 7))
def test_a_form_may_be_cut_anywhere(cut: int) -> None:
    text = FORM[:cut]

    assert read_record(text).source_text == text


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n\n\n"])
def test_other_line_ends_change_no_field(end: str) -> None:
    record = read_record(FORM)
    other = read_record("\ufeff" + FORM.replace("\n", end))

    for field in ("title", "author", "recorded_at", "address", "province", "footer"):
        assert getattr(other, field) == getattr(record, field)
    assert [section.text for section in other.sections] == [
        section.text for section in record.sections
    ]
    assert other.unplaced == ()


def test_every_field_stands_where_its_span_says(document: Document) -> None:
    text = document("web_form")
    record = read_record(text)

    printed = {field.name: field.span.of(text) for field in record.spans}
    assert printed["title"] == record.title
    assert printed["recorded_at"] == "2017-05-02-09:30:07"
    assert printed["office"] == printed["address"] == record.address
    assert printed["province"] == record.province
    assert printed["footer.phone"] == ""
    labels = {f.name: f.label_span.of(text) for f in record.spans if f.label_span}
    assert labels["author"] == "โดย :"
    assert labels["province"] == "เว็บไซต์สัมมาชีพชุมชนจังหวัด"


def test_a_position_in_a_villagers_form_is_read_all_the_same(
    document: Document,
) -> None:
    text = document("web_form_without_position").replace("วันที่", "ตำแหน่ง : ปราชญ์ วันที่")

    record = read_record(text)

    assert record.author_position == "ปราชญ์"
    assert record.author is not None
    assert record.author.family == "สุขใจ"


# Traps


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(f"{HEADING}ชุมชน", f"{HEADING}ชุมชน", id="heading and a suffix"),
        pytest.param(HEADING, HEADING, id="the heading itself"),
        pytest.param("image1\nimage2\nเลี้ยงปลา", "เลี้ยงปลา", id="below pictures"),
        pytest.param("image1 ของเรา", "image1 ของเรา", id="not only a picture's name"),
    ],
)
def test_the_title_is_the_first_bare_line(line: str, expected: str) -> None:
    assert read_record(form_with("ปลูกผักสวนครัว", line)).title == expected


def test_a_bare_line_below_the_labels_is_no_title() -> None:
    record = read_record(form_with("ปลูกผักสวนครัว\n", "").replace("9/9", "9/9\nซอย 1"))

    assert record.title is None
    assert unplaced(record) == ["ซอย 1 หมู่ที่ 9"]


def test_a_second_bare_line_is_unplaced() -> None:
    record = read_record(form_with("ปลูกผักสวนครัว", "ปลูกผัก\nสวนครัว"))

    assert record.title == "ปลูกผัก"
    assert unplaced(record) == ["สวนครัว"]


@pytest.mark.parametrize(
    ("line", "author", "position", "has_time"),
    [
        pytest.param("โดย : นางมะลิ ใจงาม", True, None, False, id="author alone"),
        pytest.param("ตำแหน่ง : ครู", False, "ครู", False, id="position alone"),
        pytest.param("วันที่ : 2017-05-02-09:30:07", False, None, True, id="time alone"),
        pytest.param(
            "โดย :  ตำแหน่ง :  วันที่ : 2017-05-02-09:30:07", False, None, True, id="empty"
        ),
        pytest.param(
            "โดย:นางมะลิ ใจงาม\nตำแหน่ง:ครู\nวันที่:๒๐๑๗-๐๕-๐๒-๐๙:๓๐:๐๗",
            True,
            "ครู",
            True,
            id="on three lines, without spaces, in Thai digits",
        ),
    ],
)
def test_any_label_of_the_line_may_be_missing(
    line: str,
    author: bool,  # noqa: FBT001 - a column of the table
    position: str | None,
    has_time: bool,  # noqa: FBT001
) -> None:
    by_line = "โดย : นางมะลิ ใจงาม ตำแหน่ง : ครู วันที่ : 2017-05-02-09:30:07"
    record = read_record(form_with(by_line, line))

    assert (record.author is not None) == author
    assert record.author_position == position
    assert (record.recorded_at is not None) == has_time
    assert record.unplaced == ()
    assert missing_labels(record) == [
        label for label in ("โดย", "ตำแหน่ง", "วันที่") if label not in line
    ]
    assert set(codes(record)) <= {"record.missing_label"}


def test_the_address_of_the_footer_never_is_that_of_the_record() -> None:
    record = read_record(form_with("ที่อยู่ : 9/9 หมู่ที่ 9\n", ""))

    assert record.address is None
    assert record.footer is not None
    assert record.footer.address is None
    assert missing_labels(record) == ["ที่อยู่"]


@pytest.mark.parametrize(
    ("lines", "address", "rest"),
    [
        ("ที่อยู่ : 1/1\nที่อยู่ : 2/2", "1/1", ["ที่อยู่ : 2/2"]),
        ("ที่อยู่ :\nที่อยู่ : 2/2", "2/2", ["ที่อยู่ :"]),
        ("ที่อยู่ : 1/1\nที่อยู่ :", "1/1", ["ที่อยู่ :"]),
    ],
)
def test_of_a_field_printed_twice_the_first_that_says_something_counts(
    lines: str, address: str, rest: list[str]
) -> None:
    record = read_record(form_with("ที่อยู่ : 9/9 หมู่ที่ 9", lines))

    assert record.address == address
    assert unplaced(record) == rest


@pytest.mark.parametrize(
    ("stamp", "code"),
    [
        pytest.param("2560-05-02-09:30:07", "date.era", id="Buddhist era"),
        pytest.param("2017-13-02-09:30:07", "date.no_such_month", id="month 13"),
        pytest.param("2 พ.ค. 60", "record.time_stamp", id="another form"),
        pytest.param("นางมะลิ", "record.time_stamp", id="a name"),
    ],
)
def test_a_time_that_cannot_be_read_is_kept_and_reported(stamp: str, code: str) -> None:
    record = read_record(form_with("2017-05-02-09:30:07", stamp))

    assert record.recorded_at is None
    assert unplaced(record) == [stamp]
    (problem,) = record.problems
    assert (problem.code, problem.severity) == (code, Severity.WARNING)
    assert problem.path == ("recorded_at",)
    assert problem.place is not None
    assert problem.place.line == 3
    assert "มะลิ" not in str(problem)


@pytest.mark.parametrize(
    ("author", "code"),
    [
        ("-", "person.name"),
        ("นาง", "person.name"),
        ("นางมะลิ 0000000000", "person.character"),
    ],
)
def test_an_author_that_is_no_name_is_kept_and_reported(author: str, code: str) -> None:
    record = read_record(form_with("นางมะลิ ใจงาม", author))

    assert record.author is None
    assert unplaced(record) == [author]
    assert codes(record) == [code]
    assert author not in str(record.problems[0]).split()


def test_a_file_with_a_buddhist_era_stamp_is_read(document: Document) -> None:
    record = read_record(document("buddhist_era_stamp"))

    assert record.author is not None
    assert codes(record) == ["date.era"]
    assert record.problems[0].line().startswith("line 5: recorded_at: expected a year")


def test_labels_of_the_header_are_plain_words_in_a_section() -> None:
    record = read_record(form_with("จอบ", "จอบ\nวันที่ : ไม่แน่นอน\nโทรศัพท์ :"))

    assert text_of(record, SectionKey.EQUIPMENT) == "จอบ\nวันที่ : ไม่แน่นอน\nโทรศัพท์ :"


def test_text_may_stand_on_the_line_of_its_label() -> None:
    record = read_record(form_with("อุปกรณ์ ->\nจอบ", "อุปกรณ์ -> 1. จอบ\n2. เสียม"))
    section = record.section(SectionKey.EQUIPMENT)

    assert section is not None
    assert section.label == "อุปกรณ์ ->"
    assert [item.text for item in section.items] == ["จอบ", "เสียม"]


def test_a_label_inside_a_sentence_begins_no_section() -> None:
    record = read_record(form_with("จอบ", "ดู อุปกรณ์ -> ข้างล่าง"))

    assert text_of(record, SectionKey.EQUIPMENT) == "ดู อุปกรณ์ -> ข้างล่าง"
    assert codes(record) == []


def test_a_label_printed_twice_is_two_sections_and_is_reported() -> None:
    record = read_record(form_with("จอบ", "จอบ\nอุปกรณ์ ->\nเสียม"))

    texts = [s.text for s in record.sections if s.key is SectionKey.EQUIPMENT]
    assert texts == ["จอบ", "เสียม"]
    assert text_of(record, SectionKey.EQUIPMENT) == "จอบ"
    assert [problem.line() for problem in record.problems] == [
        "line 11: sections[4]: the section อุปกรณ์ is printed again"
    ]


def test_sections_may_stand_in_any_order() -> None:
    labels = ("ข้อพึงระวัง ->", "อุปกรณ์->", "ความเป็นมา/แรงบันดาลใจ/เหตุผลที่ทำ->")
    record = read_record("\n".join([HEADING, "ปลูกผัก", "โดย : มะลิ", *labels]))

    assert [section.key for section in record.sections] == [
        SectionKey.CAUTIONS,
        SectionKey.EQUIPMENT,
        SectionKey.BACKGROUND,
    ]


@pytest.mark.parametrize(
    ("pictures", "images", "rest"),
    [
        pytest.param("image1\nimage2\n", ("image1", "image2"), [], id="on two lines"),
        pytest.param("\n", (), [], id="none"),
        pytest.param("-\n", (), [], id="a hyphen"),
        pytest.param("ดูเล่มจริง image2\n", ("image2",), [], id="with words"),
        pytest.param("image1\nที่มา: มะลิ\n", ("image1",), ["ที่มา: มะลิ"], id="and words"),
    ],
)
def test_the_section_for_pictures_ends_where_their_names_end(
    pictures: str, images: tuple[str, ...], rest: list[str]
) -> None:
    record = read_record(form_with(" image1\n", f" {pictures}"))

    assert record.images == images
    assert unplaced(record) == rest


def test_a_footer_without_its_first_line_is_read_below_the_pictures() -> None:
    record = read_record(form_with("เว็บไซต์สัมมาชีพชุมชนจังหวัดตราด\n", ""))

    assert record.province is None
    assert record.footer is not None
    assert record.footer.department == "กรมการพัฒนาชุมชน กระทรวงมหาดไทย"
    assert record.unplaced == ()


@pytest.mark.parametrize(
    "form",
    [
        pytest.param(form_with("รูปประกอบ -> image1\n", ""), id="below a section"),
        pytest.param(
            FORM[: FORM.index("ความเป็นมา")] + FORM[FORM.index("เว็บไซต์") :],
            id="below the header",
        ),
    ],
)
def test_the_footer_begins_with_the_line_that_names_the_province(form: str) -> None:
    record = read_record(form)

    assert record.province == "ตราด"
    assert all("เว็บไซต์" not in section.text for section in record.sections)
    assert record.unplaced == ()


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("เว็บไซต์สัมมาชีพชุมชนจังหวัดตราด เผยแพร่แล้ว", id="a sentence"),
        pytest.param("เว็บไซต์สัมมาชีพชุมชนจังหวัดแพร่", id="alone on its line"),
    ],
)
def test_the_website_may_be_named_in_a_section(sentence: str) -> None:
    record = read_record(form_with("1. มีผักกิน", f"1. มีผักกิน\n{sentence}\nจบ"))

    assert text_of(record, SectionKey.OBJECTIVES) == f"1. มีผักกิน\n{sentence}\nจบ"
    assert record.province == "ตราด"


def test_what_stands_around_the_form_is_unplaced() -> None:
    record = read_record(f"เมนู\nค้นหา\n{FORM}ผู้เข้าชม 9 คน\n")

    assert unplaced(record) == ["เมนู\nค้นหา", "ผู้เข้าชม 9 คน"]


def test_a_second_record_in_the_document_is_kept_and_reported() -> None:
    second = FORM.replace("ปลูกผักสวนครัว", "เลี้ยงปลา").rstrip()
    record = read_record(FORM + second)

    assert record.title == "ปลูกผักสวนครัว"
    assert unplaced(record) == [second]
    assert [problem.line() for problem in record.problems] == [
        "line 19: unplaced: a second record begins here; it is kept as unplaced text"
    ]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(f"จอบ\n{HEADING}", id="then another section"),
        pytest.param(f"จอบ\n{HEADING}\nโดยคนในหมู่บ้าน", id="then words"),
        pytest.param(f"จอบ\n{HEADING}\nวันที่ : ไม่แน่นอน", id="then another label"),
    ],
)
def test_a_heading_in_a_section_is_text_unless_a_header_follows(lines: str) -> None:
    record = read_record(form_with("จอบ", lines))

    assert text_of(record, SectionKey.EQUIPMENT) == lines
    assert codes(record) == []


# Labels that are not found


@pytest.mark.parametrize(
    ("label", "damaged", "line"),
    [
        pytest.param(
            "วัตถุประสงค์ ->",
            "วัถุประสงค์ ->",
            "sections: the label วัตถุประสงค์ was not found",
            id="a section, misspelt",
        ),
        pytest.param(
            "กระบวนการ/ขั้นตอน->",
            "กระบวนการ/ขั้นตอน",
            "sections: the label กระบวนการ/ขั้นตอน was not found",
            id="a section, without its arrow",
        ),
        pytest.param(
            "ที่อยู่ : 9/9",
            "ที่ยู่ : 9/9",
            "address: the label ที่อยู่ was not found",
            id="a field, which the footer has too",
        ),
        pytest.param(
            "ตำแหน่ง : ครู",
            "ตำแนห่ง : ครู",
            "author_position: the label ตำแหน่ง was not found",
            id="a field inside a line, misspelt",
        ),
    ],
)
def test_a_label_that_is_not_known_again_is_reported(
    label: str, damaged: str, line: str
) -> None:
    record = read_record(form_with(label, damaged))

    lines = [p.line() for p in record.problems if p.code == "record.missing_label"]
    assert lines == [f"{line}; its text may stand elsewhere"]


def test_a_section_with_a_misspelt_label_stands_in_the_one_before() -> None:
    record = read_record(form_with("อุปกรณ์ ->", "อุปกรน์ ->"))

    assert text_of(record, SectionKey.MATERIALS) == "อุปกรน์ ->\nจอบ"
    assert missing_labels(record) == ["อุปกรณ์"]


def test_a_label_of_a_second_record_is_none_of_the_first() -> None:
    record = read_record(form_with("อุปกรณ์ ->\n", "") + FORM)

    assert missing_labels(record) == ["อุปกรณ์"]


def test_a_villagers_form_expects_no_position(document: Document) -> None:
    text = document("web_form_without_position").replace("วัตถุดิบ ->", "วัถุดิบ ->")

    assert missing_labels(read_record(text)) == ["วัตถุดิบ (ถ้ามี)"]


# Laws

foreign_lines = st.one_of(
    st.text(
        alphabet=st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]),
        max_size=30,
    ),
    st.sampled_from(
        [
            *(HEADING, "image7", "อุปกรณ์ ->", "กระบวนการ/ขั้นตอน->", "รูปประกอบ -> ดูเล่ม"),
            *("โดย : ", "โดย : นายธันวา", "วันที่ : วันนี้", "ที่อยู่ :", "ตำแหน่ง : ก โดย :"),
            *("เว็บไซต์สัมมาชีพชุมชนจังหวัดแพร่", "โทรศัพท์ : 0", "เกี่ยวกับเรา", "กรมการพัฒนาชุมชน"),
            *("1. ข้อแรก", "1.1 ข้อย่อย", "- ", "\N{NO-BREAK SPACE}", "\ufeff\u200b"),
        ]
    ),
)
line_ends = st.sampled_from(["\n", "\r\n", "\r"])


@st.composite
def mutated_forms(draw: st.DrawFn) -> str:
    lines = list[str](FORM.splitlines())
    for line in draw(st.lists(foreign_lines, max_size=6)):
        lines.insert(draw(st.integers(0, len(lines))), line)
    return draw(line_ends).join(lines)


def visible(text: str) -> list[str]:
    return [char for char in text if char not in BLANKS]


@given(mutated_forms())
def test_every_character_is_in_a_field_a_section_or_an_unplaced_piece(
    text: str,
) -> None:
    record = read_record(text)

    taken = [span for f in record.spans for span in (f.span, f.label_span) if span]
    taken += [span for s in record.sections for span in (s.span, s.label_span) if span]
    placed = {at for span in taken for at in range(span.start, span.end)}
    left = {at for p in record.unplaced for at in range(p.span.start, p.span.end)}

    assert record.source_text == text
    assert not placed & left
    assert visible("".join(text[at] for at in sorted(placed | left))) == visible(text)
    assert all(piece.text == piece.span.of(text) for piece in record.unplaced)


@given(mutated_forms())
def test_a_section_says_what_is_printed_where_its_span_says(text: str) -> None:
    record = read_record(text)
    assume(not record.repairs)
    page = [field.span for field in record.spans if field.name == "page"]

    for section in record.sections:
        of_page = {at for each in page for at in range(each.start, each.end)}
        said = {*range(section.span.start, section.span.end)} - of_page
        assert visible(section.text) == visible(
            "".join(text[at] for at in sorted(said))
        )
        if section.label_span:
            assert visible(section.label or "") == visible(section.label_span.of(text))
        assert all(
            section.span.start <= item.span.start <= item.span.end <= section.span.end
            for item in section.items
        )


def read_or_refused(text: str) -> KnowledgeRecord | InvalidDataError:
    try:
        return read_record(text)
    except InvalidDataError as error:
        return error


@given(mutated_forms(), st.data())
def test_a_document_without_some_lines_is_read_or_refused_with_reasons(
    text: str, data: st.DataObject
) -> None:
    lines = text.splitlines(keepends=True)
    kept = "".join(data.draw(st.lists(st.sampled_from(lines), max_size=len(lines))))

    match read_or_refused(kept):
        case KnowledgeRecord() as record:
            assert record.source_text == kept
        case error:
            assert error.problems[0].code in {"record.empty", "record.no_layout"}


# Any text: labels of all layouts, broken and whole, in any order

_words: Final = (
    *(spelling for spellings in FIELDS.values() for spelling in spellings),
    *(spelling for spellings in SECTIONS.values() for spelling in spellings),
    *(heading for layout in LAYOUTS for heading in layout.headings),
    *(
        ":",
        "->",
        "1.",
        "๒.",
        "(3)",
        "4.1",
        "-3-",
        "-",
        "\n",
        "\r\n",
        " ",
        "   ",
        "\u00a0",
    ),
    *("นางมะลิ ใจงาม", "สำนักงานพัฒนาชุมชนอำเภอบ้านสวน", "08 0000 0001", "ครู", "ไข่เค็ม"),
    *(
        "ตาแหน่ง",
        "ท่ี",
        "อ าเภอ",
        "สมั มาชพี",
        "\ufffd",
        "ำ",
        "์",
        "\u200b",
        "เ เ",
        "หมวดที่ 2",
        "/",
    ),
    *("วันพุธที่ 26 เมษายน พ.ศ. 2560", "2017-05-02-09:30:07", "ปีงบประมาณ 2561", "image1"),
    *("เว็บไซต์สัมมาชีพชุมชนจังหวัดตราด", "แสดงความคิดเห็น", "mali@example.org"),
)
any_texts = st.one_of(
    st.lists(st.sampled_from(_words), max_size=40).map("".join),
    st.lists(st.sampled_from(_words), max_size=30).map(" ".join),
    st.lists(st.sampled_from(_words), max_size=30).map("\n".join),
    st.text(max_size=80),
)


@given(any_texts)
def test_any_text_is_a_record_or_refused_with_reasons(text: str) -> None:
    match read_or_refused(text):
        case KnowledgeRecord() as record:
            assert record.source_text == text
            assert all(p.severity is Severity.WARNING for p in record.problems)
        case error:
            assert error.problems[0].code in {"record.empty", "record.no_layout"}


@given(any_texts)
def test_the_parts_of_any_text_are_the_whole_text(text: str) -> None:
    results = list(read_records_in(text))

    assert "".join(each.span.of(text) for each in results if each.span) == text
    assert all(each.record or each.problems for each in results)


@given(any_texts)
def test_places_of_any_text_are_in_it(text: str) -> None:
    match read_or_refused(text):
        case KnowledgeRecord() as record:
            spans = [
                *(field.span for field in record.spans),
                *(section.span for section in record.sections),
                *(part.span for each in record.sections for part in each.subsections),
            ]
            assert all(span.end <= len(text) for span in spans)
            left = [piece.span for piece in record.unplaced]
            taken = [*spans, *(f.label_span for f in record.spans if f.label_span)]
            assert not any(
                one.start < other.end and other.start < one.end
                for one in left
                for other in taken
            )
        case _:
            pass


# Refusals


@pytest.mark.parametrize("text", ["", " \n", "\ufeff\r\n\N{NO-BREAK SPACE}\u200b"])
def test_a_document_in_which_nothing_is_printed_is_refused(text: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        read_record(text, layouts=WEB_FORMS)

    (problem,) = refused.value.problems
    assert problem.code == "record.empty"
    assert str(problem) == (
        "expected a knowledge record in one of these layouts: web form with position,"
        " web form without position; found nothing but white space"
    )


def test_a_text_that_is_no_record_is_refused_with_what_was_tried(
    document: Document,
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        read_record(document("mentions_the_heading"), layouts=WEB_FORMS)

    assert str(refused.value).splitlines() == [
        (
            "no known layout of a knowledge record fits; tried were: "
            "web form with position, web form without position"
        ),
        "web form with position: no line reads เทคนิคส่งเสริมสัมมาชีพ",
        "web form without position: no line reads ความรู้สัมมาชีพชุมชน",
    ]
    assert refused.value.text("th").splitlines()[1] == (
        "web form with position: ไม่มีบรรทัดใดเขียนว่า เทคนิคส่งเสริมสัมมาชีพ"
    )


def test_a_heading_without_labels_is_refused_with_what_is_missing() -> None:
    with pytest.raises(InvalidDataError) as refused:
        read_record(f"{HEADING}\nนางมะลิ ใจงาม", layouts=WEB_FORMS)

    assert [problem.code for problem in refused.value.problems] == [
        "record.no_layout",
        "record.few_labels",
        "record.no_heading",
    ]
    assert "มะลิ" not in str(refused.value)
