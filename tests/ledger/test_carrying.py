"""carried_forward: the new book begins with what the old one ends with."""

from __future__ import annotations

from datetime import date
from typing import Final

import attrs
import pytest
from hypothesis import given, reject
from hypothesis import strategies as st
from strategies import books, days

from sammachip.dates import BuddhistYear, FiscalYear
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
        ("ยกมา-1", "shares", "m1", "", Baht(600)),
        ("ยกมา-2", "shares", "m2", "", Baht(400)),
        ("ยกมา-3", "cash", None, "", Baht(800)),
        ("ยกมา-4", "fund:reserve", None, "", Baht(20)),
        ("ยกมา-5", "unallocated:2569", None, "", Baht(-200)),
        ("ยกมา-6", "unallocated", None, "", Baht(-60)),
        ("ยกมา-7", "unpaid", "m2", "", Baht(30)),
        ("ยกมา-8", "unpaid", None, "วัด", Baht(10)),
    ]
    assert {each.day for each in new.entries[2:]} == {_LAST}


def test_shares_of_a_year_that_is_not_closed_keep_their_days() -> None:
    book = Book(
        [
            attrs.evolve(
                line(1, EntryKind.CAPITAL_IN, 100, whose="m1"), day=date(2025, 5, 1)
            ),
            line(2, EntryKind.CAPITAL_IN, 300, whose="m1"),
            line(3, EntryKind.CAPITAL_IN, 900, whose="m2"),
            line(4, EntryKind.CAPITAL_OUT, 50, whose="m1"),
            attrs.evolve(
                line(5, EntryKind.CAPITAL_IN, 7, whose="m2"), day=date(2025, 6, 1)
            ),
        ]
    ).reverse("3", as_number="6", day=date(2026, 3, 9), note="ผิดคน")
    closing = attrs.evolve(
        line(7, EntryKind.YEAR_CLOSED, 1, whose="2569"), amount=Baht(0), day=_LAST
    )

    def shares_in(old: Book) -> list[tuple[date, str | None, Baht]]:
        new = carried_forward(old, on=_LAST).entries
        return [
            (each.day, each.member, each.amount)
            for each in new
            if each.account == "shares"
        ]

    assert shares_in(book) == [
        (date(2025, 12, 31), "m1", Baht(100)),
        (date(2025, 12, 31), "m2", Baht(7)),
        (date(2026, 3, 2), "m1", Baht(300)),
        (date(2026, 3, 4), "m1", Baht(-50)),
    ]
    assert shares_in(book.append(closing)) == [
        (_LAST, "m1", Baht(350)),
        (_LAST, "m2", Baht(7)),
    ]


@pytest.mark.parametrize(
    ("year", "on", "account"),
    [
        pytest.param(BuddhistYear, date(2026, 3, 31), "unallocated:2569", id="a part"),
        pytest.param(FiscalYear, date(2026, 9, 30), "unallocated:FY2569", id="fiscal"),
    ],
)
def test_the_year_that_goes_on_is_named(
    year: type[BuddhistYear | FiscalYear], on: date, account: str
) -> None:
    new = carried_forward(Book(BOOK.entries[:1]), on=on, undivided=True, year=year)

    assert [each.account for each in new.entries] == ["cash", account]


def test_lines_of_later_days_are_not_carried() -> None:
    new = carried_forward(BOOK, on=date(2026, 3, 1), undivided=True)

    assert balance_sheet(new, _LAST) == balance_sheet(
        carried_forward(Book(BOOK.entries[:1]), on=_LAST, undivided=True), _LAST
    )


def test_nothing_is_carried_of_nothing() -> None:
    assert carried_forward(Book(), on=_LAST) == Book()


def in_order(book: Book, on: date) -> Book:
    """Return *book* with all years before that of *on* closed, and nothing left."""
    kept = [each for each in book.entries if each.kind is not EntryKind.YEAR_CLOSED]
    numbers = {each.number for each in kept}
    lines = [each for each in kept if not each.reverses or each.reverses in numbers]
    years = range(2567, BuddhistYear.containing(on).be_year)
    closings = [
        Entry(
            number=f"c{year}",
            day=BuddhistYear(year).last_day,
            kind=EntryKind.YEAR_CLOSED,
            amount=Baht(0),
            account=str(year),
        )
        for year in years
    ]
    return Book([*lines, *closings])


def carried(book: Book, on: date) -> Book:
    try:
        return carried_forward(book, on=on, undivided=True)
    except InvalidDataError as error:
        codes = {each.code for each in error.problems}
        assert codes == {"close.earlier_profit"}
        reject()


@given(books(), days)
def test_the_balance_sheet_is_the_same(book: Book, on: date) -> None:
    old = in_order(book, on)

    assert balance_sheet(carried(old, on), on) == balance_sheet(old, on)


@given(books(), days, st.sampled_from(_ACCOUNTS))
def test_each_person_has_the_same(book: Book, on: date, account: str) -> None:
    old = in_order(book, on)

    new = {*person_balances(carried(old, on), account)}
    assert new == {*person_balances(old, account, on=on)}


@given(books(), days)
def test_a_book_that_was_carried_is_carried_as_it_is(book: Book, on: date) -> None:
    new = carried(in_order(book, on), on)

    assert carried(new, on) == new


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


def refusals(book: Book, on: date) -> list[str]:
    with pytest.raises(InvalidDataError) as refused:
        carried_forward(book, on=on, undivided=True)
    return [each.code for each in refused.value.problems]


def test_one_year_alone_is_carried_before_it_is_closed() -> None:
    assert refusals(BOOK, date(2027, 1, 31)) == ["close.year_open"]


def test_years_of_two_kinds_are_not_carried() -> None:
    closing = line(9, EntryKind.YEAR_CLOSED, 900, whose="FY2569")
    book = BOOK.append(attrs.evolve(closing, number="c", day=date(2026, 9, 30)))

    assert refusals(book, _LAST) == ["close.years_overlap"]


def test_profit_that_nobody_got_does_not_become_that_of_the_next_year() -> None:
    closing = line(9, EntryKind.YEAR_CLOSED, 900, whose="2569")
    book = Book(BOOK.entries[:1]).append(attrs.evolve(closing, number="c", day=_LAST))

    assert refusals(book, date(2027, 3, 1)) == ["close.earlier_profit"]
