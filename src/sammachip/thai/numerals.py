"""Thai digits (เลขไทย) ๐ to ๙ and Arabic digits 0 to 9 (เลขอารบิก).

Only these twenty characters are digits here. Unicode has hundreds of others
(``²``, full-width ``２``, Khmer, ...), and Python's ``str.isdigit`` accepts them;
in Thai papers they are mistakes, and they are left alone or refused.
"""

from __future__ import annotations

import re
from typing import Final, Literal, get_args

from sammachip.errors import InvalidDataError
from sammachip.thai.choice import unknown_choice

__all__ = [
    "MOST_DIGITS",
    "Digits",
    "has_mixed_digits",
    "parse_int",
    "to_arabic_digits",
    "to_thai_digits",
    "with_digits",
]

Digits = Literal["thai", "arabic"]
"""Which digits to write: ``"thai"`` (๐ to ๙) or ``"arabic"`` (0 to 9)."""

_PAIRS: Final = tuple(zip("0123456789", "๐๑๒๓๔๕๖๗๘๙", strict=True))
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
    # Ten replaces run in C over the whole text; ``str.translate`` looks up every
    # character in a dictionary as soon as the text is not ASCII.
    for arabic, thai in _PAIRS:
        text = text.replace(arabic, thai)
    return text


def to_arabic_digits(text: str) -> str:
    """Write every Thai digit in *text* as an Arabic one; leave the rest alone.

    >>> to_arabic_digits("ห้อง ๑๒ ชั้น 3")
    'ห้อง 12 ชั้น 3'
    """
    if text.isascii():
        return text
    for arabic, thai in _PAIRS:
        text = text.replace(thai, arabic)
    return text


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
    number = text.strip()
    if not _WHOLE_NUMBER.fullmatch(number) or has_mixed_digits(number):
        raise InvalidDataError.because(
            "number.not_whole",
            "expected a whole number in Thai or in Arabic digits, found {found}",
            found=text,
        )
    return int(number)
