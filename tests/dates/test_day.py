"""Days as they are read: every form of Thai papers, and every way to be wrong."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import Calendar, Era, parse_day
from sammachip.errors import InvalidDataError
from sammachip.thai import to_thai_digits

_DAY = date(2017, 3, 17)


@pytest.mark.parametrize(
    "text",
    [
        "17/3/2560",
        "17/03/2560",
        "17-03-2560",
        "17.3.2560",
        "17 / 3 / 2560",
        "17/3/พ.ศ. 2560",
        "17/3/ค.ศ. 2017",
        "วันที่ 17/3/2560",
        "วันศุกร์ที่ 17/3/2560",
        "2560-03-17",
        "2017-03-17",
        "2017-3-17",
        "17 มีนาคม 2560",
        "17มีนาคม2560",
        "17 มี.ค. 2560",
        "17 มี.ค 2560",
        "17 มีค. 2560",
        "17 มีค 2560",
        "17 มี. ค. 2560",
        "17มี.ค.2560",
        "17 มีนาคม พ.ศ. 2560",
        "17 มีนาคม พ.ศ 2560",
        "17 มีนาคม พศ. 2560",
        "17 มีนาคม พศ 2560",
        "17 มีนาคม พ.ศ.2560",
        "17 มีนาคม พุทธศักราช 2560",
        "17 มี.ค. พ.ศ. 2560",
        "17 มีนาคม ค.ศ. 2017",
        "17 มีนาคม ค.ศ 2017",
        "17 มีนาคม คริสต์ศักราช 2017",
        "17 เดือนมีนาคม พ.ศ. 2560",
        "ที่ 17 มีนาคม 2560",
        "วันที่ 17 มีนาคม 2560",
        "วันที่17มีนาคม2560",
        "วันศุกร์ที่ 17 มีนาคม 2560",
        "วันศุกร์ 17 มีนาคม 2560",
        "วันศุกร์ ที่ 17 มีนาคม 2560",
        "ศุกร์ 17 มี.ค. 2560",
        "ศ. 17 มี.ค. 2560",
        "17 March 2017",
        "17 MARCH 2017",
        "17 Mar 2017",
        "17 Mar. 2017",
        "Friday 17 March 2017",
        "Fri, 17 March 2017",
        "17 March B.E. 2560",
        "17 March A.D. 2017",
        "  17 \t มีนาคม \n 2560  ",
        "17\u00a0มีนาคม\u00a0\u00a02560",
        "\u00a017/3/2560\u00a0",
    ],
)
def test_a_day_is_read_in_every_usual_form(text: str) -> None:
    assert parse_day(text) == _DAY
    assert parse_day(to_thai_digits(text)) == _DAY


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2 มกราคม 2560", date(2017, 1, 2)),
        ("2 ม.ค. 2560", date(2017, 1, 2)),
        ("2 กุมภาพันธ์ 2560", date(2017, 2, 2)),
        ("2 กพ. 2560", date(2017, 2, 2)),
        ("2 เม.ย. 2560", date(2017, 4, 2)),
        ("2 พฤษภาคม 2560", date(2017, 5, 2)),
        ("2 พ.ค. พ.ศ. 2560", date(2017, 5, 2)),
        ("2 มิ.ย. 2560", date(2017, 6, 2)),
        ("2 กค 2560", date(2017, 7, 2)),
        ("2 ส.ค. ค.ศ. 2017", date(2017, 8, 2)),
        ("2 กันยายน 2560", date(2017, 9, 2)),
        ("2 Sept 2017", date(2017, 9, 2)),
        ("2/10/2560", date(2017, 10, 2)),
        ("5-11-2560", date(2017, 11, 5)),
        ("2 พ.ย. 2560", date(2017, 11, 2)),
        ("2 ธ.ค. 2560", date(2017, 12, 2)),
        ("29 กุมภาพันธ์ 2567", date(2024, 2, 29)),
        ("28 March 2018", date(2018, 3, 28)),
        ("พฤหัส 16 มี.ค. 2560", date(2017, 3, 16)),
        ("พฤ. 16 มี.ค. 2560", date(2017, 3, 16)),
        ("1 ม.ค. 10000", date(9457, 1, 1)),
    ],
)
def test_every_month_is_read(text: str, day: date) -> None:
    assert parse_day(text) == day


def test_a_year_without_a_mark_is_of_the_era_that_is_asked() -> None:
    assert parse_day("17/3/2017", era="ce") == _DAY
    assert parse_day("17 มีนาคม 2017", era="ce") == _DAY


def test_a_mark_is_stronger_than_the_era_that_is_asked() -> None:
    assert parse_day("17 มีนาคม พ.ศ. 2560", era="ce") == _DAY
    assert parse_day("17 มีนาคม ค.ศ. 2017", era="be") == _DAY


def test_a_year_in_front_tells_its_era_by_itself() -> None:
    assert parse_day("2560-03-17", era="ce") == _DAY
    assert parse_day("2299-12-31", era="be") == date(2299, 12, 31)
    assert parse_day("2300-01-01", calendar="proleptic") == date(1757, 1, 1)


@pytest.mark.parametrize(
    ("text", "calendar", "day"),
    [
        ("7 มีนาคม 2477", "historic", date(1935, 3, 7)),
        ("7 มีนาคม 2477", "proleptic", date(1934, 3, 7)),
        ("31 ธันวาคม 2483", "historic", date(1940, 12, 31)),
        ("1 มกราคม 2484", "historic", date(1941, 1, 1)),
        ("1 มกราคม 2483", "proleptic", date(1940, 1, 1)),
        ("29 กุมภาพันธ์ 2482", "historic", date(1940, 2, 29)),
    ],
)
def test_an_early_year_follows_the_calendar(
    text: str, calendar: Calendar, day: date
) -> None:
    assert parse_day(text, calendar=calendar) == day


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(2299, 12, 31)))
def test_every_iso_day_is_read(day: date) -> None:
    assert parse_day(day.isoformat()) == day


@given(st.dates(min_value=date(1941, 1, 1)), st.sampled_from("/-."))
def test_every_day_in_numbers_is_read(day: date, between: str) -> None:
    text = between.join(map(str, (day.day, day.month, day.year + 543)))

    assert parse_day(text) == day
    assert parse_day(to_thai_digits(text)) == day


@given(st.text() | st.text(alphabet="0123๒๕ /.-มีคพศวันที่\u00a0"))
def test_any_text_is_a_day_or_refused(text: str) -> None:
    with suppress(InvalidDataError):
        assert isinstance(parse_day(text), date)


def _problem_code(
    text: str, *, era: Era = "be", calendar: Calendar = "historic"
) -> str:
    with pytest.raises(InvalidDataError) as refused:
        parse_day(text, era=era, calendar=calendar)

    (problem,) = refused.value.problems
    return problem.code


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "วันนี้",
        "2560",
        "มีนาคม 2560",
        "17 มีนาคม",
        "17 มีนา 2560",
        "17 มีนาคม 2560 เวลา",
        "เมื่อวันที่ 17 มีนาคม 2560",
        "เมื่อ 17/3/2560",
        "17/3/ปี 2560",
        "117 มีนาคม 2560",
        "17 มีนาคม 256000",
        "17/3-2560",
        "17 3 2560",
        "17//3//2560",
        "-17/3/2560",
        "17/มีนาคม/2560",
        "2560/03/17",
        "20170317",
        "March 17, 2017",
        "1๗/3/2560",
        "17/3/25๖๐",
        "²/3/2560",
        "１７/3/2560",
        "17\u200b มีนาคม 2560",
        "17/3/2560 18/3/2560",
    ],
)
def test_what_is_not_one_day_is_unreadable(text: str) -> None:
    assert _problem_code(text) == "date.unreadable"


def test_the_refusal_shows_what_is_expected() -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_day("วันนี้")

    assert str(refused.value) == (
        "expected a day such as 17/3/2560, 17 มีนาคม 2560 or 2017-03-17, found วันนี้"
    )


@pytest.mark.parametrize(
    "text",
    [
        "31/4/2560",
        "29 ก.พ. 2560",
        "29/2/2500",
        "0/3/2560",
        "32/1/2560",
        "32/1/2017",
        "1/0/2560",
        "1/13/2560",
        "17/13/2017",
        "2017-02-29",
        "29 February 1900",
    ],
)
def test_a_day_that_its_month_does_not_have_is_refused(text: str) -> None:
    assert _problem_code(text) == "date.no_such_day"


def test_the_refusal_names_the_day_and_the_month() -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_day("31/4/2560")

    assert str(refused.value) == (
        "there is no day 31 in month 4 of the year in 31/4/2560"
    )


@pytest.mark.parametrize(
    ("text", "year"),
    [("17/3/60", 60), ("17 มี.ค. 60", 60), ("17/3/560", 560), ("17/3/0999", 999)],
)
def test_the_century_of_a_short_year_is_never_guessed(text: str, year: int) -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_day(text)

    (problem,) = refused.value.problems
    assert problem.code == "date.short_year"
    assert str(problem) == (
        f"expected a year of four digits, found {year} in {text}; "
        "which century is meant is never guessed"
    )


@pytest.mark.parametrize(
    ("text", "era"),
    [
        ("17/3/2017", "be"),
        ("17 มีนาคม 2017", "be"),
        ("17 มีนาคม พ.ศ. 2017", "ce"),
        ("17/3/2299", "be"),
        ("17/3/1000", "be"),
        ("17/3/2560", "ce"),
        ("17/3/2300", "ce"),
        ("17 March 2560", "be"),
        ("17 มีนาคม ค.ศ. 2560", "be"),
    ],
)
def test_a_year_of_the_other_era_is_refused(text: str, era: Era) -> None:
    assert _problem_code(text, era=era) == "date.era"
    assert _problem_code(text, era=era, calendar="proleptic") == "date.era"


def test_the_refusal_holds_both_readings_and_the_remedy() -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_day("17/3/2017")

    (problem,) = refused.value.problems
    assert problem.facts["as_be"] == "1474-03-17"
    assert problem.facts["as_ce"] == "2017-03-17"
    assert str(problem) == (
        "expected a year of พ.ศ. (B.E.), found 2017 in 17/3/2017: if ค.ศ. (C.E.) is "
        "meant, write 2560 (as B.E. the day would be 1474-03-17, as C.E. 2017-03-17)"
    )


def test_the_remedy_is_the_other_era() -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_day("17/3/2560", era="ce")

    (problem,) = refused.value.problems
    assert problem.facts["asked"] == "ค.ศ. (C.E.)"
    assert problem.facts["other"] == "พ.ศ. (B.E.)"
    assert problem.facts["as_be"] == "2017-03-17"


@pytest.mark.parametrize(
    "text",
    ["วันเสาร์ที่ 17 มีนาคม 2560", "วันจันทร์ 17/3/2560", "Sat 17 March 2017"],
)
def test_another_day_of_the_week_is_refused(text: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_day(text)

    (problem,) = refused.value.problems
    assert problem.code == "date.weekday"
    assert str(problem) == (
        f"2017-03-17 is a Friday (วันศุกร์), but {text} names another day of the week"
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1 มกราคม 2483", "be_year.no_such_month"),
        ("31/3/2483", "be_year.no_such_month"),
        ("31/3/2431", "be_year.too_early"),
        ("17 มีนาคม 25600", "be_year.range"),
    ],
)
def test_a_year_that_the_calendar_does_not_have_is_refused(
    text: str, code: str
) -> None:
    assert _problem_code(text) == code


def test_an_era_is_be_or_ce() -> None:
    with pytest.raises(InvalidDataError, match="era must be one of be, ce; found ad"):
        parse_day("17/3/2560", era=cast("Era", "ad"))


@pytest.mark.parametrize(
    ("before", "after"),
    [("", "x"), ("17", "/3"), ("17/3/", "x"), ("17/3/2560", "x"), ("17 มี.ค.", "x")],
)
def test_long_text_is_refused_in_linear_time(before: str, after: str) -> None:
    text = before + " " * 200_000 + after  # a quadratic search would take minutes

    assert _problem_code(text) == "date.unreadable"
