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
from sammachip.thai.block_words import LAST_THREE, Ed, unknown_style, unsigned_words
from sammachip.thai.choice import unknown_choice
from sammachip.thai.number_writing import check_exponent, number_words

__all__ = ["AFTER_NUMBER", "ThirdDecimal", "baht_text"]

ThirdDecimal = Literal["refuse", "half_up"]
"""What becomes of a third decimal: an error, or half a satang away from zero."""

AFTER_NUMBER: Final[Mapping[str, str]] = {
    **dict.fromkeys(("", "0", "00"), "บาทถ้วน"),
    **{f"{tenth}": f"บาท{number_words(tenth * 10)}สตางค์" for tenth in range(1, 10)},
    **{f"{satang:02}": f"บาท{number_words(satang)}สตางค์" for satang in range(1, 100)},
}
"""What follows the number of baht, by the decimals of an amount; in either style."""

_THIRD_DECIMALS: Final = get_args(ThirdDecimal)
_ONE_SATANG: Final = Decimal("0.01")
_EXACT: Final = Context(prec=MAX_PREC, Emin=MIN_EMIN, Emax=MAX_EMAX)


def baht_text(
    amount: int | Decimal, *, ed: Ed = "royal", third_decimal: ThirdDecimal = "refuse"
) -> str:
    """Say *amount* in Thai words: baht, then satang, or ถ้วน if there are none.

    Args:
        amount: Amount in baht, of any size. A negative one begins with ลบ, zero has
            no sign.
        ed: Where a final 1 is เอ็ด, as in `number_words`.
        third_decimal: What becomes of more than two decimals: ``"refuse"``, or
            ``"half_up"`` to the nearest satang, half a satang away from zero. Zeros
            after the second decimal do not count.

    Raises:
        InvalidDataError: *amount* is neither ``int`` nor ``Decimal``
            (``baht_text.type``), is infinite or no number
            (``baht_text.not_finite``), has an exponent beyond 640
            (``number.exponent``) or more than two decimals (``baht_text.places``);
            *ed* or *third_decimal* is no such choice (``choice.unknown``).

    Source:
        Office of the Royal Society, legacy.orst.go.th page_id=10327.

    >>> baht_text(1_250)
    'หนึ่งพันสองร้อยห้าสิบบาทถ้วน'
    >>> baht_text(Decimal("101.25"))
    'หนึ่งร้อยเอ็ดบาทยี่สิบห้าสตางค์'
    >>> baht_text(Decimal("0.995"), third_decimal="half_up")
    'หนึ่งบาทถ้วน'
    """
    try:
        last_three = LAST_THREE[ed]
    except (KeyError, TypeError):  # a list, for one, is no key
        raise unknown_style(ed) from None
    if third_decimal not in _THIRD_DECIMALS:
        raise unknown_choice("third_decimal", third_decimal, _THIRD_DECIMALS)
    if isinstance(amount, Decimal):
        whole, _, decimals = str(amount).partition(".")
        try:
            baht, after = int(whole), AFTER_NUMBER[decimals]
        except (KeyError, ValueError):  # an exponent, a third decimal, no number
            baht, after = 0, ""
        if baht > 0:
            return unsigned_words(baht, last_three) + after
    if type(amount) is int:  # a bool, an int to Python, is no amount
        return number_words(amount, ed=ed) + AFTER_NUMBER[""]
    exact = _with_two_places(amount, third_decimal)
    # ``abs`` and ``-`` would round to the caller's context.
    words = number_words(abs(int(exact)), ed=ed) + AFTER_NUMBER[f"{exact:f}"[-2:]]
    words = words if words == "ศูนย์บาทถ้วน" else words.removeprefix("ศูนย์บาท")
    return f"ลบ{words}" if exact < 0 else words


def _with_two_places(amount: object, third_decimal: ThirdDecimal) -> Decimal:
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
    if third_decimal == "refuse" and rounded != amount:
        raise InvalidDataError.because(
            "baht_text.places",
            "an amount has two decimals at most, found {found}; round it first",
            found=amount,
        )
    return rounded
