"""The day of a post: the three forms of blogs, and weekdays that agree or not."""

from __future__ import annotations

from datetime import date

import pytest

from sammachip.records.post_day import post_day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("วันพุธที่ 26 เมษายน พ.ศ. 2560", date(2017, 4, 26)),
        ("Wednesday, 28 March 2018", date(2018, 3, 28)),
        ("By admin, เดือนสิงหาคม 15, 2014", date(2014, 8, 15)),
        ("เผยแพร่เมื่อ 17 มีนาคม 2560", date(2017, 3, 17)),
    ],
)
def test_a_day_is_read(line: str, day: date) -> None:
    posted = post_day(line)

    assert posted is not None
    assert (posted.day, posted.problems) == (day, ())
    assert line[posted.start :].strip() != ""


@pytest.mark.parametrize(
    "line", ["วันศุกร์ที่ 26 เมษายน พ.ศ. 2560", "Friday, 26 April 2017"]
)
def test_another_weekday_is_a_problem_and_the_day_counts(line: str) -> None:
    posted = post_day(line)

    assert posted is not None
    assert posted.day == date(2017, 4, 26)
    assert [problem.code for problem in posted.problems] == ["date.weekday"]


@pytest.mark.parametrize(
    "line", ["", "2560", "ไข่เค็ม 17 มีนาคม 2560", "32 มีนาคม 2560", "1" * 999]
)
def test_another_line_is_no_day(line: str) -> None:
    assert post_day(line) is None
