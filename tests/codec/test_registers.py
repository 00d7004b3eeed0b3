"""Identifiers, places and people as JSON: short texts, read back in any writing."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from identifier_strategies import (
    area_codes,
    citizen_ids,
    house_codes,
    numbers_of_persons,
    postcodes,
    tax_ids,
)

from sammachip import codec
from sammachip.dates import PartialDate
from sammachip.errors import InvalidDataError
from sammachip.identifiers import (
    AreaCode,
    CitizenId,
    HouseCode,
    Phone,
    Postcode,
    TaxId,
)
from sammachip.people import Gender, Person, PersonName
from sammachip.places import PROVINCES, Address, Province

identifiers = st.one_of(
    citizen_ids.map(CitizenId),
    tax_ids.map(TaxId),
    house_codes.map(HouseCode),
    numbers_of_persons.map(Phone.parse),
    postcodes.map(Postcode),
    area_codes.map(AreaCode),
    st.sampled_from(PROVINCES),
)


@given(identifiers)
def test_an_identifier_is_one_text_and_is_read_back(value: object) -> None:
    text = codec.dumps(value)

    assert isinstance(json.loads(text), str)
    assert codec.loads(text, type(value)) == value


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑", CitizenId("1234567890121")),
        ("08 1234 5678", Phone.parse("0812345678")),
        ("จ.ตราด", Province("23")),
        ("๑๐๔๐๐", Postcode("10400")),
    ],
)
def test_a_text_is_read_in_any_writing(written: str, value: object) -> None:
    assert codec.loads(json.dumps(written), type(value)) == value


@pytest.mark.parametrize(
    "person",
    [
        Person(name=PersonName.parse("นางมะลิ ใจงาม")),
        Person(
            name=PersonName.parse("ดร.มะลิ ใจงาม"),
            birth=PartialDate(be_year=2480),
            gender=Gender.FEMALE,
            citizen_id=CitizenId("1234567890121"),
            phones=(Phone.parse("0812345678"), Phone.parse("021234567 ต่อ 12")),
        ),
        Person(name=PersonName.parse("มะลิ"), birth=date(1960, 2, 29)),
    ],
)
def test_a_person_is_read_back(person: Person) -> None:
    assert codec.loads(codec.dumps(person), Person) == person


def test_an_address_is_read_back() -> None:
    address = Address.parse("99/1 หมู่ที่ 8 ต.ท่าช้าง อ.เมืองตราด จ.ตราด 23000 โทร")

    assert codec.loads(codec.dumps(address), Address) == address


def test_a_wrong_identifier_is_told_with_its_path_and_without_its_number() -> None:
    written = json.dumps(
        {
            "name": {"given": "มะลิ"},
            "citizen_id": "1234567890123",
            "phones": ["0812345678", "12"],
        }
    )

    with pytest.raises(InvalidDataError) as refused:
        codec.loads(written, Person)

    found = {(each.path_text, each.code) for each in refused.value.problems}
    assert found == {
        ("citizen_id", "identifier.check_digit"),
        ("phones[1]", "phone.too_short"),
    }
    assert "1234567890123" not in refused.value.text("th") + refused.value.text("en")


def test_a_number_is_no_identifier() -> None:
    with pytest.raises(InvalidDataError) as refused:
        codec.loads("1234567890121", CitizenId)

    assert [problem.code for problem in refused.value.problems] == ["json.type"]


def test_no_fact_about_a_birth_is_told() -> None:
    with pytest.raises(InvalidDataError) as refused:
        codec.loads('{"name": {"given": "มะลิ"}, "birth": "2500-13-01"}', Person)

    (problem,) = refused.value.problems
    assert (problem.path, problem.code) == (("birth",), "date.be_year")
    assert {*problem.facts.values()} == {"<personal>"}
