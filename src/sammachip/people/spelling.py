"""The ways in which people spell a title, made by rule from the usual one.

``พ.ต.ท.`` is also written ``พ. ต. ท.``, ``พ.ต.ท``, ``พตท.`` and ``พตท``; ``นาย`` with a
dot, which it does not need.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from sammachip.people.title import ONLY_BEFORE_A_SPACE

__all__ = ["WHOLE_NAME", "any_of", "letters_of"]

WHOLE_NAME: Final = "(?= (?!ณ )[^ ]+ )"
"""A pattern of where a given name and more than ``ณ`` follow behind a space."""

_SPACE: Final = "(?= |$)"
_MONK: Final = "พระ"
# It is tried at many words, so how far it looks has an end.
_NAME_OF_A_MONK: Final = "(?=[^ ]{1,60}+ .{0,120}\N{THAI CHARACTER PHINTHU})"
_LETTER: Final = re.compile("[ก-ฮ]|[A-Za-z]+")
_DOTS_AND_SPACES: Final = str.maketrans("", "", ". ")
_FEW: Final = 2
# Without a dot, two letters may be a given name, as นพ and พล are; these are none.
_NO_NAMES: Final = frozenset({"ดช", "ดญ", "นส", "ดร", "รศ", "ผศ"})


def letters_of(spelling: str) -> str:
    """Return what all ways to write a title have in common.

    >>> letters_of("พ. ต.ท"), letters_of("Asst. Prof.")
    ('พตท', 'asstprof')
    """
    return spelling.translate(_DOTS_AND_SPACES).casefold()


def any_of(spellings: Iterable[str]) -> str:
    """Return a pattern of all ways to write *spellings*, the longest first.

    >>> re.findall(any_of(["ดร.", "น.ส."]), "น.ส กข, นส. กข, ดร กข, น. ส. กข")
    ['น.ส', 'นส.', 'ดร', 'น. ส.']
    """
    by_first_letter: dict[str, list[str]] = {}  # it is tried once, not for each
    for spelling in sorted(spellings, key=lambda each: -len(letters_of(each))):
        rest = _ways_to_write(spelling).removeprefix(spelling[0])
        by_first_letter.setdefault(spelling[0], []).append(rest)
    return "|".join(
        f"(?{'i' * first.isascii()}:{first}(?:{'|'.join(rests)}))"
        for first, rests in by_first_letter.items()
    )


def _ways_to_write(spelling: str) -> str:
    abbreviation, dot, word = spelling.rpartition(".")
    letters = _LETTER.findall(abbreviation)
    ways = r"\.? ?".join(letters)
    if not dot:
        ways = rf"{word}\.?{_behind_word(word)}"
    elif word:
        ways += rf"\.{word}"
    else:
        ways += _behind_letters("".join(letters))
    return ways


def _behind_word(word: str) -> str:
    """Return what has to follow a word that names begin with, or that is parted."""
    if word == _MONK:
        return f"(?:{_SPACE}|{_NAME_OF_A_MONK})"
    if word in ONLY_BEFORE_A_SPACE:
        return _SPACE
    return WHOLE_NAME if " " in word else ""


def _behind_letters(letters: str) -> str:
    """Return what ends an abbreviation: a dot, or a space if it is no name then."""
    if letters.isascii() or letters in _NO_NAMES or len(letters) > _FEW:
        return rf"(?:\.|{_SPACE})"
    if len(letters) == _FEW:
        return rf"(?:\.|(?<=[. ].){_SPACE}|{WHOLE_NAME})"
    return r"\."
