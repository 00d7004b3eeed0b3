"""Days as they are written: CLDR's styles, in Thai and in English."""

from __future__ import annotations

from datetime import date
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import Calendar, DayStyle, format_day, parse_day
from sammachip.errors import InvalidDataError, Language, UnknownLanguageError
from sammachip.thai import Digits, to_thai_digits

_A_FRIDAY = date(2017, 3, 17)


@pytest.mark.parametrize(
    ("style", "thai", "arabic", "english"),
    [
        (
            "full",
            "วันศุกร์ที่ ๑๗ มีนาคม พ.ศ. ๒๕๖๐",
            "วันศุกร์ที่ 17 มีนาคม พ.ศ. 2560",
            "Friday 17 March 2017",
        ),
        ("long", "๑๗ มีนาคม ๒๕๖๐", "17 มีนาคม 2560", "17 March 2017"),
        ("medium", "๑๗ มี.ค. ๒๕๖๐", "17 มี.ค. 2560", "17 Mar 2017"),
        ("short", "๑๗/๓/๖๐", "17/3/60", "17/3/2017"),
        ("numeric", "๑๗/๐๓/๒๕๖๐", "17/03/2560", "17/03/2017"),
    ],
)
def test_a_day_has_five_styles(
    style: DayStyle, thai: str, arabic: str, english: str
) -> None:
    assert format_day(_A_FRIDAY, style=style) == thai
    assert format_day(_A_FRIDAY, style=style, digits="arabic") == arabic
    assert format_day(_A_FRIDAY, style=style, lang="en") == english


def test_the_long_style_in_thai_digits_is_the_usual_one() -> None:
    assert format_day(_A_FRIDAY) == "๑๗ มีนาคม ๒๕๖๐"


@pytest.mark.parametrize(
    ("month", "name", "short", "english"),
    [
        (1, "มกราคม", "ม.ค.", "January"),
        (2, "กุมภาพันธ์", "ก.พ.", "February"),
        (3, "มีนาคม", "มี.ค.", "March"),
        (4, "เมษายน", "เม.ย.", "April"),
        (5, "พฤษภาคม", "พ.ค.", "May"),
        (6, "มิถุนายน", "มิ.ย.", "June"),
        (7, "กรกฎาคม", "ก.ค.", "July"),
        (8, "สิงหาคม", "ส.ค.", "August"),
        (9, "กันยายน", "ก.ย.", "September"),
        (10, "ตุลาคม", "ต.ค.", "October"),
        (11, "พฤศจิกายน", "พ.ย.", "November"),
        (12, "ธันวาคม", "ธ.ค.", "December"),
    ],
)
def test_every_month_has_its_names(
    month: int, name: str, short: str, english: str
) -> None:
    day = date(2017, month, 2)

    assert format_day(day) == f"๒ {name} ๒๕๖๐"
    assert format_day(day, style="medium") == f"๒ {short} ๒๕๖๐"
    assert format_day(day, lang="en") == f"2 {english} 2017"
    assert format_day(day, lang="en", style="medium") == f"2 {english[:3]} 2017"


@pytest.mark.parametrize(
    ("day", "thai", "english"),
    [
        (13, "วันจันทร์ที่", "Monday"),
        (14, "วันอังคารที่", "Tuesday"),
        (15, "วันพุธที่", "Wednesday"),
        (16, "วันพฤหัสบดีที่", "Thursday"),
        (17, "วันศุกร์ที่", "Friday"),
        (18, "วันเสาร์ที่", "Saturday"),
        (19, "วันอาทิตย์ที่", "Sunday"),
    ],
)
def test_every_day_of_the_week_has_its_name(day: int, thai: str, english: str) -> None:
    written = date(2017, 3, day)

    assert format_day(written, style="full").split()[0] == thai
    assert format_day(written, style="full", lang="en").split()[0] == english


