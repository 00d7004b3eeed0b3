"""Rules: each stated once, all of them run, every problem reported."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, ClassVar, Generic, Literal, Optional, TypeVar

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import (
    InvalidDataError,
    Problem,
    Rule,
    check_type,
    checked_texts,
    not_blank,
    problems_in,
    rule,
    validate,
)

T = TypeVar("T")


class Colour(Enum):
    RED = "red"


@attrs.frozen(kw_only=True)
class Typed:
    """A field of each kind of type that the domain uses."""

    count: int
    switch: bool
    text: str
    day: date
    moment: datetime
    colour: Colour
    maybe: str | None
    perhaps: Optional[int]  # noqa: UP045 - the old spelling is another type at run time
    either: int | date
    choice: Literal["a", 1]
    many: tuple[int, ...]
    pair: tuple[int, str]
    nested: tuple[tuple[str, int | None], ...]
    table: Mapping[str, int]
    anything: object


@rule
def _ends_after_it_begins(first: int, last: int) -> Iterator[Problem]:
    if last < first:
        yield Problem(code="demo.order", message="ends before it begins")


@rule
def _is_short(first: int, last: int) -> list[Problem]:
    if abs(last - first) <= 9:
        return []
    return [
        Problem(code="demo.long", message="{n} long", facts={"n": 9}),
        Problem(code="demo.first", message="wrong", path=("first",)),
    ]


@attrs.frozen(kw_only=True)
class Stretch:
    RULES: ClassVar[tuple[Rule, ...]] = (
        not_blank("name"),
        not_blank("remark"),
        _ends_after_it_begins,
        _is_short,
    )

    name: str
    first: int
    last: int
    remark: str | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)


def _codes(problems: Iterator[Problem]) -> list[str]:
    return [problem.code for problem in problems]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("count", 3),
        ("switch", True),
        ("text", ""),
        ("day", date(2026, 1, 1)),
        ("moment", datetime(2026, 1, 1, tzinfo=UTC)),
        ("colour", Colour.RED),
        ("maybe", None),
        ("maybe", "something"),
        ("perhaps", None),
        ("perhaps", 0),
        ("either", 1),
        ("either", date(2026, 1, 1)),
        ("choice", "a"),
        ("choice", 1),
        ("many", ()),
        ("many", (1, 2, 3)),
        ("pair", (1, "a")),
        ("nested", (("a", 1), ("b", None))),
        ("table", {"a": 1}),
        ("anything", 3.5),
    ],
)
def test_a_value_of_the_right_type_is_sound(field: str, value: object) -> None:
    assert not list(problems_in(Typed, {field: value}))


@pytest.mark.parametrize(
    ("field", "value", "expected", "found"),
    [
        pytest.param("count", True, "int", "bool", id="a bool is no number"),
        pytest.param("count", 1.0, "int", "float", id="a float is no number"),
        pytest.param("count", "1", "int", "str", id="digits are no number"),
        pytest.param("switch", 1, "bool", "int", id="a number is no bool"),
        pytest.param("text", None, "str", "NoneType", id="nothing is no text"),
        pytest.param(
            "day",
            datetime(2026, 1, 1, tzinfo=UTC),
            "date",
            "datetime",
            id="a moment is no day",
        ),
        pytest.param(
            "moment", date(2026, 1, 1), "datetime", "date", id="a day is no moment"
        ),
        pytest.param("colour", "red", "Colour", "str", id="a value is no member"),
        pytest.param("maybe", 3, "str | None", "int", id="neither text nor nothing"),
        pytest.param("perhaps", False, "Optional[int]", "bool", id="a bool again"),
        pytest.param("either", True, "int | date", "bool", id="and again"),
        pytest.param("choice", True, "Literal['a', 1]", "bool", id="True is not 1"),
        pytest.param("choice", "b", "Literal['a', 1]", "str", id="no choice"),
        pytest.param("many", [1], "tuple[int, ...]", "list", id="a list"),
        pytest.param("pair", (1,), "tuple[int, str]", "tuple", id="an item is missing"),
        pytest.param("pair", ("a", 1), "tuple[int, str]", "tuple", id="exchanged"),
        pytest.param("table", [], "Mapping[str, int]", "list", id="no mapping"),
    ],
)
def test_a_value_of_another_type_is_reported(
    field: str, value: object, expected: str, found: str
) -> None:
    (problem,) = problems_in(Typed, {field: value})

    assert problem.code == "value.type"
    assert problem.facts == {"expected": expected, "found": found}
    assert problem.path == (field,)


def test_types_are_named_without_their_modules() -> None:
    @attrs.frozen(kw_only=True)
    class Shown:
        problem: Problem | None = None

    (problem,) = problems_in(Shown, {"problem": 3})

    assert problem.text() == "expected Problem | None, found int"
    assert problem.text("th") == "ต้องเป็น Problem | None แต่พบ int"


@given(st.integers(), st.integers(min_value=0, max_value=9))
def test_a_sound_object_can_be_made(first: int, length: int) -> None:
    assert Stretch(name="a", first=first, last=first + length).first == first


def test_a_class_without_rules_has_only_types() -> None:
    assert not list(problems_in(Problem, {"code": "demo", "message": ""}))


def test_a_type_that_cannot_be_checked_is_left_to_the_rules() -> None:
    @attrs.frozen(kw_only=True)
    class Box(Generic[T]):
        item: T

    assert not list(problems_in(Box, {"item": 3}))


def test_every_rule_is_run_and_every_problem_reported() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Stretch(name=" ", first=30, last=3, remark="\N{NO-BREAK SPACE}\t")

    assert [(problem.code, problem.path) for problem in refused.value.problems] == [
        ("text.blank", ("name",)),
        ("text.blank", ("remark",)),
        ("demo.order", ()),
        ("demo.long", ()),
        ("demo.first", ("first",)),
    ]


def test_construction_and_loading_find_the_same_problems() -> None:
    values = {"name": "", "first": 30, "last": 3, "remark": None}

    with pytest.raises(InvalidDataError) as refused:
        Stretch(name="", first=30, last=3)

    assert refused.value.problems == tuple(problems_in(Stretch, values))


@pytest.mark.parametrize(
    ("values", "codes"),
    [
        pytest.param({}, [], id="nothing could be read"),
        pytest.param({"first": 30}, [], id="a rule waits for all its fields"),
        pytest.param({"name": ""}, ["text.blank"], id="one field is enough for one"),
        pytest.param(
            {"name": "", "first": "30", "last": 3},
            ["value.type", "text.blank"],
            id="an unsound field takes part in no rule",
        ),
        pytest.param(
            {"first": 3, "last": 2, "unknown": 1}, ["demo.order"], id="an unknown field"
        ),
    ],
)
def test_rules_are_run_for_the_fields_that_are_sound(
    values: Mapping[str, object], codes: list[str]
) -> None:
    assert _codes(problems_in(Stretch, values)) == codes


def test_a_rule_needs_the_fields_that_its_parameters_name() -> None:
    assert _ends_after_it_begins.needs == ("first", "last")
    assert not_blank("remark").needs == ("remark",)


def test_values_given_are_left_as_they_are() -> None:
    values: dict[str, object] = {"first": "30", "last": 3}

    assert _codes(problems_in(Stretch, values)) == ["value.type"]
    assert values == {"first": "30", "last": 3}


def test_the_wrong_items_of_a_tuple_are_named_one_by_one() -> None:
    @attrs.frozen
    class Row:
        many: tuple[int, ...]
        nested: tuple[tuple[str, int | None], ...] = ()

    found = problems_in(Row, {"many": (1, "a", 2.5), "nested": (("a", 1), ("b", "c"))})

    assert [str(problem) for problem in found] == [
        "many[1]: expected int, found str",
        "many[2]: expected int, found float",
        "nested[1]: expected tuple[str, int | None], found tuple",
    ]


@pytest.mark.parametrize(
    ("value", "expected"), [(True, int), ("5", int), (5, str), (None, str)]
)
def test_a_value_of_another_type_is_refused(value: object, expected: type) -> None:
    with pytest.raises(InvalidDataError) as refused:
        check_type(value, expected)

    assert _codes(iter(refused.value.problems)) == ["value.type"]


@pytest.mark.parametrize("texts", ["h1", 5, None, ["h1", 2]])
def test_one_text_is_not_cut_into_letters(texts: Any) -> None:  # noqa: ANN401
    with pytest.raises(InvalidDataError) as refused:
        checked_texts(texts)

    assert _codes(iter(refused.value.problems)) == ["value.type"]


def test_several_texts_come_back_as_a_tuple() -> None:
    assert checked_texts(["h1", "h2"]) == ("h1", "h2")
    assert checked_texts(()) == ()
