"""VillageReport: one village's year on paper (รายงานผลระดับหมู่บ้าน)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import ClassVar

import attrs

from sammachip.errors import Language, Problem, Rule, rule, say, validate
from sammachip.programme.evaluating import evaluate
from sammachip.programme.evaluation import Evaluation
from sammachip.programme.registered_group import RegisteredGroup
from sammachip.programme.rise_basis import RiseBasis
from sammachip.programme.rules import ProgrammeRules
from sammachip.programme.village_voice import VillageVoice
from sammachip.programme.village_year import VillageYear
from sammachip.programme.village_year_finding import rules_of_another_year
from sammachip.programme.village_year_state import VillageYearState
from sammachip.thai import Digits
from sammachip.thai.page import Page, Row, Section

__all__ = ["VillageReport"]


@rule
def _is_by_the_rules_of_the_year(
    year: VillageYear, rules: ProgrammeRules
) -> Iterator[Problem]:
    return rules_of_another_year(year.fiscal_year, rules)


@attrs.frozen(kw_only=True)
class VillageReport:
    """One village's year on paper (รายงานผลระดับหมู่บ้าน).

    Nobody is named unless you ask for it.

    Args:
        year: The village's year.
        rules: The rules of that fiscal year.
        basis: What the rise of income is measured from.
        register: Groups whose kind of occupation is known.

    Raises:
        InvalidDataError: The rules are those of another year
            (``village_year.other_rules``).

    >>> from sammachip.dates import FiscalYear
    >>> from sammachip.households import Measure, Scope
    >>> from sammachip.places import Village
    >>> from sammachip.programme import RULES_2560, MeanRise
    >>> report = VillageReport(
    ...     year=VillageYear(village=Village(number=5), fiscal_year=FiscalYear(2560)),
    ...     rules=RULES_2560,
    ...     basis=RiseBasis(
    ...         before=FiscalYear(2559),
    ...         after=FiscalYear(2560),
    ...         measure=Measure.NET,
    ...         scope=Scope.WHOLE,
    ...         mean=MeanRise.OF_HOUSEHOLDS,
    ...     ),
    ... )
    >>> report.rows(lang="en")[3:5]
    (('State', 'targeted'), ('Next', 'lead instructor trained'))
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_is_by_the_rules_of_the_year,)

    year: VillageYear
    rules: ProgrammeRules
    basis: RiseBasis
    register: tuple[RegisteredGroup, ...] = attrs.field(
        default=(), converter=tuple[RegisteredGroup, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @cached_property
    def evaluation(self) -> Evaluation:
        """The results by every indicator."""
        return evaluate(self.year, self.rules, basis=self.basis, register=self.register)

    @cached_property
    def findings(self) -> tuple[Problem, ...]:
        """What is odd in the year."""
        return self.year.findings(self.rules)

    def rows(
        self,
        *,
        lang: Language = "th",
        digits: Digits = "arabic",
        names: bool = False,
    ) -> tuple[Row, ...]:
        """Return what stands in two columns: the village, households, money, results.

        Args:
            lang: Language of the labels; what was written stays as it is.
            digits: Digits of numbers and days; findings stay as they are, with ids.
            names: Whether people are named; else … stands there, or an id.
        """
        voice = VillageVoice(lang=lang, digits=digits, names=names)
        return (
            *voice.head(self.year),
            *voice.households(self.year),
            *voice.money(self.year.demonstration),
            *(
                (indicator, f"{found}: {verdict}" if verdict else found)
                for indicator, found, _, verdict in self.evaluation.rows(
                    lang=lang, digits=digits
                )
            ),
        )

    def text(
        self,
        *,
        lang: Language = "th",
        digits: Digits = "arabic",
        names: bool = False,
    ) -> str:
        """Write the report as plain text; the choices are those of `rows`."""
        return self._page(VillageVoice(lang=lang, digits=digits, names=names)).text()

    def html(
        self,
        *,
        lang: Language = "th",
        digits: Digits = "arabic",
        names: bool = False,
    ) -> str:
        """Write the report as HTML tables, without styles or scripts."""
        return self._page(VillageVoice(lang=lang, digits=digits, names=names)).html()

    def _repr_html_(self) -> str:
        """Show the report in a notebook, in Thai and without names."""
        return self.html()

    def _page(self, voice: VillageVoice) -> Page:
        lang, year, team = voice.lang, self.year, self.year.team
        title = say("village_report.title", "A village's year", lang=lang)
        missing = year.missing_for(VillageYearState.EVALUATED)[:-1]  # said as next
        return Page(
            lang=lang,
            title=title,
            sections=(
                Section(
                    rows=voice.head(year), lines=(each.text(lang) for each in missing)
                ),
                *([voice.team(team)] if team else []),
                Section(
                    heading=(
                        say("village_report.households", "Households", lang=lang),
                        say("village_report.how_many", "How many", lang=lang),
                    ),
                    rows=voice.households(year),
                ),
                *([voice.events(year)] if year.events else []),
                Section(rows=voice.money(year.demonstration)),
                self.evaluation.section(lang, voice.digits),
                Section(lines=self._groups(lang)),
                Section(lines=self._findings(voice)),
            ),
        )

    def _groups(self, lang: Language) -> Iterator[str]:
        if self.year.groups:
            yield say(
                "village_report.groups",
                "Livelihood groups: {groups}",
                lang=lang,
                groups=self.year.groups,
            )

    def _findings(self, voice: VillageVoice) -> Iterator[str]:
        yield say(
            "village_report.findings",
            "Findings: {count}",
            lang=voice.lang,
            count=voice.count(len(self.findings)),
        )
        for finding in self.findings:
            yield f"- {finding.text(voice.lang)}"
