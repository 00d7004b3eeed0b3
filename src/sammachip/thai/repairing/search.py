"""Where a text is damaged (ค้นหาจุดเสียหาย): words first, then single clusters.

A text is read from left to right, always the longest word of the lexicon, sound
or damaged. What no word covers is read cluster by cluster.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

import attrs

from sammachip.thai.repairing.cluster import Cluster, clusters
from sammachip.thai.repairing.damage import Damage, Sureness
from sammachip.thai.repairing.difference import FEWEST_AFTER_A_MOVE, explained, is_sound
from sammachip.thai.repairing.lexicon import Lexicon, Node, tree_of, words_along
from sammachip.thai.repairing.misplaced import is_misplaced, may_move_back
from sammachip.thai.repairing.repaired import Repair
from sammachip.thai.span import Span

__all__ = ["search"]

_CERTAIN_FROM: Final = 6  # letters and traces, less what leaves doubts
_FEWEST: Final = 4  # letters and gaps; what is shorter says nothing
_TOO_SHORT: Final = 2  # letters, less what leaves doubts
_BOTH: Final = 2  # sides that stand apart
_ONLY_AM: Final = {"น้ า"}  # written with a space, it is น้ำ and nothing else

# Who may have a nickname such as จา or คา: ลุงจาเป็นประธาน is sound.
_NAMED: Final = """
ปู่ ย่า ตา ยาย พ่อ แม่ ลุง ป้า น้า อา พี่ น้อง หลาน ลูก คุณ ครู หมอ นาย นาง นางสาว เด็กชาย เด็กหญิง
"""
_BEFORE_NAMES: Final = frozenset(_NAMED.split())
# Damaged words that are sound as well: น้า is an aunt, กา a kettle, ท้า to dare.
_SOUND_TOO: Final = re.compile("น้า.*|กาแพง|ท้าให้|ท้าได้")
_Word = Sequence[Cluster]


def search(text: str, lexicon: Lexicon) -> Iterator[Repair]:
    """Yield the certain and the likely repairs of *text*, in order.

    >>> from sammachip.thai.repairing.lexicon import LEXICON
    >>> [found.repaired for found in search("ตาแหน่งพฒั นากร", LEXICON)]
    ['ตำแหน่ง', 'พัฒนากร']
    """
    return _Search(text, tuple(clusters(text)), tree_of(lexicon)).repairs()


@attrs.frozen
class _Reading:
    """A word that is read in the text: sound, if there is no damage."""

    word: _Word
    damage: Damage | None = None
    sureness: Sureness = "certain"


@attrs.frozen
class _Search:
    text: str
    clusters: _Word
    tree: Node

    def repairs(self) -> Iterator[Repair]:
        place, is_apart = 0, True  # from what was read before
        before: _Reading | None = None
        while place < len(self.clusters):
            reading = self._read(place, before, is_apart=is_apart)
            end = place + len(reading.word) if reading else place + 1
            if reading and reading.damage:
                meant = _text(reading.word)
                yield self._repair(place, end, meant, reading.damage, reading.sureness)
            else:
                moved = None if reading or before else self._of_misplaced(place)
                if moved:
                    yield moved
                else:
                    yield from self._of_clusters(place, end)
            is_apart = bool(reading) or self._ends_here(end)
            before, place = reading, end

    def _read(
        self, place: int, before: _Reading | None, *, is_apart: bool
    ) -> _Reading | None:
        """Return the longest word that is read at *place*, behind *before*."""
        is_unsure = False  # a longer word may be meant
        words = [*words_along(self.tree, self.clusters, place)]
        for length, alike in groupby(reversed(words), key=len):
            end = place + length
            found = self.clusters[place:end]
            word, kinds = _word_meant([*alike], found)
            if word and not kinds:
                return _Reading(word)
            if word and not self._is_row(place, end):
                sides = is_apart + (self._ends_here(end) or self._is_word(end))
                sureness = _sureness(found, kinds, sides, is_apart=is_apart)
                if not is_unsure and self._has_moved(place, end, kinds, sides):
                    sureness = "certain"
                if sureness and _may_be_sound(word, found, before):
                    sureness = "likely"
                if sureness:
                    return _Reading(word, kinds[0], sureness)
                is_unsure = True
        return None

    def _has_moved(
        self, start: int, end: int, kinds: tuple[Damage, ...], sides: int
    ) -> bool:
        """Tell whether marks have moved and nothing else, which leaves no doubt."""
        if {*kinds} != {Damage.MOVED_MARK}:
            return False
        letters = sum(len(here.letters) for here in self.clusters[start:end])
        return (letters == FEWEST_AFTER_A_MOVE and sides == _BOTH) or any(
            is_misplaced(self.clusters, place) for place in range(start, end)
        )

    def _ends_here(self, end: int) -> bool:
        """Tell whether a gap or other text stands between *end* and what is before."""
        before, *after = self.clusters[end - 1 : end + 1]
        return bool(before.gap) or not (before.letters and after and after[0].letters)

    def _is_word(self, place: int) -> bool:
        return any(
            is_sound(word, found) or explained(word, found)
            for word in words_along(self.tree, self.clusters, place)
            for found in [self.clusters[place : place + len(word)]]
        )

    def _is_row(self, start: int, end: int) -> bool:
        """Tell whether sound words in a row reach from *start* to *end* or beyond."""
        if any(here.damage and here.gap for here in self.clusters[start : end - 1]):
            return False  # the gap is a trace of the damage
        reached = {start}
        for place in range(start, end):
            if place in reached:
                for word in words_along(self.tree, self.clusters, place):
                    if is_sound(word, self.clusters[place : place + len(word)]):
                        reached.add(place + len(word))
        return max(reached) >= end

    def _of_clusters(self, start: int, end: int) -> Iterator[Repair]:
        for place in range(start, end):
            if self.clusters[place].damage or self.clusters[place].inner_gap:
                yield self._of_cluster(place)

    def _of_cluster(self, place: int) -> Repair:
        here = self.clusters[place]
        if here.damage and not here.inner_gap:
            return self._repair(place, place + 1, here.text, here.damage, "certain")
        meant = f"{here.letters[0]}{here.marks}ำ"
        sureness: Sureness = "certain" if here.text in _ONLY_AM else "likely"
        return self._repair(place, place + 1, meant, Damage.SPLIT_SARA_AM, sureness)

    def _of_misplaced(self, place: int) -> Repair | None:
        if not (
            is_misplaced(self.clusters, place) and may_move_back(self.clusters, place)
        ):
            return None
        before, here = self.clusters[place - 1 : place + 1]
        if here.gap and here.letters in "เแโใไ":
            return None  # the gap is one more trace of damage
        meant = f"{here.marks}{here.letters}"
        first = place
        if not before.damage:  # else it has a repair of its own
            first, meant = place - 1, f"{before.text}{meant}"
        return self._repair(first, place + 1, meant, Damage.MOVED_MARK, "likely")

    def _repair(
        self, first: int, end: int, repaired: str, damage: Damage, sureness: Sureness
    ) -> Repair:
        span = Span(self.clusters[first].start, self.clusters[end - 1].end)
        return Repair(
            span=span,
            damaged=span.of(self.text),
            repaired=repaired,
            damage=damage,
            sureness=sureness,
        )


def _text(word: _Word) -> str:
    return "".join(cluster.text for cluster in word)


def _may_be_sound(word: _Word, found: _Word, before: _Reading | None) -> bool:
    """Tell whether *found*, *word* without its first ํ, may be sound as it stands."""
    if (word[0].vowel, found[0].vowel) != ("ำ", "า") or found[0].inner_gap:
        return False
    is_name = before and not before.damage and _text(before.word) in _BEFORE_NAMES
    return bool(is_name or _SOUND_TOO.fullmatch(_text(found)))


def _word_meant(
    words: Sequence[_Word], found: _Word
) -> tuple[_Word | None, tuple[Damage, ...]]:
    """Return the one of *words*, alike but for marks, that *found* is or was."""
    for word in words:
        if is_sound(word, found):
            return word, ()
    meant = [(word, kinds) for word in words if (kinds := explained(word, found))]
    fewest = min((len(kinds) for _, kinds in meant), default=0)
    simplest = [each for each in meant if len(each[1]) == fewest]
    return simplest[0] if len(simplest) == 1 else (None, ())


def _sureness(
    found: _Word, kinds: tuple[Damage, ...], sides: int, *, is_apart: bool
) -> Sureness | None:
    """Tell how sure it is that *found* is a damaged word.

    The fewer letters a word has, the more it must stand apart from what is around,
    and a lost mark, which leaves no trace, needs more letters than other damage.
    """
    if found[0].inner_gap:  # its consonant may be the last one of the word before
        return "certain" if is_apart and len(found) > 1 else "likely"
    letters = sum(len(cluster.letters) for cluster in found)
    has_gap = any(cluster.gap for cluster in found[:-1])
    has_inner_gap = any(cluster.inner_gap for cluster in found)
    if letters + has_gap < _FEWEST and not has_inner_gap:
        return None
    doubts = len({*kinds}) - 1 + (Damage.LOST_MARK in kinds)
    if letters + has_gap + sides - doubts >= _CERTAIN_FROM:
        return "certain"
    is_alone = sides == _BOTH and letters - doubts > _TOO_SHORT
    return "likely" if is_alone or has_inner_gap else None
