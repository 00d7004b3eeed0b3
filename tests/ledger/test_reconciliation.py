"""Reconciliation: from the profit to the change in money, and in net worth."""

from __future__ import annotations

import pickle
from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given
from ledger_examples import YEAR, books_in_two_orders, line, sale
from strategies import books, days, entries

from sammachip import codec
from sammachip.dates import BuddhistYear, DayRange
from sammachip.errors import InvalidDataError
from sammachip.ledger import (
    Book,
    Entry,
    EntryKind,
    Measure,
    Reconciliation,
    balance_sheet,
    profit_and_cash,
    profit_and_net_worth,
    receipts_and_payments,
)
from sammachip.money import ZERO_BAHT, Baht


def test_the_way_from_profit_to_money() -> None:
    assert profit_and_cash(YEAR, 2569).text(lang="en").splitlines() == [
        "Why the profit is not the money, B.E. 2569",
        "Profit (loss below zero)     520.25",
        "  Share money paid in        500.00",
        "  Loans received           2,000.00",
        "  Support received           400.00",
        "  Savings paid in            150.00",
        "  Tools bought            -3,000.00",
        "  Sales on credit           -700.00",
        "  Paid by customers          300.00",
        "  Costs on credit            800.00",
        "  Paid to suppliers         -500.00",
        "  More in stock              -90.00",
        "  Wear of tools              600.00",
        "  Opening balances         5,000.00",
        "Change                     5,980.25",
        "Before                         0.00",
        "At the end                 5,980.25",
    ]


def test_the_way_from_profit_to_net_worth_in_thai() -> None:
    assert profit_and_net_worth(YEAR, 2569).text().splitlines() == [
        "กำไรกับสินทรัพย์สุทธิ พ.ศ. 2569",
        "กำไร (ขาดทุนติดลบ)    520.25",
        "  รับเงินค่าหุ้น         500.00",
        "  รับเงินทุนสนับสนุน     400.00",
        "  ยอดยกมา         5,000.00",
        "เปลี่ยนแปลงสุทธิ      6,420.25",
        "ยอดต้นงวด              0.00",
        "ยอดปลายงวด        6,420.25",
    ]


@pytest.mark.parametrize(
    ("kind", "in_money", "in_net_worth"),
    [
        (EntryKind.INCOME, 0, 0),
        (EntryKind.COST, 0, 0),
        (EntryKind.CAPITAL_IN, 9, 9),
        (EntryKind.CAPITAL_OUT, -9, -9),
        (EntryKind.LOAN_TAKEN, 9, 0),
        (EntryKind.LOAN_REPAID, -9, 0),
        (EntryKind.LOAN_GIVEN, -9, 0),
        (EntryKind.LOAN_RETURNED, 9, 0),
        (EntryKind.SHARED_OUT, -9, 0),
        (EntryKind.UNPAID_TO_SHARES, 0, 9),
        (EntryKind.UNPAID_TO_SAVINGS, 0, 0),
        (EntryKind.SUPPORT_IN, 9, 9),
        (EntryKind.SAVINGS_IN, 9, 0),
        (EntryKind.SAVINGS_OUT, -9, 0),
        (EntryKind.SAVINGS_TO_SHARES, 0, 9),
        (EntryKind.TOOLS_BOUGHT, -9, 0),
        (EntryKind.TOOLS_ON_CREDIT, 0, 0),
        (EntryKind.TOOLS_SOLD, 9, 0),
        (EntryKind.SOLD_ON_CREDIT, -9, 0),
        (EntryKind.CREDIT_COLLECTED, 9, 0),
        (EntryKind.BOUGHT_ON_CREDIT, 9, 0),
        (EntryKind.CREDIT_PAID, -9, 0),
        (EntryKind.TO_BANK, 0, 0),
        (EntryKind.FROM_BANK, 0, 0),
        (EntryKind.OTHER_IN, 9, 0),
        (EntryKind.OTHER_OUT, -9, 0),
        (EntryKind.STOCK_UP, -9, 0),
        (EntryKind.STOCK_DOWN, 9, 0),
        (EntryKind.DEPRECIATION, 9, 0),
        (EntryKind.DEBT_WRITTEN_OFF, 9, 0),
        (EntryKind.LOAN_WRITTEN_OFF, 9, 0),
        (EntryKind.FUND_PAID_IN, 9, 9),
        (EntryKind.FUND_SPENT, -9, -9),
        (EntryKind.FUND_MOVED, 0, 0),
        (EntryKind.LOSS_MET, 0, 0),
        (EntryKind.PROFIT_TO_FUND, 0, 0),
        (EntryKind.PROFIT_TO_MEMBER, 0, -9),
        (EntryKind.PROFIT_TO_SAVINGS, 0, -9),
        (EntryKind.PROFIT_TO_OUTSIDE, 0, -9),
        (EntryKind.YEAR_CLOSED, 0, 0),
        (EntryKind.OPENING, 9, 9),
    ],
)
def test_each_kind_tells_profit_from_money_and_net_worth(
    kind: EntryKind, in_money: int, in_net_worth: int
) -> None:
    book = Book([line(1, kind, 9)])

    for way, amount in (
        (profit_and_cash(book, 2569), in_money),
        (profit_and_net_worth(book, 2569), in_net_worth),
    ):
        differences = {each.kind: each.amount for each in way.rows()}
        assert differences == ({kind: Baht(amount)} if amount else {})
        assert way.findings() == ()


