"""What a rule set finds in the sharing of one year, in whole satang.

The law speaks of the net profit. That is read as what is left once earlier losses
are made good, as is general practice; where a bound holds by this reading only, or
only by the profit before them, the finding is a warning.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Severity
from sammachip.money import ZERO_BAHT, Baht, Rounding
from sammachip.sharing.agreement import Sharing
from sammachip.sharing.dividing.filling import amount_of
from sammachip.sharing.figures import YearFigures
from sammachip.sharing.law.bound_words import bound_and_limit, law_facts
from sammachip.sharing.law.finding import no_bucket, not_written_down
from sammachip.sharing.law.member_rate import rate_in_year
from sammachip.sharing.law.rule_set import LegalBound, RuleSet
from sammachip.sharing.soundness.needs import missing_figures
from sammachip.sharing.take import Amount, DeclaredRate

__all__ = ["findings_of_year"]


def findings_of_year(sharing: Sharing, rules: RuleSet) -> Iterator[Problem]:
    """Yield where *sharing* breaks *rules*; a year with nothing to share does not."""
    year = sharing.year
    if year is not None and not rules.is_in_force_on(year.last_day):
        yield Problem(
            code="law.year_not_in_force",
            message="on {found}, when the year ends, {law} is not in force",
            facts={"found": said_day(year.last_day), "law": rules.said},
            path=("figures", "year"),
            severity=Severity.WARNING,
        )
    elif sharing.shareable:
        for bound in rules.bounds:
            yield from _findings(sharing, bound, rules)


def _findings(sharing: Sharing, bound: LegalBound, rules: RuleSet) -> Iterator[Problem]:
    purposes = [share.bucket.purpose for share in sharing.buckets]
    if bound.purpose not in purposes:
        if bound.at_least:
            yield no_bucket(bound, rules)
        return
    at = purposes.index(bound.purpose)
    total = Baht.total(
        share.amount
        for share in sharing.buckets
        if share.bucket.purpose is bound.purpose
    )
    judged = _Judged(sharing=sharing, at=at, total=total, rules=rules, bound=bound)
    for amount in bound.at_least:
        yield from judged.below(amount)
    for amount in bound.at_most:
        if isinstance(amount, DeclaredRate):
            for problem in rate_in_year(sharing, bound, amount, rules):
                yield problem.under("buckets", at)
        else:
            yield from judged.above(amount)


@attrs.frozen(kw_only=True)
class _Judged:
    """What all buckets of one purpose got, the first of which stands at *at*."""

    sharing: Sharing
    at: int
    total: Baht
    rules: RuleSet
    bound: LegalBound

    def below(self, amount: Amount) -> Iterator[Problem]:
        if (exact := self._exact(amount)) is None:
            yield self._unknown(amount)
            return
        after, before = (Baht.from_satang(Rounding.UP.whole(each)) for each in exact)
        if self.total < after:
            yield Problem(
                code="law.below",
                message="by {law} ({citation}) {purpose} must be at least {amount};"
                " found {found} baht, {short} too little",
                facts=self._broken(amount, limit=after, short=after - self.total),
                path=self._path,
            )
        elif self.total < before:
            yield Problem(
                code="law.below_before_losses",
                message="by {law} ({citation}) {purpose} must be at least {bound};"
                " found {found} baht, which is enough only after earlier losses are"
                " taken off the profit: before, it is {limit} baht",
                facts=self._of(amount, limit=before),
                path=self._path,
                severity=Severity.WARNING,
            )

    def above(self, amount: Amount) -> Iterator[Problem]:
        if (exact := self._exact(amount)) is None:
            yield self._unknown(amount)
            return
        after, before = (Baht.from_satang(Rounding.DOWN.whole(each)) for each in exact)
        if self.total > before:
            yield Problem(
                code="law.above",
                message="by {law} ({citation}) {purpose} must be at most {amount};"
                " found {found} baht, {over} too much",
                facts=self._broken(amount, limit=before, over=self.total - before),
                path=self._path,
            )
        elif self.total > after:
            yield Problem(
                code="law.above_after_losses",
                message="by {law} ({citation}) {purpose} must be at most {bound};"
                " found {found} baht, which is allowed only before earlier losses are"
                " taken off the profit: after, it is {limit} baht",
                facts=self._of(amount, limit=after),
                path=self._path,
                severity=Severity.WARNING,
            )

    def _exact(self, amount: Amount) -> tuple[Fraction, Fraction] | None:
        """Return *amount* in satang, of the profit after earlier losses and before."""
        figures, bucket = self.sharing.figures, self.sharing.buckets[self.at].bucket
        needing = [attrs.evolve(bucket, at_least=[amount])]
        if any(missing_figures(needing, figures, losses_from=None)):
            return None
        taken = Baht.total(share.taken for share in self.sharing.buckets[: self.at])

        def exact(figures: YearFigures) -> Fraction:
            left = figures.shareable - taken
            return amount_of(amount, bucket, figures, left.satang)

        before = attrs.evolve(figures, loss_brought_forward=ZERO_BAHT)
        return exact(figures), exact(before)

    def _unknown(self, amount: Amount) -> Problem:
        found = not_written_down(self.bound, amount, self.rules)
        return found.under(*self._path)

    def _of(self, amount: Amount, **facts: Baht) -> dict[str, object]:
        law = law_facts(self.rules, self.bound, amount)
        return {**law, "found": self.total, **facts}

    def _broken(
        self, amount: Amount, *, limit: Baht, **facts: Baht
    ) -> dict[str, object]:
        said = bound_and_limit(amount, limit)
        return {**self._of(amount, limit=limit, **facts), "amount": said}

    @property
    def _path(self) -> tuple[str, int]:
        return ("buckets", self.at)
