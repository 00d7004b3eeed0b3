"""Days that other libraries misread or miswrite, and our answers.

Measured with pythainlp 5.4, dateparser 1.5, PyICU 2.17, Babel 2.18 and thaidate 0.4.
"""

from __future__ import annotations

from datetime import date

import pytest

from sammachip.dates import (
    be_year_of,
    format_day,
    parse_datetime,
    parse_day,
    parse_time,
)
from sammachip.errors import InvalidDataError


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        pytest.param("05-11-2560", "2017-11-05", id="pythainlp: January"),
        pytest.param("17 10 2560", "2017-10-17", id="pythainlp: January, too"),
        pytest.param("๑๗ มีนาคม ๒๕๖๐", "2017-03-17", id="pythainlp: IndexError"),
        pytest.param("17/3/2560", "2017-03-17", id="Babel: 2560"),
        pytest.param("17 มีนาคม พ.ศ. 2560", "2017-03-17", id="dateparser: None"),
        pytest.param("17 มี.ค. 2560", "2017-03-17", id="dateparser: January 2560"),
        pytest.param("29 กุมภาพันธ์ 2567", "2024-02-29", id="dateparser: no such day"),
        pytest.param("29/02/2539", "1996-02-29", id="Babel: ValueError"),
        pytest.param("17 มีนาคม 2560", "2017-03-17", id="Babel: IndexError"),
        pytest.param("2560-03-17", "2017-03-17", id="PyICU: 3 March 1981"),
        pytest.param("7 มีนาคม 2477", "1935-03-07", id="pythainlp, PyICU: 1934"),
    ],
)
def test_what_others_misread_is_read(text: str, iso: str) -> None:
    assert parse_day(text).isoformat() == iso


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("117 มีนาคม 25600", "date.unreadable", id="pythainlp: 2017"),
        pytest.param("17 มีนาคม 2017", "date.era", id="pythainlp, PyICU: 1474"),
        pytest.param("17 มีนาคม 99", "date.short_year", id="pythainlp: 2056"),
        pytest.param("17/3/60", "date.short_year", id="dateparser, Babel: 2060"),
        pytest.param("29 ก.พ. 2560", "date.no_such_day", id="dateparser: year 2560"),
        pytest.param("31/4/2560", "date.no_such_day", id="PyICU: 1 May 2017"),
    ],
)
def test_what_others_guess_is_refused(text: str, code: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_day(text)

    assert [problem.code for problem in refused.value.problems] == [code]


def test_what_the_caller_says_is_read() -> None:
    assert parse_day("17 มีนาคม 2017", era="ce") == date(2017, 3, 17)
    assert parse_day("2017-03-17") == date(2017, 3, 17)
    assert parse_day("17 มีนาคม 99", short_years_from=2470) == date(1956, 3, 17)
    assert parse_day("17/3/60", short_years_from=2500) == date(2017, 3, 17)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        pytest.param(
            "17 มีนาคม 2560 16:58 น.", "2017-03-17T16:58:00", id="pythainlp: 16:00"
        ),
        pytest.param(
            "17 มีนาคม 2560 09:00:01.5",
            "2017-03-17T09:00:01.500000",
            id="pythainlp: 5 microseconds",
        ),
    ],
)
def test_no_minute_is_lost(text: str, iso: str) -> None:
    assert parse_datetime(text).isoformat() == iso


def test_midnight_in_words_is_not_taken_for_a_time() -> None:
    with pytest.raises(InvalidDataError):
        parse_time("หกทุ่ม")  # pythainlp: 24:00


@pytest.mark.parametrize(
    ("day", "written"),
    [
        pytest.param(
            date(2017, 3, 17),
            "วันศุกร์ที่ ๑๗ มีนาคม พ.ศ. ๒๕๖๐",
            id="Babel: ค.ศ.; thaidate: Monday",
        ),
        pytest.param(
            date(2024, 2, 29),
            "วันพฤหัสบดีที่ ๒๙ กุมภาพันธ์ พ.ศ. ๒๕๖๗",
            id="thaidate: ValueError",
        ),
    ],
)
def test_what_others_miswrite_is_written(day: date, written: str) -> None:
    assert format_day(day, style="full") == written


def test_a_year_is_that_of_its_time() -> None:
    assert be_year_of(date(1935, 3, 7)) == 2477  # pythainlp, PyICU: 2478


def test_the_dots_of_a_short_month_are_whole() -> None:
    assert format_day(date(2017, 4, 17), style="medium") == "๑๗ เม.ย. ๒๕๖๐"
    assert format_day(date(2017, 3, 17), style="medium") == "๑๗ มี.ค. ๒๕๖๐"
