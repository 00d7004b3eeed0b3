"""Numbers in Thai words (จำนวนเป็นตัวอักษร).

Source:
    Office of the Royal Society, reading of numbers of two digits and more
    (การอ่านตัวเลขตั้งแต่ ๒ หลักขึ้นไป), legacy.orst.go.th page_id=10323, and of
    numbers with a decimal point (การอ่านจำนวนเลขที่มีจุดทศนิยม), page_id=10327.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from sammachip.errors import InvalidDataError
from sammachip.thai.block_words import (
    DIGIT_NAMES,
    LAST_THREE,
    Ed,
    unknown_style,
    unsigned_words,
)
from sammachip.thai.numerals import MOST_DIGITS

__all__ = ["check_exponent", "number_words"]

_THOUSAND: Final = 1_000


def number_words(number: int | Decimal, *, ed: Ed = "royal") -> str:
    """Say *number* in Thai words, without spaces; a negative one begins with ลบ.

    The decimals of a ``Decimal`` are named one by one after จุด, as many as it
    has. Zero has no sign.

    Args:
        number: Whole number of any size, or a ``Decimal`` with an exponent from
            -640 to 640.
        ed: Where a final 1 is เอ็ด.

    Raises:
        InvalidDataError: *number* is neither ``int`` nor ``Decimal``
            (``number.type``), is infinite or no number (``number.not_finite``), has
            another exponent (``number.exponent``); *ed* is no such choice
            (``choice.unknown``).

    Source:
        Office of the Royal Society, legacy.orst.go.th page_id=10323 and 10327.

    >>> number_words(2_000_101)
    'สองล้านหนึ่งร้อยเอ็ด'
    >>> number_words(2_000_101, ed="tens")
    'สองล้านหนึ่งร้อยหนึ่ง'
    >>> number_words(Decimal("-2.50"))
    'ลบสองจุดห้าศูนย์'
    """
    try:
        last_three = LAST_THREE[ed]
    except (KeyError, TypeError):  # a list, for one, is no key
        raise unknown_style(ed) from None
    if type(number) is not int:  # nor a bool, which is an int to Python
        return _decimal_words(number, last_three)
    if 1 < number < _THOUSAND:  # a short cut for most numbers there are
        return last_three[number]
    if number < 0:
        return "ลบ" + unsigned_words(-number, last_three)
    return unsigned_words(number, last_three)


def _decimal_words(number: object, last_three: tuple[str, ...]) -> str:
    if not isinstance(number, Decimal):
        raise InvalidDataError.because(
            "number.type",
            "expected int or Decimal, which are exact, found {found}",
            found=type(number).__name__,
        )
    if not number.is_finite():
        raise InvalidDataError.because(
            "number.not_finite", "expected a finite number, found {found}", found=number
        )
    check_exponent(number)
    sign = "ลบ" if number < 0 else ""
    # ``int`` is exact; Decimal arithmetic would round to the caller's context.
    whole = unsigned_words(abs(int(number)), last_three)
    _, point, decimals = f"{number:f}".partition(".")
    names = "".join(DIGIT_NAMES[int(digit)] for digit in decimals)
    return f"{sign}{whole}จุด{names}" if point else sign + whole


def check_exponent(number: Decimal) -> None:
    """Refuse a finite *number* that is short only in writing, such as 1E+999999.

    Raises:
        InvalidDataError: Its exponent is beyond 640 (``number.exponent``).
    """
    exponent = number.as_tuple().exponent
    if abs(int(exponent)) > MOST_DIGITS:
        raise InvalidDataError.because(
            "number.exponent",
            "expected a Decimal with an exponent from -{most} to {most}, found {found}",
            most=MOST_DIGITS,
            found=exponent,
        )
