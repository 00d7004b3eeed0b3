"""Baht text against LibreOffice and the Royal Society, record by record."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Final, TypedDict

import pytest

from sammachip.errors import InvalidDataError
from sammachip.thai import baht_text

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
    return found


def _is_exact(record: _Record) -> bool:
    return Decimal(record["amount"]) == Decimal(record["amount"]).quantize(
        Decimal("0.01")
    )


def test_every_exact_amount_is_said_as_the_royal_society_tells(
    records: list[_Record],
) -> None:
    exact = list(filter(_is_exact, records))

    assert len(exact) > 100
    for record in exact:
        assert baht_text(Decimal(record["amount"])) == record["royal"]


def test_every_exact_amount_is_said_as_libreoffice_does(
    records: list[_Record],
) -> None:
    sound = [
        record
        for record in filter(_is_exact, records)
        if not (record["libreoffice_questionable"] or "").startswith(_WRONG)
    ]

    assert len(sound) > 100
    for record in sound:
        assert baht_text(Decimal(record["amount"]), ed="tens") == record["bahttext"]


def test_every_amount_with_a_third_decimal_is_refused(records: list[_Record]) -> None:
    inexact = [record for record in records if not _is_exact(record)]

    assert inexact
    for record in inexact:
        with pytest.raises(InvalidDataError) as refused:
            baht_text(Decimal(record["amount"]))
        assert refused.value.problems[0].code == "baht_text.places"
