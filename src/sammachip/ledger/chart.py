"""Chart: the accounts that a group keeps (ผังบัญชี), small enough for a village."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final, Self

import attrs

from sammachip.errors import InvalidDataError, Problem, Rule, rule, validate
from sammachip.ledger.account import Account, AccountType

__all__ = ["VILLAGE_CHART", "Chart"]


@rule
def _keys_are_their_own(accounts: tuple[Account, ...]) -> Iterator[Problem]:
    seen: set[str] = set()
    for position, account in enumerate(accounts):
        if account.key in seen:
            yield Problem(
                code="chart.key_repeated",
                message="expected a key of the account's own, found {found} again",
                facts={"found": account.key},
                path=("accounts", position, "key"),
            )
        seen.add(account.key)


@rule
def _parts_are_of_their_whole(accounts: tuple[Account, ...]) -> Iterator[Problem]:
    wholes = {account.key: account.type for account in accounts if account.has_parts}
    for position, account in enumerate(accounts):
        whole, colon, _ = account.key.partition(":")
        if colon and wholes.get(whole) is not account.type:
            yield Problem(
                code="chart.no_whole",
                message="expected a part of one of {expected}, and of its type;"
                " found {found}, {type}",
                facts={
                    "expected": tuple(wholes),
                    "found": account.key,
                    "type": account.type.value,
                },
                path=("accounts", position, "key"),
            )


@attrs.frozen
class Chart:
    """The accounts of a group (ผังบัญชี), in the order of its reports.

    Args:
        accounts: The accounts; each key stands once.

    Raises:
        InvalidDataError: A key stands twice (``chart.key_repeated``), or is one of a
            part whose whole is not there or of another type (``chart.no_whole``).

    >>> VILLAGE_CHART.account("income:ขายพริกแกง").name
    'รายได้: ขายพริกแกง'
    >>> welfare = Account(
    ...     key="fund:welfare",
    ...     name="กองทุนสวัสดิการ",
    ...     english="welfare fund",
    ...     type=AccountType.EQUITY,
    ... )
    >>> VILLAGE_CHART.with_accounts(welfare).account("fund:welfare").name
    'กองทุนสวัสดิการ'
    """

    accounts: tuple[Account, ...] = attrs.field(converter=tuple[Account, ...])

    RULES: ClassVar[tuple[Rule, ...]] = (_keys_are_their_own, _parts_are_of_their_whole)

    def __attrs_post_init__(self) -> None:
        validate(self)

    def with_accounts(self, *accounts: Account) -> Self:
        """Return the chart with *accounts* added at its end.

        Raises:
            InvalidDataError: As for the chart.
        """
        return type(self)((*self.accounts, *accounts))

    def find(self, key: str) -> Account | None:
        """Return the account of *key*; None if the chart has no room for it.

        A part of an account that has parts is made as it is asked for.
        """
        listed = {account.key: account for account in self.accounts}
        if key in listed:
            return listed[key]
        first, _, part = key.partition(":")
        whole = listed.get(first)
        if not part or whole is None or not whole.has_parts:
            return None
        return Account(
            key=key,
            name=f"{whole.name}: {part}",
            english=f"{whole.name_in('en')}: {part}",
            type=whole.type,
        )

    def account(self, key: str) -> Account:
        """Return the account of *key*, as `find`.

        Raises:
            InvalidDataError: There is none (``chart.no_account``).
        """
        if account := self.find(key):
            return account
        raise InvalidDataError.because(
            "chart.no_account",
            "expected the key of an account, one of {expected}; found {found}",
            expected=tuple(account.key for account in self.accounts),
            found=key,
        )


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
            AccountType.LIABILITY,
            ("payable", "เจ้าหนี้การค้า", "owed to suppliers"),
            ("savings", "เงินออมสมาชิก", "members' savings"),
            ("unpaid", "เงินจัดสรรค้างจ่าย", "declared shares not yet paid"),
            ("borrowed", "เงินกู้ยืม", "borrowed money"),
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
stand under ``income`` and ``cost`` themselves."""
