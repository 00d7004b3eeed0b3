"""Province: the 77 of the table, by each of their names."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.identifiers import PROVINCE_CODES
from sammachip.places import PROVINCES, Province, Region, provinces_called
from sammachip.thai import to_thai_digits

provinces = st.sampled_from(PROVINCES)


def names_of(province: Province) -> list[str]:
    return [
        *(province.name, province.english, province.abbreviation),
        *(province.code, province.iso_code),
        *province.everyday_names,
        *province.former_names,
    ]


@pytest.mark.parametrize(
    ("code", "name", "english", "abbreviation", "region"),
    [
        ("10", "กรุงเทพมหานคร", "Bangkok", "กท", Region.CENTRAL),
        ("14", "พระนครศรีอยุธยา", "Phra Nakhon Si Ayutthaya", "อย", Region.CENTRAL),
        ("20", "ชลบุรี", "Chon Buri", "ชบ", Region.EAST),
        ("26", "นครนายก", "Nakhon Nayok", "นย", Region.CENTRAL),
        ("33", "ศรีสะเกษ", "Si Sa Ket", "ศก", Region.NORTHEAST),
        ("38", "บึงกาฬ", "Bueng Kan", "บก", Region.NORTHEAST),
        ("39", "หนองบัวลำภู", "Nong Bua Lam Phu", "นภ", Region.NORTHEAST),
        ("57", "เชียงราย", "Chiang Rai", "ชร", Region.NORTH),
        ("63", "ตาก", "Tak", "ตก", Region.WEST),
        ("67", "เพชรบูรณ์", "Phetchabun", "พช", Region.CENTRAL),
        ("76", "เพชรบุรี", "Phetchaburi", "พบ", Region.WEST),
        ("82", "พังงา", "Phangnga", "พง", Region.SOUTH),
        ("96", "นราธิวาส", "Narathiwat", "นธ", Region.SOUTH),
    ],
)
def test_a_province_is_what_its_row_says(
    code: str, name: str, english: str, abbreviation: str, region: Region
) -> None:
    province = Province(code)

    assert (province.name, province.english) == (name, english)
    assert (province.abbreviation, province.region) == (abbreviation, region)
    assert province.iso_code == f"TH-{code}"


def test_there_are_77_provinces_in_the_order_of_their_codes() -> None:
    assert len(PROVINCES) == 77
    assert list(PROVINCES) == sorted(PROVINCES)
    assert {province.code for province in PROVINCES} == PROVINCE_CODES


@pytest.mark.parametrize(
    "names",
    [
        pytest.param([p.name for p in PROVINCES], id="Thai"),
        pytest.param([p.english for p in PROVINCES], id="English"),
        pytest.param([p.abbreviation for p in PROVINCES], id="abbreviations"),
    ],
)
def test_official_names_are_their_own(names: list[str]) -> None:
    assert len({*names}) == 77


@pytest.mark.parametrize("province", PROVINCES, ids=lambda province: province.english)
def test_a_province_is_found_by_every_name_it_has(province: Province) -> None:
    for name in names_of(province):
        assert province in provinces_called(name)
    for name in (province.name, province.english, province.abbreviation):
        assert provinces_called(f" จ. {name} ") == (province,)
        assert provinces_called(f"จังหวัด{name}") == (province,)
    for spelling in (province.english.upper(), province.english.replace(" ", "")):
        assert provinces_called(spelling) == (province,)
    assert Province.parse(to_thai_digits(province.code)) == province
    assert Province.parse(f"{province}") == province


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("กทม.", "10"),
        ("กรุงเทพฯ", "10"),
        ("จ.กรุงเทพ", "10"),
        ("krung thep maha nakhon", "10"),
        ("พระนคร", "10"),
        ("กรุงเก่า", "14"),
        ("อยุธยา", "14"),
        ("จ.โคราช", "30"),
        ("แปดริ้ว", "24"),
        ("เมืองชล", "20"),
        ("อุบลฯ", "34"),
        ("ขุขันธ์", "33"),
        ("ศรีษะเกษ", "33"),
        ("Sisaket", "33"),
        ("สวรรคโลก", "64"),
        ("สุราษฏร์ธานี", "84"),
        ("จ.ขก.", "40"),
        ("th-40", "40"),
        ("Nakorn Pathom", "73"),
        ("Petchabun", "67"),
        ("PHANG-NGA", "82"),
        ("Chonburi Province", "20"),
        ("Changwat Loei", "42"),
        ("น\u0e4dาน", None),
        ("ล\u0e4dาพูน", "51"),
        ("เเพร่", "54"),
        ("\u200bน่าน\ufeff", "55"),
    ],
)
def test_a_name_is_read_however_it_is_spelt(text: str, code: str | None) -> None:
    found = provinces_called(text)

    assert [province.code for province in found] == ([code] if code else [])


@pytest.mark.parametrize(
    ("code", "be_year", "parted_from"),
    [
        ("27", 2536, "25"),
        ("35", 2515, "34"),
        ("37", 2536, "34"),
        ("38", 2554, "43"),
        ("39", 2536, "41"),
        ("49", 2525, "48"),
        ("56", 2520, "57"),
    ],
)
def test_a_young_province_names_the_one_that_older_papers_have(
    code: str, be_year: int, parted_from: str
) -> None:
    assert Province(code).founded_be_year == be_year
    assert Province(code).parted_from == Province(parted_from)


def test_the_other_provinces_are_older_than_2515() -> None:
    young = [province for province in PROVINCES if province.founded_be_year]

    assert len(young) == 7
    assert [p for p in PROVINCES if p.parted_from] == young


def test_only_bangkok_is_bangkok_and_has_no_word_before_its_name() -> None:
    assert [p.code for p in PROVINCES if p.is_bangkok] == ["10"]
    assert [p.name for p in PROVINCES if f"{p}" == p.name] == ["กรุงเทพมหานคร"]
    assert f"{Province('40')}" == "จังหวัดขอนแก่น"


@given(provinces)
def test_a_province_can_be_hashed_and_pickled(province: Province) -> None:
    assert {province: 1}[pickle.loads(pickle.dumps(province))] == 1


@given(st.text())
def test_any_text_is_a_province_or_refused(text: str) -> None:
    found = provinces_called(text)

    if len(found) == 1:
        assert Province.parse(text) == found[0]
    else:
        with pytest.raises(InvalidDataError) as refused:
            Province.parse(text)
        (code,) = [problem.code for problem in refused.value.problems]
        assert (code == "province.ambiguous") == bool(found)


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("จ.ขอนแกน", ("ขอนแก่น",)),
        ("เชียงไหม่", ("เชียงใหม่",)),
        ("สุพรรนบุรี", ("สุพรรณบุรี", "สระบุรี", "เพชรบุรี")),
        ("Phuketh Town", ("Phuket",)),
        ("ระยองง", ("ระยอง", "ระนอง")),
    ],
)
def test_what_is_no_province_is_refused_with_the_nearest_names(
    text: str, near: tuple[str, ...]
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Province.parse(text)

    (problem,) = refused.value.problems
    assert (problem.code, problem.facts["near"]) == ("province.unknown", near)
    assert str(problem) == (
        f"expected a province of Thailand; the nearest names are {', '.join(near)}"
    )


@pytest.mark.parametrize("text", ["TH-S", "ไม่มีที่ใด", "Elsewhere"])
def test_what_is_like_no_province_is_refused_without_names(text: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Province.parse(text)

    (problem,) = refused.value.problems
    assert problem.code == "province.unlike"
    assert str(problem) == (
        "expected a province of Thailand by its name or code, such as ขอนแก่น; found "
        "a name that is like none"
    )


@pytest.mark.parametrize("text", ["", " ", "จังหวัด", "จ. ", "province"])
def test_nothing_is_no_province(text: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Province.parse(text)

    (problem,) = refused.value.problems
    assert problem.code == "province.blank"
    assert str(problem) == (
        "expected a province of Thailand by its name or code, such as ขอนแก่น; found "
        "none"
    )


@pytest.mark.parametrize(
    "text",
    ["99", "ขอนแกน 40000", "๑๒/๓ ขอนแกน", "นายสมมุติ", "ขอนแกน", "ก" * 41, "ก" * 10**6],
)
def test_what_may_be_somebody_is_not_repeated(text: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Province.parse(text)

    assert text not in refused.value.text("th") + refused.value.text("en")


@pytest.mark.parametrize("ask", [Province.parse, provinces_called])
def test_what_is_no_text_is_refused(ask: Callable[[str], object]) -> None:
    with pytest.raises(InvalidDataError, match="expected str, found int") as refused:
        ask(cast("str", 40))

    assert [problem.code for problem in refused.value.problems] == ["value.type"]


def test_a_name_of_two_provinces_is_refused_with_both() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Province.parse("เพชร")

    (problem,) = refused.value.problems
    assert problem.code == "province.ambiguous"
    assert str(problem) == (
        "expected one province, but เพชร may be each of เพชรบูรณ์, เพชรบุรี; "
        "write the whole name"
    )


@pytest.mark.parametrize("code", ["28", "9", "๔๐", "4001", ""])
def test_a_code_that_is_not_in_the_table_is_refused(code: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Province(code)

    (problem,) = refused.value.problems
    assert problem.code == "province.code"
    assert str(problem) == (
        f"expected the two-digit code of a province, such as 40, found {code}"
    )
