"""Days as they are read: every form of Thai papers, and every way to be wrong."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from functools import partial
from typing import cast, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import BareYear, Calendar, DayStyle, format_day, parse_day
from sammachip.errors import InvalidDataError
from sammachip.thai import Digits, to_thai_digits

_DAY = date(2017, 3, 17)


@pytest.mark.parametrize(
    "text",
    [
        "17/3/2560",
        "17/03/2560",
        "17-03-2560",
        "17.3.2560",
        "17 / 3 / 2560",
        "17 3 2560",
        "17 03 2560",
        "17 3 พ.ศ. 2560",
        "17/มีนาคม/2560",
        "17-มี.ค.-2560",
        "17.มี.ค.2560",
        "17-Mar-2017",
        "17/3/ปี 2560",
        "17/3/2560 พ.ศ.",
        "17\N{HYPHEN}3\N{NON-BREAKING HYPHEN}2560",
        "17\N{MINUS SIGN}มี.ค.\N{MINUS SIGN}2560",
        "วันที่ 17 เดือน 3 พ.ศ. 2560",
        "17 เดือน 3 ปี 2560",
        "17 เดือน 3 2560",
        "17/3/พ.ศ. 2560",
        "17/3/ค.ศ. 2017",
        "วันที่ 17/3/2560",
        "วันศุกร์ที่ 17/3/2560",
        "2560-03-17",
        "2017-03-17",
        "2017-3-17",
        "17 มีนาคม 2560",
        "17มีนาคม2560",
        "17 มีนา 2560",
        "17 มีนาคม, 2560",
        "17 มีนาคม พ. ศ. 2560",
        "17 มีนาคม ปี พ.ศ. 2560",
        "วันที่ 17 เดือนมีนาคม พ.ศ. 2560",
        "วันศุกร์ วันที่ 17 เดือน มีนาคม ปี 2560",
        "วันศุกร์, ที่ 17 มีนาคม, 2560",
        "เดือนมีนาคม 17, 2560",
        "มีนาคม 17 พ.ศ. 2560",
        "มี.ค. 17, ค.ศ. 2017",
        "วันศุกร์ที่ มีนาคม 17, 2560",
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
        "March 17, 2017",
        "march 17 2017",
        "Friday, Mar. 17, 2017",
        "Friday, 17 March 2017",
        "17 March 2017 CE",
        "17 March 2560 BE",
        "17 March B.E. 2560",
        "17 March A.D. 2017",
        "17 March 2017 AD",
        "  17 \t มีนาคม \n 2560  ",
        "17\u00a0มีนาคม\u00a0\u00a02560",
        "\u00a017/3/2560\u00a0",
        "17\u200b มี\u200bนาคม 2560\ufeff",
        "17" + " " * 100 + "มีนาคม 2560",
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
        ("2 กุมภา 2560", date(2017, 2, 2)),
        ("2 กุมภาพันธุ์ 2560", date(2017, 2, 2)),
        ("2 กุมภาพันธ 2560", date(2017, 2, 2)),
        ("2 กรกฏาคม 2560", date(2017, 7, 2)),
        ("2 พฤษภา 2560", date(2017, 5, 2)),
        ("2 พฤศจิกา 2560", date(2017, 11, 2)),
        ("2 พฤษจิกายน 2560", date(2017, 11, 2)),
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
        ("Wednesday, 28 March 2018", date(2018, 3, 28)),
        ("วันพุธที่ 26 เมษายน พ.ศ. 2560", date(2017, 4, 26)),
        ("๑๗/3/2560", date(2017, 3, 17)),
        ("2017/03/17", date(2017, 3, 17)),
        ("2560/03/17", date(2017, 3, 17)),
        ("2017.03.17", date(2017, 3, 17)),
        ("พฤหัส 16 มี.ค. 2560", date(2017, 3, 16)),
        ("พฤ. 16 มี.ค. 2560", date(2017, 3, 16)),
        ("1 ม.ค. 2999", date(2456, 1, 1)),
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


@pytest.mark.parametrize("era", ["be", "by_size"])
@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2431-12-31", date(2431, 12, 31)),
        ("2432-12-31", date(1889, 12, 31)),
        ("2560-03-17", date(2017, 3, 17)),
        ("2699-12-31", date(2156, 12, 31)),
        ("2700-01-01", date(2700, 1, 1)),
        ("9999-12-31", date(9999, 12, 31)),
        ("1000-01-01", date(1000, 1, 1)),
    ],
)
def test_a_year_in_front_is_ce_but_where_be_years_are_likely(
    text: str, day: date, era: BareYear
) -> None:
    assert parse_day(text, era=era) == day
    assert parse_day(to_thai_digits(text), era=era) == day


def test_a_year_in_front_is_never_be_for_who_asks_for_ce() -> None:
    assert parse_day("9999-12-31", era="ce") == date(9999, 12, 31)
    assert _problem_code("2560-03-17", era="ce") == "date.era"


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


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("เดือนสิงหาคม 15, 2014", date(2014, 8, 15)),
        ("สิงหาคม 15, 2557", date(2014, 8, 15)),
        ("15/8/2399", date(2399, 8, 15)),
        ("15/8/2400", date(1857, 8, 15)),
        ("17-Mar-2560", date(2017, 3, 17)),
        ("17 March 2017", date(2017, 3, 17)),
    ],
)
def test_a_column_of_both_eras_is_read_by_size(text: str, day: date) -> None:
    assert parse_day(text, era="by_size", calendar="proleptic") == day


def test_a_mark_is_stronger_than_the_size() -> None:
    assert _problem_code("17 มีนาคม พ.ศ. 2017", era="by_size") == "date.marked_era"
    assert _problem_code("17 March AD 2560", era="by_size") == "date.marked_era"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("17 มีนาคม พ.ศ. 544", date(1, 3, 17)),
        ("17 มีนาคม พ.ศ. 2017", date(1474, 3, 17)),
        ("17 มีนาคม 10542 B.E.", date(9999, 3, 17)),
        ("17 มีนาคม ค.ศ. 2560", date(2560, 3, 17)),
    ],
)
def test_a_marked_year_of_software_has_any_size(text: str, day: date) -> None:
    assert parse_day(text, calendar="proleptic") == day


@pytest.mark.parametrize(
    ("text", "first", "day"),
    [
        ("17/3/60", 2500, date(2017, 3, 17)),
        ("๑๗ มี.ค. ๖๐", 2500, date(2017, 3, 17)),
        ("17-มี.ค.-60", 2500, date(2017, 3, 17)),
        ("17/3/0", 2500, date(1957, 3, 17)),
        ("17/3/00", 2500, date(1957, 3, 17)),
        ("17/3/99", 2500, date(2056, 3, 17)),
        ("17/3/69", 2470, date(2026, 3, 17)),
        ("17/3/70", 2470, date(1928, 3, 17)),
        ("17/3/2560", 2470, date(2017, 3, 17)),
        ("17/3/พ.ศ. 60", 2500, date(2017, 3, 17)),
    ],
)
def test_a_short_year_is_in_the_hundred_that_is_asked(
    text: str, first: int, day: date
) -> None:
    assert parse_day(text, short_years_from=first) == day


@pytest.mark.parametrize(
    ("text", "first", "era"),
    [
        ("17/3/17", 1950, "ce"),
        ("17/3/17", 1950, "by_size"),
        ("17/3/60", 2500, "by_size"),
        ("17 Mar 17", 2000, "be"),
        ("17 Mar 60", 2500, "be"),
        ("17-Mar-60", 2500, "by_size"),
        ("17/3/ค.ศ. 17", 2000, "be"),
        ("17/3/พ.ศ. 60", 2500, "ce"),
    ],
)
def test_the_hundred_is_one_of_the_era_that_applies(
    text: str, first: int, era: BareYear
) -> None:
    assert parse_day(text, short_years_from=first, era=era) == _DAY


@given(
    st.dates(date(1000, 1, 1), date(2431, 12, 31))
    | st.dates(min_value=date(2700, 1, 1)),
    st.sampled_from(get_args(BareYear)),
)
def test_every_iso_day_is_read(day: date, era: BareYear) -> None:
    assert parse_day(day.isoformat(), era=era) == day


@given(st.dates(date(1941, 1, 1), date(2456, 12, 31)), st.sampled_from("/-."))
def test_every_day_in_numbers_is_read(day: date, between: str) -> None:
    text = between.join(map(str, (day.day, day.month, day.year + 543)))

    assert parse_day(text) == day
    assert parse_day(to_thai_digits(text)) == day


@given(
    st.dates(date(1889, 4, 1), date(2399, 12, 31)),
    st.sampled_from(get_args(Calendar)),
    st.sampled_from(get_args(Digits)),
    st.sampled_from([*{*get_args(DayStyle)} - {"short"}]),
)
def test_every_day_that_is_written_is_read(
    day: date, calendar: Calendar, digits: Digits, style: DayStyle
) -> None:
    written = format_day(day, style=style, digits=digits, calendar=calendar)

    assert parse_day(written, calendar=calendar) == day


@given(
    st.from_regex(
        r"[0-3]?[0-9]([/ -])(0?[0-9]|มี\.ค\.|May)\1(25[0-9]{2}|2017)", fullmatch=True
    )
    | st.from_regex(r"(20|25)[0-9]{2}-[01]?[0-9]-[0-3]?[0-9]", fullmatch=True)
    | st.dates(date(1930, 1, 1), date(2070, 1, 1)).map(
        partial(format_day, style="full")
    )
)
def test_usual_days_are_read_as_all_others_are(text: str) -> None:
    assert _answer(text) == _answer(f"\u200b{text}")
    assert _answer(to_thai_digits(text)) == _answer(text)


@given(st.dates(), st.sampled_from(get_args(Digits)))
def test_every_day_with_a_mark_is_read(day: date, digits: Digits) -> None:
    written = format_day(day, style="full", digits=digits, calendar="proleptic")

    assert parse_day(written, calendar="proleptic") == day


@given(
    st.dates(min_value=date(1927, 4, 1), max_value=date(2026, 12, 31)),
    st.sampled_from(get_args(Digits)),
)
def test_every_short_year_is_read_in_its_hundred(day: date, digits: Digits) -> None:
    written = format_day(day, style="short", digits=digits)

    assert parse_day(written, short_years_from=2470) == day


@given(
    st.dates(date(1000, 1, 1), date(2399, 12, 31)),
    st.sampled_from(get_args(DayStyle)),
)
def test_every_day_in_english_is_read(day: date, style: DayStyle) -> None:
    text = format_day(day, lang="en", style=style)

    assert parse_day(text, era="ce") == day
    if style not in {"short", "numeric"}:
        assert parse_day(text) == day


@given(
    st.text() | st.text(alphabet="0123๒๕ /.-,มีคพศวันที่marfiBE\u00a0\u200b"),
    st.sampled_from(get_args(BareYear)),
    st.none() | st.integers(1000, 9999),
    st.sampled_from(get_args(Calendar)),
)
def test_any_text_is_a_day_or_refused(
    text: str, era: BareYear, short_years_from: int | None, calendar: Calendar
) -> None:
    with suppress(InvalidDataError):
        day = parse_day(
            text, era=era, short_years_from=short_years_from, calendar=calendar
        )
        assert isinstance(day, date)


def _answer(text: str) -> date | str:
    try:
        return parse_day(text)
    except InvalidDataError as error:
        return error.problems[0].code


def _problem_code(
    text: str, *, era: BareYear = "be", calendar: Calendar = "historic"
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
        "17 มีนาคม 2560 เวลา",
        "เมื่อวันที่ 17 มีนาคม 2560",
        "เมื่อ 17/3/2560",
        "117 มีนาคม 2560",
        "17 มีนาคม 256000",
        "17/3-2560",
        "17//3//2560",
        "-17/3/2560",
        "20170317",
        "1๗/3/2560",
        "17/3/25๖๐",
        "²/3/2560",
        "１７/3/2560",
        "17/3/0999",
        "17/3/060",
        "๑๗/๓/๐๖๐",
        "0999-03-17",
        "2017-๐3-17",
        "17,3,2560",
        "17.3 2560",
        "17 3.2560",
        "17-3 2560",
        "1_7/3/2560",
        "+17/3/2560",
        "17/ มีนาคม 2560",
        "เดือน 17 มีนาคม 2560",
        "วัน 17 มีนาคม 2560",
        "มีนาคม 17 มีนาคม 2560",
        "มีนาคม 17/3/2560",
        "17, 2560",
        "17 เดือน 2560",
        "2017-03-17/2017-03-18",
        "17 มีนาคม ปีงบประมาณ 2560",
        "17 มีนาคม พ.ศ. 2560 ค.ศ.",
        "17 มีนาคม พ.ศ. ค.ศ. 2560",
        "17 มีนาคม 2560.",
        "17 ษภาคม 2560",
        "17th March 2017",
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
        "2017-02-29",
        "29 February 1900",
    ],
)
def test_a_day_that_its_month_does_not_have_is_refused(text: str) -> None:
    assert _problem_code(text) == "date.no_such_day"


def test_the_refusal_tells_how_long_the_month_is() -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_day("31/4/2560")

    assert str(refused.value) == (
        "expected a day from 1 to 30 in April 2017, found 31 in 31/4/2560"
    )
    assert refused.value.text("th") == (
        "ต้องเป็นวันที่ 1 ถึง 30 ของเมษายน พ.ศ. 2560 แต่พบ 31 ใน 31/4/2560"
    )


@pytest.mark.parametrize("text", ["1/0/2560", "1/13/2560", "17/13/2017", "1 99 60"])
def test_a_month_is_one_of_twelve(text: str) -> None:
    assert _problem_code(text) == "date.no_such_month"


def test_the_refusal_names_the_month() -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_day("03/17/2560")

    assert str(refused.value) == "expected a month from 1 to 12, found 17 in 03/17/2560"


@pytest.mark.parametrize(
    ("text", "year"),
    [("17/3/60", 60), ("17 มี.ค. 60", 60), ("17/3/560", 560), ("17/3/100", 100)],
)
def test_the_hundred_of_a_short_year_is_never_guessed(text: str, year: int) -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_day(text)

    (problem,) = refused.value.problems
    assert problem.code == "date.short_year"
    assert str(problem) == (
        f"expected a year of four digits, found {year} in {text}; years of two are "
        "read with short_years_from, the first year of their hundred, such as 2500"
    )


def test_a_year_of_three_digits_is_never_read() -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_day("17/3/560", short_years_from=2500)

    assert refused.value.problems[0].code == "date.short_year"


@pytest.mark.parametrize("text", ["17/3/พ.ศ. 60", "17/3/ค.ศ. 17"])
def test_a_mark_does_not_make_a_short_year_full(text: str) -> None:
    assert _problem_code(text, calendar="proleptic") == "date.short_year"


@pytest.mark.parametrize(
    ("text", "era", "code"),
    [
        ("17/3/ค.ศ. 60", "be", "date.marked_era"),
        ("17/3/60", "ce", "date.era"),
        ("17/3/17", "be", "date.era"),
    ],
)
def test_a_hundred_of_the_other_era_is_refused(
    text: str, era: BareYear, code: str
) -> None:
    first = 2000 if text.endswith("17") else 2500

    with pytest.raises(InvalidDataError) as refused:
        parse_day(text, era=era, short_years_from=first)

    assert refused.value.problems[0].code == code


@pytest.mark.parametrize(
    ("text", "era"),
    [
        ("17/3/2017", "be"),
        ("17 มีนาคม 2017", "be"),
        ("17/3/2399", "be"),
        ("17/3/1000", "be"),
        ("17/3/2560", "ce"),
        ("17/3/2400", "ce"),
        ("17 March 2560", "be"),
    ],
)
def test_a_year_of_the_other_era_is_refused(text: str, era: BareYear) -> None:
    assert _problem_code(text, era=era) == "date.era"
    assert _problem_code(text, era=era, calendar="proleptic") == "date.era"


@pytest.mark.parametrize("text", ["17/3/5260", "17 มี.ค. พ.ศ. 5260", "17/3/ค.ศ. 4000"])
def test_a_year_beyond_all_likely_ones_is_refused(text: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_day(text, era="by_size")

    (problem,) = refused.value.problems
    assert problem.code == "date.far_year"
    assert str(problem).startswith(f"expected a year up to 3999, found {text[-4:]} in")


@pytest.mark.parametrize("text", ["25600-03-17", "17 มีนาคม ค.ศ. 10000"])
def test_a_ce_year_that_no_day_has_is_refused(text: str) -> None:
    assert _problem_code(text, calendar="proleptic") == "date.far_year"


def test_a_mark_that_does_not_fit_has_a_remedy_of_its_own() -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_day("17 มีนาคม พ.ศ. 2017")

    (problem,) = refused.value.problems
    assert problem.code == "date.marked_era"
    assert str(problem).endswith("correct the mark or the year")
    assert problem.text("th") == (
        "ต้องเป็นปี พ.ศ. ตามที่ระบุ แต่พบ 2017 ใน 17 มีนาคม พ.ศ. 2017 หากเป็น พ.ศ. "
        "จะตรงกับ ค.ศ. 1474 หากเป็น ค.ศ. จะเป็น ค.ศ. 2017 โปรดแก้ศักราชหรือปี"
    )


def test_the_refusal_holds_both_readings_and_the_remedy() -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_day("17/3/2017")

    (problem,) = refused.value.problems
    assert (problem.facts["as_be"], problem.facts["as_ce"]) == (1474, 2017)
    assert str(problem) == (
        "expected a year of the Buddhist Era (พ.ศ.), found 2017 in 17/3/2017: read as "
        "B.E. it is C.E. 1474, read as C.E. it is 2017; write พ.ศ. or ค.ศ. before the "
        "year that is meant, or say which with era"
    )
    assert problem.text("th").startswith("ต้องเป็นปี พ.ศ. แต่พบ 2017 ใน 17/3/2017")


def test_the_refusal_names_the_era_that_is_asked() -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_day("17/3/2560", era="ce")

    assert refused.value.problems[0].facts["meant"] == "ce"


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
        f"17 March 2017 is a Friday, but {text} names another day of the week"
    )
    assert problem.facts["day"] == "2017-03-17"
    assert problem.text("th") == (
        f"17 มีนาคม พ.ศ. 2560 ตรงกับวันศุกร์ แต่ {text} ระบุวันในสัปดาห์เป็นวันอื่น"
    )


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("จ. 13/3/2560", 13),
        ("อ. 14/3/2560", 14),
        ("พ. 15/3/2560", 15),
        ("พฤ. 16/3/2560", 16),
        ("ศ. 17/3/2560", 17),
        ("ส. 18/3/2560", 18),
        ("อา. 19/3/2560", 19),
        ("พฤหัสบดี 16/3/2560", 16),
        ("วันพฤหัสที่ 16/3/2560", 16),
        ("อา 19 มี.ค. 2560", 19),
        ("MON 13 Mar 2017", 13),
        ("thursday, 16 Mar 2017", 16),
    ],
)
def test_the_right_day_of_the_week_is_accepted(text: str, day: int) -> None:
    assert parse_day(text) == date(2017, 3, day)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1 มกราคม 2483", "be_year.no_such_month"),
        ("31/3/2483", "be_year.no_such_month"),
        ("31/3/2431", "be_year.too_early"),
        ("17 มีนาคม 25600", "date.far_year"),
    ],
)
def test_a_year_that_the_calendar_does_not_have_is_refused(
    text: str, code: str
) -> None:
    assert _problem_code(text) == code


@pytest.mark.parametrize("text", ["17/3/2560", "17-3-2560", "2017-03-17", "วันนี้"])
def test_a_misspelt_choice_is_refused_whatever_the_text(text: str) -> None:
    with pytest.raises(InvalidDataError, match="era must be one of be, ce, by_size;"):
        parse_day(text, era=cast("BareYear", "ad"))
    with pytest.raises(InvalidDataError, match="calendar must be one of historic, "):
        parse_day(text, calendar=cast("Calendar", "lunar"))
    with pytest.raises(InvalidDataError, match="era must be one of be, ce, by_size;"):
        parse_day(text, era=cast("BareYear", ["be"]))


@pytest.mark.parametrize("first", ["2500", 2500.0, True, 60, -2500, 10_000])
@pytest.mark.parametrize("text", ["17/3/2560", "17/3/60", "วันนี้"])
def test_a_hundred_begins_with_a_year_of_four_digits(text: str, first: object) -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_day(text, short_years_from=cast("int", first))

    (problem,) = refused.value.problems
    assert problem.code == "choice.short_years_from"
    assert str(problem) == (
        "short_years_from must be a year of four digits, such as 2500, or None; "
        f"found {first!r}"
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "x"),
        ("17", "/3"),
        ("17/3/", "x"),
        ("17/3/2560", "x"),
        ("17 มี.ค.", "x"),
        ("2017-03-17", "x"),
    ],
)
def test_long_text_is_refused(before: str, after: str) -> None:
    text = before + " " * 200_000 + after  # a quadratic search would take minutes

    assert _problem_code(text) == "date.unreadable"
