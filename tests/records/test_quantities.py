"""quantities_in: facts in numbers, their bounds and ratios, and what is none."""

from __future__ import annotations

import pickle
from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import (
    BuddhistYear,
    DayRange,
    FiscalQuarter,
    FiscalYear,
    MonthRange,
    PartialDate,
    YearRange,
)
from sammachip.errors import InvalidDataError
from sammachip.money import Baht
from sammachip.records import (
    Bound,
    Count,
    Money,
    PartOf,
    Percentage,
    PlanNumber,
    Ratio,
    quantities_in,
    read_record,
)
from sammachip.records.quantities.value import Amount, Value
from sammachip.thai import number_words, to_thai_digits

PIECES = (
    *(
        "1",
        "๑",
        "๕",
        "20",
        "๒๕๖๐",
        "2560",
        "1,500",
        "2.5",
        "0812345678",
        "๑5",
        "-",
        "–",
    ),
    *("ห้า", "หนึ่ง", "ร้อย", "ล้าน", "คน", "ครัวเรือน", "วัน", "ปี", "บาท", "สตางค์", "ละ"),
    *("ต่อ", "ใน", "/", ":", "(", ")", "%", ".", " ", "\n", "ร้อยละ", "ไม่น้อยกว่า", "กว่า"),
    *(
        "ขึ้นไป",
        "ถึง",
        "พ.ศ.",
        "มีนาคม",
        "วันที่",
        "แผนพัฒนาฯ",
        "ฉบับที่",
        "จำนวน",
        "ดูแล",
        "March",
    ),
)
texts = st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map("".join))


def count(number: int | str, unit: str | None = None) -> Count:
    return Count(number=Decimal(number), unit=unit)


def money(amount: str, in_words: str | None = None) -> Money:
    return Money(
        amount=Baht(amount), in_words=Baht(in_words) if in_words is not None else None
    )


def percent(number: int | str) -> Percentage:
    return Percentage(number=Decimal(number))


def ratio(first: Amount, second: Amount) -> Ratio:
    return Ratio(first=first, second=second)


def years(first: int, last: int) -> YearRange:
    return YearRange(BuddhistYear(first), BuddhistYear(last))


def month(be_year: int, number: int) -> PartialDate:
    return PartialDate(be_year=be_year, month=number)


