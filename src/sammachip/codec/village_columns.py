"""The columns of the tables that a village's officer keeps."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from sammachip.codec.amount_cell import read_amount
from sammachip.codec.column import Column
from sammachip.codec.dated_cell import read_birth, read_days, read_survey_year
from sammachip.codec.village_row import ExpenseRow, IncomeRow, MemberRow, SageRow
from sammachip.codec.village_word import (
    ANSWERS,
    read_answer,
    read_event,
    read_measure,
)
from sammachip.codec.word import word_of
from sammachip.dates import parse_day
from sammachip.households import (
    Household,
    Occupation,
    OccupationKind,
    Relation,
    parse_period,
)
from sammachip.identifiers import CitizenId, HouseCode, Phone, Postcode
from sammachip.people import Gender, PersonName
from sammachip.places import Address, Province, Village
from sammachip.programme import (
    Assignment,
    Participation,
    PlannedActivity,
    ProgrammeEvent,
    Purchase,
    RegisteredGroup,
)
from sammachip.thai import key_form, normal_form, parse_int, to_arabic_digits

__all__ = ["VILLAGE_COLUMNS"]

_BETWEEN_IDS: Final = re.compile("[,;\\s]+|และ")


def _text(cell: str) -> str:
    return cell


def _ids(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, map(key_form, _BETWEEN_IDS.split(cell))))


def _phones(cell: str) -> tuple[Phone, ...]:
    return (Phone.parse(cell),)


def _without(*labels: str) -> Callable[[str], str]:
    """Return a reader of names in front of which a label may stand."""

    def read(cell: str) -> str:
        name = normal_form(cell)
        label = next((each for each in labels if name.startswith(each)), "")
        return name.removeprefix(label).strip()

    return read


def _village_number(cell: str) -> int:
    return parse_int(_without("หมู่ที่", "หมู่", "ม.")(cell))


def _under_kind(cell: str, kind: OccupationKind) -> Occupation:
    """Read what stands under one kind: a tick, or the occupation in words."""
    is_tick = ANSWERS.get(word_of(cell)) is True
    return Occupation(kind=kind, name=None if is_tick else cell)


_HOUSEHOLD: Final = (
    *("ครัวเรือนที่", "ครัวเรือน", "รหัสครัวเรือน", "เลขที่ครัวเรือน"),
    "household",
)
_DAY: Final = (
    *("วันที่", "วัน เดือน ปี", "วันเดือนปี", "วัน/เดือน/ปี", "ว/ด/ป", "ว.ด.ป."),
    *("day", "date"),
)
_NAME: Final = ("ชื่อ-สกุล", "ชื่อ - สกุล", "ชื่อ", "name")
_PHONE: Final = ("โทรศัพท์", "เบอร์โทรศัพท์", "หมายเลขโทรศัพท์", "phone")
_PERIOD: Final = ("ช่วงเวลา", "ระยะเวลา", "ปี", "period")
_AMOUNT: Final = ("จำนวนเงิน", "จำนวนเงิน (บาท)", "จำนวน (บาท)", "amount")
_NEIGHBOURHOOD: Final = ("คุ้ม", "ละแวก", "คุ้ม/ละแวก", "neighbourhood")
_REMARK: Final = ("หมายเหตุ", "remark", "note")
_PLACE: Final = ("สถานที่", "place")


def _occupation_columns(group: str) -> tuple[Column, ...]:
    return (
        Column(
            f"{group}.kind",
            ("ประเภทอาชีพ", "occupation_kind"),
            OccupationKind.parse,
        ),
        Column(f"{group}.name", ("อาชีพ", "อาชีพหลัก", "occupation"), _text),
    )


def _village_columns(group: str, *, number: str, name: str) -> tuple[Column, ...]:
    return (
        Column(f"{group}.{number}", ("หมู่ที่", "หมู่", "village_number"), _village_number),
        Column(f"{group}.{name}", ("หมู่บ้าน", "ชื่อหมู่บ้าน", "village_name"), _text),
        Column(
            f"{group}.subdistrict",
            ("ตำบล", "subdistrict"),
            _without("ตำบล", "แขวง", "ต."),
        ),
        Column(
            f"{group}.district", ("อำเภอ", "district"), _without("อำเภอ", "เขต", "อ.")
        ),
        Column(f"{group}.province", ("จังหวัด", "province"), Province.parse),
    )


VILLAGE_COLUMNS: Final[Mapping[type, tuple[Column, ...]]] = {
    Household: (
        Column("id", (*_HOUSEHOLD, "id"), _text),
        Column(
            "code", ("รหัสประจำบ้าน", "เลขรหัสประจำบ้าน", "house_code"), HouseCode.parse
        ),
        Column("address", ("ที่อยู่", "address"), Address.parse),
        Column(
            "address.house_number",
            ("บ้านเลขที่", "เลขที่บ้าน", "house_number"),
            to_arabic_digits,
        ),
        *_village_columns("address", number="village_number", name="village_name"),
        Column("address.postcode", ("รหัสไปรษณีย์", "postcode"), Postcode.parse),
        Column("neighbourhood", _NEIGHBOURHOOD, _text),
        Column("people", ("จำนวนคน", "จำนวนสมาชิก", "สมาชิก (คน)", "people"), parse_int),
        Column("volunteer", ("สมัครใจ", "สมัครใจเข้าร่วม", "volunteer"), read_answer),
        Column(
            "bmn.below",
            ("ต่ำกว่าเกณฑ์ จปฐ.", "ตกเกณฑ์ จปฐ.", "bmn_below"),
            read_answer,
        ),
        Column("bmn.year", ("ปีที่สำรวจ จปฐ.", "ปี จปฐ.", "bmn_year"), read_survey_year),
        Column("poor", ("ครัวเรือนยากจน", "ยากจน", "poor"), read_answer),
        Column("debts", ("หนี้สิน", "หนี้สิน (บาท)", "debts"), read_amount),
        Column("savings", ("เงินออม", "เงินออม (บาท)", "savings"), read_amount),
        *_occupation_columns("occupation"),
    ),
    MemberRow: (
        Column("household", _HOUSEHOLD, _text),
        Column("member.person.name", _NAME, PersonName.parse),
        Column(
            "member.relation",
            ("ความสัมพันธ์", "ความสัมพันธ์กับหัวหน้าครัวเรือน", "relation"),
            Relation.parse,
        ),
        Column("member.person.birth", ("วันเกิด", "วัน เดือน ปีเกิด", "birth"), read_birth),
        Column("member.person.gender", ("เพศ", "gender"), Gender.parse),
        Column(
            "member.person.citizen_id",
            ("เลขประจำตัวประชาชน", "เลขบัตรประชาชน", "citizen_id"),
            CitizenId.parse,
        ),
        Column("member.person.phones", _PHONE, _phones),
    ),
    IncomeRow: (
        Column("household", _HOUSEHOLD, _text),
        Column("income.source", ("แหล่งรายได้", "รายการ", "source"), _text),
        Column("income.amount", (*_AMOUNT, "รายได้"), read_amount),
        Column("income.period", _PERIOD, parse_period),
        Column("income.measure", ("วิธีวัด", "ก่อน/หลังหักต้นทุน", "measure"), read_measure),
        *_occupation_columns("income.occupation"),
    ),
    ExpenseRow: (
        Column("household", _HOUSEHOLD, _text),
        Column("expense.purpose", ("ค่าใช้จ่าย", "รายการ", "purpose"), _text),
        Column("expense.amount", (*_AMOUNT, "รายจ่าย"), read_amount),
        Column("expense.period", _PERIOD, parse_period),
    ),
    SageRow: (
        Column("sage.id", ("รหัสปราชญ์", "รหัส", "ที่", "id", "sage"), _text),
        Column("sage.person.name", _NAME, PersonName.parse),
        Column("sage.person.phones", _PHONE, _phones),
        *_occupation_columns("sage.occupation"),
        Column("sage.neighbourhood", _NEIGHBOURHOOD, _text),
        Column("sage.nominated", ("ได้รับคัดเลือก", "nominated"), read_answer),
        Column("sage.nominated_on", ("วันที่คัดเลือก", "nominated_on"), parse_day),
        Column("sage.course.centre", ("ศูนย์ฝึกอบรม", "ศพช.", "course_centre"), _text),
        Column("sage.course.batch", ("รุ่นที่", "รุ่น", "course_batch"), _text),
        Column("sage.course.days", ("วันที่อบรม", "course_days"), read_days),
        Column("sage.instructor", ("เป็นวิทยากร", "instructor"), read_answer),
        Column(
            "sage.instructor_since",
            ("วันที่เป็นวิทยากร", "เป็นวิทยากรตั้งแต่", "instructor_since"),
            parse_day,
        ),
        Column("leads", ("ผู้นำสัมมาชีพ", "หัวหน้าทีม", "leads"), read_answer),
    ),
    Assignment: (
        Column("household", _HOUSEHOLD, _text),
        Column("instructor", ("วิทยากร", "รหัสปราชญ์", "instructor", "sage"), _text),
    ),
    ProgrammeEvent: (
        Column("kind", ("กิจกรรม", "ประเภทกิจกรรม", "kind"), read_event),
        Column("days", (*_DAY, "days"), read_days),
        Column("place", _PLACE, _text),
        Column("sages", ("ปราชญ์", "วิทยากร", "sages"), _ids),
        Column("households", ("ครัวเรือนที่เข้าร่วม", "ครัวเรือน", "households"), _ids),
        Column("note", _REMARK, _text),
    ),
    Participation: (
        Column("household", _HOUSEHOLD, _text),
        Column("chosen", ("ครัวเรือนเป้าหมาย", "ได้รับคัดเลือก", "chosen"), read_answer),
        Column("chosen_on", ("วันที่คัดเลือก", "chosen_on"), parse_day),
        Column("trained", ("ผ่านการฝึกอบรม", "trained"), read_answer),
        Column("trained_on", ("วันที่ฝึกอบรมเสร็จ", "วันที่ฝึกอบรม", "trained_on"), parse_day),
        Column("practising", ("ปฏิบัติอาชีพ", "ปฏิบัติจริง", "practising"), read_answer),
        Column("seen_on", ("วันที่ติดตาม", "วันที่เยี่ยม", "seen_on"), parse_day),
        Column("exemplar", ("ครัวเรือนตัวอย่าง", "exemplar"), read_answer),
        Column("exemplar_on", ("วันที่เป็นครัวเรือนตัวอย่าง", "exemplar_on"), parse_day),
    ),
    Purchase: (
        Column("day", _DAY, parse_day),
        Column("item", ("รายการ", "วัสดุ", "item"), _text),
        Column("amount", _AMOUNT, read_amount),
    ),
    RegisteredGroup: (
        Column("number", ("ที่", "ลำดับ", "ลำดับที่", "number", "no", "no."), parse_int),
        Column("name", ("ชื่อกลุ่ม", "กลุ่ม", "name"), _text),
        Column("registered_on", ("วันที่จดทะเบียน", "registered_on"), parse_day),
        Column("village", ("ที่ตั้ง", "village"), Village.parse),
        *_village_columns("village", number="number", name="name"),
        Column("phone", _PHONE, Phone.parse),
        *_occupation_columns("occupation"),
        *(
            Column(
                kind.value,
                headings,
                partial(_under_kind, kind=kind),
                part_of="occupation",
            )
            for kind, headings in {
                OccupationKind.AGRICULTURE: ("ภาคการเกษตร", "การเกษตร", "agriculture"),
                OccupationKind.PROCESSING: ("การแปรรูป", "แปรรูป", "processing"),
                OccupationKind.COMMUNITY_TOURISM: (
                    *("การท่องเที่ยวชุมชน", "ท่องเที่ยวชุมชน"),
                    "community_tourism",
                ),
                OccupationKind.OTHER: ("อื่นๆ", "อื่น ๆ", "other"),
            }.items()
        ),
        Column("remark", _REMARK, _text),
    ),
    PlannedActivity: (
        Column("activity", ("โครงการ/กิจกรรม", "กิจกรรม", "โครงการ", "activity"), _text),
        Column("objective", ("วัตถุประสงค์", "objective"), _text),
        Column("steps", ("ขั้นตอน/วิธีการ", "ขั้นตอน", "วิธีการ", "steps"), _text),
        Column("target_group", ("กลุ่มเป้าหมาย", "target_group"), _text),
        Column("place", _PLACE, _text),
        Column("period", ("ระยะเวลา", "period"), parse_period),
        Column("budget", ("งบประมาณ", "งบประมาณ (บาท)", "budget"), read_amount),
        Column("expected_result", ("ผลที่คาดว่าจะได้รับ", "expected_result"), _text),
        Column("responsible", ("ผู้รับผิดชอบ", "responsible"), _text),
        Column("remark", _REMARK, _text),
    ),
}
"""The columns of each class that can stand as the rows of a village's table."""
