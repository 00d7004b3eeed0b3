"""What the paper alone says of each bucket: so much at least, so much at most.

Years differ, and so do roundings, bounds and what members are paid. What holds in
every year follows from the agreement as it is written; the rest only the sharing of
a year can tell.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence

import attrs

from sammachip.money import Rounding
from sammachip.sharing.bucket import Bucket
from sammachip.sharing.destination import ToMembers
from sammachip.sharing.dividing.distribution import BucketRounding
from sammachip.sharing.law.paper_amount import Span, between
from sammachip.sharing.law.paper_sum import (
    NOTHING,
    ONE_SATANG,
    PROFIT,
    PaperSum,
    largest,
    smallest,
)

__all__ = ["PaperBucket", "on_paper", "once_paid"]


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
    left: Span
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


def _once_paid(paper: PaperBucket, fallbacks: Container[str]) -> PaperBucket:
    if paper.bucket.key in fallbacks:
        return attrs.evolve(paper, at_most=[(PROFIT,)])
    if isinstance(paper.bucket.to, ToMembers):
        return attrs.evolve(paper, at_least=[(NOTHING,)])
    return paper


def _filled_together(bucket: Bucket) -> PaperBucket:
    left = (NOTHING, PROFIT)
    low, high = between(bucket.take, bucket, left, None)
    return PaperBucket(bucket=bucket, left=left, at_least=[(low,)], at_most=[(high,)])


class _Filling:
    """What is left for the next bucket, and what those before it took at most."""

    def __init__(self, buckets: Sequence[Bucket]) -> None:
        self._left: Span = (PROFIT, PROFIT)
        self._taken: dict[str, PaperSum] = {}
        self._by_key = {bucket.key: bucket for bucket in buckets}
        self._lenders = Counter(bucket.shortage_from for bucket in buckets)
        self._gets_excess = {bucket.excess_to for bucket in buckets}

    def take(self, bucket: Bucket) -> PaperBucket:
        """Return what *bucket* gets, and leave the rest for the next one."""
        left, (low, high) = self._left, self._left
        claims, caps = _claims(bucket, left), _caps(bucket, left)
        self._spend(bucket, claims, caps if bucket.excess_to is None else ())
        kept = claims[1:] if bucket.key in self._lenders else claims
        at_least = [(claim, *_lows(caps), low) for claim in _lows(kept)]
        if (with_loan := self._left_with_loan(bucket)) is not None:
            at_least += [
                (floor, *_lows(caps), with_loan) for floor in _lows(claims[1:])
            ]
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
        self, bucket: Bucket, claims: Sequence[Span], caps: Sequence[Span]
    ) -> None:
        """Take away what the bucket takes, at least and at most, before any move."""
        low, high = self._left
        takes_least = [smallest((each, *_lows(caps), low)) for each in _lows(claims)]
        takes_most = [largest(_highs(claims)), *_highs(caps)]
        leaves_least = [
            smallest(low - each for each in _highs(_claims(bucket, (low, low)))),
            *(low - cap for cap in _highs(caps)),
            NOTHING,
        ]
        self._taken[bucket.key] = min(takes_most, key=_size)
        self._left = max(leaves_least, key=_size), high - max(takes_least, key=_size)

    def _left_with_loan(self, bucket: Bucket) -> PaperSum | None:
        """Return what is left with all that another bucket gives for the floor."""
        lender = self._by_key.get(bucket.shortage_from or "")
        if lender is None or lender.excess_to or self._lenders[lender.key] > 1:
            return None
        floors = _highs(_claims(lender, (NOTHING, PROFIT))[1:])
        others = self._taken.keys() - {lender.key, bucket.key}
        kept = largest((NOTHING, *floors))
        return PROFIT - sum((self._taken[key] for key in others), kept)


def _claims(bucket: Bucket, left: Span) -> list[Span]:
    """Return what the bucket takes, and its floors: it gets the largest of them."""
    return [
        between(bucket.take, bucket, left, bucket.rounding),
        *(between(each, bucket, left, Rounding.UP) for each in bucket.at_least),
    ]


def _caps(bucket: Bucket, left: Span) -> list[Span]:
    return [between(each, bucket, left, Rounding.DOWN) for each in bucket.at_most]


def _lows(spans: Iterable[Span]) -> tuple[PaperSum, ...]:
    return tuple(low for low, _ in spans)


def _highs(spans: Iterable[Span]) -> tuple[PaperSum, ...]:
    return tuple(high for _, high in spans)


def _size(total: PaperSum) -> tuple[object, object]:
    return total.part_of(PROFIT), total.part_of(ONE_SATANG)
