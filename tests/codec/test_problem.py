"""Problems go out as JSON and come back: a service sends them to its callers."""

from __future__ import annotations

from datetime import date

import pytest

from sammachip import codec
from sammachip.errors import (
    LANGUAGES,
    InvalidDataError,
    Place,
    Problem,
    Said,
    Severity,
)
from sammachip.money import Baht

_PROBLEM = Problem(
    code="demo.limit",
    message="at most {limit}, found {found} on {day}; known are {known}",
    facts={
        "limit": Baht("40.50"),
        "found": 41,
        "day": date(2026, 1, 31),
        "known": ("ก", "ข"),
    },
    path=("members", 3, "shares"),
    place=Place(source="book.csv", row=12, column="หุ้น"),
    severity=Severity.WARNING,
)


def test_a_problem_comes_back_as_it_was() -> None:
    received = codec.loads(codec.dumps(_PROBLEM), Problem)

    assert received == _PROBLEM
    assert received.line("th") == _PROBLEM.line("th")


def test_a_fact_that_each_language_says_in_its_own_way_keeps_its_words() -> None:
    friday = Said("5", th="วันศุกร์", en="Friday")
    problem = Problem(
        code="demo.closed",
        message="closed on {day}, {days:or}",
        facts={"day": friday, "days": (friday, "6")},
    )

    received = codec.loads(codec.dumps(problem), Problem)

    assert received == problem
    assert received.facts["day"] == "5"
    for lang in LANGUAGES:
        assert received.text(lang) == problem.text(lang)


def test_the_facts_of_a_problem_are_plain() -> None:
    assert dict(_PROBLEM.facts) == {
        "limit": "40.50",
        "found": 41,
        "day": "2026-01-31",
        "known": ("ก", "ข"),
    }


@pytest.mark.parametrize(
    ("path", "expected"), [([True], "path[0]"), ([1.5], "path[0]"), (3, "path")]
)
def test_a_step_of_a_path_is_text_or_a_whole_number(
    path: object, expected: str
) -> None:
    plain = {"code": "demo", "message": "m", "path": path}

    with pytest.raises(InvalidDataError) as refused:
        codec.structure(plain, Problem)

    (problem,) = refused.value.problems
    assert (problem.code, problem.path_text) == ("json.type", expected)


def test_facts_are_an_object() -> None:
    plain = {"code": "demo", "message": "m", "facts": "none"}

    with pytest.raises(InvalidDataError) as refused:
        codec.structure(plain, Problem)

    (problem,) = refused.value.problems
    assert (problem.code, problem.path_text) == ("json.type", "facts")


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (None, Place(source="a.csv")),
        (Place(row=2, column="หุ้น"), Place(source="a.csv", row=2, column="หุ้น")),
        (Place(source="b.csv", line=7), Place(source="a.csv", line=7)),
    ],
)
def test_a_problem_is_put_into_its_file(place: Place | None, expected: Place) -> None:
    problem = Problem(code="demo.odd", message="odd", place=place)

    assert problem.in_source("a.csv").place == expected
    assert problem.in_source(None) == problem
