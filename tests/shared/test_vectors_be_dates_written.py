"""Moments, ranges and names against CLDR and ICU, record by record."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

import pytest

from sammachip.dates import (
    DayRange,
    PartialDate,
    format_datetime,
    format_day,
    format_pattern,
)
from sammachip.thai import Digits

_DIGITS: Final[dict[str, Digits]] = {"thai": "thai", "latn": "arabic"}
_BY_PATTERN: Final = {
    "month_year": "MMMM y",
    "short_month_2digit_year": "d MMM yy",
    "weekday_short": "E d MMM y",
    "numeric_2digit": "dd/MM/y",
}


@pytest.fixture(scope="module")
def vectors(shared: Path) -> dict[str, Any]:
    text = (shared / "vectors" / "be_dates.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def test_every_day_is_written_in_numbers_of_full_width(vectors: dict[str, Any]) -> None:
    compared = 0
    for record in vectors["records"]:
        day = date.fromisoformat(record["iso"])
        for name, digits in _DIGITS.items():
            if expected := record.get(f"numeric_2digit_{name}"):
                compared += 1
                assert expected == format_day(
                    day, style="numeric", digits=digits, calendar="proleptic"
                )

    assert compared


@pytest.mark.parametrize("form", _BY_PATTERN)
def test_every_day_is_written_by_patterns(vectors: dict[str, Any], form: str) -> None:
    compared = 0
    for record in vectors["records"]:
        day = date.fromisoformat(record["iso"])
        for name, digits in _DIGITS.items():
            if expected := record.get(f"{form}_{name}"):
                compared += 1
                assert expected == format_pattern(
                    day, _BY_PATTERN[form], digits=digits, calendar="proleptic"
                )

    assert compared


def test_every_month_is_read_and_written(vectors: dict[str, Any]) -> None:
    records = [record for record in vectors["records"] if "month_year_thai" in record]

    assert records
    for record in records:
        day = date.fromisoformat(record["iso"])
        month = PartialDate.parse(record["month_year_latn"], calendar="proleptic")
        assert day in month
        assert month.text(calendar="proleptic") == record["month_year_thai"]


def test_every_moment_is_written_in_every_style(vectors: dict[str, Any]) -> None:
    assert vectors["date_times"]
    for record in vectors["date_times"]:
        moment = datetime.fromisoformat(record["iso"])
        for form in record.keys() - {"iso"}:
            expected = record[form]
            style, time_style, digits = form.split("_")
            assert expected == format_datetime(
                moment, style=style, time_style=time_style, digits=_DIGITS[digits]
            )


def test_every_range_is_written_in_every_style_and_read(
    vectors: dict[str, Any],
) -> None:
    assert vectors["ranges"]
    for record in vectors["ranges"]:
        first, last = (date.fromisoformat(record[end]) for end in ("start", "end"))
        days = DayRange(first, last)
        for form in record.keys() - {"start", "end"}:
            expected = record[form]
            style, digits = form.split("_")
            assert days.text(style=style, digits=_DIGITS[digits]) == expected
            assert DayRange.parse(expected, short_years_from=2500) == days


def test_the_names_of_patterns_are_those_of_cldr(vectors: dict[str, Any]) -> None:
    names = vectors["names"]
    a_monday = date(2017, 3, 13)

    for field, form in {"E": "short", "EEEEE": "narrow", "EEEE": "long"}.items():
        for number, name in enumerate(names[f"weekday_{form}"]):
            day = a_monday.replace(day=13 + number)
            assert format_pattern(day, field) == name
    for field, form in {"MMM": "short", "MMMM": "long"}.items():
        for month, name in enumerate(names[f"month_{form}"], start=1):
            assert format_pattern(date(2017, month, 1), field) == name
    for field, form in {"G": "short", "GGGG": "long", "GGGGG": "narrow"}.items():
        assert format_pattern(a_monday, field) == names[f"era_{form}"]
