"""Tables: what treasurers write is read; every fault is told with row and column."""

from __future__ import annotations

import csv
import pickle
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from io import StringIO
from typing import get_args

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import FAMILY_NAMES, GIVEN_NAMES, books, registers

from sammachip.codec import RawRow, Read, read_book, read_csv
from sammachip.codec.columns import COLUMNS
from sammachip.dates import format_day
from sammachip.errors import LANGUAGES, InvalidDataError, Place, Problem
from sammachip.groups import Group, Member, Role
from sammachip.ledger import Book, Entry, EntryKind
from sammachip.money import Baht
from sammachip.people import PersonName
from sammachip.thai import Digits

_HEAD = "เลขที่,วันที่,ประเภท,หมวด,จำนวนเงิน,รหัสสมาชิก,กลับรายการที่,หมายเหตุ\n"
_REGISTER = [
    Member(id=each, name=PersonName.parse("นางใจดี ทุ่งทดลอง")) for each in ("m1", "m2")
]

Fault = tuple[str, int | None, str | None]
"""Code, row and column."""


def faults(read: Read[object]) -> list[Fault]:
    return [_fault(problem) for problem in read.problems]


def _fault(problem: Problem) -> Fault:
    place = problem.place or Place()
    return problem.code, place.row, place.column


def table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    file = StringIO(newline="")
    csv.writer(file).writerows([head, *rows])
    return file.getvalue()


def test_a_register_is_read_under_thai_headings_in_any_order() -> None:
    text = (
        "หุ้น,ชื่อ-สกุล,ตำแหน่ง,รหัส,ยอดซื้อ,วันทำงาน\n"
        '๒.๕,นางใจดี ทุ่งทดลอง,ประธาน,m๐๑,"๑,๒๓๔.๕๐",\n'
        " 10 , นายบุญมา ห้วยสมมุติ ,,m02,,0\n"
    )

    read = read_csv(text, Member)

    assert read.problems == ()
    assert read.values == (
        Member(
            id="m01",
            name=PersonName.parse("นางใจดี ทุ่งทดลอง"),
            roles=(Role.CHAIR,),
            shares=Decimal("2.5"),
            purchases=Baht("1234.50"),
        ),
        Member(
            id="m02",
            name=PersonName.parse("นายบุญมา ห้วยสมมุติ"),
            shares=Decimal(10),
            days=Decimal(0),
        ),
    )


def test_english_headings_and_values_are_read_too() -> None:
    text = (
        "NO,Date,kind,amount\n1,5/1/2569,Income,350\n"
        "2,2026-01-06,LOAN_GIVEN,฿1\n3,๗ ม.ค. ๒๕๖๙,จ่ายเงินจัดสรรกำไร,5\n"
    )

    read = read_csv(text, Entry)

    assert read.problems == ()
    assert [entry.kind for entry in read.values] == [
        EntryKind.INCOME,
        EntryKind.LOAN_GIVEN,
        EntryKind.SHARED_OUT,
    ]
    assert [entry.day for entry in read.values] == [
        date(2026, 1, 5),
        date(2026, 1, 6),
        date(2026, 1, 7),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("รหัส,ชื่อ\n1,ใจดี\n", id="text"),
        pytest.param("\ufeffรหัส,ชื่อ\r\n1,ใจดี\r\n", id="text with a BOM"),
        pytest.param("รหัส,ชื่อ\n1,ใจดี".encode(), id="bytes"),
        pytest.param("รหัส,ชื่อ\r\n1,ใจดี\r\n".encode("utf-8-sig"), id="with a BOM"),
        pytest.param("รหัส,ชื่อ\n\n , \n1,ใจดี\n\n", id="blank rows"),
        pytest.param('"รหัส","ชื่อ"\n"1","ใจดี"\n', id="quoted"),
    ],
)
def test_how_the_file_was_saved_makes_no_difference(text: str | bytes) -> None:
    read = read_csv(text, Member)

    assert read.problems == ()
    assert read.value == Member(id="1", name=PersonName(given="ใจดี"))


