"""The register of livelihood groups, and I11: each group has one of four kinds."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.codec import dumps, loads
from sammachip.errors import InvalidDataError, Severity
from sammachip.households import Occupation, OccupationKind
from sammachip.identifiers import Phone
from sammachip.places import Province, Village
from sammachip.programme import GroupRegister, RegisteredGroup

_MATS = RegisteredGroup(
    number=1,
    name="ทอเสื่อบ้านม่วง",
    registered_on=date(2018, 6, 1),
    village=Village(
        number=5,
        name="บ้านม่วง",
        subdistrict="กุดป่อง",
        district="เมืองเลย",
        province=Province("42"),
    ),
    phone=Phone("0812345678"),
    occupation=Occupation(kind=OccupationKind.PROCESSING, name="เสื่อกก"),
    remark="เปิดรับสมาชิก",
)
_FISH = RegisteredGroup(
    number=2,
    name="เลี้ยงปลา",
    occupation=Occupation(kind=OccupationKind.AGRICULTURE),
)
_REGISTER = GroupRegister(
    province=Province("42"),
    groups=[_MATS, _FISH],
    signed_by="นายสอง สมมติ",
    signed_on=date(2018, 9, 28),
)

groups = st.builds(
    RegisteredGroup,
    number=st.integers(1, 99),
    name=st.sampled_from(["ทอเสื่อ", "ทอผ้า"]),
    village=st.sampled_from([None, _MATS.village]),
    occupation=st.builds(
        Occupation, kind=st.sampled_from(OccupationKind), name=st.just("ทอ")
    ),
)
registers = st.builds(
    GroupRegister,
    province=st.just(Province("42")),
    groups=st.lists(groups, unique_by=lambda each: each.number),
)


def test_a_row_has_the_columns_of_the_form() -> None:
    assert _REGISTER.rows(phones=True) == (
        (
            *("1", "ทอเสื่อบ้านม่วง", "1 มิถุนายน 2561", "หมู่ที่ 5 บ้านม่วง"),
            *("กุดป่อง", "เมืองเลย", "08 1234 5678"),
            *("", "เสื่อกก", "", ""),
            "เปิดรับสมาชิก",
        ),
        ("2", "เลี้ยงปลา", *[""] * 5, "✓", *[""] * 4),
    )


def test_a_village_that_is_not_named_in_full_leaves_columns_empty() -> None:
    group = attrs.evolve(_MATS, village=Village(number=5))

    (row,) = attrs.evolve(_REGISTER, groups=[group]).rows()

    assert row[3:6] == ("หมู่ที่ 5", "", "")


def test_a_phone_is_written_in_full_only_if_asked_for() -> None:
    for shown in (repr(_REGISTER), _REGISTER.text(), _REGISTER._repr_html_()):  # pyright: ignore[reportPrivateUsage]  # as notebooks do
        assert "1234" not in shown
        assert "สมมติ" not in shown
    assert "xx xxxx xx78" in _REGISTER.text()
    assert "๐๘ ๑๒๓๔ ๕๖๗๘" in _REGISTER.html(digits="thai", phones=True)


def test_the_groups_of_each_kind_are_counted() -> None:
    assert [*_REGISTER.count_by_kind().items()] == [
        (OccupationKind.AGRICULTURE, 1),
        (OccupationKind.PROCESSING, 1),
        (OccupationKind.COMMUNITY_TOURISM, 0),
        (OccupationKind.OTHER, 0),
    ]
    assert _REGISTER.text(lang="en").endswith(
        "agriculture: 1 · processing: 1 · community tourism: 0 · other: 0"
    )


@pytest.mark.parametrize(
    ("code", "title"), [("42", "จังหวัดเลย"), ("10", "กรุงเทพมหานคร")]
)
def test_a_register_is_of_one_province(code: str, title: str) -> None:
    register = GroupRegister(province=Province(code))

    assert register.text().splitlines()[0] == f"ทะเบียนข้อมูลกลุ่มอาชีพ {title}"


@given(registers)
def test_every_group_has_exactly_one_kind(register: GroupRegister) -> None:
    assert sum(register.count_by_kind().values()) == len(register.groups)
    for row in register.rows():
        assert sum(cell != "" for cell in row[7:11]) == 1


@given(registers)
def test_a_register_travels(register: GroupRegister) -> None:
    assert loads(dumps(register), GroupRegister) == register
    assert loads(dumps(_REGISTER), GroupRegister) == _REGISTER


@given(registers)
def test_a_name_twice_in_one_village_is_found(register: GroupRegister) -> None:
    placed = [group for group in register.groups if group.village]
    names = {(group.name, group.village) for group in placed}

    findings = register.findings()

    assert len(findings) == len(placed) - len(names)
    assert {each.code for each in findings} <= {"group_register.name_repeated"}
    assert {each.severity for each in findings} <= {Severity.WARNING}


def test_a_name_is_the_same_however_it_is_typed() -> None:
    place = Village(number=5)
    first = attrs.evolve(_MATS, name="กลุ่มที่ 5", village=place)
    again = attrs.evolve(_MATS, number=9, name=" กลุ่มที่  ๕", village=place)
    register = GroupRegister(province=Province("42"), groups=[first, again])

    assert [each.path_text for each in register.findings()] == ["groups[1].name"]


def test_groups_of_unknown_villages_may_have_one_name() -> None:
    groups = [attrs.evolve(_MATS, number=number, village=None) for number in (1, 2)]

    assert GroupRegister(province=Province("42"), groups=groups).findings() == ()


def test_a_remark_is_hidden() -> None:
    assert "สมมติ" not in repr(attrs.evolve(_MATS, remark="ติดต่อนายสมมติ"))


def test_another_kind_without_words_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Occupation(kind=OccupationKind.OTHER)

    assert [each.path_text for each in refused.value.problems] == ["name"]


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        (
            {"groups": [_MATS, attrs.evolve(_FISH, number=1)]},
            "group_register.number_repeated",
            "groups[1].number",
        ),
        (
            {"province": Province("40")},
            "group_register.province",
            "groups[0].village.province",
        ),
        ({"signed_by": ""}, "text.blank", "signed_by"),
        ({"signed_on": date(2561, 9, 28)}, "date.be_year", "signed_on"),
    ],
)
def test_a_register_with_a_fault_is_refused(
    change: dict[str, Any], code: str, path: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_REGISTER, **change)

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        (code, path)
    ]


def test_a_group_of_another_province_is_told_in_both_languages() -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_REGISTER, province=Province("10"))

    (problem,) = refused.value.problems
    assert problem.text() == (
        "expected a group in Bangkok, found one in Loei; each province has its own"
        " register"
    )
    assert problem.text("th") == (
        "ต้องเป็นกลุ่มในกรุงเทพมหานคร แต่พบกลุ่มในจังหวัดเลย แต่ละจังหวัดมีทะเบียนของตนเอง"
    )


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": " "}, "text.blank"),
        ({"remark": ""}, "text.blank"),
        ({"registered_on": date(2561, 6, 1)}, "date.be_year"),
        ({"occupation": None}, "value.type"),
        ({"number": "1"}, "value.type"),
    ],
)
def test_a_group_with_a_fault_is_refused(change: dict[str, Any], code: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_MATS, **change)

    assert [each.code for each in refused.value.problems] == [code]
