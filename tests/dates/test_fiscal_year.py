"""FiscalYear: the Act's boundaries, then laws that hold for every day."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import cast, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import FiscalYear
from sammachip.errors import InvalidDataError, Language
from sammachip.thai import Digits

days = st.dates(date(1940, 10, 1), date(2399, 12, 31))
years = st.integers(2484, 2942).map(FiscalYear)


@pytest.mark.parametrize(
    ("day", "be_year"),
    [
        pytest.param(date(1940, 10, 1), 2484, id="first day of the first year"),
        pytest.param(date(2016, 9, 30), 2559, id="last day of the year before"),
        pytest.param(date(2016, 10, 1), 2560, id="first day"),
        pytest.param(date(2017, 1, 1), 2560, id="new year's day changes nothing"),
        pytest.param(date(2017, 9, 30), 2560, id="last day"),
        pytest.param(date(2399, 12, 31), 2943, id="last day before B.E. years"),
    ],
)
def test_a_day_belongs_to_the_year_in_which_september_ends_it(
    day: date, be_year: int
) -> None:
    assert FiscalYear.containing(day) == FiscalYear(be_year)


def test_a_year_begins_in_october_of_the_year_before() -> None:
    year = FiscalYear(2560)

    assert (year.first_day, year.last_day) == (date(2016, 10, 1), date(2017, 9, 30))


@pytest.mark.parametrize(
    ("day", "quarter"),
    [
        (date(2016, 10, 1), 1),
        (date(2016, 12, 31), 1),
        (date(2017, 1, 1), 2),
        (date(2017, 3, 31), 2),
        (date(2017, 4, 1), 3),
        (date(2017, 6, 30), 3),
        (date(2017, 7, 1), 4),
        (date(2017, 9, 30), 4),
    ],
)
def test_quarters_are_counted_from_october(day: date, quarter: int) -> None:
    assert FiscalYear(2560).quarter_of(day) == quarter


@pytest.mark.parametrize(
    "text",
    [
        *("2560", "๒๕๖๐", "พ.ศ. ๒๕๖๐", "ปี 2560", "ปีงบประมาณ ๒๕๖๐"),
        *(" ปีงบประมาณ พ.ศ. 2560 ", "ปีงบประมาณปี 2560", "ปีงบ 2560", "ปีงบ2560"),
        *(
            "งบประมาณปี 2560",
            "งบประมาณ พ.ศ.2560",
            "FY2560",
            "FY 2560",
            "ปีงบประมาณ ค.ศ. 2017",
        ),
        *("ประจำปีงบประมาณ พ.ศ. 2560", "ปีงบฯ 2560", "งปม. 2560", "ปีงบประมาณ 2560 พ.ศ."),
        *("fiscal year B.E. 2560", "of fiscal year 2560", "Fiscal Year 2017 AD"),
    ],
)
def test_a_year_is_read_with_or_without_its_name(text: str) -> None:
    assert FiscalYear.parse(text) == FiscalYear(2560)


def test_the_caller_says_what_a_bare_or_short_year_means() -> None:
    assert FiscalYear.parse("ปีงบ 60", short_years_from=2500) == FiscalYear(2560)
    assert FiscalYear.parse("FY2017", era="ce") == FiscalYear(2560)
    assert FiscalYear.parse("2017", era="by_size") == FiscalYear(2560)


def test_a_year_has_twelve_months_from_october() -> None:
    months = FiscalYear(2560).months

    assert [month.month for month in months] == [10, 11, 12, *range(1, 10)]
    assert [month.be_year for month in months] == [2559] * 3 + [2560] * 9


def test_a_year_is_written_as_in_thai_papers() -> None:
    assert str(FiscalYear(2560)) == "ปีงบประมาณ พ.ศ. ๒๕๖๐"
    assert FiscalYear(2560).text(digits="arabic") == "ปีงบประมาณ พ.ศ. 2560"
    assert FiscalYear(2560).text(lang="en") == "fiscal year B.E. 2560"


def test_a_moment_is_in_the_year_and_quarter_of_its_day() -> None:
    moment = datetime(2017, 9, 30, 23, 59)  # noqa: DTZ001

    assert moment in FiscalYear(2560)
    assert FiscalYear.containing(moment) == FiscalYear(2560)
    assert FiscalYear(2560).quarter_of(moment) == 4


@given(days)
def test_every_day_is_in_the_year_that_contains_it(day: date) -> None:
    assert day in FiscalYear.containing(day)


@given(years.filter(lambda year: year.be_year < 2942))
def test_years_follow_each_other_without_a_gap(year: FiscalYear) -> None:
    day_after = year.last_day + timedelta(days=1)
    next_year = FiscalYear.containing(day_after)

    assert day_after not in year
    assert next_year.first_day == day_after
    assert year < next_year


@given(years, st.sampled_from(get_args(Language)), st.sampled_from(get_args(Digits)))
def test_a_year_is_read_back_from_its_text(
    year: FiscalYear, lang: Language, digits: Digits
) -> None:
    assert FiscalYear.parse(year.text(lang=lang, digits=digits)) == year


@given(years)
def test_months_and_quarters_tile_the_year(year: FiscalYear) -> None:
    months = [(month.first_day, month.last_day) for month in year.months]
    quarters = [(quarter.first_day, quarter.last_day) for quarter in year.quarters]

    for parts in (months, quarters):
        assert (parts[0][0], parts[-1][1]) == (year.first_day, year.last_day)
        for (_, last_day), (following_day, _) in pairwise(parts):
            assert following_day == last_day + timedelta(days=1)


@given(days)
def test_a_quarter_has_three_months(day: date) -> None:
    quarter = FiscalYear.containing(day).quarter_of(day)

    assert quarter == {10: 1, 11: 1, 12: 1}.get(day.month, (day.month - 1) // 3 + 2)


@pytest.mark.parametrize(
    ("day", "english"),
    [
        (date(2016, 9, 30), "30 September 2016"),
        (date(2017, 10, 1), "1 October 2017"),
        (date(2560, 3, 17), "17 March 2560"),
    ],
)
def test_a_day_outside_the_year_has_no_quarter(day: date, english: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        FiscalYear(2560).quarter_of(day)

    (problem,) = refused.value.problems
    assert problem.code == "fiscal_year.day_outside"
    assert str(problem) == (
        f"{english} is not in fiscal year B.E. 2560, 1 October 2016 to 30 September "
        "2017"
    )
    assert problem.text("th").endswith(
        "ไม่อยู่ในปีงบประมาณ พ.ศ. 2560 ซึ่งเริ่มวันที่ 1 ตุลาคม พ.ศ. 2559 และสิ้นสุดวันที่ "
        "30 กันยายน พ.ศ. 2560"
    )


@pytest.mark.parametrize("be_year", [2026, 2483, 10_543])
def test_other_years_are_refused_with_a_remedy(be_year: int) -> None:
    with pytest.raises(InvalidDataError) as refused:
        FiscalYear(be_year)

    (problem,) = refused.value.problems
    assert problem.code == "fiscal_year.range"
    assert str(problem) == (
        f"expected a fiscal year from B.E. 2484 to 10542, found B.E. {be_year}; to a "
        "C.E. year add 543"
    )


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(1940, 9, 30), "fiscal_year.range"),
        (date(2560, 3, 17), "date.be_year"),
        ("2017-03-17", "date.no_day"),
    ],
)
def test_a_day_in_no_year_is_refused(day: object, code: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        FiscalYear.containing(cast("date", day))

    assert [problem.code for problem in refused.value.problems] == [code]


@pytest.mark.parametrize("found", [True, 2560.0, "2560"])
def test_a_year_is_an_int(found: object) -> None:
    with pytest.raises(InvalidDataError) as refused:
        FiscalYear(cast("int", found))

    assert [problem.code for problem in refused.value.problems] == ["value.type"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "year.unreadable"),
        ("ปีงบประมาณ", "year.unreadable"),
        ("ไตรมาส 2560", "year.unreadable"),
        ("ปีงบ 60", "date.short_year"),
        ("FY2017", "date.era"),
        ("ปีงบประมาณ 2483", "fiscal_year.range"),
        ("ปีงบประมาณ ค.ศ. 1940", "fiscal_year.range"),
    ],
)
def test_other_text_is_refused(text: str, code: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        FiscalYear.parse(text)

    assert [problem.code for problem in refused.value.problems] == [code]


@given(st.text() | st.text(alphabet="0256๒๕ .พศปีงบประมาณ"))
def test_any_text_is_a_year_or_refused(text: str) -> None:
    with suppress(InvalidDataError):
        assert isinstance(FiscalYear.parse(text), FiscalYear)
