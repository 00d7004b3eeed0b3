"""The highest rate that a member may get, on paper and in a year (เพดานอัตราต่อสมาชิก).

Such a bound is on what each member gets of all buckets of a purpose, by what the
member has. The part of a satang that rounding adds to an amount is no higher rate.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from sammachip.errors import Problem, Severity
from sammachip.groups import Member
from sammachip.money import Baht, Rounding
from sammachip.sharing.agreement import Agreement, Sharing
from sammachip.sharing.bucket import Bucket
from sammachip.sharing.counting import Counted
from sammachip.sharing.destination import Payout, PayoutStage, ToMembers
from sammachip.sharing.dividing.claim import paying_rate, rate_rows
from sammachip.sharing.law.bound_words import law_facts
from sammachip.sharing.law.finding import not_written_down
from sammachip.sharing.law.rule_set import LegalBound, RuleSet
from sammachip.sharing.portion import Portion
from sammachip.sharing.take import DeclaredRate

__all__ = ["rate_in_year", "rate_on_paper"]


def rate_on_paper(
    agreement: Agreement, bound: LegalBound, rate: DeclaredRate, rules: RuleSet
) -> Iterator[Problem]:
    """Yield a warning unless *agreement* makes sure of the *rate* in every year."""
    most = _for_one(rate)
    total = Fraction(0)
    for bucket in agreement.buckets:
        if bucket.purpose is bound.purpose and isinstance(bucket.to, ToMembers):
            kept = (
                _for_one(each)
                for each in _kept(bucket, bucket.to, agreement)
                if Counted.of(each.basis) == Counted.of(rate.basis)
            )
            total += min(kept, default=most + 1)  # too much, if it keeps none
    if total > most:
        yield Problem(
            code="law.perhaps_above_rate",
            message="by {law} ({citation}) {purpose} must be at most {bound} for each"
            " member; the agreement alone does not make sure of it. A cap on the rate"
            " that each member gets would",
            facts=law_facts(rules, bound, rate),
            severity=Severity.WARNING,
        )


def _for_one(rate: DeclaredRate) -> Fraction:
    """Return the satang that *rate* gives for one share, or for one satang."""
    return rate.percent.of(Fraction(rate.share_price.satang if rate.share_price else 1))


def _kept(
    bucket: Bucket, to: ToMembers, agreement: Agreement
) -> Iterator[DeclaredRate]:
    """Yield the rates that no member's part of *bucket* is ever above."""
    if to.rate_cap is not None:
        yield to.rate_cap
    rate = paying_rate(bucket)
    gets_more = bucket.at_least or bucket.key in {
        each.excess_to for each in agreement.buckets
    }
    if (
        isinstance(rate, DeclaredRate)
        and bucket.rounding is Rounding.DOWN
        and not gets_more
        and _adds_no_more_than_a_satang(to.payout)
    ):
        yield rate


def _adds_no_more_than_a_satang(payout: Payout) -> bool:
    if payout.stage is PayoutStage.TOGETHER:
        return payout.unit.satang == 1
    if payout.rounding is Rounding.DOWN:
        return True
    return payout.unit.satang == 1 and payout.stage is not PayoutStage.SHARE


@attrs.frozen
class _Over:
    """What one member gets too much of."""

    member: Member
    found: Baht
    over: Baht


def rate_in_year(
    sharing: Sharing, bound: LegalBound, rate: DeclaredRate, rules: RuleSet
) -> Iterator[Problem]:
    """Yield where members got more in *sharing* than the *rate* on what they have."""
    figures, counted = sharing.figures, Counted.of(rate.basis)
    got: dict[str, list[Portion]] = {member.id: [] for member in figures.members}
    for share in sharing.buckets:
        if share.bucket.purpose is bound.purpose:
            for portion in share.portions:
                got[portion.member].append(portion)
    found: list[_Over] = []
    for member in figures.members:
        if not any(each.amount for each in got[member.id]):
            continue
        rows = counted.rows(member, figures.year)
        if rows is None or (counted.time is not None and figures.year is None):
            yield not_written_down(bound, rate, rules)
            return
        exact = sum(rate_rows(rate, rows), Fraction(0))
        found.extend(_over(member, got[member.id], exact))
    if found:
        first = found[0]
        yield Problem(
            code="law.above_rate",
            message="by {law} ({citation}) {purpose} must be at most {bound} for each"
            " member; found more for {count} of {members}, first for member {member}:"
            " {found} baht, {over} too much",
            facts={
                **law_facts(rules, bound, rate),
                "count": len(found),
                "members": len(figures.members),
                "member": first.member.id,
                "found": first.found,
                "over": first.over,
            },
        )


def _over(
    member: Member, portions: Sequence[Portion], exact: Fraction
) -> Iterator[_Over]:
    total = Baht.total(each.amount for each in portions)
    roundings = sum(max(len(each.rows), 1) for each in portions)
    if total.satang >= exact + roundings:
        most = Baht.from_satang(Rounding.DOWN.whole(exact))
        yield _Over(member, total, total - most)
