"""Columns of the tables that treasurers keep: headings, and how a cell is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from functools import cache
from typing import Final, TypeVar

import attrs

from sammachip.codec.scalar import read_decimal
from sammachip.dates import parse_day
from sammachip.errors import InvalidDataError
from sammachip.groups import Duty, Member, Role, ShareMove
from sammachip.ledger import Entry, EntryKind, HouseholdLine, MoneyPlace
from sammachip.money import ZERO_BAHT, Baht
from sammachip.people import PersonName
from sammachip.thai import normal_form

__all__ = [
    "COLUMNS",
    "FLAGS",
    "KINDS",
    "PLACES",
    "ROLES",
    "Column",
    "is_nothing",
    "word_of",
]

T = TypeVar("T")
E = TypeVar("E", bound=Enum)


@attrs.frozen
class Column:
    """One column: the field it fills, its headings, how one cell is read.

    Args:
        field: The field of the class, or a name of the table's own for a column that
            is `part_of` a field.
        headings: What may stand above it.
        read: Reads one cell that is not blank.
        part_of: The field that several columns fill together.
        is_needed: Whether the column must be there, though its cells may be blank.
    """

    field: str
    headings: tuple[str, ...]
    read: Callable[[str], object]
    part_of: str | None = None
    is_needed: bool = False


def _text(cell: str) -> str:
    return cell


def word_of(cell: str) -> str:
    """Return a heading or a listed word, in the one way it is compared.

    >>> word_of(" NO ")
    'no'
    """
    return normal_form(cell).casefold()


def _with_values(names: Mapping[str, E]) -> Mapping[str, E]:
    """Return Thai *names*, and the values that JSON has."""
    return {**names, **{member.value: member for member in names.values()}}


def _one_of(known: Mapping[str, T], expected: Iterable[str]) -> Callable[[str], T]:
    """Return a reader of the words in *known*; messages name the *expected* ones."""

    def read(cell: str) -> T:
        try:
            return known[word_of(cell)]
        except KeyError:
            raise _not_listed(cell, expected) from None

    return read


def _not_listed(cell: str, expected: Iterable[str]) -> InvalidDataError:
    return InvalidDataError.because(
        "value.not_listed",
        "expected one of {expected}, found {found}",
        expected=tuple(expected),
        found=repr(cell),
    )


ROLES: Final[Mapping[str, Role]] = {
    "ประธาน": Role.CHAIR,
    "รองประธาน": Role.VICE_CHAIR,
    "เลขานุการ": Role.SECRETARY,
    "เหรัญญิก": Role.TREASURER,
    "กรรมการ": Role.COMMITTEE,
}
"""The Thai words for a member's roles."""

_PLAIN_MEMBER: Final = "สมาชิก"
_BETWEEN_ROLES: Final = re.compile(" ?(?:[,/]|และ) ?| ")


def _roles(cell: str) -> tuple[Role, ...]:
    """Read one role, several, or the word for a plain member.

    >>> _roles("กรรมการและเลขานุการ"), _roles("สมาชิก")
    ((<Role.COMMITTEE: 'committee'>, <Role.SECRETARY: 'secretary'>), ())
    """
    known = {**_with_values(ROLES), _PLAIN_MEMBER: None, "member": None}
    words = _BETWEEN_ROLES.split(word_of(cell))
    if not known.keys() >= {*words}:
        raise _not_listed(cell, (*ROLES, _PLAIN_MEMBER))
    return tuple(role for word in words if (role := known[word]))


FLAGS: Final[Mapping[str, bool]] = {
    **dict.fromkeys(("ใช่", "มี", "x", "/", "✓", "yes", "true"), True),
    **dict.fromkeys(("ไม่ใช่", "ไม่มี", "-", "no", "false"), False),
}
"""The words and ticks for what is so, and for what is not."""

