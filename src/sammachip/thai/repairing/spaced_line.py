"""Lines whose letters are all spaced out (บรรทัดที่ตัวอักษรห่างทุกตัว).

A vowel sign never stands alone in sound text. Where one does, in a line in which
nothing but single letters stands, a blank was put behind every character, blanks
included; and so it was in other lines like it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from sammachip.thai.repairing.damage import Damage
from sammachip.thai.repairing.repaired import Repair
from sammachip.thai.span import Span

__all__ = ["repairs_of_spaced_lines"]

_LETTER: Final = "(?:[ก-ฮะาำเ-ไๆฯ][ัิ-ฺ็-๎]*+|[^ \t\r\nก-๎])"
_LINE: Final = re.compile(rf"^[ \t]*+({_LETTER}(?: ++{_LETTER})++) *+$", re.MULTILINE)
_LONE_VOWEL: Final = re.compile(
    "[ก-๎] [ะาำ](?: |$)|(?<![^ \n])[เ-ไ] [ก-ฮ]", re.MULTILINE
)
_LONG: Final = re.compile("[^ ]++(?: ++[^ ]++){3}")  # a shorter one may be meant so
_WORD_OR_BLANKS: Final = re.compile("[^ ]++(?: [^ ]++)++| {2,}+")


def repairs_of_spaced_lines(text: str) -> Iterator[Repair]:
    """Yield the repairs of such lines in *text*: of each word, and of the blanks.

    >>> [each.repaired for each in repairs_of_spaced_lines("ร า ย ง า น   ผ ล")]
    ['รายงาน', ' ', 'ผล']
    """
    lines = [line.span(1) for line in _LINE.finditer(text)]
    if any(_LONE_VOWEL.search(text, *line) for line in lines):
        for start, end in lines:
            if _LONG.match(text, start, end):
                yield from _repairs(text, start, end)


def _repairs(text: str, start: int, end: int) -> Iterator[Repair]:
    for match in _WORD_OR_BLANKS.finditer(text, start, end):
        # One blank stands behind the letter, and one behind each blank.
        blanks = " " * max(1, (len(match[0]) - 1) // 2)
        meant = match[0].replace(" ", "") or blanks
        yield Repair(
            span=Span(*match.span()),
            damaged=match[0],
            repaired=meant,
            damage=Damage.SPACED_OUT,
            sureness="certain",
        )
