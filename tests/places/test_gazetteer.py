"""Gazetteer: a small table of invented areas, looked up and checked against."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError, Severity
from sammachip.identifiers import AreaCode, AreaLevel
from sammachip.places import Address, Area, Gazetteer, Province

ROWS: list[dict[str, object]] = [
    {"code": "4001", "name": "เมืองขอนแก่น", "name_en": "Mueang Khon Kaen"},
    {"code": "400101", "name": "ในเมือง", "name_en": "Nai Mueang", "postcode": "40000"},
    {"code": "400102", "name": "บ้านสวน", "postcode": "40000"},
    {"code": "4002", "name": "ดอนสมมุติ", "postcode": "40110"},
    {"code": "400201", "name": "ในเมือง", "postcode": "40110"},
    {"code": "4201", "name": "เมืองเลย"},
    {"code": "420101", "name": "กุดสมมุติ", "postcode": "42000"},
    {"code": "1014", "name": "เขตพญาไท"},
    {"code": "101401", "name": "แขวงสามเสนใน", "postcode": "10400"},
    {"code": "1008", "name": "เขตป้อมปราบศัตรูพ่าย"},
]
NOT_THERE = "expected a name in the table, within the areas around it; found"
ELSEWHERE = "บ้านสวน is in อำเภอเมืองขอนแก่น จังหวัดขอนแก่น"
GAZETTEER = Gazetteer.from_rows(ROWS)


def codes(areas: tuple[Area, ...]) -> list[str]:
    return [area.code.digits for area in areas]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("ในเมือง", ["400101", "400201"]),
        ("ตำบลในเมือง", ["400101", "400201"]),
        ("ต. ใน เมือง", ["400101", "400201"]),
        ("nai mueang", ["400101"]),
        ("NAIMUEANG", ["400101"]),
        ("เมืองขอนแก่น", ["4001"]),
        ("อำเภอเมืองขอนแก่น", ["4001"]),
        ("อ.เมือง", ["4001", "4201"]),
        ("เขตพญาไท", ["1014"]),
        ("แขวง สามเสนใน", ["101401"]),
        ("กิ่งอ.ดอนสมมุติ", ["4002"]),
        ("Amphoe Mueang Khon Kaen", ["4001"]),
        ("King Amphoe Mueang", ["4001", "4201"]),
        ("tambon nai mueang", ["400101"]),
        ("Khet Mueang Khon Kaen", ["4001"]),
        ("Khwaeng Mueang Khon Kaen", []),
        ("ตำบลเมืองขอนแก่น", []),
        ("นอกเมือง", []),
        ("", []),
    ],
)
def test_a_name_finds_every_area_that_has_it(name: str, found: list[str]) -> None:
    assert codes(GAZETTEER.find(name)) == found


def test_a_search_can_stay_within_an_area() -> None:
    district = GAZETTEER.area(AreaCode("4002"))

    assert codes(GAZETTEER.find("ในเมือง", within=district)) == ["400201"]
    assert codes(GAZETTEER.find("เมือง", within=Province("42"))) == ["4201"]
    assert codes(GAZETTEER.find("เมือง", level=AreaLevel.SUBDISTRICT)) == []


def test_an_area_knows_what_is_in_it() -> None:
    district = GAZETTEER.area(AreaCode("4001"))

    assert codes(GAZETTEER.children(Province("40"))) == ["4001", "4002"]
    assert codes(GAZETTEER.children(district)) == ["400101", "400102"]
    assert GAZETTEER.children(Province("50")) == ()


@pytest.mark.parametrize(
    "text",
    [
        "ต.ในเมือง อ.เมือง จ.ขอนแก่น 40000",
        "ต.ในเมือง อ.เมืองขอนแก่น จ.ขอนแก่น",
        "ต.ในเมือง จ.ขอนแก่น 40110",
        "ต.บ้านสวน 40000",
        "อ.ดอนสมมุติ 40110",
        "จ.ขอนแก่น 40110",
        "40110",
        "แขวงสามเสนใน เขตพญาไท กรุงเทพฯ 10400",
        "เขตป้อมปราบฯ กทม.",
        "12 หมู่ 4",
    ],
)
def test_parts_that_fit_are_found_in_order(text: str) -> None:
    assert GAZETTEER.check(Address.parse(text)) == ()


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "อ.เมือง จ.น่าน 40000",
            [f"province: {NOT_THERE} น่าน"],
        ),
        (
            "ต.ไกลลิบ อ.เมือง จ.เลย",
            [f"subdistrict: {NOT_THERE} ไกลลิบ"],
        ),
        (
            "ต.บ้านสวน อ.เมือง จ.เลย",
            [f"subdistrict: {NOT_THERE} บ้านสวน"],
        ),
        (
            "ต.กุดสมมุติ อ.พญาไท จ.เลย 10400",
            [
                f"district: {NOT_THERE} พญาไท",
                "postcode: expected a postcode of that area: 42000; found 10400",
            ],
        ),
        (
            "ต.บ้านสวน อ.ดอนสมมุติ",
            [
                f"subdistrict: expected a subdistrict of ดอนสมมุติ, but {ELSEWHERE}",
            ],
        ),
        (
            "ต.ในเมือง จ.ขอนแก่น 40260",
            ["postcode: expected a postcode of that area: 40000, 40110; found 40260"],
        ),
        (
            "จ.เลย 40000",
            ["postcode: expected a postcode of that area: 42000; found 40000"],
        ),
        (
            "อ.ไกลลิบ จ.เลย 40000",
            [
                f"district: {NOT_THERE} ไกลลิบ",
                "postcode: expected a postcode of that area: 42000; found 40000",
            ],
        ),
        (
            "อ.ดอนสมมุติ 40000",
            ["postcode: expected a postcode of that area: 40110; found 40000"],
        ),
    ],
)
def test_parts_that_do_not_fit_are_findings(text: str, lines: list[str]) -> None:
    findings = GAZETTEER.check(Address.parse(text))

    assert [f"{finding}" for finding in findings] == lines
    assert {finding.severity for finding in findings} == {Severity.WARNING}


@given(st.permutations(ROWS))
def test_the_order_of_the_rows_does_not_matter(rows: list[dict[str, object]]) -> None:
    gazetteer = Gazetteer.from_rows(rows)

    assert {*gazetteer.areas} == {*GAZETTEER.areas}
    assert gazetteer.find("ในเมือง") == GAZETTEER.find("ในเมือง")
    assert gazetteer.children(Province("40")) == GAZETTEER.children(Province("40"))


@given(st.text())
def test_any_name_is_found_or_not(name: str) -> None:
    assert {*GAZETTEER.find(name)} <= {*GAZETTEER.areas}


def test_every_area_is_found_by_its_code_and_its_name() -> None:
    for area in GAZETTEER.areas:
        assert GAZETTEER.area(area.code) is area
        assert area in GAZETTEER.find(area.name)
        assert area in GAZETTEER.find(f"{area}", within=area.province)


def test_a_gazetteer_can_be_hashed_and_pickled_and_does_not_print_its_areas() -> None:
    assert {GAZETTEER: 1}[pickle.loads(pickle.dumps(GAZETTEER))] == 1
    assert repr(GAZETTEER) == "Gazetteer(areas=<10 areas>)"


def test_all_faults_of_a_table_are_told_at_once() -> None:
    rows = [
        {"code": "4001", "name": "บ้านสวน"},
        {"code": "4001", "name": "บ้านนา"},
        {"code": "400299", "name": "ในเมือง"},
        {"code": "4", "name": "อะไร"},
    ]

    with pytest.raises(InvalidDataError) as refused:
        Gazetteer.from_rows(rows)

    assert [(p.code, p.path) for p in refused.value.problems] == [
        ("identifier.length", (3, "code")),
        ("gazetteer.repeated", (1, "code")),
        ("gazetteer.orphan", (2, "code")),
    ]
    _, repeated, orphan = map(str, refused.value.problems)
    assert repeated == "[1].code: expected each code once, found 4001 again"
    assert orphan == (
        "[2].code: expected the district 4002 of subdistrict 400299 in the same table"
    )


def test_rows_of_other_levels_are_passed_over() -> None:
    rows = [
        {"code": "40000000", "name": "ขอนแก่น"},
        {"code": "40010000", "name": "เมืองขอนแก่น"},
        {"code": "40010100", "name": "ในเมือง"},
        {"code": "40010101", "name": "บ้านม่วง"},
    ]

    assert codes(Gazetteer.from_rows(rows).areas) == ["4001", "400101"]


def test_a_column_that_nobody_knows_is_told_of_once() -> None:
    rows = [
        {"code": "4001", "name": "บ้านสวน", "post": "40000"},
        {"code": "4002", "name": "บ้านนา", "post": "40000", "postcode": "4"},
    ]

    with pytest.raises(InvalidDataError) as refused:
        Gazetteer.from_rows(rows)

    assert [(p.code, p.path) for p in refused.value.problems] == [
        ("gazetteer.column", (0, "post")),
        ("identifier.length", (1, "postcode")),
    ]


def test_rows_that_are_none_are_told_with_their_index() -> None:
    rows = cast("list[dict[str, object]]", [ROWS[0], "4002", ["4003", "บ้านนา"]])

    with pytest.raises(InvalidDataError) as refused:
        Gazetteer.from_rows(rows)

    assert [f"{problem}" for problem in refused.value.problems] == [
        "[1]: expected Mapping, found str",
        "[2]: expected Mapping, found list",
    ]


@pytest.mark.parametrize(
    ("ask", "sentence"),
    [
        (lambda: GAZETTEER.find(cast("str", 4001)), "expected str, found int"),
        (
            lambda: GAZETTEER.find("ในเมือง", within=cast("Province", "40")),
            "expected Province | Area | NoneType, found str",
        ),
        (
            lambda: GAZETTEER.find("ในเมือง", level=cast("AreaLevel", 6)),
            "expected AreaLevel | NoneType, found int",
        ),
        (
            lambda: GAZETTEER.area(cast("AreaCode", "4001")),
            "expected AreaCode, found str",
        ),
        (
            lambda: GAZETTEER.children(cast("Province", "40")),
            "expected Province | Area, found str",
        ),
        (
            lambda: GAZETTEER.check(cast("Address", "ต.ในเมือง")),
            "expected Address, found str",
        ),
    ],
)
def test_an_argument_of_another_type_is_refused(
    ask: Callable[[], object], sentence: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        ask()

    (problem,) = refused.value.problems
    assert (problem.code, str(problem)) == ("value.type", sentence)


def test_the_same_faults_are_told_of_areas() -> None:
    area = Area(code=AreaCode("400299"), name="ในเมือง")

    with pytest.raises(InvalidDataError) as refused:
        Gazetteer((area, area))

    assert [(p.code, p.path) for p in refused.value.problems] == [
        ("gazetteer.orphan", ("areas", 0, "code")),
        ("gazetteer.repeated", ("areas", 1, "code")),
        ("gazetteer.orphan", ("areas", 1, "code")),
    ]


def test_a_code_that_is_not_in_the_table_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        GAZETTEER.area(AreaCode("4099"))

    (problem,) = refused.value.problems
    assert problem.code == "gazetteer.no_code"
    assert str(problem) == (
        "expected the code of a district or subdistrict in the table, found 4099"
    )
