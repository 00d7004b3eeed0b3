"""in_ce: a B.E. year in a date is found, wherever the date comes from."""

from __future__ import annotations

from datetime import date

import pytest

from sammachip.dates import era_problem
from sammachip.errors import InvalidDataError
from sammachip.ledger import Entry, EntryKind
from sammachip.money import Baht


@pytest.mark.parametrize("year", [1889, 2026, 2399])
def test_a_year_of_documents_is_in_order(year: int) -> None:
    assert era_problem(year) is None


@pytest.mark.parametrize("year", [2400, 2569, 9999])
def test_a_year_far_ahead_is_taken_for_a_be_one(year: int) -> None:
    problem = era_problem(year)

    assert problem is not None
    assert problem.code == "date.be_year"
    assert problem.facts["ce"] == year - 543


def test_an_entry_of_a_be_year_is_refused_with_the_remedy() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Entry(
            number="1", day=date(2569, 1, 31), kind=EntryKind.INCOME, amount=Baht(350)
        )

    (problem,) = refused.value.problems
    assert str(problem) == (
        "day: expected a C.E. year, found 2569: if it is B.E., write 2026"
    )
