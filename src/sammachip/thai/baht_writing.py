"""Amounts of money in Thai words (จำนวนเงินเป็นตัวอักษร), as on a receipt.

An amount is exact or refused. A ``float`` is never exact (1.005 is a little
less than that), and a third decimal is no money that anybody can hand over.

Source:
    Office of the Royal Society, reading of numbers with a decimal point
    (การอ่านจำนวนเลขที่มีจุดทศนิยม), legacy.orst.go.th page_id=10327.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, ROUND_HALF_UP, Context, Decimal
from typing import Final, Literal, get_args

from sammachip.errors import InvalidDataError
from sammachip.thai.block_words import LAST_THREE, Ed, unsigned_words
from sammachip.thai.choice import unknown_choice
from sammachip.thai.number_writing import check_exponent, number_words

__all__ = ["AFTER_NUMBER", "BahtRounding", "baht_text", "too_many_places"]

BahtRounding = Literal["refuse", "half_up"]
"""What becomes of a third decimal: an error, or half a satang away from zero."""

AFTER_NUMBER: Final[Mapping[str, str]] = {
    **dict.fromkeys(("", "0", "00"), "บาทถ้วน"),
    **{f"{tenth}": f"บาท{number_words(tenth * 10)}สตางค์" for tenth in range(1, 10)},
    **{f"{satang:02}": f"บาท{number_words(satang)}สตางค์" for satang in range(1, 100)},
}
"""What follows the number of baht, by the decimals of an amount; in either style."""

_ROUNDINGS: Final = get_args(BahtRounding)
_ONE_SATANG: Final = Decimal("0.01")
_EXACT: Final = Context(prec=MAX_PREC, Emin=MIN_EMIN, Emax=MAX_EMAX)


def baht_text(
    amount: int | Decimal, *, ed: Ed = "royal", rounding: BahtRounding = "refuse"
) -> str:
    """Say *amount* in Thai words: baht, then satang, or ถ้วน if there are none.

    Args:
        amount: Amount in baht, of any size. A negative one begins with ลบ, zero has
            no sign.
        ed: Where a final 1 is เอ็ด, as in `number_words`.
        rounding: What becomes of more than two decimals: ``"refuse"``, or
            ``"half_up"`` to the nearest satang, half a satang away from zero. Zeros
            after the second decimal do not count.

    Raises:
        InvalidDataError: *amount* is neither ``int`` nor ``Decimal``
            (``baht_text.type``), is infinite or no number
            (``baht_text.not_finite``), has an exponent beyond 640
            (``number.exponent``) or more than two decimals (``baht_text.places``);
            *ed* or *rounding* is no such choice (``choice.unknown``).

    Source:
        Office of the Royal Society, legacy.orst.go.th page_id=10327.

    >>> baht_text(1_250)
    'หนึ่งพันสองร้อยห้าสิบบาทถ้วน'
    >>> baht_text(Decimal("101.25"))
    'หนึ่งร้อยเอ็ดบาทยี่สิบห้าสตางค์'
    >>> baht_text(Decimal("0.995"), rounding="half_up")
    'หนึ่งบาทถ้วน'
    """
    if ed not in LAST_THREE:
        raise unknown_choice("ed", ed, get_args(Ed))
    if rounding not in _ROUNDINGS:
        raise unknown_choice("rounding", rounding, _ROUNDINGS)
    if isinstance(amount, Decimal):
        whole, _, decimals = str(amount).partition(".")
        if decimals in AFTER_NUMBER and whole.isdigit():
            if whole == "0" and decimals.strip("0"):
                return AFTER_NUMBER[decimals].removeprefix("บาท")
            # Not ``int(whole)``: Python limits the digits of a number in text.
            return unsigned_words(int(amount), LAST_THREE[ed]) + AFTER_NUMBER[decimals]
    return _other_text(amount, ed, rounding)


def _other_text(amount: object, ed: Ed, rounding: BahtRounding) -> str:
    if type(amount) is int:  # a bool, an int to Python, is no amount
        return f"{number_words(amount, ed=ed)}บาทถ้วน"
    if not isinstance(amount, Decimal):
        raise InvalidDataError.because(
            "baht_text.type",
            "expected an amount as int or Decimal, which are exact, found {found}",
            found=type(amount).__name__,
        )
    if not amount.is_finite():
        raise InvalidDataError.because(
            "baht_text.not_finite",
            "expected an amount of money, found {found}",
            found=amount,
        )
    check_exponent(amount)
    rounded = amount.quantize(_ONE_SATANG, ROUND_HALF_UP, _EXACT)
    if rounding == "refuse" and rounded != amount:
        raise too_many_places(amount)
    return ("ลบ" if rounded < 0 else "") + baht_text(rounded.copy_abs(), ed=ed)


def too_many_places(amount: Decimal) -> InvalidDataError:
    """Return the error for an *amount* of more than two decimals.

    >>> print(too_many_places(Decimal("1.005")))
    an amount has two decimals at most, found 1.005; round it first
    """
    return InvalidDataError.because(
        "baht_text.places",
        "an amount has two decimals at most, found {found}; round it first",
        found=amount,
    )
