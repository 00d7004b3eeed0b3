"""RunningBalance: what is left after each line, and at the end of each day."""

from __future__ import annotations

import pickle
from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_examples import NEW_YEAR, YEAR, books_in_two_orders, line, sale, spaced_once
from strategies import books, days, entries

from sammachip import codec
from sammachip.dates import BuddhistYear, PartialDate, YearRange
from sammachip.errors import InvalidDataError
from sammachip.ledger import (
    Book,
    DayBalance,
    Entry,
    EntryKind,
    MoneyHeld,
    RunningBalance,
    running_balance,
)
from sammachip.money import ZERO_BAHT, Baht

_MARCH = PartialDate(be_year=2569, month=3)
_ALL = YearRange(BuddhistYear(2560), BuddhistYear(2580))


def test_each_line_has_the_money_that_is_left() -> None:
    text = running_balance(YEAR, _MARCH).text(lang="en")

    assert spaced_once(text) == [
        "Money day by day, March 2026",
        "Receipts Payments cash bank Total",
        "Brought forward 1,550.50 2,200.00 3,750.50",
        "1 Mar 2026 Paid to suppliers (7) 500.00 1,550.50 1,700.00 3,250.50",
        "2 Mar 2026 Paid by customers (8) 300.00 1,850.50 1,700.00 3,550.50",
        "2 Mar 2026 Costs: แก๊ส (9) 120.25 1,730.25 1,700.00 3,430.25",
        "3 Mar 2026 Loans received (10) 2,000.00 3,730.25 1,700.00 5,430.25",
        "3 Mar 2026 Savings paid in (11) 150.00 3,880.25 1,700.00 5,580.25",
        "4 Mar 2026 Support received (12) 400.00 3,880.25 2,100.00 5,980.25",
    ]


def test_a_book_in_thai_has_thai_days_and_digits() -> None:
    text = running_balance(YEAR, date(2026, 3, 1)).text(digits="thai")

    title, *_, last = text.splitlines()
    assert title == "ยอดเงินคงเหลือรายวัน ๑ มีนาคม ๒๕๖๙"
    assert last.split("  ", maxsplit=1)[0] == "๑ มี.ค. ๒๕๖๙"
    assert last.endswith("๕๐๐.๐๐  ๑,๕๕๐.๕๐      ๑,๗๐๐.๐๐  ๓,๒๕๐.๕๐")


def test_a_day_has_all_that_came_and_went() -> None:
    assert running_balance(YEAR, _MARCH).days()[1:3] == (
        DayBalance(
            day=date(2026, 3, 2),
            received=Baht(300),
            paid=Baht("120.25"),
            balance=MoneyHeld(cash=Baht("1730.25"), bank=Baht(1700)),
        ),
        DayBalance(
            day=date(2026, 3, 3),
            received=Baht(2150),
            paid=ZERO_BAHT,
            balance=MoneyHeld(cash=Baht("3880.25"), bank=Baht(1700)),
        ),
    )


def test_lines_that_move_no_money_have_no_balance() -> None:
    whole = running_balance(YEAR, 2569)

    kinds = {row.entry.kind for row in whole.rows()}

    assert EntryKind.DEPRECIATION not in kinds
    assert EntryKind.SOLD_ON_CREDIT not in kinds
    assert [row.entry.account for row in whole.rows()[:2]] == ["cash", "bank"]
    assert whole.rows()[-1].balance == MoneyHeld(cash=Baht("3880.25"), bank=Baht(2100))


def test_a_late_line_stands_on_its_day() -> None:
    book = Book([sale(1, day=date(2026, 1, 9)), sale(2, 5, day=date(2026, 1, 2))])

    rows = running_balance(book, 2569).rows()

    assert [(row.entry.number, str(row.balance.total)) for row in rows] == [
        ("2", "5.00"),
        ("1", "105.00"),
    ]


def test_a_period_without_lines_keeps_its_balance() -> None:
    text = running_balance(YEAR, 2570).text(lang="en")

    assert len(text.splitlines()) == 3
    assert text.endswith("3,880.25  2,100.00  5,980.25")


@given(books(), st.integers(0, 24))
def test_a_balance_is_the_sum_of_the_lines_at_every_prefix(
    book: Book, count: int
) -> None:
    prefix = Book(book.entries[:count])

    balance = running_balance(prefix, _ALL)
    cash = ZERO_BAHT
    for row in balance.rows():
        cash += row.entry.cash
        assert row.balance.cash == cash

    assert cash == Baht.total(entry.cash for entry in prefix.entries)


@given(books())
def test_the_last_line_of_a_day_has_the_balance_of_the_day(book: Book) -> None:
    balance = running_balance(book, _ALL)
    last = {row.entry.day: row.balance for row in balance.rows()}

    assert {each.day: each.balance for each in balance.days()} == last
    assert all(book.cash_on(day) == held.cash for day, held in last.items())


@given(books_in_two_orders)
def test_the_order_of_the_lines_changes_no_day(pair: tuple[Book, Book]) -> None:
    one, other = (running_balance(book, _ALL).days() for book in pair)

    assert one == other


@given(books(), entries, days)
def test_a_line_taken_back_changes_no_other_balance(
    book: Book, mistaken: Entry, day: date
) -> None:
    mistake = attrs.evolve(mistaken, number="x", day=day)
    corrected = book.append(mistake).reverse("x", as_number="y", day=day, note="ผิด")

    before = {each.day: each for each in running_balance(book, _ALL).days()}
    after = {each.day: each for each in running_balance(corrected, _ALL).days()}

    assert before.items() <= after.items()
    assert after.keys() - before.keys() <= {day}


@given(books())
def test_a_running_balance_is_a_value(book: Book) -> None:
    balance = running_balance(book, 2569)

    assert {balance: 1}[pickle.loads(pickle.dumps(balance))] == 1
    assert codec.loads(codec.dumps(balance), RunningBalance) == balance


def test_a_page_has_a_row_for_each_line_and_no_notes() -> None:
    noted = attrs.evolve(sale(1), note="นางใจดี ทุ่งทดลอง", category="a & b")

    page = running_balance(Book([noted]), 2569).html()

    assert page.count("<tr>") == 3
    assert "a &amp; b" in page
    assert "ใจดี" not in page


def test_lines_of_another_period_are_refused() -> None:
    balance = running_balance(Book([line(1, EntryKind.COST, 1)]), NEW_YEAR)

    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(balance, period=BuddhistYear(2570))

    (problem,) = refused.value.problems
    assert (problem.code, problem.path_text) == (
        "statement.other_year",
        "entries[0].day",
    )
