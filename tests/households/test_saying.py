"""All of households speaks Thai and English, and refuses any other language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sammachip.dates import FiscalYear
from sammachip.errors import UnknownLanguageError
from sammachip.households import (
    AgainstLine,
    Annualising,
    Household,
    IncomeChange,
    Measure,
    OccupationKind,
    Relation,
    RightLivelihood,
    Scope,
    SelectionReason,
    Verdict,
    select_households,
)

_YEAR = FiscalYear(2560)
_HOUSEHOLD = Household(id="1", volunteer=True)
_INCOME = _HOUSEHOLD.income_in(_YEAR, measure=Measure.NET)
_EXPENSE = _HOUSEHOLD.expense_in(_YEAR)
_SELECTION = select_households([_HOUSEHOLD], wanted=2)

_SAYINGS: list[Callable[[Any], object]] = [
    *(
        each.text
        for kind in (
            *(Annualising, Measure, OccupationKind, Relation, Scope),
            *(SelectionReason, Verdict),
        )
        for each in kind
    ),
    *(each.text for each in (_INCOME, _EXPENSE, IncomeChange())),
    AgainstLine(income=_INCOME, line=None).text,
    RightLivelihood(income=_INCOME, expense=_EXPENSE).text,
    *(problem.text for problem in (*_INCOME.unknowns, *_SELECTION.findings)),
    lambda lang: _SELECTION.explain("1", lang),
    lambda lang: _SELECTION.rows(lang=lang),
    lambda lang: _SELECTION.text(lang=lang),
    lambda lang: _SELECTION.html(lang=lang),
]


@pytest.mark.parametrize("lang", ["de", "TH", "", None])
def test_another_language_is_refused(lang: str | None) -> None:
    for say in _SAYINGS:
        with pytest.raises(UnknownLanguageError):
            say(lang)
