"""The guard: what it passes is sound, and it passes most of what is sound."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product
from pathlib import Path
from typing import Final

import pytest
from damaging import DAMAGES, damaged_texts
from hypothesis import example, given
from hypothesis import strategies as st

from sammachip.thai import LEXICON
from sammachip.thai.repairing.guard import guard_of
from sammachip.thai.repairing.loss import losses
from sammachip.thai.repairing.search import search

GUARD: Final = guard_of(LEXICON)
PAGES: Final = [
    page.read_text(encoding="utf-8")
    for page in sorted((Path(__file__).parents[2] / "data" / "sound").glob("*.txt"))
]
LINES: Final = sorted({line for page in PAGES for line in page.splitlines() if line})
WORDS: Final = sorted(LEXICON.words)
MARKS: Final = "\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a่้๊๋์ํ๎็"


def is_quiet(text: str) -> bool:
    return not (any(True for _ in search(text, LEXICON)) or any(losses(text)))


@pytest.mark.parametrize(
    "text",
    [
        "ตาแหน่ง",
        "หมูบาน",
        "ฐำนราก",
        "จนัทบุรี",
        "ทัง้",
        "กลมุ่",
        "ตอ้ง",
        "มนั เป็น",
        "ผูใ้",
        "พั\nฒนา",
        "ร ะ ย ะ",
        "ท่ี",
        "เเละ",
        "อ าเภอ",
        "ที\u200b่",
        "กกกก",
        "\ufffd",
        "ªØÁª¹",
        "เธชเธฑเธก",
    ],
)
def test_what_the_search_must_see_is_stopped(text: str) -> None:
    assert not GUARD.passes(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain",
        "ตำแหน่ง “ครู” – ๑๒๓",
        "ใจดี  ตำแหน่ง\u00a0ครู\n\nA  b",
        "แบบ 日本 😀",
        "ไปไหน? ไม่รู้",
    ],
)
def test_sound_text_passes(text: str) -> None:
    assert GUARD.passes(text)


def test_nearly_every_stretch_of_a_sound_page_passes() -> None:
    windows = [
        page[start : start + 200]
        for page in PAGES
        for start in range(0, max(1, len(page) - 200), 50)
    ]

    passed = sum(GUARD.passes(window) for window in windows)

    assert passed > len(windows) * 9 // 10


@pytest.mark.parametrize("name", DAMAGES)
def test_every_damaged_word_that_has_a_finding_is_stopped(name: str) -> None:
    damaged = [DAMAGES[name](word) for word in WORDS]

    assert [text for text in damaged if GUARD.passes(text) and not is_quiet(text)] == []


def _two_damages(word: str) -> Iterator[str]:
    for first, second in combinations(sorted(DAMAGES), 2):
        yield DAMAGES[second](DAMAGES[first](word))


@pytest.mark.parametrize("word", ["สำนักงานพัฒนาชุมชน", "น้ำหนัก", "กำไร", "หมู่บ้าน"])
def test_words_damaged_in_two_ways_are_stopped(word: str) -> None:
    damaged = {*_two_damages(word)}

    assert {text for text in damaged if GUARD.passes(text)} <= {
        *filter(is_quiet, damaged)
    }


def test_all_marks_in_any_order_on_a_letter_and_around_it_are_stopped() -> None:
    texts = [
        f"ก{first}{between}{second}{vowel}น"
        for first, second in product(["", *MARKS], MARKS)
        for between in ("", " ", "\n", "า")
        for vowel in ("", "า")
    ]

    assert [text for text in texts if GUARD.passes(text) and not is_quiet(text)] == []


@st.composite
def _mutated(draw: st.DrawFn) -> str:
    """One line or word in which a few characters go, come and change places."""
    text = draw(st.sampled_from(LINES) | st.sampled_from(WORDS))
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(text)))
        count = draw(st.integers(0, 2))
        swapped = text[place : place + count][::-1] if draw(st.booleans()) else ""
        added = draw(st.text(f"าำเนก \n{MARKS}", max_size=1))
        text = f"{text[:place]}{swapped}{added}{text[place + count :]}"
    return text


@given(_mutated() | damaged_texts | st.text())
@example("1ทำรำย้1")
@example("กนาม้ะนาวที่ประชุม")
@example("ทานบุารุงรักษา")
@example("เพื่อน๋ามา")
@example("ประจาิ")
def test_what_passes_has_no_repair_no_suspect_and_no_loss(text: str) -> None:
    assert is_quiet(text) or not GUARD.passes(text)


@given(
    st.lists(st.sampled_from(["ศราวุธ", "กิ่งไผ่", "ดำริห์", "ขวัญ"]), max_size=3), st.data()
)
def test_the_guard_knows_the_words_of_any_lexicon(
    words: list[str], data: st.DataObject
) -> None:
    lexicon = LEXICON.with_words(words)
    word = data.draw(st.sampled_from([*words, "ตำแหน่ง"]))
    text = DAMAGES[data.draw(st.sampled_from(sorted(DAMAGES)))](word)

    found = any(True for _ in search(text, lexicon))

    assert not (found and guard_of(lexicon).passes(text))
