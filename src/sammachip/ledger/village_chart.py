"""The chart of accounts of a village group (ผังบัญชีของกลุ่ม), small enough for one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sammachip.ledger.account import Account, AccountType
from sammachip.ledger.chart import Chart

__all__ = ["VILLAGE_CHART"]


def _rows(
    kind: AccountType, *rows: tuple[str, str, str], has_parts: bool = False
) -> Iterator[Account]:
    for key, name, english in rows:
        yield Account(
            key=key, name=name, english=english, type=kind, has_parts=has_parts
        )


VILLAGE_CHART: Final = Chart(
    (
        *_rows(
            AccountType.ASSET,
            ("cash", "เงินสด", "cash"),
            ("bank", "เงินฝากธนาคาร", "bank"),
            ("stock", "สินค้าและวัตถุดิบคงเหลือ", "stock"),
            ("receivable", "ลูกหนี้การค้า", "owed by customers"),
            ("loans", "ลูกหนี้เงินกู้", "loans to members"),
            ("tools", "เครื่องมือและอุปกรณ์", "tools"),
        ),
        *_rows(
            AccountType.ASSET,
            ("asset", "สินทรัพย์อื่น", "other assets"),
            has_parts=True,
        ),
        *_rows(
            AccountType.LIABILITY,
            ("payable", "เจ้าหนี้การค้า", "owed to suppliers"),
            ("savings", "เงินออมสมาชิก", "members' savings"),
            ("unpaid", "เงินจัดสรรค้างจ่าย", "declared shares not yet paid"),
            ("borrowed", "เงินกู้ยืม", "borrowed money"),
        ),
        *_rows(
            AccountType.LIABILITY,
            ("liability", "หนี้สินอื่น", "other debts"),
            has_parts=True,
        ),
        *_rows(
            AccountType.EQUITY,
            ("shares", "ทุนเรือนหุ้น", "shares"),
            ("support", "เงินทุนสนับสนุน", "support received"),
        ),
        *_rows(AccountType.EQUITY, ("fund", "กองทุน", "fund"), has_parts=True),
        *_rows(
            AccountType.EQUITY,
            ("unallocated", "กำไรยังไม่ได้จัดสรร", "profit not yet allocated"),
            ("opening", "ยอดยกมา", "opening balances"),
        ),
        *_rows(AccountType.INCOME, ("income", "รายได้", "income"), has_parts=True),
        *_rows(AccountType.COST, ("cost", "ค่าใช้จ่าย", "cost"), has_parts=True),
    )
)
"""The accounts of a village group. A fund, and a category of income or cost, has an
account of its own: ``fund:reserve``, ``income:sales``; lines without a category
stand under ``income`` and ``cost`` themselves. What else the group has or owes has one
under ``asset`` or ``liability``: ``asset:deposit``, ``liability:tax``."""
