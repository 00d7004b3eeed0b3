"""How the buckets of an agreement divide a profit, step by step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from fractions import Fraction

import attrs

from sammachip.errors import Problem
from sammachip.groups import Basis, Member
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing.bucket import (
    Bucket,
    EverythingLeft,
    FixedAmount,
    PercentOfProfit,
    PercentOfRest,
    Take,
    ToMembers,
)
from sammachip.sharing.portion import BucketShare, Portion
from sammachip.sharing.split import split

__all__ = ["BucketRounding", "distribute", "not_recorded"]


class BucketRounding(Enum):
    """How the buckets together come to the whole profit."""

    IN_ORDER = "in_order"
    """Each bucket is rounded as it says, in order; the last takes the rest."""
    LARGEST_REMAINDER = "largest_remainder"
    """Percentages that come to 100 are split like members' parts."""


def distribute(
    profit: Baht,
    buckets: Sequence[Bucket],
    members: Sequence[Member],
    rounding: BucketRounding,
) -> tuple[BucketShare, ...]:
    """Divide *profit*, zero or more, among *buckets* and their members.

    What was not written down for a member counts as nothing here; see
    `not_recorded`.
    """
    match rounding:
        case BucketRounding.IN_ORDER:
            taken = _taken_in_order(profit, buckets)
        case BucketRounding.LARGEST_REMAINDER:
            taken = _taken_together(profit, buckets)
    shares = [_with_portions(share, members) for share in taken]
    return tuple(_with_received(share, shares) for share in shares)


def not_recorded(
    buckets: Sequence[Bucket], members: Sequence[Member]
) -> Iterator[Problem]:
    """Yield a problem for each member without what a bucket is shared by."""
    found: set[tuple[int, Basis]] = set()
    for bucket in buckets:
        if not isinstance(bucket.to, ToMembers):
            continue
        basis = bucket.to.basis
        for position, member in enumerate(members):
            is_missing = member.quantity_of(basis) is None
            if bucket.to.includes(member) and is_missing:
                found.add((position, basis))
    for position, basis in sorted(found, key=lambda each: (each[0], each[1].value)):
        yield Problem(
            code="member.not_recorded",
            message="member {member} has no {basis} written down, by which the"
            " profit is shared; write 0 if there was none",
            facts={"member": members[position].id, "basis": basis.value},
            path=("members", position, basis.value),
        )


def _taken_in_order(profit: Baht, buckets: Sequence[Bucket]) -> list[BucketShare]:
    shares: list[BucketShare] = []
    left = profit.satang
    for bucket in buckets:
        exact = _exact_amount(bucket.take, profit.satang, left)
        agreed = bucket.rounding.whole(exact)
        taken = min(agreed, left)
        looks_at_profit = isinstance(bucket.take, PercentOfProfit)
        shares.append(
            BucketShare(
                bucket=bucket,
                base=profit if looks_at_profit else Baht.from_satang(left),
                exact=exact,
                agreed=Baht.from_satang(agreed),
                taken=Baht.from_satang(taken),
            )
        )
        left -= taken
    return shares


def _taken_together(profit: Baht, buckets: Sequence[Bucket]) -> list[BucketShare]:
    exact = [_exact_amount(bucket.take, profit.satang, 0) for bucket in buckets]
    whole = split(profit.satang, exact) if profit else (0,) * len(exact)
    return [
        BucketShare(bucket=bucket, base=profit, exact=part, agreed=amount, taken=amount)
        for bucket, part, amount in zip(
            buckets, exact, map(Baht.from_satang, whole), strict=True
        )
    ]


def _exact_amount(take: Take, profit: int, left: int) -> Fraction:
    match take:
        case PercentOfProfit():
            return take.percent.of(Fraction(profit))
        case PercentOfRest():
            return take.percent.of(Fraction(left))
        case FixedAmount():
            return Fraction(take.amount.satang)
        case EverythingLeft():
            return Fraction(left)


def _with_portions(share: BucketShare, members: Sequence[Member]) -> BucketShare:
    to = share.bucket.to
    if not isinstance(to, ToMembers):
        return share
    weights = {
        member.id: member.quantity_of(to.basis) or Fraction(0)
        for member in members
        if to.includes(member)
    }
    whole = sum(weights.values())
    if not whole:
        return attrs.evolve(share, given_on=share.taken)
    amounts = split(share.taken.satang, tuple(weights.values()))
    portions = tuple(
        Portion(
            member=member,
            weight=weight,
            exact=share.taken.satang * weight / whole,
            amount=Baht.from_satang(satang),
        )
        for (member, weight), satang in zip(weights.items(), amounts, strict=True)
    )
    return attrs.evolve(share, portions=portions)


def _with_received(share: BucketShare, shares: Sequence[BucketShare]) -> BucketShare:
    received = sum(
        (
            other.given_on
            for other in shares
            if isinstance(other.bucket.to, ToMembers)
            and other.bucket.to.if_nobody == share.bucket.key
        ),
        ZERO_BAHT,
    )
    return attrs.evolve(share, received=received)
