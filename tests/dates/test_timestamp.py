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
    datetime(2299, 12, 31, 23, 59, 59),  # noqa: DTZ001
).map(lambda moment: moment.replace(microsecond=0))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2017-03-17-16:58:03", (2017, 3, 17, 16, 58, 3)),
        (" 2017-01-01-00:00:00\n", (2017, 1, 1, 0, 0, 0)),
        ("2016-02-29-23:59:59", (2016, 2, 29, 23, 59, 59)),
        ("2299-12-31-00:00:00", (2299, 12, 31, 0, 0, 0)),
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
    "text",
    [
        "2017-02-29-00:00:00",
        "2017-13-01-00:00:00",
        "2017-03-17-24:00:00",
        "2017-03-17-23:60:00",
    ],
)
def test_a_moment_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_timestamp(text)

    (problem,) = refused.value.problems
    assert problem.code == "timestamp.no_such_moment"
    assert str(problem) == f"there is no such day or time: {text}"


@pytest.mark.parametrize("year", [2300, 2560])
def test_a_be_year_is_refused(year: int) -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_timestamp(f"{year}-03-17-16:58:03")

    (problem,) = refused.value.problems
    assert problem.code == "date.era"
    assert problem.facts["as_be"] == year - 543
    assert problem.facts["as_ce"] == year


@pytest.mark.parametrize("year", ["0000", "0060", "0999"])
def test_a_year_below_a_thousand_is_refused(year: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_timestamp(f"{year}-03-17-16:58:03")

    assert refused.value.problems[0].code == "date.short_year"