@given(registers)
def test_every_register_is_read_back(register: list[Member]) -> None:
    rows = [
        (
            f"n{position}",
            member.name.full_name,
            ", ".join(role.value for role in member.roles),
            str(member.days or ""),
        )
        for position, member in enumerate(register)
    ]

    read = read_csv(table(("รหัส", "ชื่อ", "ตำแหน่ง", "วันทำงาน"), rows), Member)

    assert read.problems == ()
    assert [(each.roles, each.days or 0) for each in read.values] == [
        (each.roles, each.days or 0) for each in register
    ]
    assert [each.name.full_name for each in read.values] == [
        each.name.full_name for each in register
    ]


@given(books(), st.sampled_from(get_args(Digits)))
def test_every_book_is_read_back(book: Book, digits: Digits) -> None:
    rows = [
        (
            entry.number,
            format_day(entry.day, digits=digits),
            entry.kind.value,
            entry.amount.format(digits=digits),
            entry.reverses or "",
            entry.place.value,
            entry.account or "",
            entry.voucher or "",
            format_day(entry.recorded_on) if entry.recorded_on else "",
        )
        for entry in book.entries
    ]
    head = (
        *("เลขที่", "วันที่", "ประเภท", "จำนวนเงิน", "กลับรายการที่"),
        *("ที่เก็บเงิน", "กองทุน", "ใบสำคัญ", "วันที่บันทึก"),
    )

    read = read_csv(table(head, rows), Book)

    assert [
        attrs.evolve(entry, category="", note="", member=None, recorded_by=None)
        for entry in book.entries
    ] == list(read.value.entries)


def test_every_bad_row_is_told_and_kept_and_hides_no_other() -> None:
    text = _HEAD + (
        "1,5/1/2569,รายได้,ขาย,350,,,\n"
        "2,31/2/2569,รายรับ,ขาย,1.005,,,\n"
        "\n"
        "3,6/1/2026,รายได้,ขาย,,,,\n"
        "4,7/1/2569,รายได้\n"
        ",8/1/2569,รายได้,ขาย,0,,,\n"
        "6,9/1/2569,รายได้,ขาย,5,,,,,x\n"
        "7,9/1/2569,รายได้,ขาย,5,,,\n"
    )

    read = read_csv(text, Entry, source="book.csv")

    assert faults(read) == [
        ("date.no_such_day", 3, "วันที่"),
        ("value.not_listed", 3, "ประเภท"),
        ("money.places", 3, "จำนวนเงิน"),
        ("date.era", 5, "วันที่"),
        ("key.missing", 5, "จำนวนเงิน"),
        ("csv.cells", 6, None),
        ("key.missing", 7, "เลขที่"),
        ("entry.amount", 7, "จำนวนเงิน"),
        ("csv.cells", 8, None),
    ]
    assert [entry.number for entry in read.values] == ["1", "7"]
    assert read.rows == (2, 9)
    assert read.rejected[0] == RawRow(
        row=3, cells=("2", "31/2/2569", "รายรับ", "ขาย", "1.005", "", "", "")
    )
    assert [raw.row for raw in read.rejected] == [3, 5, 6, 7, 8]
    assert str(read.problems[2]) == (
        "book.csv, row 3, column จำนวนเงิน: an amount in baht has two decimals at"
        " most, found 1.005"
    )
    assert str(read.problems[-1]) == (
        "book.csv, row 8: expected 8 cells in the row, found 10"
    )


