"""DistrictReport: the years of many villages together (รายงานผลระดับอำเภอ)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import ClassVar

import attrs

from sammachip.errors import Language, Problem, Rule, not_blank, rule, say, validate
from sammachip.programme.evaluating import evaluate, evaluate_all
from sammachip.programme.evaluation import Evaluation
from sammachip.programme.indicator import Indicator
from sammachip.programme.registered_group import RegisteredGroup
from sammachip.programme.rise_basis import RiseBasis
from sammachip.programme.rules import ProgrammeRules
from sammachip.programme.village_year import VillageYear
from sammachip.programme.villages_together import cannot_be_together
from sammachip.thai import Digits, with_digits
from sammachip.thai.page import Page, Row, Section

__all__ = ["DistrictReport"]


@attrs.frozen(kw_only=True)
class DistrictReport:
    """The years of many villages together (รายงานผลระดับอำเภอ), one row for each.

    Nobody is named. Sums are of households, never of percentages.

    Args:
        area: Whose villages they are, such as ``อำเภอเมืองเลย``.
        years: The villages' years, each village once.
        rules: The rules of that fiscal year.
        basis: What the rise of income is measured from.
        register: Groups whose kind of occupation is known.

    Raises:
        InvalidDataError: A blank area (``text.blank``), the rules are those of
            another year (``village_year.other_rules``), a village stands twice
            (``evaluation.village_repeated``).
    """

    RULES: ClassVar[tuple[Rule, ...]] = (not_blank("area"), rule(cannot_be_together))

    area: str
    years: tuple[VillageYear, ...] = attrs.field(converter=tuple[VillageYear, ...])
    rules: ProgrammeRules
    basis: RiseBasis
    register: tuple[RegisteredGroup, ...] = attrs.field(
        default=(), converter=tuple[RegisteredGroup, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @cached_property
    def evaluation(self) -> Evaluation:
        """The results of all villages together."""
        return evaluate_all(
            self.years, self.rules, basis=self.basis, register=self.register
        )

    @property
    def findings(self) -> Mapping[str, int]:
        """How often each thing is odd, by its code, the most frequent first."""
        return dict(
            Counter(f.code for each in self._findings for f in each).most_common()
        )

    @cached_property
    def _findings(self) -> tuple[tuple[Problem, ...], ...]:
        return tuple(year.findings(self.rules) for year in self.years)

    def rows(
        self, *, lang: Language = "th", digits: Digits = "arabic"
    ) -> tuple[Row, ...]:
        """Return the table, one row a village, in the order of *years*.

        In the columns stand the village, its state, how many of its target households
        practise, how much their income rose, how many groups there are and how much
        is odd.

        Args:
            lang: Language of the cells; what was written stays as it is.
            digits: Digits of the numbers.
        """
        return tuple(
            (
                year.village.format(digits=digits),
                year.state.text(lang),
                *self._figures(
                    evaluate(year, self.rules, basis=self.basis), lang, digits
                ),
                with_digits(f"{len(findings):,}", digits),
            )
            for year, findings in zip(self.years, self._findings, strict=True)
        )

    def _figures(self, of: Evaluation, lang: Language, digits: Digits) -> Iterator[str]:
        for indicator in (Indicator.PRACTISING, Indicator.INCOME_RISE):
            yield of.result(indicator).found_text(lang=lang, digits=digits)
        yield with_digits(f"{int(of.result(Indicator.GROUPS).numerator):,}", digits)

    def total_row(self, *, lang: Language = "th", digits: Digits = "arabic") -> Row:
        """Return what the rows come to, under the same columns."""
        return (
            say("district_report.total", "In all", lang=lang),
            "",
            *self._figures(self.evaluation, lang, digits),
            with_digits(f"{sum(self.findings.values()):,}", digits),
        )

    def text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the report as plain text; the choices are those of `rows`."""
        return self._page(lang, digits).text()

    def html(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the report as HTML tables, without styles or scripts."""
        return self._page(lang, digits).html()

    def _repr_html_(self) -> str:
        """Show the report in a notebook, in Thai."""
        return self.html()

    def _page(self, lang: Language, digits: Digits) -> Page:
        title = say(
            "district_report.title",
            "Villages of {area}, {year}",
            lang=lang,
            area=self.area,
            year=self.rules.fiscal_year.text(lang=lang, digits=digits),
        )
        heading = (
            say("district_report.village", "Village", lang=lang),
            say("district_report.state", "State", lang=lang),
            say("district_report.practising", "Practising", lang=lang),
            say("district_report.rise", "Income rise", lang=lang),
            say("district_report.groups", "Groups", lang=lang),
            say("district_report.findings", "Findings", lang=lang),
        )
        table = Section(
            heading=heading,
            rows=self.rows(lang=lang, digits=digits),
            total=self.total_row(lang=lang, digits=digits),
        )
        findings = Section(
            rows=(
                (code, with_digits(f"{count:,}", digits))
                for code, count in self.findings.items()
            )
        )
        return Page(
            lang=lang,
            title=title,
            sections=(table, self.evaluation.section(lang, digits), findings),
        )
