"""The money for materials: what was granted, what was bought, what is left."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from programme_strategies import YEAR, budgets

from sammachip import codec
from sammachip.errors import InvalidDataError, Severity
from sammachip.money import Baht
from sammachip.programme import DemonstrationBudget, Purchase

_CHILLI = Purchase(day=date(2017, 3, 14), item="พริกแห้ง", amount=Baht("812.50"))
_JARS = Purchase(item="ขวดแก้ว", amount=Baht(700))


def test_what_is_left_is_what_was_not_spent() -> None:
    budget = DemonstrationBudget(granted=Baht(2000), purchases=[_CHILLI, _JARS])

    assert (budget.spent, budget.left) == (Baht("1512.50"), Baht("487.50"))
    assert budget.findings(YEAR) == ()


def test_if_nobody_wrote_down_what_was_granted_nobody_knows_what_is_left() -> None:
    budget = DemonstrationBudget(purchases=[_CHILLI])

    assert budget.left is None
    assert budget.findings(YEAR) == ()


def test_if_nobody_wrote_down_what_was_bought_nobody_knows_what_is_left() -> None:
    budget = DemonstrationBudget(granted=Baht(2000))

    assert (budget.spent, budget.left) == (None, None)
    nothing_bought = DemonstrationBudget(granted=Baht(2000), purchases=[])
    assert (nothing_bought.spent, nothing_bought.left) == (Baht(0), Baht(2000))


@given(budgets)
def test_a_budget_travels_as_data_and_is_overspent_if_nothing_is_left(
    budget: DemonstrationBudget,
) -> None:
    codes = [finding.code for finding in budget.findings(YEAR)]

    assert codec.loads(codec.dumps(budget), DemonstrationBudget) == budget
    is_overspent = budget.left is not None and budget.left < Baht(0)
    assert codes == ["demonstration.overspent"] * is_overspent


def test_more_spent_than_there_was_is_an_error() -> None:
    budget = DemonstrationBudget(granted=Baht(1500), purchases=[_CHILLI, _JARS])

    (finding,) = budget.findings()

    assert finding.severity is Severity.ERROR
    assert finding.text() == (
        "expected materials for 1,500.00 baht at most, found 1,512.50 baht"
    )


@pytest.mark.parametrize(
    ("day", "codes"),
    [
        (date(2016, 9, 30), ["demonstration.other_year"]),
        (date(2016, 10, 1), []),
        (date(2017, 9, 30), []),
        (date(2017, 10, 1), ["demonstration.other_year"]),
    ],
)
def test_a_purchase_belongs_to_the_fiscal_year(day: date, codes: list[str]) -> None:
    budget = DemonstrationBudget(
        purchases=[Purchase(day=day, item="ขวด", amount=Baht(1))]
    )

    assert [finding.code for finding in budget.findings(YEAR)] == codes


def test_no_money_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Purchase(item="ขวด", amount=Baht(0))

    assert [p.code for p in refused.value.problems] == ["demonstration.amount"]
    with pytest.raises(InvalidDataError):
        DemonstrationBudget(granted=Baht(-1))
