"""The page on the seeds: every name stands for something, and every line is true."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from operator import attrgetter
from pathlib import Path
from types import MappingProxyType
from typing import Final

import pytest

from sammachip import (
    codec,
    dates,
    groups,
    households,
    ledger,
    places,
    programme,
    records,
    sharing,
)
from sammachip.sharing import ready

_PAGE: Final = Path(__file__).parents[1] / "docs" / "seeds.md"
_NAMES: Final[Mapping[str, object]] = MappingProxyType(
    {
        "codec": codec,
        "date": date,
        "dates": dates,
        "groups": groups,
        "households": households,
        "ledger": ledger,
        "places": places,
        "programme": programme,
        "ready": ready,
        "records": records,
        "sharing": sharing,
    }
)
_ROW: Final = re.compile(r"\| (?P<says>.+) \| `(?P<name>[\w.]+)` \| `(?P<line>.+)` \|")


def rows_by_seed() -> Mapping[str, list[re.Match[str]]]:
    """Return the rows of each table, by the number of its seed."""
    found: dict[str, list[re.Match[str]]] = {}
    seed = ""
    for line in _PAGE.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            seed = line.removeprefix("## ").partition(":")[0]
        elif line.startswith("| ") and not line.startswith("| What it says"):
            row = _ROW.fullmatch(line)
            assert row, f"not of the form of the page: {line}"
            found.setdefault(seed, []).append(row)
    return found


_ROWS: Final = [
    pytest.param(row["name"], row["line"], id=f"{seed}: {row['says']}")
    for seed, rows in rows_by_seed().items()
    for row in rows
]


def test_each_seed_has_a_table() -> None:
    assert [*rows_by_seed()] == ["000", "001", "002", "003", "004"]


@pytest.mark.parametrize(("name", "line"), _ROWS)
def test_what_models_it_is_there_and_its_line_is_true(name: str, line: str) -> None:
    package, _, path = name.partition(".")

    assert attrgetter(path)(_NAMES[package]) is not None
    assert eval(line, {**_NAMES}) is True  # noqa: S307 - a line of our own page


def test_the_steps_that_the_records_count_are_all_on_the_page() -> None:
    rows = rows_by_seed()
    printed = {
        "001": [*range(1, 10)],
        "002": [step.number for step in groups.FoundingStep],
        "003": [*range(1, 7)],
    }

    for seed, numbers in printed.items():
        said = [re.match(r"(\d+): ", row["says"]) for row in rows[seed]]
        assert {int(number[1]) for number in said if number} == {*numbers}
