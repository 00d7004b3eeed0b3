"""ProgrammeRules: the numbers of one fiscal year, each with its source (เกณฑ์ของปี).

They change from year to year, so functions take them as an argument. What nobody
has found is None: it is not looked at, and never passed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import attrs

from sammachip.dates import FiscalYear
from sammachip.errors import Language, Problem, Rule, rule, say, validate
from sammachip.programme.counting import from_one
from sammachip.programme.derived_sum import DerivedSum
from sammachip.programme.rule_field import RuleField
from sammachip.programme.rule_source import RuleSource
from sammachip.sharing import Percent
from sammachip.thai import Digits, with_digits
from sammachip.thai.page import Page, Row, Section

__all__ = ["ProgrammeRules"]


@rule
def _the_care_of_all_is_the_village(
    households_a_village: int | None,
    instructors_a_village: int | None,
    households_an_instructor: int | None,
) -> Iterator[Problem]:
    if not (
        households_a_village and instructors_a_village and households_an_instructor
    ):
        return
    if instructors_a_village * households_an_instructor != households_a_village:
        yield Problem(
            code="programme_rules.ratio",
            message="expected as many households a village as its {instructors}"
            " instructors look after, {each} each; found {found}",
            facts={
                "instructors": instructors_a_village,
                "each": households_an_instructor,
                "found": households_a_village,
            },
            path=("households_a_village",),
        )


@attrs.frozen(kw_only=True)
class ProgrammeRules:
    """The numbers of the programme in one fiscal year (เกณฑ์ของปีงบประมาณ).

    Args:
        fiscal_year: The year.
        target_villages: Villages of the programme in the whole country.
        households_a_village: Target households of a village.
        instructors_a_village: Sages in the team of a village.
        households_an_instructor: Households that one instructor looks after, at most.
        lead_instructors_a_village: Sages that a village sends to the course.
        exemplars_a_village: Households that a village picks as the example.
        lead_instructor_course_days: Days of the lead instructor's course.
        preparation_days: Days in which the team is prepared.
        training_days: Days of training in the village.
        practising_percent: Least part of the households that practise what they
            learned.
        income_rise_percent: Least mean rise of the income of those.
        group_percent: Least number of livelihood groups, of the target villages.
        sources: Where the numbers are said, in any order; there may be several for
            one, and none for what an office knows itself.

    Raises:
        InvalidDataError: A number below 1 (``programme.count``); the households
            of all instructors are not those of the village
            (``programme_rules.ratio``).

    >>> rules = ProgrammeRules(fiscal_year=FiscalYear(2562), target_villages=14000)
    >>> print(rules.training_days)
    None
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        *(from_one(each.value) for each in RuleField if "percent" not in each.value),
        _the_care_of_all_is_the_village,
    )

    fiscal_year: FiscalYear
    target_villages: int | None = None
    households_a_village: int | None = None
    instructors_a_village: int | None = None
    households_an_instructor: int | None = None
    lead_instructors_a_village: int | None = None
    exemplars_a_village: int | None = None
    lead_instructor_course_days: int | None = None
    preparation_days: int | None = None
    training_days: int | None = None
    practising_percent: Percent | None = None
    income_rise_percent: Percent | None = None
    group_percent: Percent | None = None
    sources: tuple[RuleSource, ...] = attrs.field(
        default=(), converter=tuple[RuleSource, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def households_in_all(self) -> DerivedSum | None:
        """Target households of the country, multiplied; None if a number is missing."""
        return self._in_all(self.households_a_village)

    @property
    def instructors_in_all(self) -> DerivedSum | None:
        """Instructors of the country, multiplied; None if a number is missing."""
        return self._in_all(self.instructors_a_village)

    def _in_all(self, a_village: int | None) -> DerivedSum | None:
        if self.target_villages is None or a_village is None:
            return None
        return DerivedSum(villages=self.target_villages, a_village=a_village)

    def number_of(self, field: RuleField) -> int | Percent | None:
        """Return one number, None if nobody has found it."""
        number: int | Percent | None = getattr(self, field.value)
        return number

    def sources_of(self, field: RuleField) -> tuple[RuleSource, ...]:
        """Return where one number is said."""
        return tuple(each for each in self.sources if each.field is field)

    def rows(
        self, *, lang: Language = "th", digits: Digits = "arabic"
    ) -> tuple[Row, ...]:
        """Return what each number is of, the number, how sure it is, and its sources.

        Args:
            lang: Language of the cells.
            digits: Digits of the numbers.
        """
        return tuple(
            (
                field.text(lang),
                _written(self.number_of(field), lang, digits),
                ", ".join(s.certainty.text(lang) for s in self.sources_of(field)),
                "; ".join(s.said.text(lang) for s in self.sources_of(field)),
            )
            for field in RuleField
        )

    def text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the rules as a table, with the sums that follow from them.

        Args:
            lang: Language of the text.
            digits: Digits of the numbers.
        """
        return self._page(lang, digits).text()

    def html(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the rules as an HTML table, without styles or scripts."""
        return self._page(lang, digits).html()

    def _repr_html_(self) -> str:
        """Show the rules in a notebook, in Thai."""
        return self.html()

    def _page(self, lang: Language, digits: Digits) -> Page:
        title = say(
            "programme_rules.title",
            "Rules of the programme, {year}",
            lang=lang,
            year=self.fiscal_year.text(lang=lang, digits=digits),
        )
        table = Section(
            rows=self.rows(lang=lang, digits=digits), lines=self._sums(lang, digits)
        )
        return Page(lang=lang, title=title, sections=[table])

    def _sums(self, lang: Language, digits: Digits) -> Iterator[str]:
        if households := self.households_in_all:
            yield say(
                "programme_rules.households_in_all",
                "Target households in all: {sum}",
                lang=lang,
                sum=households.text(lang=lang, digits=digits),
            )
        if instructors := self.instructors_in_all:
            yield say(
                "programme_rules.instructors_in_all",
                "Instructors in all: {sum}",
                lang=lang,
                sum=instructors.text(lang=lang, digits=digits),
            )


def _written(number: int | Percent | None, lang: Language, digits: Digits) -> str:
    match number:
        case None:
            return say("programme_rules.not_known", "not known", lang=lang)
        case int():
            return with_digits(f"{number:,}", digits)
        case Percent():
            return with_digits(f"{number}%", digits)
