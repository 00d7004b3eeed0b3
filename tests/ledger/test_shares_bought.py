"""share_moves_of: share money in the book, as the shares that it bought."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.groups import ShareMove
from sammachip.ledger import Book, Entry, EntryKind, share_moves_of
from sammachip.money import Baht

_DAY: Final = date(2026, 3, 1)


def line(
    number: str,
    kind: EntryKind,
    amount: str,
    member: str | None = "m1",
    account: str | None = None,
) -> Entry:
    return Entry(
        number=number,
        day=_DAY,
        kind=kind,
        amount=Baht(amount),
        member=member,
        account=account,
    )


BOOK: Final = Book(
    [
        line("1", EntryKind.OPENING, "500", account="shares"),
        line("2", EntryKind.CAPITAL_IN, "120", "m2"),
        line("3", EntryKind.CAPITAL_IN, "9999", "m2"),
        line("4", EntryKind.CAPITAL_OUT, "60"),
        line("5", EntryKind.SAVINGS_IN, "77"),
        line("6", EntryKind.OPENING, "-40", "m3", account="shares"),
    ]
).reverse("3", as_number="7", day=_DAY, note="ผิด")


def test_each_line_of_share_money_is_a_move() -> None:
    assert share_moves_of(BOOK, price=Baht(50)) == tuple(
        ShareMove(member=member, day=_DAY, shares=Decimal(shares))
        for member, shares in (
            ("m1", "10"),
            ("m2", "2.4"),
            ("m1", "-1.2"),
            ("m3", "-0.8"),
        )
    )


def test_savings_and_profit_buy_shares_as_money_does() -> None:
    book = Book(
        [
            line("1", EntryKind.SAVINGS_TO_SHARES, "50"),
            line("2", EntryKind.UNPAID_TO_SHARES, "100", "m2"),
            line("3", EntryKind.UNPAID_TO_SAVINGS, "30", "m2"),
        ]
    )

    assert [
        (each.member, each.shares) for each in share_moves_of(book, price=Baht(50))
    ] == [("m1", Decimal(1)), ("m2", Decimal(2))]


@given(st.integers(1, 2**70), st.integers(1, 10**6))
def test_shares_times_their_price_are_the_money(satang: int, price: int) -> None:
    money, of_one = Baht.from_satang(satang), Baht.from_satang(price)
    book = Book([line("1", EntryKind.CAPITAL_IN, money.plain())])
    denominator = Fraction(satang, price).denominator
    while denominator % 2 == 0:
        denominator //= 2
    while denominator % 5 == 0:
        denominator //= 5

    if denominator == 1:
        (move,) = share_moves_of(book, price=of_one)
        assert Fraction(move.shares) * price == satang
    else:
        with pytest.raises(InvalidDataError):
            share_moves_of(book, price=of_one)


@given(st.integers(1, 2**200), st.integers(1, 10**3))
def test_whole_shares_are_asked_for_exactly(shares: int, price: int) -> None:
    def book(money: Baht) -> Book:
        return Book([line("1", EntryKind.CAPITAL_IN, money.plain())])

    whole, half = Baht(price) * shares, Baht(price) * shares + Baht("0.50") * price

    (move,) = share_moves_of(book(whole), price=Baht(price), whole=True)
    assert move.shares == shares
    with pytest.raises(InvalidDataError):
        share_moves_of(book(half), price=Baht(price), whole=True)


def test_all_lines_that_tell_no_shares_are_told() -> None:
    book = BOOK.append(
        line("8", EntryKind.CAPITAL_IN, "50", None),
        line("9", EntryKind.CAPITAL_OUT, "150"),
    )

    with pytest.raises(InvalidDataError) as refused:
        share_moves_of(book, price=Baht(60), whole=True)

    told = [str(each) for each in refused.value.problems]
    nobody = "expected the id of the member whose shares line 8 is about, found none"
    found = "expected share money that comes to shares of 60.00 baht, found"
    assert told == [
        f"entries[0].amount: {found} 500.00",
        f"entries[5].amount: {found} -40.00",
        f"entries[7].member: {nobody}",
        f"entries[8].amount: {found} 150.00",
    ]
    assert {each.code for each in refused.value.problems} == {
        "shares_bought.nobody",
        "shares_bought.parts",
    }


@pytest.mark.parametrize("price", ["0", "-50"])
def test_a_share_has_a_price(price: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        share_moves_of(BOOK, price=Baht(price))

    assert [str(each) for each in refused.value.problems] == [
        f"expected the price of a share, above zero; found {Baht(price)}"
    ]


def test_a_price_is_an_amount_in_baht() -> None:
    with pytest.raises(InvalidDataError) as refused:
        share_moves_of(BOOK, price=cast("Baht", 100))

    assert [(each.code, str(each)) for each in refused.value.problems] == [
        ("value.type", "expected Baht, found int")
    ]
