"""Days with a time of day: one text for both, by the clocks of Thailand."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, time
from typing import cast, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import (
    BareYear,
    Calendar,
    DayStyle,
    TimeStyle,
    format_datetime,
    parse_datetime,
)
from sammachip.errors import InvalidDataError
from sammachip.thai import Digits, to_thai_digits

_MOMENT = datetime.combine(date(2017, 3, 17), time(16, 58))

moments = st.datetimes(
    datetime.combine(date(1889, 4, 1), time(0)),
    datetime.combine(date(2399, 12, 31), time(23, 59)),
).map(lambda moment: moment.replace(microsecond=0))


@pytest.mark.parametrize(
    "text",
    [
        "17 มีนาคม 2560 เวลา 16.58 น.",
        "17 มีนาคม 2560 เวลา 16:58",
        "17 มีนาคม 2560เวลา16.58น.",
        "17 มีนาคม 2560, เวลา 16.58 นาฬิกา",
        "17 มีนาคม 2560 16:58 น.",
        "17 มี.ค. 2560 16.58",
        "17/3/2560 16:58",
        "17/3/2560, 16:58",
        "17 3 2560 16:58",
        "วันศุกร์ที่ 17 มีนาคม พ.ศ. 2560 เวลา 16:58:00",
        "มีนาคม 17, 2560 16:58",
        "Friday, 17 March 2017 16:58",
        "17 March 2017 at 16:58",
        "17 Mar 2017, 16:58:00",
        "2017-03-17T16:58",
        "2017-03-17T16:58:00.000",
        "2017-03-17 16:58:00",
        "2017-03-17-16:58:00",
        "2560-03-17 16:58",
        "2017-03-17T16:58+07:00",
        "2017-03-17 16:58:00 +0700",
        "17 มีนาคม 2560 เวลา 16.58 น. +07:00",
        " 17/3/2560\n16:58\u00a0น. ",
        "17/3/2560\u200b 16:58",
    ],
)
def test_a_moment_is_read_in_every_usual_form(text: str) -> None:
    assert parse_datetime(text) == _MOMENT
    assert parse_datetime(text).tzinfo is None


@pytest.mark.parametrize(
    "text", ["17 มีนาคม 2560 เวลา 16.58 น.", "17/3/2560 16:58", "2017-03-17T16:58:00.0"]
)
def test_so_it_is_in_thai_digits(text: str) -> None:
    assert parse_datetime(to_thai_digits(text)) == _MOMENT


def test_seconds_and_their_fractions_are_read() -> None:
    moment = parse_datetime("17 มีนาคม 2560 09:00:01.5")

    assert moment.isoformat() == "2017-03-17T09:00:01.500000"


def test_the_choices_are_those_of_the_day() -> None:
    moment = _MOMENT.replace(year=1935)

    assert parse_datetime("17/3/2017 16:58", era="ce") == _MOMENT
    assert parse_datetime("17/3/60 16:58", short_years_from=2500) == _MOMENT
    assert parse_datetime("17/3/2477 16:58") == moment
    assert parse_datetime("17/3/2478 16:58", calendar="proleptic") == moment


@given(
    moments,
    st.sampled_from(["full", "long", "medium", "numeric"]),
    st.sampled_from(get_args(TimeStyle)),
    st.sampled_from(get_args(Digits)),
)
def test_every_moment_that_is_written_is_read(
    moment: datetime, style: DayStyle, time_style: TimeStyle, digits: Digits
) -> None:
    text = format_datetime(moment, style=style, time_style=time_style, digits=digits)
    second = moment.second if time_style == "medium" else 0

    assert parse_datetime(text) == moment.replace(second=second)


@given(
    moments, st.sampled_from(get_args(DayStyle)), st.sampled_from(get_args(TimeStyle))
)
def test_so_is_every_moment_in_english(
    moment: datetime, style: DayStyle, time_style: TimeStyle
) -> None:
    text = format_datetime(moment, lang="en", style=style, time_style=time_style)
    second = moment.second if time_style == "medium" else 0

    assert parse_datetime(text, era="ce") == moment.replace(second=second)


@given(st.text() | st.text(alphabet="0123๒๕ /:.-TZเวลามีคน\u00a0"))
def test_any_text_is_a_moment_or_refused(text: str) -> None:
    with suppress(InvalidDataError):
        assert isinstance(parse_datetime(text), datetime)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("17 มีนาคม 2560", "datetime.unreadable"),
        ("2017-03-17", "datetime.unreadable"),
        ("16.58 น.", "datetime.unreadable"),
        ("เวลา 16.58 น.", "date.unreadable"),
        ("", "datetime.unreadable"),
        ("17 มีนาคม 256016:58", "datetime.unreadable"),
        ("17 มีนาคม 2560 บ่ายสามโมง", "datetime.unreadable"),
        ("16:58 17/3/2560", "datetime.unreadable"),
        ("17 มีนาคม 2560 16:58 17:58", "date.unreadable"),
        ("วันนี้ เวลา 16.58 น.", "date.unreadable"),
        ("17.03.60 16.58.00 น.", "date.short_year"),
        ("31/4/2560 16:58", "date.no_such_day"),
        ("17/3/2017 16:58", "date.era"),
        ("วันเสาร์ที่ 17/3/2560 16:58", "date.weekday"),
        ("17/3/2560 24.00 น.", "time.end_of_day"),
        ("17/3/2560 25.00 น.", "time.no_such_time"),
        ("2017-03-17T16:58:03Z", "datetime.zone"),
        ("2017-03-17T16:58+08:00", "datetime.zone"),
        ("2017-03-17 16:58:03 -0700", "datetime.zone"),
        ("17-03-2560", "datetime.unreadable"),
        ("17-03-2560+0700", "datetime.unreadable"),
        ("2560-03-17T16:58:03.1234567890", "datetime.unreadable"),
        ("17/3/5260 16:58", "date.far_year"),
        ("17/3/2560 16:58 UTC", "datetime.zone"),
    ],
)
def test_what_is_no_moment_is_refused(text: str, code: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_datetime(text)

    assert [problem.code for problem in refused.value.problems] == [code]


def test_the_refusal_shows_what_is_expected() -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_datetime("17 มีนาคม 2560")

    assert str(refused.value) == (
        "expected a day and a time such as 17 มีนาคม 2560 เวลา 16.58 น. or "
        "2017-03-17T16:58, found 17 มีนาคม 2560"
    )


def test_the_refusal_of_a_zone_names_the_remedy() -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_datetime("2017-03-17T16:58Z")

    assert str(refused.value) == (
        "expected a moment by Thai clocks, found another zone in 2017-03-17T16:58Z: "
        "convert it to Thai local time, +07:00"
    )


@pytest.mark.parametrize(
    "text",
    [
        *("31/4/2560 16:58", "1/13/2560 16:58", "17/3/60 16:58", "17/3/2017 16:58"),
        *("วันนี้ 16:58", "เสาร์ 17/3/2560 16:58", "17/3/2560 25:00", "17/3/2560 24:00"),
    ],
)
def test_the_refusal_quotes_what_was_written(text: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_datetime(text)

    assert refused.value.problems[0].facts["found"] == text


def test_a_misspelt_choice_is_refused() -> None:
    with pytest.raises(InvalidDataError, match="era must be one of"):
        parse_datetime("17/3/2560 16:58", era=cast("BareYear", "ad"))
    with pytest.raises(InvalidDataError, match="calendar must be one of"):
        parse_datetime("17/3/2560 16:58", calendar=cast("Calendar", "lunar"))
    with pytest.raises(InvalidDataError, match="era must be one of"):
        parse_datetime("วันนี้", era=cast("BareYear", "ad"))


@pytest.mark.parametrize("part", ["1 ", "1:11 ", "เวลา ", "1:11:11", "T1", " ", "-"])
def test_long_text_is_refused(part: str) -> None:
    with pytest.raises(InvalidDataError):
        parse_datetime(part * 50_000 + "x")
