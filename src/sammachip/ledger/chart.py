"""Chart: the accounts that a group keeps (ผังบัญชี), by their keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import ClassVar, Self

import attrs

from sammachip.errors import InvalidDataError, Problem, Rule, rule, validate
from sammachip.ledger.account import Account

__all__ = ["Chart"]


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

    >>> from sammachip.ledger import VILLAGE_CHART
    >>> VILLAGE_CHART.account("income:ขายพริกแกง").name
    'รายได้: ขายพริกแกง'
    """

    accounts: tuple[Account, ...] = attrs.field(converter=tuple[Account, ...])

    RULES: ClassVar[tuple[Rule, ...]] = (_keys_are_their_own, _parts_are_of_their_whole)

    def __attrs_post_init__(self) -> None:
        validate(self)

    def with_accounts(self, *accounts: Account) -> Self:
        """Return the chart with *accounts* of the group's own added at its end.

        Each is a part of an account that has parts, as the lines of the book name it:
        a fund, a category of income or cost, or something else that the group has
        (``asset:...``) or owes (``liability:...``). Lines may name such accounts
        without this; it gives them names, and their order in the balance sheet.

        Raises:
            InvalidDataError: An account that is no part (``chart.no_part``), as no
                line could name it; else as for the chart.

        >>> from sammachip.ledger import VILLAGE_CHART, AccountType
        >>> welfare = Account(
        ...     key="fund:welfare", name="กองทุนสวัสดิการ", type=AccountType.EQUITY
        ... )
        >>> VILLAGE_CHART.with_accounts(welfare).account("fund:welfare").name
        'กองทุนสวัสดิการ'
        """
        if problems := tuple(_no_parts(accounts, len(self.accounts))):
            raise InvalidDataError(problems)
        return type(self)((*self.accounts, *accounts))

    def find(self, key: str) -> Account | None:
        """Return the account of *key*; None if the chart has no room for it.

        A part of an account that has parts is made as it is asked for.
        """
        if listed := self._by_key.get(key):
            return listed
        first, _, part = key.partition(":")
        whole = self._by_key.get(first)
        if not part or whole is None or not whole.has_parts:
            return None
        return Account(
            key=key,
            name=f"{whole.name}: {part}",
            english=f"{whole.name_in('en')}: {part}",
            type=whole.type,
        )

    @cached_property
    def _by_key(self) -> Mapping[str, Account]:
        return {account.key: account for account in self.accounts}

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


def _no_parts(accounts: Iterable[Account], start: int) -> Iterator[Problem]:
    for position, account in enumerate(accounts, start):
        if ":" not in account.key:
            yield Problem(
                code="chart.no_part",
                message="expected a part of another account, such as asset:deposit,"
                " liability:tax or fund:welfare; found {found}",
                facts={"found": account.key},
                path=("accounts", position, "key"),
            )
