"""DayRange: days from one to another, read as they are announced, written as CLDR."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime
from typing import cast, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import BareYear, DayRange, DayStyle
from sammachip.errors import InvalidDataError, Language, UnknownLanguageError
from sammachip.thai import Digits

days = st.dates(date(1889, 4, 1), date(2399, 12, 31))
ranges = st.tuples(days, days).map(lambda pair: DayRange(min(pair), max(pair)))
late_days = st.dates(max_value=date(2399, 12, 31))
near_ranges = st.tuples(days, st.integers(0, 60)).map(
    lambda pair: DayRange(
        date.fromordinal(
            max(pair[0].toordinal() - pair[1], date(1889, 4, 1).toordinal())
        ),
        pair[0],
    )
)


def march(first: int, last: int) -> DayRange:
    return DayRange(date(2017, 3, first), date(2017, 3, last))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12-15 มีนาคม 2560", march(12, 15)),
        ("12 - 15 มี.ค. 2560", march(12, 15)),
        ("12 ถึ\u200bง\u00a015 มี.ค. 2560", march(12, 15)),
        ("๑๒–๑๕ มีนาคม ๒๕๖๐", march(12, 15)),
        ("12 — 15 มี.ค. พ.ศ. 2560", march(12, 15)),
        ("วันที่ 12 ถึง 15 มีนาคม 2560", march(12, 15)),
        ("วันที่ 12 ถึงวันที่ 15 มีนาคม 2560", march(12, 15)),
        ("ระหว่างวันที่ 12 - 15 มีนาคม พ.ศ. ๒๕๖๐", march(12, 15)),
        ("ในระหว่างวันที่ 12 ถึง 15 มีนาคม 2560", march(12, 15)),
        ("วันอาทิตย์ที่ 12 – วันพุธที่ 15 มีนาคม 2560", march(12, 15)),
        ("12-15/3/2560", march(12, 15)),
        ("12 - 15/03/2560", march(12, 15)),
        ("12-15 March 2017", march(12, 15)),
        ("12 มีนาคม - 15 มีนาคม 2560", march(12, 15)),
        ("12/3 - 15/3/2560", march(12, 15)),
        ("12-3-2560 - 15-3-2560", march(12, 15)),
        ("2017-03-12 - 2017-03-15", march(12, 15)),
        ("2017-03-12–2017-03-15", march(12, 15)),
        ("2017-03-12/2017-03-15", march(12, 15)),
        ("March 12-15, 2017", march(12, 15)),
        ("มีนาคม 12-15, 2560", march(12, 15)),
        ("มีนาคม 12 - มีนาคม 15, 2560", march(12, 15)),
        ("12 to 15 March 2017", march(12, 15)),
        ("from 12 March to 15 March 2017", march(12, 15)),
        ("12–15 March 2017 AD", march(12, 15)),
        ("12\N{HYPHEN}15 มี.ค. 2560", march(12, 15)),
        ("12\N{MINUS SIGN}15 มี.ค. 2560 พ.ศ.", march(12, 15)),
        ("12 มี.ค. พ.ศ. 2560 – 15 มี.ค. 2560", march(12, 15)),
        ("วันที่ 12 ถึงวันที่ 15 เดือน 3 พ.ศ. 2560", march(12, 15)),
        ("ตั้งแต่วันที่ 1 มีนาคม 2560 ถึงวันที่ 31 มีนาคม 2560", march(1, 31)),
        ("ตั้งแต่ 1 มี.ค. 2560 จนถึง 31 มี.ค. 2560", march(1, 31)),
        ("28 ก.พ. – 3 มี.ค. 2560", DayRange(date(2017, 2, 28), date(2017, 3, 3))),
        ("28 ก.พ. – 3 มี.ค. พ.ศ. 2560", DayRange(date(2017, 2, 28), date(2017, 3, 3))),
        ("28 ก.พ. – 3 มี.ค. ค.ศ. 2017", DayRange(date(2017, 2, 28), date(2017, 3, 3))),
        ("28 Feb – 3 March 2017", DayRange(date(2017, 2, 28), date(2017, 3, 3))),
        ("28/2 - 3/3/2560", DayRange(date(2017, 2, 28), date(2017, 3, 3))),
        ("17 Dec 2016 - 17 มี.ค. 2560", DayRange(date(2016, 12, 17), date(2017, 3, 17))),
        (
            "17 ธ.ค. 2559 - 17 March AD 2017",
            DayRange(date(2016, 12, 17), date(2017, 3, 17)),
        ),
        ("30 ธ.ค. 2559 - 2 ม.ค. 2560", DayRange(date(2016, 12, 30), date(2017, 1, 2))),
        ("1/10/2559 - 30/9/2560", DayRange(date(2016, 10, 1), date(2017, 9, 30))),
        ("1 ธ.ค. – 3 มี.ค. 2477", DayRange(date(1934, 12, 1), date(1935, 3, 3))),
        ("17 มีนาคม 2560", march(17, 17)),
        ("วันศุกร์ที่ 17 มีนาคม 2560", march(17, 17)),
        ("17-3-2560", march(17, 17)),
        ("2017-03-17", march(17, 17)),
    ],
)
def test_a_range_is_read_in_all_its_forms(text: str, expected: DayRange) -> None:
    assert DayRange.parse(text) == expected


@pytest.mark.parametrize(
    ("text", "era", "short_years_from"),
    [
        ("12-15 มี.ค. 60", "be", 2500),
        ("12-15/3/60", "be", 2500),
        ("12/3/17 - 15/3/17", "ce", 2000),
        ("12-15/3/2017", "ce", None),
        ("12/3/2017 - 15/3/2560", "by_size", None),
    ],
)
def test_what_bare_and_short_years_mean_is_for_the_caller_to_say(
    text: str, era: BareYear, short_years_from: int | None
) -> None:
    read = DayRange.parse(text, era=era, short_years_from=short_years_from)

    assert read == march(12, 15)


def test_the_calendar_is_a_choice_as_for_days() -> None:
    read = DayRange.parse("1-3 มีนาคม 2477", calendar="proleptic")

    assert read == DayRange(date(1934, 3, 1), date(1934, 3, 3))
    assert read.text(calendar="proleptic") == "๑–๓ มีนาคม ๒๔๗๗"


@pytest.mark.parametrize(
    ("style", "days_of_march", "two_months", "two_years", "english"),
    [
        (
            "full",
            "วันอาทิตย์ 12 มีนาคม – วันพุธ 15 มีนาคม พ.ศ. 2560",
            "วันอังคาร 28 กุมภาพันธ์ – วันศุกร์ 3 มีนาคม พ.ศ. 2560",
            "วันศุกร์ 30 ธันวาคม พ.ศ. 2559 – วันจันทร์ 2 มกราคม 2560",
            "Sunday 12 March – Wednesday 15 March 2017",
        ),
        (
            "long",
            "12–15 มีนาคม 2560",
            "28 กุมภาพันธ์ – 3 มีนาคม 2560",
            "30 ธันวาคม 2559 – 2 มกราคม 2560",
            "12–15 March 2017",
        ),
        (
            "medium",
            "12–15 มี.ค. 2560",
            "28 ก.พ. – 3 มี.ค. 2560",
            "30 ธ.ค. 2559 – 2 ม.ค. 2560",
            "12–15 Mar 2017",
        ),
        (
            "short",
            "12–15/3/60",
            "28/2/60 – 3/3/60",
            "30/12/59 – 2/1/60",
            "12–15/3/2017",
        ),
        (
            "numeric",
            "12–15/03/2560",
            "28/02/2560 – 03/03/2560",
            "30/12/2559 – 02/01/2560",
            "12–15/03/2017",
        ),
    ],
)
def test_what_both_days_have_in_common_is_written_once(
    style: DayStyle, days_of_march: str, two_months: str, two_years: str, english: str
) -> None:
    over_a_month = DayRange(date(2017, 2, 28), date(2017, 3, 3))
    over_a_year = DayRange(date(2016, 12, 30), date(2017, 1, 2))

    assert march(12, 15).text(style=style, digits="arabic") == days_of_march
    assert over_a_month.text(style=style, digits="arabic") == two_months
    assert over_a_year.text(style=style, digits="arabic") == two_years
    assert march(12, 15).text(style=style, lang="en") == english


def test_a_single_day_is_written_alone() -> None:
    assert march(17, 17).text(style="full") == "วันศุกร์ที่ ๑๗ มีนาคม พ.ศ. ๒๕๖๐"
    assert str(march(17, 17)) == "๑๗ มีนาคม ๒๕๖๐"


def test_the_same_month_of_another_century_is_another_month() -> None:
    text = DayRange(date(1917, 3, 12), date(2017, 3, 15)).text(style="short")

    assert text == "๑๒/๓/๕๙ – ๑๕/๓/๖๐"


def test_a_range_counts_and_gives_its_days() -> None:
    course = march(30, 31)

    assert len(course) == 2
    assert (course.first_day, course.last_day) == (course.first, course.last)
    assert list(course) == [date(2017, 3, 30), date(2017, 3, 31)]
    assert date(2017, 4, 1) not in course


@given(near_ranges)
def test_a_range_contains_exactly_its_days(course: DayRange) -> None:
    each = list(course)

    assert (each[0], each[-1], len(each)) == (course.first, course.last, len(course))
    assert all(day in course for day in each)


@given(
    ranges | near_ranges,
    st.sampled_from(["full", "long", "medium", "numeric"]),
    st.sampled_from(["thai", "arabic"]),
)
def test_a_range_is_read_back_from_its_text(
    course: DayRange, style: DayStyle, digits: Digits
) -> None:
    assert DayRange.parse(course.text(style=style, digits=digits)) == course


@given(st.tuples(late_days, late_days).map(sorted), st.sampled_from(["thai", "arabic"]))
def test_so_it_is_with_its_mark_in_the_calendar_of_software(
    pair: list[date], digits: Digits
) -> None:
    course = DayRange(*pair)
    text = course.text(style="full", digits=digits, calendar="proleptic")

    assert DayRange.parse(text, calendar="proleptic") == course


@given(ranges | near_ranges, st.sampled_from(get_args(DayStyle)))
def test_so_it_is_from_its_english_text(course: DayRange, style: DayStyle) -> None:
    assert DayRange.parse(course.text(lang="en", style=style), era="ce") == course


@given(st.text() | st.text(alphabet="0123๒๕ /.-–มีคพศวันที่ถึง\u00a0"))
def test_any_text_is_a_range_or_refused(text: str) -> None:
    with suppress(InvalidDataError):
        assert isinstance(DayRange.parse(text, short_years_from=2500), DayRange)


def _code(text: str) -> str:
    with pytest.raises(InvalidDataError) as refused:
        DayRange.parse(text)

    return refused.value.problems[0].code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "date.unreadable"),
        ("- 15 มีนาคม 2560", "date.unreadable"),
        ("12 มีนาคม 2560 -", "date.unreadable"),
        ("วันที่ - 15 มีนาคม 2560", "date.unreadable"),
        ("ตั้งแต่ 12 มีนาคม 2560", "date.unreadable"),
        ("12 และ 15 มีนาคม 2560", "date.unreadable"),
        ("12-15 มีนาคม", "date.unreadable"),
        ("12-13-14 มีนาคม 2560", "date.unreadable"),
        ("12–2017-03-15", "date.unreadable"),
        ("12 มีนาคม 2560 – 15", "date.unreadable"),
        ("12-15 มีนาคม 60", "date.short_year"),
        ("12-15 มีนาคม 2017", "date.era"),
        ("28-31 กุมภาพันธ์ 2560", "date.no_such_day"),
        ("30 ก.พ. - 1 มี.ค. 2560", "date.no_such_day"),
        ("วันจันทร์ที่ 12 – วันพุธที่ 15 มีนาคม 2560", "date.weekday"),
        ("15-12 มีนาคม 2560", "range.order"),
        ("2 ม.ค. 2560 - 30 ธ.ค. 2559", "range.order"),
        ("28 ธ.ค. – 3 ม.ค. 2560", "range.year_once"),
        ("December 28 - January 3, 2017", "range.year_once"),
        ("1 มกราคม 2943 - 2 มกราคม 2943", "date.be_year"),
        ("12/15/3/2560", "date.unreadable"),
        ("12, 2560 - 15 มีนาคม 2560", "date.unreadable"),
        ("30 ธ.ค. พ.ศ. 2559 - 2 ม.ค. 2017", "date.marked_era"),
        ("12-15-3-2560", "date.unreadable"),
        ("12-15, 2560", "date.unreadable"),
        ("12 มีนาคม 2560 - 15 มีนาคม 2560 - 18 มีนาคม 2560", "date.unreadable"),
    ],
)
def test_other_text_is_refused(text: str, code: str) -> None:
    assert _code(text) == code


def test_a_range_does_not_end_before_it_begins() -> None:
    with pytest.raises(InvalidDataError) as refused:
        march(15, 12)

    assert str(refused.value) == (
        "expected a range that does not end before it begins, "
        "found 15 March 2017 to 12 March 2017"
    )
    assert refused.value.text("th").endswith(
        "แต่พบ 15 มีนาคม พ.ศ. 2560 ถึง 12 มีนาคม พ.ศ. 2560"
    )
    assert refused.value.problems[0].facts["first"] == "2017-03-15"


def test_a_year_that_was_taken_over_is_named_as_the_cause() -> None:
    with pytest.raises(InvalidDataError) as refused:
        DayRange.parse("28 ธ.ค. – 3 ม.ค. 2560")

    assert str(refused.value) == (
        "with one year for both ends the range ends before it begins, found "
        "28 ธ.ค. – 3 ม.ค. 2560; write the year of each"
    )


@pytest.mark.parametrize(
    "text", ["31-32 มีนาคม 2560", "30 ก.พ. - 1 มี.ค. 2560", "1-2/13/2560", "1-2/3/60"]
)
def test_the_refusal_quotes_what_was_written(text: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        DayRange.parse(text)

    assert refused.value.problems[0].facts["found"] == text


def test_a_be_year_is_not_taken_for_a_ce_one() -> None:
    with pytest.raises(InvalidDataError) as refused:
        DayRange(date(2560, 3, 1), date(2560, 3, 2))

    assert [(p.code, p.path) for p in refused.value.problems] == [
        ("date.be_year", ("first",)),
        ("date.be_year", ("last",)),
    ]


@pytest.mark.parametrize("found", ["2017-03-17", datetime(2017, 3, 17, 9)])  # noqa: DTZ001 - a local time
def test_the_ends_of_a_range_are_days(found: object) -> None:
    with pytest.raises(InvalidDataError) as refused:
        DayRange(cast("date", found), date(2017, 3, 18))

    assert [problem.code for problem in refused.value.problems] == ["value.type"]


def test_a_choice_that_is_not_offered_is_refused() -> None:
    with pytest.raises(InvalidDataError, match="style must be one of"):
        march(1, 2).text(style=cast("DayStyle", "x"))
    with pytest.raises(InvalidDataError, match="era must be one of"):
        DayRange.parse("1-2 มีนาคม 2560", era=cast("BareYear", "x"))
    with pytest.raises(UnknownLanguageError):
        march(1, 2).text(lang=cast("Language", "fr"))


@pytest.mark.parametrize("filling", [" ", "-", "1", "ถึง", "มีนาคม", "1-"])
def test_long_text_is_refused(filling: str) -> None:
    assert _code("12" + filling * 100_000 + "x") == "date.unreadable"
