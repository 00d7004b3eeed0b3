"""A text about dates in pieces: words and numbers by turns.

``"มี.ค. พ.ศ. 2560"`` is ``("มีคพศ", "2560", "")``. Months, years and ranges of
them are then short tables of words, and no text takes longer than it is long.
"""

from __future__ import annotations

import re
from typing import Final

from sammachip.dates.era import ERA_BY_MARK
from sammachip.thai import normal_form

__all__ = ["NUMBERS", "era_mark_in", "pieces", "squeezed"]

NUMBERS: Final = re.compile("([1-9][0-9]{0,4}|0[0-9]?|[๑-๙][๐-๙]{0,4}|๐[๐-๙]?)")
"""A number of up to five digits of one kind; with a 0 in front, of two at most."""


def squeezed(words: str) -> str:
    """Return *words* in small letters, without dots, commas and white space.

    >>> squeezed("มี.ค. พ.ศ.")
    'มีคพศ'
    """
    return "".join(words.replace(".", "").replace(",", "").split()).lower()


def pieces(text: str) -> tuple[str, ...]:
    """Return words, number, words, number, ... of *text*; the words squeezed.

    Words stand at both ends, and they may be empty. Characters that nobody sees do
    not matter.

    >>> pieces("Q2/2560")
    ('q', '2', '/', '2560', '')
    """
    return tuple(map(squeezed, NUMBERS.split(normal_form(text))))


def era_mark_in(words: str) -> str:
    """Return the era mark at the end of squeezed *words*, or nothing.

    >>> era_mark_in("มีคพศ"), era_mark_in("มีค")
    ('พศ', '')
    """
    return next((mark for mark in ERA_BY_MARK if words.endswith(mark)), "")