def values(text: str) -> list[Value]:
    return [fact.value for fact in quantities_in(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("20 ครัวเรือน", count(20, "ครัวเรือน")),
        ("๒๐ครัวเรือน", count(20, "ครัวเรือน")),
        ("1,250\u00a0คน", count(1250, "คน")),
        ("ห้าหมู่บ้าน", count(5, "หมู่บ้าน")),
        ("ยี่สิบเอ็ดคน", count(21, "คน")),
        ("2 พันคน", count(2000, "คน")),
        ("2.5 ไร่", count("2.5", "ไร่")),
        ("9 รายการ", count(9, "รายการ")),
        ("สิบ คน", count(10, "คน")),
        ("พื้นที่ 5 ไร่", count(5, "ไร่")),
        ("จำนวน 5 ซุ้ม", count(5, "ซุ้ม")),
        ("ซุ้ม 3 ซุ้ม", count(3, "ซุ้ม")),
        ("จำนวน 5 ซุ้มขึ้นไป", count(5, "ซุ้ม")),
        ("3 พันธุ์", count(3, "พันธุ์")),
        ("ทั้งสองกลุ่ม", count(2, "กลุ่ม")),
        ("เจ้าหน้าที่ 3 คน", count(3, "คน")),
        ("วัยรุ่น 5 คน", count(5, "คน")),
        ("เลี้ยงหมู 5 ตัว", count(5, "ตัว")),
        ("ในจังหวัด 5 แห่ง", count(5, "แห่ง")),
        ("เดินทาง 12 กม.", count(12, "กม.")),
    ],
)
def test_counts_have_their_unit(text: str, value: Count) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("550,000 บาท", money("550000")),
        ("๕๕๐,๐๐๐ บาท (ห้าแสนห้าหมื่นบาทถ้วน)", money("550000", "550000")),
        ("550,000 บาท (ห้าหมื่นบาทถ้วน)", money("550000", "50000")),
        ("1.5 ล้านบาท", money("1500000")),
        ("2 แสน 5 หมื่นบาท", money("250000")),
        ("ห้าร้อยบาทถ้วน", money("500")),
        ("๕๐ บาท ๒๕ สตางค์", money("50.25")),
        ("500 บาท (เงินสด)", money("500")),
        ("500 บาท (ห้าร้อยห้าพันบาท)", money("500")),
        ("25 สตางค์", money("0.25")),
        ("฿300", money("300")),
        ("THB 300", money("300")),
        ("500.-", money("500")),
        ("500 บ.", money("500")),
        ("300,000.-บาท", money("300000")),
        ("ต่อปี 2500 บาท", money("2500")),
    ],
)
def test_money_is_exact(text: str, value: Money) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ร้อยละ 85", percent(85)),
        ("ร้อยละสิบ", percent(10)),
        ("12.5%", percent("12.5")),
        ("๑๕๐ เปอร์เซ็นต์", percent(150)),
        ("1 ใน 10 ยุทธศาสตร์", PartOf(part=count(1), whole=count(10, "ยุทธศาสตร์"))),
        ("หนึ่งใน 3", PartOf(part=count(1), whole=count(3))),
        ("แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ ฉบับที่ 12", PlanNumber(number=12)),
        ("แผนพัฒนาฯ ฉบับที่ ๘", PlanNumber(number=8)),
        ("แผนฯ 11", PlanNumber(number=11)),
    ],
)
def test_percentages_parts_and_plans_are_found(text: str, value: Value) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2017-03-17-16:58:03", datetime(2017, 3, 17, 16, 58, 3)),  # noqa: DTZ001
        ("17 มีนาคม 2560 เวลา 16.58 น.", datetime(2017, 3, 17, 16, 58)),  # noqa: DTZ001
        ("วันพุธที่ 26 เมษายน พ.ศ. 2560", date(2017, 4, 26)),
        ("Wednesday, 28 March 2018", date(2018, 3, 28)),
        ("เดือนสิงหาคม 15, 2014", date(2014, 8, 15)),
        ("๑๗/๓/๒๕๖๐", date(2017, 3, 17)),
        ("วันที่ ๕ ธ.ค. ๒๕๕๙", date(2016, 12, 5)),
        ("12-15 มีนาคม 2560", DayRange(date(2017, 3, 12), date(2017, 3, 15))),
        ("28 ก.พ. ถึง 3 มี.ค. 2560", DayRange(date(2017, 2, 28), date(2017, 3, 3))),
        ("เดือนมีนาคม 2560", month(2560, 3)),
        ("ต.ค. 2559 - ก.ย. 2560", MonthRange(month(2559, 10), month(2560, 9))),
        ("ปี ๒๕๖๐", BuddhistYear(2560)),
        ("ปี 2017", BuddhistYear(2560)),
        ("ค.ศ. 2017", BuddhistYear(2560)),
        ("พ.ศ.2540-2544", years(2540, 2544)),
        ("ปี 2561-65", years(2561, 2565)),
        ("2561 - 2565", years(2561, 2565)),
        ("ปีงบประมาณ พ.ศ. ๒๕๖๑", FiscalYear(2561)),
        ("ไตรมาสที่ 2 ปีงบประมาณ 2560", FiscalQuarter(FiscalYear(2560), 2)),
    ],
)
def test_days_and_years_are_found_in_all_forms(text: str, value: Value) -> None:
    assert values(f"เมื่อ {text} นั้น") == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1:4", ratio(count(1), count(4))),
        ("อัตราส่วน 2 : 5", ratio(count(2), count(5))),
        ("1 ต่อ 4", ratio(count(1), count(4))),
        ("๑ คน ต่อ ๔ ครัวเรือน", ratio(count(1, "คน"), count(4, "ครัวเรือน"))),
        ("คนละ 4 ครัวเรือน", ratio(count(1, "คน"), count(4, "ครัวเรือน"))),
        (
            "ครู 1 คน รับผิดชอบหาทีม และติดตามผล ๔ ครัวเรือน",
            ratio(count(1, "คน"), count(4, "ครัวเรือน")),
        ),
        ("หนึ่งคนดูแลห้าครัวเรือน", ratio(count(1, "คน"), count(5, "ครัวเรือน"))),
        ("กิโลกรัมละ 50 บาท", ratio(count(1, "กิโลกรัม"), money("50"))),
        ("ปีละ ๒ ครั้ง", ratio(count(1, "ปี"), count(2, "ครั้ง"))),
        ("300 บาทต่อวัน", ratio(money("300"), count(1, "วัน"))),
        ("300 บาท/วัน", ratio(money("300"), count(1, "วัน"))),
        ("2 ครั้ง/ปี", ratio(count(2, "ครั้ง"), count(1, "ปี"))),
        ("ร้อยละ 6 ต่อปี", ratio(percent(6), count(1, "ปี"))),
    ],
)
def test_ratios_keep_the_order_of_the_text(text: str, value: Ratio) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("ประมาณ 50 คน", Bound.ABOUT),
        ("50 คน โดยประมาณ", Bound.ABOUT),
        ("ไม่น้อยกว่าจำนวน ๕๐ คน", Bound.AT_LEAST),
        ("ร้อยละ 85 ขึ้นไป", Bound.AT_LEAST),
        ("คนละไม่น้อยกว่า 4 ครัวเรือน", Bound.AT_LEAST),
        ("ไม่เกิน 3 วัน", Bound.AT_MOST),
        ("กว่า 50 คน", Bound.MORE_THAN),
        ("50 กว่าคน", Bound.MORE_THAN),
        ("500 บาทเศษ", Bound.MORE_THAN),
        ("เกือบ 100 คน", Bound.LESS_THAN),
    ],
)
def test_a_bound_belongs_to_its_number(text: str, bound: Bound) -> None:
    (fact,) = quantities_in(f"รวม {text} แล้ว")

    assert fact.bound is bound
    assert fact.span.of(f"รวม {text} แล้ว") == text


