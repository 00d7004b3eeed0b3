"""What a blank cell means: the day above, the kind of a category, no amount."""

from __future__ import annotations

import pytest

from sammachip.codec import Read, read_book, read_csv
from sammachip.codec.table import Separator
from sammachip.errors import Place
from sammachip.groups import Duty
from sammachip.ledger import Entry, EntryKind

_KINDS = {
    "ขายพริกแกง": EntryKind.INCOME,
    "ซื้อพริก": EntryKind.COST,
    "ค่าหุ้น": EntryKind.CAPITAL_IN,
}

Fault = tuple[str, int | None, str | None]
"""Code, row and column."""


def faults(read: Read[object]) -> list[Fault]:
    places = [(each.code, each.place or Place()) for each in read.problems]
    return [(code, place.row, place.column) for code, place in places]


def test_a_blank_day_is_that_of_the_row_above_if_that_is_said() -> None:
    text = (
        "วันที่,ที่,ประเภท,จำนวนเงิน\n"
        "5/1/2569,1,รายได้,350\n ,2,รายได้,50\n\n,3,ค่าใช้จ่าย,๕\n"
        "6/1/2569,4,รายได้,1\n,5,รายได้,2\n"
    )

    read = read_csv(text, Entry, blank_day="above")

    assert read.problems == ()
    assert [entry.day.day for entry in read.values] == [5, 5, 5, 6, 6]
    assert faults(read_csv(text, Entry)) == [
        ("csv.blank_day", row, "วันที่") for row in (3, 5, 7)
    ]


def test_the_day_above_may_be_missing_wrong_or_unknown() -> None:
    text = (
        "ที่,วันที่,ประเภท,จำนวนเงิน\n"
        "1,,รายได้,5\n2,31/2/2569,รายได้,5\n3,,รายได้,5\n4,6/1/2569,รายได้\n5,,รายได้,5\n"
    )

    read = read_csv(text, Entry, blank_day="above")

    assert faults(read) == [
        ("key.missing", 2, "วันที่"),
        ("date.no_such_day", 3, "วันที่"),
        ("date.no_such_day", 4, "วันที่"),
        ("csv.cells", 5, None),
        ("key.missing", 6, "วันที่"),
    ]
    assert [raw.cells[1] for raw in read.rejected] == [
        "",
        "31/2/2569",
        "",
        "6/1/2569",
        "",
    ]


def test_the_day_above_is_for_every_table_with_days() -> None:
    read = read_csv("วันที่,รหัส,งาน\n5/1/2569,1,ก\n,2,ก\n", Duty, blank_day="above")

    assert len({duty.day for duty in read.values}) == 1


@pytest.mark.parametrize("separator", [";", "\t"])
def test_another_separator_parts_the_columns_if_that_is_said(
    separator: Separator,
) -> None:
    text = "ที่,วันที่,ประเภท,จำนวนเงิน\n1,5/1/2569,รายได้,350\n"

    read = read_csv(text.replace(",", separator), Entry, separator=separator)

    assert len(read.values) == 1
    (problem,) = read_csv(text, Entry, separator=separator).problems
    assert problem.code == "csv.separator"
    assert problem.facts["found"] == ","


_TWO_COLUMNS = "ที่,วันที่,ประเภท,รายการ,รับ,จ่าย,กลับรายการที่\n"


def test_an_amount_stands_in_one_of_two_columns() -> None:
    text = _TWO_COLUMNS + (
        '1,5/1/2569,รายได้,ขาย,"1,350",,\n'
        "2,5/1/2569,ค่าใช้จ่าย,ซื้อ,-,๑๒๐,\n"
        "3,5/1/2569,ฝากธนาคาร,,,500.00,\n"
        "4,5/1/2569,ถอนจากธนาคาร,,500.00,0.00,\n"
        "5,6/1/2569,รายได้,ขาย,,1350,1\n"
    )

    read = read_book(text)

    assert [entry.amount.plain() for entry in read.value.entries] == [
        *("1350.00", "120.00", "500.00", "500.00", "1350.00")
    ]
    assert read.value.profit(2569).plain() == "-120.00"


def test_what_is_wrong_with_two_columns_is_told_with_all_else() -> None:
    text = _TWO_COLUMNS + (
        "1,31/2/2569,รายได้,,5,5,\n"
        "2,5/1/2569,รายรับ,,,,\n"
        "3,5/1/2569,ค่าใช้จ่าย,,5,,\n"
        "4,5/1/2569,รายได้,,0,5,\n"
        "5,5/1/2569,รายได้,,ห้า,-,\n"
        "6,5/1/2569,ค่าใช้จ่าย,,,-5,\n"
        "7,5/1/2569,รายได้,,5,,\n"
        "8,5/1/2569,รายได้,,6,,7\n"
    )

    assert faults(read_book(text)) == [
        ("book.two_amounts", 2, "จ่าย"),
        ("date.no_such_day", 2, "วันที่"),
        ("book.no_amount", 3, "รับ"),
        ("value.not_listed", 3, "ประเภท"),
        ("book.other_column", 4, "รับ"),
        ("book.other_column", 5, "จ่าย"),
        ("money.unreadable", 6, "รับ"),
        ("entry.amount", 7, "จ่าย"),
        ("book.reversal_differs", 9, "รับ / จ่าย"),
    ]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("ที่,วันที่,ประเภท,รับ", [("csv.no_column", 1, "จ่าย")]),
        (
            "ที่,วันที่,ประเภท,จ่าย,จำนวนเงิน,รับ",
            [("csv.amount_twice", 1, "จำนวนเงิน")],
        ),
        ("ที่,วันที่,รับ,จ่าย", [("csv.no_column", 1, "ประเภท")]),
        ("ที่,วันที่,ประเภท", [("csv.no_column", 1, "จำนวนเงิน")]),
    ],
)
def test_the_head_has_one_way_to_tell_amounts(head: str, expected: list[Fault]) -> None:
    assert faults(read_book(f"{head}\n")) == expected


