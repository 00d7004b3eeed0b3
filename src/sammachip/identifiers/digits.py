"""The digits of an identifier, however they were written (เลขประจำตัว).

Papers write one number with spaces, with dashes of many kinds, in Thai digits;
files add characters that nobody sees. All of that goes; what is left is the
compact form, by which numbers are kept and compared. Nothing in a message
repeats a number: it is personal.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from sammachip.errors import Problem
from sammachip.thai import BLANKS

__all__ = [
    "DASHES",
    "OTHER_DIGITS",
    "UNSEEN",
    "compact",
    "compact_rows",
    "grouped",
    "hidden",
    "is_digits",
    "nothing_written",
    "odd_position",
    "shape_problem",
]

DASHES: Final = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0d"
"""Hyphens, dashes and minus signs."""

_BREAKS: Final = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"
UNSEEN: Final = BLANKS.translate(dict.fromkeys(map(ord, _BREAKS)))
"""Spaces, soft hyphens and characters without a width.

Tabs and line ends are not among them: what they part is two things.
"""

OTHER_DIGITS: Final[Mapping[int, str]] = {
    ord(digit): str(value)
    for digits in ("๐๑๒๓๔๕๖๗๘๙", "０１２３４５６７８９")
    for value, digit in enumerate(digits)
}
"""Thai and full-width digits, with the ones that they stand for."""

_COMPACT: Final = {**OTHER_DIGITS, **dict.fromkeys(map(ord, DASHES + UNSEEN))}
_DIGIT: Final = re.compile("[0-9]")
_ROW_END: Final = "\0"  # in no text that people write


def compact(text: str) -> str:
    r"""Return *text* in bare digits, without spaces and dashes.

    Thai and full-width digits become 0 to 9. What is neither a digit nor a
    separator stays, so that a check can refuse it.

    >>> compact(" ๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑\u200b")
    '1234567890121'
    """
    return text.translate(_COMPACT).strip()


def compact_rows(texts: Sequence[str]) -> list[str]:
    r"""Return the compact form of every one of *texts*.

    >>> compact_rows(("1-2", "๓ ๔\n"))
    ['12', '34']
    """
    # One call for the whole column, if no text has the character that parts them.
    column = _ROW_END.join(texts).translate(_COMPACT)
    rows = column.split(_ROW_END)
    if len(rows) != len(texts):
        return [*map(compact, texts)]
    has_breaks = column.split() != [column]
    return [*map(str.strip, rows)] if has_breaks else rows


def is_digits(text: str) -> bool:
    """Tell whether *text* is made of the digits 0 to 9 alone.

    >>> is_digits("007"), is_digits("²"), is_digits("")
    (True, False, False)
    """
    return text.isascii() and text.isdecimal()


def shape_problem(
    text: str, *lengths: int, path: tuple[int, ...] = ()
) -> Problem | None:
    """Return what is wrong with the characters of *text* or with their number.

    >>> print(shape_problem("12O45", 5))
    expected digits, found another character at position 3; type the number again
    >>> print(shape_problem("1234", 5))
    expected 5 digits, found 4; compare the number with the document
    """
    digits = text if is_digits(text) else compact(text)
    if not digits:
        return nothing_written(path)
    if position := odd_position(text, digits):
        return Problem(
            code="identifier.character",
            message="expected digits, found another character at position "
            "{position}; type the number again",
            facts={"position": position},
            path=path,
        )
    if len(digits) not in lengths:
        return Problem(
            code="identifier.length",
            message="expected {expected} digits, found {found}; compare the number "
            "with the document",
            facts={"expected": lengths, "found": len(digits)},
            path=path,
        )
    return None


def nothing_written(path: tuple[int, ...]) -> Problem:
    """Return the problem of text that is blank, or a dash for "there is none"."""
    return Problem(
        code="identifier.blank",
        message="expected a number, found nothing; if there is none, leave it away",
        path=path,
    )


def odd_position(text: str, compacted: str) -> int:
    """Return where in *text* the first character stands that is no digit, or 0.

    Args:
        text: What was written; the first place is 1.
        compacted: The same without what may stand between digits.
    """
    if is_digits(compacted) or not compacted:
        return 0
    odd = next(each for each in compacted if not is_digits(each))
    outer = len(text) - len(text.lstrip())
    return text.index(odd, outer) + 1


def grouped(digits: str, *sizes: int, by: str = "-") -> str:
    """Return *digits* in groups of these *sizes*.

    >>> grouped("1234567890121", 1, 4, 5, 2, 1)
    '1-2345-67890-12-1'
    """
    ends = [sum(sizes[:count]) for count in range(len(sizes) + 1)]
    return by.join(digits[start:end] for start, end in pairwise(ends))


def hidden(text: str, *, shown: int = 1) -> str:
    """Return *text* with an x for each digit but the last ones.

    >>> hidden("1-2345-67890-12-1")
    'x-xxxx-xxxxx-xx-1'
    """
    return _DIGIT.sub("x", text[:-shown]) + text[-shown:]
