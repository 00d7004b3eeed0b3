"""Balances beside the lines of a daily book are held against the money."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.codec import Read, read_book, read_csv
from sammachip.errors import Severity
from sammachip.ledger import Entry, EntryKind

_HEAD = "ที่,วันที่,ประเภท,บัญชี,ที่เก็บเงิน,กลับรายการที่,รับ,จ่าย,คงเหลือ\n"
_OPENING = "0,1/1/2569,ยอดยกมา,cash,,,200,,200\n"

Slip = tuple[str, int, str, str]
"""Code, row, and the two balances."""


def slips(read: Read[object]) -> list[Slip]:
    return [
        (
            each.code,
            each.place.row or 0,
            str(each.facts["expected"]),
            str(each.facts["found"]),
        )
        for each in read.problems
        if each.place and each.code.startswith("book.balance")
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            "1,5/1/2569,รายได้,,,,350,-,350\n2,5/1/2569,ค่าใช้จ่าย,,,,-,120,๒๓๐\n",
            [],
            id="from nothing",
        ),
        pytest.param(
            _OPENING + "1,5/1/2569,รายได้,,,,350,,550.00\n",
            [],
            id="from an opening balance",
        ),
        pytest.param(
            "a,1/1/2569,ยอดยกมา,cash,,,200,,\nb,1/1/2569,ยอดยกมา,bank,,,300,,\n"
            "c,1/1/2569,ยอดยกมา,tools,,,900,,500\n"
            "1,5/1/2569,รายได้,,ธนาคาร,,50,,550\n2,5/1/2569,ฝากธนาคาร,,,,,99,550\n"
            "3,5/1/2569,ขายเชื่อ,,,,70,,550\n",
            [],
            id="cash and bank together",
        ),
        pytest.param(
            "1,5/1/2569,ค่าใช้จ่าย,,,,,350,-350\n2,6/1/2569,ค่าใช้จ่าย,,,1,350,,-\n",
            [],
            id="below zero, taken back, a dash for nothing",
        ),
        pytest.param(
            _OPENING + "1,5/1/2569,รายได้,,,,45,,254\n2,5/1/2569,ค่าใช้จ่าย,,,,,20,\n"
            "3,5/1/2569,รายได้,,,,5,,239\n4,5/1/2569,รายได้,,,,1,,231\n",
            [("book.balance_differs", 3, "245.00", "254.00")],
            id="a slip that is carried on, and then mended",
        ),
        pytest.param(
            "1,5/1/2569,รายได้,,,,350,,\n2,5/1/2569,ค่าใช้จ่าย,,,,,120,1230\n"
            "3,5/1/2569,รายได้,,,,5,,1235\n4,5/1/2569,รายได้,,,,5,,1245\n",
            [
                ("book.balance_begins", 3, "230.00", "1,230.00"),
                ("book.balance_differs", 5, "1,240.00", "1,245.00"),
            ],
            id="from what no line tells",
        ),
        pytest.param(
            "0,1/1/2569,ยอดยกมา,cash,,,200,,250\n",
            [("book.balance_differs", 2, "200.00", "250.00")],
            id="another opening balance than the line says",
        ),
        pytest.param(
            _OPENING + "1,31/2/2569,รายได้,,,,45,,245\n2,5/1/2569,รายได้,,,,5,,255\n",
            [("book.balance_differs", 4, "250.00", "255.00")],
            id="behind a row that is refused, from its balance",
        ),
        pytest.param(
            _OPENING + "1,31/2/2569,รายได้,,,,45,,\n2,5/1/2569,รายได้,,,,5,,\n"
            "3,5/1/2569,รายได้,,,,5,,999\n4,5/1/2569,รายได้,,,,5,,1005\n",
            [("book.balance_differs", 6, "1,004.00", "1,005.00")],
            id="behind a row that is refused and has none, from the next",
        ),
        pytest.param(
            _OPENING + "1,5/1/2569,,,,,รายได้,5,99\n2,5/1/2569,รายได้,,,,5,,7,x\n"
            "3,5/1/2569,รายได้,,,,5,,999\n4,5/1/2569,รายได้,,,,5,,ห้า\n"
            "5,5/1/2569,รายได้,,,,5,,777\n6,5/1/2569\n7,5/1/2569,รายได้,,,,5,,666\n",
            [("book.balance_differs", 7, "1,009.00", "777.00")],
            id="behind rows that cannot tell it",
        ),
    ],
)
def test_a_balance_is_the_money_after_its_line(rows: str, expected: list[Slip]) -> None:
    assert slips(read_book(_HEAD + rows)) == expected
    assert slips(read_csv(_HEAD + rows, Entry)) == expected


def test_a_wrong_balance_is_a_warning_and_the_line_is_kept() -> None:
    text = _HEAD + "1,5/1/2569,รายได้,,,,45,,54\n2,5/1/2569,รายได้,,,,1,,56\n"

    read = read_book(text, source="book.csv")

    assert {each.severity for each in read.problems} == {Severity.WARNING}
    assert [each.line() for each in read.problems] == [
        (
            "book.csv, row 2, column คงเหลือ: expected 45.00 left, as no opening"
            " balance stands above, found 54.00: write what was there before as one;"
            " the balances below are reckoned from this one"
        ),
        "book.csv, row 3, column คงเหลือ: expected 55.00 left, found 56.00",
    ]
    assert read.value.profit(2569).plain() == "46.00"


def test_a_balance_that_cannot_be_read_is_a_warning_and_the_line_is_kept() -> None:
    text = _HEAD + (
        "1,5/1/2569,รายได้,,,,45,,สี่\n2,31/2/2569,รายได้,,,,5,,1.005\n"
        "3,6/1/2569,รายได้,,,,5,,50\n"
    )

    read = read_book(text)

    assert [
        (each.code, each.place.row, each.severity)
        for each in read.problems
        if each.place
    ] == [
        ("money.unreadable", 2, Severity.WARNING),
        ("date.no_such_day", 3, Severity.ERROR),
        ("money.places", 3, Severity.WARNING),
    ]
    assert [raw.row for raw in read.rejected] == [3]
    assert [entry.number for entry in read.values[0].entries] == ["1", "3"]


def test_a_balance_that_names_somebody_is_not_repeated() -> None:
    (problem,) = read_book(_HEAD + "1,5/1/2569,รายได้,,,,45,,นางใจดี\n").problems

    assert problem.facts["found"] == "<personal>"


def test_the_balance_may_stand_beside_one_column_of_amounts() -> None:
    text = "ที่,วันที่,ประเภท,จำนวนเงิน,ยอดคงเหลือ\n1,5/1/2569,cost,45,-45\n"

    assert read_book(text).value.profit(2569).plain() == "-45.00"


moves = st.lists(st.integers(-(10**6), 10**6).filter(bool), min_size=1, max_size=9)


def _table(moved: Sequence[int], balances: Sequence[int]) -> str:
    rows = [
        f"{at},5/1/2569,{(EntryKind.INCOME if move > 0 else EntryKind.COST).value},,,,"
        f"{max(move, 0)},{max(-move, 0)},{balance}\n"
        for at, (move, balance) in enumerate(zip(moved, balances, strict=True))
    ]
    return _HEAD + "".join(rows)


@given(moves)
def test_balances_that_are_right_have_no_problem(moved: list[int]) -> None:
    balances = [sum(moved[: at + 1]) for at in range(len(moved))]

    assert read_book(_table(moved, balances)).problems == ()


@given(moves, st.integers(-(10**6), 10**6).filter(bool), st.data())
def test_one_slip_is_told_once_however_far_it_is_carried(
    moved: list[int], slip: int, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(moved) - 1))
    balances = [sum(moved[: n + 1]) + slip * (n >= at) for n in range(len(moved))]

    (problem,) = read_book(_table(moved, balances)).problems

    assert problem.code == ("book.balance_differs" if at else "book.balance_begins")
    assert problem.place
    assert problem.place.row == at + 2
