"""Thai and Arabic digits: tables, laws for all texts, and what is no number."""

from __future__ import annotations

import sys
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.thai import (
    MOST_DIGITS,
    Digits,
    has_mixed_digits,
    parse_int,
    to_arabic_digits,
    to_arabic_digits_many,
    to_thai_digits,
    to_thai_digits_many,
    with_digits,
)


@pytest.mark.parametrize(
    ("arabic", "thai"),
    [
        ("0123456789", "๐๑๒๓๔๕๖๗๘๙"),
        ("ห้อง 12", "ห้อง ๑๒"),
        ("no digits", "no digits"),
        ("", ""),
    ],
)
def test_digits_are_written_either_way(arabic: str, thai: str) -> None:
    assert to_thai_digits(arabic) == thai
    assert to_arabic_digits(thai) == arabic
    assert with_digits(arabic, "thai") == thai
    assert with_digits(thai, "arabic") == arabic


@pytest.mark.parametrize("text", ["²", "２", "០", "٢", "ⅷ"])
def test_digits_of_other_scripts_are_left_alone(text: str) -> None:
    assert to_thai_digits(text) == text
    assert to_arabic_digits(text) == text


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2569", 2569),
        ("๒๕๖๙", 2569),
        ("-7", -7),
        ("-๗", -7),
        ("  12\u00a0", 12),
        ("0", 0),
        ("007", 7),
        ("9" * 640, 10**640 - 1),
    ],
)
def test_a_whole_number_is_read(text: str, number: int) -> None:
    assert parse_int(text) == number


@pytest.mark.parametrize(
    ("text", "mixed"),
    [
        ("", False),
        ("ห้อง", False),
        ("1,234.50", False),
        ("๑,๒๓๔.๕๐", False),
        ("๑2๓", True),
        ("2๓", True),
        ("1,234.๕", True),
    ],
)
def test_both_kinds_of_digits_in_one_text_are_found(text: str, *, mixed: bool) -> None:
    assert has_mixed_digits(text) is mixed


def test_python_promises_to_read_so_many_digits() -> None:
    assert sys.int_info.str_digits_check_threshold == MOST_DIGITS == 640


@given(st.text())
def test_writing_in_thai_digits_and_back_ends_in_arabic_ones(text: str) -> None:
    assert to_arabic_digits(to_thai_digits(text)) == to_arabic_digits(text)
    assert len(to_thai_digits(text)) == len(text)


@given(st.text(alphabet="0123456789๐๑๒๓๔๕๖๗๘๙ก-. "))
def test_no_digit_of_the_other_kind_is_left(text: str) -> None:
    assert not set("0123456789") & set(to_thai_digits(text))
    assert not set("๐๑๒๓๔๕๖๗๘๙") & set(to_arabic_digits(text))


@pytest.mark.parametrize("texts", [[], [""], ["", "1"], ["1\n2", "๓"], ["\n", ""]])
def test_a_column_may_be_empty_and_have_line_breaks(texts: list[str]) -> None:
    assert to_thai_digits_many(texts) == list(map(to_thai_digits, texts))
    assert to_arabic_digits_many(texts) == list(map(to_arabic_digits, texts))


@given(st.lists(st.text(st.sampled_from("12๓๔ก \n\r"))))
def test_a_column_is_written_as_its_texts_are(texts: list[str]) -> None:
    assert to_thai_digits_many(iter(texts)) == list(map(to_thai_digits, texts))
    assert to_arabic_digits_many(iter(texts)) == list(map(to_arabic_digits, texts))


@given(st.integers())
def test_every_number_is_read_back_from_either_digits(number: int) -> None:
    assert parse_int(str(number)) == number
    assert parse_int(to_thai_digits(str(number))) == number


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param(" ", id="white space"),
        pytest.param("²", id="superscript"),
        pytest.param("２５", id="full width"),
        pytest.param("២", id="Khmer"),
        pytest.param("1๒", id="two kinds of digits"),
        pytest.param("1,000", id="separator"),
        pytest.param("1_000", id="Python's separator"),
        pytest.param("+1", id="plus"),
        pytest.param("- 1", id="space after the minus"),
        pytest.param("−1", id="typographic minus"),
        pytest.param("1.0", id="decimals"),
        pytest.param("1e3", id="exponent"),
        pytest.param("12 บาท", id="unit"),
        pytest.param("1\u200b2", id="zero-width space"),
        pytest.param("9" * 641, id="more digits than Python may read"),
    ],
)
def test_anything_else_is_no_whole_number(text: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_int(text)

    (problem,) = refused.value.problems
    assert problem.code == "number.not_whole"
    assert problem.facts["found"] == text


def test_the_refusal_says_what_was_expected_and_found() -> None:
    with pytest.raises(InvalidDataError, match=r"^expected a whole number .* found x$"):
        parse_int("x")


def test_digits_are_thai_or_arabic() -> None:
    with pytest.raises(InvalidDataError) as refused:
        with_digits("1", cast("Digits", "roman"))

    (problem,) = refused.value.problems
    assert problem.code == "choice.unknown"
    assert str(problem) == "digits must be one of thai, arabic; found roman"
