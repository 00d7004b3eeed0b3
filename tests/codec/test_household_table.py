"""Household books: five columns, and balances that are reckoned again."""

from __future__ import annotations

from datetime import date

import pytest

from sammachip.codec import dumps, loads, read_csv
from sammachip.errors import Place, Severity
from sammachip.ledger import HouseholdBook, HouseholdLine
from sammachip.money import Baht

_HEAD = "วันที่,รายการ,รับ,จ่าย,คงเหลือ\n"


def test_a_household_book_is_read_with_its_opening_balance() -> None:
    text = _HEAD + (
        "1 ม.ค. 2569,ยอดยกมา,,,500\n"
        '๕ ม.ค. ๒๕๖๙,ขายไข่,"๑,๐๔๕.๐๐",-,"1,545.00"\n'
        ",ข้าวสาร,0.00,120,1425\n"
        "6/1/2569,น้ำมัน,,25,\n"
    )

    book = read_csv(text, HouseholdBook, blank_day="above").value

    assert book.opening == Baht(500)
    assert book.closing == Baht(1400)
    assert [line.day.day for line in book.lines] == [1, 5, 5, 6]
    assert book.check_balances() == ()
    assert loads(dumps(book), HouseholdBook) == book


@pytest.mark.parametrize(
    "first",
    [
        pytest.param("1/1/2569,ยอดยกมา,500,,500\n", id="with its balance"),
        pytest.param("1/1/2569,เงินยกมาจากปีก่อน,500,,\n", id="without"),
    ],
)
def test_what_is_brought_forward_was_not_received(first: str) -> None:
    text = _HEAD + first + "2/1/2569,ขายไข่,45,,545\n"

    book = read_csv(text, HouseholdBook).value

    assert (book.opening, book.closing) == (Baht(500), Baht(545))
    assert [month.received for month in book.months()] == [Baht(45)]
    assert book.check_balances() == ()


@pytest.mark.parametrize(
    "first",
    ["1/1/2569,ขายไข่,500,,500\n", "1/1/2569,ยกมา,500,,700\n", "1/1/2569,ยกมา,,5,-5\n"],
)
def test_nothing_else_is_brought_forward(first: str) -> None:
    assert read_csv(_HEAD + first, HouseholdBook).values[0].opening == Baht(0)


def test_a_balance_that_cannot_be_read_is_a_warning() -> None:
    read = read_csv(_HEAD + "5/1/2569,ขายไข่,45,,สี่\n", HouseholdBook)

    (problem,) = read.problems
    assert (problem.code, problem.severity) == ("money.unreadable", Severity.WARNING)
    assert read.value.closing == Baht(45)


def test_lines_are_read_alone_too() -> None:
    read = read_csv("date,item,received,paid\n5/1/2569,rice,,120\n", HouseholdLine)

    assert read.value == HouseholdLine(
        day=date(2026, 1, 5), item="rice", paid=Baht(120)
    )


def test_a_book_of_no_rows_is_an_empty_one() -> None:
    assert read_csv(_HEAD, HouseholdBook).value == HouseholdBook(lines=())


def test_a_wrong_balance_is_a_warning_with_its_row() -> None:
    text = _HEAD + "5/1/2569,ขายไข่,45,,45\n\n6/1/2569,ข้าวสาร,,20,35\n"

    read = read_csv(text, HouseholdBook, source="household.csv")

    (problem,) = read.problems
    assert problem.severity is Severity.WARNING
    assert problem.place == Place(source="household.csv", row=4, column="คงเหลือ")
    assert problem.text("en") == "expected 25.00 left, found 35.00"
    assert problem.text("th") == "ต้องคงเหลือ 25.00 แต่พบ 35.00"
    assert read.value.closing == Baht(25)


def test_every_bad_row_is_told_and_the_balance_behind_it_too() -> None:
    text = _HEAD + (
        "5/1/2569,ขายไข่,45,,45\n"
        "31/2/2569,,-5,ห้า,x\n"
        "6/1/2569,ข้าวสาร,,,\n"
        "7/1/2569,ข้าวสาร,,10,30\n"
    )

    read = read_csv(text, HouseholdBook)

    assert [
        (each.code, each.place.row, each.place.column)
        for each in read.problems
        if each.place
    ] == [
        ("date.no_such_day", 3, "วันที่"),
        ("key.missing", 3, "รายการ"),
        ("money.unreadable", 3, "จ่าย"),
        ("number.negative", 3, "รับ"),
        ("money.unreadable", 3, "คงเหลือ"),
        ("book.no_amount", 4, "รับ"),
        ("book.balance_differs", 5, "คงเหลือ"),
    ]
    assert len(read.values[0].lines) == 2


@pytest.mark.parametrize(
    ("head", "missing"),
    [
        ("วันที่,รายการ,รับ,คงเหลือ", ["จ่าย"]),
        ("วันที่,จ่าย", ["รายการ", "รับ"]),
    ],
)
def test_all_columns_but_the_balance_are_needed(head: str, missing: list[str]) -> None:
    problems = read_csv(f"{head}\n", HouseholdBook).problems

    assert {each.code for each in problems} == {"csv.no_column"}
    assert [each.place.column for each in problems if each.place] == missing
