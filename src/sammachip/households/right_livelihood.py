"""RightLivelihood: whether a household lives by right livelihood (สัมมาชีพ).

Source:
    Pages and slides of the Community Development Department of fiscal year 2560: an
    occupation that harms neither oneself, nor others, nor the environment, and earns
    more than is spent.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

import attrs

from sammachip.dates.ends import said as said_period
from sammachip.errors import Language, Problem, Rule, Severity, rule, say, validate
from sammachip.households.figure import ExpenseFigure, IncomeFigure
from sammachip.households.measure import Measure
from sammachip.households.saying import said
from sammachip.households.scope import Scope
from sammachip.households.verdict import Verdict

__all__ = ["RightLivelihood"]

_HARMLESS: Final = ("harmless_to_self", "harmless_to_others", "harmless_to_environment")


@rule
def _is_all_that_is_earned(income: IncomeFigure) -> Iterator[Problem]:
    if income.scope is not Scope.WHOLE:
        yield Problem(
            code="right_livelihood.scope",
            message="expected {expected}, found {found}: the expense is all that the "
            "household spends",
            facts={"expected": said(Scope.WHOLE), "found": said(income.scope)},
            path=("income", "scope"),
        )


@rule
def _are_of_one_period(
    income: IncomeFigure, expense: ExpenseFigure
) -> Iterator[Problem]:
    expected, found = income.period, expense.period
    if (expected.first_day, expected.last_day) != (found.first_day, found.last_day):
        yield Problem(
            code="right_livelihood.period",
            message="expected income and expense of one period, found {income} and "
            "{expense}",
            facts={"income": said_period(expected), "expense": said_period(found)},
            path=("expense", "period"),
        )


@attrs.frozen(kw_only=True)
class RightLivelihood:
    """Whether a household lives by right livelihood (สัมมาชีพ).

    It earns more than it spends, strictly, and harms nobody. What is harmful, those
    who know the household say: True, False, or None if nobody did.

    Of a gross income the expense has to hold the costs of earning it; of a net one it
    must not, or they are counted twice. Nothing here can see that.

    Args:
        income: All that it earned.
        expense: What it spent in the same days.
        harmless_to_self: Whether the occupation harms nobody in the household.
        harmless_to_others: Whether it harms nobody else.
        harmless_to_environment: Whether it does not harm the environment.

    Raises:
        InvalidDataError: The income of one occupation (``right_livelihood.scope``),
            income and expense of different days (``right_livelihood.period``), a value
            of another type (``value.type``).

    >>> from sammachip.dates import FiscalYear
    >>> from sammachip.households import Measure, Scope
    >>> from sammachip.money import Baht
    >>> year = FiscalYear(2560)
    >>> income = IncomeFigure(
    ...     amount=Baht(90_000), period=year, measure=Measure.GROSS, scope=Scope.WHOLE
    ... )
    >>> expense = ExpenseFigure(amount=Baht(90_000), period=year)
    >>> RightLivelihood(income=income, expense=expense).verdict
    <Verdict.FAILED: 'failed'>
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        _is_all_that_is_earned,
        _are_of_one_period,
    )

    income: IncomeFigure
    expense: ExpenseFigure
    harmless_to_self: bool | None = None
    harmless_to_others: bool | None = None
    harmless_to_environment: bool | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def earns_more(self) -> Verdict:
        """Whether it earns more than it spends; as much is not enough."""
        income, expense = self.income.exact, self.expense.exact
        if income is None or expense is None:
            return Verdict.UNKNOWN
        return Verdict.of(income > expense)

    @property
    def harmless(self) -> Verdict:
        """Whether it harms neither the household, nor others, nor the environment."""
        return Verdict.all_of(Verdict.of(getattr(self, name)) for name in _HARMLESS)

    @property
    def verdict(self) -> Verdict:
        """Whether it is right livelihood; one thing that fails decides."""
        return Verdict.all_of((self.earns_more, self.harmless))

    @property
    def unknowns(self) -> tuple[Problem, ...]:
        """What is not known of income, expense and harm, whatever the verdict is."""
        return tuple(self._unknowns())

    @property
    def findings(self) -> tuple[Problem, ...]:
        """What somebody should look at: the costs of a net income, and the unknowns."""
        return (*self._costs(), *self.unknowns)

    def _costs(self) -> Iterator[Problem]:
        if self.income.measure is Measure.NET:
            yield Problem(
                code="right_livelihood.costs",
                message="the costs are taken off a net income already; see that the "
                "expense does not hold them too",
                path=("expense",),
                severity=Severity.WARNING,
            )

    def _unknowns(self) -> Iterator[Problem]:
        yield from (each.under("income") for each in self.income.unknowns)
        yield from (each.under("expense") for each in self.expense.unknowns)
        for name in _HARMLESS:
            if getattr(self, name) is None:
                yield Problem(
                    code="right_livelihood.harm",
                    message="expected somebody's word on whether the occupation does "
                    "harm; found none",
                    path=(name,),
                    severity=Severity.WARNING,
                )

    def text(self, lang: Language) -> str:
        """Say the verdict, and those on its two parts."""
        return say(
            "right_livelihood.told",
            "right livelihood: {verdict} (earns more than it spends: {earns}; does no "
            "harm: {harmless})",
            lang=lang,
            verdict=self.verdict.text(lang),
            earns=self.earns_more.text(lang),
            harmless=self.harmless.text(lang),
        )
