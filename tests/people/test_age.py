"""Ages: every edge of a birthday, and what is said if it is not known."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import PartialDate
from sammachip.errors import InvalidDataError
from sammachip.people import age_on, age_range_on

days = st.dates(date(1890, 1, 1), date(2399, 12, 30))
LEAP_DAY = date(2004, 2, 29)
FEBRUARY = PartialDate(be_year=2547, month=2)  # 2004
YEAR = PartialDate(be_year=2547)


@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        pytest.param(date(2000, 6, 15), date(2000, 6, 15), 0, id="the day of birth"),
        pytest.param(date(2000, 6, 15), date(2001, 6, 14), 0, id="the day before"),
        pytest.param(date(2000, 6, 15), date(2001, 6, 15), 1, id="first birthday"),
        pytest.param(date(2000, 6, 15), date(2015, 6, 14), 14, id="still a child"),
        pytest.param(date(2000, 6, 15), date(2020, 6, 15), 20, id="of age"),
        pytest.param(date(2000, 12, 31), date(2001, 1, 1), 0, id="two days old"),
        pytest.param(date(2000, 1, 1), date(2019, 12, 31), 19, id="new year's eve"),
        pytest.param(date(2000, 1, 1), date(2020, 1, 1), 20, id="new year's day"),
        pytest.param(LEAP_DAY, date(2005, 2, 28), 0, id="29 February, on the 28th"),
        pytest.param(LEAP_DAY, date(2005, 3, 1), 1, id="29 February, on 1 March"),
        pytest.param(LEAP_DAY, date(2008, 2, 28), 3, id="leap year, on the 28th"),
        pytest.param(LEAP_DAY, date(2008, 2, 29), 4, id="leap year, on the 29th"),
        pytest.param(date(2003, 2, 28), date(2004, 2, 28), 1, id="28 February"),
        pytest.param(date(2003, 3, 1), LEAP_DAY, 0, id="1 March, on 29 February"),
        pytest.param(YEAR, date(2004, 1, 1), 0, id="a year, on its first day"),
        pytest.param(YEAR, date(2025, 12, 31), 21, id="a year, on another's last day"),
        pytest.param(FEBRUARY, date(2025, 1, 31), 20, id="a month, before it"),
        pytest.param(FEBRUARY, date(2025, 3, 1), 21, id="a month, behind it"),
    ],
)
def test_an_age_is_complete_on_the_birthday(
    birth: date | PartialDate, day: date, age: int
) -> None:
    assert age_on(birth, day) == age
    assert age_range_on(birth, day) == (age, age)


@pytest.mark.parametrize(
    ("birth", "day", "ages"),
    [
        pytest.param(FEBRUARY, date(2025, 2, 1), (20, 21), id="the first of the month"),
        pytest.param(FEBRUARY, date(2025, 2, 28), (20, 21), id="born on the 29th?"),
        pytest.param(YEAR, date(2025, 1, 1), (20, 21), id="new year's day"),
        pytest.param(YEAR, date(2025, 12, 30), (20, 21), id="a day too early"),
        pytest.param(YEAR, date(2004, 12, 31), (0, 0), id="in the year itself"),
        pytest.param(
            *(PartialDate(be_year=2480), date(2000, 3, 31), (62, 62)),
            id="2480 was April 1937 to March 1938",
        ),
        pytest.param(
            *(PartialDate(be_year=2480, month=2), date(2000, 1, 31), (61, 61)),
            id="its February was in 1938",
        ),
        pytest.param(
            *(PartialDate(be_year=2483), date(2001, 1, 1), (60, 60)),
            id="2483 ended in December",
        ),
    ],
)
def test_what_is_possible_is_told_where_the_birthday_is_not_known(
    birth: PartialDate, day: date, ages: tuple[int, int]
) -> None:
    assert age_range_on(birth, day) == ages


@given(
    st.dates(date(1890, 1, 1), date(2099, 12, 31)).filter(
        lambda day: (day.month, day.day) != (2, 29)
    ),
    st.integers(1, 300),
)
def test_a_birthday_brings_one_year_and_the_day_before_it_none(
    birth: date, years: int
) -> None:
    birthday = birth.replace(year=birth.year + years)

    assert age_on(birth, birthday) == years
    assert age_on(birth, birthday - timedelta(days=1)) == years - 1


@given(days, days)
def test_an_age_never_falls(birth: date, day: date) -> None:
    first, last = sorted((birth, day))

    assert 0 <= age_on(first, last) <= age_on(first, last + timedelta(days=1))


@given(days, days)
def test_the_true_age_is_among_the_possible_ones(one: date, other: date) -> None:
    birth, day = sorted((one, other))
    month = PartialDate.containing(birth)
    year = PartialDate(be_year=month.be_year)

    least, most = age_range_on(month, day)
    least_of_year, most_of_year = age_range_on(year, day)

    assert least_of_year <= least <= age_on(birth, day) <= most <= most_of_year
    assert most_of_year - least_of_year <= 1


@pytest.mark.parametrize("birth", [date(2004, 2, 2), FEBRUARY, YEAR])
def test_a_day_before_the_birth_is_refused(birth: date | PartialDate) -> None:
    with pytest.raises(InvalidDataError) as refused:
        age_on(birth, date(2003, 12, 31))

    (problem,) = refused.value.problems
    assert problem.code == "age.before_birth"
    assert str(problem) == (
        "expected a day on which the person was born already, found 2003-12-31"
    )


def test_an_age_that_is_not_sure_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        age_on(FEBRUARY, date(2025, 2, 15))

    (problem,) = refused.value.problems
    assert problem.code == "age.unsure"
    assert str(problem) == (
        "the age on 2025-02-15 is not sure without the day of birth; age_range_on "
        "tells which ages are possible"
    )


@pytest.mark.parametrize("ask", [age_on, age_range_on])
@pytest.mark.parametrize(
    "day",
    [
        pytest.param(datetime(2025, 2, 15), id="a moment"),  # noqa: DTZ001 - any
        pytest.param(YEAR, id="a year"),
        pytest.param("2025-02-15", id="a text"),
        pytest.param(None, id="nothing"),
    ],
)
def test_an_age_is_asked_for_on_a_day(
    ask: Callable[[date, Any], object], day: object
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        ask(date(2000, 6, 15), day)

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("value.type", ("day",))
    assert problem.text() == f"expected date, found {type(day).__name__}"


@pytest.mark.parametrize(
    ("birth", "day", "field"),
    [
        (date(2000, 6, 15), date(2568, 6, 15), "day"),
        (date(2543, 6, 15), date(2568, 6, 15), "birth"),
    ],
)
def test_a_year_of_the_buddhist_era_is_refused(
    birth: date, day: date, field: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        age_on(birth, day)

    problem = refused.value.problems[0]
    assert (problem.code, problem.path) == ("date.be_year", (field,))
    assert "2543" not in str(refused.value)
