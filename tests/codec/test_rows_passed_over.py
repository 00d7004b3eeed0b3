"""Rows of totals are passed over if the caller says so, and never in silence."""

from __future__ import annotations

from typing import Any, Final

import pytest

from sammachip.codec import read_book, read_csv
from sammachip.errors import InvalidDataError
from sammachip.ledger import EntryKind, HouseholdBook

_HEAD: Final = "ที่,วันที่,รายการ,รับ,จ่าย,คงเหลือ\n"
_KINDS: Final = {"ขายพริกแกง": EntryKind.INCOME, "ซื้อพริก": EntryKind.COST}
_PAGES: Final = _HEAD + (
    "1,5/1/2569,ขายพริกแกง,350,,350\n"
    ",,รวมหน้านี้,350,0,350\n"
    ",31/1/2569,ยอดยกไป,350,0,350\n"
    ",,ยอดยกมา,350,0,350\n"
    "2,6/2/2569,ซื้อพริก,,120,230\n"
    "รวม,,,350,120,230\n"
)
_TOTALS: Final = {"รวมหน้านี้", "ยอดยกไป", "ยอดยกมา", "รวม"}


def test_rows_with_a_word_to_skip_are_told_as_skipped() -> None:
    read = read_book(_PAGES, kinds=_KINDS, skip=_TOTALS)

    assert read.problems == ()
    assert read.value.profit(2569).plain() == "230.00"
    assert [raw.row for raw in read.skipped] == [3, 4, 5, 7]
    assert read.skipped[0].cells == ("", "", "รวมหน้านี้", "350", "0", "350")


def test_what_the_first_row_brings_forward_is_no_total() -> None:
    opening = "1,1/1/2569,ยอดยกมา,,,200\n"

    book = read_book(
        _PAGES.replace("1,5/1", f"{opening}9,5/1").replace(",350\n", ",550\n"),
        kinds=_KINDS,
        skip=_TOTALS,
    ).values[0]
    household = read_csv(
        "วันที่,รายการ,รับ,จ่าย,คงเหลือ\n1/1/2569,ยอดยกมา,,,500\n31/1/2569,ยอดยกมา,,,500\n",
        HouseholdBook,
        skip={"ยอดยกมา"},
    )

    assert [entry.kind for entry in book.entries][:1] == [EntryKind.OPENING]
    assert household.value.opening.plain() == "500.00"
    assert [raw.row for raw in household.skipped] == [3]


def test_an_opening_without_number_and_day_has_to_get_them() -> None:
    read = read_book(_HEAD + ",,ยอดยกมา,,,200\n", kinds=_KINDS, skip={"ยอดยกมา"})

    assert [(each.code, each.place.column) for each in read.problems if each.place] == [
        ("key.missing", "ที่"),
        ("key.missing", "วันที่"),
    ]


def test_a_cell_that_says_more_than_the_word_is_no_total() -> None:
    text = _HEAD + "1,5/1/2569,รวมค่าแรง,,350,\n"

    read = read_book(text, kinds={"รวมค่าแรง": EntryKind.COST}, skip=["รวม"])

    assert len(read.value.entries) == 1
    assert read.skipped == ()


def test_a_row_without_number_and_day_is_one_problem_with_its_remedy() -> None:
    read = read_book(_PAGES, kinds=_KINDS)

    assert [(each.code, each.place.row) for each in read.problems if each.place][
        :1
    ] == [("book.no_line", 3)]
    assert [each.code for each in read.problems].count("book.no_line") == 2
    assert read.problems[0].line() == (
        "row 3: expected a line with a number and a day, found neither beside"
        " 'รวมหน้านี้'; to pass over totals, have the table read with skip, which has"
        " their words"
    )
    assert "skip" in read.problems[0].line("th")


def test_such_a_row_repeats_no_name() -> None:
    text = _HEAD + "1,5/1/2569,ขายพริกแกง,350,,\n,,นางใจดี มีสุข,350,,\n"

    (problem,) = read_book(text, kinds=_KINDS).problems

    assert problem.facts["found"] == "<personal>"


