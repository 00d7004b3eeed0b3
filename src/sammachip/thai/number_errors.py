"""Why a text is no number: each error tells the place, counted from 1."""

from __future__ import annotations

from typing import Final

from sammachip.errors import InvalidDataError
from sammachip.thai.block_words import DIGIT_NAMES
from sammachip.thai.lazy_regex import match_at
from sammachip.thai.number_grammar import numeral_at_start
from sammachip.thai.number_writing import number_words
from sammachip.thai.numerals import has_mixed_digits
from sammachip.thai.unseen import BLANKS

__all__ = [
    "ambiguous",
    "check_digits",
    "left_over",
    "missing",
    "unreadable",
    "word_missing",
]

_WORDS: Final = (
    *("เอ็ด", *DIGIT_NAMES[1:]),
    *("สิบ", "ร้อย", "พัน", "หมื่น", "แสน", "ล้าน", "จุด"),
)
_MOST_TRIED: Final = 1_000  # characters; what may follow is found by trying
_PIECE: Final = rf"{'|'.join(_WORDS)}|[0-9๐-๙]{{1,20}}|[^0-9๐-๙{BLANKS}]{{0,20}}"


def check_digits(text: str, start: int, end: int) -> None:
    """Refuse both kinds of digits in what stands from *start* to *end*.

    Raises:
        InvalidDataError: Both are there (``number_words.mixed_digits``).
    """
    if has_mixed_digits(text[start:end]):
        raise InvalidDataError.because(
            "number_words.mixed_digits",
            "expected one kind of digits, found both Thai and Arabic ones",
        )


def missing(text: str, at: int) -> InvalidDataError:
    """Return the error for no number at *at*.

    >>> print(missing("เอ็ดร้อย", 0))
    expected a number in words or digits at character 1, found "เอ็ด"
    """
    if at == len(text):
        return InvalidDataError.because(
            "number_words.missing_at_end",
            "expected a number in words or digits at character {at}, but the text ends",
            at=at + 1,
        )
    return InvalidDataError.because(
        "number_words.missing",
        'expected a number in words or digits at character {at}, found "{found}"',
        at=at + 1,
        found=_piece_at(text, at),
    )


def word_missing(text: str, at: int, *expected: str) -> InvalidDataError:
    """Return the error for none of the *expected* words at *at*.

    >>> print(word_missing("ห้าร้อย", 7, "บาท", "สตางค์"))
    expected บาท or สตางค์ at character 8, but the text ends
    """
    if at == len(text):
        return InvalidDataError.because(
            "number_words.word_at_end",
            "expected {expected:or} at character {at}, but the text ends",
            expected=expected,
            at=at + 1,
        )
    return InvalidDataError.because(
        "number_words.word",
        'expected {expected:or} at character {at}, found "{found}"',
        expected=expected,
        at=at + 1,
        found=_piece_at(text, at),
    )


def ambiguous(at: int, found: str, readings: tuple[int, ...]) -> InvalidDataError:
    """Return the error for *found*, at *at*, which is each of *readings* to some.

    >>> print(ambiguous(0, "พันห้า", (1005, 1500)).problems[0].facts["words"])
    ('หนึ่งพันห้า', 'หนึ่งพันห้าร้อย')
    """
    return InvalidDataError.because(
        "number_words.ambiguous",
        'expected one reading, found "{found}" at character {at}, which may be'
        " {readings:or}; write it in full, as {words:or}",
        found=found,
        at=at + 1,
        readings=readings,
        words=tuple(map(number_words, readings)),
    )


def unreadable(text: str, start: int, end: int) -> InvalidDataError:
    """Return the error for what follows a number that stands from *start* to *end*.

    >>> unreadable("สองสิบ", 0, 3).problems[0].facts["expected"]
    ('ร้อย', 'พัน', 'หมื่น', 'แสน', 'ล้าน', 'จุด')
    """
    number = text[start:end]
    expected = [
        word
        for word in _WORDS  # จุด is taken only with a decimal behind it
        if len(number) <= _MOST_TRIED
        and numeral_at_start(f"{number}{word}ศูนย์")[1] > len(number)
    ]
    if not expected:
        return left_over(text, end)
    return InvalidDataError.because(
        "number_words.unreadable",
        "expected the number to end at character {at}, or to go on with"
        ' {expected:or}; found "{found}"',
        at=end + 1,
        expected=expected,
        found=_piece_at(text, end),
    )


def left_over(text: str, at: int) -> InvalidDataError:
    """Return the error for what follows at *at*, where *text* should be over.

    >>> print(left_over("ห้าบาทถ้วนหก", 10))
    expected the end at character 11, found "หก"
    """
    return InvalidDataError.because(
        "number_words.left_over",
        'expected the end at character {at}, found "{found}"',
        at=at + 1,
        found=_piece_at(text, at),
    )


def _piece_at(text: str, at: int) -> str:
    """Return the word of a number at *at*, or the next letters."""
    return match_at(_PIECE, text, at)[0]
