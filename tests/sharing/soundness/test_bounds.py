"""Soundness of bounds: floors under caps, excess with an end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest
from sharing_terms import agreement, bucket, fixed, of_rest, percent, problems_of, told

from sammachip.groups import Basis
from sammachip.money import Baht
from sammachip.sharing import (
    Amount,
    AmountPerUnit,
    Bucket,
    Percent,
    PercentOfCapital,
    UpToBalance,
)

REST: Final = bucket("rest")


def of_capital(value: int) -> PercentOfCapital:
    return PercentOfCapital(percent=Percent(value))


@pytest.mark.parametrize(
    ("of", "low", "high", "texts"),
    [
        pytest.param(percent, 10, 5, ("10", "5"), id="of the profit"),
        pytest.param(of_rest, 100, 99, ("100", "99"), id="of what is left"),
        pytest.param(of_capital, 2, 1, ("2", "1"), id="of capital"),
        pytest.param(fixed, 30_001, 30_000, ("30001", "30000"), id="in baht"),
    ],
)
def test_a_floor_is_not_above_the_cap(
    of: Callable[[int], Amount], low: int, high: int, texts: tuple[str, str]
) -> None:
    def with_floor(floor: int, cap: int) -> Bucket:
        return bucket("x", fixed(1), at_least=[of(floor)], at_most=[of(cap)])

    (problem,) = problems_of(lambda: agreement(with_floor(low, high), REST))

    assert told([problem]) == [
        (
            "agreement.floor_above_cap",
            "buckets[0].at_least",
            (
                f"expected a floor that is not above the cap ({texts[1]}),"
                f" found {texts[0]}"
            ),
        )
    ]
    for sound in (with_floor(high, low), with_floor(high, high)):
        assert agreement(sound, REST).buckets == (sound, REST)


def test_each_floor_is_compared_with_each_cap() -> None:
    x = bucket(
        "x",
        fixed(1),
        at_least=[percent(10), fixed(50)],
        at_most=[fixed(40), percent(20), percent(9), fixed(30)],
    )

    problems = problems_of(lambda: agreement(x, REST))

    assert [(each.facts["floor"], each.facts["cap"]) for each in problems] == [
        ("10", "9"),
        ("50", "40"),
        ("50", "30"),
    ]


@pytest.mark.parametrize(
    ("floor", "cap"),
    [
        (percent(90), of_rest(1)),
        (percent(90), fixed(1)),
        (UpToBalance(target=fixed(9)), UpToBalance(target=fixed(1))),
        (
            AmountPerUnit(amount=Baht(1), basis=Basis.EQUAL),
            AmountPerUnit(amount=Baht(9), basis=Basis.DAYS),
        ),
    ],
)
def test_bounds_of_which_no_paper_says_which_is_more_are_let_through(
    floor: Amount, cap: Amount
) -> None:
    x = bucket("x", fixed(1), at_least=[floor], at_most=[cap])

    assert agreement(x, REST).buckets == (x, REST)


@pytest.mark.parametrize("key", ["nowhere", "x"])
def test_excess_goes_to_another_bucket_that_there_is(key: str) -> None:
    x = bucket("x", fixed(9), at_most=[fixed(1)], excess_to=key)

    problem, *circle = problems_of(lambda: agreement(bucket("a", fixed(1)), x, REST))

    assert told([problem]) == [
        (
            "agreement.no_such_bucket",
            "buckets[1].excess_to",
            f"expected the key of another bucket (a, rest), found {key}",
        )
    ]
    assert [each.code for each in circle] == (
        ["agreement.excess_circle"] if key == "x" else []
    )


@pytest.mark.parametrize("key", ["nowhere", "x", "rest"])
def test_a_shortage_is_made_good_by_an_earlier_bucket(key: str) -> None:
    x = bucket("x", fixed(9), at_least=[fixed(1)], shortage_from=key)

    problems = problems_of(lambda: agreement(bucket("a", fixed(1)), x, REST))

    assert told(problems) == [
        (
            "agreement.no_such_bucket",
            "buckets[1].shortage_from",
            f"expected the key of another bucket (a), found {key}",
        )
    ]


@pytest.mark.parametrize(
    ("x", "field"),
    [
        (bucket("x", fixed(1), excess_to="rest"), "excess_to"),
        (bucket("x", fixed(1), at_least=[fixed(1)], excess_to="rest"), "excess_to"),
        (bucket("x", fixed(1), shortage_from="a"), "shortage_from"),
        (bucket("x", fixed(1), at_most=[fixed(9)], shortage_from="a"), "shortage_from"),
    ],
)
def test_a_bucket_is_not_named_for_nothing(x: Bucket, field: str) -> None:
    problems = problems_of(lambda: agreement(bucket("a", fixed(1)), x, REST))

    assert told(problems) == [
        (
            "agreement.bound_missing",
            f"buckets[1].{field}",
            "expected a bound of x, without which this names a bucket for nothing",
        )
    ]


def capped(key: str, excess_to: str | None) -> Bucket:
    return bucket(key, fixed(1), at_most=[fixed(1)], excess_to=excess_to)


@pytest.mark.parametrize(
    ("buckets", "path", "chain"),
    [
        pytest.param(
            [capped("a", "b"), capped("b", "a"), REST],
            "buckets[1].excess_to",
            "a > b > a",
            id="two",
        ),
        pytest.param(
            [capped("a", "b"), capped("b", "c"), capped("c", "a"), REST],
            "buckets[2].excess_to",
            "a > b > c > a",
            id="three",
        ),
        pytest.param(
            [capped("a", "b"), capped("b", "c"), capped("c", "b"), REST],
            "buckets[2].excess_to",
            "a > b > c > b",
            id="a way into a circle",
        ),
    ],
)
def test_excess_does_not_go_round_in_a_circle(
    buckets: list[Bucket], path: str, chain: str
) -> None:
    problems = problems_of(lambda: agreement(*buckets))

    assert told(problems) == [
        (
            "agreement.excess_circle",
            path,
            f"what caps cut off goes round in a circle: {chain}",
        )
    ]


def test_each_circle_is_told_once() -> None:
    problems = problems_of(
        lambda: agreement(
            capped("a", "b"),
            capped("b", "a"),
            capped("c", "d"),
            capped("d", "c"),
            capped("e", "a"),
            REST,
        )
    )

    assert [each.facts["chain"] for each in problems] == ["a > b > a", "c > d > c"]


def test_a_full_bucket_that_gets_excess_says_where_the_rest_of_it_goes() -> None:
    full = (
        "c gets what caps cut off and has a cap itself: expected the bucket that gets"
        " the rest of it, found none"
    )

    problems = problems_of(
        lambda: agreement(
            capped("a", "c"),
            capped("b", "c"),
            capped("c", None),
            capped("d", None),
            REST,
        )
    )

    assert told(problems) == [("agreement.excess_full", "buckets[2].excess_to", full)]


def test_excess_that_comes_to_an_end_is_sound() -> None:
    terms = agreement(
        capped("a", "c"),
        bucket("b", fixed(1)),
        capped("c", "b"),
        capped("d", None),
        bucket("rest", at_most=[fixed(1)], excess_to="c"),
    )

    assert len(terms.buckets) == 5
