"""Thai digits (เลขไทย) ๐ to ๙ and Arabic digits 0 to 9 (เลขอารบิก).

Only these twenty characters are digits here. Unicode has hundreds of others
(``²``, full-width ``２``, Khmer, ...), and Python's ``str.isdigit`` accepts them;
in Thai papers they are mistakes, and they are left alone or refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final, Literal, get_args

from sammachip.errors import InvalidDataError, check_text
from sammachip.thai.choice import unknown_choice

__all__ = [
    "MOST_DIGITS",
    "Digits",
    "has_mixed_digits",
    "parse_int",
    "to_arabic_digits",
    "to_arabic_digits_many",
    "to_thai_digits",
    "to_thai_digits_many",
    "whole_number",
    "with_digits",
]

Digits = Literal["thai", "arabic"]
"""Which digits to write: ``"thai"`` (๐ to ๙) or ``"arabic"`` (0 to 9)."""

MOST_DIGITS: Final = 640
"""The most digits of a number in text; Python promises to read that many."""

_WHOLE_NUMBER: Final = re.compile(rf"-?[0-9๐-๙]{{1,{MOST_DIGITS}}}")
_ARABIC_DIGIT: Final = re.compile("[0-9]")
_THAI_DIGIT: Final = re.compile("[๐-๙]")


def to_thai_digits(text: str) -> str:
    """Write every Arabic digit in *text* as a Thai one; leave the rest alone.

    >>> to_thai_digits("ห้อง 12 ชั้น ๓")
    'ห้อง ๑๒ ชั้น ๓'
    """
    check_text(text)
    # Ten replaces run in C over the whole text; ``str.translate`` looks up every
    # character in a dictionary as soon as the text is not ASCII.
    return (
        text.replace("0", "๐")
        .replace("1", "๑")
        .replace("2", "๒")
        .replace("3", "๓")
        .replace("4", "๔")
        .replace("5", "๕")
        .replace("6", "๖")
        .replace("7", "๗")
        .replace("8", "๘")
        .replace("9", "๙")
    )


def to_arabic_digits(text: str) -> str:
    """Write every Thai digit in *text* as an Arabic one; leave the rest alone.

    >>> to_arabic_digits("ห้อง ๑๒ ชั้น 3")
    'ห้อง 12 ชั้น 3'
    """
    check_text(text)
    if text.isascii():
        return text
    return (
        text.replace("๐", "0")
        .replace("๑", "1")
        .replace("๒", "2")
        .replace("๓", "3")
        .replace("๔", "4")
        .replace("๕", "5")
        .replace("๖", "6")
        .replace("๗", "7")
        .replace("๘", "8")
        .replace("๙", "9")
    )


def to_thai_digits_many(texts: Iterable[str]) -> list[str]:
    """Write a whole column of texts in Thai digits, faster than one by one.

    >>> to_thai_digits_many(["ห้อง 12", "ชั้น 3"])
    ['ห้อง ๑๒', 'ชั้น ๓']
    """
    return _as_one_text(to_thai_digits, list(texts))


def to_arabic_digits_many(texts: Iterable[str]) -> list[str]:
    """Write a whole column of texts in Arabic digits, faster than one by one.

    >>> to_arabic_digits_many(["ห้อง ๑๒", "ชั้น ๓"])
    ['ห้อง 12', 'ชั้น 3']
    """
    return _as_one_text(to_arabic_digits, list(texts))


def _as_one_text(write: Callable[[str], str], texts: list[str]) -> list[str]:
    written = write("\n".join(texts)).split("\n")
    # A text with a line break of its own came apart; nothing is no text either.
    return written if len(written) == len(texts) else list(map(write, texts))


def with_digits(text: str, digits: Digits) -> str:
    """Write all digits in *text* as *digits*.

    Raises:
        InvalidDataError: *digits* is no such choice (``choice.unknown``).

    >>> with_digits("พ.ศ. 2569", "thai")
    'พ.ศ. ๒๕๖๙'
    """
    if digits == "thai":
        return to_thai_digits(text)
    if digits == "arabic":
        return to_arabic_digits(text)
    raise unknown_choice("digits", digits, get_args(Digits))


def has_mixed_digits(text: str) -> bool:
    """Tell whether both kinds of digits stand in *text*: in one number, a slip.

    >>> has_mixed_digits("๑2๓"), has_mixed_digits("๑,๒๓๔.๕๐")
    (True, False)
    """
    return bool(_THAI_DIGIT.search(text) and _ARABIC_DIGIT.search(text))


def parse_int(text: str) -> int:
    """Read a whole number in Thai or in Arabic digits.

    A minus sign may stand in front, white space around. Separators, signs of
    other kinds, the two kinds of digits in one number, and numbers of more than
    640 digits are refused.

    Raises:
        InvalidDataError: *text* is not such a number (``number.not_whole``).

    >>> parse_int("๒๕๖๙"), parse_int(" -7 ")
    (2569, -7)
    """
    check_text(text)
    number = text.strip()
    if not _WHOLE_NUMBER.fullmatch(number) or has_mixed_digits(number):
        raise InvalidDataError.because(
            "number.not_whole",
            "expected a whole number in Thai or in Arabic digits, found {found}",
            found=text,
        )
    return int(number)


def whole_number(digits: str) -> int:
    """Make an ``int`` of any number of digits; ``int`` itself has a limit.

    >>> whole_number("0012")
    12
    """
    if len(digits) <= MOST_DIGITS:
        return int(digits)
    below = len(digits) // 2
    power: int = 10**below
    return whole_number(digits[:-below]) * power + whole_number(digits[-below:])
