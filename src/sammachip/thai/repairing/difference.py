"""How a word was damaged to look as it does (ลักษณะที่ต่างจากคำถูก), if it can be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from sammachip.thai.repairing.cluster import Cluster
from sammachip.thai.repairing.damage import Damage

__all__ = ["FEWEST_AFTER_A_LOSS", "explained", "is_sound"]

FEWEST_AFTER_A_LOSS: Final = 5
"""Letters of a word that lost a mark: with fewer it may well be another word."""

_TONES: Final = "่้๊๋"
_FOR_NIKHAHIT: Final = "่้"
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
        takes = theirs.marks.removeprefix(slid) if not ours.marks else theirs.marks
        has_slid = bool(slid)
        slid = _slid_on(word, found, place)
        if has_slid:
            yield Damage.MOVED_MARK
        if (has_slid or slid) and ours.vowel != theirs.vowel:
            yield None  # two differences on one letter leave too little of it
        yield from _in_marks(ours, theirs, takes + slid)
        yield from _in_vowel(ours, theirs, may_gap=has_slid)
        if place + 1 < len(found):
            yield from _in_gap(theirs, may_gap=has_slid)


def _slid_on(word: Sequence[Cluster], found: Sequence[Cluster], place: int) -> str:
    """Return the marks that belong to the cluster at *place* and stand on the next."""
    if place + 1 == len(word) or word[place + 1].marks:
        return ""
    ours, slid = word[place].marks, found[place + 1].marks
    return slid if slid and found[place].marks + slid == ours else ""


def _in_marks(ours: Cluster, theirs: Cluster, found: str) -> Iterator[Damage | None]:
    if found == ours.marks:
        return
    if _is_mark_for_nikhahit(ours, theirs, found):
        yield Damage.MARK_FOR_NIKHAHIT
    elif ours.vowel != theirs.vowel:
        yield None
    elif found == ours.marks.translate(_WITHOUT_LOSABLE):
        yield Damage.LOST_MARK
    elif found.translate(_OTHER_CODE_POINTS) == ours.marks:
        yield Damage.OTHER_CODE_POINT
    else:
        yield None


def _is_mark_for_nikhahit(ours: Cluster, theirs: Cluster, found: str) -> bool:
    differs = (ours.vowel, theirs.vowel) == ("ำ", "า")
    return differs and not ours.marks and found in _FOR_NIKHAHIT


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
