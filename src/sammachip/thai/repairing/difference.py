"""How a word was damaged to look as it does (ลักษณะที่ต่างจากคำถูก), if it can be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from sammachip.thai.repairing.cluster import Cluster
from sammachip.thai.repairing.damage import Damage

__all__ = ["FEWEST_AFTER_A_LOSS", "FEWEST_AFTER_A_MOVE", "explained", "is_sound"]

FEWEST_AFTER_A_LOSS: Final = 5
"""Letters of a word that lost a mark: with fewer it may well be another word."""
FEWEST_AFTER_A_MOVE: Final = 3
"""Letters of a word whose mark stands on the next one, and nothing else is wrong."""

_TONES: Final = "่้๊๋"
_FOR_NIKHAHIT: Final = frozenset("่้")
_WITHOUT_LOSABLE: Final = str.maketrans("", "", f"{_TONES}์")
_OTHER_CODE_POINTS: Final = str.maketrans("ํ๎", "่้")
_BLANKS: Final = {" ", "\u00a0"}
_LEAVES_A_GAP: Final = {Damage.PARTED_SARA_AM, Damage.MARK_ORDER}


def is_sound(word: Sequence[Cluster], found: Sequence[Cluster]) -> bool:
    """Tell whether *found* is *word*, without a gap in it."""
    return not any(cluster.gap for cluster in found[:-1]) and all(
        ours.text == theirs.text for ours, theirs in zip(word, found, strict=True)
    )


def explained(
    word: Sequence[Cluster], found: Sequence[Cluster]
) -> tuple[Damage, ...] | None:
    """Return the kinds of damage that make *word* look like *found*.

    Args:
        word: Clusters of a sound word.
        found: As many clusters of a text, with the same letters.

    Returns:
        The kinds, in the order of the clusters; ``None`` if there is a
        difference that no kind explains.
    """
    if _is_spaced_out(word, found):
        return (Damage.SPACED_OUT,)
    kinds: list[Damage] = []
    for kind in _differences(word, found):
        if kind is None:
            return None
        kinds.append(kind)
    if Damage.LOST_MARK in kinds and _letters(word) < FEWEST_AFTER_A_LOSS:
        return None
    return tuple(kinds)


def _letters(word: Sequence[Cluster]) -> int:
    return sum(len(cluster.letters) for cluster in word)


def _is_spaced_out(word: Sequence[Cluster], found: Sequence[Cluster]) -> bool:
    return len(word) > 1 and all(
        ours.marks == theirs.marks
        and (theirs.gap in _BLANKS or theirs is found[-1])
        and ours.vowel == theirs.vowel
        and (theirs.inner_gap or theirs.damage or len(ours.letters) == 1)
        for ours, theirs in zip(word, found, strict=True)
    )


def _differences(
    word: Sequence[Cluster], found: Sequence[Cluster]
) -> Iterator[Damage | None]:
    slid = ""  # marks of the cluster before, which stand on this one
    for place, (ours, theirs) in enumerate(zip(word, found, strict=True)):
        has_slid = bool(slid)
        takes = _behind(slid, theirs)
        slid = _slid_on(takes, word[place : place + 2], found[place + 1 : place + 2])
        if has_slid:
            yield Damage.MOVED_MARK
        if has_slid or slid:
            if (takes + slid, theirs.vowel) != (ours.marks, ours.vowel):
                yield None  # two differences on one letter leave too little of it
        else:
            yield from _in_marks(ours, theirs)
        yield from _in_vowel(ours, theirs, may_gap=has_slid)
        if place + 1 < len(found):
            yield from _in_gap(theirs, may_gap=has_slid)


def _slid_on(takes: str, word: Sequence[Cluster], following: Sequence[Cluster]) -> str:
    """Return the marks of a cluster, which *takes* some, that stand on the next."""
    marks = word[0].marks
    if not following or not marks.startswith(takes):
        return ""
    slid = marks.removeprefix(takes)
    next_one = following[0]
    is_slid = next_one.marks != word[1].marks and slid + _behind(slid, next_one) in {
        next_one.marks,
        next_one.found,
    }
    return slid if is_slid else ""


def _behind(slid: str, theirs: Cluster) -> str:
    """Return the marks behind *slid*, which may stand in order or not."""
    found = theirs.marks if theirs.marks.startswith(slid) else theirs.found
    return found.removeprefix(slid)


def _in_marks(ours: Cluster, theirs: Cluster) -> Iterator[Damage | None]:
    found = theirs.marks
    if found == ours.marks:
        return
    if _is_mark_for_nikhahit(ours, theirs):
        yield Damage.MARK_FOR_NIKHAHIT
    elif ours.vowel != theirs.vowel:
        yield None
    elif found == ours.marks.translate(_WITHOUT_LOSABLE):
        yield Damage.LOST_MARK
    elif found.translate(_OTHER_CODE_POINTS) == ours.marks:
        yield Damage.OTHER_CODE_POINT
    else:
        yield None


def _is_mark_for_nikhahit(ours: Cluster, theirs: Cluster) -> bool:
    differs = (ours.vowel, theirs.vowel) == ("ำ", "า")
    return differs and not ours.marks and theirs.marks in _FOR_NIKHAHIT


def _in_vowel(ours: Cluster, theirs: Cluster, *, may_gap: bool) -> Iterator[Damage]:
    if theirs.inner_gap:
        if (ours.vowel, theirs.vowel) == ("ำ", "า"):
            yield Damage.SPLIT_SARA_AM
        elif not may_gap:
            yield Damage.SPACE_BEFORE_MARK
    elif (ours.vowel, theirs.vowel) == ("า", "ำ"):
        yield Damage.SARA_AM_FOR_AA
    elif (ours.vowel, theirs.vowel, theirs.marks) == ("ำ", "า", ours.marks):
        yield Damage.LOST_NIKHAHIT


def _in_gap(theirs: Cluster, *, may_gap: bool) -> Iterator[Damage | None]:
    if not theirs.gap or may_gap:
        return
    if theirs.damage in _LEAVES_A_GAP:
        yield theirs.damage
    elif not theirs.gap.isspace():
        yield Damage.UNSEEN_CHARACTER
    elif theirs.gap == "\n":
        is_after_mark = theirs.marks and not theirs.vowel
        yield Damage.MARK_ON_ITS_OWN_LINE if is_after_mark else None
    elif theirs.letters in "เแโใไ":
        yield Damage.SPACE_AFTER_LEADING_VOWEL
    else:
        yield None
