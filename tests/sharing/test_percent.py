"""Percent: exact, from 0 to 100, written as it is read."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.sharing import Percent

percentages = st.fractions(min_value=0, max_value=100, max_denominator=10**30)


@pytest.mark.parametrize(
    ("given_as", "text"),
    [
        (10, "10"),
        (Decimal("7.50"), "7.5"),
        ("๑๒.๕", "12.5"),
        (" 12.5 % ", "12.5"),
        ("0.05", "0.05"),
        ("100/3", "100/3"),
        ("200/4", "50"),
        (Fraction(1, 8), "0.125"),
        (0, "0"),
        (100, "100"),
        ("0." + "0" * 40 + "1", "0." + "0" * 40 + "1"),
    ],
)
def test_a_percentage_is_read_in_many_forms_and_written_in_one(
    given_as: int | Decimal | Fraction | str, text: str
) -> None:
    assert str(Percent(given_as)) == text


@given(percentages)
def test_what_is_written_can_be_read_again(value: Fraction) -> None:
    percent = Percent(value)

    assert Percent(str(percent)) == percent
    assert repr(percent) == f"Percent('{percent}')"


@given(percentages, st.integers(min_value=0, max_value=10**24))
def test_a_part_and_the_rest_make_the_whole(value: Fraction, whole: int) -> None:
    part = Percent(value).of(Fraction(whole))
    rest = Percent(100 - value).of(Fraction(whole))

    assert part + rest == whole


@pytest.mark.parametrize(
    "found", [12.5, True, "", "ten", "1/0", "1e1", "-5", "½", None, Decimal("NaN")]
)
def test_what_is_no_exact_percentage_is_refused(found: object) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Percent(cast("int", found))

    (problem,) = refused.value.problems
    assert problem.code == "percent.unreadable"


@pytest.mark.parametrize("found", [-1, 101, "100.01", Decimal(-5), "301/3"])
def test_less_than_nothing_or_more_than_all_is_refused(
    found: int | Decimal | str,
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Percent(found)

    (problem,) = refused.value.problems
    assert problem.code == "percent.range"
    assert str(problem) == f"a percentage is from 0 to 100, found {found}"