def test_a_household_book_has_totals_too() -> None:
    text = "วันที่,รายการ,รับ,จ่าย\n5/1/2569,ขายไข่,45,\n31/1/2569,รวม,45,\n"

    read = read_csv(text, HouseholdBook, skip={"รวม"})

    assert read.value.closing.plain() == "45.00"
    assert [raw.row for raw in read.skipped] == [3]


_NUMBERED: Final = "1,5/1/2569,ขายพริกแกง,350,,350\n1,6/2/2569,ซื้อพริก,,120,230\n"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(_HEAD + _NUMBERED, id="numbers that begin again"),
        pytest.param(_HEAD + _NUMBERED.replace("\n1,", "\n,"), id="numbers left blank"),
        pytest.param(
            "วันที่,รายการ,รับ,จ่าย\n5/1/2569,ขายพริกแกง,350,\n6/2/2569,ซื้อพริก,,120\n",
            id="no numbers",
        ),
    ],
)
def test_the_row_may_be_the_number(text: str) -> None:
    read = read_book(text, kinds=_KINDS, numbers="row")

    assert read.problems == ()
    assert [entry.number for entry in read.value.entries] == ["2", "3"]


def test_the_remedy_is_named_where_numbers_are_missing_or_begin_again() -> None:
    for text in (_HEAD + _NUMBERED, "วันที่,รายการ,รับ,จ่าย\n"):
        (problem,) = read_book(text, kinds=_KINDS).problems

        assert 'is read with numbers="row"' in problem.line("en")
        assert 'อ่านได้ด้วย numbers="row"' in problem.line("th")


def test_a_refused_row_keeps_the_number_of_its_row() -> None:
    text = _HEAD + "1,31/2/2569,ขายพริกแกง,350,,\n2,5/1/2569,ขายพริกแกง,350,,\n"

    read = read_book(text, kinds=_KINDS, numbers="row")

    assert [each.code for each in read.problems] == ["date.no_such_day"]
    assert read.rejected[0].cells[0] == "1"
    assert [entry.number for entry in read.values[0].entries] == ["3"]


@pytest.mark.parametrize(
    ("choices", "code", "told"),
    [
        ({"numbers": "rows"}, "choice.unknown", "numbers must be one of written, row"),
        ({"skip": "รวม"}, "value.type", 'expected words to skip, such as {"รวม"}'),
        (
            {"kinds": {"ก": "income"}},
            "value.type",
            "expected EntryKind for ก, found str",
        ),
    ],
)
def test_a_choice_that_is_none_is_refused_at_the_door(
    choices: dict[str, Any], code: str, told: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        read_book(_PAGES, **choices)

    (problem,) = refused.value.problems
    assert problem.code == code
    assert problem.line().startswith(told)


@pytest.mark.parametrize(
    "broken", ['4,7/1/2569,"ซื้อพริก"แดง,,20,\n', '4,7/1/2569,"ซื้อพริก,,20,\n5,8/1/2569\n']
)
def test_the_rows_above_a_stray_quotation_mark_are_kept(broken: str) -> None:
    text = _HEAD + "1,5/1/2569,ขายพริกแกง,350,,350\n2,31/2/2569,ซื้อพริก,,20,\n" + broken

    read = read_book(text, kinds=_KINDS, source="book.csv")

    assert [each.code for each in read.problems] == ["csv.syntax", "date.no_such_day"]
    assert read.problems[0].line() == (
        "book.csv: this is not CSV, from line 4 on: look for a quotation mark there;"
        " the rows from it on were not read"
    )
    assert [len(book.entries) for book in read.values] == [1]
    with pytest.raises(InvalidDataError):
        _ = read.value


@pytest.mark.parametrize("text", ["", "x,y\n1,2\n", b"\xff", '"', "ที่;วันที่\n"])
def test_of_what_is_no_table_there_is_no_empty_book(text: str | bytes) -> None:
    for read in (read_book(text), read_csv(text, HouseholdBook)):
        assert read.values == ()
        assert read.problems
