"""Damage done on purpose, for the tests: to whole lines, and at random."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from hypothesis import strategies as st

from sammachip.thai import LEXICON

_TONE = "[่-๋]"
_MARK = "[ัิ-ู็-์]"
_UPPER = "[ัิ-ื็-์]"


def _replacing(pattern: str, replacement: str) -> Callable[[str], str]:
    return partial(re.compile(pattern).sub, replacement)


DAMAGES: Final[Mapping[str, Callable[[str], str]]] = {
    "split sara am": _replacing(f"([ก-ฮ])({_TONE}?)ำ", r"\1 \2า"),
    "lost nikhahit": _replacing("ำ", "า"),
    "parted sara am": _replacing("ำ", "ํา"),
    "parted sara am, the other way": _replacing("ำ", "าํ"),
    "sara aa became sara am": _replacing("า", "ำ"),
    "mark one consonant on": _replacing(
        f"([ก-ฮ])({_UPPER}+)([ก-ฮ])(?!{_MARK})", r"\1\3\2"
    ),
    "mark one consonant on, and a space": _replacing(
        f"([ก-ฮ])({_UPPER}+)([ก-ฮ])(?!{_MARK})", r"\1\3\2 "
    ),
    "tone before vowel": _replacing(f"([ิ-ู])({_TONE})", r"\2\1"),
    "tone after sara aa": _replacing(f"({_TONE})า", r"า\1"),
    "lost tones": _replacing("[่-์]", ""),
    "mark twice": _replacing("([ัิ-ู็-์])", r"\1\1"),
    "other code points": _replacing("้", "๎"),
    "space before mark": _replacing("([ัิ-ู็-์]+)", r" \1"),
    "space after leading vowel": _replacing("(?<=[ก-๎])([เ-ไ])", r"\1 "),
    "mark on its own line": _replacing("([ัิ-ู็-์]+)(?=[ก-ฮ])", r"\n\1\n"),
    "unseen character before mark": _replacing("([ัิ-ู็-์]+)", "\u200b\\1"),
    "two sara e": _replacing("แ", "เเ"),
    "private glyphs": lambda line: line.translate(
        str.maketrans(
            "่้๊๋์ัิีึื็", "\uf70a\uf70b\uf70c\uf70d\uf70e\uf710\uf701\uf702\uf703\uf704\uf712"
        )
    ),
    "spaced out": lambda line: " ".join(re.findall("[ก-๎][ัิ-ู็-์]*|.", line)),
}

DAMAGES_WITHOUT_A_DOUBT: Final = (
    "parted sara am",
    "parted sara am, the other way",
    "tone before vowel",
    "tone after sara aa",
    "mark twice",
    "space after leading vowel",
    "mark on its own line",
    "unseen character before mark",
    "two sara e",
    "private glyphs",
)
"""Those that leave one sound reading, in whatever word they stand."""

_letters = st.text("กนทมอสาำเแไใะัิีึืุู่้์ํ๎ฺ็ \n\u200b\u00a0\u00ad\ufffd\uf700\uf702\uf70aๆ1")
_words = st.sampled_from(sorted(LEXICON.words))


def _damaged(word: str, name: str) -> str:
    return DAMAGES[name](word)


_damaged_words = st.builds(_damaged, _words, st.sampled_from(sorted(DAMAGES)))
damaged_texts = st.lists(st.one_of(_letters, _words, _damaged_words)).map("".join)
"""Letters and marks in any order, sound words and damaged words, in a row."""
