"""Right livelihood: income above expense, strictly (invariant I6), and no harm."""

from __future__ import annotations

from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import costs

from sammachip.dates import BuddhistYear, DayRange, FiscalYear
from sammachip.errors import InvalidDataError
from sammachip.households import (
    ExpenseFigure,
    IncomeFigure,
    Measure,
    Period,
    RightLivelihood,
    Scope,
    Verdict,
)
from sammachip.money import Baht

_YEAR = FiscalYear(2560)


def _livelihood(
    income: Baht | None,
    expense: Baht | None,
    harmless: tuple[bool | None, bool | None, bool | None] = (True, True, True),
    period: Period = _YEAR,
) -> RightLivelihood:
    to_self, to_others, to_environment = harmless
    return RightLivelihood(
        income=IncomeFigure(
            amount=income, period=_YEAR, measure=Measure.GROSS, scope=Scope.WHOLE
        ),
        expense=ExpenseFigure(amount=expense, period=period),
        harmless_to_self=to_self,
        harmless_to_others=to_others,
        harmless_to_environment=to_environment,
    )


@pytest.mark.parametrize(
    ("income", "expense", "verdict"),
    [
        ("100.01", "100", Verdict.PASSED),
        ("100", "100", Verdict.FAILED),
        ("99.99", "100", Verdict.FAILED),
        ("0", "0", Verdict.FAILED),
    ],
)
def test_as_much_as_is_spent_is_not_enough(
    income: str, expense: str, verdict: Verdict
) -> None:
    assert _livelihood(Baht(income), Baht(expense)).verdict is verdict


@pytest.mark.parametrize(
    ("harmless", "verdict"),
    [
        ((True, True, True), Verdict.PASSED),
        ((True, None, True), Verdict.UNKNOWN),
        ((None, None, None), Verdict.UNKNOWN),
        ((True, True, False), Verdict.FAILED),
        ((False, None, None), Verdict.FAILED),
    ],
)
def test_harm_to_anybody_decides(
    harmless: tuple[bool | None, bool | None, bool | None], verdict: Verdict
) -> None:
    livelihood = _livelihood(Baht(2), Baht(1), harmless)

    assert livelihood.harmless is livelihood.verdict is verdict


@given(costs, costs)
def test_known_figures_and_no_harm_leave_no_doubt(income: Baht, expense: Baht) -> None:
    livelihood = _livelihood(income, expense)

    assert livelihood.verdict is Verdict.of(income > expense)
    assert livelihood.unknowns == ()


@given(
    st.none() | costs,
    st.none() | costs,
    st.tuples(*[st.none() | st.booleans()] * 3),
)
def test_an_unknown_is_never_a_pass(
    income: Baht | None,
    expense: Baht | None,
    harmless: tuple[bool | None, bool | None, bool | None],
) -> None:
    livelihood = _livelihood(income, expense, harmless)

    unknown = [income, expense, *harmless].count(None)

    assert len(livelihood.unknowns) == unknown
    if unknown:
        assert livelihood.verdict is not Verdict.PASSED


def test_what_is_not_known_is_told_with_its_place() -> None:
    livelihood = _livelihood(None, None, (None, True, True))

    assert [problem.line("th") for problem in livelihood.unknowns] == [
        "income: ต้องมียอดของปีงบประมาณ พ.ศ. 2560 แต่ไม่ได้บันทึกไว้",
        "expense: ต้องมียอดของปีงบประมาณ พ.ศ. 2560 แต่ไม่ได้บันทึกไว้",
        "harmless_to_self: ต้องมีผู้ให้ข้อมูลว่าอาชีพก่อความเดือดร้อนหรือไม่ แต่ไม่พบ",
    ]


def test_the_verdict_is_said_with_its_parts() -> None:
    livelihood = _livelihood(Baht(2), Baht(1), (True, None, True))

    assert livelihood.text("en") == (
        "right livelihood: not known (earns more than it spends: passed; does "
        "no harm: not known)"
    )


def test_the_same_days_may_have_two_names() -> None:
    days = DayRange(_YEAR.first_day, _YEAR.last_day)

    assert _livelihood(Baht(2), Baht(1), period=days).verdict is Verdict.PASSED


def test_an_income_that_is_more_by_a_part_of_a_satang_is_more() -> None:
    livelihood = _livelihood(Baht(2), Baht(2))
    income = attrs.evolve(livelihood.income, rounded_from=Fraction(601, 300))

    assert livelihood.verdict is Verdict.FAILED
    assert attrs.evolve(livelihood, income=income).verdict is Verdict.PASSED


@pytest.mark.parametrize(
    ("measure", "codes"),
    [(Measure.GROSS, []), (Measure.NET, ["right_livelihood.costs"])],
)
def test_costs_may_be_counted_twice_beside_a_net_income(
    measure: Measure, codes: list[str]
) -> None:
    gross = _livelihood(Baht(2), Baht(1))
    livelihood = attrs.evolve(gross, income=attrs.evolve(gross.income, measure=measure))

    assert livelihood.verdict is Verdict.PASSED
    assert [finding.code for finding in livelihood.findings] == codes


def test_the_income_of_one_occupation_is_not_held_against_all_that_is_spent() -> None:
    livelihood = _livelihood(Baht(2), Baht(1))

    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(
            livelihood, income=attrs.evolve(livelihood.income, scope=Scope.OCCUPATION)
        )

    assert refused.value.text("th") == (
        "income.scope: ต้องเป็นรายได้ทั้งหมด แต่พบรายได้จากอาชีพเดียว เพราะรายจ่ายเป็นของทั้งครัวเรือน"
    )


def test_income_and_expense_of_different_days_are_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        _livelihood(Baht(2), Baht(1), period=BuddhistYear(2560))

    assert str(refused.value) == (
        "expense.period: expected income and expense of one period, found fiscal year "
        "B.E. 2560 and B.E. 2560"
    )
