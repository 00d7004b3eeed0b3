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

from sammachip.dates import BuddhistYear, DayRange, FiscalQuarter, FiscalYear
from sammachip.errors import InvalidDataError
from sammachip.households import (
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

_BEFORE = FiscalYear(2559)
_AFTER = FiscalYear(2560)


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


@pytest.mark.parametrize("people", [None, 4])
def test_a_person_may_have_less_of_more(people: int | None) -> None:
    change = IncomeChange(
        before=_figure("30000", people=3), after=_figure("36000", _AFTER, people=people)
    )

    assert change.rise == Fraction(1, 5)
    assert change.rise_per_person == (None if people is None else Fraction(-1, 10))


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


@pytest.mark.parametrize("percent", [3, Decimal("3.00"), Fraction(3)])
def test_a_percentage_may_be_any_exact_number(
    percent: int | Decimal | Fraction,
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


@pytest.mark.parametrize("percent", [3.0, True, "3", None, Decimal("nan")])
def test_what_is_no_exact_percentage_is_refused(percent: Any) -> None:  # noqa: ANN401
    with pytest.raises(InvalidDataError) as refused:
        _change("1", "2").rises_by(percent)

    assert refused.value.problems[0].code == "income_change.percent"


def test_a_percentage_that_is_too_long_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        _change("1", "2").rises_by(Decimal("1E+999999999"))

    assert refused.value.problems[0].code == "number.exponent"
