"""The tables of a village: what their cells say, and what is refused."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sammachip.codec import ExpenseRow, IncomeRow, MemberRow, Read, SageRow, read_csv
from sammachip.dates import BuddhistYear, DayRange, FiscalYear, PartialDate
from sammachip.errors import LANGUAGES
from sammachip.households import (
    BmnStatus,
    Expense,
    Household,
    HouseholdMember,
    Income,
    Measure,
    Occupation,
    OccupationKind,
    Relation,
)
from sammachip.identifiers import HouseCode, Phone, Postcode
from sammachip.money import Baht
from sammachip.people import Gender, Person, PersonName
from sammachip.places import Address, Province, Village
from sammachip.programme import (
    Assignment,
    CoursePassed,
    EventKind,
    Participation,
    PlannedActivity,
    ProgrammeEvent,
    Purchase,
    RegisteredGroup,
    Sage,
)


def codes_by_place(read: Read[object]) -> list[tuple[str, str]]:
    """Return code and place of each problem, which can be said in every language."""
    assert all(each.line(lang) for each in read.problems for lang in LANGUAGES)
    return [
        (each.code, each.place.text() if each.place else "") for each in read.problems
    ]


@pytest.mark.parametrize(
    ("cls", "head", "row", "value"),
    [
        pytest.param(
            Household,
            "ครัวเรือนที่,รหัสประจำบ้าน,ที่อยู่,คุ้ม,จำนวนคน,สมัครใจ,ยากจน,หนี้สิน,เงินออม",
            '๗,12345678910,"๑๒/๓ ม.5 ต.กุดป่อง",คุ้มเหนือ,๔,✓,ไม่,"5,000",๑๐๐.๕๐',
            Household(
                id="7",
                code=HouseCode.parse("12345678910"),
                address=Address(
                    house_number="12/3", village_number=5, subdistrict="กุดป่อง"
                ),
                neighbourhood="คุ้มเหนือ",
                people=4,
                volunteer=True,
                poor=False,
                debts=Baht(5000),
                savings=Baht("100.50"),
            ),
            id="a household, its address in one column",
        ),
        pytest.param(
            Household,
            "household,บ้านเลขที่,หมู่ที่,หมู่บ้าน,ตำบล,อำเภอ,จังหวัด,รหัสไปรษณีย์",
            "7,๑๒/๓,หมู่ที่ ๕,บ้านม่วง,ต.กุดป่อง,อำเภอเมือง,จ.เลย,42000",
            Household(
                id="7",
                address=Address(
                    house_number="12/3",
                    village_number=5,
                    village_name="บ้านม่วง",
                    subdistrict="กุดป่อง",
                    district="เมือง",
                    province=Province("42"),
                    postcode=Postcode("42000"),
                ),
            ),
            id="a household, its address in parts",
        ),
        pytest.param(
            Household,
            "id,ต่ำกว่าเกณฑ์ จปฐ.,ปี จปฐ.,ประเภทอาชีพ,อาชีพ",
            "7,ไม่,๒๕๕๙,การแปรรูป,ทำน้ำพริก",
            Household(
                id="7",
                bmn=BmnStatus(below=False, year=BuddhistYear(2559)),
                occupation=Occupation(kind=OccupationKind.PROCESSING, name="ทำน้ำพริก"),
            ),
            id="a household, its survey and occupation",
        ),
        pytest.param(
            Household,
            "id,ที่อยู่,จำนวนคน,สมัครใจ,ต่ำกว่าเกณฑ์ จปฐ.,ปี จปฐ.,ยากจน,หนี้สิน",
            "7,,,ไม่ทราบ,?,,,",
            Household(id="7"),
            id="a household of which nothing is known",
        ),
        pytest.param(
            MemberRow,
            "ครัวเรือน,ชื่อ-สกุล,ความสัมพันธ์,วันเกิด,เพศ,โทรศัพท์",
            "๗,นางใจดี ทุ่งทดลอง,หัวหน้าครัวเรือน,พ.ศ. ๒๕๑๐,หญิง,0812345678",
            MemberRow(
                household="7",
                member=HouseholdMember(
                    person=Person(
                        name=PersonName.parse("นางใจดี ทุ่งทดลอง"),
                        birth=PartialDate(be_year=2510),
                        gender=Gender.FEMALE,
                        phones=[Phone.parse("0812345678")],
                    ),
                    relation=Relation.HEAD,
                ),
            ),
            id="a member",
        ),
        pytest.param(
            IncomeRow,
            "ครัวเรือน,แหล่งรายได้,จำนวนเงิน,ปี,วิธีวัด,ประเภทอาชีพ",
            "7,ขายไข่,-๕๐๐,ปีงบประมาณ ๒๕๖๐,สุทธิ,เกษตร",
            IncomeRow(
                household="7",
                income=Income(
                    source="ขายไข่",
                    amount=Baht(-500),
                    period=FiscalYear(2560),
                    measure=Measure.NET,
                    occupation=Occupation(kind=OccupationKind.AGRICULTURE),
                ),
            ),
            id="an income, here a loss",
        ),
        pytest.param(
            ExpenseRow,
            "household,purpose,amount,period",
            "7,อาหาร,500,2560",
            ExpenseRow(
                household="7",
                expense=Expense(
                    purpose="อาหาร", amount=Baht(500), period=BuddhistYear(2560)
                ),
            ),
            id="an expense, under English headings",
        ),
        pytest.param(
            SageRow,
            "รหัส,ชื่อ,วันที่คัดเลือก,รุ่นที่,วันที่อบรม,เป็นวิทยากรตั้งแต่,หัวหน้าทีม",
            "ป๑,นางมะลิ,๑๔ พ.ย. ๒๕๕๙,3,6-9 ธันวาคม 2559,20/1/2560,✓",
            SageRow(
                sage=Sage(
                    id="ป1",
                    person=Person(name=PersonName.parse("นางมะลิ")),
                    nominated_on=date(2016, 11, 14),
                    course=CoursePassed(
                        batch="3", days=DayRange(date(2016, 12, 6), date(2016, 12, 9))
                    ),
                    instructor_since=date(2017, 1, 20),
                ),
                leads=True,
            ),
            id="a sage",
        ),
        pytest.param(
            Assignment,
            "ครัวเรือน,วิทยากร",
            "๗,ป๑",
            Assignment(household="7", instructor="ป1"),
            id="who looks after whom",
        ),
        pytest.param(
            ProgrammeEvent,
            "กิจกรรม,วันที่,สถานที่,ปราชญ์,ครัวเรือน",
            'ฝึกอบรม,13-17 มีนาคม 2560,ศาลา,"ป1, ป2 และ ป3","๑ 2;3"',
            ProgrammeEvent(
                kind=EventKind.TRAINING,
                days=DayRange(date(2017, 3, 13), date(2017, 3, 17)),
                place="ศาลา",
                sages=["ป1", "ป2", "ป3"],
                households=["1", "2", "3"],
            ),
            id="an event",
        ),
        pytest.param(
            Participation,
            "ครัวเรือน,วันที่คัดเลือก,วันที่ฝึกอบรม,ปฏิบัติจริง,วันที่ติดตาม",
            "7,10/2/2560,17 มี.ค. 2560,ไม่,9/6/2560",
            Participation(
                household="7",
                chosen_on=date(2017, 2, 10),
                trained_on=date(2017, 3, 17),
                practising=False,
                seen_on=date(2017, 6, 9),
            ),
            id="what became of a household",
        ),
        pytest.param(
            Purchase,
            "วันที่,รายการ,จำนวนเงิน",
            ",ขวดแก้ว,๑๒๐",
            Purchase(item="ขวดแก้ว", amount=Baht(120)),
            id="materials of an unknown day",
        ),
        pytest.param(
            RegisteredGroup,
            "ที่,ชื่อกลุ่ม,ที่ตั้ง,ประเภทอาชีพ,อาชีพ,โทรศัพท์",
            "๑,ทอเสื่อ,หมู่ 5 ต.กุดป่อง,แปรรูป,ทอเสื่อ,0812345678",
            RegisteredGroup(
                number=1,
                name="ทอเสื่อ",
                village=Village(number=5, subdistrict="กุดป่อง"),
                occupation=Occupation(kind=OccupationKind.PROCESSING, name="ทอเสื่อ"),
                phone=Phone.parse("0812345678"),
            ),
            id="a group, its kind in a word",
        ),
        pytest.param(
            RegisteredGroup,
            "ที่,ชื่อกลุ่ม,หมู่ที่,ภาคการเกษตร,การแปรรูป,การท่องเที่ยวชุมชน,อื่นๆ",
            "1,เลี้ยงไก่,5,✓,,,",
            RegisteredGroup(
                number=1,
                name="เลี้ยงไก่",
                village=Village(number=5),
                occupation=Occupation(kind=OccupationKind.AGRICULTURE),
            ),
            id="a group, its kind in a column",
        ),
        pytest.param(
            PlannedActivity,
            "โครงการ/กิจกรรม,ระยะเวลา,งบประมาณ,ผู้รับผิดชอบ",
            "เยี่ยมบ้าน,มีนาคม 2560,๐,นางใจดี",
            PlannedActivity(
                activity="เยี่ยมบ้าน",
                period=PartialDate(be_year=2560, month=3),
                budget=Baht(0),
                responsible="นางใจดี",
            ),
            id="an activity of the plan",
        ),
    ],
)
def test_a_row_says_what_its_class_holds(
    cls: type[object], head: str, row: str, value: object
) -> None:
    read = read_csv(f"{head}\n{row}\n", cls)

    assert read.problems == ()
    assert read.values == (value,)


@pytest.mark.parametrize(
    ("cls", "text", "choices"),
    [
        (
            MemberRow,
            "household,name,birth\n1,นางใจดี,5/1/10\n",
            {"short_years_from": 2500},
        ),
        (ProgrammeEvent, "kind,date\ntraining,13/3/2017\n", {"era": "ce"}),
        (
            IncomeRow,
            "household,source,amount,period,measure\n1,ไข่,5,ปีงบ 60,net\n",
            {"short_years_from": 2500},
        ),
        (Household, "id,bmn_below,bmn_year\n1,yes,2016\n", {"era": "ce"}),
    ],
)
def test_years_mean_what_the_caller_says(
    cls: type[object], text: str, choices: dict[str, Any]
) -> None:
    assert read_csv(text, cls, **choices).problems == ()
    assert len(read_csv(text, cls).problems) == 1


@pytest.mark.parametrize(
    ("cls", "text", "codes"),
    [
        pytest.param(
            Household,
            "id,อาชีพ\n1,ทำนา\n",
            [("csv.no_column", "row 1, column ประเภทอาชีพ")],
            id="an occupation without a column for its kind",
        ),
        pytest.param(
            Household,
            "id,อาชีพ,ประเภทอาชีพ\n1,ทำนา,\n2,,\n",
            [("key.missing", "row 2, column ประเภทอาชีพ")],
            id="an occupation without a kind",
        ),
        pytest.param(
            Household,
            "id,ที่อยู่,ตำบล\n1,,\n",
            [("csv.whole_and_parts", "row 1, column ตำบล")],
            id="an address twice",
        ),
        pytest.param(
            Household,
            "id,สมัครใจ,ยากจน\n1,-,x\n",
            [
                ("value.not_listed", "row 2, column สมัครใจ"),
                ("value.not_listed", "row 2, column ยากจน"),
            ],
            id="marks that may mean anything",
        ),
        pytest.param(
            MemberRow,
            "ครัวเรือน,ชื่อ,ความสัมพันธ์\n,,ลูกพี่\n",
            [
                ("key.missing", "row 2, column ครัวเรือน"),
                ("relation.unknown", "row 2, column ความสัมพันธ์"),
                ("key.missing", "row 2, column ชื่อ"),
            ],
            id="nobody, of no household",
        ),
        pytest.param(
            Assignment,
            "household,instructor,ผู้ช่วย\n",
            [("csv.column_beyond", "row 1, column ผู้ช่วย")],
            id="a column too many",
        ),
        pytest.param(
            RegisteredGroup,
            "ที่,ชื่อกลุ่ม,เกษตร,ภาคการเกษตร\n",
            [
                ("csv.unknown_column", "row 1, column เกษตร"),
                ("csv.no_column", "row 1, column การแปรรูป"),
                ("csv.no_column", "row 1, column การท่องเที่ยวชุมชน"),
                ("csv.no_column", "row 1, column อื่นๆ"),
            ],
            id="a register without all kinds",
        ),
        pytest.param(
            RegisteredGroup,
            "ที่,ชื่อกลุ่ม,อาชีพ,ภาคการเกษตร,การแปรรูป,การท่องเที่ยวชุมชน,อื่นๆ\n",
            [("csv.whole_and_parts", "row 1, column อาชีพ")],
            id="an occupation in a column of its own and under a kind",
        ),
        pytest.param(
            RegisteredGroup,
            "ที่,ชื่อกลุ่ม,ภาคการเกษตร,การแปรรูป,การท่องเที่ยวชุมชน,อื่นๆ\n"
            "1,ก,✓,เสื่อ,,\n2,ข,,,,\n3,ค,,,,✓\n",
            [
                ("csv.two_parts", "row 2, column การแปรรูป"),
                (
                    "key.missing",
                    "row 3, column ภาคการเกษตร / การแปรรูป / การท่องเที่ยวชุมชน / อื่นๆ",
                ),
                ("occupation.no_name", "row 4, column อื่นๆ"),
            ],
            id="a group of two kinds, of none, of another without words",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_row_and_column(
    cls: type[object], text: str, codes: list[tuple[str, str]]
) -> None:
    assert codes_by_place(read_csv(text, cls)) == codes


def test_what_was_found_is_left_out_where_it_tells_who_somebody_is() -> None:
    text = "household,name,birth,citizen_id\n1,นางใจดี,31/2/2530,1234567890129\n"

    read = read_csv(text, MemberRow)

    said = [each.line(lang) for each in read.problems for lang in LANGUAGES]
    assert len(read.problems) == 2
    assert not any("2530" in line or "12345" in line for line in said)
    assert "ใจดี" not in repr(read)
