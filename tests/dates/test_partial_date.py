"""PartialDate: a month and its year, or a year alone, as far as records know."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from typing import cast, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import BareYear, Calendar, DayStyle, PartialDate, be_year_of
from sammachip.errors import InvalidDataError, Language, UnknownLanguageError
from sammachip.thai import Digits, to_thai_digits

_MARCH = PartialDate(be_year=2560, month=3)
_YEAR = PartialDate(be_year=2560)

months = st.dates(date(1889, 4, 1), date(2399, 12, 31)).map(PartialDate.containing)
years = st.integers(2432, 2942).map(lambda year: PartialDate(be_year=year))


@pytest.mark.parametrize(
    ("month", "first_day", "last_day"),
    [
        pytest.param(_MARCH, date(2017, 3, 1), date(2017, 3, 31), id="month"),
        pytest.param(_YEAR, date(2017, 1, 1), date(2017, 12, 31), id="year"),
        pytest.param(
            PartialDate(be_year=2567, month=2),
            date(2024, 2, 1),
            date(2024, 2, 29),
            id="leap year",
        ),
        pytest.param(
            PartialDate(be_year=2477, month=3),
            date(1935, 3, 1),
            date(1935, 3, 31),
            id="when years began in April",
        ),
        pytest.param(
            PartialDate(be_year=2483),
            date(1940, 4, 1),
            date(1940, 12, 31),
            id="nine months",
        ),
        pytest.param(
            PartialDate(be_year=10_542, month=12),
            date(9999, 12, 1),
            date(9999, 12, 31),
            id="last",
        ),
    ],
)
def test_a_partial_date_has_a_first_and_a_last_day(
    month: PartialDate, first_day: date, last_day: date
) -> None:
    assert (month.first_day, month.last_day) == (first_day, last_day)
    assert first_day in month
    assert last_day in month
    assert first_day - timedelta(days=1) not in month


@pytest.mark.parametrize(
    "text",
    [
        *("มีนาคม 2560", "มีนาคม2560", " มีนาคม  ๒๕๖๐ ", "มี.ค. 2560", "มี.ค.2560"),
        *("มีค 2560", "เดือนมีนาคม พ.ศ. ๒๕๖๐", "เดือน มี.ค. พ.ศ.2560"),
        *("มีนาคม ปี 2560", "มีนาคม ปี พ.ศ. 2560", "มีนาคม ค.ศ. 2017"),
        *("3/2560", "03/2560", "๐๓/๒๕๖๐", "3 / 2560", "เดือน 3/2560", "3/พ.ศ. 2560"),
        *("3/ค.ศ. 2017", "March 2017", "Mar. 2017", "march B.E. 2560"),
        *("มี.ค.-2560", "มีนาคม, 2560", "Mar-2017", "3-2560", "March 2017 AD"),
        *("มีนาคม 2560 พ.ศ.", "03/2560 BE", "3/ปี 2560", "ประจำเดือนมีนาคม 2560"),
        *("เดือน 3 ปี 2560", "เดือน 3 พ.ศ. 2560", "ของเดือนมีนาคม 2560"),
        *("3\N{HYPHEN}2560", "2560\N{MINUS SIGN}03"),
        *("2017-03", "2560-03", "2017-3", "มีนาคม\u00a0\u200b2560\ufeff"),
    ],
)
def test_a_month_is_read_in_all_its_forms(text: str) -> None:
    assert PartialDate.parse(text) == _MARCH


def test_the_iso_form_is_ce_but_where_be_years_are_likely() -> None:
    assert PartialDate.parse("9999-12") == PartialDate(be_year=10_542, month=12)
    assert PartialDate.parse("2700-01") == PartialDate(be_year=3243, month=1)
    assert PartialDate.parse("2699-01") == PartialDate(be_year=2699, month=1)
    with pytest.raises(InvalidDataError, match="Common Era"):
        PartialDate.parse("2560-03", era="ce")


def test_the_calendar_is_a_choice_as_for_days() -> None:
    month = PartialDate.parse("มีนาคม 2478", calendar="proleptic")

    assert month == PartialDate.parse("มีนาคม 2477") == PartialDate.parse("March 1935")
    assert (str(month), month.text(calendar="proleptic")) == (
        "มีนาคม ๒๔๗๗",
        "มีนาคม ๒๔๗๘",
    )
    assert month.text(lang="en", calendar="proleptic") == "March 1935"


@pytest.mark.parametrize(
    "text",
    [
        "2560",
        "2560 พ.ศ.",
        "2560 BE",
        "2017 CE",
        "พ.ศ. 2560",
        "พ.ศ.๒๕๖๐",
        "ปี 2560",
        "ปี พ.ศ. 2560",
        "ค.ศ. 2017",
    ],
)
def test_a_year_alone_is_read(text: str) -> None:
    assert PartialDate.parse(text) == _YEAR


@pytest.mark.parametrize(
    ("text", "era", "short_years_from"),
    [
        ("มี.ค. 60", "be", 2500),
        ("3/60", "be", 2500),
        ("3/17", "ce", 2000),
        ("Mar-17", "be", 2000),
        ("Mar-60", "be", 2500),
        ("มี.ค.-60", "be", 2500),
        ("มีนาคม 2017", "ce", None),
        ("มีนาคม 2017", "by_size", None),
        ("มีนาคม 2560", "by_size", None),
        ("มีนาคม พ.ศ. 2560", "ce", None),
    ],
)
def test_what_a_bare_or_short_year_means_is_for_the_caller_to_say(
    text: str, era: BareYear, short_years_from: int | None
) -> None:
    read = PartialDate.parse(text, era=era, short_years_from=short_years_from)

    assert read == _MARCH


@pytest.mark.parametrize(
    ("style", "thai", "english"),
    [
        ("full", "มีนาคม พ.ศ. ๒๕๖๐", "March 2017"),
        ("long", "มีนาคม ๒๕๖๐", "March 2017"),
        ("medium", "มี.ค. ๒๕๖๐", "Mar 2017"),
        ("short", "๓/๖๐", "3/2017"),
        ("numeric", "๐๓/๒๕๖๐", "03/2017"),
    ],
)
def test_a_month_is_written_as_a_day_is(
    style: DayStyle, thai: str, english: str
) -> None:
    assert _MARCH.text(style=style) == thai
    assert to_thai_digits(_MARCH.text(style=style, digits="arabic")) == thai
    assert _MARCH.text(style=style, lang="en") == english
    assert _YEAR.text(style=style) == "พ.ศ. ๒๕๖๐"
    assert _YEAR.text(style=style, lang="en") == "B.E. 2560"


def test_the_text_of_a_partial_date_is_thai() -> None:
    assert (str(_MARCH), str(_YEAR)) == ("มีนาคม ๒๕๖๐", "พ.ศ. ๒๕๖๐")


@given(st.dates(date(1889, 4, 1), date(2399, 12, 31)))
def test_every_day_is_in_the_month_that_contains_it(day: date) -> None:
    month = PartialDate.containing(day)

    assert day in month
    assert (month.be_year, month.month) == (be_year_of(day), day.month)


@given(months.filter(lambda month: month.last_day < date(2399, 12, 31)))
def test_months_follow_each_other_without_a_gap(month: PartialDate) -> None:
    day_after = month.last_day + timedelta(days=1)

    assert PartialDate.containing(day_after).first_day == day_after


@given(
    months | years,
    st.sampled_from(["full", "long", "medium", "numeric"]),
    st.sampled_from(["thai", "arabic"]),
)
def test_a_partial_date_is_read_back_from_its_text(
    month: PartialDate, style: DayStyle, digits: Digits
) -> None:
    assert PartialDate.parse(month.text(style=style, digits=digits)) == month


@given(months | years, st.sampled_from(get_args(DayStyle)))
def test_so_it_is_from_its_english_text(month: PartialDate, style: DayStyle) -> None:
    assert PartialDate.parse(month.text(lang="en", style=style), era="ce") == month


@given(st.text() | st.text(alphabet="0123๒๕ /.-มีคพศปีเดือน\u00a0"))
def test_any_text_is_a_partial_date_or_refused(text: str) -> None:
    with suppress(InvalidDataError):
        assert isinstance(PartialDate.parse(text, short_years_from=2500), PartialDate)


def _code(text: str) -> str:
    with pytest.raises(InvalidDataError) as refused:
        PartialDate.parse(text)

    (problem,) = refused.value.problems
    return problem.code


@pytest.mark.parametrize(
    "text",
    [
        *("", "มีนาคม", "17 มีนาคม 2560", "3 ปี 2560", "3//2560", "3 2560"),
        *(
            "2560/3",
            "มีนาคม 256000",
            "3.2560",
            "²/2560",
        ),
        *("มีนาคม 25๖๐", "ครั้งที่ 3/2560", "มีนาคม 2560 ถึง", "3/2560/1", "มีนาคม 0060"),
    ],
)
def test_other_text_is_unreadable(text: str) -> None:
    assert _code(text) == "year.unreadable"


@pytest.mark.parametrize(
    "text", ["13/2560", "0/2560", "2560-13", "2017-00", "เดือน 13 ปี 2560"]
)
def test_a_month_is_one_of_twelve(text: str) -> None:
    assert _code(text) == "date.no_such_month"


def test_the_refusal_shows_what_is_expected() -> None:
    with pytest.raises(InvalidDataError) as refused:
        PartialDate.parse("มีนาคม")

    assert str(refused.value) == (
        "expected a year such as มีนาคม 2560, 3/2560, 2017-03, พ.ศ. 2560, found มีนาคม"
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("มี.ค. 60", "date.short_year"),
        ("มีนาคม 2017", "date.era"),
        ("มีนาคม ค.ศ. 2560", "date.marked_era"),
        ("Mar-17", "date.short_year"),
        ("25600-03", "date.far_year"),
        ("มีนาคม 5260", "date.far_year"),
        ("มีนาคม 2483", "be_year.no_such_month"),
        ("มีนาคม 2431", "buddhist_year.range"),
        ("March 1889", "be_year.day_too_early"),
        ("ค.ศ. 1935", "year.two_be_years"),
        ("พ.ศ. 10543", "date.far_year"),
    ],
)
def test_a_year_that_cannot_be_is_refused(text: str, code: str) -> None:
    assert _code(text) == code


def test_a_year_alone_of_the_proleptic_calendar_was_parts_of_two() -> None:
    with pytest.raises(InvalidDataError, match=r"write B\.E\. 2477 or 2478"):
        PartialDate.parse("2478", calendar="proleptic")

    assert PartialDate.parse("2560", calendar="proleptic") == _YEAR


def test_a_ce_year_of_the_old_calendar_is_refused_with_both_be_years() -> None:
    with pytest.raises(InvalidDataError, match=r"write B\.E\. 2477 or 2478"):
        PartialDate.parse("ค.ศ. 1935")


@pytest.mark.parametrize(
    ("be_year", "month", "code", "field"),
    [
        (2560, 0, "be_year.month", "month"),
        (2560, 13, "be_year.month", "month"),
        (2483, 3, "be_year.no_such_month", "month"),
        (2017, 3, "buddhist_year.range", "be_year"),
        (2017, None, "buddhist_year.range", "be_year"),
        (2560, True, "value.type", "month"),
        (2560, "3", "value.type", "month"),
    ],
)
def test_a_month_or_year_that_is_none_is_refused_in_its_field(
    be_year: int, month: object, code: str, field: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        PartialDate(be_year=be_year, month=cast("int", month))

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == (code, (field,))


@pytest.mark.parametrize("month", [_MARCH, _YEAR], ids=["month", "year"])
def test_a_choice_that_is_not_offered_is_refused(month: PartialDate) -> None:
    with pytest.raises(InvalidDataError, match="style must be one of"):
        month.text(style=cast("DayStyle", "x"))
    with pytest.raises(InvalidDataError, match="digits must be one of"):
        month.text(digits=cast("Digits", "x"))
    with pytest.raises(InvalidDataError, match="digits must be one of"):
        month.text(lang="en", digits=cast("Digits", "x"))
    with pytest.raises(InvalidDataError, match="calendar must be one of"):
        month.text(calendar=cast("Calendar", "x"))
    with pytest.raises(InvalidDataError, match="calendar must be one of"):
        PartialDate.parse("วันนี้", calendar=cast("Calendar", "x"))
    with pytest.raises(UnknownLanguageError):
        month.text(lang=cast("Language", "fr"))


@pytest.mark.parametrize(
    ("before", "after"), [("", "x"), ("3/", "x"), ("มีนาคม", "x"), ("3", "/")]
)
def test_long_text_is_refused(before: str, after: str) -> None:
    assert _code(before + " " * 200_000 + after) == "year.unreadable"
    assert _code(before + "1" * 200_000 + after) == "year.unreadable"