def test_a_cell_of_many_lines_is_one_row() -> None:
    text = _HEAD + (
        '1,5/1/2569,รายได้,"ขาย\nพริกแกง\n",350,,,"หนึ่ง\n\nสอง"\n2,6/1/2569,รายได้,,ห้า,,,\n'
    )

    read = read_csv(text, Entry)

    assert read.values[0].note == "หนึ่ง\n\nสอง"
    assert faults(read) == [("money.unreadable", 3, "จำนวนเงิน")]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param("ทะเบียน", [("csv.no_headings", 1, None)], id="a title alone"),
        pytest.param("รหัส;ชื่อ", [("csv.separator", 1, None)], id="semicolons"),
        pytest.param("รหัส\tชื่อ", [("csv.separator", 1, None)], id="tabs"),
        pytest.param('"รหัส";"ชื่อ"', [("csv.separator", 1, None)], id="quoted cells"),
        pytest.param(
            "m01,นางใจดี ทุ่งทดลอง", [("csv.no_headings", 1, None)], id="no head at all"
        ),
        pytest.param(
            "รหัส", [("csv.no_column", 1, "ชื่อ-สกุล")], id="a column that is missing"
        ),
        pytest.param(
            "รหัส,ชื่อ,หุ้น,จำนวนหุ้น,id",
            [("csv.column_repeated", 1, "จำนวนหุ้น"), ("csv.column_repeated", 1, "id")],
            id="columns that stand twice",
        ),
        pytest.param(
            "ชื่อ,หุน,,ยอด",
            [
                ("csv.unknown_column", 1, "หุน"),
                ("csv.no_heading", 1, None),
                ("csv.unknown_column", 1, "ยอด"),
                ("csv.no_column", 1, "รหัส"),
            ],
            id="all at once",
        ),
    ],
)
def test_every_fault_of_the_head_is_told(head: str, expected: list[Fault]) -> None:
    read = read_csv(f"{head}\nm02,นายบุญมา ห้วยสมมุติ,5\n", Member, source="members.csv")

    assert faults(read) == expected
    assert (read.values, read.rejected) == ((), ())
    for problem in read.problems:
        assert str(problem).startswith("members.csv, row 1")
        assert "ใจดี" not in str(problem)


@pytest.mark.parametrize(
    ("text", "code", "sentence", "kept"),
    [
        pytest.param(
            "รหัส,ชื่อ\n1,ก\n".encode("tis-620"),
            "text.not_utf8",
            "members.csv: this is not UTF-8 text, from byte 0 on; in Excel, save it as"
            ' CSV UTF-8, or have a table read with encoding="windows-874"',
            0,
            id="another encoding",
        ),
        pytest.param(
            b"\x89PNG\r\n\x1a\n",
            "text.not_utf8",
            "members.csv: this is not UTF-8 text, from byte 0 on; in Excel, save it as"
            ' CSV UTF-8, or have a table read with encoding="windows-874"',
            0,
            id="binary",
        ),
        pytest.param(
            'รหัส,ชื่อ\n1,"ก\nข"\n2,"ค\n3,ง\n4,จ\n',
            "csv.syntax",
            "members.csv: this is not CSV, from line 4 on: look for a quotation mark"
            " there; the rows from it on were not read",
            1,
            id="a quote left open",
        ),
        pytest.param(
            'รหัส,ชื่อ\n1,"ก"ข\n',
            "csv.syntax",
            "members.csv: this is not CSV, from line 2 on: look for a quotation mark"
            " there; the rows from it on were not read",
            0,
            id="more after a quote",
        ),
    ],
)
def test_what_is_no_table_is_refused_from_there_on(
    text: str | bytes, code: str, sentence: str, kept: int
) -> None:
    read = read_csv(text, Member, source="members.csv")

    assert [problem.code for problem in read.problems] == [code]
    assert str(read.problems[0]) == sentence
    assert len(read.values) == kept


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param("หุน", "หุ้น", id="one sign is missing"),
        pytest.param("ตําเเหนง", "ตำแหน่ง", id="another way of writing, and a slip"),
        pytest.param("Share", "shares", id="in English"),
    ],
)
def test_an_unknown_heading_comes_with_what_may_be_meant(
    head: str, expected: str
) -> None:
    (problem,) = read_csv(f"รหัส,ชื่อ,{head}\n", Member).problems

    assert str(problem) == (
        f"row 1, column {head}: this column is not known; expected one of {expected}"
    )


