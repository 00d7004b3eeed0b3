"""Amounts of money in Thai words or digits, read back (การอ่านจำนวนเงิน).

What `baht_text` writes is read by look-up, all else word by word. Every number
needs its unit: หนึ่งบาทห้าสิบ is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from sammachip.errors import InvalidDataError
from sammachip.thai.baht_writing import AFTER_NUMBER, too_many_places
from sammachip.thai.lazy_regex import regex
from sammachip.thai.number_errors import left_over, piece_at
from sammachip.thai.number_reading import read_number, read_sign
from sammachip.thai.span import BLANKS
from sammachip.thai.written_numbers import written_numeral

__all__ = ["parse_baht_text"]

_PLACES: Final = 2
_BAHT: Final = "บาท"
_SATANG: Final = "สตางค์"
_EXACTLY: Final = "ถ้วน"
_DECIMALS: Final[Mapping[str, str]] = {
    words.removeprefix(_BAHT): decimals
    for decimals, words in AFTER_NUMBER.items()
    if len(decimals) == _PLACES
}
_BELOW_100: Final = "0*([0-9]{1,2})"
_WORD: Final = f"({_BAHT}|{_SATANG}|{_EXACTLY})[{BLANKS}]*+"


def parse_baht_text(text: str) -> Decimal:
    """Read an amount of money in Thai words, in digits, or in both.

    Everything that `baht_text` writes is read, in either style, and what others
    write: no ถ้วน, ศูนย์บาท or ศูนย์สตางค์, ติดลบ, blanks between words, digits.

    Returns:
        The amount in baht, exact at any size, with two decimals.

    Raises:
        InvalidDataError: A unit is missing (``baht_text.unit``), something follows
            (``number_words.left_over``), there are 100 satang or more, or decimals
            beside satang (``baht_text.satang``), or more than two decimals
            (``baht_text.places``); a number cannot be read (``number_words...``, as
            `parse_number_words` tells).

    >>> parse_baht_text("หนึ่งร้อยเอ็ดบาทยี่สิบห้าสตางค์")
    Decimal('101.25')
    >>> parse_baht_text("๑.๕ ล้านบาท"), parse_baht_text("5 บาท 25 สตางค์")
    (Decimal('1500000.00'), Decimal('5.25'))
    """
    if written := _as_written(text):
        return Decimal(written)
    negative, start = read_sign(text)
    baht, end = read_number(text, start)
    unit, end = _word_at(text, end, _BAHT, _SATANG)
    satang = None
    if unit == _SATANG:
        baht, satang = "0", baht
    elif end < len(text) and not text.startswith(_EXACTLY, end):
        satang, end = read_number(text, end)
        _, end = _word_at(text, end, _SATANG)
    _check_end(text, end)
    amount = Decimal(_with_two_places(baht, satang))
    return amount.copy_negate() if negative and amount else amount


def _as_written(text: str) -> str | None:
    """Return the amount if *text* is what `baht_text` writes without a sign."""
    baht, unit, rest = text.partition(_BAHT)
    if not unit:
        baht, rest = "ศูนย์", text
    whole, decimals = written_numeral(baht), _DECIMALS.get(rest)
    return f"{whole}.{decimals}" if whole and decimals else None


def _word_at(text: str, at: int, *expected: str) -> tuple[str, int]:
    word = regex(_WORD).match(text, at)
    if word is None or word[1] not in expected:
        raise InvalidDataError.because(
            "baht_text.unit",
            'expected {expected} at character {at}, found "{found}"',
            expected=expected,
            at=at + 1,
            found=piece_at(text, at),
        )
    return word[1], word.end()


def _check_end(text: str, at: int) -> None:
    if text.startswith(_EXACTLY, at):
        _, at = _word_at(text, at, _EXACTLY)
    if at < len(text):
        raise left_over(text, at)


def _with_two_places(baht: str, satang: str | None) -> str:
    whole, _, decimals = baht.partition(".")
    if satang is None:
        if len(decimals.rstrip("0")) > _PLACES:
            raise too_many_places(Decimal(baht))
        return f"{whole}.{decimals[:_PLACES]:0<{_PLACES}}"
    part = regex(_BELOW_100).fullmatch(satang)
    if decimals or part is None:
        raise InvalidDataError.because(
            "baht_text.satang",
            "expected whole baht and 0 to 99 satang, found {baht} and {satang}",
            baht=baht,
            satang=satang,
        )
    return f"{whole}.{part[1]:0>{_PLACES}}"
