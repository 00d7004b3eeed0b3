"""Times of day, and days with their times, as they are written."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import (
    DayStyle,
    TimeStyle,
    format_datetime,
    format_day,
    format_time,
)
from sammachip.errors import InvalidDataError, Language, UnknownLanguageError
from sammachip.thai import Digits, to_thai_digits

_MOMENT = datetime(2017, 3, 17, 16, 58, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("style", "thai", "english"),
    [
        ("official", "๑๖.๕๘ น.", "16:58"),
        ("medium", "๑๖:๕๘:๐๓", "16:58:03"),
        ("short", "๑๖:๕๘", "16:58"),
    ],
)
def test_a_time_has_three_styles(style: TimeStyle, thai: str, english: str) -> None:
    assert format_time(_MOMENT, style=style) == thai
    assert format_time(_MOMENT.time(), style=style) == thai
    assert to_thai_digits(format_time(_MOMENT, style=style, digits="arabic")) == thai
    assert format_time(_MOMENT, style=style, lang="en") == english


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (time(0, 0), "๐๐.๐๐ น."),
        (time(9, 5), "๐๙.๐๕ น."),
        (time(23, 59, 59, 999_999), "๒๓.๕๙ น."),
    ],
)
def test_a_time_has_two_digits_and_is_not_rounded(moment: time, text: str) -> None:
    assert format_time(moment) == text


@pytest.mark.parametrize(
    ("style", "time_style", "thai", "english"),
    [
        (
            "full",
            "official",
            "วันศุกร์ที่ ๑๗ มีนาคม พ.ศ. ๒๕๖๐ เวลา ๑๖.๕๘ น.",
            "Friday 17 March 2017 at 16:58",
        ),
        ("long", "official", "๑๗ มีนาคม ๒๕๖๐ เวลา ๑๖.๕๘ น.", "17 March 2017 at 16:58"),
        ("medium", "medium", "๑๗ มี.ค. ๒๕๖๐ ๑๖:๕๘:๐๓", "17 Mar 2017, 16:58:03"),
        ("short", "short", "๑๗/๓/๖๐ ๑๖:๕๘", "17/3/2017, 16:58"),
        ("numeric", "official", "๑๗/๐๓/๒๕๖๐ ๑๖.๕๘ น.", "17/03/2017, 16:58"),
    ],
)
def test_a_day_and_its_time_are_written_together(
    style: DayStyle, time_style: TimeStyle, thai: str, english: str
) -> None:
    written = [
        format_datetime(_MOMENT, style=style, time_style=time_style),
        format_datetime(_MOMENT, style=style, time_style=time_style, lang="en"),
    ]

    assert written == [thai, english]


def test_the_form_of_thai_papers_is_the_usual_one() -> None:
    assert format_datetime(_MOMENT) == "๑๗ มีนาคม ๒๕๖๐ เวลา ๑๖.๕๘ น."


def test_the_year_follows_the_calendar() -> None:
    moment = datetime(1935, 3, 7, 9, tzinfo=UTC)

    assert format_datetime(moment).startswith("๗ มีนาคม ๒๔๗๗ ")
    assert format_datetime(moment, calendar="proleptic").startswith("๗ มีนาคม ๒๔๗๘ ")


@given(
    st.datetimes(datetime(1889, 4, 1), datetime(2399, 12, 31)),  # noqa: DTZ001 - hypothesis wants it
    st.sampled_from(["full", "long", "medium", "short", "numeric"]),
    st.sampled_from(["official", "medium", "short"]),
    st.sampled_from(["th", "en"]),
)
def test_day_and_time_stand_in_the_text_as_they_stand_alone(
    moment: datetime, style: DayStyle, time_style: TimeStyle, lang: Language
) -> None:
    text = format_datetime(moment, style=style, time_style=time_style, lang=lang)

    assert text.startswith(format_day(moment, style=style, lang=lang))
    assert text.endswith(format_time(moment, style=time_style, lang=lang))


def test_a_choice_that_is_not_offered_is_refused() -> None:
    with pytest.raises(InvalidDataError, match="one of official, medium, short; found"):
        format_time(_MOMENT, style=cast("TimeStyle", "long"))
    with pytest.raises(InvalidDataError, match="one of official, medium, short; found"):
        format_datetime(_MOMENT, time_style=cast("TimeStyle", "long"))
    with pytest.raises(InvalidDataError, match="one of official, medium, short; found"):
        format_time(_MOMENT, style=cast("TimeStyle", []))


@pytest.mark.parametrize("lang", ["th", "en"])
def test_digits_are_thai_or_arabic(lang: Language) -> None:
    with pytest.raises(InvalidDataError, match="digits must be one of"):
        format_time(_MOMENT, lang=lang, digits=cast("Digits", "x"))


def test_a_language_is_thai_or_english() -> None:
    with pytest.raises(UnknownLanguageError, match="one of th, en, found 'fr'"):
        format_time(_MOMENT, lang=cast("Language", "fr"))
    with pytest.raises(UnknownLanguageError, match="one of th, en, found 'fr'"):
        format_datetime(_MOMENT, lang=cast("Language", "fr"))
    with pytest.raises(UnknownLanguageError, match="found \\['en'\\]"):
        format_time(_MOMENT, lang=cast("Language", ["en"]))


def test_a_day_too_early_for_the_historic_calendar_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        format_datetime(datetime(1889, 3, 31, tzinfo=UTC))

    assert refused.value.problems[0].code == "be_year.day_too_early"