@pytest.mark.parametrize(
    ("text", "value", "up_to"),
    [
        ("3-5 วัน", count(3, "วัน"), count(5, "วัน")),
        ("๑๐ ถึง ๒๐ คน", count(10, "คน"), count(20, "คน")),
        ("5,000–10,000 บาท", money("5000"), money("10000")),
        ("ร้อยละ 80 ถึงร้อยละ 90", percent(80), percent(90)),
        (
            "1 คน ต่อ 4-5 ครัวเรือน",
            ratio(count(1, "คน"), count(4, "ครัวเรือน")),
            ratio(count(1, "คน"), count(5, "ครัวเรือน")),
        ),
    ],
)
def test_a_range_has_two_ends(text: str, value: Value, up_to: Value) -> None:
    (fact,) = quantities_in(text)

    assert (fact.value, fact.up_to) == (value, up_to)


@pytest.mark.parametrize(
    "text",
    [
        *("๑. คน", "1) คน", "๔.๑ ขั้นตอนการทำ", "(1) กลุ่ม", "ข้อ 3 กลุ่ม", "ยุทธศาสตร์ที่ 1"),
        *("หมู่ 5 ตำบลตัวอย่าง", "บ้านเลขที่ 197 หมู่บ้านตัวอย่าง", "29/4 หมู่บ้านตัวอย่าง"),
        *(
            "081-234-5678 คน",
            "๐๘๑-๒๓๔๕๖๗๘",
            "1-2345-67890-12-1 คน",
            "image1 คน",
            "05 คน",
        ),
        *("สามารถ", "สองแคว", "สี่แยก", "หกล้ม", "สามัคคี", "พันธุ์พืช", "เก้าอี้"),
        *("จังหวัดร้อยเอ็ด", "ร้อยเอ็ด อำเภอตัวอย่าง", "ในระดับหนึ่ง", "วันหนึ่งคนในหมู่บ้าน"),
        *("เป็นปัจจัยหนึ่งที่สำคัญ", "5 รายได้", "๑5 คน", "พันห้าคน", "1,23 คน", "5-3 คน"),
        *(
            "เวลา 09:30 น.",
            "16:58",
            "เวลา 1:30",
            "1:30 น.",
            "5 ใน 3",
            "1:พันห้า",
            "17/3/60",
            "ปี 60",
            "(ฉบับที่ 2)",
            "1.500 บาท",
            "50.25 บาท 25 สตางค์",
            "5 บาท 125 สตางค์",
            "5,000-3,000 บาท",
            "ปี 1500",
        ),
        *(
            "วันจันทร์ที่ 26 เมษายน พ.ศ. 2560",
            "22,24 ธันวาคม 2568",
            "www.example.com/5 คน",
            "ส่วนแรก ส่วนที่สอง",
            "",
        ),
    ],
)
def test_other_numbers_are_no_facts(text: str) -> None:
    assert quantities_in(text) == ()


@pytest.mark.parametrize(
    "text", ["งบประมาณ 550,000 บาท", "เรื่องราว 5 เรื่อง", "มากกว่าปี 2559", "5 คนกว่าจะเสร็จ"]
)
def test_what_only_looks_like_a_bound_is_none(text: str) -> None:
    (fact,) = quantities_in(text)

    assert fact.bound is None


def test_two_names_of_one_thing_are_no_ratio() -> None:
    assert values("21 หมู่บ้าน/ชุมชน") == [count(21, "หมู่บ้าน")]


def test_a_duty_of_two_people_is_no_ratio() -> None:
    assert len(quantities_in("ครู 2 คน ดูแล 8 ครัวเรือน")) == 2


