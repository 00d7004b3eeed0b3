"""Village: its number or name, where it lies, and a code that agrees with them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip import codec
from sammachip.errors import InvalidDataError
from sammachip.identifiers import AreaCode
from sammachip.places import PROVINCES, Address, Province, Village

_LOEI = Province("42")


def refused(**parts: object) -> list[tuple[str, str]]:
    with pytest.raises(InvalidDataError) as refusal:
        Village(**parts)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    return [(problem.code, problem.path_text) for problem in refusal.value.problems]


@pytest.mark.parametrize(
    ("text", "village"),
    [
        ("หมู่ที่ ๕ ตำบลกุดป่อง", Village(number=5, subdistrict="กุดป่อง")),
        ("29/4 บ้านม่วง ม.5", Village(number=5, name="บ้านม่วง")),
        (
            "ม.11 ต.กุดป่อง อ.เมือง จ.เลย",
            Village(number=11, subdistrict="กุดป่อง", district="เมือง", province=_LOEI),
        ),
    ],
)
def test_a_village_is_read_from_an_address(text: str, village: Village) -> None:
    assert Village.parse(text) == village


@pytest.mark.parametrize(
    ("address", "is_excluded"),
    [
        ("12 ม.5 ต.กุดป่อง จ.เลย", False),
        ("12 ม.5", False),
        ("12 ต.กุดป่อง อ.เมืองเลย", False),
        ("12 ม.6 ต.กุดป่อง", True),
        ("12 ม.5 ต.นาอาน", True),
        ("12 ม.5 จ.ขอนแก่น", True),
        ("12 บ้านม่วง ม.5", False),
        ("12 บ้านนา ม.5", True),
        ("12 ม.5 อ.เมือง", False),
        ("12 ม.5 อ.วังสะพุง จ.เลย", True),
        ("12 ม.5 อ.วังสะพุง", True),
    ],
)
def test_only_what_both_say_can_exclude_an_address(
    address: str, *, is_excluded: bool
) -> None:
    village = Village(
        number=5,
        name="บ้านม่วง",
        subdistrict="กุดป่อง",
        district="เมือง",
        province=_LOEI,
    )

    assert village.excludes(Address.parse(address)) is is_excluded


def test_a_village_is_written_as_in_an_address() -> None:
    village = Village(number=5, name="บ้านม่วง", district="เมือง", province=_LOEI)

    assert f"{village}" == "หมู่ที่ 5 บ้านม่วง อำเภอเมือง จังหวัดเลย"
    assert village.format(style="short", digits="thai") == "ม.๕ บ้านม่วง อ.เมือง จ.เลย"


@given(
    province=st.sampled_from(PROVINCES),
    district=st.integers(1, 99),
    subdistrict=st.integers(1, 99),
    number=st.integers(1, 99),
)
def test_a_code_agrees_with_the_province_and_the_number_that_it_has(
    province: Province, district: int, subdistrict: int, number: int
) -> None:
    code = AreaCode(f"{province.code}{district:02}{subdistrict:02}{number:02}")
    village = Village(number=number, province=province, code=code)

    assert codec.loads(codec.dumps(village), Village) == village
    assert refused(number=number % 99 + 1, code=code) == [
        ("village.code_number", "code")
    ]


@given(st.text(max_size=40))
def test_any_text_is_a_village_or_is_refused(text: str) -> None:
    try:
        village = Village.parse(text)
    except InvalidDataError:
        return
    assert village.number or village.name


@pytest.mark.parametrize(
    ("parts", "problems"),
    [
        ({}, [("village.no_name", "number")]),
        ({"number": 0, "subdistrict": "กุดป่อง"}, [("village.number", "number")]),
        ({"number": 0, "name": "บ้านม่วง"}, [("village.number", "number")]),
        ({"number": 1000}, [("address.village_number", "number")]),
        ({"number": 5, "name": "ม่วง"}, [("address.village_name", "name")]),
        (
            {"number": 5, "subdistrict": "ต.กุดป่อง", "district": "อ.เมือง"},
            [("address.area", "subdistrict"), ("address.area", "district")],
        ),
        ({"number": 5, "code": AreaCode("4201")}, [("village.code_level", "code")]),
        (
            {"number": 5, "province": _LOEI, "code": AreaCode("40010106")},
            [("village.code_province", "code"), ("village.code_number", "code")],
        ),
        ({"number": "5"}, [("value.type", "number")]),
    ],
)
def test_what_is_no_village_is_refused(
    parts: dict[str, object], problems: list[tuple[str, str]]
) -> None:
    assert refused(**parts) == problems


def test_a_seat_of_an_unknown_province_may_be_any() -> None:
    village = Village(number=5, district="เมือง")

    assert not village.excludes(Address.parse("12 อ.เมืองเลย"))
    assert village.excludes(Address.parse("12 อ.วังสะพุง"))


@pytest.mark.parametrize("text", ["ม่วง ม.5", "ม่วง หมู่ 5 ต.กุดป่อง"])
def test_words_that_are_no_part_of_an_address_are_not_dropped(text: str) -> None:
    with pytest.raises(InvalidDataError) as refusal:
        Village.parse(text)

    (problem,) = refusal.value.problems
    assert problem.code == "village.unread"
    assert "ม่วง" not in problem.text("en")


def test_a_refusal_says_what_was_expected() -> None:
    with pytest.raises(InvalidDataError) as refusal:
        Village(number=5, code=AreaCode("42010106"))

    assert refusal.value.text() == (
        "code: expected a code that ends in 05, the number of the village;"
        " found 42010106"
    )
