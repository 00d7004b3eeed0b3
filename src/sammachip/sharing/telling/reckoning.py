"""Reckoning: all the numbers behind one member's part of one bucket."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

import attrs

from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing.counting import Counted, MixedPart, parts_of
from sammachip.sharing.destination import PayoutStage, ToMembers
from sammachip.sharing.dividing.claim import (
    Claim,
    Claims,
    Rate,
    claims_on,
    exact_rows,
    payable,
    paying_rate,
    rate_rows,
)
from sammachip.sharing.dividing.paying import with_portions
from sammachip.sharing.figures import YearFigures
from sammachip.sharing.portion import BucketShare, Portion, WhyMoved

__all__ = ["BETWEEN_BUCKETS", "PartCounted", "Reckoning", "Units", "reckoned"]

BETWEEN_BUCKETS: Final = frozenset({WhyMoved.EXCESS, WhyMoved.SHORTAGE})
"""Moves that change what the members of a bucket share."""


@attrs.frozen(kw_only=True)
class PartCounted:
    """What counts for a member by one basis, which may be part of a mix.

    Args:
        part: The basis, and how much of a hundred it weighs.
        claim: What counts for the member.
        whole: What counts in all.
        outside: What of it counts for people who are not members.
    """

    part: MixedPart
    claim: Claim
    whole: Fraction
    outside: Fraction

    @property
    def counted(self) -> Counted:
        """What is counted."""
        return Counted.of(self.part.basis)

    @property
    def percent(self) -> Fraction:
        """How much of a hundred the member has by this part."""
        return self.part.percent.of(self.claim.weight * 100) / (self.whole or 1)


@attrs.frozen(kw_only=True)
class Units:
    """How whole payout units were split by the largest remainders.

    Args:
        whole: Units in the pot.
        quota: The member's exact part of them.
        left_over: Units that were left when everybody had the whole units of
            their part.
    """

    whole: int
    quota: Fraction
    left_over: int


@attrs.frozen(kw_only=True)
class Reckoning:
    """How one member's part of a bucket was reckoned, number by number.

    Args:
        parts: What was counted for the member: one part, or those of a mix.
        weight: All that counts for the member.
        whole: All that counts.
        pot: What the members of the bucket share.
        exact: The member's exact part in satang.
        rate: The rate by which it was reckoned; None: it is a part of the pot.
        rows: The exact satang of each line of what counts.
        rounded: What each line, or all together, was rounded to; None where the
            parts of all members were rounded together.
        units: How they were rounded together.
        before_cap: What the member would get without the cap on the rate.
        amount: What the member gets.
    """

    parts: tuple[PartCounted, ...]
    weight: Fraction
    whole: Fraction
    pot: Baht
    exact: Fraction
    rate: Rate | None
    rows: tuple[Fraction, ...]
    rounded: tuple[Baht, ...] | None
    units: Units
    before_cap: Baht
    amount: Baht


def reckoned(
    share: BucketShare, to: ToMembers, member: str, figures: YearFigures
) -> Reckoning | None:
    """Return how the part of *member* was reckoned; None for who has no part."""
    claims = claims_on(to, figures)
    by_member = {claim.member: claim for claim in claims.members}
    portions = {each.member: each for each in _before_rate_cap(share, to, figures)}
    claim, portion = by_member.get(member), portions.get(member)
    if claim is None or portion is None or not claims.whole:
        return None
    rate = _rate_of(share, claim, portion)
    rows = exact_rows(claim, share.pot.satang / claims.whole, rate)
    is_alone = to.payout.stage is not PayoutStage.TOGETHER and all(
        sum(_alone(share, to, by_member[each.member], claims.whole, each))
        == each.amount.satang
        for each in portions.values()
        if each.member in by_member
    )
    rounded = tuple(map(Baht.from_satang, payable(to, claim.rows, rows)))
    return Reckoning(
        parts=tuple(_parts_counted(to, member, figures, claims)),
        weight=claim.weight,
        whole=claims.whole,
        pot=share.pot,
        exact=portion.exact,
        rate=rate,
        rows=tuple(rows),
        rounded=rounded if is_alone else None,
        units=_units(share.pot.satang // to.payout.unit.satang, claim, claims),
        before_cap=portion.amount,
        amount=Baht.total(
            each.amount for each in share.portions if each.member == member
        ),
    )


def _before_rate_cap(
    share: BucketShare, to: ToMembers, figures: YearFigures
) -> tuple[Portion, ...]:
    if to.rate_cap is None or share.pot < ZERO_BAHT:  # a forged file may say so
        return share.portions
    bucket = attrs.evolve(share.bucket, to=attrs.evolve(to, rate_cap=None))
    moved = (move for move in share.moved if move.why in BETWEEN_BUCKETS)
    unpaid = attrs.evolve(share, bucket=bucket, moved=moved, portions=())
    return with_portions(unpaid, figures).portions


def _rate_of(share: BucketShare, claim: Claim, portion: Portion) -> Rate | None:
    """Return the rate that gives the exact part, if the bucket has one."""
    rate = paying_rate(share.bucket)
    if rate is None or sum(rate_rows(rate, claim.rows)) != portion.exact:
        return None
    return rate


def _alone(
    share: BucketShare, to: ToMembers, claim: Claim, whole: Fraction, portion: Portion
) -> Sequence[int]:
    rate = _rate_of(share, claim, portion)
    return payable(to, claim.rows, exact_rows(claim, share.pot.satang / whole, rate))


def _parts_counted(
    to: ToMembers, member: str, figures: YearFigures, claims: Claims
) -> Iterator[PartCounted]:
    """Yield each part of a mix, or all that counts as the only part."""
    parts = parts_of(to.basis)
    for part in parts:
        if len(parts) > 1:
            claims = claims_on(attrs.evolve(to, basis=part.basis), figures)
        yield PartCounted(
            part=part,
            claim=next(each for each in claims.members if each.member == member),
            whole=claims.whole,
            outside=claims.outside,
        )


def _units(units: int, claim: Claim, claims: Claims) -> Units:
    for_one = units / claims.whole
    weights = (*(each.weight for each in claims.members), claims.outside)
    return Units(
        whole=units,
        quota=for_one * claim.weight,
        left_over=units - sum(int(for_one * weight) for weight in weights),
    )
