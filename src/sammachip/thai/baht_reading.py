"""Amounts of money in Thai words or digits, read back (การอ่านจำนวนเงิน).

What `baht_text` writes is read by look-up, all else by `amount_reading`. Every
number needs its unit: หนึ่งบาทห้าสิบ is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from sammachip.errors import check_text
from sammachip.thai.amount_reading import read_amount
from sammachip.thai.baht_writing import AFTER_NUMBER
from sammachip.thai.number_errors import left_over
from sammachip.thai.written_numbers import written_numeral

__all__ = ["parse_baht_text"]

_PLACES: Final = 2
_BAHT: Final = "บาท"
_DECIMALS: Final[Mapping[str, str]] = {
    words.removeprefix(_BAHT): decimals
    for decimals, words in AFTER_NUMBER.items()
    if len(decimals) == _PLACES
}


def parse_baht_text(text: str) -> Decimal:
    """Read an amount of money in Thai words, in digits, or in both.

    Everything that `baht_text` writes is read, in either style, and what others
    write: no ถ้วน, ศูนย์บาท or ศูนย์สตางค์, ติดลบ, blanks between words, digits, ฿ or
    THB, บ. and สต., 500.-.

    Returns:
        The amount in baht, exact at any size, with two decimals.

    Raises:
        InvalidDataError: A unit is missing (``number_words.word``,
            ``number_words.word_at_end``), something follows
            (``number_words.left_over``), there are 100 satang or more, or decimals
            beside satang (``baht_text.satang``), or more than two decimals without
            a scale (``baht_text.decimals``); a number cannot be read
            (``number_words...``, as `parse_number_words` tells).

    >>> parse_baht_text("หนึ่งร้อยเอ็ดบาทยี่สิบห้าสตางค์")
    Decimal('101.25')
    >>> parse_baht_text("๑.๕ ล้านบาท"), parse_baht_text("5 บาท 25 สตางค์")
    (Decimal('1500000.00'), Decimal('5.25'))
    """
    check_text(text)
    if written := _as_written(text):
        return Decimal(written)
    amount, end = read_amount(text, 0, needs_unit=True)
    if end < len(text):
        raise left_over(text, end)
    return amount


def _as_written(text: str) -> str | None:
    """Return the amount if *text* is what `baht_text` writes without a sign."""
    baht, unit, rest = text.partition(_BAHT)
    if not unit:
        satang = _DECIMALS.get(text, "00")  # ถ้วน alone is no amount
        return f"0.{satang}" if satang != "00" else None
    whole, decimals = written_numeral(baht), _DECIMALS.get(rest)
    return f"{whole}.{decimals}" if whole and decimals else None
