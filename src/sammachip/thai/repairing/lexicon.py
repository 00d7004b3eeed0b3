"""Lexicons: the words that a repair may lead to (คลังคำ)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Final, Self

import attrs

from sammachip.errors import InvalidDataError
from sammachip.thai.repairing.cluster import Cluster, clusters
from sammachip.thai.repairing.words import WORDS

__all__ = ["LEXICON", "Lexicon", "Node", "tree_of", "words_along", "words_of"]

_WORD: Final = re.compile("[ก-ฺเ-ๅ็-๎]+")


def _as_set(words: Iterable[str]) -> frozenset[str]:
    return frozenset(words)


@attrs.frozen(cache_hash=True)
class Lexicon:
    """A set of sound words (คลังคำที่เขียนถูก): repairs lead to them, and nothing else.

    Args:
        words: The words, in Thai letters, without spaces. A longer word decides
            over a shorter one.

    Raises:
        InvalidDataError: A word has other characters than Thai letters, or is
            damaged itself (``lexicon.word``).

    >>> "ตำแหน่ง" in LEXICON
    True
    """

    words: frozenset[str] = attrs.field(
        converter=_as_set, repr=lambda words: f"<{len(words)} words>"
    )

    def __attrs_post_init__(self) -> None:
        if self.words is not WORDS:  # our own are checked by a test, not at import
            for word in self.words:
                _check_word(word)

    def __contains__(self, word: str) -> bool:
        return word in self.words

    def with_words(self, words: Iterable[str]) -> Self:
        """Return a lexicon that knows *words* too, such as names of a village.

        >>> "ศราวุธ" in LEXICON.with_words(["ศราวุธ"])
        True
        """
        return type(self)(self.words.union(words))


def _check_word(word: str) -> None:
    if not _WORD.fullmatch(word) or any(
        cluster.damage or not cluster.letters for cluster in clusters(word)
    ):
        raise InvalidDataError.because(
            "lexicon.word",
            "expected a sound word in Thai letters only, found {found}",
            found=word,
        )


LEXICON: Final = Lexicon(WORDS)
"""Words of records, offices, provinces and of daily life in a village."""


@attrs.frozen
class Node:
    """Where some words have come to after some clusters.

    Args:
        branches: Node after the next cluster, by its letters.
        words: The words that end here, as clusters; they differ in marks only.
    """

    branches: dict[str, Node] = attrs.field(factory=dict[str, "Node"])
    words: list[tuple[Cluster, ...]] = attrs.field(factory=list[tuple[Cluster, ...]])


@cache
def words_of(lexicon: Lexicon) -> tuple[tuple[Cluster, ...], ...]:
    """Return the words of *lexicon* in order, as clusters, parted once."""
    return tuple(tuple(clusters(word)) for word in sorted(lexicon.words))


@cache
def tree_of(lexicon: Lexicon) -> Node:
    """Return the words of *lexicon* as a tree of clusters, built once."""
    root = Node()
    for parts in words_of(lexicon):
        node = root
        for part in parts:
            node = node.branches.setdefault(part.letters, Node())
        node.words.append(parts)
    return root


def words_along(
    tree: Node, text: Sequence[Cluster], start: int
) -> Iterator[tuple[Cluster, ...]]:
    """Yield the words whose letters stand in *text* from *start*, shortest first."""
    node: Node | None = tree
    for place in range(start, len(text)):
        node = node.branches.get(text[place].letters) if node else None
        if node is None:
            return
        yield from node.words
