"""Income a person against the line of the year: below it, or not, or not known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import costs

from sammachip.dates import BuddhistYear, FiscalQuarter, FiscalYear, MonthRange
from sammachip.errors import InvalidDataError
from sammachip.households import (
    BMN_LINE_2550,
    AgainstLine,
    IncomeFigure,
    IncomeLine,
    Measure,
    Period,
    Scope,
    Verdict,
)
from sammachip.money import Baht

_YEAR = FiscalYear(2552)


def _against(
    amount: Baht | None,
    people: int | None,
    *,
    line: IncomeLine | None = BMN_LINE_2550,
    period: Period = _YEAR,
    scope: Scope = Scope.WHOLE,
) -> AgainstLine:
    income = IncomeFigure(
        amount=amount, period=period, measure=Measure.GROSS, scope=scope, people=people
    )
    return AgainstLine(income=income, line=line)


@pytest.mark.parametrize(
    ("amount", "people", "verdict", "thai"),
    [
        ("23000", 1, Verdict.PASSED, "ถึงเกณฑ์รายได้หรือสูงกว่า"),
        ("22999.99", 1, Verdict.FAILED, "ต่ำกว่าเกณฑ์รายได้"),
        ("69000", 3, Verdict.PASSED, "ถึงเกณฑ์รายได้หรือสูงกว่า"),
        ("68999.99", 3, Verdict.FAILED, "ต่ำกว่าเกณฑ์รายได้"),
        ("0", 3, Verdict.FAILED, "ต่ำกว่าเกณฑ์รายได้"),
    ],
)
def test_the_line_itself_is_enough(
    amount: str, people: int, verdict: Verdict, thai: str
) -> None:
    against = _against(Baht(amount), people)

    assert against.verdict is verdict
    assert against.text("th") == thai
    assert against.unknowns == ()


def test_what_is_not_known_is_told_all_at_once() -> None:
    against = _against(None, None, line=None)

    assert against.verdict is Verdict.UNKNOWN
    assert against.text("en") == "whether below the income line is not known"
    assert [(each.code, each.path_text) for each in against.unknowns] == [
        ("figure.not_written", "income"),
        ("figure.no_people", "income.people"),
        ("against_line.no_line", "line"),
    ]


@pytest.mark.parametrize(
    "period",
    [BuddhistYear(2552), _YEAR, MonthRange.parse("เม.ย. 2552 - มี.ค. 2553")],
    ids=str,
)
def test_any_twelve_months_are_a_year(period: Period) -> None:
    assert _against(Baht(23_000), 1, period=period).verdict is Verdict.PASSED


@given(st.none() | costs, st.none() | st.integers(1, 20), st.booleans())
def test_it_is_known_if_and_only_if_all_is(
    amount: Baht | None,
    people: int | None,
    has_line: bool,  # noqa: FBT001 - drawn
) -> None:
    against = _against(amount, people, line=BMN_LINE_2550 if has_line else None)

    assert (against.verdict is Verdict.UNKNOWN) == bool(against.unknowns)
    if amount is not None and people is not None and has_line:
        is_enough = amount.satang >= people * 2_300_000
        assert against.verdict is Verdict.of(is_enough)


@pytest.mark.parametrize(
    ("period", "scope", "codes"),
    [
        (FiscalYear(2560), Scope.WHOLE, ["against_line.other_year"]),
        (FiscalYear(2550), Scope.WHOLE, ["against_line.other_year"]),
        (FiscalQuarter(_YEAR, 1), Scope.WHOLE, ["against_line.no_year"]),
        (_YEAR, Scope.OCCUPATION, ["against_line.scope"]),
        (
            FiscalQuarter(FiscalYear(2560), 1),
            Scope.OCCUPATION,
            ["against_line.scope", "against_line.no_year", "against_line.other_year"],
        ),
    ],
)
def test_what_cannot_be_compared_is_refused(
    period: Period, scope: Scope, codes: list[str]
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        _against(Baht(1), 1, period=period, scope=scope)

    assert [each.code for each in refused.value.problems] == codes
