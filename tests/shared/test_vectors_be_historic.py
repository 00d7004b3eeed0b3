"""Days before 1941 against the Royal Gazette, record by record."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sammachip.dates import BuddhistYear, be_year_of, ce_year_of, format_day, parse_day
from sammachip.errors import InvalidDataError


@pytest.fixture(scope="module")
def vectors(shared: Path) -> dict[str, Any]:
    text = (shared / "vectors" / "be_historic.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def test_a_day_in_the_gazette_is_read(vectors: dict[str, Any]) -> None:
    for record in vectors["recorded"]:
        day = date.fromisoformat(record["iso"])
        assert parse_day(record["text"]) == day
        assert be_year_of(day) == record["be_of_the_time"]


def test_a_day_at_a_boundary_is_in_the_year_of_its_time(
    vectors: dict[str, Any],
) -> None:
    for record in vectors["boundaries"]:
        day = date.fromisoformat(record["iso"])
        assert be_year_of(day) == record["be_of_the_time"]
        assert be_year_of(day, calendar="proleptic") == record["be_plus_543"]
        assert ce_year_of(record["be_of_the_time"], day.month) == day.year
        assert day in BuddhistYear(record["be_of_the_time"])
        assert parse_day(format_day(day)) == day


def test_a_day_that_never_came_is_refused(vectors: dict[str, Any]) -> None:
    for record in vectors["refused_in_the_reckoning_of_the_time"]:
        year, month, day = record["be"]
        with pytest.raises(InvalidDataError) as refused:
            parse_day(f"{day}/{month}/{year}")
        assert refused.value.problems[0].code == "be_year.no_such_month"
