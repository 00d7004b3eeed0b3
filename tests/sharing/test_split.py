"""split: known answers, laws of largest remainder, refusals."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.sharing import Weight, split

amounts = st.integers(min_value=0, max_value=10**24)
whole_weights = st.integers(min_value=0, max_value=10**20)
exact_weights = whole_weights | st.fractions(min_value=0, max_denominator=10**6)
weight_lists = st.lists(exact_weights, min_size=1, max_size=12).filter(any)


@pytest.mark.parametrize(
    ("amount", "weights", "expected"),
    [
        pytest.param(10_000, [1, 1, 1], (3334, 3333, 3333), id="a tie to the earlier"),
        pytest.param(2, [1, 1, 1, 1], (1, 1, 0, 0), id="fewer satang than people"),
        pytest.param(0, [3, 1], (0, 0), id="nothing to share"),
        pytest.param(5, [0, 70, 30], (0, 4, 1), id="no weight, first in the list"),
        pytest.param(100, [Fraction(1, 3)] * 3, (34, 33, 33), id="thirds"),
        pytest.param(7, [Decimal("0.4"), 2], (1, 6), id="part of a share"),
        pytest.param(2**64 + 1, [1, 1], (2**63 + 1, 2**63), id="beyond 64 bits"),
    ],
)
def test_units_go_by_quota_and_then_by_largest_remainder(
    amount: int, weights: Sequence[Weight], expected: tuple[int, ...]
) -> None:
    assert split(amount, weights) == expected


@given(amounts, weight_lists)
def test_nothing_is_lost_or_made_up(amount: int, weights: list[Weight]) -> None:
    assert sum(split(amount, weights)) == amount


@given(amounts, weight_lists)
def test_every_part_is_its_quota_rounded_down_or_up(
    amount: int, weights: list[Weight]
) -> None:
    whole = sum(Fraction(weight) for weight in weights)

    parts = split(amount, weights)

    for part, weight in zip(parts, weights, strict=True):
        assert abs(part - amount * Fraction(weight) / whole) < 1


@given(amounts, weight_lists)
def test_weight_zero_gets_nothing(amount: int, weights: list[Weight]) -> None:
    parts = split(amount, [0, *weights])

    assert parts == (0, *split(amount, weights))


@given(amounts, weight_lists)
def test_a_heavier_part_never_gets_less(amount: int, weights: list[Weight]) -> None:
    parts = split(amount, weights)

    by_weight: dict[Weight, list[int]] = {}
    for weight, part in sorted(zip(weights, parts, strict=True)):
        by_weight.setdefault(weight, []).append(part)
    for lighter, heavier in pairwise(by_weight.values()):
        assert max(lighter) <= min(heavier)


@given(amounts, st.integers(min_value=1, max_value=12))
def test_equal_parts_differ_by_one_at_most_and_the_earlier_has_it(
    amount: int, count: int
) -> None:
    parts = split(amount, [1] * count)

    assert list(parts) == sorted(parts, reverse=True)
    assert parts[0] - parts[-1] <= 1


@given(amounts, weight_lists, st.fractions(min_value="1/1000", max_value=1000))
def test_only_the_proportions_count(
    amount: int, weights: list[Weight], factor: Fraction
) -> None:
    scaled = [Fraction(weight) * factor for weight in weights]

    assert split(amount, scaled) == split(amount, weights)


@given(weight_lists, st.integers(min_value=0, max_value=50))
def test_whole_quotas_are_paid_exactly(weights: list[Weight], times: int) -> None:
    exact = [Fraction(weight) for weight in weights]
    whole = sum(exact)
    step = (whole * max(weight.denominator for weight in exact)).numerator
    quotas = [weight / whole * step * times for weight in exact]
    if all(quota.denominator == 1 for quota in quotas):
        assert split(step * times, weights) == tuple(map(int, quotas))


@pytest.mark.parametrize("amount", [-1, 1.0, True, Decimal(1), None])
def test_only_whole_units_of_zero_or_more_are_shared(amount: object) -> None:
    with pytest.raises(InvalidDataError) as refused:
        split(cast("int", amount), [1])

    (problem,) = refused.value.problems
    assert problem.code == "split.amount"
    assert problem.text().startswith("expected whole units to share, zero or more")


@pytest.mark.parametrize(
    "weight",
    [-1, 0.5, True, Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity"), "1", None],
)
def test_only_exact_numbers_of_zero_or_more_are_weights(weight: object) -> None:
    with pytest.raises(InvalidDataError) as refused:
        split(10, [1, cast("int", weight)])

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("split.weight", (1,))


@pytest.mark.parametrize("weights", [[], [0], [0, Fraction(0), Decimal("0.0")]])
def test_somebody_has_to_have_a_weight(weights: list[Weight]) -> None:
    with pytest.raises(InvalidDataError) as refused:
        split(10, weights)

    (problem,) = refused.value.problems
    assert problem.code == "split.nobody"
