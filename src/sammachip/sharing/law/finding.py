"""Findings that the paper and the year have in common."""

from __future__ import annotations

from sammachip.errors import Problem, Severity
from sammachip.sharing.law.bound_words import law_facts
from sammachip.sharing.law.rule_set import LegalBound, RuleSet
from sammachip.sharing.take import Amount

__all__ = ["no_bucket", "not_written_down"]


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


def not_written_down(bound: LegalBound, amount: Amount, rules: RuleSet) -> Problem:
    """Return the finding of an *amount* that the year's figures do not tell."""
    return Problem(
        code="law.not_written_down",
        message="{law} ({citation}) bounds {purpose} by {bound}; the figures of"
        " the year that this is counted from are not written down",
        facts=law_facts(rules, bound, amount),
        severity=Severity.WARNING,
    )
