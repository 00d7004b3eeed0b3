"""Spans: their order, and the stretches of a text that none of them covers."""

from __future__ import annotations

import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError, problems_in
from sammachip.thai import BLANKS, Span, gaps, trimmed

texts = st.text(alphabet=f"กา-{BLANKS}", max_size=40)


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(texts)
    index = st.integers(0, len(text))
    ends = draw(st.lists(st.tuples(index, index), max_size=5))
    return text, [Span(min(pair), max(pair)) for pair in ends]


def test_blanks_are_white_space_and_what_has_no_width() -> None:
    white = {char for char in map(chr, range(sys.maxunicode + 1)) if char.isspace()}

    assert set(BLANKS) - white == set(
        "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
    )
    assert white <= set(BLANKS)
    assert len(BLANKS) == len(set(BLANKS))


@given(texts_with_spans())
def test_a_character_is_in_a_gap_just_if_it_shows_and_no_span_covers_it(
    case: tuple[str, list[Span]],
) -> None:
    text, spans = case
    found = list(gaps(text, spans))

    uncovered = {
        at
        for at, char in enumerate(text)
        if char not in BLANKS and not any(s.start <= at < s.end for s in spans)
    }
    in_gaps = {at for gap in found for at in range(gap.start, gap.end)}
    assert uncovered <= in_gaps
    assert all(text[at] in BLANKS for at in in_gaps - uncovered)


@given(texts_with_spans())
def test_gaps_stand_in_order_and_begin_and_end_with_what_shows(
    case: tuple[str, list[Span]],
) -> None:
    text, spans = case
    found = list(gaps(text, spans))

    assert all(gap.of(text).strip(BLANKS) == gap.of(text) != "" for gap in found)
    assert all(one.end <= two.start for one, two in pairwise(found))


@given(texts)
def test_a_trimmed_span_says_the_same_without_blanks(text: str) -> None:
    assert trimmed(text, 0, len(text)).of(text) == text.strip(BLANKS)


@pytest.mark.parametrize(("start", "end"), [(0, 0), (0, 1), (5, 9)])
def test_a_span_is_empty_just_if_it_ends_where_it_begins(start: int, end: int) -> None:
    assert Span(start, end).is_empty == (start == end)


@pytest.mark.parametrize(("start", "end"), [(1, 0), (-1, 0), (-2, -1)])
def test_a_span_that_ends_before_it_begins_is_refused(start: int, end: int) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Span(start, end)

    (problem,) = refused.value.problems
    assert problem.code == "span.order"
    assert str(problem) == f"expected 0 <= start <= end, found {start} and {end}"


def test_an_index_that_is_no_whole_number_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Span(True, 2)  # noqa: FBT003 - the bad value

    assert [problem.code for problem in refused.value.problems] == ["value.type"]


@given(st.integers(0, 9), st.integers(0, 9))
def test_loading_finds_the_same_problems_as_making(start: int, length: int) -> None:
    values = {"start": start, "end": start + length}

    assert list(problems_in(Span, values)) == []
    assert Span(**values).end == start + length
