"""Dirty tables: rows as people type them, with faults that are known beforehand."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

import attrs
from hypothesis import strategies as st

from sammachip.dates import DayStyle, format_day
from sammachip.groups import Duty, Member, ShareMove
from sammachip.ledger import Entry, HouseholdLine
from sammachip.money import Baht
from sammachip.privacy import masked
from sammachip.testing.amount import amounts
from sammachip.testing.day import days
from sammachip.testing.number import quantities
from sammachip.testing.person import person_names
from sammachip.testing.text import remarks, texts
from sammachip.thai import Digits, with_digits

__all__ = ["DirtyTable", "Fault", "dirty_rows"]

_SELDOM: Final = st.sampled_from([False, False, False, True])
_MOST_ROWS: Final = 6
_EARLIER, _LATER = date(2014, 1, 1), date(2020, 1, 1)
_DIGITS: Final[tuple[Digits, ...]] = ("arabic", "thai")
_STYLES: Final[tuple[DayStyle, ...]] = ("numeric", "medium", "long")


@attrs.frozen(kw_only=True)
class Fault:
    """One fault that was planted (ที่ผิดซึ่งใส่ไว้).

    Args:
        row: Row of the table, counted from 1, the headings included.
        column: Heading of the column, as written.
        code: The code of the problem that a reader has to find.
    """

    row: int
    column: str
    code: str


@attrs.frozen(kw_only=True)
class DirtyTable:
    """A table in CSV, and everything that is wrong with it (ตารางที่มีที่ผิด).

    Args:
        text: The table.
        faults: The faults, row by row.
        sound: How many rows have none; blank rows do not count.
    """

    text: str = attrs.field(repr=masked)
    faults: tuple[Fault, ...]
    sound: int


@attrs.frozen(kw_only=True)
class _Column:
    """The headings of a column, its sound cells, and bad ones with their codes."""

    headings: tuple[str, ...]
    sound: st.SearchStrategy[str]
    bad: Sequence[tuple[str, str]]
    is_needed: bool = False


def _day_cells(first: date, last: date) -> st.SearchStrategy[str]:
    return st.builds(
        _written,
        days(min_value=first, max_value=last),
        st.sampled_from(_STYLES),
        st.sampled_from(_DIGITS),
    )


def _written(day: date, style: DayStyle, digits: Digits) -> str:
    return format_day(day, style=style, digits=digits)


_BAD_TEXT: Final = (("", "key.missing"),)
_BAD_AMOUNT: Final = (("ห้าร้อย", "money.unreadable"), ("1.234", "money.places"))
_BAD_NUMBER: Final = (("ห้า", "number.not_decimal"), ("๑2", "number.not_decimal"))
_BAD_QUANTITY: Final = (*_BAD_NUMBER, ("-5", "number.negative"))
_BAD_FLAG: Final = (("อาจจะ", "value.not_listed"),)
_BAD_DAY: Final = (
    ("31/2/2560", "date.no_such_day"),
    ("5/13/2560", "date.no_such_month"),
    ("5/1/2026", "date.era"),
    ("5/1/60", "date.short_year"),
    ("เมื่อวาน", "date.unreadable"),
)
_BAD_NAME: Final = (("-", "person.name"), ("บริษัท สมมุติ จำกัด", "person.not_a_name"))


def _numbers(numbers: st.SearchStrategy[Decimal]) -> st.SearchStrategy[str]:
    return st.builds(with_digits, numbers.map("{:,}".format), st.sampled_from(_DIGITS))


_BLANK: Final = st.just("")
_REMARKS: Final = _BLANK | remarks()
_QUANTITIES: Final = _numbers(quantities(max_value=9999, places=2))
_AMOUNTS: Final = st.builds(
    with_digits,
    amounts(min_value=Baht("0.01"), max_value=Baht(10**6)).map(str),
    st.sampled_from(_DIGITS),
)
_DAYS: Final = _day_cells(_EARLIER, _LATER)
_FLAGS: Final = st.sampled_from(["", "ใช่", "ไม่ใช่", "x", "no"])
_NAMES: Final = person_names(full=True).map(lambda name: name.as_written)


def _quantity(*headings: str) -> _Column:
    return _Column(headings=headings, sound=_BLANK | _QUANTITIES, bad=_BAD_QUANTITY)


def _amount(*headings: str, is_needed: bool = False) -> _Column:
    negative = ("-5", "number.negative")
    sound = _AMOUNTS if is_needed else _BLANK | _AMOUNTS
    bad = (*_BAD_AMOUNT, negative)
    return _Column(headings=headings, sound=sound, bad=bad, is_needed=is_needed)


def _day(*headings: str) -> _Column:
    return _Column(headings=headings, sound=_DAYS, bad=_BAD_DAY, is_needed=True)


def _said(*headings: str) -> _Column:
    return _Column(headings=headings, sound=texts(), bad=_BAD_TEXT, is_needed=True)


def _numbered(*headings: str) -> _Column:
    """Return the column of what each row has for its own; ``{}`` is its number."""
    sound = st.sampled_from(["m{}", "{}"])
    return _Column(headings=headings, sound=sound, bad=_BAD_TEXT, is_needed=True)


def _free(*headings: str) -> _Column:
    return _Column(headings=headings, sound=_REMARKS, bad=())


def _flag(*headings: str) -> _Column:
    return _Column(headings=headings, sound=_FLAGS, bad=_BAD_FLAG)


_COLUMNS: Final[Mapping[type, tuple[_Column, ...]]] = {
    Member: (
        _numbered("รหัส", "เลขที่สมาชิก", "id"),
        _Column(
            headings=("ชื่อ-สกุล", "ชื่อ", "name"),
            sound=_NAMES,
            bad=_BAD_NAME,
            is_needed=True,
        ),
        _Column(
            headings=("ตำแหน่ง", "roles"),
            sound=st.sampled_from(["", "ประธาน", "กรรมการและเลขานุการ"]),
            bad=(("นายก", "value.not_listed"),),
        ),
        _quantity("หุ้น", "จำนวนหุ้น", "shares"),
        _quantity("วันทำงาน", "days"),
        _amount("ยอดซื้อ", "purchases"),
        _amount("ดอกเบี้ยที่ชำระ", "interest_paid"),
        _Column(headings=("วันที่เข้า", "joined"), sound=_BLANK | _DAYS, bad=_BAD_DAY),
        _Column(
            headings=("วันที่ออก", "left"),
            sound=_BLANK | _day_cells(_LATER, date(2025, 12, 31)),
            bad=_BAD_DAY,
        ),
        _flag("ผิดนัด", "missed_payment"),
    ),
    ShareMove: (
        _said("รหัสสมาชิก", "member"),
        _day("วันที่", "ว/ด/ป", "day"),
        _Column(
            headings=("จำนวนหุ้น", "หุ้น", "shares"),
            sound=_numbers(quantities(min_value=1, max_value=9999, places=2)),
            bad=(*_BAD_NUMBER, ("0", "share_move.zero")),
            is_needed=True,
        ),
    ),
    Duty: (
        _day("วันที่", "วัน เดือน ปี", "day"),
        _said("รหัสสมาชิก", "member"),
        _said("งาน", "หน้าที่", "task"),
        _Column(
            headings=("ชั่วโมง", "hours"),
            sound=_BLANK | _numbers(quantities(min_value=1, max_value=24, places=1)),
            bad=(*_BAD_NUMBER, ("25", "duty.hours"), ("0", "duty.hours")),
        ),
    ),
    Entry: (
        _numbered("เลขที่", "ลำดับที่", "number"),
        _day("วันที่", "ว.ด.ป.", "day"),
        _Column(
            headings=("ประเภท", "kind"),
            sound=st.sampled_from(["รายได้", "ค่าใช้จ่าย", "income", "cost"]),
            bad=(("ไม่รู้", "value.not_listed"),),
            is_needed=True,
        ),
        _Column(
            headings=("จำนวนเงิน", "จำนวน (บาท)", "amount"),
            sound=_AMOUNTS,
            bad=_BAD_AMOUNT,
            is_needed=True,
        ),
        _free("หมวด", "category"),
        _free("หมายเหตุ", "note"),
    ),
    HouseholdLine: (
        _day("วันที่", "วัน/เดือน/ปี", "day"),
        _said("รายการ", "item"),
        _amount("รับ", "รายรับ", "received", is_needed=True),
        _amount("จ่าย", "รายจ่าย", "paid", is_needed=True),
    ),
}


def dirty_rows(
    cls: type, *, max_size: int = _MOST_ROWS, has_faults: bool = True
) -> st.SearchStrategy[DirtyTable]:
    r"""Draw tables as treasurers keep them, with the faults that they have.

    Headings are in Thai or English, in any order, and some are left out. Days and
    numbers are written in several ways; blank rows stand between the others.

    Args:
        cls: `~sammachip.groups.Member`, `~sammachip.groups.ShareMove`,
            `~sammachip.groups.Duty`, `~sammachip.ledger.Entry` or
            `~sammachip.ledger.HouseholdLine`.
        max_size: The most rows.
        has_faults: Whether there may be faults.

    Raises:
        TypeError: There are no such tables of *cls*.

    >>> dirty_rows(ShareMove).validate()
    """
    if cls not in _COLUMNS:
        known = ", ".join(each.__name__ for each in _COLUMNS)
        raise TypeError(f"there are dirty rows of {known}, not of {cls.__name__}")
    return _tables(_COLUMNS[cls], max_size=max_size, has_faults=has_faults)


@st.composite
def _tables(
    draw: st.DrawFn, every: Sequence[_Column], *, max_size: int, has_faults: bool
) -> DirtyTable:
    columns = draw(
        st.permutations([c for c in every if c.is_needed or draw(st.booleans())])
    )
    head = [draw(st.sampled_from(column.headings)) for column in columns]
    rows, faults, sound = [head], list[Fault](), 0
    for _ in range(draw(st.integers(0, max_size))):
        if draw(st.booleans()):
            rows.append([""] * len(head))
        row, cells, before = len(rows) + 1, list[str](), len(faults)
        for heading, column in zip(head, columns, strict=True):
            if has_faults and column.bad and draw(_SELDOM):
                cell, code = draw(st.sampled_from(column.bad))
                faults.append(Fault(row=row, column=heading, code=code))
            else:
                cell = draw(column.sound).replace("{}", str(row))
            cells.append(cell)
        sound += len(faults) == before
        rows.append(cells)
    return DirtyTable(text=_csv_of(rows), faults=tuple(faults), sound=sound)


def _csv_of(rows: Sequence[Sequence[str]]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()
