"""How buckets fill: in order, each within its bounds, until nothing is left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

import attrs

from sammachip.money import ZERO_BAHT, Baht, Rounding
from sammachip.sharing.bucket import Bucket
from sammachip.sharing.counting import Counted, CountedRow
from sammachip.sharing.destination import PayoutStage, ToMembers
from sammachip.sharing.dividing.claim import (
    outside_of,
    payable,
    paying_rate,
    rate_rows,
    rows_of,
)
from sammachip.sharing.exact.split import split
from sammachip.sharing.figures import YearFigures
from sammachip.sharing.portion import BucketShare, Moved, WhyMoved
from sammachip.sharing.take import (
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

__all__ = ["filled_in_order", "filled_together", "passed_on"]


def filled_in_order(
    buckets: Sequence[Bucket], figures: YearFigures
) -> tuple[BucketShare, ...]:
    """Fill *buckets* one after the other, each with no more than is left."""
    filling = _Filling(figures)
    for bucket in buckets:
        filling.take(bucket)
    return tuple(filling.shares.values())


def filled_together(
    buckets: Sequence[Bucket], figures: YearFigures
) -> tuple[BucketShare, ...]:
    """Split the whole by the buckets' percentages, which come to 100."""
    profit = figures.shareable
    exact = [amount_of(bucket.take, bucket, figures, 0) for bucket in buckets]
    whole = split(profit.satang, exact)
    return tuple(
        BucketShare(bucket=bucket, base=profit, exact=part, agreed=amount, taken=amount)
        for bucket, part, amount in zip(
            buckets, exact, map(Baht.from_satang, whole), strict=True
        )
    )


def passed_on(shares: Iterable[BucketShare]) -> tuple[BucketShare, ...]:
    """Return *shares* with what members' buckets moved to the others received."""
    before = [attrs.evolve(share, topped_up=share.received) for share in shares]
    received = {share.bucket.key: share.received for share in before}
    for share in before:
        for move in share.moved:
            if move.why not in {WhyMoved.EXCESS, WhyMoved.SHORTAGE}:
                received[move.to] += move.amount
    return tuple(
        attrs.evolve(share, received=received[share.bucket.key]) for share in before
    )


class _Filling:
    """The buckets so far, and what is left for those that follow."""

    def __init__(self, figures: YearFigures) -> None:
        self.shares: dict[str, BucketShare] = {}
        self._figures = figures
        self._left = figures.shareable.satang
        self._come_early: dict[str, Baht] = {}  # excess, before the bucket's turn

    def take(self, bucket: Bucket) -> None:
        left, figures = self._left, self._figures
        exact = amount_of(bucket.take, bucket, figures, left)
        agreed = bucket.rounding.whole(exact)
        floor, cap = bounds_of(bucket, figures, left)
        wanted = max(agreed, floor or 0)
        if cap is not None:
            wanted = min(wanted, cap if bucket.excess_to is None else max(agreed, cap))
        taken = min(wanted, left)
        self._left -= taken
        looks_at_profit = isinstance(bucket.take, PercentOfProfit)
        self.shares[bucket.key] = BucketShare(
            bucket=bucket,
            base=figures.shareable if looks_at_profit else Baht.from_satang(left),
            exact=exact,
            agreed=Baht.from_satang(agreed),
            floor=None if floor is None else Baht.from_satang(floor),
            cap=None if cap is None else Baht.from_satang(cap),
            taken=Baht.from_satang(taken),
            received=self._come_early.pop(bucket.key, ZERO_BAHT),
        )
        self._lift_to_floor(bucket)
        self._cut_to_cap(bucket)

    def _lift_to_floor(self, bucket: Bucket) -> None:
        share = self.shares[bucket.key]
        floor = share.floor or ZERO_BAHT
        if share.cap is not None:
            floor = min(floor, share.cap)
        if bucket.shortage_from is None or share.amount >= floor:
            return
        giver = self.shares[bucket.shortage_from]
        spare = max(giver.amount - (giver.floor or ZERO_BAHT), ZERO_BAHT)
        short = min(floor - share.amount, spare)
        self._move(giver.bucket.key, bucket.key, short, WhyMoved.SHORTAGE)

    def _cut_to_cap(self, bucket: Bucket) -> None:
        share = self.shares.get(bucket.key)
        while share is not None and share.cap is not None:
            to, excess = share.bucket.excess_to, share.amount - share.cap
            if to is None or excess <= ZERO_BAHT:
                return
            self._move(share.bucket.key, to, excess, WhyMoved.EXCESS)
            share = self.shares.get(to)

    def _move(self, giver: str, to: str, amount: Baht, why: WhyMoved) -> None:
        if not amount:
            return
        share = self.shares[giver]
        moved = (*share.moved, Moved(to=to, amount=amount, why=why))
        self.shares[giver] = attrs.evolve(share, moved=moved)
        if (receiver := self.shares.get(to)) is None:
            self._come_early[to] = self._come_early.get(to, ZERO_BAHT) + amount
        else:
            self.shares[to] = attrs.evolve(
                receiver, received=receiver.received + amount
            )


