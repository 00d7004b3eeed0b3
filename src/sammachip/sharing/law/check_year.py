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
from sammachip.sharing.law.bound_words import law_facts
from sammachip.sharing.law.check_paper import no_bucket
from sammachip.sharing.law.rule_set import LegalBound, RuleSet
from sammachip.sharing.soundness.needs import missing_figures
from sammachip.sharing.take import Amount

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
                message="by {law} ({citation}) {purpose} is {bound} at least, {limit}"
                " baht; found {found}, {short} too little",
                facts=self._of(amount, limit=after, short=after - self.total),
                path=self._path,
            )
        elif self.total < before:
            yield Problem(
                code="law.below_before_losses",
                message="by {law} ({citation}) {purpose} is {bound} at least; found"
                " {found}, which is enough only after earlier losses are taken off the"
                " profit: before, it is {limit} baht",
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
                message="by {law} ({citation}) {purpose} is {bound} at most, {limit}"
                " baht; found {found}, {over} too much",
                facts=self._of(amount, limit=before, over=self.total - before),
                path=self._path,
            )
        elif self.total > after:
            yield Problem(
                code="law.above_after_losses",
                message="by {law} ({citation}) {purpose} is {bound} at most; found"
                " {found}, which is allowed only before earlier losses are taken off"
                " the profit: after, it is {limit} baht",
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
        return Problem(
            code="law.not_written_down",
            message="{law} ({citation}) bounds {purpose} by {bound}; the figures of"
            " the year that this is counted from are not written down",
            facts=self._of(amount),
            path=self._path,
            severity=Severity.WARNING,
        )

    def _of(self, amount: Amount, **facts: Baht) -> dict[str, object]:
        law = law_facts(self.rules, self.bound, amount)
        return {**law, "found": self.total, **facts}

    @property
    def _path(self) -> tuple[str, int]:
        return ("buckets", self.at)
