"""Which records count for a figure that is asked for, and what they come to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from sammachip.errors import Problem, Severity
from sammachip.households.figure import ExpenseFigure, IncomeFigure
from sammachip.households.income import Expense, Income
from sammachip.households.period import shared_days
from sammachip.households.reckoning import Record, reckoned
from sammachip.households.saying import said

__all__ = ["expense_sum", "income_sum"]


def income_sum(incomes: Iterable[Income], asked: IncomeFigure) -> IncomeFigure:
    """Return the figure that is *asked* for, with its amount or why it has none.

    Args:
        incomes: All records of the household.
        asked: The figure without its amount; its rule is the one that may be used.
    """
    near = [each for each in incomes if shared_days(each.period, asked.period)]
    unfit = (*_without_occupation(near, asked), *_in_the_other_measure(near, asked))
    records = (
        Record(each.source, each.amount, each.period)
        for each in near
        if _is_asked_for(each, asked) and each.measure is asked.measure
    )
    found = reckoned(records, asked.period, asked.annualised)
    return attrs.evolve(
        asked,
        amount=None if unfit else found.amount,
        annualised=None if unfit else found.annualised,
        reasons=unfit or found.reasons,
    )


def _is_asked_for(income: Income, asked: IncomeFigure) -> bool:
    return asked.occupation is None or income.occupation == asked.occupation


def _without_occupation(
    incomes: Iterable[Income], asked: IncomeFigure
) -> Iterator[Problem]:
    for income in incomes:
        if asked.occupation is not None and income.occupation is None:
            yield Problem(
                code="figure.no_occupation",
                message="expected the occupation that {name} belongs to; nobody wrote "
                "it down",
                facts={"name": income.source},
                severity=Severity.WARNING,
            )


def _in_the_other_measure(
    incomes: Iterable[Income], asked: IncomeFigure
) -> Iterator[Problem]:
    near = [each for each in incomes if _is_asked_for(each, asked)]
    measured = {each.source for each in near if each.measure is asked.measure}
    for source in dict.fromkeys(each.source for each in near):
        if source not in measured:
            yield Problem(
                code="figure.other_measure",
                message="expected the {measure} income of {name}, found only the other",
                facts={"measure": said(asked.measure), "name": source},
                severity=Severity.WARNING,
            )


def expense_sum(expenses: Iterable[Expense], asked: ExpenseFigure) -> ExpenseFigure:
    """Return the figure that is *asked* for, with its amount or why it has none.

    Args:
        expenses: All records of the household.
        asked: The figure without its amount; its rule is the one that may be used.
    """
    records = (Record(each.purpose, each.amount, each.period) for each in expenses)
    found = reckoned(records, asked.period, asked.annualised)
    return attrs.evolve(
        asked,
        amount=found.amount,
        annualised=found.annualised,
        reasons=found.reasons,
    )
