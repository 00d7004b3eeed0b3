"""Periods as papers write them: what each form is read as, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import (
    BuddhistYear,
    DayRange,
    FiscalQuarter,
    FiscalYear,
    MonthRange,
    PartialDate,
    YearRange,
)
from sammachip.errors import InvalidDataError
from sammachip.households import Period, parse_period


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("ปีงบประมาณ ๒๕๖๐", FiscalYear(2560)),
        ("FY2560", FiscalYear(2560)),
        ("พ.ศ. 2560", BuddhistYear(2560)),
        ("2560", BuddhistYear(2560)),
        ("ไตรมาส 2/2560", FiscalQuarter(FiscalYear(2560), 2)),
        ("ไตรมาส 2 ปีงบประมาณ 2560", FiscalQuarter(FiscalYear(2560), 2)),
        ("มีนาคม 2560", PartialDate(be_year=2560, month=3)),
        ("ม.ค. - มี.ค. 2560", MonthRange.parse("มกราคม - มีนาคม 2560")),
        ("พ.ศ. 2560-2562", YearRange(BuddhistYear(2560), BuddhistYear(2562))),
        ("12-15 มีนาคม 2560", DayRange.parse("12-15 มีนาคม 2560")),
    ],
)
def test_each_form_is_read_as_the_period_that_it_names(
    text: str, period: Period
) -> None:
    assert parse_period(text) == period


@given(st.text())
def test_any_text_is_a_period_or_refused(text: str) -> None:
    try:
        period = parse_period(text)
    except InvalidDataError as error:
        assert error.problems  # noqa: PT017 - any text may be refused
    else:
        assert period.first_day <= period.last_day


@pytest.mark.parametrize(
    ("text", "choices", "period"),
    [
        ("ปีงบ 60", {"short_years_from": 2500}, FiscalYear(2560)),
        ("2017", {"era": "ce"}, BuddhistYear(2560)),
    ],
)
def test_years_mean_what_the_caller_says(
    text: str, choices: dict[str, Any], period: Period
) -> None:
    assert parse_period(text, **choices) == period


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "period.unreadable"),
        ("เมื่อปีก่อน", "period.unreadable"),
        ("ปี 60", "date.short_year"),
        ("29-30 กุมภาพันธ์ 2560", "date.no_such_day"),
        ("มกราคม 2017", "date.era"),
    ],
)
def test_what_is_none_is_refused_for_what_is_wrong_with_it(
    text: str, code: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_period(text)

    assert [problem.code for problem in refused.value.problems] == [code]