def test_a_heading_like_no_other_comes_with_one_for_each_column_left() -> None:
    (problem,) = read_csv("รหัส,ชื่อ,xyz\n", Member).problems

    expected = problem.facts["expected"]
    assert expected == tuple(column.headings[0] for column in COLUMNS[Member][2:])


def test_a_table_with_other_separators_is_told_the_remedy_in_both_languages() -> None:
    (problem,) = read_csv("รหัส;ชื่อ\nm1;นางใจดี\n", Member).problems

    assert str(problem) == (
        'row 1: expected "," between the columns, found ";"; if all rows are so, have'
        ' the table read with separator=";"'
    )
    assert problem.text("th") == (
        'ต้องคั่นระหว่างคอลัมน์ด้วย "," แต่พบ ";" หากเป็นเช่นนี้ทุกแถว ให้สั่งอ่านด้วย separator=";"'
    )
    (tabs,) = read_csv("รหัส\tชื่อ\n", Member).problems
    assert tabs.line().endswith(r'separator="\t"')


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("รหัส,ชื่อ,,\nm1,ใจดี,,\n", id="at the end"),
        pytest.param("รหัส,ชื่อ,,\nm1,ใจดี\n", id="at the end of the head alone"),
        pytest.param("รหัส,ชื่อ\nm1,ใจดี,,\n", id="at the end of a row alone"),
        pytest.param("รหัส,,ชื่อ\nm1, ,ใจดี\n", id="in the middle"),
        pytest.param(",รหัส,ชื่อ,\u200b,\n,m1,ใจดี,\u00a0\n", id="on both sides"),
    ],
)
def test_a_column_without_any_text_is_passed_over(text: str) -> None:
    read = read_csv(text, Member)

    assert read.value == Member(id="m1", name=PersonName(given="ใจดี"))
    assert [field for field, _ in read.headings] == ["id", "name"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "รหัส,ชื่อ,,\nm1,ใจดี,,x\n",
            [("csv.no_heading", 1, None)],
            id="text without a heading",
        ),
        pytest.param(
            "รหัส,ชื่อ\nm1,ใจดี,x\n", [("csv.cells", 2, None)], id="text beyond the head"
        ),
        pytest.param(
            "รหัส,ชื่อ,หุ้น,\nm1,ใจดี\n", [("csv.cells", 2, None)], id="missing cells"
        ),
    ],
)
def test_a_cell_under_no_heading_is_never_lost(
    text: str, expected: list[Fault]
) -> None:
    assert faults(read_csv(text, Member)) == expected


def test_the_number_of_a_column_counts_the_blank_ones() -> None:
    (problem,) = read_csv("รหัส,,ชื่อ,\nm1,,ใจดี,x\n", Member).problems

    assert problem.facts["position"] == 4


def test_headings_keys_and_words_are_read_however_they_are_written() -> None:
    member = "รหัส\u00a0,ชื่อ,ต\u0e4dาเเหน่ง\nm\u200b๐๑,ใจดี,\ufeffรองประธาน\u00a0\n"

    read = read_csv(member, Member)

    assert read.value == Member(
        id="m01", name=PersonName(given="ใจดี"), roles=(Role.VICE_CHAIR,)
    )
    assert dict(read.headings)["roles"] == "ต\u0e4dาเเหน่ง"