def test_a_ratio_ends_with_its_line() -> None:
    assert len(quantities_in("ครู 1 คน ดูแล\n8 ครัวเรือน")) == 2


def test_units_have_english_names_if_they_are_known() -> None:
    known, unknown = quantities_in("20 ครัวเรือน จำนวน 5 ซุ้ม")

    assert isinstance(known.value, Count)
    assert isinstance(unknown.value, Count)
    assert (known.value.english, unknown.value.english) == ("household", None)
    assert count(4).english is None


@pytest.mark.parametrize(
    ("in_words", "agrees"), [(None, True), ("500", True), ("50", False)]
)
def test_figures_and_words_agree_or_not(in_words: str | None, *, agrees: bool) -> None:
    assert money("500", in_words).agrees is agrees


@given(texts)
def test_no_text_is_refused_and_facts_stand_in_order(text: str) -> None:
    spans = [fact.span for fact in quantities_in(text)]

    assert all(not span.is_empty and span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(st.integers(2, 10**12), st.sampled_from(["คน", "ครัวเรือน", "วัน"]))
def test_words_and_both_kinds_of_digits_say_the_same(number: int, unit: str) -> None:
    figures = f"{number:,} {unit}"
    written = [figures, to_thai_digits(figures), f"{number_words(number)}{unit}"]

    assert [values(text) for text in written] == [[count(number, unit)]] * 3


def test_numbers_may_be_longer_than_decimals_are_reckoned_with() -> None:
    number = f"{123_456_789_012_345_678_901:,}"
    digits = number.replace(",", "") + "0" * 12

    assert values(f"{number}ล้านล้านบาท 50 สตางค์") == [money(f"{digits}.50")]
    assert values(f"{number}ล้านล้านคน") == [count(digits, "คน")]


@given(st.integers(2432, 3900), st.integers(0, 90))
def test_ranges_of_years_are_read_back(first: int, length: int) -> None:
    expected = years(first, first + length)

    assert values(expected.text()) in ([expected], [expected.first])


@pytest.mark.parametrize(
    "piece", ["1 ", "หนึ่ง", "ร้อย", "แผน", "1 มีนาคม ", "1 คน ", "1 บาท (", "คนละ ", "1:"]
)
def test_hostile_texts_are_read_to_the_end(piece: str) -> None:
    *_, last = quantities_in(piece * 2000 + "\n20 ครัวเรือน")

    assert last.value == count(20, "ครัวเรือน")


FORM = """เทคนิคส่งเสริมสัมมาชีพ

เห็ด 3 ชนิด

โดย : นางมะลิ ใจงาม ตาแหน่ง : เจ้าหน้าที่พัฒนาชุมชน วันที่ : 2017-03-17-16:58:03

ความเป็นมา / แรงบันดาลใจ / เหตุผลที่ทำ ->

จานวน 20 ครัวเรือน คนละ ๓ ถุง

กระบวนการ/ขั้นตอน->

เพาะ 5 วัน
"""


SOUND_FORM = FORM.replace("ตาแหน่ง", "ตำแหน่ง").replace("จานวน", "จำนวน")


@pytest.mark.parametrize("text", [FORM, SOUND_FORM], ids=["damaged", "sound"])
def test_facts_of_a_record_are_those_of_its_sections(text: str) -> None:
    record = read_record(text)

    assert bool(record.repairs) == (text == FORM)
    assert [fact.span.of(text) for fact in record.quantities] == [
        "20 ครัวเรือน",
        "คนละ ๓ ถุง",
        "5 วัน",
    ]


def test_facts_are_values() -> None:
    facts = quantities_in("พ.ศ. ๒๕๖๐ ฝึก 3-5 วัน วันละ ๓๐๐ บาท")

    assert {facts: 1}[pickle.loads(pickle.dumps(facts))] == 1


@pytest.mark.parametrize(
    ("number", "unit", "code"),
    [
        (-1, "คน", "number.negative"),
        ("NaN", "คน", "number.not_decimal"),
        (1, " ", "text.blank"),
    ],
)
def test_a_count_that_cannot_be_is_refused(
    number: int | str, unit: str, code: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        count(number, unit)

    assert [problem.code for problem in refused.value.problems] == [code]


def test_no_percentage_is_below_zero() -> None:
    with pytest.raises(InvalidDataError) as refused:
        percent(-1)

    assert [each.code for each in refused.value.problems] == ["number.negative"]


def test_plans_are_numbered_from_one() -> None:
    with pytest.raises(InvalidDataError) as refused:
        PlanNumber(number=0)

    (problem,) = refused.value.problems
    assert problem.code == "plan_number.range"
    assert str(problem) == "number: plans are numbered from 1, found 0"
