"""MonthRange: ranges of months, with the year once or twice."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import DayStyle, FiscalYear, MonthRange, PartialDate
from sammachip.errors import InvalidDataError

_QUARTER = MonthRange(
    PartialDate(be_year=2560, month=1), PartialDate(be_year=2560, month=3)
)
_YEAR = MonthRange(
    PartialDate(be_year=2559, month=10), PartialDate(be_year=2560, month=9)
)

days = st.dates(date(1889, 4, 1), date(2399, 12, 31))
ranges = st.tuples(days, days).map(
    lambda pair: MonthRange(*map(PartialDate.containing, sorted(pair)))
)


@pytest.mark.parametrize(
    "text",
    [
        *("มกราคม - มีนาคม 2560", "มกราคม–มีนาคม ๒๕๖๐", "ม.ค.-มี.ค. 2560"),
        *("มกราคมถึงมีนาคม 2560", "เดือนมกราคมถึงเดือนมีนาคม พ.ศ. ๒๕๖๐"),
        *("มกราคม - มีนาคม ค.ศ. 2017", "ระหว่างเดือนมกราคม ถึง มีนาคม 2560"),
        *("มกราคม 2560 – มีนาคม 2560", "1 - 3/2560", "1/2560 - 3/2560", "1/2560-3/2560"),
        *("January–March 2017", "Jan - Mar 2017", "2017-01 - 2017-03"),
        *("2017-01/2017-03", "January to March 2017", "January to March 2017 CE"),
        *("ม.ค.\N{HYPHEN}มี.ค. 2560", "ม.ค. - มี.ค. 2560 พ.ศ."),
        *("เดือน 1 ถึงเดือน 3 ปี 2560", "ประจำเดือนมกราคม - มีนาคม 2560"),
        *("ม.ค. พ.ศ. 2560 - มี.ค. 2560",),
    ],
)
def test_a_range_is_read_in_all_its_forms(text: str) -> None:
    assert MonthRange.parse(text) == _QUARTER


@pytest.mark.parametrize(
    "text", ["ต.ค. 2559 – ก.ย. 2560", "ตุลาคม 2559 ถึง กันยายน 2560", "10/2559-9/2560"]
)
def test_a_range_may_go_over_the_new_year(text: str) -> None:
    assert MonthRange.parse(text) == _YEAR


def test_one_month_is_a_range_too() -> None:
    month = PartialDate(be_year=2560, month=3)

    assert MonthRange.parse("มีนาคม 2560") == MonthRange(month, month)
    assert str(MonthRange(month, month)) == "มีนาคม ๒๕๖๐"


def test_short_years_are_read_by_the_policy_of_the_caller() -> None:
    assert MonthRange.parse("ต.ค. 59 - ก.ย. 60", short_years_from=2500) == _YEAR
    assert MonthRange.parse("10/2016 - 9/2017", era="ce") == _YEAR


def test_a_range_counts_and_gives_its_months() -> None:
    assert len(_YEAR) == 12
    assert tuple(_YEAR) == FiscalYear(2560).months
    assert list(MonthRange.parse("ธ.ค. 2483 - ม.ค. 2484")) == [
        PartialDate(be_year=2483, month=12),
        PartialDate(be_year=2484, month=1),
    ]


def test_the_calendar_is_a_choice_as_for_days() -> None:
    months = MonthRange.parse("ธ.ค. 2477 - มี.ค. 2478", calendar="proleptic")

    assert months == MonthRange.parse("ธ.ค. - มี.ค. 2477")
    assert months.text(calendar="proleptic") == "ธันวาคม ๒๔๗๗ – มีนาคม ๒๔๗๘"
    assert str(months) == "ธันวาคม–มีนาคม ๒๔๗๗"


def test_a_range_has_days() -> None:
    assert (_YEAR.first_day, _YEAR.last_day) == (date(2016, 10, 1), date(2017, 9, 30))
    assert date(2016, 9, 30) not in _YEAR
    assert date(2017, 10, 1) not in _YEAR


@pytest.mark.parametrize(
    ("style", "quarter", "year", "english"),
    [
        (
            "full",
            "มกราคม – มีนาคม พ.ศ. ๒๕๖๐",
            "ตุลาคม พ.ศ. ๒๕๕๙ – กันยายน ๒๕๖๐",
            "January–March 2017",
        ),
        ("long", "มกราคม–มีนาคม ๒๕๖๐", "ตุลาคม ๒๕๕๙ – กันยายน ๒๕๖๐", "January–March 2017"),
        ("medium", "ม.ค.–มี.ค. ๒๕๖๐", "ต.ค. ๒๕๕๙ – ก.ย. ๒๕๖๐", "Jan–Mar 2017"),
        ("short", "๑/๖๐ – ๓/๖๐", "๑๐/๕๙ – ๙/๖๐", "1/2017 – 3/2017"),
        ("numeric", "๐๑/๒๕๖๐ – ๐๓/๒๕๖๐", "๑๐/๒๕๕๙ – ๐๙/๒๕๖๐", "01/2017 – 03/2017"),
    ],
)
def test_a_common_year_is_written_once(
    style: DayStyle, quarter: str, year: str, english: str
) -> None:
    assert _QUARTER.text(style=style) == quarter
    assert _YEAR.text(style=style) == year
    assert _QUARTER.text(style=style, lang="en") == english


@given(ranges)
def test_a_range_contains_both_its_ends(months: MonthRange) -> None:
    assert months.first_day in months
    assert months.last_day in months


@given(ranges, st.sampled_from(["full", "long", "medium", "numeric"]))
def test_a_range_is_read_back_from_its_text(
    months: MonthRange, style: DayStyle
) -> None:
    assert MonthRange.parse(months.text(style=style)) == months
    assert MonthRange.parse(months.text(style=style, digits="arabic")) == months


@given(ranges, st.sampled_from(get_args(DayStyle)))
def test_so_it_is_from_its_english_text(months: MonthRange, style: DayStyle) -> None:
    assert MonthRange.parse(months.text(lang="en", style=style), era="ce") == months


@given(ranges)
def test_a_range_gives_its_months_in_order(months: MonthRange) -> None:
    each = list(months)

    assert (each[0], each[-1], len(each)) == (months.first, months.last, len(months))


@given(st.text() | st.text(alphabet="0123๒๕ /.-–มีคพศถึง\u00a0"))
def test_any_text_is_a_range_or_refused(text: str) -> None:
    with suppress(InvalidDataError):
        assert isinstance(MonthRange.parse(text, short_years_from=2500), MonthRange)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "year.unreadable"),
        ("มกราคม - มีนาคม", "year.unreadable"),
        ("ตั้งแต่มกราคม 2560", "year.unreadable"),
        ("มกราคม - 13/2560", "date.no_such_month"),
        ("1-3-2560", "year.unreadable"),
        ("1 - 3-2560", "year.unreadable"),
        ("มกราคม - มีนาคม 60", "date.short_year"),
        ("มกราคม - มีนาคม 2017", "date.era"),
        ("มีนาคม - มกราคม 2560", "range.year_once"),
        ("ต.ค. - ก.ย. 2560", "range.year_once"),
        ("กันยายน 2560 - ตุลาคม 2559", "range.order"),
        ("2559-2560", "month_range.no_month"),
        ("มกราคม 2560 - 2561", "month_range.no_month"),
    ],
)
def test_other_text_is_refused(text: str, code: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        MonthRange.parse(text)

    assert refused.value.problems[0].code == code


def test_a_year_alone_is_no_end_of_a_range_of_months() -> None:
    with pytest.raises(InvalidDataError) as refused:
        MonthRange(PartialDate(be_year=2560), PartialDate(be_year=2560, month=3))

    (problem,) = refused.value.problems
    assert problem.code == "month_range.no_month"
    assert str(problem) == (
        "first: expected a month and its year, found B.E. 2560; a range of years is a "
        "YearRange"
    )
    assert "แต่พบ พ.ศ. 2560" in problem.text("th")


def test_a_range_does_not_end_before_it_begins() -> None:
    with pytest.raises(InvalidDataError) as refused:
        MonthRange(_QUARTER.last, _QUARTER.first)

    assert str(refused.value).endswith("found March 2017 to January 2017")
    assert refused.value.text("th").endswith("แต่พบ มีนาคม 2560 ถึง มกราคม 2560")


@pytest.mark.parametrize("filling", [" ", "-", "1", "ถึง", "มีนาคม"])
def test_long_text_is_refused(filling: str) -> None:
    with pytest.raises(InvalidDataError):
        MonthRange.parse("มกราคม" + filling * 100_000 + "x")
