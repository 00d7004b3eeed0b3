"""Weight: what is read as an exact number, and what is refused."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.sharing import Weight, split
from sammachip.thai import to_thai_digits


@pytest.mark.parametrize(
    ("weight", "share"),
    [
        (3, "3/4"),
        ("3", "3/4"),
        (" 3 ", "3/4"),
        ("๓", "3/4"),
        ("003.0", "3/4"),
        ("0.25", "1/5"),
        ("๐.๒๕", "1/5"),
        ("1/3", "1/4"),
        ("๑/๓", "1/4"),
        ("0", "0"),
        ("0/7", "0"),
        (Decimal("0.25"), "1/5"),
        (Decimal("1E+2"), "100/101"),
        (Decimal("0E+2"), "0"),
        (Decimal("-0.0"), "0"),
        (Fraction(1, 4), "1/5"),
        ("9" * 640, "1"),
        (Decimal("1E+640"), "1"),
        (Decimal("1E-640"), "0"),
    ],
    ids=lambda value: repr(value)[:24],
)
def test_a_weight_is_read_exactly(weight: Weight, share: str) -> None:
    amount = 4 * 5 * 101 * 100_000

    assert split(amount, [weight, 1])[0] == round(amount * Fraction(share))


@given(st.fractions(min_value=0), st.fractions(min_value=0))
def test_text_counts_as_the_number_it_says(one: Fraction, other: Fraction) -> None:
    texts = [str(one), to_thai_digits(str(other)), "1"]

    assert split(10**30, texts) == split(10**30, [one, other, 1])


@pytest.mark.parametrize(
    "weight",
    [
        *(-1, 0.5, 1.0, True, False, None, 1j, [1], b"1"),
        *(Fraction(-1, 3), Decimal(-1), Decimal("-0.001")),
        *(Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity"), Decimal("-Infinity")),
        *(Decimal("1E+641"), Decimal("1E+999999999"), Decimal("1E-999999999")),
        *("", " ", "-1", "+1", "1,000", "1e3", ".5", "5.", "1/0", "1/-2", "1/2/3"),
        *("12.5%", "1 2", "1๒", "²", "１", "NaN", "inf", "หนึ่ง", "9" * 641, "1/0.5"),
    ],
    ids=lambda value: repr(value)[:24],
)
def test_only_exact_numbers_of_zero_or_more_are_weights(weight: object) -> None:
    with pytest.raises(InvalidDataError) as refused:
        split(10, [1, cast("Weight", weight)])

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("split.weight", (1,))
    assert problem.facts["found"] == repr(weight)


@given(st.text() | st.text(alphabet="01๒/. %-e"))
def test_any_text_is_a_weight_or_refused_as_one(text: str) -> None:
    try:
        parts = split(10, [1, text])
    except InvalidDataError as error:
        (problem,) = error.problems
    else:
        assert sum(parts) == 10
        return
    assert (problem.code, problem.path) == ("split.weight", (1,))


@given(st.text(min_size=1, max_size=40))  # a longer fact is cut short in a text
def test_one_text_is_no_list_of_weights(text: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        split(10, text)

    (problem,) = refused.value.problems
    assert problem.code == "split.weights"
    assert problem.text() == (
        "expected a list of weights, one for each part, found the text"
        f" {problem.facts['found']}"
    )


@pytest.mark.parametrize("piece", ["1", "๑", "/", ".", "1/", "1.", " ", "0"])
def test_a_very_long_text_is_refused(piece: str) -> None:
    with pytest.raises(InvalidDataError):
        split(10, [1, piece * 100_000])
