"""Columns of the tables that treasurers keep: headings, and how a cell is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final

import attrs

from sammachip.codec.scalar import read_decimal
from sammachip.dates import parse_day
from sammachip.errors import InvalidDataError
from sammachip.groups import Member, Role
from sammachip.ledger import Entry, EntryKind
from sammachip.money import Baht
from sammachip.people import PersonName
from sammachip.thai import normal_form

__all__ = ["COLUMNS", "KINDS", "ROLES", "Column", "word_of"]


@attrs.frozen
class Column:
    """One column: the field it fills, its headings, how one cell is read."""

    field: str
    headings: tuple[str, ...]
    read: Callable[[str], object]


def _text(cell: str) -> str:
    return cell


def word_of(cell: str) -> str:
    """Return a heading or a listed word, in the one way it is compared.

    >>> word_of(" NO ")
    'no'
    """
    return normal_form(cell).casefold()


def _one_of(names: Mapping[str, Enum]) -> Callable[[str], Enum]:
    """Return a reader of Thai *names* and of the values that JSON has."""
    known = {**names, **{member.value: member for member in names.values()}}

    def read(cell: str) -> Enum:
        try:
            return known[word_of(cell)]
        except KeyError:
            raise InvalidDataError.because(
                "value.not_listed",
                "expected one of {expected}, found {found}",
                expected=tuple(names),
                found=repr(cell),
            ) from None

    return read


ROLES: Final[Mapping[str, Role]] = {
    "ประธาน": Role.CHAIR,
    "รองประธาน": Role.VICE_CHAIR,
    "เลขานุการ": Role.SECRETARY,
    "เหรัญญิก": Role.TREASURER,
    "กรรมการ": Role.COMMITTEE,
    "สมาชิก": Role.MEMBER,
}
"""The Thai words for a member's role."""

KINDS: Final[Mapping[str, EntryKind]] = {
    "รายได้": EntryKind.INCOME,
    "ค่าใช้จ่าย": EntryKind.COST,
    "รับค่าหุ้น": EntryKind.CAPITAL_IN,
    "คืนค่าหุ้น": EntryKind.CAPITAL_OUT,
    "รับเงินกู้": EntryKind.LOAN_TAKEN,
    "คืนเงินกู้": EntryKind.LOAN_REPAID,
    "ให้กู้": EntryKind.LOAN_GIVEN,
    "รับคืนเงินให้กู้": EntryKind.LOAN_RETURNED,
    "จ่ายเงินจัดสรรกำไร": EntryKind.SHARED_OUT,
}
"""The Thai words for what a line of the book is about."""

COLUMNS: Final[Mapping[type, tuple[Column, ...]]] = {
    Member: (
        Column("id", ("รหัส", "รหัสสมาชิก", "เลขที่สมาชิก", "id", "member"), _text),
        Column("name", ("ชื่อ-สกุล", "ชื่อ - สกุล", "ชื่อ", "name"), PersonName.parse),
        Column("role", ("ตำแหน่ง", "role"), _one_of(ROLES)),
        Column("shares", ("หุ้น", "จำนวนหุ้น", "shares"), read_decimal),
        Column("days", ("วันทำงาน", "จำนวนวันทำงาน", "days"), read_decimal),
        Column("hours", ("ชั่วโมงทำงาน", "จำนวนชั่วโมงทำงาน", "hours"), read_decimal),
        Column("pieces", ("ชิ้นงาน", "จำนวนชิ้นงาน", "pieces"), read_decimal),
        Column("purchases", ("ยอดซื้อ", "purchases"), Baht),
        Column("deliveries", ("ยอดส่งผลผลิต", "deliveries"), Baht),
    ),
    Entry: (
        Column("number", ("เลขที่", "ลำดับ", "ที่", "number", "no"), _text),
        Column("day", ("วันที่", "วัน เดือน ปี", "day", "date"), parse_day),
        Column("kind", ("ประเภท", "kind"), _one_of(KINDS)),
        Column("category", ("หมวด", "รายการ", "category"), _text),
        Column("amount", ("จำนวนเงิน", "จำนวนเงิน (บาท)", "amount"), Baht),
        Column("note", ("หมายเหตุ", "รายละเอียด", "note"), _text),
        Column("member", ("รหัสสมาชิก", "member"), _text),
        Column("reverses", ("กลับรายการที่", "reverses"), _text),
    ),
}
"""The columns of each class that can stand as the rows of a table."""
