"""The columns of the tables that a group's treasurer keeps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sammachip.codec.amount_cell import read_amount, read_amount_if_any
from sammachip.codec.column import Column
from sammachip.codec.scalar import read_decimal
from sammachip.codec.word import read_flag, read_kind, read_place, read_roles
from sammachip.dates import parse_day
from sammachip.groups import Duty, Member, ShareMove
from sammachip.ledger import Entry, HouseholdLine
from sammachip.people import PersonName

__all__ = ["GROUP_COLUMNS"]


def _text(cell: str) -> str:
    return cell


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

GROUP_COLUMNS: Final[Mapping[type, tuple[Column, ...]]] = {
    Member: (
        Column("id", ("รหัส", "รหัสสมาชิก", "เลขที่สมาชิก", "id", "member"), _text),
        Column("name", ("ชื่อ-สกุล", "ชื่อ - สกุล", "ชื่อ", "name"), PersonName.parse),
        Column("roles", ("ตำแหน่ง", "roles", "role"), read_roles),
        Column("shares", ("หุ้น", "จำนวนหุ้น", "shares"), read_decimal),
        Column("days", ("วันทำงาน", "จำนวนวันทำงาน", "days"), read_decimal),
        Column("hours", ("ชั่วโมงทำงาน", "จำนวนชั่วโมงทำงาน", "hours"), read_decimal),
        Column("pieces", ("ชิ้นงาน", "จำนวนชิ้นงาน", "pieces"), read_decimal),
        Column("purchases", ("ยอดซื้อ", "purchases"), read_amount),
        Column("deliveries", ("ยอดส่งผลผลิต", "deliveries"), read_amount),
        Column("interest_paid", ("ดอกเบี้ยที่ชำระ", "interest_paid"), read_amount),
        Column("value", ("มูลค่า", "เงินออม", "value"), read_amount),
        Column("points", ("คะแนน", "points"), read_decimal),
        Column("joined", ("วันที่เข้า", "วันที่เข้าเป็นสมาชิก", "joined"), parse_day),
        Column("left", ("วันที่ออก", "วันที่ลาออก", "left"), parse_day),
        Column("missed_payment", ("ผิดนัด", "ผิดนัดชำระ", "missed_payment"), read_flag),
        Column("inactive", ("ขาดการเคลื่อนไหว", "inactive"), read_flag),
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
        Column("kind", ("ประเภท", "ประเภทรายการ", "kind"), read_kind),
        Column("category", ("หมวด", "รายการ", "category"), _text),
        Column(
            "amount",
            ("จำนวนเงิน", "จำนวนเงิน (บาท)", "จำนวน (บาท)", "ยอดเงิน", "amount"),
            read_amount,
        ),
        Column("received", _RECEIVED, read_amount, part_of="amount"),
        Column("paid", _PAID, read_amount, part_of="amount"),
        Column("balance", _BALANCE, read_amount_if_any),
        Column("note", ("หมายเหตุ", "รายละเอียด", "note"), _text),
        Column("member", ("รหัสสมาชิก", "member"), _text),
        Column("reverses", ("กลับรายการที่", "reverses"), _text),
        Column("place", ("ที่เก็บเงิน", "place"), read_place),
        Column("account", ("บัญชี", "กองทุน", "account"), _text),
        Column("voucher", ("ใบสำคัญ", "เลขที่ใบสำคัญ", "ใบสำคัญที่", "voucher"), _text),
        Column("recorded_on", ("วันที่บันทึก", "recorded_on"), parse_day),
        Column("recorded_by", ("ผู้บันทึก", "recorded_by"), _text),
    ),
    HouseholdLine: (
        Column("day", _DAY, parse_day),
        Column("item", ("รายการ", "item"), _text),
        Column("received", _RECEIVED, read_amount_if_any, is_needed=True),
        Column("paid", _PAID, read_amount_if_any, is_needed=True),
        Column("balance", _BALANCE, read_amount_if_any),
    ),
}
"""The columns of each class that can stand as the rows of a group's table."""
