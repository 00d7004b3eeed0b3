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
from sammachip.sharing.law.bound_words import law_facts, purpose_said
from sammachip.sharing.law.paper import PaperBucket, on_paper, once_paid
from sammachip.sharing.law.paper_amount import sum_of
from sammachip.sharing.law.paper_sum import NOTHING, ONE_SATANG, PaperSum
from sammachip.sharing.law.profit_range import ProfitRange
from sammachip.sharing.law.rule_set import LegalBound, RuleSet
from sammachip.sharing.take import Amount

__all__ = ["findings_on_paper", "no_bucket"]

_SATANG_A_BAHT: Final = Fraction(Baht(1).satang)  # less than that is left to rounding

_Choices = Sequence[tuple[PaperSum, ...]]
_Compared = Iterable[Sequence[tuple[PaperSum, PaperSum]]]
"""Pairs of which the first is to be more, in each of several ways to see it."""


def findings_on_paper(agreement: Agreement, rules: RuleSet) -> Iterator[Problem]:
    """Yield where *agreement* breaks *rules*, or may break them in some year."""
    yield from _out_of_time(agreement, rules)
    agreed = on_paper(agreement.buckets, agreement.rounding)
    paid = once_paid(agreed)
    purposes = [bucket.purpose for bucket in agreement.buckets]
    for bound in rules.bounds:
        if bound.purpose in purposes:
            at = purposes.index(bound.purpose)
            found = _of_purpose(bound.purpose, agreed), _of_purpose(bound.purpose, paid)
            for problem in _outside(bound, *found, rules):
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


def no_bucket(bound: LegalBound, rules: RuleSet) -> Problem:
    """Return the finding of a purpose that no bucket has."""
    return Problem(
        code="law.no_bucket",
        message="{law} ({citation}) speaks of {purpose}: expected a bucket with this"
        " purpose, found none",
        facts=law_facts(rules, bound),
        path=("buckets",),
        severity=Severity.ERROR if bound.at_least else Severity.WARNING,
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


def _outside(
    bound: LegalBound, agreed: _Together, paid: _Together, rules: RuleSet
) -> Iterator[Problem]:
    for amount in bound.at_least:
        least, most = _span(amount, agreed.first)
        facts = law_facts(rules, bound, amount)
        doubt = _doubt([(low, most) for low in way] for way in paid.at_least)
        if doubt and _is_sure(
            [(least, high) for high in way] for way in agreed.at_most
        ):
            yield Problem(
                code="law.agreed_below",
                message="by {law} ({citation}) {purpose} is {bound} at least; the"
                " agreement gives it less",
                facts=facts,
            )
        elif doubt:
            yield Problem(
                code="law.perhaps_below",
                message="by {law} ({citation}) {purpose} is {bound} at least; by the"
                " agreement it can be less {profits}. It cannot if the bucket comes"
                " first and has this floor (at_least)",
                facts={**facts, "profits": doubt.said},
                severity=Severity.WARNING,
            )
    for amount in bound.at_most:
        least, most = _span(amount, agreed.first)
        facts = law_facts(rules, bound, amount)
        doubt = _doubt([(least, high) for high in way] for way in paid.at_most)
        if doubt and _is_sure([(low, most) for low in way] for way in agreed.at_least):
            yield Problem(
                code="law.agreed_above",
                message="by {law} ({citation}) {purpose} is {bound} at most; the"
                " agreement gives it more",
                facts=facts,
            )
        elif doubt:
            yield Problem(
                code="law.perhaps_above",
                message="by {law} ({citation}) {purpose} is {bound} at most; by the"
                " agreement it can be more {profits}. It cannot if the bucket has this"
                " cap (at_most) and nothing moves to it",
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
    first = [purpose_said(purpose) for purpose in rules.first]
    waiting = {each.purpose for each in agreement.buckets} & set(rules.first)
    for position, bucket in enumerate(agreement.buckets):
        later = {each.purpose for each in agreement.buckets[position:]} & waiting
        if later and bucket.purpose not in rules.first:
            yield Problem(
                code="law.order",
                message="by {law} these come before all others: {first}; found"
                " {bucket} before one of them",
                facts={"law": rules.said, "first": tuple(first), "bucket": bucket.key},
                path=("buckets", position),
                severity=Severity.WARNING,
            )
