"""Reckoning: all the numbers behind the members' parts of one bucket."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Final, Self

import attrs

from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing.counting import Counted, CountedRow, MixedPart, parts_of
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

__all__ = [
    "BETWEEN_BUCKETS",
    "BucketReckoning",
    "Line",
    "PartClaims",
    "PartCounted",
    "Reckoning",
    "Units",
]

BETWEEN_BUCKETS: Final = frozenset({WhyMoved.EXCESS, WhyMoved.SHORTAGE})
"""Moves that change what the members of a bucket share."""


@attrs.frozen(kw_only=True)
class PartClaims:
    """What counts for all members by one basis, which may be part of a mix.

    Args:
        part: The basis, and how much of a hundred it weighs.
        claims: What counts for each member who shares, by id.
        whole: What counts in all.
        outside: What of it counts for people who are not members.
    """

    part: MixedPart
    claims: Mapping[str, Claim]
    whole: Fraction
    outside: Fraction

    @classmethod
    def of(cls, part: MixedPart, claims: Claims) -> Self:
        """Return what counts by *part*, from the *claims* by it alone."""
        return cls(
            part=part,
            claims={claim.member: claim for claim in claims.members},
            whole=claims.whole,
            outside=claims.outside,
        )

    @property
    def counted(self) -> Counted:
        """What is counted."""
        return Counted.of(self.part.basis)


@attrs.frozen(kw_only=True)
class PartCounted:
    """What counts for one member by one basis.

    Args:
        among: What counts for all.
        claim: What counts for the member.
    """

    among: PartClaims
    claim: Claim

    @property
    def percent(self) -> Fraction:
        """How much of a hundred the member has by this part."""
        weight = self.claim.weight * 100
        return self.among.part.percent.of(weight) / (self.among.whole or 1)


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
class Line:
    """What one line of what counts gives, rounded alone.

    Args:
        row: What counts; None: all that counts for the member together.
        exact: The exact satang that it gives.
        amount: What is paid for it.
    """

    row: CountedRow | None
    exact: Fraction
    amount: Baht


@attrs.frozen(kw_only=True)
class Reckoning:
    """How one member's part of a bucket was reckoned, number by number.

    Args:
        parts: What was counted for the member: one part, or those of a mix.
        weight: All that counts for the member.
        whole: All that counts.
        pot: What the members of the bucket share.
        exact: The member's exact part in satang.
        rate: The rate by which the bucket took its amount; None if by none.
        by_rate: The exact satang that the rate gives the member.
        lines: What was rounded alone, which is all there is where members are;
            empty where the parts of all members were rounded together.
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
    by_rate: Fraction
    lines: tuple[Line, ...]
    units: Units
    before_cap: Baht
    amount: Baht


