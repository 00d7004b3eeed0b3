"""IncomeChange: a household's income before the training and after it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar, Final

import attrs

from sammachip.errors import (
    InvalidDataError,
    Language,
    Problem,
    Rule,
    Severity,
    say,
    validate,
)
from sammachip.households.figure import IncomeFigure
from sammachip.households.income_change_rule import are_of_one_kind
from sammachip.households.percent_cut import percent_cut
from sammachip.households.reckoning import no_people
from sammachip.households.scope import Scope
from sammachip.households.verdict import Verdict
from sammachip.money.percent import Percent
from sammachip.thai.number_writing import check_exponent

__all__ = ["IncomeChange"]

_HUNDRED: Final = 100


@attrs.frozen(kw_only=True)
class IncomeChange:
    """A household's income before and after (รายได้ก่อนและหลัง), of the same kind.

    From which months, gross or net, and of all or of the new occupation the rise is
    to be measured, no source says; the two figures say it.

    Args:
        before: The income before; None if nobody wrote it down.
        after: The income after; None if nobody wrote it down.

    Raises:
        InvalidDataError: The figures are not both gross or both net
            (``income_change.measure``), not both of all or of the same occupation
            (``income_change.scope``), of periods that differ in length
            (``income_change.length``) or overlap or stand the wrong way round
            (``income_change.order``); a value of another type (``value.type``).

    >>> from sammachip.dates import FiscalYear
    >>> from sammachip.households import Measure
    >>> from sammachip.money import Baht
    >>> before, after = (
    ...     IncomeFigure(
    ...         amount=Baht(amount),
    ...         period=FiscalYear(year),
    ...         measure=Measure.GROSS,
    ...         scope=Scope.WHOLE,
    ...     )
    ...     for year, amount in ((2559, 50_000), (2560, 51_500))
    ... )
    >>> change = IncomeChange(before=before, after=after)
    >>> change.rise, change.rises_by(3)
    (Fraction(3, 100), <Verdict.PASSED: 'passed'>)
    """

    RULES: ClassVar[tuple[Rule, ...]] = (are_of_one_kind,)

    before: IncomeFigure | None = None
    after: IncomeFigure | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def rise(self) -> Fraction | None:
        """How much more it is, as a part of the income before: 3/100 is three percent.

        None if one of them is not known, or of which occupation it is, or before there
        was none, or a loss.
        """
        return self._rise_of(lambda figure: figure.exact)

    @property
    def rise_per_person(self) -> Fraction | None:
        """The same of the income a person, of whom there may be more than before."""
        return self._rise_of(lambda figure: figure.per_person)

    def _rise_of(
        self, baht: Callable[[IncomeFigure], Fraction | None]
    ) -> Fraction | None:
        if self.before is None or self.after is None or [*self._without_occupation()]:
            return None
        before, after = baht(self.before), baht(self.after)
        if before is None or after is None or before <= 0:
            return None
        return (after - before) / before

    @property
    def unknowns(self) -> tuple[Problem, ...]:
        """Why nobody can tell the rise; nothing if it is known."""
        return tuple(self._unknowns())

    @property
    def unknowns_per_person(self) -> tuple[Problem, ...]:
        """Why nobody can tell the rise of the income a person."""
        return (*self._unknowns(), *self._without_people())

    @property
    def _figures(self) -> tuple[tuple[str, IncomeFigure | None], ...]:
        return ("before", self.before), ("after", self.after)

    def _unknowns(self) -> Iterator[Problem]:
        for name, figure in self._figures:
            if figure is None:
                yield Problem(
                    code="income_change.missing",
                    message="expected the incomes before and after; nobody wrote this "
                    "one down",
                    path=(name,),
                    severity=Severity.WARNING,
                )
            else:
                yield from (problem.under(name) for problem in figure.unknowns)
        yield from self._without_occupation()
        base = self.before.exact if self.before else None
        if self.before and base is not None and base <= 0:
            yield Problem(
                code="income_change.base",
                message="of {found} baht nobody can tell a rise in percent; expected "
                "an income above zero",
                facts={"found": self.before.amount},
                path=("before", "amount"),
                severity=Severity.WARNING,
            )

    def _without_occupation(self) -> Iterator[Problem]:
        for name, figure in self._figures:
            if figure and figure.scope is Scope.OCCUPATION and not figure.occupation:
                yield Problem(
                    code="income_change.no_occupation",
                    message="expected which occupation the income is of; nobody wrote "
                    "it down",
                    path=(name, "occupation"),
                    severity=Severity.WARNING,
                )

    def _without_people(self) -> Iterator[Problem]:
        for name, figure in self._figures:
            if figure and figure.people is None:
                yield no_people().under(name)

    def rises_by(
        self, percent: Percent | Fraction | Decimal | int, *, per_person: bool = False
    ) -> Verdict:
        """Tell whether the income rises by *percent* or more, compared exactly.

        Args:
            percent: Such as 3 for three percent, or ``Percent("3")``.
            per_person: Whether the income a person is meant, not that of all of them.

        Raises:
            InvalidDataError: *percent* is no exact, finite number
                (``income_change.percent``), or has an exponent beyond 640
                (``number.exponent``).
        """
        least = _exact(percent) / _HUNDRED
        rise = self.rise_per_person if per_person else self.rise
        return Verdict.of(None if rise is None else rise >= least)

    def text(self, lang: Language) -> str:
        """Say both incomes and the rise, cut to two decimals of a percent.

        The rise a person follows, if it is known to be another one.

        >>> print(IncomeChange().text("en"))
        before: not known; after: not known; rise: not known
        """
        unknown = Verdict.UNKNOWN.text(lang)
        told = say(
            "income_change.told",
            "before: {before}; after: {after}; rise: {rise}",
            lang=lang,
            before=self.before.text(lang) if self.before else unknown,
            after=self.after.text(lang) if self.after else unknown,
            rise=unknown if self.rise is None else _told(self.rise, lang),
        )
        rise_per_person = self.rise_per_person
        if rise_per_person is None or rise_per_person == self.rise:
            return told
        return say(
            "income_change.told_per_person",
            "{told}; rise a person: {rise}",
            lang=lang,
            told=told,
            rise=_told(rise_per_person, lang),
        )


def _exact(percent: object) -> Fraction:
    match percent:
        case Percent():
            return percent.value
        case Decimal() if percent.is_finite():
            check_exponent(percent)
            return Fraction(percent)
        case int() | Fraction() if not isinstance(percent, bool):
            return Fraction(percent)
        case _:
            raise InvalidDataError.because(
                "income_change.percent",
                "expected a percentage as an int, a Decimal or a Fraction, "
                "found {found}",
                found=repr(percent),
            )


def _told(rise: Fraction, lang: Language) -> str:
    return say("income_change.rise", "{rise}%", lang=lang, rise=percent_cut(rise))
