"""Amounts of money in Thai words (จำนวนเงินเป็นตัวอักษร), as on a receipt.

An amount is exact or refused. A ``float`` is never exact (1.005 is a little
less than that), and a third decimal is no money that anybody can hand over.

Source:
    Office of the Royal Society, reading of numbers with a decimal point
    (การอ่านจำนวนเลขที่มีจุดทศนิยม), legacy.orst.go.th page_id=10327.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from sammachip.errors import InvalidDataError
from sammachip.thai.number_words import Ed, last_three_words, unsigned_words

__all__ = ["baht_text"]

_PLACES: Final = 2  # a baht has 100 satang


def baht_text(amount: int | Decimal, *, ed: Ed = "royal") -> str:
    """Say *amount* in Thai words: baht, then satang, or ถ้วน if there are none.

    Args:
        amount: Amount in baht, of any size, with two decimals at most (zeros
            after the second one do not count). A negative one begins with ลบ.
        ed: Where a final 1 is เอ็ด, as in `number_words`.

    Raises:
        InvalidDataError: *amount* is neither ``int`` nor ``Decimal``
            (``baht_text.type``), is infinite or no number
            (``baht_text.not_finite``), has more than two decimals
            (``baht_text.places``); *ed* is no such choice (``choice.unknown``).

    Source:
        Office of the Royal Society, legacy.orst.go.th page_id=10327.

    >>> baht_text(1_250)
    'หนึ่งพันสองร้อยห้าสิบบาทถ้วน'
    >>> baht_text(Decimal("101.25"))
    'หนึ่งร้อยเอ็ดบาทยี่สิบห้าสตางค์'
    >>> baht_text(Decimal("0.25"))
    'ยี่สิบห้าสตางค์'
    """
    last_three = last_three_words(ed)
    if isinstance(amount, Decimal):
        satang = _satang_of(amount)
        # ``int`` is exact; Decimal arithmetic would round to the caller's context.
        baht = abs(int(amount))
    elif type(amount) is int:  # a bool, an int to Python, is no amount
        satang, baht = 0, abs(amount)
    else:
        raise InvalidDataError.because(
            "baht_text.type",
            "expected an amount as int or Decimal, found {found}",
            found=type(amount).__name__,
        )
    sign = "ลบ" if amount < 0 else ""
    if not satang:
        return f"{sign}{unsigned_words(baht, last_three)}บาทถ้วน"
    satang_words = unsigned_words(satang, last_three)
    if not baht:
        return f"{sign}{satang_words}สตางค์"
    return f"{sign}{unsigned_words(baht, last_three)}บาท{satang_words}สตางค์"


def _satang_of(amount: Decimal) -> int:
    if not amount.is_finite():
        raise InvalidDataError.because(
            "baht_text.not_finite",
            "expected an amount of money, found {found}",
            found=amount,
        )
    written = str(amount)
    if "E" in written:
        written = f"{amount:f}"
    _, _, decimals = written.partition(".")
    if len(decimals) > _PLACES and decimals[_PLACES:].strip("0"):
        raise InvalidDataError.because(
            "baht_text.places",
            "an amount has two decimals at most, found {found}; round it first",
            found=amount,
        )
    return int(decimals[:_PLACES].ljust(_PLACES, "0"))
