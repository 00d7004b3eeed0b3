"""Amounts on paper: how much a take or a bound is, before the year is known."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from sammachip.money import Rounding
from sammachip.sharing.bucket import Bucket
from sammachip.sharing.law.paper_sum import NOTHING, ONE_SATANG, PROFIT, PaperSum
from sammachip.sharing.take import (
    Amount,
    AmountPerUnit,
    AsResolved,
    DeclaredRate,
    EverythingLeft,
    FixedAmount,
    PercentOfCapital,
    PercentOfProfit,
    PercentOfRest,
    Take,
    UpToBalance,
)

__all__ = ["Span", "between", "sum_of"]

Span = tuple[PaperSum, PaperSum]
"""So much at least, so much at most."""

_WHOLE: Final = Fraction(1)
_HALF: Final = Fraction(1, 2)
_NONE: Final = Fraction(0)
_CAPITAL: Final = PaperSum({"capital": _WHOLE})
# How many satang a whole number may be below and above the exact amount.
_SLACK: Final[Mapping[Rounding | None, tuple[Fraction, Fraction]]] = {
    Rounding.DOWN: (_WHOLE, _NONE),
    Rounding.HALF_UP: (_HALF, _HALF),
    Rounding.UP: (_NONE, _WHOLE),
    None: (_WHOLE, _WHOLE),
}


def sum_of(  # noqa: PLR0911  # one for each
    amount: Amount, bucket: Bucket, left: PaperSum
) -> PaperSum:
    """Return *amount* of *bucket* before any rounding, if so much was *left*."""
    match amount:
        case PercentOfProfit():
            return PROFIT.times(amount.percent.of(_WHOLE))
        case PercentOfRest():
            return left.times(amount.percent.of(_WHOLE))
        case PercentOfCapital():
            return _CAPITAL.times(amount.percent.of(_WHOLE))
        case FixedAmount():
            return ONE_SATANG.times(Fraction(amount.amount.satang))
        case AmountPerUnit():
            units = (AmountPerUnit, amount.basis, bucket.to)
            return PaperSum({units: Fraction(amount.amount.satang)})
        case DeclaredRate():
            value = (DeclaredRate, amount.basis, amount.share_price, bucket.to)
            return PaperSum({value: amount.percent.of(_WHOLE)})
        case UpToBalance():
            return PaperSum({(amount, bucket.key): _WHOLE})


def between(take: Take, bucket: Bucket, left: Span, rounding: Rounding | None) -> Span:
    """Return how much *take* is in whole satang; *rounding* None: to either side."""
    low, high = left
    below, above = _SLACK[rounding]
    match take:
        case EverythingLeft():
            return left
        case AsResolved():
            return NOTHING, high
        case FixedAmount():
            below = above = _NONE
        case _:
            pass
    return (
        sum_of(take, bucket, low) - ONE_SATANG.times(below),
        sum_of(take, bucket, high) + ONE_SATANG.times(above),
    )
