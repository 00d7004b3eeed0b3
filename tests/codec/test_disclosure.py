"""Disclosure: four choices of what becomes of personal data, the same everywhere."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Final

import attrs
import pytest
from hypothesis import given
from identifier_strategies import citizen_ids
from planted import MARKERS, planted
from public_classes import DOCUMENTS, name_of
from strategies import groups, members, names

from sammachip.codec import (
    Personal,
    dumps,
    loads,
    pseudonym,
    unstructure,
    write_jsonl,
)
from sammachip.dates import PartialDate
from sammachip.errors import InvalidDataError
from sammachip.groups import Group, Member
from sammachip.identifiers import CitizenId, HouseCode, Phone, TaxId
from sammachip.ledger import Entry, EntryKind
from sammachip.money import Baht
from sammachip.people import Gender, Person, PersonName
from sammachip.places import Address
from sammachip.privacy import masked

_KEY: Final = bytes(range(32))
_OTHER_KEY: Final = bytes(range(1, 33))
_NAME: Final = PersonName.parse("นางใจดี ทุ่งทดลอง")
_NUMBER: Final = CitizenId("1234567890121")
_PERSON: Final = Person(
    name=_NAME,
    birth=PartialDate(be_year=2480),
    gender=Gender.FEMALE,
    citizen_id=_NUMBER,
    phones=(Phone("0812345678"), Phone("1669")),
)
_PSEUDONYM: Final = "pseudonym:334e4ebbadf8821d81842ee44fec48cb"


def refusal(personal: Personal, key: bytes | None) -> InvalidDataError:
    with pytest.raises(InvalidDataError) as refused:
        dumps(_PERSON, personal=personal, key=key)
    return refused.value


def test_a_person_is_masked_field_by_field() -> None:
    assert unstructure(_PERSON, personal="masked") == {
        "name": "<personal>",
        "birth": "<personal>",
        "gender": "<personal>",
        "citizen_id": "x-xxxx-xxxxx-xx-1",
        "phones": ["xx xxxx xx78", "xx69"],
    }


def test_numbers_and_names_have_pseudonyms_and_the_rest_is_masked() -> None:
    assert unstructure(_PERSON, personal="pseudonymous", key=_KEY) == {
        "name": pseudonym(_NAME, key=_KEY),
        "birth": "<personal>",
        "gender": "<personal>",
        "citizen_id": _PSEUDONYM,
        "phones": [
            pseudonym(Phone("0812345678"), key=_KEY),
            pseudonym(Phone("1669"), key=_KEY),
        ],
    }


def test_what_is_dropped_is_gone_with_its_key() -> None:
    member = Member(id="m1", name=_NAME, household="7")

    assert unstructure(_PERSON, personal="dropped") == {}
    assert unstructure(member, brief=True, personal="dropped") == {
        "id": "m1",
        "household": "7",
    }


def test_what_is_not_personal_stays_as_it_is() -> None:
    address = Address.parse("99/1 หมู่ที่ 8 ต.ท่าช้าง อ.เมืองตราด จ.ตราด")

    form = unstructure(address, personal="masked")

    assert isinstance(form, dict)
    assert form["house_number"] == form["as_written"] == "<personal>"
    assert (form["village_number"], form["subdistrict"]) == (8, "ท่าช้าง")
    assert (form["district"], form["province"]) == ("เมืองตราด", "23")


def test_nothing_known_stays_nothing_known() -> None:
    unknown = Person(name=_NAME)

    for personal in ("masked", "pseudonymous"):
        key = _KEY if personal == "pseudonymous" else None
        form = unstructure(unknown, personal=personal, key=key)
        assert isinstance(form, dict)
        assert (form["birth"], form["phones"]) == (None, [])


@attrs.frozen
class _Visit:
    """Marks a whole person, a place that is known in part, and rows of both."""

    day: date
    guest: Person = attrs.field(repr=masked)
    home: Address = attrs.field(repr=masked)
    others: tuple[PersonName, ...] = attrs.field(repr=masked)
    met: CitizenId | None = None


def test_all_that_stands_in_a_personal_field_is_personal() -> None:
    home = Address(house_number="99", district="เมืองตราด")
    visit = _Visit(date(2026, 1, 5), Person(name=_NAME), home, (_NAME,), _NUMBER)

    form = unstructure(visit, personal="pseudonymous", key=_KEY)

    assert isinstance(form, dict)
    assert form["day"] == "2026-01-05"
    assert form["guest"]["name"] == form["others"][0] == pseudonym(_NAME, key=_KEY)
    assert form["home"]["district"] == form["home"]["house_number"] == "<personal>"
    assert form["met"] == _PSEUDONYM
    assert unstructure(visit, personal="dropped") == {"day": "2026-01-05"}


def test_an_identifier_is_personal_wherever_it_stands() -> None:
    numbers = [_NUMBER, TaxId("0123456789016"), HouseCode("23012345678")]

    assert unstructure(numbers, personal="masked") == [str(each) for each in numbers]
    assert unstructure(numbers, personal="dropped") == []
    assert unstructure({"of": _NUMBER}, personal="dropped") == {}
    assert json.loads(dumps(_NUMBER, personal="dropped")) is None


@pytest.mark.parametrize("cls", DOCUMENTS, ids=name_of)
@pytest.mark.parametrize("personal", ["masked", "pseudonymous", "dropped"])
def test_no_personal_value_of_any_class_is_written(
    cls: type, personal: Personal
) -> None:
    key = _KEY if personal == "pseudonymous" else None

    text = dumps(planted(cls), personal=personal, key=key)

    assert not [marker for marker in MARKERS if marker in text]


@given(members)
def test_everything_is_written_unless_something_else_is_asked_for(
    member: Member,
) -> None:
    assert dumps(member, personal="full") == dumps(member)
    assert loads(dumps(member), Member) == member


@given(groups)
def test_lines_are_covered_as_one_text_is(group: Group) -> None:
    (line,) = write_jsonl([group], personal="masked")

    assert line == f"{dumps(group, personal='masked')}\n"


def test_a_number_has_one_pseudonym_however_it_is_written_and_wherever() -> None:
    typed = CitizenId.parse(" ๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑ ")
    person = Person(name=PersonName.parse("มะลิ"), citizen_id=typed)

    form = unstructure([person, typed], personal="pseudonymous", key=_KEY)

    assert pseudonym(typed, key=_KEY) == _PSEUDONYM
    assert isinstance(form, list)
    assert form[0]["citizen_id"] == form[1] == _PSEUDONYM


def test_a_name_has_one_pseudonym_however_it_is_spaced() -> None:
    spaced = PersonName.parse("นาง ใจดี  ทุ่งทดลอง")

    assert pseudonym(spaced, key=_KEY) == pseudonym(_NAME, key=_KEY)


@given(citizen_ids | names, citizen_ids | names)
def test_only_equal_values_have_one_pseudonym(one: object, other: object) -> None:
    same = pseudonym(one, key=_KEY) == pseudonym(other, key=_KEY)

    assert same == (one == other)


@given(citizen_ids.map(CitizenId))
def test_a_pseudonym_tells_nothing_and_is_no_number(number: CitizenId) -> None:
    told = pseudonym(number, key=_KEY)

    assert re.fullmatch("pseudonym:[0-9a-f]{32}", told)
    assert told != pseudonym(number, key=_OTHER_KEY)
    with pytest.raises(InvalidDataError):
        CitizenId.parse(told)


@pytest.mark.parametrize("personal", ["masked", "pseudonymous", "dropped"])
def test_what_is_covered_is_refused_where_the_value_is_needed(
    personal: Personal,
) -> None:
    key = _KEY if personal == "pseudonymous" else None

    with pytest.raises(InvalidDataError) as refused:
        loads(dumps(_PERSON, personal=personal, key=key), Person)

    assert "name" in {problem.path[0] for problem in refused.value.problems}


def test_what_can_do_without_its_personal_fields_is_read_without_them() -> None:
    entry = Entry(
        number="1", day=date(2026, 1, 5), kind=EntryKind.COST, amount=Baht(7), note="ก"
    )

    assert loads(dumps(entry, personal="dropped"), Entry) == attrs.evolve(
        entry, note=""
    )


@pytest.mark.parametrize(
    ("personal", "key", "sentence"),
    [
        pytest.param(
            "hidden",
            None,
            "personal must be one of full, masked, pseudonymous, dropped; found hidden",
            id="another choice",
        ),
        pytest.param(
            "pseudonymous",
            None,
            "expected a key for the pseudonyms, found none; make one with"
            " secrets.token_bytes(32) and keep it secret",
            id="no key",
        ),
        pytest.param(
            "pseudonymous",
            _KEY[1:],
            "expected a key of at least 32 bytes, found 31; make one with"
            " secrets.token_bytes(32) and keep it secret",
            id="a short key",
        ),
        pytest.param(
            "pseudonymous", "x" * 32, "expected bytes, found str", id="text for a key"
        ),
        pytest.param(
            "full",
            _KEY,
            "a key is for pseudonyms; expected none with personal=full",
            id="a key that does nothing",
        ),
        pytest.param(
            "masked",
            _KEY,
            "a key is for pseudonyms; expected none with personal=masked",
            id="a key for masks",
        ),
    ],
)
def test_a_choice_that_cannot_be_kept_is_refused(
    personal: Personal, key: bytes | None, sentence: str
) -> None:
    assert str(refusal(personal, key)) == sentence


def test_no_refusal_repeats_the_key() -> None:
    error = refusal("pseudonymous", b"secret of the office")

    assert "secret of the office" not in f"{error!r}{error}{error.text('th')}"


def test_a_short_key_makes_no_pseudonym_by_itself() -> None:
    with pytest.raises(InvalidDataError) as refused:
        pseudonym(_NUMBER, key=b"")

    assert [problem.code for problem in refused.value.problems] == ["privacy.key_short"]
