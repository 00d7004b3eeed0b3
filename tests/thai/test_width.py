"""Columns of Thai text on a terminal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.thai import display_width, pad_left, pad_right


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("abc", 3),
        ("กขค", 3),
        ("ที่", 1),
        ("ผู้", 1),
        ("น้ำ", 2),
        ("เศรษฐกิจพอเพียง", 13),
        ("สัมมาชีพ", 6),
        ("ก\u200bข", 2),
        ("\ufeffก", 1),
        ("฿100", 4),
        ("ฯลฯ", 3),
    ],
)
def test_marks_above_and_below_take_no_column(text: str, columns: int) -> None:
    assert display_width(text) == columns


@pytest.mark.parametrize("unseen", list("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
def test_what_has_no_width_takes_no_column(unseen: str) -> None:
    assert display_width(f"ก{unseen}") == 1


def test_a_terminal_shows_a_soft_hyphen() -> None:
    assert display_width("ก\u00ad") == 2


@pytest.mark.parametrize("mark", list("ัิีึืฺุู็่้๊๋์ํ๎"))
def test_every_thai_mark_takes_no_column(mark: str) -> None:
    assert display_width(f"ก{mark}") == 1


@pytest.mark.parametrize("sign", list("ะาำเแโใไๅๆฯ฿๏๐๙๚๛"))
def test_a_sign_on_the_line_takes_a_column(sign: str) -> None:
    assert display_width(f"ก{sign}") == 2


def test_padding_lines_thai_text_up() -> None:
    assert pad_left("ที่", 3) == "  ที่"
    assert pad_right("ที่", 3) == "ที่  "


@given(st.text(), st.integers(min_value=-5, max_value=80))
def test_padded_text_is_as_wide_as_asked_or_as_before(text: str, width: int) -> None:
    expected = max(width, display_width(text))

    assert display_width(pad_left(text, width)) == expected
    assert display_width(pad_right(text, width)) == expected


@given(st.text(), st.integers(min_value=-5, max_value=80))
def test_padding_never_changes_the_text(text: str, width: int) -> None:
    assert pad_left(text, width).lstrip(" ") == text.lstrip(" ")
    assert pad_right(text, width).startswith(text)


@given(st.text(), st.text())
def test_the_width_of_two_texts_is_the_sum(first: str, second: str) -> None:
    assert display_width(first + second) == display_width(first) + display_width(second)
