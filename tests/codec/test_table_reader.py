"""Days in tables are read as the caller says, and no row is ever lost."""

from __future__ import annotations

import csv
import operator
from collections.abc import Mapping, Sequence
from datetime import date
from io import StringIO
from typing import Any, Final, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.codec import read_book, read_csv
from sammachip.codec.column import Column
from sammachip.codec.columns import COLUMNS
from sammachip.codec.day_above import BlankDay
from sammachip.dates import parse_day
from sammachip.errors import LANGUAGES, InvalidDataError, Severity
from sammachip.groups import Duty, Member, ShareMove
from sammachip.ledger import Entry, EntryKind, HouseholdBook, HouseholdLine
from sammachip.programme import RegisteredGroup

_SHORT: Final = {"short_years_from": 2500}


@pytest.mark.parametrize(
    ("head", "row", "cls"),
    [
        ("รหัส,ชื่อ,วันที่เข้า", "m1,นางใจดี,{}", Member),
        ("รหัส,ชื่อ,วันที่ออก", "m1,นางใจดี,{}", Member),
        ("รหัส,วันที่,หุ้น", "m1,{},5", ShareMove),
        ("วันที่,รหัส,งาน", "{},m1,กวาด", Duty),
        ("ที่,ว/ด/ป,ประเภท,จำนวนเงิน", "1,{},รายได้,350", Entry),
        ("ที่,วันที่,ประเภท,จำนวนเงิน,วันที่บันทึก", "1,2026-01-05,รายได้,350,{}", Entry),
        ("วันที่,รายการ,รับ,จ่าย", "{},ขายไข่,5,", HouseholdLine),
        ("วันที่,รายการ,รับ,จ่าย", "{},ขายไข่,5,", HouseholdBook),
    ],
)
@pytest.mark.parametrize(
    ("cell", "choices", "refused_as"),
    [
        ("5/1/69", _SHORT, "date.short_year"),
        ("๕ ม.ค. ๖๙", _SHORT, "date.short_year"),
        ("5/1/2026", {"era": "ce"}, "date.era"),
        ("5/1/2026", {"era": "by_size"}, "date.era"),
        ("5/1/26", {"era": "ce", "short_years_from": 2000}, "date.short_year"),
        ("7 มีนาคม 2477", {"calendar": "proleptic"}, None),
    ],
)
def test_every_day_is_read_as_the_caller_says(  # noqa: PLR0913, PLR0917
    head: str,
    row: str,
    cls: type[object],
    cell: str,
    choices: dict[str, Any],
    refused_as: str | None,
) -> None:
    text = f"{head}\n{row.format(cell)}\n"
    iso = row.format(parse_day(cell, **choices).isoformat())

    read, read_as_usual = read_csv(text, cls, **choices), read_csv(text, cls)

    assert read.value == read_csv(f"{head}\n{iso}\n", cls).value
    assert read.values != read_as_usual.values
    assert [each.code for each in read_as_usual.problems] == (
        [refused_as] if refused_as else []
    )


def test_a_refused_year_comes_with_a_remedy_that_the_caller_has() -> None:
    text = "ที่,วันที่,ประเภท,จำนวนเงิน\n1,5/1/69,รายได้,350\n2,5/1/2026,รายได้,350\n"

    short, other = read_book(text).problems
    mended = read_book(text, short_years_from=2500, era="by_size")

    assert "short_years_from" in short.line("en")
    assert "short_years_from" in short.line("th")
    assert "or say which with era" in other.line("en")
    assert [entry.day for entry in mended.value.entries] == [date(2026, 1, 5)] * 2


@pytest.mark.parametrize(
    ("choices", "code"),
    [
        ({"era": "BE"}, "choice.unknown"),
        ({"calendar": "lunar"}, "choice.unknown"),
        ({"short_years_from": 25}, "choice.short_years_from"),
        ({"short_years_from": "2500"}, "choice.short_years_from"),
        ({"blank_day": "below"}, "choice.unknown"),
        ({"encoding": "utf8"}, "choice.unknown"),
        ({"separator": "|"}, "choice.unknown"),
    ],
)
def test_a_choice_that_does_not_exist_is_refused(
    choices: dict[str, Any], code: str
) -> None:
    for read in (
        lambda: read_book("", **choices),
        lambda: read_csv("", Duty, **choices),
    ):
        with pytest.raises(InvalidDataError) as refused:
            read()

        assert [problem.code for problem in refused.value.problems] == [code]


