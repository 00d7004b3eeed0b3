"""Forms of which those of all labels are made: blanks, colons, digits."""

from __future__ import annotations

import re
from typing import Final

from sammachip.thai import BLANKS

__all__ = [
    "AT_A_WORD",
    "A_FEW",
    "BLANK",
    "COLON",
    "DIGIT",
    "DIGITS",
    "NO_MORE_DIGITS",
    "any_of",
]


def any_of(*words: str) -> str:
    r"""Return the form of one of *words*.

    >>> any_of("ต.", "ตำบล")
    '(?:ต\\.|ตำบล)'
    """
    return f"(?:{'|'.join(map(re.escape, words))})"


BLANK: Final = f"[{BLANKS}]"
A_FEW: Final = f"{BLANK}{{0,3}}"
COLON: Final = f"{A_FEW}:?{A_FEW}"
AT_A_WORD: Final = r"(?<![ก-๎-])(?<![^0-9๐-๙]\.)"  # or behind "1."
DIGIT: Final = "[0-9๐-๙]"
DIGITS: Final = f"{DIGIT}[0-9๐-๙/-]*+"
NO_MORE_DIGITS: Final = f"(?![/-]?{DIGIT})"
