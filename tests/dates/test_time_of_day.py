"""Times of a day, as papers and computers write them, and what is none."""

from __future__ import annotations

from contextlib import suppress
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.dates import parse_time
from sammachip.errors import InvalidDataError
from sammachip.thai import to_thai_digits


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("16.58 น.", time(16, 58)),
        ("16.58น.", time(16, 58)),
        ("16.58 น", time(16, 58)),
        ("เวลา 16.58 น.", time(16, 58)),
        ("เวลา16.58 น.", time(16, 58)),
        ("16.58", time(16, 58)),
        ("16:58", time(16, 58)),
        ("16:58 น.", time(16, 58)),
        ("16:58:03", time(16, 58, 3)),
        ("16.58.03 น.", time(16, 58, 3)),
        ("09:00:01.5", time(9, 0, 1, 500_000)),
        ("09:00:01.000005", time(9, 0, 1, 5)),
        ("09:00:01.0000059", time(9, 0, 1, 5)),
        ("09:00:01.999999999", time(9, 0, 1, 999_999)),
        ("09.30 นาฬิกา", time(9, 30)),
        ("9.05 น.", time(9, 5)),
        ("9 น.", time(9)),
        ("เวลา 10 นาฬิกา", time(10)),
        ("0.00 น.", time(0)),
        ("23:59:59", time(23, 59, 59)),
        ("  เวลา\u00a016.58 \t น. ", time(16, 58)),
        ("16.58\u200b น.", time(16, 58)),
    ],
)
def test_a_time_is_read_in_every_usual_form(text: str, read: time) -> None:
    assert parse_time(text) == read
    assert parse_time(to_thai_digits(text)) == read


@given(st.times())
def test_every_iso_time_is_read(moment: time) -> None:
    assert parse_time(moment.isoformat()) == moment
    assert parse_time(to_thai_digits(moment.isoformat())) == moment


@given(st.text() | st.text(alphabet="0123๒๕ :.เวลาน\u00a0\u200b"))
def test_any_text_is_a_time_or_refused(text: str) -> None:
    with suppress(InvalidDataError):
        assert isinstance(parse_time(text), time)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("24.00 น.", "time.end_of_day"),
        ("24:00:00", "time.end_of_day"),
        ("๒๔ นาฬิกา", "time.end_of_day"),
        ("24.01 น.", "time.no_such_time"),
        ("24:00:00.000001", "time.no_such_time"),
        ("25.00 น.", "time.no_such_time"),
        ("12.60 น.", "time.no_such_time"),
        ("12:00:60", "time.no_such_time"),
        ("บ่ายสามโมง", "time.unreadable"),
        ("หกทุ่ม", "time.unreadable"),
        ("2 ทุ่ม", "time.unreadable"),
        ("", "time.unreadable"),
        ("16", "time.unreadable"),
        ("16.5 น.", "time.unreadable"),
        ("116.58", "time.unreadable"),
        ("16:58.03", "time.unreadable"),
        ("16:58:03.1234567891", "time.unreadable"),
        ("16:๕8", "time.unreadable"),
        ("4:58 pm", "time.unreadable"),
        ("16.58-", "time.unreadable"),
        ("09.30-16.30 น.", "time.unreadable"),
        ("16:58Z", "time.unreadable"),
    ],
)
def test_what_is_no_time_of_a_day_is_refused(text: str, code: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_time(text)

    (problem,) = refused.value.problems
    assert problem.code == code
    assert problem.facts["found"] == text


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "บ่ายสามโมง",
            "expected a time of day such as 16.58 น. or 16:58:03, found บ่ายสามโมง",
        ),
        ("12.60 น.", "expected hours from 0 to 23, minutes and seconds from 0 to 59"),
        ("24.00 น.", "found 24.00 น.: write 00.00 of the next day"),
    ],
)
def test_the_refusal_says_what_is_expected(text: str, sentence: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        parse_time(text)

    assert sentence in str(refused.value)


@pytest.mark.parametrize(("before", "after"), [("", "x"), ("16.58", "x"), ("9", "น.x")])
def test_long_text_is_refused(before: str, after: str) -> None:
    with pytest.raises(InvalidDataError):
        parse_time(before + " \u200b" * 100_000 + after)
