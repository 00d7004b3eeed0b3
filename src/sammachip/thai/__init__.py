"""The written language: digits, numbers and money in words, one form, widths."""

from __future__ import annotations

from sammachip.thai.baht_text import baht_text
from sammachip.thai.normal_form import key_form, normal_form
from sammachip.thai.number_words import Ed, number_words
from sammachip.thai.numerals import (
    MOST_DIGITS,
    Digits,
    has_mixed_digits,
    parse_int,
    to_arabic_digits,
    to_thai_digits,
    with_digits,
)
from sammachip.thai.span import BLANKS, Span, gaps, trimmed
from sammachip.thai.table import aligned
from sammachip.thai.width import display_width, pad_left, pad_right

__all__ = [
    "BLANKS",
    "MOST_DIGITS",
    "Digits",
    "Ed",
    "Span",
    "aligned",
    "baht_text",
    "display_width",
    "gaps",
    "has_mixed_digits",
    "key_form",
    "normal_form",
    "number_words",
    "pad_left",
    "pad_right",
    "parse_int",
    "to_arabic_digits",
    "to_thai_digits",
    "trimmed",
    "with_digits",
]
