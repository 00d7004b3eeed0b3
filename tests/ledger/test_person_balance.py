"""What stands to each person's name: shares, savings, loans, what is not yet paid."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import books, days

from sammachip.errors import InvalidDataError
from sammachip.ledger import (
    VILLAGE_CHART,
    Book,
    Entry,
    EntryKind,
    person_balances,
    unpaid_of,
)
from sammachip.money import Baht

_DAY: Final = date(2026, 3, 1)
_ACCOUNTS: Final = (
    *("loans", "savings", "unpaid", "shares"),
    *("receivable", "payable", "borrowed", "cash"),
)


def line(
    number: int, kind: EntryKind, amount: int, member: str | None, category: str = ""
) -> Entry:
    return Entry(
        number=str(number),
        day=_DAY + timedelta(days=number),
        kind=kind,
        amount=Baht(amount),
        member=member,
        category=category,
    )


BOOK: Final = Book(
    [
        line(1, EntryKind.LOAN_GIVEN, 900, "m1"),
        line(2, EntryKind.LOAN_GIVEN, 500, "m2"),
        line(3, EntryKind.LOAN_RETURNED, 400, "m1"),
        line(4, EntryKind.LOAN_RETURNED, 500, "m2"),
        line(5, EntryKind.SAVINGS_IN, 70, "m2", "ออมรายเดือน"),
        line(6, EntryKind.SAVINGS_IN, 30, "m2", "ออมพิเศษ"),
        line(7, EntryKind.SAVINGS_IN, 5, None, "ออมพิเศษ"),
        line(8, EntryKind.PROFIT_TO_MEMBER, 60, "m1", "ปันผล"),
        line(9, EntryKind.PROFIT_TO_MEMBER, 40, "m1", "เฉลี่ยคืน"),
        line(10, EntryKind.PROFIT_TO_OUTSIDE, 25, None, "โรงเรียน"),
        line(11, EntryKind.PROFIT_TO_OUTSIDE, 15, None, "วัด"),
        line(12, EntryKind.SHARED_OUT, 15, None, "วัด"),
        line(13, EntryKind.SHARED_OUT, 130, "m1"),
        line(15, EntryKind.SOLD_ON_CREDIT, 80, "m1", "กล้วยตาก"),
        line(16, EntryKind.SOLD_ON_CREDIT, 90, "c1", "กล้วยตาก"),
        line(17, EntryKind.SOLD_ON_CREDIT, 20, None, "กล้วยตาก"),
        line(18, EntryKind.CREDIT_COLLECTED, 30, "c1"),
        line(19, EntryKind.DEBT_WRITTEN_OFF, 60, "c1", "ค้างเกินสองปี"),
        line(20, EntryKind.BOUGHT_ON_CREDIT, 50, "s1", "กล้วยดิบ"),
        line(21, EntryKind.TOOLS_ON_CREDIT, 700, "s2"),
        line(22, EntryKind.LOAN_TAKEN, 5000, None, "ธ.ก.ส."),
        line(23, EntryKind.LOAN_TAKEN, 1000, None, "กองทุนหมู่บ้าน"),
        line(24, EntryKind.LOAN_REPAID, 200, None, "ธ.ก.ส."),
        line(25, EntryKind.SAVINGS_TO_SHARES, 40, "m2"),
        line(26, EntryKind.LOAN_WRITTEN_OFF, 500, "m1"),
    ]
).reverse("7", as_number="14", day=date(2026, 4, 1), note="ผิดบัญชี")


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        ("loans", []),
        ("savings", [("m2", "", Baht(60))]),
        ("unpaid", [("m1", "", Baht(-30)), (None, "โรงเรียน", Baht(25))]),
        ("shares", [("m2", "", Baht(40))]),
        ("receivable", [("m1", "", Baht(80)), (None, "", Baht(20))]),
        ("payable", [("s1", "", Baht(50)), ("s2", "", Baht(700))]),
        (
            "borrowed",
            [(None, "ธ.ก.ส.", Baht(4800)), (None, "กองทุนหมู่บ้าน", Baht(1000))],
        ),
    ],
)
def test_each_person_has_one_balance(
    account: str, expected: list[tuple[str | None, str, Baht]]
) -> None:
    found = person_balances(BOOK, account)

    assert [(each.member, each.category, each.amount) for each in found] == expected


def test_a_balance_is_that_of_the_end_of_a_day() -> None:
    days = (date(2026, 3, 8), date(2026, 3, 9), date(2026, 3, 10))

    assert [unpaid_of(BOOK, "m๑", on=day) for day in days] == [
        Baht(0),
        Baht(60),
        Baht(100),
    ]


@given(books(), st.sampled_from(_ACCOUNTS), days)
def test_the_balances_of_all_persons_are_that_of_the_account(
    book: Book, account: str, on: date
) -> None:
    posted = Baht.total(
        each.amount
        for entry in book.entries
        if entry.day <= on
        for each in entry.postings
        if each.account == account
    )

    total = Baht.total(each.amount for each in person_balances(book, account, on=on))

    rises_by_debit = VILLAGE_CHART.account(account).type.rises_by_debit
    assert total == (posted if rises_by_debit else -posted)


@given(books())
def test_what_a_member_is_owed_is_what_stands_to_the_name(book: Book) -> None:
    for each in person_balances(book, "unpaid"):
        if each.member is not None:
            assert unpaid_of(book, each.member) == each.amount


@pytest.mark.parametrize(
    ("account", "on", "code"),
    [
        ("gold", _DAY, "chart.no_account"),
        ("unpaid", date(2569, 3, 1), "date.be_year"),
    ],
)
def test_an_account_and_a_day_are_such(account: str, on: date, code: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        person_balances(BOOK, account, on=on)

    assert [each.code for each in refused.value.problems] == [code]
