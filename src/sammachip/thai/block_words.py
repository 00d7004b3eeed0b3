"""Whole numbers in words, block by block, from two tables.

A number is said in blocks of six digits, each block followed by one ล้าน for
every block after it: 2,300,000,000,000 is สองล้านสามแสนล้าน. A block is two
look-ups: its thousands and its last three digits.

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

__all__ = [
    "DIGIT_NAMES",
    "LAST_THREE",
    "THOUSANDS",
    "Ed",
    "unknown_style",
    "unsigned_words",
]

Ed = Literal["royal", "tens"]
"""Where a final 1 is เอ็ด: as the Royal Society reads, or after a tens digit only."""

# fmt: off
DIGIT_NAMES: Final = (
    "ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"
)
# fmt: on
"""The names of 0 to 9."""

_ONES: Final = ("", *DIGIT_NAMES[1:])
_ONES_WITH_ED: Final = ("", "เอ็ด", *_ONES[2:])
_MILLION: Final = 1_000_000
_THOUSAND: Final = 1_000
_HUGE: Final = 10**600  # from here on, two halves are quicker than one whole
_TENS: Final = ("สิบ", "ยี่สิบ", *(f"{digit}สิบ" for digit in _ONES[3:]))


def _digits_of(place: str) -> tuple[str, ...]:
    return ("", *(digit + place for digit in _ONES[1:]))


def _words_below_1000(ones: tuple[str, ...]) -> tuple[str, ...]:
    below_100 = (*ones, *map("".join, product(_TENS, _ONES_WITH_ED)))
    return tuple(map("".join, product(_digits_of("ร้อย"), below_100)))


THOUSANDS: Final = tuple(
    map("".join, product(_digits_of("แสน"), _digits_of("หมื่น"), _digits_of("พัน")))
)
"""The words of 0 to 999 thousand as they begin a block; that of 0 is empty."""

LAST_THREE: Final[Mapping[str, tuple[str, ...]]] = {
    "royal": _words_below_1000(_ONES_WITH_ED),
    "tens": _words_below_1000(_ONES),
}
"""The words of 0 to 999 as they end a block, by style; that of 0 is empty."""


def unknown_style(ed: object) -> InvalidDataError:
    """Return the error for *ed*, which is no `Ed` (``choice.unknown``).

    >>> print(unknown_style("icu"))
    ed must be one of royal, tens; found icu
    """
    return unknown_choice("ed", ed, get_args(Ed))


def unsigned_words(number: int, last_three: tuple[str, ...]) -> str:
    """Say *number*, zero or more, with one of the tables in `LAST_THREE`.

    >>> unsigned_words(12_000_001, LAST_THREE["royal"])
    'สิบสองล้านเอ็ด'
    """
    if 1 < number < _MILLION:
        return THOUSANDS[number // _THOUSAND] + last_three[number % _THOUSAND]
    if number <= 1:  # zero, and a 1 alone or in front of ล้าน, which is never เอ็ด
        return DIGIT_NAMES[number]
    if number >= _HUGE:
        return _huge_words(number, last_three)
    block = number % _MILLION
    return (
        f"{unsigned_words(number // _MILLION, last_three)}ล้าน"
        f"{THOUSANDS[block // _THOUSAND]}{last_three[block % _THOUSAND]}"
    )


def _huge_words(number: int, last_three: tuple[str, ...]) -> str:
    """Say the upper half of the blocks, then the lower half, none left out."""
    half: int = _MILLION ** (number.bit_length() // 40)  # 20 bits a block
    upper, lower = divmod(number, half)
    lower_words = unsigned_words(half + lower, last_three).removeprefix("หนึ่ง")
    return unsigned_words(upper, last_three) + lower_words