@pytest.mark.parametrize(
    ("day", "calendar", "text"),
    [
        (date(1935, 3, 7), "historic", "7 มีนาคม 2477"),
        (date(1935, 3, 7), "proleptic", "7 มีนาคม 2478"),
        (date(1, 1, 1), "proleptic", "1 มกราคม 544"),
        (date(9999, 12, 31), "proleptic", "31 ธันวาคม 10542"),
        (date(2399, 12, 31), "historic", "31 ธันวาคม 2942"),
        (date(1957, 1, 1), "historic", "1 มกราคม 2500"),
        (date(1962, 1, 1), "historic", "1 มกราคม 2505"),
    ],
)
def test_the_year_follows_the_calendar(day: date, calendar: str, text: str) -> None:
    written = format_day(
        day,
        digits="arabic",
        calendar="historic" if calendar == "historic" else "proleptic",
    )

    assert written == text


def test_a_short_year_keeps_its_zeros() -> None:
    assert format_day(date(1957, 1, 1), style="short") == "๑/๑/๐๐"
    assert format_day(date(1962, 1, 1), style="short", digits="arabic") == "1/1/05"


styles = st.sampled_from(["full", "long", "medium", "numeric"])
digits_of_either_kind = st.sampled_from(["thai", "arabic"])


@given(st.dates(date(1889, 4, 1), date(2399, 12, 31)), styles, digits_of_either_kind)
def test_a_day_written_in_thai_is_read_back(
    day: date, style: DayStyle, digits: Digits
) -> None:
    assert parse_day(format_day(day, style=style, digits=digits)) == day


@given(st.dates(date(1889, 1, 1), date(2456, 12, 31)), styles)
def test_so_it_is_in_the_proleptic_calendar(day: date, style: DayStyle) -> None:
    text = format_day(day, style=style, calendar="proleptic")

    assert parse_day(text, calendar="proleptic") == day


@given(st.dates(date(1889, 4, 1), date(2399, 12, 31)), styles)
def test_the_digits_are_the_only_difference(day: date, style: DayStyle) -> None:
    arabic = format_day(day, style=style, digits="arabic")

    assert format_day(day, style=style) == to_thai_digits(arabic)


def test_a_day_too_early_for_the_historic_calendar_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        format_day(date(1889, 3, 31))

    assert [problem.code for problem in refused.value.problems] == [
        "be_year.day_too_early"
    ]


@pytest.mark.parametrize("lang", ["th", "en"])
def test_a_be_year_in_a_day_is_refused(lang: Language) -> None:
    with pytest.raises(InvalidDataError) as refused:
        format_day(date(2560, 3, 17), lang=lang)

    assert [problem.code for problem in refused.value.problems] == ["date.be_year"]


def test_the_proleptic_calendar_has_all_days_in_both_languages() -> None:
    day = date(2560, 3, 17)

    assert format_day(day, calendar="proleptic") == "๑๗ มีนาคม ๓๑๐๓"
    assert format_day(day, lang="en", calendar="proleptic") == "17 March 2560"
    assert format_day(date(1850, 3, 17), lang="en") == "17 March 1850"


@pytest.mark.parametrize("lang", ["th", "en"])
def test_a_style_is_one_of_five(lang: Language) -> None:
    with pytest.raises(
        InvalidDataError,
        match="style must be one of full, long, medium, short, numeric; found x",
    ):
        format_day(_A_FRIDAY, lang=lang, style=cast("DayStyle", "x"))


@pytest.mark.parametrize("lang", ["th", "en"])
@pytest.mark.parametrize("digits", ["latn", [], None])
def test_digits_are_thai_or_arabic(lang: Language, digits: object) -> None:
    with pytest.raises(InvalidDataError, match="digits must be one of thai, arabic"):
        format_day(_A_FRIDAY, lang=lang, digits=cast("Digits", digits))


@pytest.mark.parametrize("lang", ["th", "en"])
def test_a_calendar_is_historic_or_proleptic(lang: Language) -> None:
    with pytest.raises(InvalidDataError, match="calendar must be one of"):
        format_day(_A_FRIDAY, lang=lang, calendar=cast("Calendar", "lunar"))


def test_a_language_is_thai_or_english() -> None:
    with pytest.raises(UnknownLanguageError, match="one of th, en, found 'fr'"):
        format_day(_A_FRIDAY, lang=cast("Language", "fr"))


def test_what_is_no_day_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        format_day(cast("date", "17/3/2560"))

    (problem,) = refused.value.problems
    assert problem.code == "date.no_day"
    assert str(problem) == "expected a day (datetime.date), found str"