@pytest.mark.parametrize(
    ("text", "cls", "code"),
    [
        pytest.param(
            "รหัส,ชื่อ,ตำแหน่ง\nm1,มะลิ,นางใจดี ทุ่งทดลอง\n",
            Member,
            "value.not_listed",
            id="the name in the next column",
        ),
        pytest.param(
            "รหัส,ชื่อ,หุ้น\nm1,ก,น.ส. ใจดี 0812345678\n",
            Member,
            "number.not_decimal",
            id="with a telephone number",
        ),
        pytest.param(
            _HEAD + "1,5/1/2569,รายได้,ขาย,จ่ายนางใจดี 500,,,\n",
            Entry,
            "money.unreadable",
            id="in the amount, after other words",
        ),
        pytest.param(
            _HEAD + "1,นางใจดี,รายได้,ขาย,5,,,\n", Entry, "date.unreadable", id="day"
        ),
        pytest.param(
            "รหัส,ชื่อ\nนางใจดี,ก\nนางใจดี,ข\n",
            Member,
            "member.id_repeated",
            id="as an id",
        ),
        pytest.param(
            _HEAD + "1,5/1/2569,รายได้,ขาย,5,,นางใจดี,\n",
            Book,
            "book.nothing_to_reverse",
            id="as a number",
        ),
    ],
)
def test_a_cell_that_names_somebody_is_not_repeated_wherever_it_stands(
    text: str, cls: type[object], code: str
) -> None:
    read = read_csv(text, cls)

    assert [problem.code for problem in read.problems] == [code]
    assert read.problems[0].facts["found"] == "<personal>"
    assert not any(
        "ใจดี" in each.line(lang) for each in read.problems for lang in LANGUAGES
    )


def test_a_name_instead_of_an_id_is_not_repeated() -> None:
    text = _HEAD + "1,5/1/2569,รายได้,ขาย,5,นางใจดี,,\n"

    (problem,) = read_book(text, members=_REGISTER).problems

    assert problem.code == "book.unknown_member"
    assert problem.facts["found"] == "<personal>"


def test_a_column_of_names_is_no_column_of_ids() -> None:
    text = "เลขที่,วันที่,ประเภท,จำนวนเงิน,สมาชิก\n1,5/1/2569,รายได้,5,นางใจดี\n"

    assert faults(read_csv(text, Entry)) == [("csv.unknown_column", 1, "สมาชิก")]


def test_what_names_nobody_is_repeated() -> None:
    read = read_csv("รหัส,ชื่อ,ตำแหน่ง\nm1,ก,รองนายก\n", Member)

    assert read.problems[0].facts["found"] == "'รองนายก'"


def test_a_refused_row_is_kept_under_its_fields() -> None:
    read = read_csv("รหัส,,ชื่อ\n1,,\n2\n", Member)

    assert [raw.by_field for raw in read.rejected] == [
        (("id", "1"), ("name", "")),
        (),
    ]
    assert [raw.cells for raw in read.rejected] == [("1", "", ""), ("2",)]


_WRONG_CELLS = st.sampled_from(["", "-5", "ห้า", "1,2", "NaN", "รองนายก", "๑๑/๑๑"])


@given(
    st.sampled_from(GIVEN_NAMES),
    st.sampled_from(FAMILY_NAMES),
    st.sampled_from([" 0812345678", ": ประธาน", " 1", "", "/"]),
    _WRONG_CELLS,
    _WRONG_CELLS,
)
def test_no_name_is_in_a_problem_nor_in_what_is_shown(
    given_name: str, family: str, after: str, role: str, shares: str
) -> None:
    name = f"นาง{given_name} {family}{after}"
    rows = [("m1", name, role, shares), ("m2", name), ("", name, "", "5")]

    read = read_csv(table(("รหัส", "ชื่อ", "ตำแหน่ง", "หุ้น"), rows), Member)

    shown = [
        repr(read),
        *(each.line(lang) for each in read.problems for lang in LANGUAGES),
    ]
    assert not any(part in text for text in shown for part in (given_name, family))
    assert not any("0812345678" in text for text in shown)
    assert read.rejected[-1].cells[1] == name


def test_a_refused_name_is_told_by_its_place_alone() -> None:
    read = read_csv("รหัส,ชื่อ\n1,นางใจดี 0812345678\n2,\n", Member)

    assert faults(read) == [("person.character", 2, "ชื่อ"), ("key.missing", 3, "ชื่อ")]
    assert "cells=<personal>" in repr(read.rejected)


