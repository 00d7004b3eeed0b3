"""A guard that knows sound text at a glance (ด่านคัดกรอง): most text needs no search.

What it passes has no repair, no suspect and nothing lost in it. It stops a text with

* a character that damage leaves behind: private glyphs, unseen ones, U+FFFD;
* characters in a row that sound text does not have (`is_broken`);
* the look of a damaged word (`looks`), of filler, or of Thai in a wrong code page.

Each look has two keys, stretches of its shape that are rare in sound text: one is
found if it stands at an even place of the text's shape, the other at an odd place.
So a text that has none of the keys has none of the looks, and that is quickly seen.
What the guard stops may be sound still; the search tells.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cache
from typing import Final

import attrs

from sammachip.thai.repairing.cluster import ODD_CHARACTER
from sammachip.thai.repairing.lexicon import Lexicon, words_of
from sammachip.thai.repairing.look import looks
from sammachip.thai.repairing.loss import LOOKS_OF_LOSS, MISREAD, losses
from sammachip.thai.repairing.shape import (
    BYTES,
    PADDING,
    WIDTH,
    encoded,
    is_broken,
    shape_of,
    stretches,
)

__all__ = ["Guard", "guard_of"]

_UNKNOWN: Final = b"?"  # what a character outside the code page is encoded as
_PIECE: Final = 256  # bytes; in more of them each look would be searched for long
_LETTERS: Final = re.compile("[ก-ฮะาำๅเ-ไ]")


@attrs.frozen
class Guard:
    """What damaged words of one lexicon look like.

    Args:
        looks: Shapes of damaged words, by the keys that stand in them.
        keys: All keys.
        longest: Bytes in the longest shape.
    """

    looks: Mapping[int, Collection[bytes]]
    keys: frozenset[int]
    longest: int

    def passes(self, text: str) -> bool:
        """Tell whether *text* is certainly sound.

        >>> from sammachip.thai.repairing.lexicon import LEXICON
        >>> [guard_of(LEXICON).passes(text) for text in ("จำนวน", "จานวน")]
        [True, False]
        """
        data = encoded(text)
        if is_broken(data) or (_UNKNOWN in data and _is_odd(text, data)):
            return False
        shape = shape_of(data)
        for start in range(0, len(shape), _PIECE):
            if self._has_look(shape[start : start + _PIECE + self.longest]):
                return False
        return True

    def _has_look(self, piece: bytes) -> bool:
        for key in self.keys.intersection(stretches(piece)):
            for look in self.looks[key]:
                if look in piece:
                    return True
        return False


def _is_odd(text: str, data: bytes) -> bool:
    strange = {text[found.start()] for found in re.finditer(rb"\?", data)}
    if ODD_CHARACTER.search("".join(strange)):
        return True
    return not strange.isdisjoint(MISREAD) and any(True for _ in losses(text))


@cache
def guard_of(lexicon: Lexicon) -> Guard:
    """Return the guard for the words of *lexicon*, built once."""
    commonness = _commonness(lexicon)
    looks_by_key: defaultdict[bytes, list[bytes]] = defaultdict(list)
    shapes = {shape_of(encoded(look)) for look in {*_looks(lexicon)}}
    for shape in shapes:
        for key in _keys(shape, commonness):
            looks_by_key[key].append(shape)
    numbers = [int(stretches(key)[0]) for key in looks_by_key]
    return Guard(
        looks=dict(zip(numbers, looks_by_key.values(), strict=True)),
        keys=frozenset(numbers),
        longest=max(map(len, shapes)),
    )


def _looks(lexicon: Lexicon) -> Iterator[str]:
    yield from LOOKS_OF_LOSS
    for word in words_of(lexicon):
        letters = sum(len(cluster.letters) for cluster in word)
        for look in looks(word):
            is_whole = len(_LETTERS.findall(look)) == letters
            if not (is_whole and _is_row(look, lexicon.words)):
                yield look


def _is_row(look: str, words: Collection[str]) -> bool:
    """Tell whether *look* is a row of sound words, which the search leaves alone."""
    reached = {0}
    for start in range(len(look)):
        if start in reached:
            ends = range(start + 1, len(look) + 1)
            reached.update(end for end in ends if look[start:end] in words)
    return len(look) in reached


def _keys(
    look: bytes, commonness: Callable[[bytes], tuple[int, int]]
) -> Iterator[bytes]:
    """Yield what is found of *look* if it begins at an even and at an odd place.

    What has fewer letters by two than a key is never read as a damaged word.
    """
    if len(look) == WIDTH - 1:
        yield from (bytes((before,)) + look for before in BYTES)
        yield from (look + bytes((after,)) for after in (*BYTES, *PADDING))
    keys = [look[end - WIDTH : end] for end in range(WIDTH, len(look) + 1)]
    for half in filter(None, (keys[::2], keys[1::2])):
        yield min(half, key=commonness)
    if len(keys) == 1:
        yield from (bytes((before,)) + look[:-1] for before in BYTES)


def _commonness(lexicon: Lexicon) -> Callable[[bytes], tuple[int, int]]:
    """Return a measure of how often a stretch may stand in sound text."""
    words = sorted(lexicon.words)
    rows = "".join(words), "".join(sorted(words, key=lambda word: word[::-1]))
    shape = shape_of(encoded("\n".join(rows)))
    whole, part = (
        Counter(shape[end - width : end] for end in range(width, len(shape)))
        for width in (WIDTH, WIDTH - 1)
    )
    return lambda key: (whole[key], part[key[1:]] * part[key[:-1]])