_CLOSING = "ที่,วันที่,ประเภท,บัญชี,รายการ,รับ,จ่าย\n9,31/12/2569,{kind},2569,{rest}\n"


@pytest.mark.parametrize(
    ("kind", "rest", "amount"),
    [
        ("ปิดบัญชี", "ปิดบัญชี,,", "0.00"),
        ("ปิดบัญชี", "ปิดบัญชี,-,-", "0.00"),
        ("year_closed", ",0.00,", "0.00"),
        ("", "ปิดบัญชี,,๐", "0.00"),
        ("ปิดบัญชี", ",250,", "250.00"),
        ("ปิดบัญชี", ",,-80", "-80.00"),
    ],
)
def test_the_closing_of_a_year_may_have_no_amount(
    kind: str, rest: str, amount: str
) -> None:
    text = _CLOSING.format(kind=kind, rest=rest)

    read = read_book(text, kinds={"ปิดบัญชี": EntryKind.YEAR_CLOSED})

    assert [entry.amount.plain() for entry in read.value.entries] == [amount]


@pytest.mark.parametrize(
    ("kind", "rest", "expected"),
    [
        ("รายได้", ",,", [("entry.account_unused", "บัญชี"), ("book.no_amount", "รับ")]),
        ("ปิด", ",,", [("value.not_listed", "ประเภท"), ("book.no_amount", "รับ")]),
        ("ปิดบัญชี", ",5,5", [("book.two_amounts", "จ่าย")]),
    ],
)
def test_no_other_kind_may_have_no_amount(
    kind: str, rest: str, expected: list[tuple[str, str]]
) -> None:
    read = read_book(_CLOSING.format(kind=kind, rest=rest))

    assert sorted(faults(read)) == sorted(
        (code, 2, column) for code, column in expected
    )


def test_in_one_column_a_closing_has_its_zero_and_no_blank() -> None:
    text = "ที่,วันที่,ประเภท,บัญชี,จำนวนเงิน\n9,31/12/2569,ปิดบัญชี,2569,"

    assert read_book(f"{text}0\n").value.entries[0].amount.plain() == "0.00"
    assert faults(read_book(text)) == [("key.missing", 2, "จำนวนเงิน")]


def test_the_category_tells_the_kind_where_the_caller_says_how() -> None:
    text = (
        "ที่,วันที่,ประเภท,หมวด,รับ,จ่าย\n"
        "1,5/1/2569,,ขายพริกแกง,350,\n"
        "2,5/1/2569,,ซื้อพริก ,,120\n"
        "3,5/1/2569,รับเงินกู้,ซื้อพริก,900,\n"
        "4,5/1/2569,,ค่าหุ้น,100,\n"
    )

    book = read_book(text, kinds=_KINDS).value

    assert [entry.kind for entry in book.entries] == [
        EntryKind.INCOME,
        EntryKind.COST,
        EntryKind.LOAN_TAKEN,
        EntryKind.CAPITAL_IN,
    ]


def test_a_category_of_no_kind_is_a_problem_and_no_guess() -> None:
    text = (
        "ที่,วันที่,รายการ,รับ,จ่าย\n"
        "1,5/1/2569,ขายกล้วย,350,\n"
        "2,31/2/2569,,350,\n"
        "3,5/1/2569,ซื้อพริก,350,\n"
    )

    read = read_book(text, kinds=_KINDS)

    assert faults(read) == [
        ("book.no_kind", 2, "รายการ"),
        ("key.missing", 3, "รายการ"),
        ("date.no_such_day", 3, "วันที่"),
        ("book.other_column", 4, "รับ"),
    ]
    assert str(read.problems[0]) == (
        "row 2, column รายการ: expected a category whose kind is known, one of"
        " ขายพริกแกง, ซื้อพริก, ค่าหุ้น; found 'ขายกล้วย'"
    )
    assert faults(read_book("ที่,วันที่,รับ,จ่าย\n", kinds=_KINDS)) == [
        ("csv.no_column", 1, "หมวด")
    ]


def test_a_category_that_names_somebody_is_not_repeated() -> None:
    text = "ที่,วันที่,รายการ,รับ,จ่าย\n1,5/1/2569,ค่าแรงนางใจดี,,350\n"

    (problem,) = read_book(text, kinds=_KINDS).problems

    assert problem.facts["found"] == "<personal>"
