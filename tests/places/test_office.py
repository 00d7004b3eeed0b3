"""Office: the names of the department's offices, and what they state."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.places import Office, OfficeKind, looks_like_office


@pytest.mark.parametrize(
    ("text", "kind", "district", "province"),
    [
        pytest.param(
            "สำนักงานพัฒนาชุมชนอำเภอบ้านสวน",
            OfficeKind.DISTRICT,
            "บ้านสวน",
            None,
            id="district",
        ),
        pytest.param(
            "สำนักงานพัฒนาชุมชนอำเภอบ้านสวน จังหวัดตราด",
            OfficeKind.DISTRICT,
            "บ้านสวน",
            "ตราด",
            id="district and province",
        ),
        pytest.param(
            "สำนักงานพัฒนาชุมชน\N{NO-BREAK SPACE}อำเภอ  บ้านสวนจังหวัดตราด",
            OfficeKind.DISTRICT,
            "บ้านสวน",
            "ตราด",
            id="other spaces",
        ),
        pytest.param(
            "สนง.พัฒนาชุมชนอำเภอบ้านสวน",
            OfficeKind.DISTRICT,
            "บ้านสวน",
            None,
            id="abbreviated office",
        ),
        pytest.param(
            "สพอ.บ้านสวน จ.ตราด",
            OfficeKind.DISTRICT,
            "บ้านสวน",
            "ตราด",
            id="abbreviation",
        ),
        pytest.param(
            "สำนักงานพัฒนาชุมชนอำเภอบ้านสวน ถนนสมมุติ",
            OfficeKind.DISTRICT,
            "บ้านสวน",
            None,
            id="with a street",
        ),
        pytest.param(
            "สำนักงานพัฒนาชุมชนจังหวัดตราด", OfficeKind.PROVINCE, None, "ตราด", id="province"
        ),
        pytest.param(
            "สพจ.ตราด", OfficeKind.PROVINCE, None, "ตราด", id="short province"
        ),
        pytest.param("กรมการพัฒนาชุมชน", OfficeKind.CENTRAL, None, None, id="department"),
        pytest.param(
            "ศูนย์ศึกษาและพัฒนาชุมชนในฝัน", OfficeKind.CENTRE, None, None, id="centre"
        ),
        pytest.param(
            "ศูนย์ศึกษาและพัฒนาชุมชนในฝัน จังหวัดตราด",
            OfficeKind.CENTRE,
            None,
            "ตราด",
            id="centre and its province",
        ),
        pytest.param(
            "ที่ว่าการอำเภอบ้านสวน", OfficeKind.OTHER, None, None, id="district chief's"
        ),
        pytest.param("อบต.บ้านสวน", OfficeKind.OTHER, None, None, id="local government"),
        pytest.param(
            "สำนักงานพัฒนาชุมชน", OfficeKind.OTHER, None, None, id="no place is named"
        ),
    ],
)
def test_an_office_is_what_its_name_says(
    text: str, kind: OfficeKind, district: str | None, province: str | None
) -> None:
    assert Office.parse(f" {text}\n") == Office(
        kind=kind, as_written=text, district=district, province=province
    )
    assert looks_like_office(text)


@given(st.text())
def test_what_looks_like_an_office_can_be_read(text: str) -> None:
    if looks_like_office(text):
        assert Office.parse(text).as_written == text.strip()
    else:
        with pytest.raises(InvalidDataError):
            Office.parse(text)


def test_an_office_can_be_hashed_and_pickled() -> None:
    office = Office.parse("สพอ.บ้านสวน")

    assert {office: 1}[pickle.loads(pickle.dumps(office))] == 1


def test_the_text_of_an_office_is_personal() -> None:
    assert repr(Office.parse("สพอ.บ้านสวน โทร. 191")) == (
        "Office(kind=<OfficeKind.DISTRICT: 'district'>, as_written=<personal>, "
        "district='บ้านสวน', province=None)"
    )


@pytest.mark.parametrize("ask", [Office.parse, looks_like_office])
def test_what_is_no_text_is_refused(ask: Callable[[str], object]) -> None:
    with pytest.raises(InvalidDataError, match="expected str, found int") as refused:
        ask(cast("str", 12))

    assert [problem.code for problem in refused.value.problems] == ["value.type"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("12/3 หมู่ที่ 4 ตำบลบ้านสวน", id="address"),
        pytest.param("อยู่ข้างสำนักงานพัฒนาชุมชนอำเภอบ้านสวน", id="near an office"),
        pytest.param("กรุงเทพมหานคร", id="a province"),
    ],
)
def test_what_names_no_office_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Office.parse(text)

    (problem,) = refused.value.problems
    assert problem.code == "office.unknown"
    assert str(problem) == (
        "expected the name of an office, such as สำนักงานพัฒนาชุมชนอำเภอ…"
    )
