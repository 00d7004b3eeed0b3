"""Mended: what is read from the repaired copy is told in the document itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from damaging import DAMAGES
from hypothesis import given
from hypothesis import strategies as st

from sammachip.records.mended import Mended
from sammachip.thai import LEXICON, Span


def mended(text: str) -> Mended:
    return Mended.of(text, lexicon=LEXICON)


def printed(text: str, word: str) -> str:
    """Return what the document has where its copy has *word*."""
    copy = mended(text)
    start = copy.text.index(word)
    return copy.printed(Span(start, start + len(word))).of(text)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        pytest.param("งาน ตาแหน่ง ครู", "ตำแหน่ง", "ตาแหน่ง", id="as long"),
        pytest.param("งาน ตาแหน่ง ครู", "งาน", "งาน", id="before"),
        pytest.param("งาน ตาแหน่ง ครู", "ครู", "ครู", id="behind"),
        pytest.param("หมู่ที่่่่ 4 ตำบล", "4", "4", id="behind a shorter repair"),
        pytest.param("อ าเภอเมือง จ.เลย", "อำเภอเมือง", "อ าเภอเมือง", id="a space less"),
        pytest.param(
            "ที\n่\nดิน และ อ าเภอเมือง", "อำเภอเมือง", "อ าเภอเมือง", id="the second"
        ),
    ],
)
def test_a_word_of_the_copy_stands_somewhere_in_the_document(
    text: str, word: str, expected: str
) -> None:
    assert printed(text, word) == expected


def test_a_sound_document_is_its_own_copy() -> None:
    copy = mended("ตำแหน่ง")

    assert copy.text is copy.original
    assert copy.printed(Span(2, 5)) == Span(2, 5)


@given(
    st.lists(st.sampled_from(["ตำแหน่ง ", "อำเภอ", "ที่ดิน\n", "สำนักงาน", "x", " "])).map(
        "".join
    ),
    st.sampled_from([*DAMAGES.values()]),
)
def test_places_stay_in_order_and_cover_the_document(
    sound: str, damage: Callable[[str], str]
) -> None:
    text = damage(sound)
    copy = mended(text)

    ends = [copy.printed(Span(at, at)).start for at in range(len(copy.text) + 1)]

    assert ends == sorted(ends)
    assert ends[-1] == len(text)
    if not copy.repairs:
        assert ends == [*range(len(text) + 1)]
