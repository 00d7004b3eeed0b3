"""Thai and Arabic digits in short and in long text."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType
from typing import Final

from benchmarks.harness import OURS, Candidate, compare, peer

from sammachip.thai import to_arabic_digits, to_thai_digits
from sammachip.thai.numerals import to_thai_digits_many

_THAI: Final = "๐๑๒๓๔๕๖๗๘๙"
_TO_ARABIC: Final = str.maketrans(_THAI, "0123456789")
_TO_THAI: Final = str.maketrans("0123456789", _THAI)
_LONG: Final = "กองทุนมีสมาชิก ๑๒๐ คน ถือหุ้น ๓,๔๕๐ หุ้น " * 55
_TEXTS: Final = {
    "14 characters": [f"เลขที่ {place:03}/๒๕๖๙" for place in range(100)],
    "2,200 characters": [_LONG],
    "2,200 characters, no digit": [_LONG.translate(dict.fromkeys(map(ord, _THAI)))],
}


_COLUMN: Final = [f"เลขที่ {place % 500:03}/2569" for place in range(1000)]


def lines() -> Iterator[str]:
    for size, texts in _TEXTS.items():
        yield from compare(
            f"Thai digits to Arabic ones, {size}",
            [(text, (text.translate(_TO_ARABIC),)) for text in texts],
            {
                OURS: to_arabic_digits,
                "str.translate": lambda text: text.translate(_TO_ARABIC),
                "kham": peer("kham", lambda kham: kham.thai_digits_to_ascii),
                "pythainlp": peer(
                    "pythainlp.util", lambda util: util.thai_digit_to_arabic_digit
                ),
            },
        )
    for size, thai_texts in _TEXTS.items():
        texts = [text.translate(_TO_ARABIC) for text in thai_texts]
        yield from compare(
            f"Arabic digits to Thai ones, {size}",
            [(text, (text.translate(_TO_THAI),)) for text in texts],
            {
                OURS: to_thai_digits,
                "str.translate": lambda text: text.translate(_TO_THAI),
                "pythainlp": peer(
                    "pythainlp.util", lambda util: util.arabic_digit_to_thai_digit
                ),
            },
        )
    yield from compare(
        f"Arabic digits to Thai ones, a column of {len(_COLUMN):,} texts",
        [(_COLUMN, ([text.translate(_TO_THAI) for text in _COLUMN],))],
        {
            OURS: to_thai_digits_many,
            "ours in a loop": lambda texts: [*map(to_thai_digits, texts)],
            "pythainlp in a loop": peer("pythainlp.util", _column_with_pythainlp),
        },
    )


def _column_with_pythainlp(util: ModuleType) -> Candidate[list[str]]:
    return lambda texts: [*map(util.arabic_digit_to_thai_digit, texts)]
