"""The written language: Thai digits, numbers and money in words, widths of text."""

from __future__ import annotations

from sammachip.thai.baht_text import baht_text
from sammachip.thai.number_words import Ed, number_words
from sammachip.thai.numerals import (
    Digits,
    parse_int,
    to_arabic_digits,
    to_thai_digits,
    with_digits,
)
from sammachip.thai.table import aligned
from sammachip.thai.width import display_width, pad_left, pad_right

__all__ = [
    "Digits",
    "Ed",
    "aligned",
    "baht_text",
    "display_width",
    "number_words",
    "pad_left",
    "pad_right",
    "parse_int",
    "to_arabic_digits",
    "to_thai_digits",
    "with_digits",
]