_SOUND: Final[Mapping[str, tuple[str, ...]]] = {
    "number": ("1", "2", "๓"),
    "id": ("m1", "m2"),
    "name": ("นางใจดี ทุ่งทดลอง",),
    "day": ("5/1/2569", "๖ ม.ค. ๒๕๖๙"),
    "kind": ("รายได้", "ค่าใช้จ่าย"),
    "amount": ("350", "1,200.50"),
    "received": ("350", "-"),
    "paid": ("", "120"),
    "balance": ("", "230.00"),
    "item": ("ไข่",),
    "member": ("m1",),
    "shares": ("5",),
    "task": ("กวาด",),
    "hours": ("", "2"),
    "household": ("1", "๒"),
    "address": ("12 ม.5 ต.กุดป่อง",),
    "address.house_number": ("", "12/3"),
    "address.province": ("", "เลย"),
    "neighbourhood": ("", "คุ้มเหนือ"),
    "volunteer": ("", "✓", "ไม่ทราบ"),
    "bmn.below": ("ใช่",),
    "bmn.year": ("", "2559"),
    "occupation.kind": ("เกษตร",),
    "member.person.name": ("นางใจดี ทุ่งทดลอง",),
    "member.person.birth": ("", "5/1/2510"),
    "income.source": ("ขายไข่",),
    "income.amount": ("350",),
    "income.period": ("ปีงบประมาณ 2560",),
    "income.measure": ("สุทธิ",),
    "income.occupation.kind": ("แปรรูป",),
    "expense.purpose": ("อาหาร",),
    "expense.amount": ("350",),
    "expense.period": ("มี.ค. 2560",),
    "sage.id": ("s1",),
    "sage.person.name": ("นางใจดี ทุ่งทดลอง",),
    "sage.occupation.kind": ("อื่นๆ",),
    "sage.course.centre": ("", "อุบลราชธานี"),
    "sage.course.days": ("", "6-9 ธันวาคม 2559"),
    "instructor": ("s1",),
    "days": ("13-17 มีนาคม 2560",),
    "households": ("1, 2",),
    "activity": ("ศึกษาดูงาน",),
    "agriculture": ("", "✓"),
    "processing": ("", "เสื่อ"),
    "community_tourism": ("",),
    "other": ("",),
}
_DIRT: Final = (
    *("", " ", "-", "0", "๐", "-5", "ห้า", "๑2", "NaN", "1e9", "9" * 700, "(5)"),
    *("31/2/2569", "5/1/69", "6/1/2026", "2569-01-05", "1/1/9999", "ปิดบัญชี", "opening"),
    *("cash", "FY2569", "bank", "นางใจดี", "\u200b", "\x00", "ก\nข", '"', "ก,ข", "=1+1"),
)
_BLANK_ROWS: Final[Sequence[list[str]]] = ([], [""], ["", " "], ["\u00a0"])

Table = tuple[type[object], list[list[str]]]
Kinds = Mapping[str, EntryKind] | None


@st.composite
def dirty_tables(draw: st.DrawFn) -> Table:
    """Draw a table whose headings are right, and rows of any kind."""
    cls = draw(st.sampled_from([*COLUMNS]))
    sides = draw(st.booleans()) and cls is Entry
    unused = (
        {"amount"} if sides else {"received", "paid"} if cls is Entry else set[str]()
    )
    whole = draw(st.booleans())
    columns = [
        column
        for column in COLUMNS[cls]
        if column.field not in unused
        and _is_taken(column, cls, whole=whole)
        and (column.field in _SOUND or draw(st.booleans()))
    ]
    head = [draw(st.sampled_from(column.headings)) for column in columns]
    cells = [st.sampled_from(_SOUND.get(column.field, ("",))) for column in columns]
    sound = st.tuples(*cells).map(list)
    spoilt = st.builds(_spoilt, sound, st.integers(0, 99), st.sampled_from(_DIRT))
    cut = sound.map(lambda row: row[:-1])
    longer = st.builds(operator.add, sound, st.sampled_from([[""], ["x"]]))
    rows = st.one_of(sound, spoilt, spoilt, cut, longer, st.sampled_from(_BLANK_ROWS))
    return cls, [head, *draw(st.lists(rows, max_size=8))]


def _is_taken(column: Column, cls: type[object], *, whole: bool) -> bool:
    """Tell whether a column stands in a table that has the wholes, or the parts."""
    is_kind = column.field.startswith("occupation.") or column.part_of == "occupation"
    if cls is RegisteredGroup and is_kind:
        return whole is (column.part_of is not None)
    group, _, part = column.field.partition(".")
    return group not in {"address", "village"} or whole is not bool(part)


def _spoilt(row: list[str], at: int, cell: str) -> list[str]:
    at %= len(row)
    return [*row[:at], cell, *row[at + 1 :]]


def _text(rows: Sequence[Sequence[str]]) -> str:
    file = StringIO(newline="")
    csv.writer(file).writerows(rows)
    return file.getvalue()


@given(dirty_tables(), st.sampled_from(get_args(BlankDay)))
def test_every_row_is_a_value_or_refused_or_blank(
    table: Table, blank_day: BlankDay
) -> None:
    cls, rows = table

    read = read_csv(_text(rows), cls, blank_day=blank_day)

    blank = [at for at, row in enumerate(rows, 1) if not any(map(str.strip, row))]
    refused = [raw.row for raw in read.rejected]
    assert sorted([1, *blank, *read.rows, *refused]) == [*range(1, len(rows) + 1)]
    assert len(read.values) == len(read.rows)
    assert [raw.cells for raw in read.rejected] == [
        tuple(rows[row - 1]) for row in refused
    ]
    assert {*refused} == {
        each.place.row
        for each in read.problems
        if each.place
        and each.severity is Severity.ERROR
        and each.code != "member.id_repeated"
    }


@given(dirty_tables(), st.sampled_from([None, {"ขาย": EntryKind.INCOME}]))
def test_any_table_is_a_book_or_tells_what_is_wrong(table: Table, kinds: Kinds) -> None:
    _, rows = table

    for read in (
        read_book(_text(rows), kinds=kinds, members=()),
        read_csv(_text(rows), HouseholdBook),
    ):
        assert read.values or read.problems
        assert all(each.line(lang) for each in read.problems for lang in LANGUAGES)
