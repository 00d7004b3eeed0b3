"""Baht text against LibreOffice and the Royal Society, written and read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Final, TypedDict

import pytest

from sammachip.errors import InvalidDataError
from sammachip.thai import baht_text, parse_baht_text

# LibreOffice is wrong above 2**53 satang; its หนึ่ง for a final 1 is only its style.
_WRONG: Final = "LibreOffice is wrong"


class _Record(TypedDict):
    amount: str
    bahttext: str
    royal: str
    libreoffice_questionable: str | None


@pytest.fixture(scope="module")
def records(shared: Path) -> list[_Record]:
    text = (shared / "vectors" / "bahttext.json").read_text(encoding="utf-8")
    found: list[_Record] = json.loads(text)["records"]
    assert found
    return found


def _rounded(record: _Record) -> Decimal:
    return Decimal(record["amount"]).quantize(Decimal("0.01"), ROUND_HALF_UP)


def _as_libreoffice(records: list[_Record]) -> Iterator[_Record]:
    """Yield the records where it reckons right and puts no sign on zero."""
    for record in records:
        faulty = (record["libreoffice_questionable"] or "").startswith(_WRONG)
        if not faulty and not record["bahttext"].startswith("ลบศูนย์บาท"):
            yield record


def test_every_amount_is_said_as_the_royal_society_tells(
    records: list[_Record],
) -> None:
    for record in records:
        amount = Decimal(record["amount"])
        assert baht_text(amount, third_decimal="half_up") == record["royal"]


def test_every_amount_is_said_as_libreoffice_does(records: list[_Record]) -> None:
    for record in _as_libreoffice(records):
        amount = Decimal(record["amount"])
        words = baht_text(amount, ed="tens", third_decimal="half_up")
        assert words == record["bahttext"]


def test_every_text_is_read(records: list[_Record]) -> None:
    for record in records:
        assert parse_baht_text(record["royal"]) == _rounded(record)


def test_every_text_of_libreoffice_is_read(records: list[_Record]) -> None:
    for record in _as_libreoffice(records):
        assert parse_baht_text(record["bahttext"]) == _rounded(record)


def test_every_amount_with_a_third_decimal_is_refused(records: list[_Record]) -> None:
    inexact = [
        record for record in records if Decimal(record["amount"]) != _rounded(record)
    ]

    assert inexact
    for record in inexact:
        with pytest.raises(InvalidDataError) as refused:
            baht_text(Decimal(record["amount"]))
        assert refused.value.problems[0].code == "baht_text.places"
