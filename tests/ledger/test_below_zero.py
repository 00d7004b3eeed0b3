"""Balances that fall below zero: of accounts, of funds and of persons."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

import attrs
import pytest
from hypothesis import given
from ledger_examples import BANK, NEW_YEAR, YEAR, books_in_two_orders, line, sale
from strategies import books, days, entries

from sammachip.errors import Severity
from sammachip.ledger import (
    VILLAGE_CHART,
    Account,
    AccountType,
    Book,
    Entry,
    EntryKind,
    balances_below_zero,
    money_below_zero,
)
from sammachip.money import ZERO_BAHT, Baht

_BOOK = Book(
    [
        sale(1, 100, day=date(2026, 1, 5)),
        line(2, EntryKind.COST, 130, day=date(2026, 1, 7)),
        line(3, EntryKind.COST, "20.50", day=date(2026, 1, 8)),
        sale(4, 500, day=date(2026, 1, 9)),
    ]
)


def test_money_that_was_not_there_is_told_with_first_and_lowest() -> None:
    (finding,) = money_below_zero(_BOOK)

    assert finding.severity is Severity.WARNING
    assert str(finding) == (
        "line 2: expected no less than 0.00 in cash; from 7 January 2026 the book"
        " has less, at the lowest -50.50 on 8 January 2026"
    )
    assert finding.text("th") == (
        "เงินสดต้องไม่ต่ำกว่า 0.00 แต่ติดลบตั้งแต่ 7 มกราคม พ.ศ. 2569"
        " ต่ำสุด -50.50 เมื่อ 8 มกราคม พ.ศ. 2569"
    )


def test_money_that_comes_and_goes_on_one_day_may_be_written_in_any_order() -> None:
    book = Book([line(1, EntryKind.COST, 100), sale(2, 100)])

    assert money_below_zero(book) == ()


def test_cash_and_bank_are_looked_at_alone() -> None:
    book = Book([sale(1, 100), line(2, EntryKind.COST, 60, place=BANK)])

    (finding,) = money_below_zero(book)

    assert finding.facts["place"] == "bank"
    assert finding.path == ("entries", 1)


_RICH = Book().opening({"cash": Baht(9000), "shares": Baht(9000)}, day=NEW_YEAR)


@pytest.mark.parametrize(
    ("entry", "place"),
    [
        (line(1, EntryKind.FUND_SPENT, 5, account="resreve"), "fund:resreve"),
        (line(1, EntryKind.LOSS_MET, 5, account="reserve"), "fund:reserve"),
        (line(1, EntryKind.FUND_MOVED, 5, account="a:reserve"), "fund:a"),
        (line(1, EntryKind.OTHER_IN, 5, account="asset:fair"), "asset:fair"),
        (line(1, EntryKind.OTHER_OUT, 5, account="liability:tax"), "liability:tax"),
        (line(1, EntryKind.DEBT_WRITTEN_OFF, 5), "receivable"),
        (line(1, EntryKind.STOCK_DOWN, 5), "stock"),
        (line(1, EntryKind.DEPRECIATION, 5), "tools"),
        (line(1, EntryKind.TOOLS_SOLD, 5), "tools"),
        (line(1, EntryKind.CREDIT_COLLECTED, 5), "receivable"),
        (line(1, EntryKind.CREDIT_PAID, 5), "payable"),
        (line(1, EntryKind.LOAN_REPAID, 5), "borrowed"),
        (line(1, EntryKind.SHARED_OUT, 5), "unpaid"),
        (line(1, EntryKind.OPENING, -5, account="support"), "support"),
    ],
)
def test_every_balance_is_looked_at(entry: Entry, place: str) -> None:
    (finding,) = balances_below_zero(_RICH.append(entry))

    assert finding.code == "book.below_zero"
    assert (finding.facts["place"], finding.facts["found"]) == (place, "-5.00")
    assert finding.path == ("entries", 2)


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        (EntryKind.CREDIT_COLLECTED, "receivable"),
        (EntryKind.CREDIT_PAID, "payable"),
        (EntryKind.LOAN_REPAID, "borrowed"),
        (EntryKind.SHARED_OUT, "unpaid"),
        (EntryKind.SAVINGS_OUT, "savings"),
        (EntryKind.LOAN_RETURNED, "loans"),
        (EntryKind.CAPITAL_OUT, "shares"),
    ],
)
def test_what_one_has_is_not_taken_by_another(kind: EntryKind, place: str) -> None:
    book = _RICH.opening(
        {"unpaid": {"m1": Baht(70)}, "savings": {"m1": Baht(70)}},
        day=NEW_YEAR,
        prefix="m1",
    ).opening(
        {
            key: {"m1": Baht(70)}
            for key in ("loans", "shares", "receivable", "payable", "borrowed")
        },
        day=NEW_YEAR,
        prefix="m1",
    )

    assert balances_below_zero(book.append(line(1, kind, 70, member="m1"))) == ()
    (finding,) = balances_below_zero(book.append(line(1, kind, 30, member="m2")))

    assert finding.code == "book.person_below_zero"
    assert (finding.facts["place"], finding.facts["person"]) == (place, "m2")
    assert finding.facts["found"] == "-30.00"
    assert finding.path == ("entries", 9)


def test_a_debt_may_be_paid_by_a_line_that_does_not_name_its_debtor() -> None:
    sold = line(1, EntryKind.SOLD_ON_CREDIT, 80, member="m1")
    borrowed = line(2, EntryKind.LOAN_TAKEN, 500, "เงินกู้")
    book = _RICH.append(
        sold,
        borrowed,
        line(3, EntryKind.CREDIT_COLLECTED, 80),
        line(4, EntryKind.LOAN_REPAID, 500, "คืนเงินกู้"),
    )

    assert balances_below_zero(book) == ()


def test_a_share_of_profit_that_was_paid_twice_is_told_in_both_languages() -> None:
    book = _RICH.append(
        line(1, EntryKind.PROFIT_TO_OUTSIDE, 100, "โรงเรียน"),
        line(2, EntryKind.SHARED_OUT, 100, "โรงเรียน"),
        line(3, EntryKind.SHARED_OUT, 100, "โรงเรียน", day=date(2026, 2, 1)),
    )

    (finding,) = balances_below_zero(book)

    assert str(finding) == (
        "line 3: expected no less than 0.00 in declared shares not yet paid of"
        " โรงเรียน; from 1 February 2026 the book has less, at the lowest -100.00 on"
        " 1 February 2026"
    )
    assert finding.text("th") == (
        "เงินจัดสรรค้างจ่ายของ โรงเรียน ต้องไม่ต่ำกว่า 0.00 แต่ติดลบตั้งแต่ 1 กุมภาพันธ์"
        " พ.ศ. 2569 ต่ำสุด -100.00 เมื่อ 1 กุมภาพันธ์ พ.ศ. 2569"
    )


def test_an_account_of_the_group_has_its_name() -> None:
    fair = Account(key="asset:fair", name="มัดจำงานวัด", type=AccountType.ASSET)
    book = _RICH.append(line(1, EntryKind.OTHER_IN, 5, account="asset:fair"))

    (finding,) = balances_below_zero(book, VILLAGE_CHART.with_accounts(fair))

    assert finding.text("th").startswith("มัดจำงานวัดต้องไม่ต่ำกว่า 0.00")


def test_a_loss_is_not_below_zero() -> None:
    assert balances_below_zero(_RICH.append(line(1, EntryKind.COST, 9000))) == ()
    assert balances_below_zero(YEAR) == ()


@given(entries, days)
def test_a_line_that_was_taken_back_leaves_no_finding(
    mistake: Entry, day: date
) -> None:
    book = YEAR.append(attrs.evolve(mistake, number="x"))
    book = book.reverse("x", as_number="y", day=max(day, mistake.day), note="ผิด")

    assert balances_below_zero(book) == ()


@given(books())
def test_a_balance_is_below_zero_if_a_day_ends_so(book: Book) -> None:
    found = {str(finding.facts["place"]) for finding in balances_below_zero(book)}
    ends: defaultdict[str, set[bool]] = defaultdict(set)
    in_force = [
        entry
        for entry in book.entries
        if not entry.reverses and not book.entries.is_reversed(entry.number)
    ]
    for day in {entry.day for entry in in_force}:
        so_far: defaultdict[str, Baht] = defaultdict(lambda: ZERO_BAHT)
        for entry in in_force:
            for each in entry.postings if entry.day <= day else ():
                so_far[each.account] += each.amount
        for key, debited in so_far.items():
            is_debit = VILLAGE_CHART.account(key).type.rises_by_debit
            ends[key].add((debited if is_debit else -debited) < ZERO_BAHT)

    for key in ("cash", "bank", "stock", "tools", "asset:มัดจำ", "fund:reserve"):
        assert (key in found) is (True in ends[key])


@given(books_in_two_orders)
def test_the_order_of_the_lines_changes_no_balance(pair: tuple[Book, Book]) -> None:
    one, other = (
        {(each.code, each.facts) for each in balances_below_zero(book)} for book in pair
    )

    assert one == other
