"""Marks that cannot be sound where they stand (เครื่องหมายผิดที่), whatever the word.

A closed vowel such as ◌ั has a final consonant behind it, which has no tone mark;
and a consonant with nothing but a tone mark is no end of a syllable that has
another vowel. So ทัง้ and มนั are damaged, and nobody needs to know the words.

Source:
    The written shapes of Thai syllables (รูปพยางค์): consonant, vowel, tone mark
    on the first consonants, final consonant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from sammachip.thai.repairing.cluster import Cluster

__all__ = ["is_misplaced", "may_move_back"]

_CONSONANTS: Final = frozenset("กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮ")
_TONES: Final = frozenset("่้๊๋")
_LEADING: Final = frozenset("เแโใไ")
_OPEN: Final = frozenset("ิีุู")  # nothing need stand behind these
_CLOSED: Final = frozenset("ัืึ")
_SIGNS: Final = _OPEN | _CLOSED
_SOUND: Final = frozenset({"ก็", "บ่", "อึ", "ฮึ", "หึ", "รึ"})
_NEEDS_AN_END: Final = re.compile("็|[ัื][่-๋]?")


def is_misplaced(text: Sequence[Cluster], place: int) -> bool:
    """Tell whether the marks at *place* cannot be sound there.

    >>> from sammachip.thai.repairing.cluster import clusters
    >>> is_misplaced([*clusters("ทัง้")], 1), is_misplaced([*clusters("ทั้ง")], 1)
    (True, False)
    """
    here, before = text[place], _attached(text, place)
    if not here.marks or here.vowel or not before or here.text in _SOUND:
        return False
    if here.letters in _LEADING:
        return here.marks in _TONES
    if _NEEDS_AN_END.fullmatch(here.marks):
        return not _has_end(text, place)
    if here.marks not in _TONES or before.text in _SOUND:
        return False
    return before.marks in _CLOSED or (
        before.marks in _OPEN and not _has_end(text, place)
    )


def may_move_back(text: Sequence[Cluster], place: int) -> bool:
    """Tell whether the letter before *place* lacks just the tone mark at *place*.

    >>> from sammachip.thai.repairing.cluster import clusters
    >>> may_move_back([*clusters("ทัง้")], 1), may_move_back([*clusters("ทั้ง้")], 1)
    (True, False)
    """
    here, before = text[place], _attached(text, place)
    if not before or before.vowel or before.letters in _LEADING:
        return False
    has_room = before.marks in _SIGNS and here.marks in _TONES
    first = _attached(text, place - 1)  # if it is bare, all marks may have moved
    return has_room and not (first and first.text in _CONSONANTS)


def _attached(text: Sequence[Cluster], place: int) -> Cluster | None:
    """Return the cluster right before *place*, if it has letters and no gap."""
    before = text[place - 1] if place else None
    return before if before and before.letters and not before.gap else None


def _has_end(text: Sequence[Cluster], place: int) -> bool:
    """Tell whether a consonant follows *place*, or may be cut off behind it."""
    here, *following = text[place : place + 2]
    if not following:
        return True
    letters = "" if here.gap else following[0].letters
    return bool(letters) and letters not in _LEADING
