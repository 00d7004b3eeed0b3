"""Values: what each field says, and what it cannot say."""

from __future__ import annotations

import pytest

from sammachip.errors import InvalidDataError
from sammachip.places import OfficeKind
from sammachip.records import FieldLabel, FooterForm, KnowledgeRecord, read_record


def read(*lines: str) -> KnowledgeRecord:
    fields = "\n".join(lines)
    return read_record(f"ไข่เค็ม\n{fields}\nวัตถุประสงค์ ->\nมีกิน\nอุปกรณ์ ->\nไห\nบทสรุป ->")


def codes(record: KnowledgeRecord) -> list[str]:
    """Return what is odd, but for the general grammar that all of these need."""
    found = [problem.code for problem in record.problems]
    return [code for code in found if code != "record.general_layout"]


def unplaced(record: KnowledgeRecord) -> list[str]:
    return [piece.text for piece in record.unplaced]


@pytest.mark.parametrize(
    ("value", "phones", "rest", "expected"),
    [
        ("08 0000 0001", ["0800000001"], [], []),
        ("๐๘-๐๐๐๐-๐๐๐๑ / 0-3900-0001", ["0800000001", "039000001"], [], []),
        ("0-3900-0001-2", ["039000001", "039000002"], [], []),
        ("08 0000 0001 (เวลาราชการ)", ["0800000001"], ["(เวลาราชการ)"], []),
        ("ถามผู้ใหญ่บ้าน", [], ["ถามผู้ใหญ่บ้าน"], ["record.phone"]),
        ("-", [], [], []),
        ("", [], [], []),
    ],
)
def test_phones(
    value: str, phones: list[str], rest: list[str], expected: list[str]
) -> None:
    record = read(f"โทรศัพท์ : {value}")

    assert [phone.digits for phone in record.phones] == phones
    assert unplaced(record) == rest
    assert codes(record) == expected


@pytest.mark.parametrize(
    ("value", "email", "expected"),
    [
        ("mali@example.org", "mali@example.org", []),
        ("ไม่มี", None, []),
        ("ถามที่อำเภอ", None, ["record.email"]),
    ],
)
def test_email(value: str, email: str | None, expected: list[str]) -> None:
    record = read(f"อีเมล : {value}")

    assert record.email == email
    assert codes(record) == expected
    assert value not in str(record.problems)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("สังกัด : สำนักงานพัฒนาชุมชนจังหวัดตราด", OfficeKind.PROVINCE),
        ("หน่วยงาน : โรงเรียนบ้านสวน", OfficeKind.OTHER),
        ("ที่อยู่ : สพอ.บ้านสวน", OfficeKind.DISTRICT),
        ("ผู้เขียน : สพอ.บ้านสวน", OfficeKind.DISTRICT),
    ],
)
def test_an_office_is_named_in_any_of_its_fields(line: str, kind: OfficeKind) -> None:
    record = read(line)

    assert record.office is not None
    assert record.office.kind is kind
    assert record.office.as_written == line.partition(" : ")[2]
    assert record.span_of("office") is not None
    assert unplaced(record) == []


def test_an_address_has_parts_or_not() -> None:
    whole = read("ที่อยู่ : 9/9 หมู่ที่ 9 ต.ในฝัน")
    vague = read("ที่อยู่ : ข้างวัด")

    assert whole.address_parts is not None
    assert whole.address_parts.subdistrict == "ในฝัน"
    assert (vague.address, vague.address_parts) == ("ข้างวัด", None)
    assert codes(vague) == []


def test_a_fiscal_year_is_read_or_left() -> None:
    good, bad = read("ปีงบประมาณ : ๒๕๖๓"), read("ปีงบประมาณ : ปีก่อน")

    assert good.fiscal_year is not None
    assert good.fiscal_year.be_year == 2563
    assert bad.fiscal_year is None
    assert unplaced(bad) == ["ปีก่อน"]


def test_a_category_needs_a_year_whose_list_is_known() -> None:
    known = read("ปีงบประมาณ : ๒๕๖๓", "หมวดองค์ความรู้ : ทุนชุมชน")
    unknown = read("ปีงบประมาณ : ๒๕๖๕", "หมวดองค์ความรู้ : ทุนชุมชน")

    assert known.category is not None
    assert known.category.key == "capital"
    assert unknown.category is None
    assert unplaced(unknown) == []


def test_a_footer_has_its_own_fields() -> None:
    with pytest.raises(InvalidDataError) as refused:
        FooterForm(
            opening="เว็บไซต์",
            department="กรม",
            fields=(FieldLabel(name="title", labels=("ชื่อ",)),),
        )

    (problem,) = refused.value.problems
    assert str(problem) == (
        "fields[0].name: expected one of phone, email, address, found title"
    )
