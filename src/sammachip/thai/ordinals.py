"""Ordinals in Thai words (ลำดับที่): ที่ and a number.

There is no place before the first: zero and negative numbers are refused,
though ICU would write ที่ศูนย์ and ที่ลบหนึ่ง.

Source:
    Unicode CLDR, spellout rules of the locale ``th``, ``%spellout-ordinal``.
"""

from __future__ import annotations

from typing import Final

from sammachip.errors import InvalidDataError, check_text
from sammachip.thai.block_words import Ed
from sammachip.thai.lazy_regex import match_at
from sammachip.thai.number_errors import unreadable, word_missing
from sammachip.thai.number_reading import read_number
from sammachip.thai.number_writing import number_words
from sammachip.thai.numerals import whole_number
from sammachip.thai.unseen import BLANKS

__all__ = ["ordinal_words", "parse_ordinal_words"]

_MARK: Final = f"[{BLANKS}]*+(ที่[{BLANKS}]*+)?"


def ordinal_words(number: int, *, ed: Ed = "royal") -> str:
    """Say which place *number* is: ที่หนึ่ง, ที่สอง and so on.

    Args:
        number: Whole number from 1, of any size.
        ed: Where a final 1 is เอ็ด, as in `number_words`.

    Raises:
        InvalidDataError: *number* is no ``int`` from 1 (``ordinal.number``); *ed* is
            no such choice (``choice.unknown``).

    >>> ordinal_words(1), ordinal_words(21)
    ('ที่หนึ่ง', 'ที่ยี่สิบเอ็ด')
    """
    if type(number) is not int or number < 1:
        raise _no_place(number if type(number) is int else type(number).__name__)
    return "ที่" + number_words(number, ed=ed)


def parse_ordinal_words(text: str) -> int:
    """Read ที่ and a whole number from 1, in words or in digits.

    Raises:
        InvalidDataError: *text* does not begin with ที่ (``number_words.word``,
            ``number_words.word_at_end``); the number is not whole or zero
            (``ordinal.number``), or cannot be read (``number_words...``, as
            `parse_number_words` tells).

    >>> parse_ordinal_words("ที่ยี่สิบเอ็ด"), parse_ordinal_words("ที่ ๓")
    (21, 3)
    """
    check_text(text)
    mark = match_at(_MARK, text, 0)
    if not mark[1]:
        raise word_missing(text, mark.end(), "ที่")
    numeral, end = read_number(text, mark.end())
    if end < len(text):
        raise unreadable(text, mark.end(), end)
    if "." in numeral or not numeral.strip("0"):
        raise _no_place(numeral)
    return whole_number(numeral)


def _no_place(found: int | str) -> InvalidDataError:
    return InvalidDataError.because(
        "ordinal.number",
        "expected a whole number from 1, found {found}",
        found=found,
    )
