"""Numbers in Thai words or digits, read back (การอ่านจำนวนจากตัวอักษร).

What `number_words` writes is read by look-up; all else by `number_grammar`. A
text that says no number, or more than one, is refused with the place.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from sammachip.errors import check_text
from sammachip.thai.block_words import DIGIT_NAMES
from sammachip.thai.lazy_regex import match_at
from sammachip.thai.number_errors import (
    ambiguous,
    check_digits,
    missing,
    unreadable,
    word_missing,
)
from sammachip.thai.number_grammar import DIGIT_NAME, numeral_at_start
from sammachip.thai.number_readings import readings_within
from sammachip.thai.numerals import whole_number
from sammachip.thai.unseen import BLANKS
from sammachip.thai.written_numbers import written_numeral

__all__ = ["parse_number_words", "read_number"]

_B: Final = f"[{BLANKS}]*+"
_SIGN: Final = rf"{_B}(ติดลบ{_B}|ลบ{_B}|[-\u2212](?=[0-9๐-๙]))?"  # "-" or a true minus
_POINT_ALONE: Final = rf"(จุด{_B}(?!{DIGIT_NAME}|[0-9๐-๙]))?"


def parse_number_words(text: str) -> int | Decimal:
    """Read a number in Thai words, in digits, or in both.

    Everything that `number_words` writes is read, in either style, and what people
    write: "2 ล้าน 5 แสน", "สองจุดห้าล้าน", "12 พัน", "ร้อยเอ็ด", "ซาว", "ติดลบห้า", "-1,500".
    Blanks, also of no width, may stand between words.

    Returns:
        An ``int``; a ``Decimal`` if the number has decimals, as many as are written.

    Raises:
        InvalidDataError: There is no number (``number_words.missing``, or
            ``number_words.missing_at_end`` if the text ends there), or no decimal
            after จุด (``number_words.word``, ``number_words.word_at_end``); the number
            cannot go on as it does (``number_words.unreadable``,
            ``number_words.left_over``), has several readings, such as พันห้า
            (``number_words.ambiguous``), or both kinds of digits
            (``number_words.mixed_digits``).

    >>> parse_number_words("สองล้านหนึ่งร้อยเอ็ด"), parse_number_words("๑.๕ ล้าน")
    (2000101, 1500000)
    >>> parse_number_words("ลบสองจุดห้าศูนย์")
    Decimal('-2.50')
    """
    check_text(text)
    if written := written_numeral(text):
        return whole_number(written)
    sign = match_at(_SIGN, text, 0)
    numeral, end = read_number(text, sign.end())
    if end < len(text):
        raise unreadable(text, sign.end(), end)
    if "." in numeral:
        decimal = Decimal(numeral)
        return decimal.copy_negate() if sign[1] and decimal else decimal
    number = whole_number(numeral)
    return -number if sign[1] else number


def read_number(text: str, start: int) -> tuple[str, int]:
    """Read a number without a sign that begins at *start*, as far as it goes.

    Returns:
        The number in Arabic digits, and the index after it and the blanks behind.

    Raises:
        InvalidDataError: As `parse_number_words` tells.

    >>> read_number("ราคา ห้าร้อย บาท", 5)
    ('500', 13)
    """
    number = text[start:]
    numeral, length = numeral_at_start(number)
    if not numeral:
        raise missing(text, start)
    end = start + length
    check_digits(text, start, end)
    if found := readings_within(number, length):
        raise ambiguous(start, *found)
    point = match_at(_POINT_ALONE, text, end)
    if point[0] and "." not in numeral:
        raise word_missing(text, point.end(), *DIGIT_NAMES)
    return numeral, end