def test_a_note_is_in_no_repr() -> None:
    read = read_csv(_HEAD + "1,5/1/2569,รายได้,,350,,,นางใจดี\n", Entry)

    assert read.value.note == "นางใจดี"
    assert "ใจดี" not in repr(read)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            ["1,5/1/2569,รายได้,,350,,,", "๑,5/1/2569,รายได้,,350,,,"],
            [("book.number_repeated", 3, "เลขที่")],
            id="one number in two kinds of digits",
        ),
        pytest.param(
            ["1,5/1/2569,รายได้,,350,,,", "", "2,5/1/2569,รายได้,,1,,1,"],
            [("book.reversal_differs", 4, "จำนวนเงิน")],
            id="a reversal of another amount",
        ),
        pytest.param(
            ["1,5/1/2569,รายได้,,350,,,", "2,5/1/2569,ค่าใช้จ่าย,,350,,1,"],
            [("book.reversal_differs", 3, "ประเภท")],
            id="a reversal of another kind",
        ),
        pytest.param(
            ["1,5/1/2569,รายได้,,350,m9,,", "2,5/1/2569,รายได้,,1,m2,7,"],
            [
                ("book.unknown_member", 2, "รหัสสมาชิก"),
                ("book.nothing_to_reverse", 3, "กลับรายการที่"),
            ],
            id="a stranger, and a reversal of nothing",
        ),
        pytest.param(
            [
                "1,5/1/2569,รายได้,,ห้า,m9,,",
                "๑,5/1/2569,รายได้,,1,,,",
                "2,5/1/2569,รายได้,,ห้า,m1,,",
                "2,5/1/2569,รายได้,,หก,,,",
            ],
            [
                ("money.unreadable", 2, "จำนวนเงิน"),
                ("book.unknown_member", 2, "รหัสสมาชิก"),
                ("book.number_repeated", 3, "เลขที่"),
                ("money.unreadable", 4, "จำนวนเงิน"),
                ("money.unreadable", 5, "จำนวนเงิน"),
                ("book.number_repeated", 5, "เลขที่"),
            ],
            id="faults of rows that are refused anyhow",
        ),
        pytest.param(
            ["๑,5/1/2569,รายได้,,ห้า,,,", "2,5/1/2569,รายได้,,5,,1,"],
            [("money.unreadable", 2, "จำนวนเงิน")],
            id="no false alarm about the reversal of a refused row",
        ),
        pytest.param(
            [
                "1,5/1/2569,รายได้,,ห้า,,,",
                "2,5/1/2569,รายได้,,5,,,",
                "3,5/1/2569,รายได้,,5,,1,",
                "4,5/1/2569,รายได้,,6,,2,",
                "5,5/1/2569,รายได้,,5,,2,",
                "5,5/1/2569,รายได้,,5,,8,",
            ],
            [
                ("money.unreadable", 2, "จำนวนเงิน"),
                ("book.reversal_differs", 5, "จำนวนเงิน"),
                ("book.reversed_twice", 6, "กลับรายการที่"),
                ("book.number_repeated", 7, "เลขที่"),
                ("book.nothing_to_reverse", 7, "กลับรายการที่"),
            ],
            id="reversals beside one whose original is refused",
        ),
        pytest.param(
            ["1,5/1/2569", "2,5/1/2569,รายได้,,5,,1,", ",5/1/2569,รายได้,,5,m9,,"],
            [("csv.cells", 2, None), ("key.missing", 4, "เลขที่")],
            id="no guess about rows whose cells cannot be told apart",
        ),
    ],
)
def test_faults_of_a_book_are_told_by_row_and_column(
    rows: list[str], expected: list[Fault]
) -> None:
    text = _HEAD + "\n".join(rows) + "\n"

    read = read_book(text, members=_REGISTER, source="book.csv")

    assert faults(read) == expected
    for problem in read.problems:
        assert problem.path == ()
        assert str(problem).startswith("book.csv, row ")
    with pytest.raises(InvalidDataError) as refused:
        read.value  # noqa: B018 - the property is what is tried
    assert refused.value.problems == read.problems


