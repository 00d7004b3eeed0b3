"""How damaged words look (ลักษณะของคำที่เสียหาย), where no mark gives them away.

ตาแหน่ง for ตำแหน่ง is well written; only who knows the word sees the damage. The
module `difference` tells whether a text is such a damaged word, and this one says
the same the other way round: it lists what `difference` would explain.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from sammachip.thai.repairing.cluster import Cluster
from sammachip.thai.repairing.difference import (
    FEWEST_AFTER_A_LOSS,
    FEWEST_AFTER_A_MOVE,
)

__all__ = ["looks"]

_OTHER_VOWEL: Final = {"ำ": "า", "า": "ำ"}
_LOSABLE: Final = str.maketrans("", "", "่้๊๋์")
_FOR_NIKHAHIT: Final = "่้"
_LEADING: Final = "เแโใไ"
_BEFORE: Final = 8  # characters before the damage that a look shows
_FEWEST: Final = 4  # letters that a look shows, if the word has as many
_SPACED_OUT: Final = 3  # clusters that are enough to tell that a word is


def looks(word: Sequence[Cluster]) -> Iterator[str]:
    """Yield the looks of *word*: what stands around the first damage in it.

    Damage that leaves a broken cluster is left out: it is seen without the word.

    >>> from sammachip.thai.repairing.cluster import clusters
    >>> [*looks([*clusters("กำไร")])]
    ['กาไร', 'ก่าไร', 'ก้าไร']
    """
    letters = sum(len(cluster.letters) for cluster in word)
    sound = sorted("".join(cluster.text for cluster in word))
    for look in _Looks(word, may_lose=letters >= FEWEST_AFTER_A_LOSS).all():
        is_moved = letters == FEWEST_AFTER_A_MOVE and sorted(look) == sound
        if letters >= _FEWEST or is_moved or " " in look or "\n" in look:
            yield look.rstrip()  # what comes behind a gap is no part of it
    beginning = word[:_SPACED_OUT]
    if [len(cluster.letters) for cluster in beginning] == [1] * _SPACED_OUT:
        yield " ".join(cluster.text for cluster in beginning)


@attrs.frozen
class _Looks:
    word: Sequence[Cluster]
    may_lose: bool

    def all(self) -> Iterator[str]:
        before, letters = "", 0
        for place, cluster in enumerate(self.word):
            for look, end in self.damaged(place):
                for behind in self.behind(end, max(1, _FEWEST - letters)):
                    yield f"{before[-_BEFORE:]}{look}{behind}"
            before += cluster.text
            letters += len(cluster.letters)

    def behind(self, place: int, letters: int) -> Iterator[str]:
        """Yield how so many *letters* from *place* on look, sound or damaged."""
        if letters <= 0 or place >= len(self.word):
            yield ""
            return
        sound = self.word[place].text, place + 1
        for look, end in (sound, *self.damaged(place)):
            for rest in self.behind(end, letters - (end - place)):
                yield f"{look}{rest}"

    def damaged(self, place: int) -> Iterator[tuple[str, int]]:
        """Yield how the cluster at *place* looks damaged, and the place after it."""
        ours, *others = self.word[place : place + 2]
        alone = [*self.alone(ours)]
        for look in alone:
            yield look, place + 1
        if not others:
            return
        for look in (ours.text, *alone):
            if look[-1] in ours.marks:
                yield f"{look}\n", place + 1
        for count in range(len(ours.marks)):
            stayed, slid = ours.marks[:count], ours.marks[count:]
            for gap in ("", "\n") if stayed and not ours.vowel else ("",):
                here = f"{ours.letters[0]}{stayed}{ours.vowel}{gap}"
                for look, end in self.slid(place + 1, slid):
                    yield f"{here}{look}", end

    def slid(self, place: int, before: str) -> Iterator[tuple[str, int]]:
        """Yield how the cluster at *place* looks with the marks of the one *before*."""
        ours = self.word[place]
        is_last = place + 1 == len(self.word)
        if ours.letters in _LEADING:
            return
        for count in range(len(ours.marks) + 1):
            stayed, slid = ours.marks[:count], ours.marks[count:]
            here = f"{ours.letters[0]}{before}{stayed}{ours.vowel}"
            for gap in ("",) if is_last else ("", " ", "\n"):
                if not slid:
                    yield f"{here}{gap}", place + 1
                elif not is_last:
                    for look, end in self.slid(place + 1, slid):
                        yield f"{here}{gap}{look}", end

    def alone(self, ours: Cluster) -> Iterator[str]:
        consonant, marks, vowel = ours.letters[0], ours.marks, ours.vowel
        kept = marks.translate(_LOSABLE)
        if kept != marks and self.may_lose:
            yield f"{consonant}{kept}{vowel}"
        if vowel in _OTHER_VOWEL:
            yield f"{consonant}{marks}{_OTHER_VOWEL[vowel]}"
        if vowel == "ำ" and not marks:
            yield from (f"{consonant}{mark}า" for mark in _FOR_NIKHAHIT)
