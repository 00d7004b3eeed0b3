"""A text about dates as a row of words and numbers, and the shape that they make.

``"17 มี.ค. พ.ศ. 2560"`` has the shape ``"dm.b.y"``: see `vocabulary` for the letters.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import zip_longest
from typing import Final, NamedTuple

from sammachip.dates.vocabulary import SIGNS, VOCABULARY, Word
from sammachip.errors import check_text
from sammachip.thai import normal_form

__all__ = ["Tokens", "tokens_of"]

# Up to five digits of one kind; with a 0 in front, two at most. What is longer comes
# apart into numbers with nothing between them, as digits of both kinds do.
_NUMBER: Final = re.compile("([1-9][0-9]{0,4}|0[0-9]?|[๑-๙][๐-๙]{0,4}|๐[๐-๙]?)")
_MOST_NUMBERS: Final = 6  # two days in numbers
_MOST_DIGITS_OF_A_DAY: Final = 2
_LONGEST: Final = 200  # two days in words, with room to spare


class Tokens(NamedTuple):
    """A letter for each word, number and sign, and the value of each."""

    shape: str
    values: tuple[int, ...]

    def part(self, start: int, end: int | None = None) -> Tokens:
        """Return some of the tokens."""
        return Tokens(self.shape[start:end], self.values[start:end])


def tokens_of(text: str) -> Tokens | None:
    """Take *text* apart; None if it has a word that dates do not have.

    Characters that nobody sees do not matter, nor does white space between words.
    Digits are Thai or Arabic, never both in one number.

    >>> tokens_of("เสาร์ ๑๗ มี.ค. พ.ศ. ๒๕๖๐")
    Tokens(shape='wdm.b.y', values=(5, 17, 3, 0, 0, 0, 2560))
    """
    check_text(text)
    # Sound text is by far the most, and cleaning takes longer than reading.
    return _taken_apart(text) or _taken_apart(normal_form(text))


def _taken_apart(text: str) -> Tokens | None:
    if len(text) > _LONGEST:
        return None
    parts = _NUMBER.split(text, _MOST_NUMBERS)  # words, number, words, ...
    numbers = parts[1::2]
    frame = _frame(tuple(parts[::2]), tuple(map(len, numbers)))
    if frame is None:
        return None
    shape, values, places = frame
    filled = list(values)
    for place, number in zip(places, numbers, strict=True):
        filled[place] = int(number)
    return Tokens(shape, tuple(filled))


@lru_cache(maxsize=1024)  # a column has a hundred different ones at most
def _frame(
    words: tuple[str, ...], lengths: tuple[int, ...]
) -> tuple[str, tuple[int, ...], tuple[int, ...]] | None:
    """Return shape and values of *words*, and where the values of numbers go."""
    if "" in words[1:-1]:
        return None
    found: list[Word] = []
    places: list[int] = []
    for run, length in zip_longest(words, lengths):
        if (known := _known(run)) is None:
            return None
        found += known
        if length is not None:
            places.append(len(found))
            found.append(Word("d" if length <= _MOST_DIGITS_OF_A_DAY else "y"))
    letters, values = zip(*found, strict=True) if found else ((), ())
    return "".join(letters), values, tuple(places)


def _known(run: str) -> list[Word] | None:
    """Return the words in *run*; None if one is unknown."""
    run = run.strip().lower()
    found: list[Word] = []
    start = 0
    while start < len(run):
        if not (match := _one_word().match(run, start)):
            return None
        spelling, sign = match.groups()
        found.append(Word(SIGNS[sign]) if sign else _WORDS[_plain(spelling)])
        start = match.end()
    return found


def _plain(spelling: str) -> str:
    return "".join(spelling.replace(".", "").split())


_WORDS: Final = {_plain(spelling): word for spelling, word in VOCABULARY.items()}


@cache  # compiled when it is needed first, as that takes longer than all imports
def _one_word() -> re.Pattern[str]:
    """Match a word or a sign; dots may be missing, the last is a sign of its own."""
    words = "|".join(map(_loosely, sorted(VOCABULARY, key=len, reverse=True)))
    return re.compile(rf"\s*(?:({words})|([{re.escape(''.join(SIGNS))}]))")


def _loosely(spelling: str) -> str:
    exactly = re.escape(spelling.removesuffix("."))
    return exactly.replace(r"\.", r"\.?\ ").replace(r"\ ", r"\s?")
