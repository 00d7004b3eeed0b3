"""split: known answers, laws of largest remainder, what it cannot promise, refusals."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from operator import add
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.sharing import Weight, split
from sammachip.thai import to_thai_digits


def exact(weights: Sequence[Weight]) -> list[Fraction]:
    return [Fraction(weight) for weight in weights]


amounts = st.integers(min_value=0, max_value=10**24)
whole_weights = st.integers(min_value=0, max_value=10**20)
fractions = st.fractions(min_value=0, max_denominator=10**6)
decimals = st.decimals(min_value=0, max_value=10**9, places=3)
texts = fractions.map(str) | decimals.map(str) | fractions.map(str).map(to_thai_digits)
exact_weights = whole_weights | fractions | decimals | texts
weight_lists = st.lists(exact_weights, min_size=1, max_size=12).filter(
    lambda weights: any(exact(weights))
)


@st.composite
def long_lists(draw: st.DrawFn) -> list[int]:
    """Draw hundreds of weights: repeated, in order, far apart, or in bad order."""
    seen = draw(st.lists(whole_weights, min_size=1, max_size=6))
    step = draw(st.sampled_from([0, 0, 1, 7919, 10**30]))
    weights = [
        weight + step * place
        for place, weight in enumerate(seen * draw(st.integers(1, 400)))
    ]
    weights += draw(st.sampled_from([[], [0], [10**40], [0, 10**40, 3]]))
    if draw(st.booleans()):
        weights.sort(reverse=draw(st.booleans()))
    stride = draw(st.integers(1, 20))
    mixed = [weight for start in range(stride) for weight in weights[start::stride]]
    return mixed if any(mixed) else [*mixed, 1]


def quotas(amount: int, weights: Sequence[Weight]) -> list[Fraction]:
    whole = sum(exact(weights))
    return [amount * weight / whole for weight in exact(weights)]


def by_the_book(amount: int, weights: Sequence[Weight]) -> tuple[int, ...]:
    """Do what the textbook says, in fractions, with all remainders in order."""
    all_quotas = quotas(amount, weights)
    parts = [int(quota) for quota in all_quotas]
    by_remainder = sorted(range(len(parts)), key=lambda i: parts[i] - all_quotas[i])
    for place in by_remainder[: amount - sum(parts)]:
        parts[place] += 1
    return tuple(parts)


@pytest.mark.parametrize(
    ("amount", "weights", "expected"),
    [
        pytest.param(10_000, [1, 1, 1], (3334, 3333, 3333), id="a tie to the earlier"),
        pytest.param(2, [1, 1, 1, 1], (1, 1, 0, 0), id="fewer satang than people"),
        pytest.param(0, [3, 1], (0, 0), id="nothing to share"),
        pytest.param(0, [0, 0], (0, 0), id="nothing to share and nobody to get it"),
        pytest.param(0, [], (), id="nothing and nobody"),
        pytest.param(5, [0, 70, 30], (0, 4, 1), id="no weight, first in the list"),
        pytest.param(7, [3], (7,), id="one part"),
        pytest.param(1, [2, 1, 2, 1], (1, 0, 0, 0), id="a tie among two of four"),
        pytest.param(100, [Fraction(1, 3)] * 3, (34, 33, 33), id="thirds"),
        pytest.param(7, [Decimal("0.4"), 2], (1, 6), id="part of a share"),
        pytest.param(
            40_982_640,
            ["12.5", "๑๐๐/๓", Fraction(25, 6), Decimal(50), 0],
            (5_122_830, 13_660_880, 1_707_610, 20_491_320, 0),
            id="percentages of every type",
        ),
        pytest.param(2**64 + 1, [1, 1], (2**63 + 1, 2**63), id="beyond 64 bits"),
        pytest.param(
            10**30, [10**30, 1, 10**30], (5 * 10**29, 0, 5 * 10**29), id="far beyond"
        ),
        pytest.param(1200, [1, 2] * 400, (1, 2) * 400, id="hundreds, all whole"),
        pytest.param(600, [1, 3] * 200, (1, 2) * 200, id="hundreds, one kind lucky"),
        pytest.param(601, [1, 3] * 200, (1, 3) + (1, 2) * 199, id="one more is lucky"),
        pytest.param(
            400, [1, 3] * 200, (1, 2) * 100 + (0, 1) * 100, id="hundreds in a tie"
        ),
    ],
)
def test_units_go_by_quota_and_then_by_largest_remainder(
    amount: int, weights: Sequence[Weight], expected: tuple[int, ...]
) -> None:
    assert split(amount, weights) == expected


@given(amounts, weight_lists)
def test_it_does_what_the_textbook_says(amount: int, weights: list[Weight]) -> None:
    assert split(amount, weights) == by_the_book(amount, weights)


@given(amounts | st.integers(0, 2000), long_lists())
def test_it_does_what_the_textbook_says_for_hundreds_too(
    amount: int, weights: list[int]
) -> None:
    assert split(amount, weights) == by_the_book(amount, weights)


@given(st.permutations(range(100)), st.integers(1, 600), st.integers(1, 20))
def test_no_order_hides_the_largest_remainders(
    digits: list[int], units: int, stride: int
) -> None:
    places = [100 * high + low for low in digits for high in digits[:9]]
    order = [place for start in range(stride) for place in places[start::stride]]
    weights = [100_000 + place for place in order]  # times *units* is the remainder

    parts = split(units, weights)

    largest = sorted(weights, reverse=True)[:units]
    assert [w for w, part in zip(weights, parts, strict=True) if part] == [
        weight for weight in weights if weight >= largest[-1]
    ]


@pytest.mark.parametrize("stride", range(1, 21))
@pytest.mark.parametrize("units", [1, 99, 101, 250, 499, 501, 749])
def test_a_sample_of_all_the_largest_does_not_mislead(units: int, stride: int) -> None:
    in_order = range(2_000_000, 1_000_000, -1000)
    count = len(in_order[::stride])
    weights = list(in_order[count:])
    for place, weight in enumerate(in_order[:count]):
        weights.insert(place * stride, weight)

    parts = split(units, weights)

    assert sum(parts) == units
    assert {w for w, part in zip(weights, parts, strict=True) if part} == {
        *in_order[:units]
    }


@given(amounts, weight_lists)
def test_nothing_is_lost_or_made_up(amount: int, weights: list[Weight]) -> None:
    assert sum(split(amount, weights)) == amount


@given(amounts, weight_lists)
def test_every_part_is_its_quota_rounded_down_or_up(
    amount: int, weights: list[Weight]
) -> None:
    parts = split(amount, weights)

    for part, quota in zip(parts, quotas(amount, weights), strict=True):
        assert abs(part - quota) < 1


@given(amounts, weight_lists, st.data())
def test_weight_zero_gets_nothing_and_changes_nothing(
    amount: int, weights: list[Weight], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(weights)))

    parts = split(amount, [*weights[:place], 0, *weights[place:]])

    without = split(amount, weights)
    assert parts == (*without[:place], 0, *without[place:])


@given(amounts, weight_lists)
def test_a_heavier_part_never_gets_less(amount: int, weights: list[Weight]) -> None:
    parts = split(amount, weights)

    by_weight: dict[Fraction, list[int]] = {}
    for weight, part in sorted(zip(exact(weights), parts, strict=True)):
        by_weight.setdefault(weight, []).append(part)
    for lighter, heavier in pairwise(by_weight.values()):
        assert max(lighter) <= min(heavier)


@given(amounts, st.integers(min_value=1, max_value=1200), exact_weights)
def test_equal_parts_differ_by_one_at_most_and_the_earlier_has_it(
    amount: int, count: int, weight: Weight
) -> None:
    parts = split(amount, [weight if Fraction(weight) else 1] * count)

    assert list(parts) == sorted(parts, reverse=True)
    assert parts[0] - parts[-1] <= 1


@given(amounts, weight_lists, st.fractions(min_value="1/1000", max_value=1000))
def test_only_the_proportions_count(
    amount: int, weights: list[Weight], factor: Fraction
) -> None:
    scaled = [weight * factor for weight in exact(weights)]

    assert split(amount, scaled) == split(amount, weights)


@given(amounts, weight_lists, st.data())
def test_another_order_moves_units_between_equal_remainders_only(
    amount: int, weights: list[Weight], data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(len(weights))))

    parts = split(amount, weights)
    reordered = split(amount, [weights[place] for place in order])

    all_quotas = quotas(amount, weights)
    moved = {
        all_quotas[place] % 1
        for place, part in zip(order, reordered, strict=True)
        if part != parts[place]
    }
    assert len(moved) <= 1


@given(weight_lists, st.integers(0, 50), st.integers(0, 50))
def test_whole_quotas_are_paid_exactly_as_many_times_over(
    weights: list[Weight], times: int, more: int
) -> None:
    whole = sum(exact(weights))
    shares = [weight / whole for weight in exact(weights)]
    amount = times
    for share in shares:
        amount *= share.denominator

    parts = split(amount, weights)

    assert list(parts) == quotas(amount, weights)
    assert split(more * amount, weights) == tuple(more * part for part in parts)


def test_more_to_share_may_give_somebody_less() -> None:
    shares = (15, 15, 9, 5, 5, 2)

    before, after = split(25, shares), split(26, shares)

    assert before == (7, 7, 4, 3, 3, 1)
    assert after == (8, 8, 5, 2, 2, 1)


@given(amounts, weight_lists)
def test_more_to_share_never_gives_anybody_less_by_more_than_one(
    amount: int, weights: list[Weight]
) -> None:
    before, after = split(amount, weights), split(amount + 1, weights)

    assert all(
        later >= earlier - 1 for earlier, later in zip(before, after, strict=True)
    )


def test_more_hours_may_give_less_when_others_work_more_too() -> None:
    assert split(3, [1, 4, 4]) == (1, 1, 1)
    assert split(3, [2, 7, 4]) == (0, 2, 1)


def test_a_newcomer_may_move_units_among_the_others() -> None:
    assert split(3, [1, 1, 3]) == (1, 0, 2)
    assert split(3, [1, 1, 3, 1]) == (1, 1, 1, 0)


def test_rounding_rows_and_adding_is_not_adding_and_rounding() -> None:
    one_row_each, added = split(1, [2, 2, 3]), split(1, [2 + 2, 3])

    assert one_row_each == (0, 0, 1)
    assert added == (1, 0)


def test_two_pots_are_not_one_pot_with_both_weights() -> None:
    shares, hours = (3, 2), (1, 4)

    in_two_pots = tuple(map(add, split(3, shares), split(3, hours)))
    in_one_pot = split(6, tuple(map(add, shares, hours)))

    assert in_two_pots == (3, 3)
    assert in_one_pot == (2, 4)


def test_the_same_early_member_wins_the_tie_every_year() -> None:
    years = [split(101, [1, 1]) for _ in range(10)]

    assert [sum(paid) for paid in zip(*years, strict=True)] == [510, 500]


@pytest.mark.parametrize("amount", [-1, 1.0, True, Decimal(1), "1", None])
def test_only_whole_units_of_zero_or_more_are_shared(amount: object) -> None:
    with pytest.raises(InvalidDataError) as refused:
        split(cast("int", amount), [1])

    (problem,) = refused.value.problems
    assert problem.code == "split.amount"
    assert problem.text() == (
        f"expected whole units to share, zero or more, found {amount!r}"
    )


@pytest.mark.parametrize("weights", [[], [0], [0, Fraction(0), Decimal("0.0"), "0"]])
def test_somebody_has_to_have_a_weight(weights: list[Weight]) -> None:
    with pytest.raises(InvalidDataError) as refused:
        split(10, weights)

    (problem,) = refused.value.problems
    assert problem.code == "split.nobody"
    assert problem.text() == "expected a weight above zero, found none"


@pytest.mark.parametrize("amount", [0, 10])
def test_bad_weights_are_refused_all_at_once(amount: int) -> None:
    weights = cast("list[Weight]", [1, -1, 2, 0.5, Fraction(-1, 2), True, "1/2", "ก"])

    with pytest.raises(InvalidDataError) as refused:
        split(amount, weights)

    assert {problem.code for problem in refused.value.problems} == {"split.weight"}
    assert [problem.path for problem in refused.value.problems] == [
        *((1,), (3,), (4,), (5,), (7,))
    ]
    assert str(refused.value.problems[1]) == (
        "[3]: expected an exact number of zero or more as a weight, found 0.5"
    )
