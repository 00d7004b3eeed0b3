"""format_pattern: CLDR patterns with the Buddhist Era that Babel does not have."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime
from typing import cast

import pytest
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st

from sammachip import dates
from sammachip.dates import Calendar, DayStyle, Era, format_day, format_pattern
from sammachip.errors import InvalidDataError
from sammachip.thai import Digits

_FRIDAY = date(2017, 3, 17)
_MOMENT = datetime(2017, 3, 17, 16, 58, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("EEEEที่ d MMMM G y", "วันศุกร์ที่ ๑๗ มีนาคม พ.ศ. ๒๕๖๐"),
        ("d MMM yy", "๑๗ มี.ค. ๖๐"),
        ("LLLL y", "มีนาคม ๒๕๖๐"),
        ("E d MMM y", "ศุกร์ ๑๗ มี.ค. ๒๕๖๐"),
        ("EEEEE", "ศ"),
        ("EEEEEE", "ศ."),
        ("dd/MM/yyyy", "๑๗/๐๓/๒๕๖๐"),
        ("GGGG y", "พุทธศักราช ๒๕๖๐"),
        ("GGGGG yyyyyy", "พ.ศ. ๐๐๒๕๖๐"),
        ("u-MM-dd", "๒๐๑๗-๐๓-๑๗"),
        ("'ปี' y 'y'", "ปี ๒๕๖๐ y"),
        ("d ''MMM'' 100 %", "๑๗ 'มี.ค.' 100 %"),
        ("", ""),
    ],
)
def test_a_day_is_written_by_a_pattern(pattern: str, text: str) -> None:
    assert format_pattern(_FRIDAY, pattern) == text


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("d MMM y เวลา HH:mm:ss", "17 มี.ค. 2560 เวลา 16:58:03"),
        ("H.mm 'น.'", "16.58 น."),
        ("h:mm", "4:58"),
    ],
)
def test_a_pattern_may_have_a_time(pattern: str, text: str) -> None:
    assert format_pattern(_MOMENT, pattern, digits="arabic") == text


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Fri 17 March 2560 BE"),
        ("en_GB", "Fri 17 March 2560 BE"),
        ("th_TH", "ศุกร์ 17 มีนาคม 2560 พ.ศ."),
        ("de", "Fr. 17 März 2560 BE"),
    ],
)
def test_the_names_are_those_of_the_locale(locale: str, text: str) -> None:
    written = format_pattern(_FRIDAY, "EEE d MMMM y G", locale=locale, digits="arabic")

    assert written == text


def test_the_common_era_is_a_choice() -> None:
    assert format_pattern(_FRIDAY, "d MMM G y", era="ce") == "๑๗ มี.ค. ค.ศ. ๒๐๑๗"


@pytest.mark.parametrize(
    ("calendar", "text"), [("historic", "๗/๓/๒๔๗๗"), ("proleptic", "๗/๓/๒๔๗๘")]
)
def test_the_year_follows_the_calendar(calendar: Calendar, text: str) -> None:
    assert format_pattern(date(1935, 3, 7), "d/M/y", calendar=calendar) == text


@pytest.mark.parametrize(
    ("style", "pattern"),
    [
        ("full", "EEEEที่ d MMMM G y"),
        ("long", "d MMMM y"),
        ("medium", "d MMM y"),
        ("short", "d/M/yy"),
        ("numeric", "dd/MM/y"),
    ],
)
@given(day=st.dates(date(1889, 4, 1), date(2399, 12, 31)))
def test_the_styles_are_patterns(style: DayStyle, pattern: str, day: date) -> None:
    assert format_pattern(day, pattern) == format_day(day, style=style)


@given(
    st.dates(),
    st.text() | st.text(alphabet="GyYuMLdDFEecaHQqwz' /"),
    st.sampled_from(["be", "ce"]),
)
def test_any_pattern_is_written_or_refused(day: date, pattern: str, era: Era) -> None:
    with suppress(InvalidDataError):
        assert isinstance(format_pattern(day, pattern, era=era), str)


@given(st.text() | st.text(alphabet="thenGB_-@."))
def test_any_locale_is_known_or_refused(locale: str) -> None:
    with suppress(InvalidDataError):
        assert isinstance(format_pattern(_FRIDAY, "MMM", locale=locale), str)


def test_every_field_is_there_in_every_locale() -> None:
    pattern = "G GGGG y u M MMM MMMM LLLL d D F E EEEE a h H k K m s"

    for locale in locale_identifiers():
        assert format_pattern(_MOMENT, pattern, locale=locale)


def _code(pattern: str, day: date = _FRIDAY, *, locale: str = "th") -> str:
    with pytest.raises(InvalidDataError) as refused:
        format_pattern(day, pattern, locale=locale)

    (problem,) = refused.value.problems
    return problem.code


@pytest.mark.parametrize(
    "pattern",
    [
        *("YYYY", "w", "W", "QQQ", "q", "z", "x", "S", "B", "j", "day", "C"),
        *("ddd", "MMMMMM", "e", "c", "eee", "cccc", "d 'เดือน", "'", "HH:mm", "h a"),
    ],
)
def test_a_pattern_that_could_mean_something_else_is_refused(pattern: str) -> None:
    assert _code(pattern) == "pattern.unreadable"


def test_the_refusal_names_the_fields_that_there_are() -> None:
    with pytest.raises(InvalidDataError) as refused:
        format_pattern(_FRIDAY, "d MMM YYYY")

    assert str(refused.value) == (
        "expected a date pattern with the fields G y u M L d D F E, text in single "
        "quotes, found d MMM YYYY; a date without time has no clock"
    )


@pytest.mark.parametrize("locale", ["", "xx", "thai", "th-TH", "../th"])
def test_a_locale_that_babel_does_not_have_is_refused(locale: str) -> None:
    assert _code("d", locale=locale) == "locale.unknown"


def test_a_day_too_early_for_the_historic_calendar_is_refused() -> None:
    assert _code("d MMM y", date(1889, 3, 31)) == "be_year.day_too_early"


@pytest.mark.parametrize("era", ["be", "ce"])
def test_a_be_year_in_a_day_is_refused(era: Era) -> None:
    with pytest.raises(InvalidDataError) as refused:
        format_pattern(date(2560, 3, 17), "y", era=era)

    assert [problem.code for problem in refused.value.problems] == ["date.be_year"]
    assert format_pattern(date.max, "u", era=era, calendar="proleptic") == "๙๙๙๙"


def test_a_choice_that_is_not_offered_is_refused() -> None:
    with pytest.raises(InvalidDataError, match="era must be one of be, ce; found ad"):
        format_pattern(_FRIDAY, "y", era=cast("Era", "ad"))
    with pytest.raises(InvalidDataError, match="digits must be one of"):
        format_pattern(_FRIDAY, "", digits=cast("Digits", "latn"))
    with pytest.raises(InvalidDataError, match="calendar must be one of"):
        format_pattern(_FRIDAY, "y", era="ce", calendar=cast("Calendar", "lunar"))


def test_another_name_that_is_not_there_is_refused_by_name() -> None:
    with pytest.raises(AttributeError, match="no attribute 'format_patern'"):
        getattr(dates, "format_patern")  # noqa: B009 - the checkers know that it is not there


@pytest.mark.parametrize("filling", [" ", "'", "''", "y", "d ", "("])
def test_long_patterns_are_written_or_refused(filling: str) -> None:
    with suppress(InvalidDataError):
        format_pattern(_FRIDAY, filling * 50_001)
