"""BalanceSheet: what a group has, owes and owns; both sides come to the same."""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_examples import NEW_YEAR, YEAR, books_in_two_orders, line, sale
from strategies import books, days, entries

from sammachip import codec
from sammachip.errors import InvalidDataError
from sammachip.ledger import (
    VILLAGE_CHART,
    Account,
    AccountType,
    BalanceSheet,
    Book,
    Chart,
    Entry,
    EntryKind,
    balance_sheet,
)
from sammachip.money import ZERO_BAHT, Baht

_YEAR_END = date(2026, 12, 31)
_AFTER_ALL = date(2040, 1, 1)


def test_a_balance_sheet_in_english() -> None:
    assert balance_sheet(YEAR, _YEAR_END).text(lang="en").splitlines() == [
        "Balance sheet of 31 December 2026",
        "Assets",
        "  cash                         3,880.25",
        "  bank                         2,100.00",
        "  stock                           90.00",
        "  owed by customers              400.00",
        "  tools                        2,400.00",
        "Assets in all                  8,870.25",
        "Liabilities",
        "  owed to suppliers              300.00",
        "  members' savings               150.00",
        "  borrowed money               2,000.00",
        "Liabilities in all             2,450.00",
        "Equity",
        "  shares                       5,500.00",
        "  support received               400.00",
        "  profit not yet allocated       520.25",
        "Equity in all                  6,420.25",
        "Liabilities and equity in all  8,870.25",
    ]


def test_a_balance_sheet_in_thai() -> None:
    sheet = balance_sheet(YEAR, date(2026, 1, 4))

    assert sheet.text(digits="thai").splitlines() == [
        "งบแสดงฐานะการเงิน ณ วันที่ ๔ มกราคม ๒๕๖๙",
        "สินทรัพย์",
        "  เงินสด         ๑,๐๐๐.๐๐",
        "  เงินฝากธนาคาร  ๔,๐๐๐.๐๐",
        "รวมสินทรัพย์       ๕,๐๐๐.๐๐",
        "หนี้สิน",
        "รวมหนี้สิน             ๐.๐๐",
        "ทุน",
        "  ทุนเรือนหุ้น      ๕,๐๐๐.๐๐",
        "รวมทุน           ๕,๐๐๐.๐๐",
        "รวมหนี้สินและทุน    ๕,๐๐๐.๐๐",
    ]


def test_what_a_year_ended_with_is_what_is_left() -> None:
    sheet = balance_sheet(YEAR, _YEAR_END)

    assert sheet.assets == Baht("8870.25")
    assert sheet.liabilities == Baht(2450)
    assert sheet.net_worth == Baht("6420.25")
    assert [each.account.key for each in sheet.of_type(AccountType.LIABILITY)] == [
        "payable",
        "savings",
        "borrowed",
    ]


def test_profit_that_is_allocated_is_in_funds_or_owed() -> None:
    book = Book(
        [
            sale(1, 1000),
            line(2, EntryKind.PROFIT_TO_FUND, 100, account="reserve"),
            line(3, EntryKind.PROFIT_TO_FUND, 50, account="welfare"),
            line(4, EntryKind.PROFIT_TO_MEMBER, 600, member="m01"),
            line(5, EntryKind.SHARED_OUT, 200, member="m01"),
            line(6, EntryKind.FUND_SPENT, 30, account="welfare"),
        ]
    )

    assert amounts(balance_sheet(book, NEW_YEAR)) == {
        "cash": Baht(770),
        "unpaid": Baht(400),
        "fund:reserve": Baht(100),
        "fund:welfare": Baht(20),
        "unallocated": Baht(250),
    }


def test_debts_that_are_written_off_and_turned_into_shares_are_gone() -> None:
    book = Book(
        [
            line(1, EntryKind.SOLD_ON_CREDIT, 900, "น้ำพริก"),
            line(2, EntryKind.DEBT_WRITTEN_OFF, 200),
            line(3, EntryKind.LOAN_GIVEN, 500, member="m01"),
            line(4, EntryKind.LOAN_WRITTEN_OFF, 100, member="m01"),
            line(5, EntryKind.TOOLS_ON_CREDIT, 3000),
            line(6, EntryKind.SAVINGS_IN, 800, member="m01"),
            line(7, EntryKind.SAVINGS_TO_SHARES, 300, member="m01"),
            line(8, EntryKind.PROFIT_TO_MEMBER, 400, member="m01"),
            line(9, EntryKind.UNPAID_TO_SHARES, 150, member="m01"),
            line(10, EntryKind.UNPAID_TO_SAVINGS, 50, member="m01"),
        ]
    )

    assert book.profit(2569) == Baht(600)
    assert amounts(balance_sheet(book, NEW_YEAR)) == {
        "cash": Baht(300),
        "receivable": Baht(700),
        "loans": Baht(400),
        "tools": Baht(3000),
        "payable": Baht(3000),
        "savings": Baht(550),
        "unpaid": Baht(200),
        "shares": Baht(450),
        "unallocated": Baht(200),
    }


def test_money_goes_into_funds_between_them_and_out_again() -> None:
    book = Book(
        [
            line(1, EntryKind.FUND_PAID_IN, 600, account="welfare", member="m01"),
            line(2, EntryKind.FUND_MOVED, 200, account="welfare:reserve"),
            line(3, EntryKind.FUND_SPENT, 50, account="welfare"),
        ]
    )

    assert amounts(balance_sheet(book, NEW_YEAR)) == {
        "cash": Baht(550),
        "fund:reserve": Baht(200),
        "fund:welfare": Baht(350),
    }


