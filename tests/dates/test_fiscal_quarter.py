"""FiscalQuarter: the four quarters of a fiscal year, and the texts that name them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from typing import cast, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import (
    BareYear,
    FiscalQuarter,
    FiscalYear,
    PartialDate,
    parse_quarter,
)
from sammachip.errors import InvalidDataError, Language
from sammachip.thai import Digits

_SECOND = FiscalQuarter(FiscalYear(2560), 2)

days = st.dates(date(1940, 10, 1), date(2399, 12, 31))
quarters = days.map(FiscalQuarter.containing)


@pytest.mark.parametrize(
    ("number", "first_day", "last_day"),
    [
        (1, date(2016, 10, 1), date(2016, 12, 31)),
        (2, date(2017, 1, 1), date(2017, 3, 31)),
        (3, date(2017, 4, 1), date(2017, 6, 30)),
        (4, date(2017, 7, 1), date(2017, 9, 30)),
    ],
)
def test_quarters_are_counted_from_october(
    number: int, first_day: date, last_day: date
) -> None:
    quarter = FiscalQuarter(FiscalYear(2560), number)

    assert (quarter.first_day, quarter.last_day) == (first_day, last_day)
    assert quarter == FiscalYear(2560).quarters[number - 1]


def test_a_quarter_has_three_months() -> None:
    assert _SECOND.months == tuple(
        PartialDate(be_year=2560, month=month) for month in (1, 2, 3)
    )


@pytest.mark.parametrize(
    "text",
    [
        *("ไตรมาสที่ 2 ปีงบประมาณ พ.ศ. 2560", "ไตรมาสที่ ๒ ปีงบประมาณ ๒๕๖๐"),
        *("ไตรมาส 2/2560", "ไตรมาสที่ 2/2560", "ไตรมาส ๒ / ๒๕๖๐", "Q2/2560", "Q2 2560"),
        *("q2 FY2560", "2/2560", "ไตรมาส 2 ปีงบ 2560", "ปีงบประมาณ 2560 ไตรมาสที่ 2"),
        *("2560 Q2", "FY2560/Q2", "ไตรมาสที่ 2 ค.ศ. 2017", "2560-Q2", "Q2-2560"),
        *("ไตรมาส 02/2560", "ไตรมาสที่ 2 ประจำปีงบประมาณ พ.ศ. 2560", "Q2/2560 BE"),
        *("ไตรมาสที่ 2 ของปีงบประมาณ 2560", "Quarter 2 of fiscal year 2560"),
        *("ไตรมาส 2 ปีงบฯ 2560", "ไตรมาส 2 งปม. 2560", "ไตรมาสที่ 2 ปี 2560"),
    ],
)
def test_a_quarter_is_read_in_all_its_forms(text: str) -> None:
    assert FiscalQuarter.parse(text) == _SECOND


@pytest.mark.parametrize(
    ("text", "era", "short_years_from"),
    [("Q2/60", "be", 2500), ("Q2/2017", "ce", None), ("Q2/2017", "by_size", None)],
)
def test_what_bare_and_short_years_mean_is_for_the_caller_to_say(
    text: str, era: BareYear, short_years_from: int | None
) -> None:
    read = FiscalQuarter.parse(text, era=era, short_years_from=short_years_from)

    assert read == _SECOND


@pytest.mark.parametrize(
    "text", ["ไตรมาสที่ 2", "ไตรมาสที่ ๒", "ไตรมาส2", "Q2", "q 2", "2", "๒", "Quarter 2"]
)
def test_a_quarter_without_its_year_is_a_number(text: str) -> None:
    assert parse_quarter(text) == 2


def test_a_quarter_is_written_as_in_thai_papers() -> None:
    assert str(_SECOND) == "ไตรมาสที่ ๒ ปีงบประมาณ พ.ศ. ๒๕๖๐"
    assert _SECOND.text(digits="arabic") == "ไตรมาสที่ 2 ปีงบประมาณ พ.ศ. 2560"
    assert _SECOND.text(lang="en") == "quarter 2 of fiscal year B.E. 2560"


@given(days)
def test_every_day_is_in_the_quarter_that_contains_it(day: date) -> None:
    quarter = FiscalQuarter.containing(day)

    assert day in quarter
    assert quarter.number == quarter.fiscal_year.quarter_of(day)
    assert sum(day in each for each in quarter.fiscal_year.quarters) == 1


@given(quarters.filter(lambda quarter: quarter.last_day < date(2399, 12, 31)))
def test_quarters_follow_each_other_without_a_gap(quarter: FiscalQuarter) -> None:
    day_after = quarter.last_day + timedelta(days=1)
    following = FiscalQuarter.containing(day_after)

    assert following.first_day == day_after
    assert quarter < following


@given(quarters, st.sampled_from(get_args(Language)), st.sampled_from(get_args(Digits)))
def test_a_quarter_is_read_back_from_its_text(
    quarter: FiscalQuarter, lang: Language, digits: Digits
) -> None:
    assert FiscalQuarter.parse(quarter.text(lang=lang, digits=digits)) == quarter


@given(st.text() | st.text(alphabet="0256๒๕ /.Qไตรมาสที่ปีงบ"))
def test_any_text_is_a_quarter_or_refused(text: str) -> None:
    with suppress(InvalidDataError):
        assert isinstance(FiscalQuarter.parse(text), FiscalQuarter)
    with suppress(InvalidDataError):
        assert parse_quarter(text) in {1, 2, 3, 4}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "quarter.unreadable"),
        ("ไตรมาสที่ 2", "quarter.unreadable"),
        ("ไตรมาสที่ 5/2560", "quarter.unreadable"),
        ("ไตรมาสที่ 0/2560", "quarter.unreadable"),
        ("เดือน 2/2560", "quarter.unreadable"),
        ("Q2/2560 ไตรมาส", "quarter.unreadable"),
        ("2560/2/1", "quarter.unreadable"),
        *(
            (text, "quarter.unreadable")
            for text in ("105424", "2๒๕๖๐", "4,2560", "2.2560", "1 ปี 2560", "2-2560")
        ),
        ("2560 2", "quarter.unreadable"),
        ("Q2 พ.ศ. 2017", "date.marked_era"),
        ("Q2/5260", "date.far_year"),
        ("Q2/60", "date.short_year"),
        ("Q2/2017", "date.era"),
        ("Q2/2483", "fiscal_year.range"),
    ],
)
def test_other_text_is_refused(text: str, code: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        FiscalQuarter.parse(text)

    assert [problem.code for problem in refused.value.problems] == [code]


@pytest.mark.parametrize("text", ["", "ไตรมาส", "Q5", "Q0", "Q12", "ไตรมาสที่ 2/2560"])
def test_what_names_no_quarter_is_refused(text: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_quarter(text)

    (problem,) = refused.value.problems
    assert problem.code == "quarter.unreadable"
    assert str(problem) == (
        "expected a quarter from 1 to 4 such as ไตรมาสที่ 2, and its year unless it is "
        f"asked for alone, found {text}"
    )


@pytest.mark.parametrize(
    ("number", "code"),
    [(0, "quarter.range"), (5, "quarter.range"), ("2", "value.type")],
)
def test_a_quarter_is_one_of_four(number: object, code: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        FiscalQuarter(FiscalYear(2560), cast("int", number))

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == (code, ("number",))


@pytest.mark.parametrize("filling", [" ", "/", "2", "Q"])
def test_long_text_is_refused(filling: str) -> None:
    with pytest.raises(InvalidDataError):
        FiscalQuarter.parse("Q2" + filling * 200_000 + "x")
