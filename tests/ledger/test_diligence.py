"""Lines written late, days without lines, and lines that stand out of order."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_examples import NEW_YEAR, line, sale
from strategies import books, days

from sammachip.dates import DayRange, PartialDate
from sammachip.errors import InvalidDataError, Severity
from sammachip.ledger import (
    Book,
    Entry,
    EntryKind,
    days_without_lines,
    lines_out_of_order,
    lines_written_before,
    lines_written_late,
)

_JANUARY = PartialDate(be_year=2569, month=1)


def january(*numbers: int) -> Book:
    return Book(
        sale(position, day=date(2026, 1, number))
        for position, number in enumerate(numbers, start=1)
    )


def written_on(day: date | None) -> Entry:
    return attrs.evolve(sale(1), recorded_on=day)


@pytest.mark.parametrize(
    ("day", "within_days", "is_late"),
    [
        pytest.param(date(2026, 1, 1), 0, False, id="on its day"),
        pytest.param(date(2026, 1, 2), 0, True, id="on the next"),
        pytest.param(date(2026, 1, 4), 3, False, id="on the last in time"),
        pytest.param(date(2026, 1, 5), 3, True, id="on the first too late"),
        pytest.param(date(2025, 12, 31), 0, False, id="before its day"),
        pytest.param(None, 0, False, id="nobody knows"),
    ],
)
def test_a_line_is_late_after_so_many_days(
    day: date | None, within_days: int, *, is_late: bool
) -> None:
    late = lines_written_late(Book([written_on(day)]), within_days=within_days)

    assert bool(late) is is_late


def test_a_late_line_that_was_taken_back_is_left_in_peace() -> None:
    book = Book([written_on(date(2026, 2, 9))])
    late = date(2026, 2, 9)

    corrected = book.reverse(
        "1", as_number="2", day=late, note="ผิด", recorded_on=date(2026, 3, 1)
    )

    assert [
        each.path_text for each in lines_written_late(corrected, within_days=3)
    ] == ["entries[1].recorded_on"]


def test_a_late_line_is_told_with_its_days_in_both_languages() -> None:
    (finding,) = lines_written_late(
        Book([sale(0), written_on(date(2026, 2, 9))]), within_days=3
    )

    assert finding.severity is Severity.WARNING
    assert str(finding) == (
        "line 1: expected line 1 to be written by 4 January 2026, found 9 February 2026"
    )
    assert finding.text("th") == (
        "รายการที่ 1 ต้องบันทึกภายใน 4 มกราคม พ.ศ. 2569 แต่บันทึกเมื่อ 9 กุมภาพันธ์ พ.ศ. 2569"
    )


def test_a_line_is_not_written_before_its_day_or_before_the_line_above() -> None:
    book = Book(
        attrs.evolve(sale(position, day=NEW_YEAR), recorded_on=written)
        for position, written in enumerate(
            (date(2026, 1, 3), None, date(2026, 1, 2), date(2025, 1, 1), NEW_YEAR)
        )
    )

    findings = lines_written_before(book)

    assert [(each.code, each.facts["number"]) for each in findings] == [
        ("book.written_before_line", "2"),
        ("book.written_early", "3"),
        ("book.written_before_line", "3"),
    ]
    assert {each.severity for each in findings} == {Severity.WARNING}
    assert findings[0].text("en") == (
        "expected line 2 to be written on 3 January 2026 or later, as the line above"
        " it; found 2 January 2026"
    )
    assert findings[0].text("th") == (
        "รายการที่ 2 ต้องบันทึกไม่ก่อน 3 มกราคม พ.ศ. 2569 ซึ่งเป็นวันที่บันทึกรายการก่อนหน้า"
        " แต่บันทึกเมื่อ 2 มกราคม พ.ศ. 2569"
    )
    assert findings[1].text("en") == (
        "line 3 is of 1 January 2026; it cannot have been written on 1 January 2025"
    )
    assert findings[1].text("th") == (
        "รายการที่ 3 ลงวันที่ 1 มกราคม พ.ศ. 2569 จึงบันทึกเมื่อ 1 มกราคม พ.ศ. 2568 ไม่ได้"
    )


def test_a_wrong_day_of_writing_is_mended_by_taking_the_line_back() -> None:
    book = Book([written_on(date(2025, 1, 1))])

    assert len(lines_written_before(book)) == 1
    book = book.reverse(
        "1", as_number="2", day=NEW_YEAR, note="ผิดปี", recorded_on=NEW_YEAR
    )
    assert lines_written_before(book) == ()


@given(st.lists(days, max_size=8).map(sorted))
def test_a_book_that_is_written_day_by_day_is_in_order(written: list[date]) -> None:
    book = Book(
        attrs.evolve(sale(number, day=day), recorded_on=day)
        for number, day in enumerate(written)
    )

    assert lines_written_before(book) == ()


def test_days_that_follow_each_other_are_told_together() -> None:
    findings = days_without_lines(january(1, 2, 6, 30), _JANUARY)

    assert [finding.text() for finding in findings] == [
        "days without a line, from 3 January 2026 to 5 January 2026: 3",
        "days without a line, from 7 January 2026 to 29 January 2026: 23",
        "days without a line, from 31 January 2026 to 31 January 2026: 1",
    ]
    assert findings[0].text("th") == (
        "ไม่มีรายการตั้งแต่ 3 มกราคม พ.ศ. 2569 ถึง 5 มกราคม พ.ศ. 2569 รวม 3 วัน"
    )


def test_nothing_is_expected_on_days_of_rest() -> None:
    january_days = DayRange(NEW_YEAR, date(2026, 1, 31))
    sundays = [day for day in january_days if day.isoweekday() == 7]
    book = january(*{day.day for day in {*january_days} - {*sundays}} - {5})

    missing = days_without_lines(book, _JANUARY)
    but_sundays = days_without_lines(book, _JANUARY, rest_days=sundays)

    assert [each.facts["count"] for each in missing] == [2, 1, 1, 1]
    assert [each.facts["first"] for each in but_sundays] == ["2026-01-05"]


@given(books(), days, st.integers(0, 60), st.lists(days, max_size=5))
def test_a_day_is_missing_or_has_lines_or_is_one_of_rest(
    book: Book, first: date, length: int, rest: list[date]
) -> None:
    period = DayRange(first, first + timedelta(days=length))

    missing = days_without_lines(book, period, rest_days=rest)

    counts = [each.facts["count"] for each in missing]
    passed = {*rest, *(entry.day for entry in book.entries)}
    assert counts == [*filter(None, counts)]
    assert sum(map(int, map(str, counts))) == len({*period} - passed)


@pytest.mark.parametrize(
    ("numbers", "found"),
    [
        pytest.param((1, 1, 2, 3), [], id="in order"),
        pytest.param((1, 5, 2, 3), [("2", "2", 1)], id="one day too far ahead"),
        pytest.param((3, 4, 1, 5), [("3", "3", 1)], id="one day too late"),
        pytest.param((5, 6, 1, 2, 3, 7), [("1", "2", 2)], id="two of other days"),
        pytest.param(
            (1, 9, 2, 3, 8, 7, 4),
            [("2", "2", 1), ("5", "6", 2)],
            id="here and there",
        ),
        pytest.param((), [], id="nothing"),
        pytest.param((3, 2, 1), [("1", "2", 2)], id="the earliest day stays"),
    ],
)
def test_the_fewest_lines_are_out_of_order(
    numbers: tuple[int, ...], found: list[tuple[str, str, int]]
) -> None:
    findings = lines_out_of_order(january(*numbers))

    assert [
        tuple(finding.facts[name] for name in ("first", "last", "count"))
        for finding in findings
    ] == found


def test_a_correction_that_has_the_day_of_the_mistake_is_in_order() -> None:
    late = sale(9, day=date(2026, 1, 2))
    book = january(1, 3, 5).append(late)

    mended = book.reverse("9", as_number="10", day=late.day, note="ผิดวัน")

    assert len(lines_out_of_order(book)) == 1
    assert lines_out_of_order(mended) == ()


def test_the_lines_of_a_closing_have_the_day_that_they_must_have() -> None:
    day = date(2026, 1, 1)
    closing = line(9, EntryKind.YEAR_CLOSED, 5, account="2568", day=day)
    to_fund = line(10, EntryKind.PROFIT_TO_FUND, 5, day=day)

    assert lines_out_of_order(january(1, 3).append(closing, to_fund)) == ()


def test_lines_out_of_order_are_told_together_with_their_days() -> None:
    (finding,) = lines_out_of_order(january(3, 4, 5, 1, 2, 6))

    assert str(finding) == (
        "line 4: lines among those of other days, from line 4 of 1 January"
        " 2026 to line 5 of 2 January 2026: 2"
    )
    assert finding.text("th") == (
        "รายการที่อยู่ผิดลำดับวัน ตั้งแต่รายการที่ 4 ลงวันที่ 1 มกราคม พ.ศ. 2569"
        " ถึงรายการที่ 5 ลงวันที่ 2 มกราคม พ.ศ. 2569: 2 รายการ"
    )
    assert finding.severity is Severity.WARNING


@given(st.lists(st.integers(1, 31), max_size=12))
def test_without_them_the_days_are_in_order(numbers: list[int]) -> None:
    book = january(*numbers)
    found = lines_out_of_order(book)
    runs = [(int(each.path[1]), each.facts["count"]) for each in found]

    out = {start + step for start, count in runs for step in range(int(str(count)))}
    left = [each.day for at, each in enumerate(book.entries) if at not in out]

    assert left == sorted(left)
    assert bool(out) is (numbers != sorted(numbers))


def test_a_period_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        days_without_lines(Book(), 2026)

    assert [each.code for each in refused.value.problems] == ["buddhist_year.range"]
