"""Which records count for a figure that is asked for, and what they come to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from sammachip.errors import Problem, Severity
from sammachip.households.figure import ExpenseFigure, IncomeFigure
from sammachip.households.income import Expense, Income
from sammachip.households.occupation import Occupation
from sammachip.households.period import shared_days
from sammachip.households.reckoning import Reckoned, Record, reckoned
from sammachip.households.saying import said

__all__ = ["expense_sum", "income_sum"]


def income_sum(incomes: Iterable[Income], asked: IncomeFigure) -> IncomeFigure:
    """Return the figure that is *asked* for, with its amount or why it has none.

    Args:
        incomes: All records of the household.
        asked: The figure without its amount; its rule is the one that may be used.
    """
    near = {
        place: income
        for place, income in enumerate(incomes)
        if shared_days(income.period, asked.period)
    }
    meant = {n: each for n, each in near.items() if _is_asked_for(each, asked)}
    records = (
        Record(("incomes", place), each.source, each.amount, each.period)
        for place, each in meant.items()
        if each.measure is asked.measure
    )
    found = reckoned(records, asked.period, asked.annualised)
    if unfit := (
        *_without_occupation(near, asked),
        *_in_the_other_measure(meant, asked),
    ):
        found = Reckoned(reasons=unfit)
    return attrs.evolve(
        asked,
        amount=found.amount,
        annualised=found.annualised,
        rounded_from=found.rounded_from,
        reasons=found.reasons,
    )


def _is_asked_for(income: Income, asked: IncomeFigure) -> bool:
    if asked.occupation is None:
        return True
    return income.occupation is not None and asked.occupation.has(income.occupation)


def _without_occupation(
    incomes: Mapping[int, Income], asked: IncomeFigure
) -> Iterator[Problem]:
    for place, income in incomes.items():
        if _may_be_asked_for(income.occupation, asked.occupation):
            yield Problem(
                code="figure.no_occupation",
                message="expected the occupation that it belongs to; nobody wrote it "
                "down",
                path=("incomes", place),
                severity=Severity.WARNING,
            )


def _may_be_asked_for(found: Occupation | None, asked: Occupation | None) -> bool:
    """Tell whether too little is known of an occupation to leave it out."""
    if asked is None or found is None:
        return asked is not None
    return found.has(asked) and not asked.has(found)


def _in_the_other_measure(
    incomes: Mapping[int, Income], asked: IncomeFigure
) -> Iterator[Problem]:
    told = {each.source for each in incomes.values() if each.measure is asked.measure}
    for place, income in incomes.items():
        if income.source not in told:
            yield Problem(
                code="figure.other_measure",
                message="expected the {measure} income, found only the other",
                facts={"measure": said(asked.measure)},
                path=("incomes", place),
                severity=Severity.WARNING,
            )
        told.add(income.source)


def expense_sum(expenses: Iterable[Expense], asked: ExpenseFigure) -> ExpenseFigure:
    """Return the figure that is *asked* for, with its amount or why it has none.

    Args:
        expenses: All records of the household.
        asked: The figure without its amount; its rule is the one that may be used.
    """
    records = (
        Record(("expenses", place), each.purpose, each.amount, each.period)
        for place, each in enumerate(expenses)
    )
    found = reckoned(records, asked.period, asked.annualised)
    return attrs.evolve(
        asked,
        amount=found.amount,
        annualised=found.annualised,
        rounded_from=found.rounded_from,
        reasons=found.reasons,
    )
