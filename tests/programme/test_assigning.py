"""Sharing out households: the best of all ways, by what counts, in its order."""

from __future__ import annotations

from collections import Counter
from itertools import product
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from programme_strategies import TRADES, known_sages, some_households

from sammachip import codec
from sammachip.errors import LANGUAGES, InvalidDataError, Severity
from sammachip.households import Household, Occupation, OccupationKind
from sammachip.people import Person, PersonName
from sammachip.programme import (
    AssignmentPlan,
    MatchReason,
    Sage,
    assign_households,
)

_PERSON = Person(name=PersonName(given="มะลิ"))
_CHILLI, _BANANA, _CHICKEN = TRADES
_COOK_NORTH = Sage(id="s1", person=_PERSON, neighbourhood="คุ้มเหนือ", occupation=_CHILLI)
_FARMER_SOUTH = Sage(id="s2", person=_PERSON, neighbourhood="คุ้มใต้", occupation=_CHICKEN)
_TEAM = [_COOK_NORTH, _FARMER_SOUTH]


def home(
    number: int, neighbourhood: str | None = None, trade: int | None = None
) -> Household:
    return Household(
        id=f"h{number}",
        neighbourhood=neighbourhood,
        occupation=None if trade is None else TRADES[trade],
    )


def pairs_of(plan: AssignmentPlan) -> list[tuple[str, str]]:
    return [(pair.household, pair.instructor) for pair in plan.pairs]


@pytest.mark.parametrize(
    ("households", "pairs"),
    [
        pytest.param([], [], id="nobody"),
        pytest.param(
            [home(1), home(2), home(3)],
            [("h1", "s1"), ("h2", "s1"), ("h3", "s2")],
            id="nothing known: in the order given",
        ),
        pytest.param(
            [home(1, "คุ้มใต้"), home(2, "คุ้มเหนือ")],
            [("h1", "s2"), ("h2", "s1")],
            id="of the neighbourhood",
        ),
        pytest.param(
            [home(1, trade=2), home(2, trade=0)],
            [("h1", "s2"), ("h2", "s1")],
            id="of the trade",
        ),
        pytest.param(
            [home(1, trade=2), home(2, trade=1)],
            [("h1", "s2"), ("h2", "s1")],
            id="of the kind",
        ),
        pytest.param(
            [home(1, "คุ้มใต้", trade=0), home(2, "คุ้มเหนือ", trade=2)],
            [("h1", "s2"), ("h2", "s1")],
            id="the neighbourhood before the trade",
        ),
        pytest.param(
            [home(1, "คุ้มเหนือ"), home(2, "คุ้มเหนือ"), home(3), home(4, "คุ้มเหนือ")],
            [("h1", "s1"), ("h2", "s1"), ("h3", "s2"), ("h4", "s2")],
            id="even numbers before all",
        ),
    ],
)
def test_households_come_to_the_best_instructor(
    households: list[Household], pairs: list[tuple[str, str]]
) -> None:
    assert pairs_of(assign_households(_TEAM, households, each=4)) == pairs


def test_each_pair_says_why() -> None:
    households = [home(1, "คุ้มเหนือ", trade=0), home(2), home(3, trade=1), home(4)]

    plan = assign_households(_TEAM, households, each=4)

    assert [pair.reasons for pair in plan.pairs] == [
        (MatchReason.SAME_NEIGHBOURHOOD, MatchReason.SAME_TRADE),
        (MatchReason.EVEN_NUMBERS,),
        (MatchReason.SAME_KIND,),
        (MatchReason.EVEN_NUMBERS,),
    ]
    assert plan.pairs[0].text("en") == (
        "household h1 comes to s1: of the same neighbourhood, lives on what the"
        " instructor teaches"
    )
    assert plan.pairs[1].text("th") == (
        "ครัวเรือน h2 อยู่ในความดูแลของ s2 เพราะเฉลี่ยจำนวนครัวเรือนให้เท่ากัน"
    )


def test_a_plan_is_a_table_for_the_team() -> None:
    plan = assign_households(_TEAM, [home(1, "คุ้มใต้"), home(2)], each=1)

    assert plan.text(lang="en").splitlines() == [
        "Who looks after which households",
        "Instructor  Household                        Why",
        "s2                 h1  of the same neighbourhood",
        "s1                 h2     keeps the numbers even",
        "Households: 2; without instructor: 0",
    ]
    assert plan.text(digits="thai").endswith("๒ ครัวเรือน ไม่มีวิทยากร ๐ ครัวเรือน")
    assert plan._repr_html_().count("<tr>") == 3  # pyright: ignore[reportPrivateUsage]


def test_who_is_too_many_is_left_over_and_told() -> None:
    plan = assign_households(_TEAM, map(home, range(1, 6)), each=2)

    assert plan.left_over == ("h5",)
    assert plan.findings[0].text() == (
        "the instructors have no place for 1 of the households: h5"
    )
    assert "h5" in plan.text()


def test_without_instructors_all_are_left_over() -> None:
    plan = assign_households([], [home(1)], each=4)

    assert (plan.pairs, plan.left_over) == ((), ("h1",))