_flag = _one_of(FLAGS, FLAGS)

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
    "รับเงินทุนสนับสนุน": EntryKind.SUPPORT_IN,
    "รับฝากเงินออม": EntryKind.SAVINGS_IN,
    "คืนเงินออม": EntryKind.SAVINGS_OUT,
    "ซื้ออุปกรณ์": EntryKind.TOOLS_BOUGHT,
    "ขายอุปกรณ์": EntryKind.TOOLS_SOLD,
    "ขายเชื่อ": EntryKind.SOLD_ON_CREDIT,
    "รับชำระหนี้": EntryKind.CREDIT_COLLECTED,
    "ซื้อเชื่อ": EntryKind.BOUGHT_ON_CREDIT,
    "จ่ายชำระหนี้": EntryKind.CREDIT_PAID,
    "ฝากธนาคาร": EntryKind.TO_BANK,
    "ถอนจากธนาคาร": EntryKind.FROM_BANK,
    "สินค้าเพิ่ม": EntryKind.STOCK_UP,
    "สินค้าลด": EntryKind.STOCK_DOWN,
    "ค่าเสื่อมราคา": EntryKind.DEPRECIATION,
    "จ่ายจากกองทุน": EntryKind.FUND_SPENT,
    "ชดเชยขาดทุน": EntryKind.LOSS_MET,
    "จัดสรรเข้ากองทุน": EntryKind.PROFIT_TO_FUND,
    "จัดสรรให้สมาชิก": EntryKind.PROFIT_TO_MEMBER,
    "จัดสรรเข้าบัญชีสมาชิก": EntryKind.PROFIT_TO_SAVINGS,
    "จัดสรรให้ภายนอก": EntryKind.PROFIT_TO_OUTSIDE,
    "ปิดบัญชี": EntryKind.YEAR_CLOSED,
    "ยอดยกมา": EntryKind.OPENING,
}
"""The Thai words for what a line of the book is about."""


def _kind(cell: str) -> EntryKind:
    """Read one of the `KINDS`, a value that JSON has, or the name in a report.

    >>> _kind("รับค่าหุ้น") is _kind("รับเงินค่าหุ้น") is _kind("capital_in")
    True
    """
    return _one_of(_kinds(), KINDS)(cell)


@cache  # and not at once: texts are read from a file when they are first needed
def _kinds() -> Mapping[str, EntryKind]:
    in_reports = {word_of(kind.text("th")): kind for kind in EntryKind}
    return {**in_reports, **_with_values(KINDS)}


PLACES: Final[Mapping[str, MoneyPlace]] = {
    "เงินสด": MoneyPlace.CASH,
    "ธนาคาร": MoneyPlace.BANK,
}
"""The Thai words for where money is taken from or put."""

_DAY: Final = (
    *("วันที่", "วัน เดือน ปี", "วันเดือนปี", "วัน/เดือน/ปี", "ว/ด/ป", "ว.ด.ป."),
    *("day", "date"),
)
_RECEIVED: Final = (
    *("รับ", "รายรับ", "เงินรับ", "จำนวนเงินรับ", "รับ (บาท)", "รายรับ (บาท)"),
    *("received", "receipts"),
)
_PAID: Final = (
    *("จ่าย", "รายจ่าย", "เงินจ่าย", "จำนวนเงินจ่าย", "จ่าย (บาท)", "รายจ่าย (บาท)"),
    *("paid", "payments"),
)
_BALANCE: Final = ("คงเหลือ", "เงินคงเหลือ", "ยอดคงเหลือ", "คงเหลือ (บาท)", "balance")
_NOTHING: Final = re.compile(r"-?|[0๐]+(?:\.[0๐]{1,2})?")


def is_nothing(cell: str) -> bool:
    """Tell whether a column for received or paid says that nothing was.

    >>> is_nothing("-"), is_nothing("0.00"), is_nothing("5")
    (True, True, False)
    """
    return _NOTHING.fullmatch(cell) is not None


def _amount_if_any(cell: str) -> Baht:
    return ZERO_BAHT if is_nothing(cell) else Baht(cell)


