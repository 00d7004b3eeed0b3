"""Texts: by key, in the language of the argument, and in no other."""

from __future__ import annotations

import json
import pickle
from datetime import date
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import (
    LANGUAGES,
    Language,
    Problem,
    Said,
    SammachipError,
    UnknownLanguageError,
    say,
    say_facts,
)


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "row 3"), ("th", "แถว 3")], ids=["English", "Thai"]
)
def test_a_text_is_said_in_the_language_asked_for(lang: Language, text: str) -> None:
    assert say("place.row", "row {row}", lang=lang, row=3) == text


def test_a_fact_is_said_in_the_language_and_is_plain_data() -> None:
    row = Said("3", th="สาม", en="three")
    problem = Problem(code="place.row", message="row {row}", facts={"row": row})

    assert (problem.text("en"), problem.text("th")) == ("row three", "แถว สาม")
    assert problem.facts["row"] == "3"
    assert json.dumps(problem.facts["row"]) == '"3"'
    assert pickle.loads(pickle.dumps(problem)).text("th") == "แถว สาม"


def test_a_fact_is_said_in_a_list_too() -> None:
    days = (Said("1", th="หนึ่ง", en="one"), Said("2", th="สอง", en="two"))

    assert say("demo.days", "days {days}", lang="en", days=days) == "days one, two"


def test_new_english_wording_keeps_the_thai_text() -> None:
    assert say("place.row", "the row {row}", lang="th", row=3) == "แถว 3"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_key_without_thai_text_is_said_in_english(lang: Language) -> None:
    assert say("demo.unknown", "hello {name}", lang=lang, name="Ban Na") == (
        "hello Ban Na"
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_header_of_the_catalogue_is_no_text(lang: Language) -> None:
    assert say("", "nothing", lang=lang) == "nothing"


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (("a", "b"), "a, b"),
        ((1, 2, 3), "1, 2, 3"),
        ((), ""),
        (((1, 2), 3), "1, 2, 3"),
        (10**640 - 1, "9" * 640),
        (10**640, "≈10^640"),
        ((1, -3 * 10**5_000), "1, ≈-10^5000"),
        (date(2026, 9, 30), "2026-09-30"),
        (None, "None"),
    ],
)
def test_a_fact_is_said_in_words(fact: object, words: str) -> None:
    assert say_facts("demo", "{fact}", {"fact": fact}, lang="en") == words


@pytest.mark.parametrize(
    ("fact", "lang", "words"),
    [
        ((), "en", ""),
        (("a",), "en", "a"),
        (("a", "b"), "en", "a or b"),
        ((1, 2, 10**5_000), "en", "1, 2 or ≈10^5000"),
        (("a", "b", "c"), "th", "a, b หรือ c"),
    ],
)
def test_alternatives_are_joined_with_or(
    fact: tuple[object, ...], lang: Language, words: str
) -> None:
    assert say_facts("demo", "{fact:or}", {"fact": fact}, lang=lang) == words


def test_facts_may_be_named_like_the_parameters() -> None:
    assert say("demo", "{key}, {english}", lang="en", key=1, english=2) == "1, 2"


@given(st.text().filter(lambda text: text not in LANGUAGES))
def test_any_other_language_is_refused(lang: str) -> None:
    with pytest.raises(UnknownLanguageError) as refused:
        say("demo", "hello", lang=cast("Language", lang))

    assert str(refused.value) == f"a language is one of th, en, found {lang!r}"
    assert isinstance(refused.value, SammachipError)
    assert isinstance(refused.value, ValueError)


@pytest.mark.parametrize("lang", ["de", "TH", "", None])
def test_a_fact_is_said_in_no_other_language(lang: object) -> None:
    with pytest.raises(UnknownLanguageError):
        Said("5", th="วันศุกร์", en="Friday").text(cast("Language", lang))
