"""Days against CLDR and Java, which add 543 to every year, record by record."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest

from sammachip.dates import (
    DayStyle,
    be_year_of,
    ce_year_of,
    format_day,
    parse_datetime,
    parse_day,
)
from sammachip.errors import InvalidDataError
from sammachip.thai import Digits

_STYLES: Final[list[DayStyle]] = ["full", "long", "medium", "short"]
_DIGITS: Final[dict[str, Digits]] = {"thai": "thai", "latn": "arabic"}
_READABLE: Final = [
    *(f"{style}_{digits}" for style in _STYLES[:3] for digits in _DIGITS),
    "numeric_2digit_latn",
    "numeric_2digit_thai",
    "weekday_short_latn",
]
_SHORT: Final = ["short_thai", "short_latn", "short_month_2digit_year_latn"]


@pytest.fixture(scope="module")
def vectors(shared: Path) -> dict[str, Any]:
    text = (shared / "vectors" / "be_dates.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def test_every_day_is_written_in_every_style(vectors: dict[str, Any]) -> None:
    for record in vectors["records"]:
        day = date.fromisoformat(record["iso"])
        for style in _STYLES:
            for name, digits in _DIGITS.items():
                written = format_day(
                    day, style=style, digits=digits, calendar="proleptic"
                )
                assert written == record[f"{style}_{name}"]


def test_every_day_is_in_its_year(vectors: dict[str, Any]) -> None:
    for record in vectors["records"]:
        day = date.fromisoformat(record["iso"])
        assert be_year_of(day, calendar="proleptic") == record["be_year"]
        assert (
            ce_year_of(record["be_year"], day.month, calendar="proleptic") == day.year
        )


@pytest.mark.parametrize("form", _READABLE)
def test_every_day_is_read(vectors: dict[str, Any], form: str) -> None:
    records = [record for record in vectors["records"] if form in record]

    assert records
    for record in records:
        day = parse_day(record[form], calendar="proleptic")
        assert day.isoformat() == record["iso"]


@pytest.mark.parametrize("form", _SHORT)
def test_a_short_year_is_read_in_its_hundred_and_never_guessed(
    vectors: dict[str, Any], form: str
) -> None:
    records = [record for record in vectors["records"] if form in record]

    assert records
    for record in records:
        day = parse_day(
            record[form],
            short_years_from=record["be_year"] // 100 * 100,
            calendar="proleptic",
        )
        assert day.isoformat() == record["iso"]
        with pytest.raises(InvalidDataError) as refused:
            parse_day(record[form], calendar="proleptic")
        assert refused.value.problems[0].code == "date.short_year"


def test_every_form_of_a_day_is_read_above(vectors: dict[str, Any]) -> None:
    forms = {form for record in vectors["records"] for form in record}

    assert forms - {*_READABLE, *_SHORT} == {
        *("iso", "group", "be_year", "weekday"),
        *("month_year_thai", "month_year_latn"),
    }


def test_every_moment_is_read(vectors: dict[str, Any]) -> None:
    for record in vectors["date_times"]:
        iso = record["iso"].removesuffix("Z")
        moment = parse_datetime(iso)
        for form in record.keys() - {"iso"}:
            read = parse_datetime(record[form], short_years_from=2500)
            assert read == (moment if "medium" in form else moment.replace(second=0))
        assert moment.isoformat() == iso


def test_a_day_of_the_week_is_read_in_every_length(vectors: dict[str, Any]) -> None:
    for length in ("long", "short", "narrow"):
        for weekday, name in enumerate(vectors["names"][f"weekday_{length}"]):
            day = date(2017, 3, 13 + weekday)
            assert parse_day(f"{name} {day.day} มี.ค. 2560") == day


def test_the_names_are_those_of_cldr(vectors: dict[str, Any]) -> None:
    names = vectors["names"]

    for month, (long, short) in enumerate(
        zip(names["month_long"], names["month_short"], strict=True), start=1
    ):
        day = date(2017, month, 1)
        assert format_day(day).split()[1] == long
        assert format_day(day, style="medium").split()[1] == short
    for weekday, name in enumerate(names["weekday_long"]):
        monday = date(2017, 3, 13)
        written = format_day(monday.replace(day=13 + weekday), style="full")
        assert written.split()[0] == f"{name}ที่"
