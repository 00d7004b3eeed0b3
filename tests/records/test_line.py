"""Lines: numbered as an editor does, whatever ends them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.records.line import lines_of, words_of
from sammachip.thai import BLANKS, Span


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_numbered_whatever_ends_them(end: str) -> None:
    text = end.join(["\ufeffone", "", "\N{NO-BREAK SPACE}", " two\N{EM SPACE}2 ", ""])

    lines = list(lines_of(text))

    assert [(line.number, line.text) for line in lines] == [(1, "one"), (4, "two 2")]


@given(st.text(alphabet=f"กx{BLANKS}"))
def test_an_index_into_a_line_is_an_index_into_the_document(text: str) -> None:
    for line in lines_of(text):
        printed = line.span.of(text)
        assert len(printed) == len(line.text)
        assert all(
            there == here or (there in BLANKS and here == " ")
            for there, here in zip(printed, line.text, strict=True)
        )


@given(st.text(alphabet=f"กx{BLANKS}"))
def test_no_character_that_shows_is_outside_the_lines(text: str) -> None:
    shown = "".join(line.span.of(text) for line in lines_of(text))

    assert [c for c in shown if c not in BLANKS] == [c for c in text if c not in BLANKS]


def test_words_have_plain_spaces_and_line_ends() -> None:
    text = "one\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}two\r\nthree\rfour"

    assert words_of(text, Span(0, len(text))) == "one  two\nthree\nfour"
