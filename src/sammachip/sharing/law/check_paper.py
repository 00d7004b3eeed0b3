"""What a rule set finds in an agreement, before there is any money."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import product
from typing import Final

import attrs

from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Severity
from sammachip.money import Baht
from sammachip.sharing.agreement import Agreement
from sammachip.sharing.bucket import Purpose
from sammachip.sharing.dividing.distribution import BucketRounding
from sammachip.sharing.law.bound_words import law_facts, purpose_said, said_bucket
from sammachip.sharing.law.finding import no_bucket
from sammachip.sharing.law.member_rate import rate_on_paper
from sammachip.sharing.law.paper import PaperBucket, on_paper, once_paid
from sammachip.sharing.law.paper_amount import sum_of
from sammachip.sharing.law.paper_sum import NOTHING, ONE_SATANG, PaperSum
from sammachip.sharing.law.profit_range import ProfitRange
from sammachip.sharing.law.rule_set import LegalBound, RuleSet
from sammachip.sharing.take import Amount, DeclaredRate

__all__ = ["findings_on_paper"]

_SATANG_A_BAHT: Final = Fraction(Baht(1).satang)  # less than that is left to rounding

_Choices = Sequence[tuple[PaperSum, ...]]
_Compared = Iterable[Sequence[tuple[PaperSum, PaperSum]]]
"""Pairs of which the first is to be more, in each of several ways to see it."""


def findings_on_paper(agreement: Agreement, rules: RuleSet) -> Iterator[Problem]:
    """Yield where *agreement* breaks *rules*, or may break them in some year."""
    yield from _out_of_time(agreement, rules)
    papers = once_paid(on_paper(agreement.buckets, agreement.rounding))
    purposes = [bucket.purpose for bucket in agreement.buckets]
    for bound in rules.bounds:
        if bound.purpose in purposes:
            at = purposes.index(bound.purpose)
            together = _of_purpose(bound.purpose, papers)
            for problem in (
                *_below(bound, together, rules),
                *_above(bound, together, rules, agreement),
            ):
                yield problem.under("buckets", at)
        elif bound.at_least or bound.purpose in rules.first:
            yield no_bucket(bound, rules)
    if agreement.rounding is BucketRounding.IN_ORDER:
        yield from _out_of_order(agreement, rules)


def _out_of_time(agreement: Agreement, rules: RuleSet) -> Iterator[Problem]:
    if not rules.is_in_force_on(agreement.in_force_from):
        yield Problem(
            code="law.agreement_not_in_force",
            message="on {found}, when the agreement comes into force, {law} is not in"
            " force",
            facts={"found": said_day(agreement.in_force_from), "law": rules.said},
            path=("in_force_from",),
            severity=Severity.WARNING,
        )


@attrs.frozen(kw_only=True)
class _Together:
    """What all buckets of one purpose get, the *first* of which is named."""

    first: PaperBucket
    at_least: _Choices
    at_most: _Choices


def _of_purpose(purpose: Purpose, papers: Iterable[PaperBucket]) -> _Together:
    found = [paper for paper in papers if paper.bucket.purpose is purpose]
    return _Together(
        first=found[0],
        at_least=_added(paper.at_least for paper in found),
        at_most=_added(paper.at_most for paper in found),
    )


def _added(buckets: Iterable[_Choices]) -> _Choices:
    return [
        tuple(sum(each, NOTHING) for each in product(*choice))
        for choice in product(*buckets)
    ]


def _below(bound: LegalBound, together: _Together, rules: RuleSet) -> Iterator[Problem]:
    for amount in bound.at_least:
        least, most = _span(amount, together.first)
        facts = law_facts(rules, bound, amount)
        doubt = _doubt([(low, most) for low in way] for way in together.at_least)
        if doubt and _is_sure(
            [(least, high) for high in way] for way in together.at_most
        ):
            yield Problem(
                code="law.agreed_below",
                message="by {law} ({citation}) {purpose} must be at least {bound}; the"
                " agreement gives it less",
                facts=facts,
            )
        elif doubt:
            yield Problem(
                code="law.perhaps_below",
                message="by {law} ({citation}) {purpose} must be at least {bound}; by"
                " the agreement it can be less {profits}. To make sure of it, as far as"
                " the profit goes: put it first, with this floor, and no cap below",
                facts={**facts, "profits": doubt.said},
                severity=Severity.WARNING,
            )


def _above(
    bound: LegalBound, together: _Together, rules: RuleSet, agreement: Agreement
) -> Iterator[Problem]:
    for amount in bound.at_most:
        if isinstance(amount, DeclaredRate):
            yield from rate_on_paper(agreement, bound, amount, rules)
            continue
        least, most = _span(amount, together.first)
        facts = law_facts(rules, bound, amount)
        doubt = _doubt([(least, high) for high in way] for way in together.at_most)
        if doubt and _is_sure(
            [(low, most) for low in way] for way in together.at_least
        ):
            yield Problem(
                code="law.agreed_above",
                message="by {law} ({citation}) {purpose} must be at most {bound}; the"
                " agreement gives it more",
                facts=facts,
            )
        elif doubt:
            yield Problem(
                code="law.perhaps_above",
                message="by {law} ({citation}) {purpose} must be at most {bound}; by"
                " the agreement it can be more {profits}. To make sure of it: cap it at"
                " this, and let nothing of other buckets go to it",
                facts={**facts, "profits": doubt.said},
                severity=Severity.WARNING,
            )


def _span(amount: Amount, paper: PaperBucket) -> tuple[PaperSum, PaperSum]:
    """Return how much a bound is, at least and at most."""
    low, high = (sum_of(amount, paper.bucket, left) for left in paper.left)
    return low, high


def _is_sure(compared: _Compared) -> bool:
    """Tell whether the first is more in every year, or all but a baht of it."""
    baht = ONE_SATANG.times(_SATANG_A_BAHT)
    return any(
        all((more + baht).exceeds(less) for more, less in way) for way in compared
    )


def _doubt(compared: _Compared) -> ProfitRange | None:
    """Return for which profits the first may be less, by the way that says most.

    A profit of less than a baht raises no doubt.
    """
    doubt = min(
        (
            ProfitRange.around(filter(None, (more.fails(less) for more, less in way)))
            for way in compared
        ),
        key=lambda each: each.size,
    )
    is_nothing = doubt.below is not None and doubt.below <= _SATANG_A_BAHT
    return None if is_nothing else doubt


def _out_of_order(agreement: Agreement, rules: RuleSet) -> Iterator[Problem]:
    buckets, first = agreement.buckets, set(rules.first)
    last = max(
        (at for at, each in enumerate(buckets) if each.purpose in first), default=0
    )
    before = {
        at: said_bucket(each)
        for at, each in enumerate(buckets[:last])
        if each.purpose not in first
    }
    if before:
        yield Problem(
            code="law.order",
            message="by {law} these come before all others: {first}; the agreement"
            " fills these before one of them: {buckets}",
            facts={
                "law": rules.said,
                "first": tuple(map(purpose_said, rules.first)),
                "buckets": tuple(before.values()),
            },
            path=("buckets", min(before)),
            severity=Severity.WARNING,
        )