def bounds_of(
    bucket: Bucket, figures: YearFigures, left: int
) -> tuple[int | None, int | None]:
    """Return the highest floor, rounded up, and the lowest cap, rounded down."""
    floor, cap = exact_bounds_of(bucket, figures, left)
    return (
        None if floor is None else Rounding.UP.whole(floor),
        None if cap is None else Rounding.DOWN.whole(cap),
    )


def exact_bounds_of(
    bucket: Bucket, figures: YearFigures, left: int
) -> tuple[Fraction | None, Fraction | None]:
    """Return the highest floor and the lowest cap in satang, before any rounding."""
    floors = (amount_of(each, bucket, figures, left) for each in bucket.at_least)
    caps = (amount_of(each, bucket, figures, left) for each in bucket.at_most)
    return max(floors, default=None), min(caps, default=None)


def amount_of(  # noqa: PLR0911  # one for each
    take: Take, bucket: Bucket, figures: YearFigures, left: int
) -> Fraction:
    """Return the exact satang of *take*, before any rounding of the bucket."""
    match take:
        case PercentOfProfit():
            return take.percent.of(Fraction(figures.shareable.satang))
        case PercentOfRest():
            return take.percent.of(Fraction(left))
        case PercentOfCapital():
            capital = figures.capital or ZERO_BAHT
            return take.percent.of(Fraction(capital.satang))
        case FixedAmount():
            return Fraction(take.amount.satang)
        case AmountPerUnit() | DeclaredRate():
            return _rate_total(take, bucket, figures)
        case UpToBalance():
            balance = figures.balance_of(bucket.key) or ZERO_BAHT
            target = amount_of(take.target, bucket, figures, left)
            return max(target - balance.satang, Fraction(0))
        case EverythingLeft():
            return Fraction(left)
        case AsResolved():  # a sharing without the meeting's choice is refused
            return Fraction(0)


def _rate_total(
    rate: AmountPerUnit | DeclaredRate, bucket: Bucket, figures: YearFigures
) -> Fraction:
    to = bucket.to if isinstance(bucket.to, ToMembers) else None
    counted = Counted.of(rate.basis)
    rows = rows_of(counted, figures, to)
    if to is not None:
        rows.append((CountedRow(units=outside_of(counted, to, figures)),))
    exact = [rate_rows(rate, each) for each in rows]
    if to is None or to.payout.stage is PayoutStage.TOGETHER or not paying_rate(bucket):
        return sum((sum(each, Fraction(0)) for each in exact), Fraction(0))
    pairs = zip(rows, exact, strict=True)
    return Fraction(sum(sum(payable(to, *pair)) for pair in pairs))
