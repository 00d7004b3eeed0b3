"""Income lines of the survey, and what its register states."""

from __future__ import annotations

import pytest

from sammachip.dates import BuddhistYear, FiscalYear, Stretch, YearRange
from sammachip.errors import InvalidDataError
from sammachip.households import BMN_LINE_2550, BmnStatus, IncomeLine
from sammachip.money import Baht


def test_one_line_is_certain() -> None:
    assert BMN_LINE_2550.baht_a_person == Baht(23_000)
    assert BMN_LINE_2550.years == YearRange(BuddhistYear(2550), BuddhistYear(2554))


@pytest.mark.parametrize(
    ("period", "is_covered"),
    [
        (BuddhistYear(2549), False),
        (BuddhistYear(2550), True),
        (FiscalYear(2550), False),
        (FiscalYear(2551), True),
        (BuddhistYear(2554), True),
        (FiscalYear(2555), False),
        (BuddhistYear(2555), False),
    ],
)
def test_a_line_is_for_its_years_alone(
    period: Stretch,
    is_covered: bool,  # noqa: FBT001 - a case of the table
) -> None:
    assert BMN_LINE_2550.covers(period) is is_covered


def test_a_register_may_state_neither_year_nor_line() -> None:
    status = BmnStatus(below=False)

    assert (status.below, status.year, status.line) == (False, None, None)


def test_a_line_may_be_known_though_the_year_is_not() -> None:
    assert BmnStatus(below=True, line=BMN_LINE_2550).line == BMN_LINE_2550


@pytest.mark.parametrize("baht", [0, -1])
def test_a_line_of_nothing_from_nowhere_is_refused(baht: int) -> None:
    with pytest.raises(InvalidDataError) as refused:
        IncomeLine(baht_a_person=Baht(baht), years=BMN_LINE_2550.years, source=" ")

    assert [each.code for each in refused.value.problems] == [
        "income_line.amount",
        "text.blank",
    ]


def test_a_line_of_other_years_than_the_survey_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        BmnStatus(below=True, year=BuddhistYear(2559), line=BMN_LINE_2550)

    assert str(refused.value) == (
        "line: expected the income line of B.E. 2559, found that of B.E. 2550–2554"
    )