@attrs.frozen(kw_only=True)
class BucketReckoning:
    """What the parts of all members of one bucket were reckoned from.

    Args:
        share: What the bucket got.
        to: The members it goes to.
        parts: What was counted: one part, or those of a mix.
        weights: All that counts for each member who shares, by id.
        whole: All that counts.
        before_cap: The members' portions without the cap on the rate, by id.
        amounts: What each member gets, by id.
        is_alone: Whether parts were rounded one by one.
        left_over: Payout units left over where they were rounded together.
    """

    share: BucketShare
    to: ToMembers
    parts: tuple[PartClaims, ...]
    weights: Mapping[str, Claim]
    whole: Fraction
    before_cap: Mapping[str, Portion]
    amounts: Mapping[str, Baht]
    is_alone: bool
    left_over: int

    @classmethod
    def of(cls, share: BucketShare, to: ToMembers, figures: YearFigures) -> Self:
        """Reckon what stands behind the portions of *share*."""
        claims = claims_on(to, figures)
        weights = {claim.member: claim for claim in claims.members}
        whole = claims.whole
        portions = {
            portion.member: portion
            for portion in _before_rate_cap(share, to, figures)
            if portion.member in weights
        }
        return cls(
            share=share,
            to=to,
            parts=tuple(_parts(to, claims, figures)),
            weights=weights,
            whole=whole,
            before_cap=portions,
            amounts={each.member: each.amount for each in share.portions},
            is_alone=to.payout.stage is not PayoutStage.TOGETHER
            and all(
                Baht.total(line.amount for line in lines) == portion.amount
                for portion in portions.values()
                for lines in [
                    tuple(_lines(share, to, weights[portion.member], whole, portion))
                ]
            ),
            left_over=_left_over(
                _units_in(share, to),
                whole,
                [*(each.weight for each in claims.members), claims.outside],
            ),
        )

    @property
    def for_one(self) -> Fraction:
        """The exact satang for a weight of one."""
        return self.share.pot.satang / self.whole

    @property
    def paid_rate(self) -> Rate | None:
        """The rate at which every member was paid, if there is one."""
        is_all_there = self.share.pot.satang == self.share.exact
        return (
            paying_rate(self.share.bucket) if self.is_alone and is_all_there else None
        )

    def of_member(self, member: str) -> Reckoning | None:
        """Return how the part of *member* was reckoned; None for who has no part."""
        claim, portion = self.weights.get(member), self.before_cap.get(member)
        if claim is None or portion is None or not self.whole:
            return None
        share, to, rate = self.share, self.to, paying_rate(self.share.bucket)
        units = _units_in(share, to)
        lines = _lines(share, to, claim, self.whole, portion) if self.is_alone else ()
        return Reckoning(
            parts=tuple(
                PartCounted(among=each, claim=each.claims[member])
                for each in self.parts
            ),
            weight=claim.weight,
            whole=self.whole,
            pot=share.pot,
            exact=portion.exact,
            rate=rate,
            by_rate=_by_rate(rate, claim),
            lines=tuple(lines),
            units=Units(
                whole=units,
                quota=units * claim.weight / self.whole,
                left_over=self.left_over,
            ),
            before_cap=portion.amount,
            amount=self.amounts.get(member, ZERO_BAHT),
        )


def _parts(to: ToMembers, claims: Claims, figures: YearFigures) -> Iterator[PartClaims]:
    """Yield each part of a mix, or all that counts as the only part."""
    parts = parts_of(to.basis)
    for part in parts:
        if len(parts) > 1:
            claims = claims_on(attrs.evolve(to, basis=part.basis), figures)
        yield PartClaims.of(part, claims)


def _before_rate_cap(
    share: BucketShare, to: ToMembers, figures: YearFigures
) -> tuple[Portion, ...]:
    if to.rate_cap is None or share.pot < ZERO_BAHT:  # a forged file may say so
        return share.portions
    bucket = attrs.evolve(share.bucket, to=attrs.evolve(to, rate_cap=None))
    moved = (move for move in share.moved if move.why in BETWEEN_BUCKETS)
    unpaid = attrs.evolve(share, bucket=bucket, moved=moved, portions=())
    return with_portions(unpaid, figures).portions


def _by_rate(rate: Rate | None, claim: Claim) -> Fraction:
    rows = rate_rows(rate, claim.rows) if rate is not None else []
    return sum(rows, Fraction(0))


def _lines(
    share: BucketShare, to: ToMembers, claim: Claim, whole: Fraction, portion: Portion
) -> Iterator[Line]:
    """Yield what *claim* gives, line by line as it is rounded alone."""
    rate = paying_rate(share.bucket)
    if _by_rate(rate, claim) != portion.exact:
        rate = None
    exact = exact_rows(claim, share.pot.satang / (whole or Fraction(1)), rate)
    amounts = payable(to, claim.rows, exact)
    if not len(claim.rows) == len(exact) == len(amounts):
        together = Baht.from_satang(sum(amounts))
        yield Line(row=None, exact=sum(exact, Fraction(0)), amount=together)
        return
    for row, part, amount in zip(claim.rows, exact, amounts, strict=True):
        yield Line(row=row, exact=part, amount=Baht.from_satang(amount))


def _units_in(share: BucketShare, to: ToMembers) -> int:
    return share.pot.satang // to.payout.unit.satang


def _left_over(units: int, whole: Fraction, weights: list[Fraction]) -> int:
    return units - sum(int(units * weight / (whole or 1)) for weight in weights)
