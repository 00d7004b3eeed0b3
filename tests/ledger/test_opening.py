"""Opening balances: lines that bring a book to where another one ended."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import ACCOUNTS, amounts

from sammachip.errors import InvalidDataError
from sammachip.ledger import VILLAGE_CHART, Book, EntryKind, Slot, person_balances
from sammachip.money import ZERO_BAHT, Baht

_DAY = date(2026, 1, 1)

balances_of_all = st.dictionaries(st.sampled_from(ACCOUNTS[Slot.ACCOUNT]), amounts)


def balance(book: Book, key: str) -> Baht:
    """Add up what the lines of *book* did to an account, as the account counts."""
    total = Baht.total(
        each.amount
        for line in book.entries
        for each in line.postings
        if each.account == key
    )
    return total if VILLAGE_CHART.account(key).type.rises_by_debit else -total


def test_a_book_begins_where_another_ended() -> None:
    book = Book().opening(
        {
            "cash": Baht(1000),
            "savings": Baht(300),
            "fund:reserve": Baht(900),
            "unallocated": Baht(-200),
            "bank": ZERO_BAHT,
        },
        day=_DAY,
    )

    assert [line.number for line in book.entries] == [
        *("opening-cash", "opening-savings"),
        *("opening-fund:reserve", "opening-unallocated"),
    ]
    assert {line.kind for line in book.entries} == {EntryKind.OPENING}
    assert book.cash_on(_DAY) == Baht(1000)
    assert balance(book, "opening") == ZERO_BAHT


@given(balances_of_all)
def test_each_account_has_the_balance_that_it_was_opened_with(
    balances: dict[str, Baht],
) -> None:
    book = Book().opening(balances, day=_DAY, prefix="2569")

    assert {key: balance(book, key) for key in balances} == balances


def test_what_belongs_to_persons_is_opened_person_by_person() -> None:
    savings = {"m1": Baht(300), "m2": Baht(200), "m3": ZERO_BAHT}

    book = Book().opening({"cash": Baht(500), "savings": savings}, day=_DAY)

    assert [line.number for line in book.entries] == [
        *("opening-cash", "opening-savings-m1", "opening-savings-m2"),
    ]
    assert [
        (each.member, each.amount) for each in person_balances(book, "savings")
    ] == [
        ("m1", Baht(300)),
        ("m2", Baht(200)),
    ]


def test_a_balance_of_a_person_that_is_refused_is_told_with_the_person() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Book().opening({"income": {"m1": Baht(1)}}, day=_DAY)

    assert [(each.code, each.path) for each in refused.value.problems] == [
        ("entry.no_balance", ("balances", "income", "m1", "account"))
    ]


def test_all_accounts_that_cannot_be_opened_are_told() -> None:
    balances = dict.fromkeys(["income", "cash", "opening", "gold", "fund"], Baht(1))

    with pytest.raises(InvalidDataError) as refused:
        Book().opening(balances, day=_DAY)

    assert [(each.code, each.path) for each in refused.value.problems] == [
        ("entry.no_balance", ("balances", key, "account"))
        for key in ("income", "opening", "gold", "fund")
    ]


def test_a_book_is_opened_once_under_each_number() -> None:
    book = Book().opening({"cash": Baht(1)}, day=_DAY)

    with pytest.raises(InvalidDataError) as refused:
        book.opening({"cash": Baht(1)}, day=_DAY)

    assert [each.code for each in refused.value.problems] == ["book.number_repeated"]
