"""Households, and all that is judged of them, travel as JSON and come back the same."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from household_strategies import (
    expense_figures,
    households,
    income_figures,
    lines,
    occupations,
    periods,
    villages,
)
from hypothesis import given
from hypothesis import strategies as st

from sammachip.codec import dumps, loads
from sammachip.dates import FiscalYear
from sammachip.errors import LANGUAGES, InvalidDataError, Language, Problem
from sammachip.households import (
    AgainstLine,
    Household,
    IncomeChange,
    IncomeFigure,
    Measure,
    Period,
    RightLivelihood,
    Selection,
    select_households,
)

_YEAR = FiscalYear(2560)


@given(
    st.one_of(
        households,
        income_figures,
        expense_figures,
        lines,
        occupations,
        income_figures.map(lambda before: IncomeChange(before=before)),
        villages.map(lambda village: select_households(village, wanted=3)),
    )
)
def test_what_is_written_is_read_back(thing: object) -> None:
    assert loads(dumps(thing), type(thing)) == thing


@given(households)
def test_a_judgement_is_read_back_with_its_reasons(household: Household) -> None:
    income = household.income_in(_YEAR, measure=Measure.GROSS)
    livelihood = RightLivelihood(income=income, expense=household.expense_in(_YEAR))
    against = AgainstLine(income=income, line=None)

    assert loads(dumps(livelihood), RightLivelihood).unknowns == livelihood.unknowns
    assert loads(dumps(against), AgainstLine).unknowns == against.unknowns


@given(households, st.sampled_from(Measure), periods)
def test_reasons_are_read_back_in_both_languages(
    household: Household, measure: Measure, period: Period
) -> None:
    figure = household.income_in(period, measure=measure)
    selection = select_households([household], wanted=2)

    figure_again = loads(dumps(figure), IncomeFigure)
    selection_again = loads(dumps(selection), Selection)

    for lang in LANGUAGES:
        assert _said(figure_again.unknowns, lang) == _said(figure.unknowns, lang)
        assert _said(selection_again.findings, lang) == _said(selection.findings, lang)


def _said(problems: Iterable[Problem], lang: Language) -> list[str]:
    return [problem.line(lang) for problem in problems]


def test_every_fault_of_a_file_is_told_with_its_path() -> None:
    text = """{
        "id": "1",
        "volunteer": "yes",
        "incomes": [
            {"source": "rice", "amount": "1", "measure": "gross",
             "period": {"kind": "fiscal_year", "be_year": 2017}},
            {"source": "", "amount": "-1", "measure": "about",
             "period": {"kind": "fiscal_year", "be_year": 2560}}
        ],
        "bmn": {"below": null}
    }"""

    with pytest.raises(InvalidDataError) as refused:
        loads(text, Household)

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        ("json.type", "volunteer"),
        ("json.type", "bmn.below"),
        ("fiscal_year.range", "incomes[0].period"),
        ("value.not_listed", "incomes[1].measure"),
        ("text.blank", "incomes[1].source"),
    ]
