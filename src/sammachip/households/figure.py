"""What a household's income or expense in a period comes to, or why nobody can tell."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import ClassVar

import attrs

from sammachip.dates.ends import said as said_period
from sammachip.errors import Language, Problem, Rule, rule, say, validate
from sammachip.households.annualising import Annualising
from sammachip.households.figure_rule import FIGURE_RULES
from sammachip.households.measure import Measure
from sammachip.households.number_rule import gross_is_not_below_zero
from sammachip.households.occupation import Occupation
from sammachip.households.period import Period
from sammachip.households.reckoning import not_written_down
from sammachip.households.saying import said
from sammachip.households.scope import Scope
from sammachip.households.verdict import Verdict
from sammachip.money import Baht
from sammachip.money.quantity import at_least_zero

__all__ = ["ExpenseFigure", "IncomeFigure"]


@rule
def _is_of_an_occupation(
    scope: Scope, occupation: Occupation | None
) -> Iterator[Problem]:
    if occupation is not None and scope is not Scope.OCCUPATION:
        yield Problem(
            code="income.scope",
            message="expected no occupation beside {scope}, found {found}",
            facts={"scope": said(scope), "found": said(occupation.kind)},
            path=("occupation",),
        )


@attrs.frozen(kw_only=True)
class IncomeFigure:
    """The income of a household in a period (รายได้ในช่วงเวลา), or that it is unknown.

    Args:
        amount: What was earned; None if nobody can tell, which is not nothing.
        period: The year, months or days.
        measure: Whether the costs of earning it are taken off.
        scope: Whether all is counted, or one occupation alone.
        occupation: Which one; None if all is counted, or nobody wrote it down.
        people: How many live in the household; None if nobody wrote it down.
        annualised: The rule by which it was reckoned from another period; None if
            it was written down as it is.
        rounded_from: The exact baht, if the rule gave no whole satang.
        reasons: Why nobody can tell.

    Raises:
        InvalidDataError: A gross income below zero (``number.negative``), no people
            (``household.people``), an occupation beside the whole income
            (``income.scope``), another amount than *rounded_from* is rounded to
            (``figure.rounded``), reasons why a known one is not known
            (``figure.reasons``), a value of another type (``value.type``).

    >>> from sammachip.dates import FiscalYear
    >>> figure = IncomeFigure(
    ...     amount=Baht(100_000),
    ...     period=FiscalYear(2560),
    ...     measure=Measure.GROSS,
    ...     scope=Scope.WHOLE,
    ...     people=3,
    ... )
    >>> figure.per_person
    Fraction(100000, 3)
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        gross_is_not_below_zero,
        *FIGURE_RULES,
        _is_of_an_occupation,
    )

    amount: Baht | None
    period: Period
    measure: Measure
    scope: Scope
    occupation: Occupation | None = None
    people: int | None = None
    annualised: Annualising | None = None
    rounded_from: Fraction | None = None
    reasons: tuple[Problem, ...] = attrs.field(
        default=(), converter=tuple[Problem, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def exact(self) -> Fraction | None:
        """Baht before they were rounded to the satang; None if they are not known."""
        return _exact(self.amount, self.rounded_from)

    @property
    def per_person(self) -> Fraction | None:
        """Baht a person, exactly; None if the amount or the people are not known."""
        return _shared(self.exact, self.people)

    @property
    def unknowns(self) -> tuple[Problem, ...]:
        """Why the amount is not known; nothing if it is."""
        return _unknowns(self.amount, self.period, self.reasons)

    def text(self, lang: Language) -> str:
        """Say the amount, of what, of when, and by which rule.

        >>> from sammachip.dates import FiscalYear
        >>> figure = IncomeFigure(
        ...     amount=None,
        ...     period=FiscalYear(2560),
        ...     measure=Measure.NET,
        ...     scope=Scope.WHOLE,
        ... )
        >>> figure.text("en")
        'the whole income, net, fiscal year B.E. 2560: not known'
        """
        about = (self.scope.text(lang), self.measure.text(lang))
        return _said(about, self.amount, self.period, self.annualised, lang)


@attrs.frozen(kw_only=True)
class ExpenseFigure:
    """The expense of a household in a period (รายจ่ายในช่วงเวลา), or that it is unknown.

    Args:
        amount: What was spent; None if nobody can tell, which is not nothing.
        period: The year, months or days.
        people: How many live in the household; None if nobody wrote it down.
        annualised: The rule by which it was reckoned from another period; None if
            it was written down as it is.
        rounded_from: The exact baht, if the rule gave no whole satang.
        reasons: Why nobody can tell.

    Raises:
        InvalidDataError: Less than zero (``number.negative``), or else as for
            `IncomeFigure`.

    >>> from sammachip.dates import FiscalYear
    >>> ExpenseFigure(amount=Baht(90_000), period=FiscalYear(2560)).per_person is None
    True
    """

    RULES: ClassVar[tuple[Rule, ...]] = (at_least_zero("amount"), *FIGURE_RULES)

    amount: Baht | None
    period: Period
    people: int | None = None
    annualised: Annualising | None = None
    rounded_from: Fraction | None = None
    reasons: tuple[Problem, ...] = attrs.field(
        default=(), converter=tuple[Problem, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def exact(self) -> Fraction | None:
        """Baht before they were rounded to the satang; None if they are not known."""
        return _exact(self.amount, self.rounded_from)

    @property
    def per_person(self) -> Fraction | None:
        """Baht a person, exactly; None if the amount or the people are not known."""
        return _shared(self.exact, self.people)

    @property
    def unknowns(self) -> tuple[Problem, ...]:
        """Why the amount is not known; nothing if it is."""
        return _unknowns(self.amount, self.period, self.reasons)

    def text(self, lang: Language) -> str:
        """Say the amount, of when, and by which rule."""
        about = (say("expense.whole", "the whole expense", lang=lang),)
        return _said(about, self.amount, self.period, self.annualised, lang)


def _exact(amount: Baht | None, rounded_from: Fraction | None) -> Fraction | None:
    if rounded_from is not None:
        return rounded_from
    return None if amount is None else amount / Baht(1)


def _shared(exact: Fraction | None, people: int | None) -> Fraction | None:
    return None if exact is None or people is None else exact / people


def _unknowns(
    amount: Baht | None, period: Period, reasons: tuple[Problem, ...]
) -> tuple[Problem, ...]:
    if amount is not None:
        return ()
    return reasons or (not_written_down(period),)


def _said(
    about: tuple[str, ...],
    amount: Baht | None,
    period: Period,
    annualised: Annualising | None,
    lang: Language,
) -> str:
    found = (
        Verdict.UNKNOWN.text(lang)
        if amount is None
        else say("figure.amount", "{amount} baht", lang=lang, amount=amount)
    )
    rules = (annualised.text(lang),) if annualised else ()
    when = said_period(period).text(lang)
    return f"{', '.join((*about, when, *rules))}: {found}"
