"""IndicatorResult: what one indicator comes to, and whether that is enough."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property
from typing import ClassVar

import attrs

from sammachip.errors import Language, Problem, Rule, Severity, rule, say, validate
from sammachip.households import Verdict
from sammachip.households.percent_cut import percent_cut
from sammachip.households.saying import said
from sammachip.programme.exact_sum import exact_sum
from sammachip.programme.indicator import Indicator
from sammachip.sharing import Percent
from sammachip.thai import Digits, with_digits

__all__ = ["Addend", "IndicatorResult", "only_counted", "share_text"]


def _exact(number: int | Fraction) -> Fraction:
    return Fraction(number) if isinstance(number, int) else number


@rule
def _is_of_something(denominator: Fraction) -> Iterator[Problem]:
    if denominator < 0:
        yield Problem(
            code="indicator.negative",
            message="expected a denominator of zero or more, found {found}",
            facts={"found": denominator},
            path=("denominator",),
        )


@rule
def _has_a_threshold(indicator: Indicator) -> Iterator[Problem]:
    if indicator.threshold is None:
        yield only_counted(indicator)


def only_counted(indicator: Indicator) -> Problem:
    """Return the problem of an indicator that has no result."""
    return Problem(
        code="indicator.only_counted",
        message='expected an indicator that has a threshold; "{found}" is counted and'
        " not judged",
        facts={"found": said(indicator)},
        path=("indicator",),
    )


@attrs.frozen(kw_only=True)
class Addend:
    """What a household or a village adds to an indicator.

    Args:
        numerator: What it adds above the line.
        denominator: What it adds below it.

    Raises:
        InvalidDataError: A denominator below zero (``indicator.negative``).
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_is_of_something,)

    numerator: Fraction = attrs.field(converter=_exact)
    denominator: Fraction = attrs.field(converter=_exact)

    def __attrs_post_init__(self) -> None:
        validate(self)

    def above(self, least: Fraction) -> Fraction:
        """Return how far the numerator is above *least* of the denominator."""
        return self.numerator - least * self.denominator


@attrs.frozen(kw_only=True)
class IndicatorResult:
    """What one indicator comes to (ผลตามตัวชี้วัด), compared exactly.

    It passes if it would without all that is not known, and fails if nothing of that
    could make it pass.

    Args:
        indicator: One that has a threshold.
        known: What is known to count.
        threshold: The least of the year; None if the rules do not know it.
        maybe: What each household or village would add of which nobody knows.
        obstacles: Other reasons for which nobody can tell.
        left_out: What is not counted, which changes nothing about the verdict.

    Raises:
        InvalidDataError: An indicator that is only counted
            (``indicator.only_counted``).

    >>> groups = IndicatorResult(
    ...     indicator=Indicator.GROUPS,
    ...     known=[Addend(numerator=2359, denominator=23589)],
    ...     threshold=Percent(10),
    ... )
    >>> print(groups.text(lang="en"))
    livelihood groups formed, of target villages: 2,359 of 23,589 (10.00%), \
at least 10%: passed
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_has_a_threshold,)

    indicator: Indicator
    known: tuple[Addend, ...] = attrs.field(converter=tuple[Addend, ...])
    threshold: Percent | None
    maybe: tuple[Addend, ...] = attrs.field(default=(), converter=tuple[Addend, ...])
    obstacles: tuple[Problem, ...] = attrs.field(
        default=(), converter=tuple[Problem, ...]
    )
    left_out: tuple[Problem, ...] = attrs.field(
        default=(), converter=tuple[Problem, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @cached_property
    def numerator(self) -> Fraction:
        """What is known to count, above the line; it may have very many digits."""
        return exact_sum([each.numerator for each in self.known])

    @cached_property
    def denominator(self) -> Fraction:
        """Of how much, below it."""
        return exact_sum([each.denominator for each in self.known])

    @property
    def value(self) -> Fraction | None:
        """What is known, as a part: 17/20 is 85 percent; None if it is of nothing."""
        return self.numerator / self.denominator if self.denominator else None

    @property
    def verdict(self) -> Verdict:
        """Whether the threshold is reached."""
        if self.threshold is None or any(self._obstacles()):
            return Verdict.UNKNOWN
        least = self.threshold.of(Fraction(1))
        known = self.numerator - least * self.denominator
        changes = [each.above(least) for each in self.maybe]
        if known + exact_sum([change for change in changes if change < 0]) >= 0:
            return Verdict.PASSED
        if known + exact_sum([change for change in changes if change > 0]) < 0:
            return Verdict.FAILED
        return Verdict.UNKNOWN

    @property
    def unknowns(self) -> tuple[Problem, ...]:
        """All that is not known, counted: the reasons, if nobody can tell."""
        return (*self._obstacles(), *self._undecided(), *self.left_out)

    def _obstacles(self) -> Iterator[Problem]:
        if self.threshold is None:
            yield Problem(
                code="indicator.no_threshold",
                message="expected the threshold of the year; the rules do not know it",
                severity=Severity.WARNING,
            )
        if not self.denominator:
            yield Problem(
                code="indicator.of_nothing",
                message="expected something to count, found nothing written down",
                severity=Severity.WARNING,
            )
        yield from self.obstacles

    def _undecided(self) -> Iterator[Problem]:
        if not self.maybe:
            return
        facts = {"count": len(self.maybe)}
        if self.indicator is Indicator.GROUPS:
            yield Problem(
                code="indicator.groups_unknown",
                message="villages of which nobody wrote down that no group was formed,"
                " or its name: {count}",
                facts=facts,
                severity=Severity.WARNING,
            )
        else:
            yield Problem(
                code="indicator.practising_unknown",
                message="target households of which nobody wrote down whether they"
                " practise: {count}",
                facts=facts,
                severity=Severity.WARNING,
            )

    def text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Say what was found, what was expected and the verdict.

        Args:
            lang: Language of the text.
            digits: Digits of the numbers.
        """
        return say(
            "indicator.told",
            "{indicator}: {found}, at least {least}: {verdict}",
            lang=lang,
            indicator=self.indicator.text(lang),
            found=self.found_text(lang=lang, digits=digits),
            least=self.threshold_text(lang=lang, digits=digits),
            verdict=self.verdict.text(lang),
        )

    def found_text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write what was found; percentages are cut to two decimals."""
        if self.indicator is Indicator.INCOME_RISE and self.value is not None:
            return with_digits(f"{percent_cut(self.value)}%", digits)
        return share_text(self.numerator, self.denominator, lang=lang, digits=digits)

    def threshold_text(
        self, *, lang: Language = "th", digits: Digits = "arabic"
    ) -> str:
        """Write the threshold, or that it is not known."""
        if self.threshold is None:
            return Verdict.UNKNOWN.text(lang)
        return with_digits(f"{self.threshold}%", digits)


def share_text(
    count: Fraction | int, of: Fraction | int, *, lang: Language, digits: Digits
) -> str:
    """Write how many of how many, and in percent.

    >>> share_text(2, 3, lang="en", digits="arabic")
    '2 of 3 (66.66%)'
    >>> share_text(0, 0, lang="en", digits="arabic")
    'not known'
    """
    if not of:
        return Verdict.UNKNOWN.text(lang)
    return say(
        "indicator.share",
        "{count} of {of} ({percent}%)",
        lang=lang,
        count=with_digits(_written(count), digits),
        of=with_digits(_written(of), digits),
        percent=with_digits(percent_cut(Fraction(count) / of), digits),
    )


def _written(number: Fraction | int) -> str:
    return f"{number.numerator:,}" if number.denominator == 1 else f"{number}"
