"""Incomes and expenses of a period: from whole records, or by the rule given."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from household_strategies import households, periods
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import (
    BuddhistYear,
    DayRange,
    FiscalQuarter,
    FiscalYear,
    MonthRange,
    PartialDate,
)
from sammachip.errors import InvalidDataError
from sammachip.households import (
    Annualising,
    Expense,
    ExpenseFigure,
    Household,
    Income,
    IncomeFigure,
    Measure,
    Occupation,
    OccupationKind,
    Period,
    Scope,
)
from sammachip.money import Baht, Rounding

_YEAR = FiscalYear(2560)
_PROCESSING = Occupation(kind=OccupationKind.PROCESSING)
_CRISPS = Occupation(kind=OccupationKind.PROCESSING, name="กล้วยฉาบ")
_RICE = Occupation(kind=OccupationKind.AGRICULTURE)
_GROSS = Measure.GROSS


def _earned(
    amount: int,
    period: Period,
    *,
    source: str = "ไข่ไก่",
    measure: Measure = _GROSS,
    occupation: Occupation | None = None,
) -> Income:
    return Income(
        source=source,
        amount=Baht(amount),
        period=period,
        measure=measure,
        occupation=occupation,
    )


def _asked(
    incomes: Iterable[Income],
    period: Period = _YEAR,
    *,
    annualise: Annualising | None = None,
) -> tuple[Baht | None, list[str]]:
    household = Household(id="1", incomes=incomes)
    figure = household.income_in(period, measure=_GROSS, annualise=annualise)
    return figure.amount, [problem.code for problem in figure.unknowns]


@pytest.mark.parametrize(
    ("incomes", "amount"),
    [
        pytest.param([_earned(100, _YEAR)], 100, id="one record of the year"),
        pytest.param([_earned(0, _YEAR)], 0, id="nothing, written down"),
        pytest.param(
            [_earned(1, quarter) for quarter in _YEAR.quarters], 4, id="four quarters"
        ),
        pytest.param(
            [_earned(100, _YEAR), _earned(7, _YEAR, source="ข้าว")],
            107,
            id="two sources",
        ),
        pytest.param(
            [_earned(100, _YEAR), _earned(7, FiscalYear(2559))], 100, id="another year"
        ),
        pytest.param(
            [_earned(5, DayRange(_YEAR.first_day, _YEAR.last_day))], 5, id="its days"
        ),
        pytest.param(
            [_earned(100, _YEAR), _earned(60, _YEAR, measure=Measure.NET)],
            100,
            id="net beside gross",
        ),
    ],
)
def test_whole_records_are_added_up(incomes: list[Income], amount: int) -> None:
    assert _asked(incomes) == (Baht(amount), [])


@pytest.mark.parametrize(
    ("incomes", "reasons"),
    [
        pytest.param([], ["figure.not_written"], id="nothing is written down"),
        pytest.param(
            [_earned(7, FiscalYear(2559))],
            ["figure.not_written"],
            id="other years only",
        ),
        pytest.param(
            [_earned(7, FiscalQuarter(_YEAR, 1))], ["figure.in_part"], id="a quarter"
        ),
        pytest.param(
            [_earned(7, BuddhistYear(2560))], ["figure.in_part"], id="beyond the year"
        ),
        pytest.param(
            [_earned(9, _YEAR), _earned(7, BuddhistYear(2560), source="ข้าว")],
            ["figure.in_part"],
            id="one source of two",
        ),
        pytest.param(
            [_earned(9, _YEAR, measure=Measure.NET)],
            ["figure.other_measure"],
            id="the other measure",
        ),
    ],
)
def test_what_is_not_written_down_is_unknown(
    incomes: list[Income], reasons: list[str]
) -> None:
    assert _asked(incomes) == (None, reasons)


@pytest.mark.parametrize(
    ("annualise", "period", "amount"),
    [
        (Annualising.BY_MONTHS, FiscalQuarter(_YEAR, 1), 40),
        (Annualising.BY_MONTHS, PartialDate(be_year=2560, month=2), 120),
        (Annualising.BY_MONTHS, MonthRange.parse("ก.ย. 2559 - ต.ค. 2559"), 60),
        (Annualising.BY_MONTHS, BuddhistYear(2560), 10),
        (Annualising.BY_DAYS, BuddhistYear(2560), 10),
        (Annualising.BY_DAYS, DayRange(date(2017, 1, 1), date(2017, 1, 5)), 730),
    ],
)
def test_a_rule_makes_a_part_stand_for_the_whole(
    annualise: Annualising, period: Period, amount: int
) -> None:
    household = Household(id="1", incomes=[_earned(10, period)])

    figure = household.income_in(_YEAR, measure=_GROSS, annualise=annualise)

    assert (figure.amount, figure.annualised) == (Baht(amount), annualise)


@pytest.mark.parametrize(
    ("amount", "rounded_from"),
    [(1_000, Fraction(36_500, 9)), (90, None)],
    ids=["rounded", "whole satang"],
)
def test_what_a_rule_comes_to_is_kept_exactly(
    amount: int, rounded_from: Fraction | None
) -> None:
    quarter = MonthRange.parse("ม.ค. 2560 - มี.ค. 2560")  # of 90 days
    household = Household(id="1", people=5, incomes=[_earned(amount, quarter)])

    figure = household.income_in(_YEAR, measure=_GROSS, annualise=Annualising.BY_DAYS)

    assert figure.rounded_from == rounded_from
    assert figure.exact == Fraction(amount * 365, 90)
    assert figure.per_person == Fraction(amount * 73, 90)


def test_a_rule_that_is_not_needed_is_not_told() -> None:
    household = Household(id="1", incomes=[_earned(10, _YEAR)])

    figure = household.income_in(_YEAR, measure=_GROSS, annualise=Annualising.BY_DAYS)

    assert figure.annualised is None


def test_days_are_no_months() -> None:
    days = DayRange(date(2017, 1, 1), date(2017, 1, 5))

    found = _asked([_earned(10, days)], annualise=Annualising.BY_MONTHS)

    assert found == (None, ["figure.no_months"])


def test_one_occupation_is_asked_for_alone() -> None:
    household = Household(
        id="1",
        people=2,
        incomes=[
            _earned(10, _YEAR, occupation=_CRISPS),
            _earned(90, _YEAR, source="ข้าว", occupation=_RICE),
        ],
    )

    figure = household.income_in(_YEAR, measure=_GROSS, occupation=_CRISPS)

    assert (figure.amount, figure.scope) == (Baht(10), Scope.OCCUPATION)
    assert figure.occupation == _CRISPS
    assert figure.per_person == 5


def test_an_income_of_nobody_knows_which_occupation_makes_it_unknown() -> None:
    household = Household(id="1", incomes=[_earned(10, _YEAR)])

    figure = household.income_in(_YEAR, measure=_GROSS, occupation=_CRISPS)

    assert figure.amount is None
    assert [problem.text("th") for problem in figure.unknowns] == [
        "ต้องทราบว่าเป็นรายได้จากอาชีพใด แต่ไม่ได้บันทึกไว้"
    ]


@pytest.mark.parametrize(
    ("asked", "amount", "reasons"),
    [
        pytest.param(_PROCESSING, 30, [], id="all of a kind"),
        pytest.param(_CRISPS, None, ["incomes[1]"], id="one that may be another"),
        pytest.param(_RICE, 100, [], id="another kind"),
    ],
)
def test_an_occupation_without_a_name_may_be_any_of_its_kind(
    asked: Occupation, amount: int | None, reasons: list[str]
) -> None:
    household = Household(
        id="1",
        incomes=[
            _earned(10, _YEAR, occupation=_CRISPS),
            _earned(20, _YEAR, source="แปรรูป", occupation=_PROCESSING),
            _earned(100, _YEAR, source="ข้าว", occupation=_RICE),
        ],
    )

    figure = household.income_in(_YEAR, measure=_GROSS, occupation=asked)

    assert figure.amount == (None if amount is None else Baht(amount))
    assert [problem.path_text for problem in figure.unknowns] == reasons


def test_expenses_are_added_up_like_incomes() -> None:
    food = Expense(purpose="อาหาร", amount=Baht(30), period=_YEAR)
    fees = Expense(purpose="ค่าเทอม", amount=Baht(5), period=FiscalQuarter(_YEAR, 1))
    household = Household(id="1", people=4, expenses=[food, fees])

    assert household.expense_in(_YEAR).amount is None
    scaled = household.expense_in(_YEAR, annualise=Annualising.BY_MONTHS)
    assert (scaled.amount, scaled.per_person) == (Baht(50), Fraction(25, 2))
    assert scaled.text("en") == (
        "the whole expense, fiscal year B.E. 2560, in proportion to whole months: "
        "50.00 baht"
    )


@given(st.lists(periods, min_size=1, max_size=3), periods, st.integers(0, 10**6))
def test_by_days_each_day_counts_the_same(
    told: list[Period], asked: Period, amount: int
) -> None:
    apart: list[Income] = []
    rates: dict[date, Fraction] = {}
    for period in told:
        days = _days(period)
        if not days & rates.keys():
            apart.append(_earned(amount, period))
            rates |= dict.fromkeys(days, Fraction(amount * 100, len(days)))
    near = [rates[day] for day in _days(asked) & rates.keys()]

    found, _ = _asked(apart, asked, annualise=Annualising.BY_DAYS)

    if not near:
        assert found is None
        return
    satang = sum(near, Fraction()) * len(_days(asked)) / len(near)
    assert found == Baht.from_satang(Rounding.HALF_UP.whole(satang))


def _days(period: Period) -> set[date]:
    length = (period.last_day - period.first_day).days + 1
    return {period.first_day + timedelta(days=number) for number in range(length)}


@given(households, periods, st.none() | st.sampled_from(Annualising))
def test_an_amount_that_is_unknown_has_reasons_and_a_known_one_has_none(
    household: Household, period: Period, annualise: Annualising | None
) -> None:
    for figure in (
        household.income_in(period, measure=_GROSS, annualise=annualise),
        household.expense_in(period, annualise=annualise),
    ):
        assert bool(figure.unknowns) == (figure.amount is None)
        assert (figure.per_person is None) == (
            None in {figure.amount, household.people}
        )
        assert not re.search("[A-Za-z]", figure.text("th"))
        assert not re.search("[ก-๎]", figure.text("en"))


@pytest.mark.parametrize("amount", [None, 5])
def test_a_figure_that_was_written_down_has_no_reasons_of_its_own(
    amount: int | None,
) -> None:
    figure = ExpenseFigure(
        amount=None if amount is None else Baht(amount), period=_YEAR
    )

    assert [problem.code for problem in figure.unknowns] == (
        ["figure.not_written"] if amount is None else []
    )


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        ({"period": 2560}, "period"),
        ({"measure": "gross"}, "measure"),
        ({"annualise": "by_days"}, "annualised"),
        ({"occupation": "กล้วยฉาบ"}, "occupation"),
    ],
)
def test_what_is_no_choice_is_refused(arguments: dict[str, Any], path: str) -> None:
    household = Household(id="1")

    given_instead: dict[str, Any] = {"period": _YEAR, "measure": _GROSS, **arguments}

    with pytest.raises(InvalidDataError) as refused:
        household.income_in(**given_instead)

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        ("value.type", path)
    ]


def test_an_occupation_beside_the_whole_income_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        IncomeFigure(
            amount=None,
            period=_YEAR,
            measure=_GROSS,
            scope=Scope.WHOLE,
            occupation=_CRISPS,
            people=0,
        )

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        ("household.people", "people"),
        ("income.scope", "occupation"),
    ]


def test_a_figure_that_contradicts_itself_is_refused() -> None:
    reason = Household(id="1").income_in(_YEAR, measure=_GROSS).unknowns

    with pytest.raises(InvalidDataError) as refused:
        ExpenseFigure(
            amount=Baht(1), period=_YEAR, rounded_from=Fraction(4, 3), reasons=reason
        )

    assert refused.value.text("en").splitlines() == [
        "amount: expected 1.33, to which 4/3 is rounded; found 1.00",
        "reasons: expected no reasons beside an amount that is known",
    ]


def test_a_net_income_may_be_a_loss_and_no_other_figure_less_than_zero() -> None:
    loss = Baht(-1)

    def income(measure: Measure) -> IncomeFigure:
        return IncomeFigure(
            amount=loss, period=_YEAR, measure=measure, scope=Scope.WHOLE
        )

    assert income(Measure.NET).amount == loss
    for make in (
        lambda: income(_GROSS),
        lambda: ExpenseFigure(amount=loss, period=_YEAR),
    ):
        with pytest.raises(InvalidDataError) as refused:
            make()

        assert refused.value.problems[0].code == "number.negative"