def test_accounts_of_the_group_are_named_by_its_lines_and_by_its_chart() -> None:
    fair = Account(key="asset:fair", name="มัดจำงานวัด", type=AccountType.ASSET)
    chart = VILLAGE_CHART.with_accounts(fair)
    book = Book(
        [
            line(1, EntryKind.OTHER_OUT, 500, account="asset:fair"),
            line(2, EntryKind.OTHER_IN, 200, account="asset:fair"),
            line(3, EntryKind.OTHER_IN, 900, account="liability:มัดจำลูกค้า"),
        ]
    )

    sheet = balance_sheet(book, NEW_YEAR, chart)

    assert [(each.account.name, each.amount) for each in sheet.balances] == [
        ("เงินสด", Baht(600)),
        ("มัดจำงานวัด", Baht(300)),
        ("หนี้สินอื่น: มัดจำลูกค้า", Baht(900)),
    ]
    assert sheet.net_worth == ZERO_BAHT


def test_a_loss_makes_equity_less() -> None:
    book = Book(
        [line(1, EntryKind.CAPITAL_IN, 90), line(2, EntryKind.COST, 120)],
    )

    sheet = balance_sheet(book, NEW_YEAR)

    assert amounts(sheet)["unallocated"] == Baht(-120)
    assert sheet.net_worth == Baht(-30)


def test_funds_of_the_group_have_its_names_and_stand_together() -> None:
    welfare = Account(key="fund:welfare", name="กองทุนวันยาก", type=AccountType.EQUITY)
    book = Book(
        [
            line(1, EntryKind.PROFIT_TO_FUND, 1, account="ออม"),
            line(2, EntryKind.PROFIT_TO_FUND, 2, account="welfare"),
            line(3, EntryKind.PROFIT_TO_FUND, 3, account="ก่อสร้าง"),
        ]
    )

    sheet = balance_sheet(book, NEW_YEAR, VILLAGE_CHART.with_accounts(welfare))

    assert [each.account.name for each in sheet.balances] == [
        "กองทุนวันยาก",
        "กองทุน: ก่อสร้าง",
        "กองทุน: ออม",
        "กำไรยังไม่ได้จัดสรร",
    ]


def amounts(sheet: BalanceSheet) -> dict[str, Baht]:
    return {each.account.key: each.amount for each in sheet.balances}


@given(books(), days)
def test_both_sides_come_to_the_same_on_every_day(book: Book, day: date) -> None:
    sheet = balance_sheet(book, day)
    equity = Baht.total(each.amount for each in sheet.of_type(AccountType.EQUITY))

    assert sheet.assets == sheet.liabilities + equity
    assert sheet.net_worth == equity
    assert all(each.amount for each in sheet.rows())


@given(books(), st.integers(0, 24))
def test_a_balance_is_the_sum_of_the_lines_at_every_prefix(
    book: Book, count: int
) -> None:
    prefix = Book(book.entries[:count])
    sums: dict[str, Baht] = {}
    for entry in prefix.entries:
        for posting in entry.postings:
            account = VILLAGE_CHART.account(posting.account)
            key = account.key if account.type.has_balance else "unallocated"
            sign = 1 if account.type is AccountType.ASSET else -1
            sums[key] = sums.get(key, ZERO_BAHT) + posting.amount * sign

    sheet = balance_sheet(prefix, _AFTER_ALL)

    assert amounts(sheet) == {key: amount for key, amount in sums.items() if amount}


@given(books(), entries, days)
def test_a_line_taken_back_changes_no_balance(
    book: Book, mistaken: Entry, day: date
) -> None:
    mistake = attrs.evolve(mistaken, number="x", day=day)
    corrected = book.append(mistake).reverse("x", as_number="y", day=day, note="ผิด")

    assert balance_sheet(corrected, _AFTER_ALL) == balance_sheet(book, _AFTER_ALL)


@given(books_in_two_orders, days)
def test_the_order_of_the_lines_changes_no_balance(
    pair: tuple[Book, Book], day: date
) -> None:
    one, other = (balance_sheet(book, day) for book in pair)

    assert one == other


@given(books(), days)
def test_a_balance_sheet_is_a_value(book: Book, day: date) -> None:
    sheet = balance_sheet(book, day)

    assert {sheet: 1}[pickle.loads(pickle.dumps(sheet))] == 1
    assert codec.loads(codec.dumps(sheet), BalanceSheet) == sheet
    assert sheet.html().count("<tr>") == len(sheet.balances) + 7


def test_sides_that_differ_are_refused() -> None:
    sheet = balance_sheet(YEAR, _YEAR_END)

    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(sheet, balances=sheet.balances[1:])

    (problem,) = refused.value.problems
    assert problem.code == "balance_sheet.differs"
    assert str(problem) == (
        "balances: expected liabilities and equity of 4,990.00, as much as the"
        " assets; found 8,870.25"
    )


def test_an_account_that_the_chart_has_not_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        balance_sheet(YEAR, _YEAR_END, Chart([]))

    assert [problem.code for problem in refused.value.problems] == ["chart.no_account"]


@pytest.mark.parametrize(
    ("day", "code"),
    [("2026-12-31", "date.no_day"), (date(2569, 12, 31), "date.be_year")],
)
def test_a_day_that_is_none_is_refused(day: object, code: str) -> None:
    on: Any = day

    with pytest.raises(InvalidDataError) as refused:
        balance_sheet(YEAR, on)

    assert [problem.code for problem in refused.value.problems] == [code]


def test_a_moment_counts_as_its_day() -> None:
    noon = datetime(2026, 12, 31, 12, tzinfo=UTC)

    assert balance_sheet(YEAR, noon) == balance_sheet(YEAR, _YEAR_END)
