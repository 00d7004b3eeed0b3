"""Lexicons: what ours holds, how it grows, and what is no word."""

from __future__ import annotations

import pytest

from sammachip.errors import InvalidDataError
from sammachip.thai import LEXICON, Lexicon, repair


@pytest.mark.parametrize(
    "word",
    ["จำนวน", "สำนักงาน", "ตำแหน่ง", "อำเภอ", "ดำเนิน", "กำหนด", "หมู่บ้าน", "ตา", "ทา"],
)
def test_the_words_of_records_are_known(word: str) -> None:
    assert word in LEXICON


def test_every_word_of_ours_is_sound() -> None:
    assert LEXICON.with_words([]) == Lexicon(LEXICON.words)


def test_a_lexicon_grows_and_the_old_one_stays() -> None:
    grown = LEXICON.with_words(["ศราวุธ"])

    assert "ศราวุธ" in grown
    assert "ศราวุธ" not in LEXICON
    assert LEXICON.words < grown.words


def test_an_empty_lexicon_still_sets_marks_right() -> None:
    repaired = repair("ท่ี ตาแหน่ง", lexicon=Lexicon([]))

    assert repaired.text == "ที่ ตาแหน่ง"


def test_a_longer_word_decides_over_a_shorter_one() -> None:
    grown = LEXICON.with_words(["ตาแหน่งน้อย"])

    assert repair("ตาแหน่งน้อย", lexicon=grown).repairs == ()


def test_the_words_stay_out_of_repr() -> None:
    assert repr(Lexicon(["ศราวุธ"])) == "Lexicon(words=<1 words>)"


@pytest.mark.parametrize("word", ["", "ท่ี", "สอง คำ", "ok", "น\u200bา", "๑๒", "ๆ", "ะ"])
def test_what_is_no_sound_word_is_refused(word: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        LEXICON.with_words([word])

    (problem,) = refused.value.problems
    assert problem.code == "lexicon.word"
    assert str(problem) == (f"expected a sound word in Thai letters only, found {word}")
