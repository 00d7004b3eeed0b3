"""Closed years: the lines of a book say which they are."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest
from closing_books import entry
from hypothesis import given
from hypothesis import strategies as st
from strategies import books, days

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.ledger import Book, Entry, EntryKind, balance_sheet
from sammachip.ledger.closed_year import (
    allocations,
    closings,
    lines_in_closed_years,
    open_years,
)

_MEETING: Final = date(2027, 2, 10)
_IN_YEAR: Final = date(2026, 12, 1)


def closing(number: str, year: str, day: date = _MEETING) -> Entry:
    return entry(number, day, EntryKind.YEAR_CLOSED, 300, account=year)


BOOK: Final = Book(
    [
        entry("1", date(2026, 5, 1), EntryKind.INCOME, 300),
        closing("2", "2569"),
        entry("3", _MEETING, EntryKind.PROFIT_TO_MEMBER, 300, "m1"),
        entry("4", date(2027, 3, 1), EntryKind.INCOME, 90),
    ]
)


def changed(book: Book) -> list[str]:
    return [str(each.facts["number"]) for each in lines_in_closed_years(book)]


def test_the_closed_years_stand_in_their_order() -> None:
    book = BOOK.append(closing("5", "FY2568"), closing("6", "2570"))

    assert [(each.year, each.line) for each in closings(book)] == [
        (FiscalYear(2568), "5"),
        (BuddhistYear(2569), "2"),
        (BuddhistYear(2570), "6"),
    ]


def test_a_closing_that_was_taken_back_closes_nothing() -> None:
    book = BOOK.reverse("2", as_number="5", day=_MEETING, note="ผิด")

    assert closings(book) == ()
    assert [year for _, year in allocations(book)] == [BuddhistYear(2569), None]


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        pytest.param(entry("9", _IN_YEAR, EntryKind.COST, 5), ["9"], id="a cost"),
        pytest.param(
            entry("9", date(2024, 5, 1), EntryKind.COST, 5), ["9"], id="years before"
        ),
        pytest.param(
            entry("9", _IN_YEAR, EntryKind.CAPITAL_IN, 5, "m1"), ["9"], id="shares"
        ),
        pytest.param(
            entry("9", _IN_YEAR, EntryKind.FUND_SPENT, 5, account="f"), ["9"], id="fund"
        ),
        pytest.param(
            entry("9", date(2027, 1, 1), EntryKind.COST, 5), [], id="the next year"
        ),
        pytest.param(
            entry("9", _IN_YEAR, EntryKind.SHARED_OUT, 5, "m1"), [], id="a share paid"
        ),
        pytest.param(entry("9", _IN_YEAR, EntryKind.TO_BANK, 5), [], id="to the bank"),
    ],
)
def test_a_line_of_a_closed_year_is_found_if_it_changes_what_is_shared(
    line: Entry, numbers: list[str]
) -> None:
    assert changed(BOOK.append(line)) == numbers


@pytest.mark.parametrize(
    ("day", "numbers"),
    [
        pytest.param(_IN_YEAR, [], id="with its own day"),
        pytest.param(date(2027, 3, 1), ["9"], id="in the open year"),
    ],
)
def test_a_late_line_is_taken_back_within_its_year(
    day: date, numbers: list[str]
) -> None:
    book = BOOK.append(entry("9", _IN_YEAR, EntryKind.COST, 5))

    assert changed(book.reverse("9", as_number="r", day=day, note="ผิด")) == numbers


def test_a_line_of_before_is_not_taken_back_within_its_closed_year() -> None:
    book = BOOK.reverse("1", as_number="9", day=_IN_YEAR, note="ผิด")

    assert changed(book) == ["9"]
    assert changed(BOOK.reverse("1", as_number="9", day=_MEETING, note="ผิด")) == []


def test_the_year_and_its_closing_are_named() -> None:
    late = entry("9", _IN_YEAR, EntryKind.COST, 5)

    (found,) = lines_in_closed_years(BOOK.append(late))

    assert (found.code, found.path) == ("book.year_closed", ("entries", 4, "day"))
    assert found.text("en") == (
        "line 9 of 1 December 2026 changes B.E. 2569, which line 2 closed; take it"
        " back with the same day, and write it with one of an open year"
    )


@given(books(), days)
def test_a_closing_moves_nothing(book: Book, day: date) -> None:
    closed = book.append(closing("closing", "2569", day))

    assert balance_sheet(closed, day) == balance_sheet(book, day)


@given(books(), days, st.sampled_from(["2567", "2569", "FY2569"]))
def test_what_is_written_before_a_closing_does_not_change_its_year(
    book: Book, day: date, year: str
) -> None:
    lines = [each for each in book.entries if each.kind is not EntryKind.YEAR_CLOSED]
    kept = {each.number for each in lines}
    whole = [each for each in lines if not each.reverses or each.reverses in kept]

    assert changed(Book([*whole, closing("closing", year, day)])) == []


def test_years_are_open_until_a_line_closes_them() -> None:
    def first_open(before: date, closed_by: date = date.max) -> list[object]:
        found = open_years(BOOK, before=before, closed_by=closed_by)
        return [str(each.facts["found"]) for each in found]

    assert first_open(date(2027, 1, 1)) == []
    assert first_open(date(2027, 1, 1), _MEETING - timedelta(days=1)) == ["2026-05-01"]
    assert first_open(date(2028, 1, 1)) == ["2027-03-01"]
