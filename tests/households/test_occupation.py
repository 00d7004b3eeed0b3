"""Occupations: one of four kinds (invariant I11), and words for the last."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.households import Occupation, OccupationKind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ภาคการเกษตร", OccupationKind.AGRICULTURE),
        ("การเกษตร", OccupationKind.AGRICULTURE),
        ("เกษตร", OccupationKind.AGRICULTURE),
        ("การแปรรูป", OccupationKind.PROCESSING),
        (" แปรรูป ", OccupationKind.PROCESSING),
        ("การท่องเที่ยวชุมชน", OccupationKind.COMMUNITY_TOURISM),
        ("อื่นๆ", OccupationKind.OTHER),
        ("อื่น ๆ", OccupationKind.OTHER),
        ("community_tourism", OccupationKind.COMMUNITY_TOURISM),
        ("การแปรรูป (OTOP/SME)", OccupationKind.PROCESSING),
        ("แปรรูป (otop, sme)", OccupationKind.PROCESSING),
        ("การท่องเที่ยวโดยชุมชน", OccupationKind.COMMUNITY_TOURISM),
        ("เกษตรกรรม", OccupationKind.AGRICULTURE),
        ("อื่นๆ (ระบุ)", OccupationKind.OTHER),
        ("Agriculture", OccupationKind.AGRICULTURE),
    ],
)
def test_a_kind_is_read_as_forms_print_it(text: str, kind: OccupationKind) -> None:
    assert OccupationKind.parse(text) is kind


def test_there_are_four_kinds() -> None:
    assert [kind.text("th") for kind in OccupationKind] == [
        "ภาคการเกษตร",
        "การแปรรูป",
        "การท่องเที่ยวชุมชน",
        "อื่นๆ",
    ]


@pytest.mark.parametrize("kind", OccupationKind)
def test_every_kind_is_read_as_it_is_written(kind: OccupationKind) -> None:
    assert OccupationKind.parse(kind.text("th")) is kind
    assert OccupationKind.parse(kind.text("en")) is kind
    assert OccupationKind.parse(kind.value) is kind


@pytest.mark.parametrize("kind", [*OccupationKind][:3])
def test_three_kinds_need_no_words(kind: OccupationKind) -> None:
    assert Occupation(kind=kind).text("th") == kind.text("th")


def test_an_occupation_of_another_kind_is_said_in_words() -> None:
    repairs = Occupation(kind=OccupationKind.OTHER, name=" ซ่อม  รถ ")

    assert repairs.name == "ซ่อม รถ"
    assert repairs.text("th") == "อื่นๆ: ซ่อม รถ"
    assert repairs.text("en") == "other: ซ่อม รถ"


@given(st.text())
def test_any_text_is_a_kind_or_is_refused(text: str) -> None:
    codes: set[str] = set()

    try:
        OccupationKind.parse(text)
    except InvalidDataError as error:
        codes = {each.code for each in error.problems}

    assert codes <= {"occupation.kind"}


def test_another_kind_without_words_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Occupation(kind=OccupationKind.OTHER)

    assert refused.value.problems[0].code == "occupation.no_name"
    assert refused.value.text("th") == (
        "name: อาชีพประเภทอื่นๆ ต้องระบุเป็นคำ โปรดเขียนชื่ออาชีพ"
    )


@pytest.mark.parametrize("kind", OccupationKind)
def test_a_blank_name_is_refused(kind: OccupationKind) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Occupation(kind=kind, name=" ")

    assert [each.code for each in refused.value.problems] == ["text.blank"]


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        OccupationKind.parse("ค้าขาย")

    assert str(refused.value) == (
        "expected a kind of occupation, ภาคการเกษตร, การแปรรูป, การท่องเที่ยวชุมชน or "
        "อื่นๆ; found ค้าขาย"
    )
