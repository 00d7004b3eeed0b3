"""Time stamps of the web form, and what is none."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import parse_timestamp
from sammachip.errors import InvalidDataError

moments = st.datetimes(
    datetime(1000, 1, 1),  # noqa: DTZ001
    datetime(2431, 12, 31, 23, 59, 59),  # noqa: DTZ001
).map(lambda moment: moment.replace(microsecond=0))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2017-03-17-16:58:03", (2017, 3, 17, 16, 58, 3)),
        (" 2017-01-01-00:00:00\n", (2017, 1, 1, 0, 0, 0)),
        ("2016-02-29-23:59:59", (2016, 2, 29, 23, 59, 59)),
        ("9999-12-31-00:00:00", (9999, 12, 31, 0, 0, 0)),
    ],
)
def test_a_stamp_is_read(text: str, moment: tuple[int, ...]) -> None:
    read = parse_timestamp(text)

    assert read.timetuple()[:6] == moment
    assert read.tzinfo is None


@given(moments)
def test_every_moment_is_read_back(moment: datetime) -> None:
    day, time = moment.isoformat().split("T")

    assert parse_timestamp(f"{day}-{time}") == moment


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2017-03-17",
        "2017-03-17T16:58:03",
        "2017-03-17 16:58:03",
        "2017-3-17-16:58:03",
        "17-03-2017-16:58:03",
        "2017-03-17-16:58",
        "0060-03-17-16:58:03",
        "0999-03-17-16:58:03",
        "2017-03-17-16:58:03.5",
        "2017-03-17-16:58:03Z",
        "๒๐๑๗-๐๓-๑๗-๑๖:๕๘:๐๓",
    ],
)
def test_another_form_is_refused(text: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_timestamp(text)

    (problem,) = refused.value.problems
    assert problem.code == "timestamp.unreadable"
    assert str(problem) == (
        f"expected a time stamp such as 2017-03-17-16:58:03, found {text}"
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2017-02-29-00:00:00", "date.no_such_day"),
        ("2017-13-01-00:00:00", "date.no_such_month"),
        ("2017-03-17-24:00:00", "time.end_of_day"),
        ("2017-03-17-23:60:00", "time.no_such_time"),
        ("2432-03-17-16:58:03", "date.era"),
        ("2560-03-17-16:58:03", "date.era"),
        ("2699-03-17-16:58:03", "date.era"),
    ],
)
def test_a_moment_that_cannot_be_is_refused(text: str, code: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_timestamp(text)

    (problem,) = refused.value.problems
    assert problem.code == code
    assert problem.facts["found"] == text
