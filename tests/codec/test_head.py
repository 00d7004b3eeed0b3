"""Headings are found as they stand in spreadsheets; what is wrong is told shortly."""

from __future__ import annotations

from typing import Final

import pytest

from sammachip.codec import read_book, read_csv
from sammachip.groups import Member
from sammachip.ledger import EntryKind

_ROW: Final = "1,5/1/2569,ขายพริกแกง,350,,350\n"
_HEAD: Final = "ที่,วันที่,รายการ,รับ,จ่าย,คงเหลือ\n"
_KINDS: Final = {"ขายพริกแกง": EntryKind.INCOME, "ซื้อพริก": EntryKind.COST}


@pytest.mark.parametrize(
    "head",
    [
        '"ลำดับ\nที่","วัน/เดือน\n/ปี",รายการ,"รับ\n(บาท)","จ่าย\r\n(บาท)","คงเหลือ\n\n(บาท)"\n',
        "ที่.,ว.ด.ป,รายการ,รายรับ,รายจ่าย,ยอดคงเหลือ\n",
    ],
)
def test_a_heading_may_be_broken_or_short_of_its_dot(head: str) -> None:
    read = read_book(head + _ROW, kinds=_KINDS)

    assert read.problems == ()
    assert len(read.value.entries) == 1
    assert "\n" not in "".join(heading for _, heading in read.headings)


def test_a_problem_under_a_broken_heading_stands_on_one_line() -> None:
    text = 'ที่,"วัน/\nเดือน/ปี",รายการ,รับ,"จ่า\nย้"\n1,31/2/2569,ขายพริกแกง,350,\n'

    for read in (
        read_book(text, kinds=_KINDS),
        read_book(text.replace("ย้", "ย"), kinds=_KINDS),
    ):
        assert read.problems
        assert all(len(each.line().splitlines()) == 1 for each in read.problems)


@pytest.mark.parametrize(
    "above",
    [
        pytest.param("\n", id="an empty row"),
        pytest.param("\n,,,,,\n", id="rows without text"),
        pytest.param("sep=,\n", id="what Excel writes"),
        pytest.param("\ufeffsep=,\n\n", id="both"),
    ],
)
def test_rows_without_text_above_the_headings_are_passed_over(above: str) -> None:
    wrong = "2,31/2/2569,ซื้อพริก,,20,330\n"

    read = read_book(above + _HEAD + _ROW + wrong, kinds=_KINDS)

    assert len(read.values[0].entries) == 1
    (problem,) = read.problems
    assert problem.place
    assert problem.place.row == 3 + above.count("\n")


def test_what_stands_above_the_headings_is_told_with_their_row() -> None:
    titles = "บัญชีรับ-จ่าย กลุ่มพริกแกง,,,,,\nประจำปี 2569\n"

    (problem,) = read_book(titles + _HEAD + _ROW, kinds=_KINDS).problems

    assert problem.line() == (
        "row 1: expected the headings here, found them in row 3:"
        " leave out the rows above them"
    )
    assert "แถว 3" in problem.line("th")


def test_a_fault_of_a_head_below_blank_rows_has_its_row() -> None:
    (problem,) = read_book(f"\n\n{_HEAD}".replace("ที่,", "ที่,xyz,", 1)).problems[:1]

    assert problem.place
    assert problem.place.row == 3


def test_an_unknown_heading_is_one_problem() -> None:
    (problem,) = read_csv("รหัส,ชื่อสกุล\nm1,นางใจดี\n", Member).problems

    assert problem.line() == (
        "row 1, column ชื่อสกุล: this column is not known; expected one of ชื่อ-สกุล"
    )


def test_a_heading_like_no_other_comes_with_the_columns_that_are_left() -> None:
    (problem,) = read_book("ที่,วันที่,ประเภท,รับ,จ่าย,qqq\n").problems

    assert problem.facts["expected"] == (
        *("หมวด", "คงเหลือ", "หมายเหตุ", "รหัสสมาชิก", "กลับรายการที่", "ที่เก็บเงิน"),
        *("บัญชี", "ใบสำคัญ", "วันที่บันทึก", "ผู้บันทึก"),
    )


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("รายรับ", "รายได้"), ("รายไดั", "รายได้"), ("ค่าหุ้น", "รับค่าหุ้น"), ("qqq", "รายได้")],
)
def test_an_unknown_kind_comes_with_few_others(kind: str, expected: str) -> None:
    text = f"ที่,วันที่,ประเภท,จำนวนเงิน\n1,5/1/2569,{kind},350\n"

    (problem,) = read_book(text).problems

    offered = str(problem.facts["expected"])
    assert repr(expected) in offered
    assert offered.count(",") <= 6


def test_an_unknown_category_comes_with_few_others() -> None:
    kinds = {f"ขายของอย่างที่ {n}": EntryKind.INCOME for n in range(99)}

    (problem,) = read_book(_HEAD + _ROW, kinds=kinds).problems

    assert str(problem.facts["expected"]).count(",") <= 6
