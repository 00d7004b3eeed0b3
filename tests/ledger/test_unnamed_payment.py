"""Payments that name nobody, while the debt goes on standing to somebody's name."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from ledger_examples import NEW_YEAR, books_in_two_orders, line
from strategies import books

from sammachip.ledger import (
    Book,
    Entry,
    EntryKind,
    payments_naming_nobody,
    person_balances,
)
from sammachip.money import ZERO_BAHT, Baht

_SOLD = line(1, EntryKind.SOLD_ON_CREDIT, 500, member="c01")
_PAID = line(2, EntryKind.CREDIT_COLLECTED, 500)
_LENT = line(3, EntryKind.LOAN_TAKEN, 500, "ธนาคารตัวอย่าง")


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param([_SOLD, _PAID], ["500.00"], id="a customer"),
        pytest.param(
            [_SOLD, line(2, EntryKind.DEBT_WRITTEN_OFF, 20)],
            ["20.00"],
            id="written off",
        ),
        pytest.param(
            [
                line(1, EntryKind.BOUGHT_ON_CREDIT, 500, member="s01"),
                line(2, EntryKind.CREDIT_PAID, 30),
            ],
            ["30.00"],
            id="a supplier",
        ),
        pytest.param(
            [_LENT, line(4, EntryKind.LOAN_REPAID, 70)], ["70.00"], id="a loan"
        ),
        pytest.param(
            [_LENT, line(4, EntryKind.LOAN_REPAID, 70, "คืนเงินกู้")],
            ["70.00"],
            id="a loan by another category",
        ),
        pytest.param([_PAID], [], id="nobody has a debt"),
        pytest.param(
            [_SOLD, line(5, EntryKind.SOLD_ON_CREDIT, 500), _PAID], [], id="nobody's"
        ),
        pytest.param(
            [_SOLD, line(2, EntryKind.CREDIT_COLLECTED, 500, member="c01")],
            [],
            id="with the name",
        ),
        pytest.param(
            [_LENT, line(4, EntryKind.LOAN_REPAID, 70, "ธนาคารตัวอย่าง")],
            [],
            id="with the lender's category",
        ),
    ],
)
def test_a_payment_without_the_name_leaves_the_debt_standing(
    lines: Sequence[Entry], found: Sequence[str]
) -> None:
    findings = payments_naming_nobody(Book(lines))

    assert [each.facts["found"] for each in findings] == found


def test_who_still_stands_there_and_the_last_line_are_named() -> None:
    other = line(4, EntryKind.SOLD_ON_CREDIT, 9, member="c02")

    (finding,) = payments_naming_nobody(Book([_SOLD, _PAID, other]))

    assert finding.path == ("entries", 1)
    assert str(finding) == (
        "line 2: owed by customers stands to the name of c01, c02, and lines that do"
        " not name them took 500.00 too much off it; take those back, and write them"
        " with the name"
    )
    assert finding.line("th") == (
        "รายการที่ 2: ลูกหนี้การค้ายังค้างอยู่ในชื่อ c01, c02 แต่มีรายการที่ไม่ระบุชื่อตัดยอดเกินไป"
        " 500.00 ให้กลับรายการเหล่านั้น แล้วบันทึกใหม่พร้อมระบุชื่อ"
    )


def test_a_payment_that_was_taken_back_is_left_in_peace() -> None:
    book = Book([_SOLD, _PAID]).reverse("2", as_number="9", day=NEW_YEAR, note="ไม่มีชื่อ")

    assert payments_naming_nobody(book) == ()


@given(books())
def test_less_than_nothing_of_nobody_is_found_beside_a_name(book: Book) -> None:
    found = {str(each.facts["place"]) for each in payments_naming_nobody(book)}

    for account in ("receivable", "payable", "borrowed"):
        balances = person_balances(book, account)
        unnamed = any(
            each.amount < ZERO_BAHT and each.member is None for each in balances
        )
        named = any(
            each.amount > ZERO_BAHT and (each.member or each.category)
            for each in balances
        )
        assert (account in found) is (unnamed and named)


@given(books_in_two_orders)
def test_the_order_of_the_lines_makes_no_difference(pair: tuple[Book, Book]) -> None:
    one, other = (
        sorted(Baht(str(each.facts["found"])) for each in payments_naming_nobody(book))
        for book in pair
    )

    assert one == other
