"""AgainstLine: a household's income a person against the line of the year."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import ClassVar, Final

import attrs

from sammachip.dates.ends import said as said_period
from sammachip.errors import Language, Problem, Rule, Severity, rule, say, validate
from sammachip.households.figure import IncomeFigure
from sammachip.households.income_line import IncomeLine
from sammachip.households.period import months_in
from sammachip.households.reckoning import no_people
from sammachip.households.saying import said
from sammachip.households.scope import Scope
from sammachip.households.verdict import Verdict
from sammachip.money import Baht

__all__ = ["AgainstLine"]

_A_YEAR: Final = 12


@rule
def _is_all_of_a_year(income: IncomeFigure) -> Iterator[Problem]:
    if income.scope is not Scope.WHOLE:
        yield Problem(
            code="against_line.scope",
            message="expected {expected}, found {found}: a line is for all that a "
            "household earns",
            facts={"expected": said(Scope.WHOLE), "found": said(income.scope)},
            path=("income", "scope"),
        )
    if months_in(income.period) != _A_YEAR:
        yield Problem(
            code="against_line.no_year",
            message="expected a year, found {found}: a line is baht a person a year",
            facts={"found": said_period(income.period)},
            path=("income", "period"),
        )


@rule
def _is_the_line_of_the_year(
    income: IncomeFigure, line: IncomeLine | None
) -> Iterator[Problem]:
    if line and not line.covers(income.period):
        yield Problem(
            code="against_line.other_year",
            message="expected the line of {period}, found that of {found}",
            facts={
                "period": said_period(income.period),
                "found": said_period(line.years),
            },
            path=("line", "years"),
        )


@attrs.frozen(kw_only=True)
class AgainstLine:
    """A household's income a person a year against the line (เทียบเกณฑ์รายได้ จปฐ.).

    At the line or above it passes; below it fails.

    Args:
        income: The household's whole income in a year.
        line: The line of that year; None if it is not known.

    Raises:
        InvalidDataError: The income is of one occupation (``against_line.scope``), or
            of no year (``against_line.no_year``); the line was not in force on all
            of its days (``against_line.other_year``); a value of another type
            (``value.type``).

    >>> from sammachip.dates import FiscalYear
    >>> from sammachip.households import BMN_LINE_2550, Measure
    >>> income = IncomeFigure(
    ...     amount=Baht(69_000),
    ...     period=FiscalYear(2554),
    ...     measure=Measure.GROSS,
    ...     scope=Scope.WHOLE,
    ...     people=3,
    ... )
    >>> AgainstLine(income=income, line=BMN_LINE_2550).verdict
    <Verdict.PASSED: 'passed'>
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_is_all_of_a_year, _is_the_line_of_the_year)

    income: IncomeFigure
    line: IncomeLine | None

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def verdict(self) -> Verdict:
        """Whether the income a person is at the line or above it."""
        per_person = self.income.per_person
        if per_person is None or self.line is None:
            return Verdict.UNKNOWN
        return Verdict.of(per_person >= self.line.baht_a_person / Baht(1))

    @property
    def unknowns(self) -> tuple[Problem, ...]:
        """Why nobody can tell; nothing if the verdict is known."""
        return tuple(self._unknowns())

    def _unknowns(self) -> Iterator[Problem]:
        yield from (problem.under("income") for problem in self.income.unknowns)
        if self.income.people is None:
            yield no_people().under("income")
        if self.line is None:
            yield Problem(
                code="against_line.no_line",
                message="expected the income line of {period}; nobody wrote it down",
                facts={"period": said_period(self.income.period)},
                path=("line",),
                severity=Severity.WARNING,
            )

    def text(self, lang: Language) -> str:
        """Say how the income stands to the line."""
        return _IN_WORDS[self.verdict](lang)


_IN_WORDS: Final[Mapping[Verdict, Callable[[Language], str]]] = {
    Verdict.PASSED: lambda lang: say(
        "against_line.passed", "at the income line or above it", lang=lang
    ),
    Verdict.FAILED: lambda lang: say(
        "against_line.failed", "below the income line", lang=lang
    ),
    Verdict.UNKNOWN: lambda lang: say(
        "against_line.unknown", "whether below the income line is not known", lang=lang
    ),
}
