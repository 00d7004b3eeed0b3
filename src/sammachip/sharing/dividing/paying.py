"""How the members of a bucket are paid: exact parts, in units that can be paid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from sammachip.money import Baht
from sammachip.sharing.counting import Counted, CountedRow
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
    rows_of,
)
from sammachip.sharing.exact.split import split
from sammachip.sharing.figures import YearFigures
from sammachip.sharing.portion import BucketShare, Moved, Portion, WhyMoved

__all__ = ["with_portions"]


@attrs.frozen
class _Parts:
    """Portions of the members, and the satang of business outside."""

    portions: tuple[Portion, ...]
    outside: int = 0

    @property
    def total(self) -> int:
        return sum(part.amount.satang for part in self.portions) + self.outside


def with_portions(share: BucketShare, figures: YearFigures) -> BucketShare:
    """Return *share* with its members' portions, and what none of them is paid."""
    to, pot = share.bucket.to, share.pot.satang
    if not isinstance(to, ToMembers):
        return share
    claims = claims_on(to, figures)
    if not claims.whole:
        return _with_moves(share, [(to.if_nobody, pot, WhyMoved.NOBODY)])
    parts = _parts(share, to, claims, pot)
    portions = tuple(_within_rate_cap(parts.portions, to, figures))
    paid = sum(part.amount.satang for part in portions)
    moves = [
        (to.non_members_to or to.leftover_to, parts.outside, WhyMoved.NON_MEMBERS),
        (to.leftover_to, pot - parts.total, WhyMoved.REST),
        (to.leftover_to, parts.total - parts.outside - paid, WhyMoved.RATE_CAP),
    ]
    return _with_moves(attrs.evolve(share, portions=portions), moves)


def _with_moves(
    share: BucketShare, moves: Sequence[tuple[str, int, WhyMoved]]
) -> BucketShare:
    made = (
        Moved(to=to, amount=Baht.from_satang(satang), why=why)
        for to, satang, why in moves
        if satang
    )
    return attrs.evolve(share, moved=(*share.moved, *made))


def _parts(share: BucketShare, to: ToMembers, claims: Claims, pot: int) -> _Parts:
    if to.payout.stage is PayoutStage.TOGETHER:
        return _together(to, claims, pot)
    rate = paying_rate(share.bucket)
    if rate is not None and pot != share.exact:
        rate = None
    alone = _one_by_one(to, claims, pot / claims.whole, rate)
    return alone if alone.total <= pot else _together(to, claims, pot)


def _together(to: ToMembers, claims: Claims, pot: int) -> _Parts:
    unit = to.payout.unit.satang
    weights = (*(claim.weight for claim in claims.members), claims.outside)
    *units, outside = split(pot // unit, weights)
    for_one = pot / claims.whole
    return _Parts(
        tuple(
            Portion(
                member=claim.member,
                weight=claim.weight,
                exact=for_one * claim.weight,
                amount=Baht.from_satang(each * unit),
            )
            for claim, each in zip(claims.members, units, strict=True)
        ),
        outside * unit,
    )


def _one_by_one(
    to: ToMembers, claims: Claims, for_one: Fraction, rate: Rate | None
) -> _Parts:
    portions: list[Portion] = []
    for claim in claims.members:
        exact = exact_rows(claim, for_one, rate)
        rows = payable(to, claim.rows, exact)
        portions.append(
            Portion(
                member=claim.member,
                weight=claim.weight,
                exact=sum(exact, Fraction(0)),
                amount=Baht.from_satang(sum(rows)),
                rows=map(Baht.from_satang, rows) if len(rows) > 1 else (),
            )
        )
    outside = CountedRow(units=claims.outside)
    nobody = Claim(member="", weight=claims.outside, rows=(outside,))
    paid = payable(to, nobody.rows, exact_rows(nobody, for_one, rate))
    return _Parts(tuple(portions), sum(paid))


def _within_rate_cap(
    portions: Sequence[Portion], to: ToMembers, figures: YearFigures
) -> Iterator[Portion]:
    if to.rate_cap is None:
        yield from portions
        return
    unit = to.payout.unit.satang
    rows = rows_of(Counted.of(to.rate_cap.basis), figures, to)
    for portion, each in zip(portions, rows, strict=True):
        most = int(sum(rate_rows(to.rate_cap, each), Fraction(0)) / unit) * unit
        if portion.amount.satang <= most:
            yield portion
        else:
            yield attrs.evolve(portion, amount=Baht.from_satang(most), rows=())
