"""Income before and after: an exact rise, or unknown (half of invariant I8)."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import positive_amounts

from sammachip.codec import dumps, loads
from sammachip.dates import (
    BuddhistYear,
    DayRange,
    FiscalQuarter,
    FiscalYear,
    MonthRange,
)
from sammachip.errors import InvalidDataError
from sammachip.households import (
    Annualising,
    Household,
    Income,
    IncomeChange,
    IncomeFigure,
    Measure,
    Occupation,
    OccupationKind,
    Period,
    Scope,
    Verdict,
)
from sammachip.money import Baht
from sammachip.sharing import Percent

_BEFORE = FiscalYear(2559)
_AFTER = FiscalYear(2560)


_EGGS = MonthRange.parse("ม.ค. 2560 - มี.ค. 2560")


def _figure(
    baht: str | Baht | None, period: Period = _BEFORE, people: int | None = None
) -> IncomeFigure:
    return IncomeFigure(
        amount=Baht(baht) if isinstance(baht, str) else baht,
        period=period,
        measure=Measure.NET,
        scope=Scope.WHOLE,
        people=people,
    )


def _change(before: str | Baht | None, after: str | Baht | None) -> IncomeChange:
    return IncomeChange(before=_figure(before), after=_figure(after, _AFTER))


@pytest.mark.parametrize(
    ("before", "after", "rise", "verdict"),
    [
        ("10000", "10300", "3/100", Verdict.PASSED),
        ("10000", "10299.99", "29999/1000000", Verdict.FAILED),
        ("0.01", "0.02", "1", Verdict.PASSED),
        ("10000", "10000", "0", Verdict.FAILED),
        ("10000", "0", "-1", Verdict.FAILED),
        ("10000", "-5000", "-3/2", Verdict.FAILED),
    ],
)
def test_a_rise_is_exact_and_three_percent_is_enough(
    before: str, after: str, rise: str, verdict: Verdict
) -> None:
    change = _change(before, after)

    assert change.rise == Fraction(rise)
    assert change.rises_by(3) is verdict
    assert change.unknowns == ()


@pytest.mark.parametrize(
    ("before", "after", "unknowns"),
    [
        pytest.param(None, "1", [("figure.not_written", "before")], id="none before"),
        pytest.param("1", None, [("figure.not_written", "after")], id="none after"),
        pytest.param(
            "0", "1", [("income_change.base", "before.amount")], id="nothing before"
        ),
        pytest.param(
            "-1", "1", [("income_change.base", "before.amount")], id="a loss before"
        ),
    ],
)
def test_without_an_income_before_above_zero_nothing_is_passed(
    before: str | None, after: str | None, unknowns: list[tuple[str, str]]
) -> None:
    change = _change(before, after)

    assert change.rise is None
    assert change.rises_by(0) is Verdict.UNKNOWN
    assert [(each.code, each.path_text) for each in change.unknowns] == unknowns


def test_what_was_never_asked_is_unknown() -> None:
    assert IncomeChange().rises_by(3) is Verdict.UNKNOWN
    assert [each.line() for each in IncomeChange().unknowns] == [
        f"{name}: expected the incomes before and after; nobody wrote this one down"
        for name in ("before", "after")
    ]


@pytest.mark.parametrize("annualise", Annualising)
@pytest.mark.parametrize("baht", [1000, 2000, 5000, 10_000])
def test_a_rise_of_exactly_three_percent_stays_one_if_it_is_reckoned_for_a_year(
    baht: int, annualise: Annualising
) -> None:
    before, after = (
        Income(source="ไข่", amount=Baht(amount), period=period, measure=Measure.GROSS)
        for amount, period in (
            (baht, _EGGS),
            (baht * 103 // 100, MonthRange.parse("ม.ค. 2561 - มี.ค. 2561")),
        )
    )
    household = Household(id="1", incomes=[before, after])

    change = IncomeChange(
        before=household.income_in(
            FiscalYear(2560), measure=Measure.GROSS, annualise=annualise
        ),
        after=household.income_in(
            FiscalYear(2561), measure=Measure.GROSS, annualise=annualise
        ),
    )

    assert change.rise == Fraction(3, 100)
    assert change.rises_by(3) is Verdict.PASSED
    assert change.text("en").endswith("rise: 3.00%")
    assert loads(dumps(change), IncomeChange).rise == change.rise


def test_a_person_may_have_less_of_more() -> None:
    change = IncomeChange(
        before=_figure("80000", people=2), after=_figure("100000", _AFTER, people=5)
    )

    assert (change.rise, change.rise_per_person) == (Fraction(1, 4), Fraction(-1, 2))
    assert change.rises_by(3) is Verdict.PASSED
    assert change.rises_by(3, per_person=True) is Verdict.FAILED
    assert change.unknowns_per_person == ()
    assert change.text("en").endswith("rise: 25.00%; rise a person: -50.00%")
    assert change.text("th").endswith("เพิ่มขึ้น: ร้อยละ 25.00; เพิ่มขึ้นต่อคน: ร้อยละ -50.00")


def test_of_people_nobody_counted_the_rise_a_person_is_unknown() -> None:
    change = IncomeChange(
        before=_figure("30000", people=3), after=_figure("36000", _AFTER)
    )

    assert change.rises_by(3) is Verdict.PASSED
    assert change.rises_by(3, per_person=True) is Verdict.UNKNOWN
    assert change.unknowns == ()
    assert [each.line("th") for each in change.unknowns_per_person] == [
        "after.people: ต้องทราบจำนวนคนในครัวเรือน แต่ไม่ได้บันทึกไว้"
    ]


@pytest.mark.parametrize("known", [None, Occupation(kind=OccupationKind.AGRICULTURE)])
def test_incomes_of_an_occupation_nobody_named_are_not_known_to_be_of_the_same(
    known: Occupation | None,
) -> None:
    before, after = (
        attrs.evolve(figure, scope=Scope.OCCUPATION)
        for figure in (_figure("100"), _figure("200", _AFTER))
    )

    change = IncomeChange(before=before, after=attrs.evolve(after, occupation=known))

    assert change.rise is change.rise_per_person is None
    assert change.rises_by(3) is Verdict.UNKNOWN
    assert [each.path_text for each in change.unknowns] == (
        ["before.occupation"] if known else ["before.occupation", "after.occupation"]
    )


@pytest.mark.parametrize(
    ("after", "thai"),
    [
        ("10299.99", "ร้อยละ 2.99"),
        ("9999.99", "ร้อยละ -0.01"),
        ("2010000", "ร้อยละ 20,000.00"),
    ],
)
def test_a_rise_never_looks_like_more_than_it_is(after: str, thai: str) -> None:
    assert _change("10000", after).text("th").endswith(thai)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(BuddhistYear(2559), BuddhistYear(2560), id="a leap year"),
        pytest.param(_BEFORE, BuddhistYear(2560), id="years of two kinds"),
        pytest.param(FiscalQuarter(_AFTER, 1), FiscalQuarter(_AFTER, 2), id="quarters"),
        pytest.param(
            DayRange.parse("1-7 ม.ค. 2560"),
            DayRange.parse("8-14 ม.ค. 2560"),
            id="weeks",
        ),
    ],
)
def test_periods_of_one_length_are_compared(before: Period, after: Period) -> None:
    change = IncomeChange(before=_figure("1", before), after=_figure("2", after))

    assert change.rise == 1


@given(positive_amounts, positive_amounts, st.fractions(-100, 100))
def test_a_rise_is_compared_exactly(
    before: Baht, after: Baht, percent: Fraction
) -> None:
    change = _change(before, after)

    is_enough = after.satang * 100 >= before.satang * (100 + percent)

    assert change.rises_by(percent) is Verdict.of(is_enough)
    assert change.rise is not None
    assert change.rises_by(change.rise * 100) is Verdict.PASSED


@given(positive_amounts, positive_amounts)
def test_a_rise_is_written_with_two_decimals(before: Baht, after: Baht) -> None:
    change = _change(before, after)

    written = change.text("en").rpartition(": ")[2].removesuffix("%").replace(",", "")

    assert change.rise is not None
    assert 0 <= change.rise * 100 - Fraction(written) < Fraction(1, 100)
    assert written[-3] == "."


@pytest.mark.parametrize("percent", [3, Decimal("3.00"), Fraction(3), Percent(3)])
def test_a_percentage_may_be_any_exact_number(
    percent: int | Decimal | Fraction | Percent,
) -> None:
    assert _change("100", "103").rises_by(percent) is Verdict.PASSED


_CRISPS = Occupation(kind=OccupationKind.PROCESSING)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"measure": Measure.GROSS}, "income_change.measure"),
        ({"scope": Scope.OCCUPATION}, "income_change.scope"),
        ({"scope": Scope.OCCUPATION, "occupation": _CRISPS}, "income_change.scope"),
        ({"period": FiscalQuarter(_AFTER, 1)}, "income_change.length"),
        ({"period": DayRange.parse("1-7 ม.ค. 2560")}, "income_change.length"),
        ({"period": BuddhistYear(2559)}, "income_change.order"),
        ({"period": FiscalYear(2558)}, "income_change.order"),
        ({"period": _BEFORE}, "income_change.order"),
    ],
)
def test_incomes_that_differ_in_kind_are_refused(
    changes: dict[str, Any], code: str
) -> None:
    after = attrs.evolve(_figure("1", _AFTER), **changes)

    with pytest.raises(InvalidDataError) as refused:
        IncomeChange(before=_figure("1"), after=after)

    assert [each.code for each in refused.value.problems] == [code]
    assert refused.value.problems[0].path[0] == "after"


def test_a_day_in_both_periods_is_in_one_too_many() -> None:
    before, after = (
        _figure("1", DayRange.parse(f"{days} ม.ค. 2560")) for days in ("1-7", "7-13")
    )

    with pytest.raises(InvalidDataError) as refused:
        IncomeChange(before=before, after=after)

    assert refused.value.problems[0].code == "income_change.order"


def test_incomes_of_two_occupations_are_refused() -> None:
    before, after = (
        attrs.evolve(
            figure,
            scope=Scope.OCCUPATION,
            occupation=Occupation(kind=OccupationKind.PROCESSING, name=name),
        )
        for figure, name in ((_figure("1"), "ทอผ้า"), (_figure("2", _AFTER), "น้ำพริก"))
    )

    with pytest.raises(InvalidDataError) as refused:
        IncomeChange(before=before, after=after)

    assert refused.value.problems[0].code == "income_change.scope"


@pytest.mark.parametrize("percent", [3.0, True, "3", None, Decimal("nan")])
def test_what_is_no_exact_percentage_is_refused(percent: Any) -> None:  # noqa: ANN401
    with pytest.raises(InvalidDataError) as refused:
        _change("1", "2").rises_by(percent)

    assert refused.value.problems[0].code == "income_change.percent"


def test_a_percentage_that_is_too_long_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        _change("1", "2").rises_by(Decimal("1E+999999999"))

    assert refused.value.problems[0].code == "number.exponent"