COLUMNS: Final[Mapping[type, tuple[Column, ...]]] = {
    Member: (
        Column("id", ("รหัส", "รหัสสมาชิก", "เลขที่สมาชิก", "id", "member"), _text),
        Column("name", ("ชื่อ-สกุล", "ชื่อ - สกุล", "ชื่อ", "name"), PersonName.parse),
        Column("roles", ("ตำแหน่ง", "roles", "role"), _roles),
        Column("shares", ("หุ้น", "จำนวนหุ้น", "shares"), read_decimal),
        Column("days", ("วันทำงาน", "จำนวนวันทำงาน", "days"), read_decimal),
        Column("hours", ("ชั่วโมงทำงาน", "จำนวนชั่วโมงทำงาน", "hours"), read_decimal),
        Column("pieces", ("ชิ้นงาน", "จำนวนชิ้นงาน", "pieces"), read_decimal),
        Column("purchases", ("ยอดซื้อ", "purchases"), Baht),
        Column("deliveries", ("ยอดส่งผลผลิต", "deliveries"), Baht),
        Column("interest_paid", ("ดอกเบี้ยที่ชำระ", "interest_paid"), Baht),
        Column("value", ("มูลค่า", "เงินออม", "value"), Baht),
        Column("points", ("คะแนน", "points"), read_decimal),
        Column("joined", ("วันที่เข้า", "วันที่เข้าเป็นสมาชิก", "joined"), parse_day),
        Column("left", ("วันที่ออก", "วันที่ลาออก", "left"), parse_day),
        Column("missed_payment", ("ผิดนัด", "ผิดนัดชำระ", "missed_payment"), _flag),
        Column("inactive", ("ขาดการเคลื่อนไหว", "inactive"), _flag),
        Column("household", ("ครัวเรือน", "ครัวเรือนที่", "household"), _text),
    ),
    ShareMove: (
        Column("member", ("รหัสสมาชิก", "รหัส", "เลขที่สมาชิก", "member", "id"), _text),
        Column("day", _DAY, parse_day),
        Column("shares", ("จำนวนหุ้น", "หุ้น", "shares"), read_decimal),
    ),
    Duty: (
        Column("day", _DAY, parse_day),
        Column("member", ("รหัสสมาชิก", "รหัส", "เลขที่สมาชิก", "member", "id"), _text),
        Column("task", ("งาน", "หน้าที่", "task"), _text),
        Column("hours", ("ชั่วโมง", "ชั่วโมงทำงาน", "hours"), read_decimal),
    ),
    Entry: (
        Column(
            "number",
            ("เลขที่", "ลำดับ", "ที่", "ลำดับที่", "เลขที่รายการ", "number", "no", "no."),
            _text,
        ),
        Column("day", _DAY, parse_day),
        Column(
            "kind",
            ("ประเภท", "ประเภทรายการ", "kind"),
            _kind,
        ),
        Column("category", ("หมวด", "รายการ", "category"), _text),
        Column(
            "amount",
            ("จำนวนเงิน", "จำนวนเงิน (บาท)", "จำนวน (บาท)", "ยอดเงิน", "amount"),
            Baht,
        ),
        Column("received", _RECEIVED, Baht, part_of="amount"),
        Column("paid", _PAID, Baht, part_of="amount"),
        Column("note", ("หมายเหตุ", "รายละเอียด", "note"), _text),
        Column("member", ("รหัสสมาชิก", "member"), _text),
        Column("reverses", ("กลับรายการที่", "reverses"), _text),
        Column("place", ("ที่เก็บเงิน", "place"), _one_of(_with_values(PLACES), PLACES)),
        Column("account", ("บัญชี", "กองทุน", "account"), _text),
        Column("voucher", ("ใบสำคัญ", "เลขที่ใบสำคัญ", "ใบสำคัญที่", "voucher"), _text),
        Column("recorded_on", ("วันที่บันทึก", "recorded_on"), parse_day),
        Column("recorded_by", ("ผู้บันทึก", "recorded_by"), _text),
    ),
    HouseholdLine: (
        Column("day", _DAY, parse_day),
        Column("item", ("รายการ", "item"), _text),
        Column("received", _RECEIVED, _amount_if_any, is_needed=True),
        Column("paid", _PAID, _amount_if_any, is_needed=True),
        Column("balance", _BALANCE, Baht),
    ),
}
"""The columns of each class that can stand as the rows of a table."""
