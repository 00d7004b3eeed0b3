"""Labels: found by their words, whatever the spaces."""

from __future__ import annotations

import pytest

from sammachip.errors import InvalidDataError
from sammachip.records import FieldLabel, FieldSpan
from sammachip.records.label import fields_at, whole_match, words_form
from sammachip.records.line import lines_of
from sammachip.thai import Span

FIELDS = (
    FieldLabel(name="author", labels=("โดย",)),
    FieldLabel(name="address", labels=("ที่อยู่", "ที่อยู่ปัจจุบัน")),
)


def found_in(text: str) -> list[FieldSpan]:
    return [found for line in lines_of(text) for found in fields_at(line, FIELDS, ":")]


def values_in(text: str) -> dict[str, str]:
    return {found.name: found.span.of(text) for found in found_in(text)}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("โดย : มะลิ", {"author": "มะลิ"}, id="one"),
        pytest.param("โดย:มะลิ", {"author": "มะลิ"}, id="no spaces"),
        pytest.param(
            "\u00a0โดย\u00a0 :\u00a0 มะลิ\u00a0ที่อยู่ : 9",
            {"author": "มะลิ", "address": "9"},
            id="no-break spaces",
        ),
        pytest.param("ที่อยู่ปัจจุบัน : 9", {"address": "9"}, id="the longer variant"),
        pytest.param("โดย : ที่อยู่ :", {"author": "", "address": ""}, id="both empty"),
        pytest.param("ที่อยู่ : 9 โดย มะลิ", {"address": "9 โดย มะลิ"}, id="no colon"),
        pytest.param(
            "ที่อยู่ : 9 ก่อนโดย : มะลิ", {"address": "9 ก่อนโดย : มะลิ"}, id="in a word"
        ),
        pytest.param("จัดทำ โดย : มะลิ", {}, id="not where the line begins"),
        pytest.param("โดย มะลิ", {}, id="no mark"),
    ],
)
def test_a_value_runs_to_the_next_label(text: str, values: dict[str, str]) -> None:
    assert values_in(text) == values


def test_an_empty_value_stands_behind_its_label() -> None:
    author, _ = found_in("โดย : ที่อยู่ : 9")

    assert (author.label_span, author.span.is_empty) == (Span(0, 5), True)


@pytest.mark.parametrize("printed", ["ก / ข (ค)", "ก/ข(ค)", "ก   /ข   (ค)"])
def test_spaces_between_words_do_not_matter(printed: str) -> None:
    assert whole_match(words_form("ก / ข (ค)"), printed)


@pytest.mark.parametrize("printed", ["ก ข (ค)", "ก / ข ค", "ก / ข (ค) ง"])
def test_the_words_of_a_label_do(printed: str) -> None:
    assert whole_match(words_form("ก / ข (ค)"), printed) is None


def test_a_label_of_no_field_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        FieldLabel(name=" ", labels=("โดย",))

    assert [problem.code for problem in refused.value.problems] == ["text.blank"]