def test_what_is_of_no_kind_has_nothing_in_common() -> None:
    dancing, magic = (
        Occupation(kind=OccupationKind.OTHER, name=name) for name in ("รำ", "มายากล")
    )
    sages = [attrs.evolve(_COOK_NORTH, occupation=dancing)]
    households = [attrs.evolve(home(1), occupation=magic)]

    (pair,) = assign_households(sages, households, each=4).pairs

    assert pair.reasons == (MatchReason.EVEN_NUMBERS,)


def test_the_same_word_for_another_kind_is_another_trade() -> None:
    farm, craft = (
        Occupation(kind=kind, name="ไหม")
        for kind in (OccupationKind.AGRICULTURE, OccupationKind.PROCESSING)
    )
    sages = [attrs.evolve(_COOK_NORTH, occupation=farm)]
    households = [attrs.evolve(home(1), occupation=craft)]

    (pair,) = assign_households(sages, households, each=4).pairs

    assert pair.reasons == (MatchReason.EVEN_NUMBERS,)


def test_a_sage_who_finds_nobody_of_the_trade_is_told() -> None:
    plan = assign_households([_FARMER_SOUTH], [home(1, trade=0)], each=4)

    (finding,) = plan.findings
    assert (finding.code, finding.severity) == (
        "assignment.no_trade",
        Severity.WARNING,
    )
    assert "agriculture" in finding.text("en")


def test_what_is_not_known_is_no_other_trade() -> None:
    plan = assign_households([_FARMER_SOUTH], [home(1, trade=0), home(2)], each=4)

    assert plan.findings == ()


@pytest.mark.parametrize("count", [2, 4])
def test_a_neighbourhood_that_is_torn_apart_is_told(count: int) -> None:
    households = [home(n, "คุ้มวัด") for n in range(1, count + 1)]

    plan = assign_households(_TEAM, households, each=4)

    assert [finding.code for finding in plan.findings] == ["assignment.torn_apart"]
    assert plan.findings[0].facts["instructors"] == ("s1", "s2")


def test_a_neighbourhood_too_large_for_one_is_not_torn_apart() -> None:
    households = [home(n, "คุ้มวัด") for n in range(1, 6)]

    assert assign_households(_TEAM, households, each=4).findings == ()


@given(known_sages(3), some_households(at_most=5))
def test_no_other_way_is_better(team: list[Sage], households: list[Household]) -> None:
    plan = assign_households(team, households, each=2)

    chosen = tuple(
        next(n for n, sage in enumerate(team) if sage.id == pair.instructor)
        for pair in plan.pairs
    )
    ways = product(range(len(team)), repeat=len(households))

    assert chosen == min(ways, key=lambda way: how_bad(way, team, households))


def how_bad(
    way: tuple[int, ...], team: list[Sage], households: list[Household]
) -> tuple[object, ...]:
    """Say what speaks against *way*, written down a second time."""
    loads = Counter(way)
    together = [(team[n], home) for n, home in zip(way, households, strict=True)]
    near = [
        s for s, h in together if s.neighbourhood and s.neighbourhood == h.neighbourhood
    ]
    trade = [s for s, h in together if s.occupation and s.occupation == h.occupation]
    kind = [
        s
        for s, h in together
        if s.occupation
        and h.occupation
        and s.occupation.kind is h.occupation.kind
        and s.occupation.kind is not OccupationKind.OTHER
    ]
    uneven = sum(load**2 for load in loads.values())
    return uneven, -len(near), -len(trade), -len(kind), way


@given(known_sages(3), some_households(at_most=9), st.integers(1, 3))
def test_numbers_are_even_and_never_more_than_the_limit(
    team: list[Sage], households: list[Household], each: int
) -> None:
    plan = assign_households(team, households, each=each)

    loads = Counter(pair.instructor for pair in plan.pairs)
    numbers = [loads[sage.id] for sage in team]
    assert max(numbers) - min(numbers) <= 1
    assert max(numbers) <= each
    assert [*(pair.household for pair in plan.pairs), *plan.left_over] == [
        household.id for household in households
    ]
    assert codec.loads(codec.dumps(plan), AssignmentPlan) == plan


def test_who_stands_twice_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        assign_households([*_TEAM, _COOK_NORTH], [home(1), home(1)], each=4)

    assert [(p.code, p.path) for p in refused.value.problems] == [
        ("assignment.repeated", ("sages", len(_TEAM), "id")),
        ("assignment.repeated", ("households", 1, "id")),
    ]


@pytest.mark.parametrize("each", [0, -1, None, "4", True, 2.5])
def test_a_limit_that_is_no_number_from_one_is_refused(each: Any) -> None:  # noqa: ANN401
    with pytest.raises(InvalidDataError) as refused:
        assign_households(_TEAM, [home(1)], each=each)

    assert [problem.code for problem in refused.value.problems] == ["assignment.each"]


def test_what_is_found_besides_comes_back_with_its_words() -> None:
    plan = assign_households([_FARMER_SOUTH], [home(1, trade=0)], each=4)

    (finding,) = codec.loads(codec.dumps(plan), AssignmentPlan).findings

    for lang in LANGUAGES:
        assert finding.text(lang) == plan.findings[0].text(lang)
