"""Months and days held: the conventions that co-operatives publish, then laws."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import holding_times

from sammachip.dates import BuddhistYear, FiscalQuarter, FiscalYear
from sammachip.errors import InvalidDataError
from sammachip.groups import MONTH_AFTER, MONTH_OF, DaysHeld, HoldingTime, MonthsHeld

_CALENDAR_2569 = BuddhistYear(2569)  # January to December 2026
_FISCAL_2569 = FiscalYear(2569)  # October 2025 to September 2026

Year = BuddhistYear | FiscalYear

years = st.one_of(
    st.builds(BuddhistYear, st.integers(2484, 2600)),
    st.builds(FiscalYear, st.integers(2485, 2600)),
)


@st.composite
def days_about(draw: st.DrawFn) -> tuple[Year, date]:
    """Draw a year, and a day in it or not long before or after."""
    year = draw(years)
    return year, draw(
        st.dates(
            year.first_day - timedelta(days=400), year.last_day + timedelta(days=400)
        )
    )


@pytest.mark.parametrize(
    ("year", "day", "after", "of", "by_the_7th"),
    [
        pytest.param(_CALENDAR_2569, date(2026, 1, 1), 11, 12, 12, id="new year"),
        pytest.param(_CALENDAR_2569, date(2026, 1, 7), 11, 12, 12, id="the 7th"),
        pytest.param(_CALENDAR_2569, date(2026, 1, 8), 11, 12, 11, id="the 8th"),
        pytest.param(_CALENDAR_2569, date(2026, 2, 28), 10, 11, 10, id="end of month"),
        pytest.param(_CALENDAR_2569, date(2026, 7, 1), 5, 6, 6, id="in the middle"),
        pytest.param(_CALENDAR_2569, date(2026, 12, 1), 0, 1, 1, id="December"),
        pytest.param(_CALENDAR_2569, date(2026, 12, 31), 0, 1, 0, id="last day"),
        pytest.param(_CALENDAR_2569, date(2027, 1, 1), 0, 0, 0, id="the year after"),
        pytest.param(_CALENDAR_2569, date(2029, 5, 5), 0, 0, 0, id="long after"),
        pytest.param(_CALENDAR_2569, date(2025, 12, 31), 12, 12, 12, id="before"),
        pytest.param(_CALENDAR_2569, date(2016, 6, 30), 12, 12, 12, id="long before"),
        pytest.param(_FISCAL_2569, date(2025, 9, 30), 12, 12, 12, id="fiscal, before"),
        pytest.param(_FISCAL_2569, date(2025, 10, 1), 11, 12, 12, id="fiscal, October"),
        pytest.param(_FISCAL_2569, date(2026, 1, 8), 8, 9, 8, id="fiscal, January"),
        pytest.param(_FISCAL_2569, date(2026, 9, 30), 0, 1, 0, id="fiscal, last day"),
        pytest.param(_FISCAL_2569, date(2026, 10, 1), 0, 0, 0, id="fiscal, after"),
    ],
)
def test_months_are_counted_as_the_convention_says(
    year: Year, day: date, after: int, of: int, by_the_7th: int
) -> None:
    assert MONTH_AFTER.counted(day, year) == after
    assert MONTH_OF.counted(day, year) == of
    assert MonthsHeld(cut_off_day=7).counted(day, year) == by_the_7th


@pytest.mark.parametrize(
    ("year", "day", "with_the_day", "without_it"),
    [
        pytest.param(_CALENDAR_2569, date(2026, 1, 1), 365, 364, id="new year"),
        pytest.param(_CALENDAR_2569, date(2026, 12, 31), 1, 0, id="last day"),
        pytest.param(_CALENDAR_2569, date(2025, 12, 31), 365, 365, id="before"),
        pytest.param(_CALENDAR_2569, date(2027, 1, 1), 0, 0, id="after"),
        pytest.param(BuddhistYear(2567), date(2024, 2, 29), 307, 306, id="leap day"),
        pytest.param(BuddhistYear(2567), date(2023, 6, 1), 366, 366, id="leap year"),
        pytest.param(_FISCAL_2569, date(2025, 10, 1), 365, 364, id="fiscal, October"),
        pytest.param(FiscalYear(2567), date(2023, 10, 1), 366, 365, id="fiscal, leap"),
    ],
)
def test_days_are_counted_as_the_convention_says(
    year: Year, day: date, with_the_day: int, without_it: int
) -> None:
    assert DaysHeld(first_day_counts=True).counted(day, year) == with_the_day
    assert DaysHeld(first_day_counts=False).counted(day, year) == without_it


@pytest.mark.parametrize(
    ("year", "months", "days"),
    [
        (_CALENDAR_2569, 12, 365),
        (BuddhistYear(2567), 12, 366),
        (_FISCAL_2569, 12, 365),
        (FiscalYear(2567), 12, 366),
        pytest.param(BuddhistYear(2483), 9, 275, id="the short year"),
        pytest.param(FiscalQuarter(_FISCAL_2569, 2), 3, 90, id="a quarter"),
    ],
)
def test_a_year_has_the_months_and_days_of_the_calendar(
    year: Year, months: int, days: int
) -> None:
    assert MONTH_OF.out_of(year) == MONTH_AFTER.out_of(year) == months
    assert DaysHeld(first_day_counts=True).out_of(year) == days


@given(years)
def test_the_first_and_the_last_month_of_any_year_count_as_they_should(
    year: Year,
) -> None:
    assert MONTH_OF.counted(year.first_day, year) == 12
    assert MONTH_AFTER.counted(year.first_day, year) == 11
    assert MONTH_OF.counted(year.last_day, year) == 1
    assert MONTH_AFTER.counted(year.last_day, year) == 0


@given(days_about(), holding_times)
def test_what_is_brought_forward_counts_in_full_and_what_comes_later_not_at_all(
    about: tuple[Year, date], time: HoldingTime
) -> None:
    year, day = about

    counted = time.counted(day, year)

    assert 0 <= counted <= time.out_of(year)
    if day < year.first_day:
        assert counted == time.out_of(year)
    if day > year.last_day:
        assert counted == 0


@given(days_about(), holding_times)
def test_a_later_payment_never_counts_for_longer(
    about: tuple[Year, date], time: HoldingTime
) -> None:
    year, day = about
    next_day = day + timedelta(days=1)

    assert 0 <= time.counted(day, year) - time.counted(next_day, year) <= 1


@given(days_about(), st.integers(0, 31))
def test_a_cut_off_lies_between_the_month_after_and_the_month_of(
    about: tuple[Year, date], cut_off_day: int
) -> None:
    year, day = about
    counted = MonthsHeld(cut_off_day).counted(day, year)

    assert MONTH_AFTER.counted(day, year) <= counted <= MONTH_OF.counted(day, year)
    if day in year:
        is_in_time = day.day <= cut_off_day
        assert counted == (MONTH_OF if is_in_time else MONTH_AFTER).counted(day, year)


@given(days_about())
def test_days_and_days_without_the_first_differ_by_that_day(
    about: tuple[Year, date],
) -> None:
    year, day = about
    with_it, without_it = (
        DaysHeld(first_day_counts=counts).counted(day, year) for counts in (True, False)
    )

    assert with_it - without_it == (day in year)


@pytest.mark.parametrize("cut_off_day", [-1, 32])
def test_a_cut_off_that_no_month_has_is_refused(cut_off_day: int) -> None:
    with pytest.raises(InvalidDataError) as refused:
        MonthsHeld(cut_off_day)

    (problem,) = refused.value.problems
    assert (problem.code, problem.path_text) == (
        "months_held.cut_off_day",
        "cut_off_day",
    )
    assert problem.text().endswith(f"the month after it; found {cut_off_day}")


@pytest.mark.parametrize("fields", [{"cut_off_day": 7.0}, {"cut_off_day": True}])
def test_a_cut_off_is_a_whole_number(fields: dict[str, Any]) -> None:
    with pytest.raises(InvalidDataError) as refused:
        MonthsHeld(**fields)

    assert [each.code for each in refused.value.problems] == ["value.type"]


def test_whether_the_first_day_counts_is_yes_or_no() -> None:
    not_a_bool: Any = 1

    with pytest.raises(InvalidDataError) as refused:
        DaysHeld(not_a_bool)

    assert [each.code for each in refused.value.problems] == ["value.type"]


@given(holding_times)
def test_a_day_with_a_buddhist_year_is_refused(time: HoldingTime) -> None:
    with pytest.raises(InvalidDataError) as refused:
        time.counted(date(2569, 3, 9), _CALENDAR_2569)

    assert [each.code for each in refused.value.problems] == ["date.be_year"]
