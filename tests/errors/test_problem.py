"""Problem, Place and Facts: values that compare, travel and say where they are."""

from __future__ import annotations

import pickle
from copy import deepcopy

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import Facts, Language, Place, Problem, Severity

names = st.text(min_size=1, max_size=8)
facts = st.dictionaries(names, st.integers() | st.text(max_size=8), max_size=4)
steps = st.integers(min_value=0, max_value=99) | names
problems = st.builds(
    Problem,
    code=names,
    message=st.just("something is wrong"),
    facts=facts,
    path=st.lists(steps, max_size=4).map(tuple),
    place=st.none() | st.builds(Place, source=st.none() | names),
    severity=st.sampled_from(Severity),
)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        pytest.param((), "", id="the object itself"),
        pytest.param(("name",), "name", id="a field"),
        pytest.param(("group", "name"), "group.name", id="a field of a field"),
        pytest.param(("members", 3), "members[3]", id="an item"),
        pytest.param(("members", 3, "shares"), "members[3].shares", id="a field of it"),
        pytest.param((0, 1, "day"), "[0][1].day", id="items of a list of lists"),
    ],
)
def test_a_path_is_written_as_in_code(path: tuple[str | int, ...], text: str) -> None:
    assert Problem(code="demo", message="wrong", path=path).path_text == text


@pytest.mark.parametrize(
    ("place", "english", "thai"),
    [
        pytest.param(Place(), "", "", id="nowhere"),
        pytest.param(Place(source="a.txt"), "a.txt", "a.txt", id="a file"),
        pytest.param(Place(line=7), "line 7", "บรรทัด 7", id="a line"),
        pytest.param(
            Place(entry="A-17"), "line A-17", "รายการที่ A-17", id="a line of the book"
        ),
        pytest.param(
            Place(source="book.csv", row=12, column="จำนวนเงิน"),
            "book.csv, row 12, column จำนวนเงิน",
            "book.csv, แถว 12, คอลัมน์ จำนวนเงิน",
            id="a cell",
        ),
    ],
)
def test_a_place_is_said_in_both_languages(
    place: Place, english: str, thai: str
) -> None:
    assert place.text() == english
    assert place.text("th") == thai


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "row 2: name: expected text, found nothing but white space"),
        ("th", "แถว 2: name: ต้องมีข้อความ แต่พบเพียงช่องว่าง"),
    ],
)
def test_a_line_says_where_then_what(lang: Language, line: str) -> None:
    problem = Problem(
        code="text.blank",
        message="expected text, found nothing but white space",
        path=("name",),
        place=Place(row=2),
    )

    assert problem.line(lang) == line


def test_a_problem_without_a_place_says_only_what_is_wrong() -> None:
    problem = Problem(code="demo", message="{n} is wrong", facts={"n": 3})

    assert str(problem) == problem.line() == problem.text() == "3 is wrong"


def test_a_very_long_fact_is_cut_short_alone_and_among_others() -> None:
    long = "x" * 999
    problem = Problem(
        code="demo", message="{one}, {more}", facts={"one": long, "more": (long, -1)}
    )

    cut = f"{'x' * 200}…"
    assert str(problem) == f"{cut}, {cut}, -1"


def test_a_problem_is_an_error_unless_it_says_otherwise() -> None:
    assert Problem(code="demo", message="wrong").severity is Severity.ERROR


def test_a_place_can_be_added() -> None:
    place = Place(source="book.csv", row=3)

    assert Problem(code="demo", message="wrong").at(place).place == place


@given(problems, steps, steps)
def test_going_up_twice_is_going_up_two_steps(
    problem: Problem, upper: str | int, lower: str | int
) -> None:
    assert problem.under(lower).under(upper) == problem.under(upper, lower)
    assert problem.under() == problem


@given(problems)
def test_a_problem_survives_a_journey(problem: Problem) -> None:
    returned = pickle.loads(pickle.dumps(problem))

    assert returned == deepcopy(problem) == problem
    assert hash(returned) == hash(problem)


@given(facts)
def test_facts_are_the_mapping_they_were_made_of(
    given_facts: dict[str, object],
) -> None:
    kept = Facts(given_facts)

    assert kept == given_facts
    assert len(kept) == len(given_facts)
    assert list(kept) == list(given_facts)
    assert Facts(kept) == kept
    assert repr(kept) == f"Facts({given_facts!r})"


@given(facts)
def test_equal_facts_have_equal_hashes_in_any_order(
    given_facts: dict[str, object],
) -> None:
    backwards = Facts(dict(reversed(given_facts.items())))

    assert backwards == Facts(given_facts)
    assert hash(backwards) == hash(Facts(given_facts))


def test_facts_do_not_change_with_what_they_were_made_of() -> None:
    source: dict[str, object] = {"limit": 40}

    kept = Facts(source)
    source["limit"] = 41

    assert kept["limit"] == 40


def test_an_unknown_fact_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="found"):
        Facts({"limit": 40})["found"]


@pytest.mark.parametrize("name", ["limit", "_items"])
def test_facts_cannot_be_changed(name: str) -> None:
    with pytest.raises(AttributeError, match=f"facts cannot be changed: {name}"):
        setattr(Facts({"limit": 40}), name, ())


@pytest.mark.parametrize(
    ("value", "field"),
    [(Problem(code="demo", message="wrong"), "code"), (Place(row=1), "row")],
    ids=["problem", "place"],
)
def test_problems_and_places_cannot_be_changed(value: object, field: str) -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(value, field, None)
