"""Numbers inside running text: their shape, and their exact value.

A shape that is no number, or says two things (พันห้า), or mixes both kinds of digits,
has no value: nothing is guessed.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from sammachip.errors import InvalidDataError
from sammachip.thai import parse_number_words
from sammachip.thai.block_words import DIGIT_NAMES

__all__ = ["BLANK", "DIGIT", "FIGURES", "NUMBER", "TO", "WORD", "value_of"]

BLANK: Final = "[ \t\u00a0\u2007\u2009\u200b\u202f]{0,3}"
"""Blanks within a line, or nothing."""
DIGIT: Final = "[0-9๐-๙]"
TO: Final = "(?:-|\N{EN DASH}|\N{EM DASH}|ถึง)"
"""What stands between the ends of a range."""

_POWER: Final = "(?:สิบ|ร้อย(?!ละ)|พัน|หมื่น|แสน|ล้าน)"
_POWERS: Final = rf"{_POWER}{{1,3}}"
FIGURES: Final = (
    rf"(?![0๐]{DIGIT}){DIGIT}{{1,15}}(?:,{DIGIT}{{3}}){{0,9}}"
    rf"(?:\.{DIGIT}{{1,6}})?(?!{DIGIT})"
)
"""A number in digits."""
WORD: Final = rf"(?:{'|'.join(DIGIT_NAMES)}|เอ็ด|ยี่(?=สิบ)|ซาว|{_POWER}|จุด)"
"""One word of a number."""
NUMBER: Final = (
    rf"(?:{FIGURES}(?:{BLANK}{_POWERS}(?:{BLANK}{FIGURES}{BLANK}{_POWERS}){{0,2}})?"
    rf"|{WORD}{{1,30}})"
)
"""A number in digits, in words, or in both."""


def value_of(number: str) -> Decimal | None:
    """Return the value of what has the shape of a number; None if it has none.

    >>> value_of("๑.๕ ล้าน"), value_of("ยี่สิบเอ็ด"), value_of("๑5"), value_of("พันห้า")
    (Decimal('1500000'), Decimal('21'), None, None)
    """
    try:
        return Decimal(parse_number_words(number))
    except InvalidDataError:
        return None
