"""Evaluation: what the results of a village, or of many together, come to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import attrs

from sammachip.dates import FiscalYear
from sammachip.errors import (
    InvalidDataError,
    Language,
    Problem,
    Rule,
    rule,
    say,
    validate,
)
from sammachip.programme.indicator import Indicator
from sammachip.programme.indicator_count import IndicatorCount
from sammachip.programme.indicator_result import IndicatorResult, only_counted
from sammachip.programme.rise_basis import RiseBasis
from sammachip.thai import Digits, with_digits
from sammachip.thai.page import Page, Row, Section

__all__ = ["Evaluation"]


@rule
def _judges_each_indicator_once(
    results: tuple[IndicatorResult, ...],
) -> Iterator[Problem]:
    judged = [result.indicator for result in results]
    expected = [indicator for indicator in Indicator if indicator.threshold]
    if judged != expected:
        yield Problem(
            code="evaluation.results",
            message="expected a result of each indicator that has a threshold, in"
            " their order: {expected}; found {found}",
            facts={
                "expected": tuple(indicator.value for indicator in expected),
                "found": tuple(indicator.value for indicator in judged),
            },
            path=("results",),
        )


@attrs.frozen(kw_only=True)
class Evaluation:
    """The results of one village, or of many together (ผลการประเมิน).

    Args:
        fiscal_year: The fiscal year.
        villages: How many villages were judged.
        basis: What the rise of income was measured from.
        results: One for each indicator that has a threshold, in their order.
        counts: What is counted and not judged.

    Raises:
        InvalidDataError: An indicator without a result, or with two
            (``evaluation.results``).
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_judges_each_indicator_once,)

    fiscal_year: FiscalYear
    villages: int
    basis: RiseBasis
    results: tuple[IndicatorResult, ...] = attrs.field(
        converter=tuple[IndicatorResult, ...]
    )
    counts: tuple[IndicatorCount, ...] = attrs.field(
        default=(), converter=tuple[IndicatorCount, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    def result(self, indicator: Indicator) -> IndicatorResult:
        """Return the result of one indicator.

        Raises:
            InvalidDataError: It has no threshold (``indicator.only_counted``).
        """
        for result in self.results:
            if result.indicator is indicator:
                return result
        raise InvalidDataError([only_counted(indicator)])

    def counted(self, indicator: Indicator) -> tuple[IndicatorCount, ...]:
        """Return what was counted by one indicator: one for each kind, if it has any.

        Nothing comes back for an indicator that has a threshold; see `result`.
        """
        return tuple(count for count in self.counts if count.indicator is indicator)

    def explain(self, lang: Language, *, digits: Digits = "arabic") -> str:
        """Say each result with all that is not known, and what the rise is of.

        Args:
            lang: Language of the text.
            digits: Digits of the numbers.
        """
        told = (result.text(lang=lang, digits=digits) for result in self.results)
        return "\n".join((*told, *self._remarks(lang, digits)))

    def rows(
        self, *, lang: Language = "th", digits: Digits = "arabic"
    ) -> tuple[Row, ...]:
        """Return indicator, what was found, the least, and the verdict of each.

        What is counted and not judged comes last, without the last two.

        Args:
            lang: Language of the cells.
            digits: Digits of the numbers.
        """
        judged = (
            (
                result.indicator.text(lang),
                result.found_text(lang=lang, digits=digits),
                result.threshold_text(lang=lang, digits=digits),
                result.verdict.text(lang),
            )
            for result in self.results
        )
        counted = (
            (count.name(lang), count.found_text(lang=lang, digits=digits), "", "")
            for count in self.counts
        )
        return (*judged, *counted)

    def section(self, lang: Language, digits: Digits) -> Section:
        """Return the table for a page, and what is not known below it."""
        heading = (
            say("evaluation.indicator", "Indicator", lang=lang),
            say("evaluation.found", "Found", lang=lang),
            say("evaluation.least", "At least", lang=lang),
            say("evaluation.verdict", "Verdict", lang=lang),
        )
        return Section(
            heading=heading,
            rows=self.rows(lang=lang, digits=digits),
            lines=self._remarks(lang, digits),
        )

    def _remarks(self, lang: Language, digits: Digits) -> Iterator[str]:
        for result in self.results:
            for problem in result.unknowns:
                told = with_digits(problem.text(lang), digits)
                yield f"{result.indicator.text(lang)}: {told}"
        yield say(
            "evaluation.basis",
            "Rise of income: {basis}",
            lang=lang,
            basis=with_digits(self.basis.text(lang), digits),
        )

    def text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the results as a table.

        Args:
            lang: Language of the text.
            digits: Digits of the numbers.
        """
        return self._page(lang, digits).text()

    def html(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the results as an HTML table, without styles or scripts."""
        return self._page(lang, digits).html()

    def _repr_html_(self) -> str:
        """Show the results in a notebook, in Thai."""
        return self.html()

    def _page(self, lang: Language, digits: Digits) -> Page:
        title = say(
            "evaluation.title",
            "Results of {year}, villages: {villages}",
            lang=lang,
            year=self.fiscal_year.text(lang=lang, digits=digits),
            villages=with_digits(f"{self.villages:,}", digits),
        )
        return Page(lang=lang, title=title, sections=[self.section(lang, digits)])
