"""What the paper alone says of each bucket: so much at least, so much at most.

Years differ, and so do roundings, bounds and what members are paid. What holds in
every year follows from the agreement as it is written; the rest only the sharing of
a year can tell.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from fractions import Fraction
from typing import Final

import attrs

from sammachip.money import Rounding
from sammachip.sharing.bucket import Bucket
from sammachip.sharing.destination import ToMembers
from sammachip.sharing.distribution import BucketRounding
from sammachip.sharing.paper_sum import (
    NOTHING,
    ONE_SATANG,
    PROFIT,
    PaperSum,
    largest,
    smallest,
)
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

__all__ = ["PaperBucket", "on_paper", "once_paid", "sum_of"]

_Span = tuple[PaperSum, PaperSum]
"""So much at least, so much at most."""

_WHOLE: Final = Fraction(1)
_HALF: Final = Fraction(1, 2)
_NONE: Final = Fraction(0)
_CAPITAL: Final = PaperSum({"capital": _WHOLE})
# How many satang a whole number may be below and above the exact amount.
_SLACK: Final = {
    Rounding.DOWN: (_WHOLE, _NONE),
    Rounding.HALF_UP: (_HALF, _HALF),
    Rounding.UP: (_NONE, _WHOLE),
}


@attrs.frozen(kw_only=True)
class PaperBucket:
    """What a bucket gets, in every year with a profit.

    Args:
        bucket: The bucket.
        left: What the buckets before it leave, at least and at most.
        at_least: Of each item, the bucket gets no less than the smallest sum.
        at_most: Of each item, the bucket gets no more than the largest sum.
    """

    bucket: Bucket
    left: _Span
    at_least: Sequence[tuple[PaperSum, ...]]
    at_most: Sequence[tuple[PaperSum, ...]]


def on_paper(
    buckets: Sequence[Bucket], rounding: BucketRounding
) -> tuple[PaperBucket, ...]:
    """Return what each of *buckets* gets before members are paid out of it."""
    if rounding is BucketRounding.LARGEST_REMAINDER:
        return tuple(map(_filled_together, buckets))
    filling = _Filling(buckets)
    return tuple(map(filling.take, buckets))


def once_paid(papers: Sequence[PaperBucket]) -> tuple[PaperBucket, ...]:
    """Return *papers* with what may move on because no member is paid it."""
    fallbacks = {
        key
        for paper in papers
        if isinstance(paper.bucket.to, ToMembers)
        for key in paper.bucket.to.fallbacks.values()
    }
    return tuple(_once_paid(paper, fallbacks) for paper in papers)


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


def _between(
    take: Take, bucket: Bucket, left: _Span, slack: tuple[Fraction, Fraction]
) -> _Span:
    """Return how much *take* is at least and at most, in whole satang."""
    low, high = left
    match take:
        case EverythingLeft():
            return left
        case AsResolved():
            return NOTHING, high
        case FixedAmount():
            below = above = _NONE
        case _:
            below, above = slack
    return (
        sum_of(take, bucket, low) - ONE_SATANG.times(below),
        sum_of(take, bucket, high) + ONE_SATANG.times(above),
    )


def _filled_together(bucket: Bucket) -> PaperBucket:
    left = (NOTHING, PROFIT)
    low, high = _between(bucket.take, bucket, left, (_WHOLE, _WHOLE))
    return PaperBucket(bucket=bucket, left=left, at_least=[(low,)], at_most=[(high,)])


def _once_paid(paper: PaperBucket, fallbacks: Container[str]) -> PaperBucket:
    if paper.bucket.key in fallbacks:
        return attrs.evolve(paper, at_most=[(PROFIT,)])
    if isinstance(paper.bucket.to, ToMembers):
        return attrs.evolve(paper, at_least=[(NOTHING,)])
    return paper


def _lows(spans: Iterable[_Span]) -> tuple[PaperSum, ...]:
    return tuple(low for low, _ in spans)


def _highs(spans: Iterable[_Span]) -> tuple[PaperSum, ...]:
    return tuple(high for _, high in spans)


def _size(total: PaperSum) -> tuple[Fraction, Fraction]:
    return total.part_of(PROFIT), total.part_of(ONE_SATANG)


class _Filling:
    """What is left for the next bucket, and what those before it took at most."""

    def __init__(self, buckets: Sequence[Bucket]) -> None:
        self._left: _Span = (PROFIT, PROFIT)
        self._by_key = {bucket.key: bucket for bucket in buckets}
        self._floors: dict[str, tuple[PaperSum, ...]] = {}
        self._taken: dict[str, PaperSum] = {}
        self._lenders = Counter(bucket.shortage_from for bucket in buckets)
        self._gets_excess = {bucket.excess_to for bucket in buckets}

    def take(self, bucket: Bucket) -> PaperBucket:
        left, (low, high) = self._left, self._left
        floors = [
            _between(each, bucket, left, _SLACK[Rounding.UP])
            for each in bucket.at_least
        ]
        caps = [
            _between(each, bucket, left, _SLACK[Rounding.DOWN])
            for each in bucket.at_most
        ]
        take = _between(bucket.take, bucket, left, _SLACK[bucket.rounding])
        claims = [take, *floors]
        self._spend(bucket, claims, caps if bucket.excess_to is None else ())
        self._floors[bucket.key] = _highs(floors)
        kept = floors if bucket.key in self._lenders else claims
        at_least = [(claim, *_lows(caps), low) for claim in _lows(kept)]
        if (with_loan := self._left_with_loan(bucket)) is not None:
            at_least += [(floor, *_lows(caps), with_loan) for floor in _lows(floors)]
        at_most: list[tuple[PaperSum, ...]] = [(cap,) for cap in _highs(caps)]
        if bucket.key not in self._gets_excess:
            at_most.append(_highs(claims))
            if bucket.shortage_from is None:
                at_most.append((high,))
        return PaperBucket(
            bucket=bucket,
            left=left,
            at_least=[*at_least, (NOTHING,)],
            at_most=[*at_most, (PROFIT,)],
        )

    def _spend(
        self, bucket: Bucket, claims: Sequence[_Span], caps: Sequence[_Span]
    ) -> None:
        """Take away what the bucket takes, at least and at most, before any move."""
        low, high = self._left
        least = max(
            (smallest((claim, *_lows(caps), low)) for claim in _lows(claims)),
            key=_size,
        )
        most = (largest(_highs(claims)), *_highs(caps))
        self._taken[bucket.key] = min(most, key=_size)
        remains = [low - each for each in _highs(claims)]
        if isinstance(bucket.take, PercentOfRest):  # whatever is left, a part remains
            above = ONE_SATANG.times(_SLACK[bucket.rounding][1])
            part = bucket.take.percent.of(_WHOLE)
            remains[0] = low.times(1 - part) - above
        remaining = [
            smallest(remains),
            *(low - cap for cap in _highs(caps)),
            NOTHING,
        ]
        self._left = max(remaining, key=_size), high - least

    def _left_with_loan(self, bucket: Bucket) -> PaperSum | None:
        """Return what is left with all that another bucket gives for the floor."""
        lender = bucket.shortage_from
        if lender is None or self._lenders[lender] > 1:
            return None
        if self._by_key[lender].excess_to is not None:
            return None
        others = self._taken.keys() - {lender, bucket.key}
        kept = largest((NOTHING, *self._floors[lender]))
        return PROFIT - sum((self._taken[key] for key in others), kept)
