"""Number words against ICU, record by record."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypedDict

import pytest

from sammachip.thai import number_words


class _Record(TypedDict):
    n: str
    text: str
    royal_ed: bool


@pytest.fixture(scope="module")
def records(shared: Path) -> list[_Record]:
    text = (shared / "vectors" / "spellout.json").read_text(encoding="utf-8")
    found: list[_Record] = json.loads(text)["records"]
    return found


def test_every_number_is_said_as_icu_does(records: list[_Record]) -> None:
    assert records
    for record in records:
        assert number_words(int(record["n"]), ed="tens") == record["text"]


def test_the_royal_society_differs_where_the_record_says_so(
    records: list[_Record],
) -> None:
    for record in records:
        differs = number_words(int(record["n"])) != record["text"]
        assert differs == record["royal_ed"], record["n"]
