"""Number words against ICU, record by record, written and read."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import TypedDict

import pytest

from sammachip.thai import (
    number_words,
    ordinal_words,
    parse_number_words,
    parse_ordinal_words,
)


class _Cardinal(TypedDict):
    n: str
    text: str
    raw: str
    royal_ed: bool


class _Other(TypedDict):
    n: str
    text: str


class _Vectors(TypedDict):
    records: list[_Cardinal]
    ordinals: list[_Other]
    decimals: list[_Other]


@pytest.fixture(scope="module")
def vectors(shared: Path) -> _Vectors:
    text = (shared / "vectors" / "spellout.json").read_text(encoding="utf-8")
    found: _Vectors = json.loads(text)
    return found


def test_every_number_is_said_as_icu_does(vectors: _Vectors) -> None:
    assert vectors["records"]
    for record in vectors["records"]:
        assert number_words(int(record["n"]), ed="tens") == record["text"]


def test_the_royal_society_differs_where_the_record_says_so(vectors: _Vectors) -> None:
    for record in vectors["records"]:
        differs = number_words(int(record["n"])) != record["text"]
        assert differs == record["royal_ed"], record["n"]


def test_every_number_is_read_as_icu_writes_it(vectors: _Vectors) -> None:
    for record in vectors["records"]:
        assert parse_number_words(record["text"]) == int(record["n"])
        assert parse_number_words(record["raw"]) == int(record["n"])


def test_every_ordinal_is_said_as_icu_does_and_read(vectors: _Vectors) -> None:
    assert vectors["ordinals"]
    for record in vectors["ordinals"]:
        assert ordinal_words(int(record["n"]), ed="tens") == record["text"]
        assert parse_ordinal_words(record["text"]) == int(record["n"])


def test_every_decimal_is_said_as_icu_does_and_read(vectors: _Vectors) -> None:
    assert vectors["decimals"]
    for record in vectors["decimals"]:
        assert number_words(Decimal(record["n"])) == record["text"]
        assert parse_number_words(record["text"]) == Decimal(record["n"])