def test_a_sound_book_is_the_one_value_of_its_table() -> None:
    text = _HEAD + "1,5/1/2569,รายได้,ขาย,350,m9,,\n2,6/1/2569,รายได้,ขาย,50,m9,,\n"

    read = read_csv(text, Book)

    assert read.value.profit(2569) == Baht(400)
    assert read == read_book(text)
    assert faults(read_book(text, members=_REGISTER)) == [
        ("book.unknown_member", 2, "รหัสสมาชิก"),
        ("book.unknown_member", 3, "รหัสสมาชิก"),
    ]
    assert read_book(text, members=_REGISTER).values == read.values


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("3,5/1/2569,รายได้,ขาย,350,m1,,\n", []),
        ("3,5/1/2569,รายได้,ขาย,,m1,,\n", [("key.missing", 4, "จำนวนเงิน")]),
    ],
)
def test_a_mistyped_member_is_mended_by_taking_the_line_back(
    last: str, expected: list[Fault]
) -> None:
    text = _HEAD + "1,5/1/2569,รายได้,ขาย,350,m9,,\n2,6/1/2569,รายได้,ขาย,350,m9,1,\n"

    read = read_book(text + last, members=_REGISTER)

    assert faults(read) == expected


def test_a_book_of_bad_rows_is_made_of_the_good_ones() -> None:
    text = _HEAD + "1,5/1/2569,รายได้,,350,,,\n2,5/1/2569,รายได้,,ห้า,,,\n"

    read = read_book(text)

    assert [entry.number for entry in read.values[0].entries] == ["1"]
    assert [raw.row for raw in read.rejected] == [3]


def test_a_book_without_a_table_has_its_problem_alone() -> None:
    read = read_book("", members=_REGISTER)

    assert faults(read) == [("csv.no_headings", 1, None)]
    assert read.values == ()


def test_a_book_that_is_no_table_is_told_without_a_row() -> None:
    assert faults(read_book(b"\xff")) == [("text.not_utf8", None, None)]


def test_members_with_one_id_are_told_with_all_other_faults() -> None:
    read = read_csv("รหัส,ชื่อ,หุ้น\n1,ใจดี,ห้า\n2,มะลิ,\n๒,ธันวา,\n,ทองคำ,\n", Member)

    assert faults(read) == [
        ("number.not_decimal", 2, "หุ้น"),
        ("member.id_repeated", 4, "รหัส"),
        ("key.missing", 5, "รหัส"),
    ]
    assert [member.id for member in read.values] == ["2", "2"]


def test_a_problem_found_later_is_told_by_row_and_column() -> None:
    read = read_csv("รหัส,ชื่อ\n\n1,ใจดี\n1,มะลิ\n", Member, source="members.csv")
    with pytest.raises(InvalidDataError) as refused:
        Group(name=" ", members=read.values)

    located = read.locate(refused.value.problems)

    assert list(map(str, located)) == [
        "name: expected text, found nothing but white space",
        (
            "members.csv, row 4, column รหัส:"
            " expected an id of the member's own, found 1 again"
        ),
    ]


def test_a_table_of_several_things_has_no_one_value() -> None:
    read = read_csv("รหัส,ชื่อ\n1,ใจดี\n2,มะลิ\n", Member)

    with pytest.raises(TypeError, match=r"the table holds 2 values, not one: read"):
        read.value  # noqa: B018 - the property is what is tried


def test_no_table_holds_groups() -> None:
    with pytest.raises(
        TypeError, match="PlannedActivity, Book or HouseholdBook, not Group"
    ):
        read_csv("name\n", Group)


def test_what_was_read_is_a_value() -> None:
    read = read_csv("รหัส,ชื่อ\n1,ใจดี\n,มะลิ\n", Member)

    assert {read: 1}[pickle.loads(pickle.dumps(read))] == 1
