"""JSON Schema: it accepts what is written, and refuses what has another shape."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from copy import deepcopy
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

import attrs
import pytest
from group_strategies import life_cycles, rosters
from hypothesis import given, settings
from hypothesis import strategies as st
from identifier_strategies import (
    area_codes,
    citizen_ids,
    house_codes,
    numbers_of_persons,
    postcodes,
    tax_ids,
)
from jsonschema import Draft202012Validator, FormatChecker
from plain_documents import documents
from public_classes import DOCUMENTS, NO_DOCUMENTS, name_of
from sharing_strategies import agreements, sharings, years
from strategies import books, entries, groups, members, quantities

from sammachip.codec import dumps, json_schema, loads
from sammachip.codec.scalar import SCALARS
from sammachip.codec.scalar_schema import SCALAR_SCHEMAS
from sammachip.dates import PartialDate
from sammachip.errors import InvalidDataError
from sammachip.groups import Group, Member, Role
from sammachip.identifiers import (
    AreaCode,
    CitizenId,
    HouseCode,
    Phone,
    Postcode,
    TaxId,
)
from sammachip.ledger import Book, Entry
from sammachip.money import Baht
from sammachip.people import Person, PersonName
from sammachip.places import PROVINCES, Address, Province
from sammachip.sharing import Agreement, Bucket, Percent, ToFund

_OF_THE_SHAPE: Final = {"json.type", "key.missing", "key.unknown", "value.not_listed"}
_OTHER_VALUES: Final[tuple[object, ...]] = (
    None,
    True,
    7,
    2.5,
    "ก",
    [],
    {},
    ["ก"],
    {"ก": 1},
)

each_class = pytest.mark.parametrize("cls", DOCUMENTS, ids=name_of)


_VALIDATORS: Final[dict[object, Any]] = {}


def validator(cls: type) -> Any:  # noqa: ANN401 - its stubs are in part unknown
    if cls not in _VALIDATORS:
        schema = json_schema(cls)
        checker = Draft202012Validator(schema, format_checker=FormatChecker())
        _VALIDATORS[cls] = checker
    return _VALIDATORS[cls]


def codes(document: object, cls: type) -> set[str]:
    try:
        loads(json.dumps(document), cls)
    except InvalidDataError as error:
        return {problem.code for problem in error.problems}
    return set()


def places_in(document: Any) -> Iterator[tuple[Any, Any]]:  # noqa: ANN401
    """Yield each place of a value, as what holds it and its key there."""
    keys: list[Any] = []
    if hasattr(document, "keys"):
        keys += document.keys()
    elif hasattr(document, "append"):
        keys += range(len(document))
    for key in keys:
        yield document, key
        yield from places_in(document[key])


@st.composite
def mutated(draw: st.DrawFn, cls: type) -> object:
    """Draw a document with one key or value changed: missing, new, or another type."""
    whole = [deepcopy(draw(documents(cls)))]
    holder, key = draw(st.sampled_from([*places_in(whole)]))
    match draw(st.sampled_from(["take away", "add", "replace"])):
        case "take away" if holder is not whole:
            del holder[key]
        case "add" if isinstance(holder[key], dict):
            holder[key]["ก"] = 1
        case _:
            holder[key] = draw(st.sampled_from(_OTHER_VALUES))
    return whole[0]


@each_class
def test_every_class_has_a_schema_of_the_dialect(cls: type) -> None:
    schema = json_schema(cls)

    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("cls", NO_DOCUMENTS, ids=name_of)
def test_what_is_no_document_has_none(cls: type) -> None:
    with pytest.raises(TypeError, match="cannot be loaded"):
        json_schema(cls)
    with pytest.raises(TypeError, match="cannot be loaded"):
        loads("{}", cls)


def test_a_schema_says_what_a_reader_of_the_class_is_told() -> None:
    schema: Any = json_schema(Group)
    member = schema["$defs"]["groups.Member"]

    assert member["title"] == "Member (สมาชิก)"
    assert member["required"] == ["id", "name"]
    assert member["additionalProperties"] is False
    assert member["properties"]["days"]["description"] == "Days worked in the year."
    assert member["properties"]["missed_payment"] == {
        "type": "boolean",
        "default": False,
        "description": "Whether an instalment was missed in the year (ผิดนัดชำระ).",
    }
    assert schema["$defs"]["groups.Role"]["enum"] == [role.value for role in Role]
    assert schema["properties"]["schema"] == {"const": 2}


def test_each_option_of_several_says_which_it_is() -> None:
    schema: Any = json_schema(Bucket)

    assert {"$ref": "#/$defs/sharing.ToFund", "required": ["kind"]} in (
        schema["properties"]["to"]["anyOf"]
    )
    assert schema["$defs"]["sharing.ToFund"]["properties"] == {
        "kind": {"const": "fund"}
    }
    assert validator(ToFund).is_valid({})


def test_a_list_and_a_single_value_have_a_schema_too() -> None:
    assert validator(list[Baht]).is_valid(["1.50", 2])
    assert validator(tuple[Member, ...]).is_valid([])
    assert not validator(list[Baht]).is_valid({})
    assert json_schema(int)["type"] == "integer"


def test_the_schema_and_the_reader_know_the_same_types() -> None:
    assert {*SCALAR_SCHEMAS} | {str, int, bool} == {*SCALARS}


@given(
    st.one_of(
        *(members, groups, entries, books(), agreements(), sharings(), years),
        *(life_cycles(), rosters),
    )
)
def test_what_is_written_is_accepted(thing: object) -> None:
    validator(type(thing)).validate(json.loads(dumps(thing)))


@pytest.mark.parametrize(
    "thing",
    [
        Address.parse("99/1 หมู่ที่ 8 ต.ท่าช้าง อ.เมืองตราด จ.ตราด 23000 โทร"),
        Person(
            name=PersonName.parse("ดร.มะลิ ใจงาม"),
            birth=PartialDate(be_year=2480),
            citizen_id=CitizenId("1234567890121"),
            phones=(Phone.parse("021234567 ต่อ 12"),),
        ),
    ],
    ids=["an address", "a person"],
)
def test_people_and_places_are_accepted_as_they_are_written(thing: object) -> None:
    validator(type(thing)).validate(json.loads(dumps(thing)))


@each_class
@settings(max_examples=20)  # of each class, and there are many
@given(st.data())
def test_what_has_the_right_shape_is_accepted(cls: type, data: st.DataObject) -> None:
    document = data.draw(documents(cls))

    validator(cls).validate(document)
    assert codes(document, cls).isdisjoint(_OF_THE_SHAPE)


@each_class
@settings(max_examples=20)  # of each class, and there are many
@given(st.data())
def test_schema_and_reader_refuse_the_same_shapes(
    cls: type, data: st.DataObject
) -> None:
    document = data.draw(mutated(cls))

    found = codes(document, cls)

    if not validator(cls).is_valid(document):
        assert found
    else:
        assert found.isdisjoint(_OF_THE_SHAPE)


_DIGITS: Final = ("0123456789", "๐๑๒๓๔๕๖๗๘๙", "０１２３４５６７８９")


def _written_oddly(texts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    between = st.sampled_from(["", " ", "-", "\u200b", "–"])
    digits = st.sampled_from(_DIGITS).map(lambda told: str.maketrans(_DIGITS[0], told))
    return st.builds(str.translate, st.builds(str.join, between, texts), digits)


_TEXTS: Final[Mapping[type, st.SearchStrategy[object]]] = {
    Decimal: st.text("0123456789๐๑๒.,-+ ", max_size=12) | quantities.map(str),
    Fraction: st.fractions().map(str) | st.text("0123456789/-", max_size=8),
    Percent: st.text("0123456789๐๑๒./% ", max_size=6),
    Baht: st.text("0123456789๐๑๒.,- บาท", max_size=12),
    date: st.dates(date(1, 1, 1), date(2399, 12, 31)).map(str),
    Province: st.sampled_from(PROVINCES).flatmap(
        lambda each: st.sampled_from([each.code, each.name, str(each)])
    ),
    AreaCode: _written_oddly(area_codes),
    CitizenId: _written_oddly(citizen_ids),
    HouseCode: _written_oddly(house_codes),
    Phone: _written_oddly(numbers_of_persons),
    Postcode: _written_oddly(postcodes),
    TaxId: _written_oddly(tax_ids),
}


@pytest.mark.parametrize("cls", _TEXTS, ids=lambda cls: cls.__name__)
@given(st.data())
def test_whatever_way_of_writing_is_read_fits_the_pattern(
    cls: type, data: st.DataObject
) -> None:
    text = data.draw(_TEXTS[cls])

    assert validator(cls).is_valid(text) or codes(text, cls)


@pytest.mark.parametrize(
    ("text", "cls"),
    [
        pytest.param("2569-01-31", date, id="a B.E. year"),
        pytest.param("2400-01-01", date, id="the first of them"),
        pytest.param("2569-01-31T09:30", Entry, id="an entry"),
        pytest.param("31/1/2569", date, id="as Thai papers write it"),
        pytest.param("2026-02-30", date, id="no such day"),
        pytest.param("๑2๓", Decimal, id="both kinds of digits"),
        pytest.param("1e3", Decimal, id="text with an exponent"),
        pytest.param("1/0", Fraction, id="parts of nothing"),
        pytest.param(101, Percent, id="over a hundred"),
        pytest.param("123456789012", CitizenId, id="a digit is missing"),
        pytest.param("1040", Postcode, id="a short postcode"),
    ],
)
def test_a_pattern_says_more_than_the_type(text: object, cls: type) -> None:
    assert not validator(cls).is_valid(text)
    assert codes(text, cls)


@given(
    st.integers(0, 10**7).map(lambda ago: date(2399, 12, 31) - timedelta(ago % 876_000))
)
def test_every_day_that_is_read_fits_its_pattern(day: date) -> None:
    assert validator(date).is_valid(str(day)) == (not codes(str(day), date))


@pytest.mark.parametrize(
    ("document", "cls", "code"),
    [
        pytest.param({"entries": []}, Book, set[str](), id="nothing is wrong"),
        pytest.param(
            "1234567890123", CitizenId, {"identifier.check_digit"}, id="digit"
        ),
        pytest.param(
            {
                "group": " ",
                "agreed_on": "2025-12-14",
                "in_force_from": "2026-01-01",
                "buckets": [],
            },
            Agreement,
            {"text.blank", "agreement.no_bucket"},
            id="rules between fields",
        ),
    ],
)
def test_what_only_the_reader_can_tell(
    document: object, cls: type, code: set[str]
) -> None:
    assert validator(cls).is_valid(document)
    assert codes(document, cls) == code


def test_a_whole_number_with_a_point_is_one_to_a_schema_alone() -> None:
    assert validator(int).is_valid(1.0)
    assert codes(1.0, int) == {"json.type"}


@attrs.frozen
class _Undocumented:
    number: int


def test_a_class_without_a_docstring_has_a_schema() -> None:
    assert json_schema(_Undocumented)["description"] == ""
