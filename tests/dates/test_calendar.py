"""The Buddhist Era year of a day, by the laws of the time and by plain addition."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import Calendar, be_year_of, ce_year_of
from sammachip.errors import InvalidDataError

historic_days = st.dates(date(1889, 4, 1), date(2399, 12, 31))


@pytest.mark.parametrize(
    ("day", "be_year"),
    [
        pytest.param(date(1889, 4, 1), 2432, id="first day that dates alone can tell"),
        pytest.param(date(1890, 3, 31), 2432, id="last day of that year"),
        pytest.param(date(1890, 4, 1), 2433, id="1 April is new year's day"),
        pytest.param(date(1935, 3, 7), 2477, id="March is still in the old year"),
        pytest.param(date(1940, 3, 31), 2482, id="last year of twelve months"),
        pytest.param(date(1940, 4, 1), 2483, id="the year of nine months begins"),
        pytest.param(date(1940, 9, 6), 2483, id="the Calendar Act is made"),
        pytest.param(date(1940, 12, 31), 2483, id="and ends"),
        pytest.param(date(1941, 1, 1), 2484, id="1 January is new year's day"),
        pytest.param(date(2026, 1, 1), 2569, id="today's reckoning"),
    ],
)
def test_a_day_is_in_the_year_of_its_time(day: date, be_year: int) -> None:
    assert be_year_of(day) == be_year
    assert ce_year_of(be_year, day.month) == day.year


@pytest.mark.parametrize(
    ("day", "be_year"),
    [
        (date(1, 1, 1), 544),
        (date(1935, 3, 7), 2478),
        (date(1940, 3, 31), 2483),
        (date(9999, 12, 31), 10_542),
    ],
)
def test_the_proleptic_calendar_always_adds_543(day: date, be_year: int) -> None:
    assert be_year_of(day, calendar="proleptic") == be_year
    assert ce_year_of(be_year, day.month, calendar="proleptic") == day.year


def test_a_moment_is_in_the_year_of_its_day() -> None:
    assert be_year_of(datetime(1890, 3, 31, 23, 59)) == 2432  # noqa: DTZ001


@given(historic_days)
def test_the_year_and_the_month_give_the_ce_year_back(day: date) -> None:
    assert ce_year_of(be_year_of(day), day.month) == day.year


@given(st.dates())
def test_so_they_do_in_the_proleptic_calendar(day: date) -> None:
    be_year = be_year_of(day, calendar="proleptic")

    assert ce_year_of(be_year, day.month, calendar="proleptic") == day.year


@given(historic_days.filter(lambda day: day < date(2399, 12, 31)))
def test_the_year_turns_on_one_day_only(day: date) -> None:
    day_after = day + timedelta(days=1)

    turn = be_year_of(day_after) - be_year_of(day)

    new_years_day = (1, 1) if day_after.year >= 1941 else (4, 1)
    assert turn == ((day_after.month, day_after.day) == new_years_day)


@given(st.dates(date(1941, 1, 1), date(2399, 12, 31)))
def test_the_calendars_agree_since_1941(day: date) -> None:
    assert be_year_of(day) == be_year_of(day, calendar="proleptic")


@pytest.mark.parametrize(
    ("day", "english", "thai"),
    [
        (date(1, 1, 1), "1 January 1", "1 มกราคม ค.ศ. 1"),
        (date(1889, 3, 31), "31 March 1889", "31 มีนาคม ค.ศ. 1889"),
    ],
)
def test_a_day_before_april_1889_is_refused(day: date, english: str, thai: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        be_year_of(day)

    (problem,) = refused.value.problems
    assert problem.code == "be_year.day_too_early"
    assert problem.facts["found"] == str(day)
    assert str(problem) == (
        f"before 1 April 1889 the year turned with the moon, found {english}; "
        'calendar="proleptic" adds 543 to any year'
    )
    assert thai in problem.text("th")


@pytest.mark.parametrize("day", [date(2400, 1, 1), date(2560, 3, 17), date.max])
def test_a_be_year_in_a_day_is_refused(day: date) -> None:
    with pytest.raises(InvalidDataError) as refused:
        be_year_of(day)

    assert [problem.code for problem in refused.value.problems] == ["date.be_year"]


@pytest.mark.parametrize("calendar", ["historic", "proleptic"])
@pytest.mark.parametrize("day", ["2017-03-17", 2017, None])
def test_what_is_no_day_has_no_year(day: object, calendar: Calendar) -> None:
    with pytest.raises(InvalidDataError) as refused:
        be_year_of(cast("date", day), calendar=calendar)

    (problem,) = refused.value.problems
    assert problem.code == "date.no_day"
    assert str(problem) == (
        f"expected a day (datetime.date), found {type(day).__name__}"
    )


@pytest.mark.parametrize("be_year", [2431, 2026, 0, -1])
def test_a_year_before_2432_is_refused(be_year: int) -> None:
    with pytest.raises(InvalidDataError) as refused:
        ce_year_of(be_year, 4)

    (problem,) = refused.value.problems
    assert problem.code == "be_year.too_early"
    assert str(problem) == (
        f"before B.E. 2432 the year turned with the moon, found {be_year}; "
        'calendar="proleptic" subtracts 543 from any year'
    )


@pytest.mark.parametrize("month", [1, 2, 3])
def test_the_first_months_of_2483_never_were(month: int) -> None:
    with pytest.raises(InvalidDataError) as refused:
        ce_year_of(2483, month)

    (problem,) = refused.value.problems
    assert problem.code == "be_year.no_such_month"
    assert str(problem) == (
        "B.E. 2483 had no January, February and March, "
        f"found month {month}; those of 1940 were in B.E. 2482, "
        "those of 1941 in B.E. 2484"
    )


@pytest.mark.parametrize(
    ("be_year", "calendar"),
    [(543, "proleptic"), (10_543, "proleptic"), (10_543, "historic")],
)
def test_a_year_that_no_date_has_is_refused(be_year: int, calendar: Calendar) -> None:
    with pytest.raises(InvalidDataError) as refused:
        ce_year_of(be_year, 6, calendar=calendar)

    (problem,) = refused.value.problems
    assert problem.code == "be_year.range"
    assert str(problem) == f"expected a B.E. year from 544 to 10542, found {be_year}"


def test_a_calendar_is_historic_or_proleptic() -> None:
    lunar = cast("Calendar", "lunar")
    expected = "^calendar must be one of historic, proleptic; found lunar$"

    with pytest.raises(InvalidDataError, match=expected):
        be_year_of(date(2026, 1, 1), calendar=lunar)
    with pytest.raises(InvalidDataError, match=expected):
        ce_year_of(2569, 1, calendar=lunar)


@pytest.mark.parametrize("month", [0, 13, -1])
def test_a_month_is_from_1_to_12(month: int) -> None:
    with pytest.raises(InvalidDataError) as refused:
        ce_year_of(2569, month)

    (problem,) = refused.value.problems
    assert problem.code == "be_year.month"
    assert str(problem) == f"expected a month from 1 to 12, found {month}"
