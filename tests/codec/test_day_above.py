"""A day that is written once stands for the lines below it, if the caller says so."""

from __future__ import annotations

from typing import Final

import pytest

from sammachip.codec import read_book
from sammachip.codec.day_above import is_blank_day

_TEXT: Final = (
    "ที่,วันที่,ประเภท,จำนวนเงิน\n1,5/1/2569,รายได้,350\n2,{},ค่าใช้จ่าย,120\n3,{},รายได้,80\n"
)
_DITTO: Final = ("", " ", '""""', "”", "“", "''", "〃", '",,"', '"-""-"', "- ” -")


@pytest.mark.parametrize("mark", _DITTO)
def test_a_blank_day_and_ditto_marks_are_the_day_above(mark: str) -> None:
    read = read_book(_TEXT.format(mark, mark), blank_day="above")

    assert [entry.day.day for entry in read.value.entries] == [5, 5, 5]


@pytest.mark.parametrize("mark", _DITTO)
def test_without_the_choice_they_are_refused_and_the_remedy_is_named(mark: str) -> None:
    second, third = read_book(_TEXT.format(mark, mark)).problems

    assert (second.code, third.code) == ("csv.blank_day", "csv.blank_day")
    assert second.line() == (
        "row 3, column วันที่: expected a day, found none; if it is that of the row"
        ' above, have the table read with blank_day="above"'
    )
    assert 'blank_day="above"' in second.line("th")


def test_the_first_row_has_none_above_it() -> None:
    text = "ที่,วันที่,ประเภท,จำนวนเงิน\n1,,รายได้,350\n"

    for read in (read_book(text), read_book(text, blank_day="above")):
        assert [each.code for each in read.problems] == ["key.missing"]


@pytest.mark.parametrize("cell", ["-", "5/1/2569", "x", "-" * 999, '"x"'])
def test_nothing_else_is_a_blank_day(cell: str) -> None:
    assert not is_blank_day(cell)
