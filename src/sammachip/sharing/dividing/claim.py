"""Claims: what members bring to a bucket, and what a rate makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

import attrs

from sammachip.money import Baht
from sammachip.sharing.bucket import Bucket
from sammachip.sharing.counting import Counted, CountedRow, MixedPart, parts_of
from sammachip.sharing.destination import PayoutStage, ToMembers
from sammachip.sharing.figures import YearFigures
from sammachip.sharing.take import AmountPerUnit, DeclaredRate

__all__ = [
    "Claim",
    "Claims",
    "Rate",
    "claims_on",
    "exact_rows",
    "outside_of",
    "payable",
    "paying_rate",
    "rate_rows",
    "rows_of",
    "weight_of",
]

_SATANG_A_BAHT: Final = Baht(1).satang

Rate = AmountPerUnit | DeclaredRate
"""What members get by what they have, and not by what there is to share."""


@attrs.frozen(kw_only=True)
class Claim:
    """What one member has a claim by (สิทธิของสมาชิก).

    Args:
        member: Id of the member.
        weight: All that counts for the member.
        rows: What it is made of; empty for a mix of bases.
    """

    member: str
    weight: Fraction
    rows: tuple[CountedRow, ...] = ()


@attrs.frozen
class Claims:
    """The claims on one bucket, in the order of the register.

    Args:
        members: Those of the members who share in it.
        outside: The weight of business done with people who are not members.
    """

    members: tuple[Claim, ...]
    outside: Fraction

    @property
    def whole(self) -> Fraction:
        """All weights together."""
        return sum((claim.weight for claim in self.members), self.outside)


def claims_on(to: ToMembers, figures: YearFigures) -> Claims:
    """Return the claims on a bucket that goes *to* members."""
    ids = [each.id for each in figures.members if to.includes(each, figures.year)]
    parts = parts_of(to.basis)
    rows = [rows_of(Counted.of(part.basis), figures, to) for part in parts]
    weights = [
        [*map(weight_of, of_part), outside_of(Counted.of(part.basis), to, figures)]
        for part, of_part in zip(parts, rows, strict=True)
    ]
    *inside, outside = weights[0] if len(parts) == 1 else _mixed(parts, weights)
    shown = rows[0] if len(parts) == 1 else [()] * len(ids)
    claims = (
        Claim(member=member, weight=weight, rows=each)
        for member, weight, each in zip(ids, inside, shown, strict=True)
    )
    return Claims(tuple(claims), outside)


def rows_of(
    counted: Counted, figures: YearFigures, to: ToMembers | None = None
) -> list[tuple[CountedRow, ...]]:
    """Return what counts for each member who shares, or for each of the year."""
    year = figures.year
    return [
        counted.rows(member, year) or ()
        for member in figures.members
        if (
            to.includes(member, year) if to else year is None or member.belongs_to(year)
        )
    ]


def weight_of(rows: Sequence[CountedRow]) -> Fraction:
    """Return all that counts in *rows*."""
    return sum((row.weight for row in rows), Fraction(0))


def outside_of(counted: Counted, to: ToMembers, figures: YearFigures) -> Fraction:
    """Return what counts of business with people who are not members."""
    if to.non_members_to is None or figures.non_members is None:
        return Fraction(0)
    return figures.non_members.quantity_of(counted.basis)


def _mixed(
    parts: Sequence[MixedPart], weights: Sequence[Sequence[Fraction]]
) -> list[Fraction]:
    """Return one weight for each column of *weights*, of which each row is a part."""
    shares = [
        part.percent.of(Fraction(1)) / (sum(row) or 1)
        for part, row in zip(parts, weights, strict=True)
    ]
    return [
        sum(
            (share * weight for share, weight in zip(shares, column, strict=True)),
            Fraction(0),
        )
        for column in zip(*weights, strict=True)
    ]


def rate_rows(rate: Rate, rows: Sequence[CountedRow]) -> list[Fraction]:
    """Return the exact satang that *rate* gives for each of *rows*."""
    basis = Counted.of(rate.basis).basis
    match rate:
        case AmountPerUnit():
            each = Fraction(rate.amount.satang, _SATANG_A_BAHT if basis.is_money else 1)
            return [each * row.weight for row in rows]
        case DeclaredRate():
            price = rate.share_price.satang if rate.share_price else 1
            each = rate.percent.of(Fraction(price))
            return [each * row.weight / row.out_of for row in rows]


def paying_rate(bucket: Bucket) -> Rate | None:
    """Return the rate at which each member of the bucket is paid, if there is one."""
    take, to = bucket.take, bucket.to
    if not isinstance(take, AmountPerUnit | DeclaredRate):
        return None
    if not isinstance(to, ToMembers) or len(parts_of(to.basis)) > 1:
        return None
    (part,) = parts_of(to.basis)
    return take if Counted.of(part.basis) == Counted.of(take.basis) else None


def exact_rows(
    claim: Claim, for_one: Fraction, rate: Rate | None
) -> Sequence[Fraction]:
    """Return the exact satang of each row of *claim*, or of all of it.

    Args:
        claim: The claim.
        for_one: The satang of the pot for a weight of one.
        rate: The rate that the members are paid at, if they get all of it.
    """
    if rate is not None:
        return rate_rows(rate, claim.rows) or [Fraction(0)]
    return [for_one * row.weight for row in claim.rows] or [for_one * claim.weight]


def payable(
    to: ToMembers, rows: Sequence[CountedRow], exact: Sequence[Fraction]
) -> list[int]:
    """Return satang in payout units for each row, or one amount for all of them."""
    payout = to.payout

    def whole(satang: Fraction) -> int:
        unit = payout.unit.satang
        return payout.rounding.whole(satang / unit) * unit

    if payout.stage is PayoutStage.ROW:
        return [whole(each) for each in exact]
    if payout.stage is PayoutStage.SHARE and rows:
        # A part of a share gets that part, in whole units.
        one, unit = _one_of(to), payout.unit.satang
        return [
            int(whole(each / row.units * one) * row.units / one) // unit * unit
            if row.units
            else 0
            for row, each in zip(rows, exact, strict=True)
        ]
    return [whole(sum(exact, Fraction(0)))]


def _one_of(to: ToMembers) -> int:
    """Return how many units of what is counted make one: money is in satang."""
    (part, *_) = parts_of(to.basis)
    return _SATANG_A_BAHT if Counted.of(part.basis).basis.is_money else 1
