"""Whole numbers in Thai words (จำนวนเป็นตัวอักษร).

Numbers are read in blocks of six digits, each block followed by one ล้าน for
every block after it: 2,300,000,000,000 is สองล้านสามแสนล้าน.

The authorities part over a final 1. The Royal Society reads it เอ็ด in every
number of two digits or more (101 is หนึ่งร้อยเอ็ด), and that is the rule here,
block by block. ICU and LibreOffice say เอ็ด only after a tens digit (หนึ่งร้อยหนึ่ง);
``ed="tens"`` agrees with them.

Source:
    Office of the Royal Society, reading of numbers of two digits and more
    (การอ่านตัวเลขตั้งแต่ ๒ หลักขึ้นไป), legacy.orst.go.th page_id=10323.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from typing import Final, Literal, get_args

from sammachip.errors import InvalidDataError
from sammachip.thai.choice import unknown_choice

__all__ = ["Ed", "number_words"]

Ed = Literal["royal", "tens"]
"""Where a final 1 is เอ็ด: as the Royal Society reads, or after a tens digit only."""

# fmt: off
_ONES: Final = ("", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า")
# fmt: on
_ONES_WITH_ED: Final = ("", "เอ็ด", *_ONES[2:])
_TENS: Final = ("สิบ", "ยี่สิบ", *(f"{digit}สิบ" for digit in _ONES[3:]))
_MILLION: Final = 1_000_000
_THOUSAND: Final = 1_000


def _digits_of(place: str) -> tuple[str, ...]:
    return ("", *(digit + place for digit in _ONES[1:]))


def _words_below_1000(ones: tuple[str, ...]) -> tuple[str, ...]:
    below_100 = (*ones, *map("".join, product(_TENS, _ONES_WITH_ED)))
    return tuple(map("".join, product(_digits_of("ร้อย"), below_100)))


# A block of six digits is two look-ups: its thousands and its last three digits.
_THOUSANDS: Final = tuple(
    map("".join, product(_digits_of("แสน"), _digits_of("หมื่น"), _digits_of("พัน")))
)
_LAST_THREE: Final[Mapping[str, tuple[str, ...]]] = {
    "royal": _words_below_1000(_ONES_WITH_ED),
    "tens": _words_below_1000(_ONES),
}


def number_words(number: int, *, ed: Ed = "royal") -> str:
    """Say *number* in Thai words, without spaces; a negative one begins with ลบ.

    Args:
        number: Whole number of any size.
        ed: Where a final 1 is เอ็ด.

    Raises:
        InvalidDataError: *number* is no ``int`` (``number.type``); *ed* is no
            such choice (``choice.unknown``).

    Source:
        Office of the Royal Society, legacy.orst.go.th page_id=10323.

    >>> number_words(2_000_101)
    'สองล้านหนึ่งร้อยเอ็ด'
    >>> number_words(2_000_101, ed="tens")
    'สองล้านหนึ่งร้อยหนึ่ง'
    """
    last_three = last_three_words(ed)
    if type(number) is not int:  # nor a bool, which is an int to Python
        raise InvalidDataError.because(
            "number.type",
            "expected a whole number (int), found {found}",
            found=type(number).__name__,
        )
    if number < 0:
        return "ลบ" + unsigned_words(-number, last_three)
    return unsigned_words(number, last_three)


def last_three_words(ed: Ed) -> tuple[str, ...]:
    """Return the words of 0 to 999 as they end a block; that of 0 is empty.

    >>> last_three_words("royal")[101]
    'หนึ่งร้อยเอ็ด'
    """
    if ed not in _LAST_THREE:
        raise unknown_choice("ed", ed, get_args(Ed))
    return _LAST_THREE[ed]


def unsigned_words(number: int, last_three: tuple[str, ...]) -> str:
    """Say *number*, zero or more, with the table that `last_three_words` gives.

    >>> unsigned_words(12_000_001, last_three_words("royal"))
    'สิบสองล้านเอ็ด'
    """
    if not number:
        return "ศูนย์"
    lower_blocks = ""
    while number >= _MILLION:
        number, block = divmod(number, _MILLION)
        words = _THOUSANDS[block // _THOUSAND] + last_three[block % _THOUSAND]
        lower_blocks = f"ล้าน{words}{lower_blocks}"
    if number == 1:  # alone, or in front of ล้าน: one digit is never เอ็ด
        return _ONES[1] + lower_blocks
    return (
        _THOUSANDS[number // _THOUSAND] + last_three[number % _THOUSAND] + lower_blocks
    )
