"""Dictionary order: known lists, then laws of letters, marks and what is ignored."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.thai import collation_key

_CONSONANTS = "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮ"
_LEADING_VOWELS = "เแโใไ"
_MARKS = "\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c"  # ็ ่ ้ ๊ ๋ ์
_IGNORED = " \t-.,()/'\"\u200b\u00a0\u2013ฯๆ๏๚๛"
_NIKHAHIT = "\N{THAI CHARACTER NIKHAHIT}"

consonants = st.sampled_from(_CONSONANTS)
syllables = st.builds(
    "{1}{0}{2}{3}{4}".format,
    consonants,
    st.sampled_from(["", *_LEADING_VOWELS]),
    st.sampled_from(["", *"\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39"]),
    st.sampled_from(["", *_MARKS]),
    st.sampled_from(["", *"ะาำกนมว"]),
)
words = st.lists(syllables, min_size=1, max_size=4).map("".join)
any_text = st.text(st.characters(exclude_categories=()))


def without(characters: str, text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, characters)))


@pytest.mark.parametrize(
    "in_order",
    [
        pytest.param(
            ["เก่า", "ขวด", "ไข่", "งาน", "เงิน", "โจทย์", "ใจ", "อาหาร", "โอ่ง", "ฮูก"],
            id="under the first consonant",
        ),
        pytest.param([*_CONSONANTS], id="all consonants"),
        pytest.param(
            [
                *("กก", "กะ", "กัก", "กา", "กำ", "กิ", "กี", "กึ", "กื", "กุ", "กู"),
                *("เก", "เกก", "เกะ", "แก", "โก", "ใก", "ไก"),
            ],
            id="all vowels",
        ),
        pytest.param(["กา", "ก่า", "ก้า", "ก๊า", "ก๋า", "กาง", "ก่าง"], id="all tone marks"),
        pytest.param(["กา", "กาก์", "กาก็", "กาก่", "กาก้"], id="all marks"),
        pytest.param(["น้ำ", "น้ำใจ", "น้ำตาล"], id="a word before what is made of it"),
        pytest.param(["หมู่", "หมู่บ้าน", "หมูป่า"], id="letters before tone marks"),
        pytest.param(["ตำบล", "ต่ำลง", "ตำหนัก", "ติดตาม", "เต้น"], id="sara am"),
        pytest.param(["ก็", "กก", "กาง", "เก่า", "เกาะ", "ไก่"], id="taikhu"),
        pytest.param(["ฤดู", "ฤทธิ์", "ฤๅษี", "ลม", "ฦ", "วน"], id="ru and lu"),
        pytest.param(["จันทน์", "จันทร์", "จันทรา"], id="silent letters"),
        pytest.param(["ท่า ช้าง", "ท่า-ช้าง", "ท่าช้าง", "ท่าช้างๆ", "ท่าซุง"], id="punctuation"),
        pytest.param(["๑๐", "2", "กอ", "zebra"], id="kinds of characters"),
        pytest.param(["1", "๑", "10", "๑๑", "12", "๑๓", "2"], id="digits by value"),
        pytest.param(["+", "<", "=", "$", "฿", "0", "ก", "a"], id="symbols"),
        pytest.param(["rice", "Rice", "ricé", "Ricè", "rices"], id="Latin"),
        pytest.param(["e", "E", "é", "É", "è", "ê", "ë", "ẹ", "f"], id="accents"),
        pytest.param(["นา", "นๅ", "นํา", "นำ"], id="shapes"),
        pytest.param(["z", "¼", "β", "ж", "ກ", "中", "\U0001f33e"], id="others"),
    ],
)
def test_words_are_in_the_order_of_the_dictionary(in_order: list[str]) -> None:
    assert sorted({*in_order}, key=collation_key) == in_order


@pytest.mark.parametrize(
    ("before", "one", "other", "after"),
    [
        pytest.param("นุ้น", "นู้น", "น\u0e49\u0e39น", "นู้บ", id="a tone mark before ู"),
        pytest.param("นๅ", f"น{_NIKHAHIT}า", "นำ", "นิ", id="nikhahit and sara aa"),
        pytest.param("E", "é", "e\u0301", "è", id="a composed letter"),
    ],
)
def test_one_word_written_in_two_ways_stands_in_one_place(
    before: str, one: str, other: str, after: str
) -> None:
    assert collation_key(before) < collation_key(one) < collation_key(after)
    assert collation_key(before) < collation_key(other) < collation_key(after)


@given(any_text, any_text)
def test_no_two_texts_are_level(one: str, other: str) -> None:
    assert (collation_key(one) == collation_key(other)) == (one == other)


@given(st.lists(any_text | words), st.randoms(use_true_random=False))
def test_the_order_before_does_not_matter(texts: list[str], random: Random) -> None:
    shuffled = random.sample(texts, len(texts))

    assert sorted(shuffled, key=collation_key) == sorted(texts, key=collation_key)


@given(words, words)
def test_a_word_stands_before_what_it_begins(word: str, rest: str) -> None:
    assert collation_key(word) < collation_key(word + rest)


@given(consonants, consonants, st.sampled_from(_LEADING_VOWELS), words)
def test_a_vowel_in_front_does_not_change_where_a_word_stands(
    one: str, other: str, vowel: str, rest: str
) -> None:
    assert (collation_key(vowel + one + rest) < collation_key(other)) == (one < other)


@given(st.lists(words, min_size=2))
def test_marks_decide_only_between_words_of_the_same_letters(names: list[str]) -> None:
    letters = [without(_MARKS, name) for name in sorted(names, key=collation_key)]

    assert letters == sorted(letters, key=collation_key)


@given(st.lists(st.lists(words | st.sampled_from(_IGNORED)).map("".join)))
def test_what_is_ignored_decides_last_of_all(names: list[str]) -> None:
    bare = [without(_IGNORED, name) for name in sorted(names, key=collation_key)]

    assert bare == sorted(bare, key=collation_key)


@given(words)
def test_words_with_more_marks_come_later(word: str) -> None:
    ways = [without(_MARKS[kept:], word) for kept in range(len(_MARKS) + 1)]

    keys = [collation_key(way) for way in dict.fromkeys(ways)]

    assert all(one < other for one, other in pairwise(keys))
