"""Identifiers against python-stdnum and phonenumbers, record by record."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

import pytest

from sammachip.identifiers import Phone, PhoneType, citizen_id, phone, tax_id

# We read more than the two libraries: see the notes of the vectors.
_OF_A_PERSON: Final = re.compile("[09][0-9]{12}")
_OTHER_CHARACTERS: Final = re.compile("[๐-๙０-９\u200b-\u200f\u2060\ufeff\u00ad]")
_READ_BY_US: Final = re.compile(
    "06[79]-?[0-9]{3}-?[0-9]{4}"  # a range that is newer than the list there
    "|191|199|1[0-9]{3}"  # short numbers, which it keeps elsewhere
    "|0066[689][0-9]{8}"  # 00 and 66, not a carrier 006
    "|0[2-57][0-9]?-[0-9]{3}-[0-9]{3,4} ต่อ [0-9]{1,8}"  # a Thai word
)
_TYPES: Final = {
    "MOBILE": PhoneType.MOBILE,
    "FIXED_LINE": PhoneType.LANDLINE,
    "VOIP": PhoneType.VOIP,
    "TOLL_FREE": PhoneType.TOLL_FREE,
    "PREMIUM_RATE": PhoneType.PREMIUM,
}


@pytest.fixture(scope="module")
def vectors(shared: Path) -> dict[str, Any]:
    text = (shared / "vectors" / "identifiers.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def test_a_number_that_stdnum_accepts_is_the_same(vectors: dict[str, Any]) -> None:
    for record in vectors["ids"]:
        text = record["input"]
        if record["pin"]:
            assert citizen_id.validate(text) == record["pin"]
            assert citizen_id.format(text) == record["formatted"]
            assert not tax_id.is_valid(text)
        if record["moa"]:
            assert tax_id.validate(text) == record["moa"]
            assert tax_id.format(text) == record["formatted"]


def test_a_number_that_stdnum_refuses_is_refused_but_for_the_notes(
    vectors: dict[str, Any],
) -> None:
    for record in vectors["ids"]:
        text = record["input"]
        is_read_by_us = _OTHER_CHARACTERS.search(text)
        if not record["pin"] and citizen_id.is_valid(text):
            assert is_read_by_us or _OF_A_PERSON.fullmatch(citizen_id.compact(text))
        if not record["moa"] and tax_id.is_valid(text):
            assert is_read_by_us


def test_persons_numbered_from_9_and_0_are_persons(vectors: dict[str, Any]) -> None:
    persons = [r for r in vectors["ids"] if r["group"].startswith("persons numbered")]

    assert persons
    assert all(citizen_id.is_valid(record["input"]) for record in persons)


def test_a_column_is_what_its_rows_are(vectors: dict[str, Any]) -> None:
    texts = [record["input"] for record in vectors["ids"]]

    assert citizen_id.validate_many(texts).values == tuple(
        citizen_id.compact(text) if citizen_id.is_valid(text) else None
        for text in texts
    )


def test_a_phone_that_phonenumbers_accepts_has_the_same_forms(
    vectors: dict[str, Any],
) -> None:
    for record in vectors["phones"]:
        if record["valid"] and record["e164"].startswith("+66"):
            read = Phone.parse(record["input"])
            assert read.e164 == record["e164"]
            assert read.national == record["national"]
            assert read.international == record["international"]
            assert read.extension == record["extension"]
            assert read.type is _TYPES[record["type"]]


def test_a_phone_that_phonenumbers_refuses_is_refused_but_for_the_plan(
    vectors: dict[str, Any],
) -> None:
    for record in vectors["phones"]:
        text = record["input"]
        if not record["valid"] and phone.is_valid(text):
            assert _READ_BY_US.fullmatch(text)
