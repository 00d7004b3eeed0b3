"""The facts of the five real documents: all of them, and nothing else."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from sammachip.dates import BuddhistYear, YearRange
from sammachip.records import (
    Count,
    PartOf,
    PlanNumber,
    Quantity,
    Ratio,
    draft_agreement_in,
    read_record,
)

# How many stand in the sections of each, by careful reading.
FACTS_IN = {
    "000_039822800533ee46.txt": 10,
    "001_ed662b6015490e48.txt": 1,
    "002_e01f06cbd838bda2.txt": 7,
    "003_331a04924e0306cc.txt": 0,
    "004_e5b73d107e4ac857.txt": 6,
}


def read(shared: Path, name: str) -> tuple[str, tuple[Quantity, ...]]:
    text = (shared / "seeds" / name).read_bytes().decode()
    return text, read_record(text).quantities


def counts(facts: tuple[Quantity, ...]) -> list[tuple[int, str | None]]:
    values = (fact.value for fact in facts)
    return [
        (int(each.number), each.english) for each in values if isinstance(each, Count)
    ]


def expected(shared: Path, name: str) -> dict[str, Any]:
    documents = json.loads((shared / "seeds" / "expected.json").read_text("utf-8"))
    facts: dict[str, Any] = documents["documents"][name]["facts"]
    return facts


@pytest.mark.parametrize(("name", "number"), FACTS_IN.items())
def test_nothing_else_is_found(name: str, number: int, shared: Path) -> None:
    assert len(read(shared, name)[1]) == number


def test_plans_years_and_days_of_000(shared: Path) -> None:
    name = "000_039822800533ee46.txt"
    facts, said = read(shared, name)[1], expected(shared, name)

    values = [fact.value for fact in facts]
    ranges = [each for each in values if isinstance(each, YearRange)]
    assert [[r.first.be_year, r.last.be_year] for r in ranges] == said["year_ranges_be"]
    plans = [each.number for each in values if isinstance(each, PlanNumber)]
    assert plans == said["plan_numbers"]
    assert BuddhistYear(said["year_be"]) in values
    assert counts(facts) == [
        (said["preparation_days"], "day"),
        (said["training_days"], "day"),
    ]
    (part,) = (each for each in values if isinstance(each, PartOf))
    assert part == PartOf(
        part=Count(number=Decimal(1)), whole=Count(number=Decimal(10), unit="ยุทธศาสตร์")
    )


def test_principles_of_001(shared: Path) -> None:
    name = "001_ed662b6015490e48.txt"

    assert counts(read(shared, name)[1]) == [
        (expected(shared, name)["principles"], "item")
    ]


def test_villages_households_and_parts_of_002(shared: Path) -> None:
    name = "002_e01f06cbd838bda2.txt"
    (text, facts), said = read(shared, name), expected(shared, name)

    assert BuddhistYear(said["year_be"]) in [fact.value for fact in facts]
    assert counts(facts) == [
        (said["villages"], "village"),
        (said["subdistricts"], "subdistrict"),
        (said["households"], "household"),
        (2, "dimension"),
        (said["parts_of_profit"], "part"),
    ]
    (fact,) = (each for each in facts if isinstance(each.value, Ratio))
    ratio = fact.value
    assert isinstance(ratio, Ratio)
    assert isinstance(ratio.first, Count)
    assert isinstance(ratio.second, Count)
    assert [ratio.first.number, ratio.second.number] == said["instructor_to_households"]
    assert (ratio.first.english, ratio.second.english) == ("person", "household")
    assert len(fact.span.of(text).splitlines()) == 1


def test_the_two_parts_of_002_have_no_percentage(shared: Path) -> None:
    name = "002_e01f06cbd838bda2.txt"
    text, said = read(shared, name)[0], expected(shared, name)

    draft = draft_agreement_in(text)

    assert draft is not None
    assert len(draft.parts) == len(said["parts"]) == said["parts_of_profit"]
    assert [part.percent for part in draft.parts] == [said["percentages"]] * 2


def test_villages_people_and_organisations_of_004(shared: Path) -> None:
    name = "004_e5b73d107e4ac857.txt"
    facts, said = read(shared, name)[1], expected(shared, name)

    assert counts(facts) == [
        (said["villages"], "village"),
        (said["organisations"], "organisation"),
        (said["organisations"], "organisation"),
        (said["participants"], "person"),
        (said["organisations"], "organisation"),
        (said["exemplar_households"], "household"),
    ]