@given(books(), days, days)
def test_profit_is_the_change_in_net_worth_less_what_is_no_profit(
    book: Book, one: date, other: date
) -> None:
    period = DayRange(min(one, other), max(one, other))
    way = profit_and_net_worth(book, period)
    ends = (period.first - timedelta(days=1), period.last)
    first, last = (balance_sheet(book, day).net_worth for day in ends)

    assert (way.at_first, way.at_last) == (first, last)
    assert way.profit == way.profit_by_change
    assert way.findings() == ()


@given(books(), days, days)
def test_the_way_to_money_ends_with_the_money(
    book: Book, one: date, other: date
) -> None:
    period = DayRange(min(one, other), max(one, other))
    way = profit_and_cash(book, period)

    assert way.at_last == receipts_and_payments(book, period).left.total
    assert (
        way.profit == way.profit_by_change == profit_and_net_worth(book, period).profit
    )


@given(books())
def test_the_profit_is_that_of_the_statement(book: Book) -> None:
    for year in {BuddhistYear.containing(entry.day) for entry in book.entries}:
        assert profit_and_cash(book, year).profit == book.profit(year)


@given(books(), entries, days)
def test_a_line_taken_back_is_no_difference(
    book: Book, mistaken: Entry, day: date
) -> None:
    mistake = attrs.evolve(mistaken, number="x", day=day)
    corrected = book.append(mistake).reverse("x", as_number="y", day=day, note="ผิด")

    for reconcile in (profit_and_cash, profit_and_net_worth):
        assert reconcile(corrected, day) == reconcile(book, day)


@given(books_in_two_orders)
def test_the_order_of_the_lines_makes_no_difference(pair: tuple[Book, Book]) -> None:
    for reconcile in (profit_and_cash, profit_and_net_worth):
        one, other = (reconcile(book, 2569) for book in pair)
        assert one == other


@given(books())
def test_a_reconciliation_is_a_value(book: Book) -> None:
    way = profit_and_cash(book, 2569)

    assert {way: 1}[pickle.loads(pickle.dumps(way))] == 1
    assert codec.loads(codec.dumps(way), Reconciliation) == way
    assert way.html().count("<tr>") == len(way.differences) + 4


def test_two_profits_that_differ_are_found() -> None:
    way = attrs.evolve(profit_and_cash(Book([sale(1)]), 2569), profit=Baht(1))

    (finding,) = way.findings()

    assert finding.code == "reconciliation.differs"
    assert str(finding) == (
        "profit: expected a profit of 100.00, as the change tells; found 1.00"
    )


def test_nothing_leads_to_nothing() -> None:
    way = profit_and_net_worth(Book(), 2569)

    assert (way.profit, way.change, way.differences) == (ZERO_BAHT, ZERO_BAHT, ())
    assert way.measure is Measure.NET_WORTH


def test_a_reconciliation_of_other_things_is_refused() -> None:
    change: dict[str, Any] = {"profit": 1, "measure": "money"}

    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(profit_and_cash(Book(), 2569), **change)

    assert {each.path_text for each in refused.value.problems} == {"profit", "measure"}
