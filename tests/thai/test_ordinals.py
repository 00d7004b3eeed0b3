"""Ordinals: known ones, a law, and what is no place."""

from __future__ import annotations

from contextlib import suppress
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.thai import Ed, number_words, ordinal_words, parse_ordinal_words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "ที่หนึ่ง"),
        (2, "ที่สอง"),
        (3, "ที่สาม"),
        (11, "ที่สิบเอ็ด"),
        (101, "ที่หนึ่งร้อยเอ็ด"),
        (1_000_000, "ที่หนึ่งล้าน"),
    ],
)
def test_an_ordinal_is_a_number_after_thi(number: int, words: str) -> None:
    assert ordinal_words(number) == words
    assert parse_ordinal_words(words) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("ที่ ๓", 3),
        ("ที่3", 3),
        (" ที่\u200bยี่\u200bสิบ ", 20),
        ("ที่ 1,000", 1_000),
        ("ที่ร้อยเอ็ด", 101),
    ],
)
def test_an_ordinal_is_read_as_people_write_it(text: str, number: int) -> None:
    assert parse_ordinal_words(text) == number


@given(st.integers(min_value=1), st.sampled_from(["royal", "tens"]))
def test_every_ordinal_is_read_back(number: int, ed: Ed) -> None:
    words = ordinal_words(number, ed=ed)

    assert words == f"ที่{number_words(number, ed=ed)}"
    assert parse_ordinal_words(words) == number


@given(st.text() | st.text().map("ที่".__add__) | st.text("ที่หนึ่ง1๒. ลบ").map("ที่".__add__))
def test_any_text_is_an_ordinal_or_refused(text: str) -> None:
    with suppress(InvalidDataError):
        assert parse_ordinal_words(text) > 0


@pytest.mark.parametrize(
    ("found", "said"),
    [(0, "0"), (-1, "-1"), (True, "bool"), (1.0, "float"), ("1", "str")],
)
def test_there_is_no_place_before_the_first(found: object, said: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        ordinal_words(cast("int", found))

    (problem,) = refused.value.problems
    assert problem.code == "ordinal.number"
    assert str(problem) == f"expected a whole number from 1, found {said}"


def test_a_refusal_of_a_huge_number_is_short() -> None:
    with pytest.raises(InvalidDataError) as refused:
        ordinal_words(-(10**5_000))

    assert str(refused.value) == "expected a whole number from 1, found ≈-10^5000"


def test_ed_is_one_of_two_choices() -> None:
    with pytest.raises(InvalidDataError, match="ed must be one of royal, tens"):
        ordinal_words(1, ed=cast("Ed", "icu"))


@pytest.mark.parametrize(
    ("text", "code", "sentence"),
    [
        (
            " ",
            "number_words.word_at_end",
            "expected ที่ at character 2, but the text ends",
        ),
        (
            "ลำดับที่ 5",
            "number_words.word",
            'expected ที่ at character 1, found "ลำดับที่"',
        ),
        ("ที่ศูนย์", "ordinal.number", "expected a whole number from 1, found 0"),
        ("ที่ 1.0", "ordinal.number", "expected a whole number from 1, found 1.0"),
        (
            "ที่ลบสาม",
            "number_words.missing",
            'expected a number in words or digits at character 4, found "ลบสาม"',
        ),
        (
            "ที่ศูนย์ สาม",
            "number_words.unreadable",
            (
                "expected the number to end at character 10, or to go on with"
                ' ร้อย, พัน, หมื่น, แสน, ล้าน or จุด; found "สาม"'
            ),
        ),
    ],
)
def test_anything_else_is_no_ordinal(text: str, code: str, sentence: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_ordinal_words(text)

    (problem,) = refused.value.problems
    assert problem.code == code
    assert str(problem) == sentence
