"""carried_forward: the new book begins with what the old one ends with."""

from __future__ import annotations

from datetime import date
from typing import Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import books, days

from sammachip.errors import InvalidDataError
from sammachip.ledger import (
    Book,
    Entry,
    EntryKind,
    balance_sheet,
    carried_forward,
    person_balances,
)
from sammachip.money import Baht

_LAST: Final = date(2026, 12, 31)
_ACCOUNTS: Final = (
    *("loans", "savings", "unpaid", "shares"),
    *("receivable", "payable", "borrowed"),
)


def line(
    number: int, kind: EntryKind, amount: int, category: str = "", whose: str = ""
) -> Entry:
    return Entry(
        number=str(number),
        day=date(2026, 3, number),
        kind=kind,
        amount=Baht(amount),
        category=category,
        member=None if kind.asks_for else whose or None,
        account=whose if kind.asks_for else None,
    )


BOOK: Final = Book(
    [
        line(1, EntryKind.INCOME, 900, "กล้วยตาก"),
        line(2, EntryKind.COST, 1100),
        line(3, EntryKind.CAPITAL_IN, 600, whose="m1"),
        line(4, EntryKind.CAPITAL_IN, 400, whose="m2"),
        line(5, EntryKind.PROFIT_TO_FUND, 20, whose="reserve"),
        line(6, EntryKind.PROFIT_TO_MEMBER, 30, "ปันผล", whose="m2"),
        line(7, EntryKind.PROFIT_TO_OUTSIDE, 10, "วัด"),
        line(8, EntryKind.TO_BANK, 800),
        line(9, EntryKind.FROM_BANK, 800),
    ]
)


def test_each_account_and_each_person_has_a_line() -> None:
    new = carried_forward(BOOK, on=_LAST, prefix="ยกมา", undivided=True)

    assert [
        (each.number, each.account, each.member, each.category, each.amount)
        for each in new.entries
    ] == [
        ("ยกมา-1", "cash", None, "", Baht(800)),
        ("ยกมา-2", "fund:reserve", None, "", Baht(20)),
        ("ยกมา-3", "unallocated", None, "", Baht(-260)),
        ("ยกมา-4", "unpaid", "m2", "", Baht(30)),
        ("ยกมา-5", "unpaid", None, "วัด", Baht(10)),
        ("ยกมา-6", "shares", "m1", "", Baht(600)),
        ("ยกมา-7", "shares", "m2", "", Baht(400)),
    ]
    assert {each.day for each in new.entries} == {_LAST}


def test_lines_of_later_days_are_not_carried() -> None:
    new = carried_forward(BOOK, on=date(2026, 3, 1), undivided=True)

    assert balance_sheet(new, _LAST) == balance_sheet(
        carried_forward(Book(BOOK.entries[:1]), on=_LAST, undivided=True), _LAST
    )


def test_nothing_is_carried_of_nothing() -> None:
    assert carried_forward(Book(), on=_LAST) == Book()


@given(books(), days)
def test_the_balance_sheet_is_the_same(book: Book, on: date) -> None:
    assert balance_sheet(
        carried_forward(book, on=on, undivided=True), on
    ) == balance_sheet(book, on)


@given(books(), days, st.sampled_from(_ACCOUNTS))
def test_each_person_has_the_same(book: Book, on: date, account: str) -> None:
    new = carried_forward(book, on=on, undivided=True)

    assert person_balances(new, account) == person_balances(book, account, on=on)


@given(books(), days)
def test_a_book_that_was_carried_is_carried_as_it_is(book: Book, on: date) -> None:
    new = carried_forward(book, on=on, undivided=True)

    assert carried_forward(new, on=on, undivided=True) == new


def test_the_last_day_is_one_of_the_common_era() -> None:
    with pytest.raises(InvalidDataError) as refused:
        carried_forward(BOOK, on=date(2569, 12, 31))

    assert [each.code for each in refused.value.problems] == ["date.be_year"]


@pytest.mark.parametrize(
    ("closed_on", "on", "codes"),
    [
        pytest.param(None, _LAST, ["close.year_open"], id="not closed"),
        pytest.param(_LAST, _LAST, [], id="closed on the last day"),
        pytest.param(
            date(2027, 2, 9), _LAST, ["close.year_open"], id="closed after that"
        ),
        pytest.param(date(2027, 2, 9), date(2027, 2, 9), [], id="closed by then"),
    ],
)
def test_a_year_that_is_not_closed_is_carried_only_by_who_says_so(
    closed_on: date | None, on: date, codes: list[str]
) -> None:
    book = BOOK
    if closed_on:
        closing = line(9, EntryKind.YEAR_CLOSED, 1, whose="2569")
        book = book.append(attrs.evolve(closing, number="c", day=closed_on))

    found: list[str] = []
    try:
        carried_forward(book, on=on)
    except InvalidDataError as error:
        found = [each.code for each in error.problems]

    assert found == codes
    whole = carried_forward(book, on=on, undivided=True)
    assert balance_sheet(whole, on) == balance_sheet(book, on)
