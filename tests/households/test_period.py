"""Periods: how long they are, in months and in days, and which are of one length."""

from __future__ import annotations

import pytest
from household_strategies import periods
from hypothesis import given

from sammachip.dates import BuddhistYear, DayRange, FiscalYear, PartialDate, Stretch
from sammachip.households.period import (
    days_in,
    have_one_length,
    months_in,
    shared_days,
)


@pytest.mark.parametrize(
    ("period", "months"),
    [
        (FiscalYear(2560), 12),
        (BuddhistYear(2483), 9),
        (BuddhistYear(10542), 12),
        (PartialDate(be_year=2559, month=2), 1),
        (DayRange.parse("15 ม.ค. 2560 - 14 ม.ค. 2561"), 12),
        (DayRange.parse("15 ม.ค. 2560 - 15 ม.ค. 2561"), None),
        (DayRange.parse("1-27 ก.พ. 2560"), None),
        (DayRange.parse("1-28 ก.พ. 2560"), 1),
        (DayRange.parse("1-28 ก.พ. 2559"), None),
        (DayRange.parse("31 ม.ค. - 28 ก.พ. 2560"), None),
        (DayRange.parse("5 ม.ค. 2560"), None),
    ],
)
def test_whole_months_are_counted(period: Stretch, months: int | None) -> None:
    assert months_in(period) == months


@given(periods, periods)
def test_two_periods_share_the_same_days_both_ways(
    one: Stretch, other: Stretch
) -> None:
    shared = shared_days(one, other)

    assert shared == shared_days(other, one)
    if shared:
        assert 1 <= days_in(shared) <= min(days_in(one), days_in(other))
    assert shared_days(one, one) == (one.first_day, one.last_day)


@given(periods, periods)
def test_of_one_length_is_one_another(one: Stretch, other: Stretch) -> None:
    assert have_one_length(one, one)
    assert have_one_length(one, other) == have_one_length(other, one)
