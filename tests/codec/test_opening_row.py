"""What was there before a book stands in its first row, as treasurers write it."""

from __future__ import annotations

from typing import Final

import pytest

from sammachip.codec import Read, read_book
from sammachip.ledger import Book, EntryKind

_HEAD: Final = "ที่,วันที่,รายการ,รับ,จ่าย,คงเหลือ\n"
_SALE: Final = "2,5/1/2569,ขายพริกแกง,350,,550\n"
_KINDS: Final = {"ขายพริกแกง": EntryKind.INCOME, "ซื้อพริก": EntryKind.COST}
_OPENING: Final = {**_KINDS, "ยอดยกมา": EntryKind.OPENING}


def openings(read: Read[Book]) -> list[tuple[str | None, str]]:
    return [
        (entry.account, entry.amount.plain())
        for entry in read.values[0].entries
        if entry.kind is EntryKind.OPENING
    ]


def codes(read: Read[Book]) -> list[tuple[str, int | None, str | None]]:
    return [
        (each.code, each.place.row, each.place.column)
        for each in read.problems
        if each.place
    ]


@pytest.mark.parametrize(
    "row",
    [
        pytest.param("1,1/1/2569,ยอดยกมา,,,200\n", id="the balance alone"),
        pytest.param("1,1/1/2569,ยกมา,-,-,200.-\n", id="dashes for nothing"),
        pytest.param("1,1/1/2569,ยอดยกมา,200,,200\n", id="as received"),
    ],
)
@pytest.mark.parametrize("kinds", [_KINDS, _OPENING])
def test_the_first_row_may_be_the_opening_of_cash(
    row: str, kinds: dict[str, EntryKind]
) -> None:
    read = read_book(_HEAD + row + _SALE, kinds=kinds)

    assert read.problems == ()
    assert openings(read) == [("cash", "200.00")]
    assert read.value.profit(2569).plain() == "350.00"


def test_the_kind_may_say_so_too() -> None:
    text = "ที่,วันที่,ประเภท,จำนวนเงิน,คงเหลือ\n1,1/1/2569,ยอดยกมา,,200\n"

    assert openings(read_book(text)) == [("cash", "200.00")]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("เงินสด", "cash"),
        ("ธนาคาร", "bank"),
        ("เงินฝากธนาคาร", "bank"),
        ("ทุนเรือนหุ้น", "shares"),
        ("กองทุน: สวัสดิการ", "fund:สวัสดิการ"),
        ("fund:reserve", "fund:reserve"),
    ],
)
def test_an_account_may_have_its_thai_name(name: str, key: str) -> None:
    text = "ที่,วันที่,ประเภท,บัญชี,จำนวนเงิน\n"

    read = read_book(text + f"1,1/1/2569,ยอดยกมา,{name},200\n")

    assert openings(read) == [(key, "200.00")]


def test_a_fund_of_that_name_stays_a_fund() -> None:
    text = "ที่,วันที่,ประเภท,กองทุน,จำนวนเงิน\n1,5/1/2569,รับเข้ากองทุน,ธนาคาร,50\n"

    assert read_book(text).value.entries[0].account == "ธนาคาร"


def test_a_later_row_may_only_carry_a_page_on() -> None:
    text = _HEAD + _SALE + "3,6/1/2569,ยอดยกมา,,,550\n"

    read = read_book(text, kinds=_KINDS)

    assert openings(read) == []
    assert ("book.no_kind", 3, "รายการ") in codes(read)


def test_an_account_is_asked_for_where_the_table_has_them() -> None:
    text = "ที่,วันที่,ประเภท,บัญชี,รับ,จ่าย\n1,1/1/2569,ยอดยกมา,,200,\n"

    assert codes(read_book(text)) == [("entry.account_missing", 2, "บัญชี")]


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("1,1/1/2569,ยอดยกมา,cash,,500\n", "Opening balances"),
        ("1,31/12/2569,ปิดบัญชี,2569,,120\n", "Closing of a year"),
    ],
)
def test_what_has_a_sign_of_its_own_is_not_paid(row: str, kind: str) -> None:
    (problem,) = read_book(f"ที่,วันที่,ประเภท,บัญชี,รับ,จ่าย\n{row}").problems

    assert problem.line("en") == (
        f"row 2, column จ่าย: expected an amount of the kind {kind} in the other column;"
        " a loss, or what is below zero, has a minus in front"
    )
    assert "เครื่องหมายลบ" in problem.line("th")


def test_a_loss_may_be_closed_with_a_minus_in_either_column() -> None:
    text = "ที่,วันที่,ประเภท,บัญชี,รับ,จ่าย\n1,5/1/2569,ค่าใช้จ่าย,,,120\n"

    for sides in ("-120,", ",-120"):
        book = read_book(text + f"2,31/12/2569,ปิดบัญชี,2569,{sides}\n").value

        assert book.entries[-1].amount.plain() == "-120.00"
