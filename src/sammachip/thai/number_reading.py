"""Numbers in Thai words or digits, read back (การอ่านจำนวนจากตัวอักษร).

What `number_words` writes is read by look-up; all else by `number_grammar`. A
text that says no number, or more than one, is refused with the place.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from sammachip.errors import InvalidDataError
from sammachip.thai.lazy_regex import match_at
from sammachip.thai.number_errors import ambiguous, missing, unreadable
from sammachip.thai.number_grammar import numeral_at_start, two_readings
from sammachip.thai.numerals import MOST_DIGITS, has_mixed_digits
from sammachip.thai.span import BLANKS
from sammachip.thai.written_numbers import written_numeral

__all__ = ["parse_number_words", "read_number", "read_sign", "whole_number"]

_B: Final = f"[{BLANKS}]*+"
_SIGN: Final = rf"{_B}(ติดลบ{_B}|ลบ{_B}|[-\u2212](?=[0-9๐-๙]))?"  # "-" or a true minus


def parse_number_words(text: str) -> int | Decimal:
    """Read a number in Thai words, in digits, or in both.

    Everything that `number_words` writes is read, in either style, and what people
    write: "2 ล้าน 5 แสน", "สองจุดห้าล้าน", "ร้อยเอ็ด", "ซาว", "ติดลบห้า", "-1,500". Blanks,
    also of no width, may stand between words.

    Returns:
        An ``int``; a ``Decimal`` if the number has decimals, as many as are written.

    Raises:
        InvalidDataError: There is no number (``number_words.missing``), it cannot go
            on as it does (``number_words.unreadable``, ``number_words.left_over``),
            it has two readings, such as พันห้า (``number_words.ambiguous``), or both
            kinds of digits (``number_words.mixed_digits``).

    >>> parse_number_words("สองล้านหนึ่งร้อยเอ็ด"), parse_number_words("๑.๕ ล้าน")
    (2000101, 1500000)
    >>> parse_number_words("ลบสองจุดห้าศูนย์")
    Decimal('-2.50')
    """
    if written := written_numeral(text):
        return whole_number(written)
    negative, start = read_sign(text)
    numeral, end = read_number(text, start)
    if end < len(text):
        raise unreadable(text, start, end)
    if "." in numeral:
        decimal = Decimal(numeral)
        return decimal.copy_negate() if negative and decimal else decimal
    number = whole_number(numeral)
    return -number if negative else number


def read_sign(text: str) -> tuple[bool, int]:
    """Tell whether *text* begins with a minus, and where the number begins.

    >>> read_sign("ติดลบ ห้า"), read_sign("ห้า")
    ((True, 6), (False, 0))
    """
    sign = match_at(_SIGN, text, 0)
    return sign[1] is not None, sign.end()


def read_number(text: str, start: int) -> tuple[str, int]:
    """Read a number without a sign that begins at *start*, as far as it goes.

    Returns:
        The number in Arabic digits, and the index after it and the blanks behind.

    Raises:
        InvalidDataError: As `parse_number_words` tells.

    >>> read_number("ราคา ห้าร้อย บาท", 5)
    ('500', 13)
    """
    if has_mixed_digits(text):
        raise InvalidDataError.because(
            "number_words.mixed_digits",
            "expected one kind of digits, found both Thai and Arabic ones",
        )
    number = text[start:]
    if readings := two_readings(number):
        raise ambiguous(start, *readings)
    numeral, end = numeral_at_start(number)
    if not numeral:
        raise missing(text, start)
    return numeral, start + end


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
