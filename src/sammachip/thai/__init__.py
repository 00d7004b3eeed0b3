"""The written language: digits, numbers and money in words, repair, order, widths."""

from __future__ import annotations

from sammachip._lazy import lazy_names

TYPE_CHECKING = False  # checkers take it for true, and see where the names are from

__all__ = [
    "BLANKS",
    "LEXICON",
    "MOST_DIGITS",
    "Damage",
    "Digits",
    "Ed",
    "Lexicon",
    "Loss",
    "Lost",
    "Repair",
    "Repaired",
    "Span",
    "Sureness",
    "ThirdDecimal",
    "aligned",
    "baht_text",
    "collation_key",
    "display_width",
    "gaps",
    "has_mixed_digits",
    "key_form",
    "normal_form",
    "number_words",
    "ordinal_words",
    "pad_left",
    "pad_right",
    "parse_baht_text",
    "parse_int",
    "parse_number_words",
    "parse_ordinal_words",
    "repair",
    "to_arabic_digits",
    "to_arabic_digits_many",
    "to_thai_digits",
    "to_thai_digits_many",
    "trimmed",
    "with_digits",
]

if TYPE_CHECKING:
    from sammachip.thai.baht_reading import parse_baht_text as parse_baht_text
    from sammachip.thai.baht_writing import ThirdDecimal as ThirdDecimal
    from sammachip.thai.baht_writing import baht_text as baht_text
    from sammachip.thai.block_words import Ed as Ed
    from sammachip.thai.collation import collation_key as collation_key
    from sammachip.thai.number_reading import parse_number_words as parse_number_words
    from sammachip.thai.number_writing import number_words as number_words
    from sammachip.thai.numerals import MOST_DIGITS as MOST_DIGITS
    from sammachip.thai.numerals import Digits as Digits
    from sammachip.thai.numerals import has_mixed_digits as has_mixed_digits
    from sammachip.thai.numerals import parse_int as parse_int
    from sammachip.thai.numerals import to_arabic_digits as to_arabic_digits
    from sammachip.thai.numerals import to_arabic_digits_many as to_arabic_digits_many
    from sammachip.thai.numerals import to_thai_digits as to_thai_digits
    from sammachip.thai.numerals import to_thai_digits_many as to_thai_digits_many
    from sammachip.thai.numerals import with_digits as with_digits
    from sammachip.thai.ordinals import ordinal_words as ordinal_words
    from sammachip.thai.ordinals import parse_ordinal_words as parse_ordinal_words
    from sammachip.thai.repairing import LEXICON as LEXICON
    from sammachip.thai.repairing import Damage as Damage
    from sammachip.thai.repairing import Lexicon as Lexicon
    from sammachip.thai.repairing import Loss as Loss
    from sammachip.thai.repairing import Lost as Lost
    from sammachip.thai.repairing import Repair as Repair
    from sammachip.thai.repairing import Repaired as Repaired
    from sammachip.thai.repairing import Sureness as Sureness
    from sammachip.thai.repairing import repair as repair
    from sammachip.thai.span import Span as Span
    from sammachip.thai.span import gaps as gaps
    from sammachip.thai.span import trimmed as trimmed
    from sammachip.thai.table import aligned as aligned
    from sammachip.thai.text_form import key_form as key_form
    from sammachip.thai.text_form import normal_form as normal_form
    from sammachip.thai.unseen import BLANKS as BLANKS
    from sammachip.thai.width import display_width as display_width
    from sammachip.thai.width import pad_left as pad_left
    from sammachip.thai.width import pad_right as pad_right

_HOME = {
    "BLANKS": "sammachip.thai.unseen",
    "Damage": "sammachip.thai.repairing",
    "Digits": "sammachip.thai.numerals",
    "Ed": "sammachip.thai.block_words",
    "LEXICON": "sammachip.thai.repairing",
    "Lexicon": "sammachip.thai.repairing",
    "Loss": "sammachip.thai.repairing",
    "Lost": "sammachip.thai.repairing",
    "MOST_DIGITS": "sammachip.thai.numerals",
    "Repair": "sammachip.thai.repairing",
    "Repaired": "sammachip.thai.repairing",
    "Span": "sammachip.thai.span",
    "Sureness": "sammachip.thai.repairing",
    "ThirdDecimal": "sammachip.thai.baht_writing",
    "aligned": "sammachip.thai.table",
    "baht_text": "sammachip.thai.baht_writing",
    "collation_key": "sammachip.thai.collation",
    "display_width": "sammachip.thai.width",
    "gaps": "sammachip.thai.span",
    "has_mixed_digits": "sammachip.thai.numerals",
    "key_form": "sammachip.thai.text_form",
    "normal_form": "sammachip.thai.text_form",
    "number_words": "sammachip.thai.number_writing",
    "ordinal_words": "sammachip.thai.ordinals",
    "pad_left": "sammachip.thai.width",
    "pad_right": "sammachip.thai.width",
    "parse_baht_text": "sammachip.thai.baht_reading",
    "parse_int": "sammachip.thai.numerals",
    "parse_number_words": "sammachip.thai.number_reading",
    "parse_ordinal_words": "sammachip.thai.ordinals",
    "repair": "sammachip.thai.repairing",
    "to_arabic_digits": "sammachip.thai.numerals",
    "to_arabic_digits_many": "sammachip.thai.numerals",
    "to_thai_digits": "sammachip.thai.numerals",
    "to_thai_digits_many": "sammachip.thai.numerals",
    "trimmed": "sammachip.thai.span",
    "with_digits": "sammachip.thai.numerals",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, _HOME)
