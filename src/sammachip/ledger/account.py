"""Account: where money, goods and debts stand (บัญชีย่อย)."""

from __future__ import annotations

from enum import Enum
from typing import ClassVar, Final

import attrs

from sammachip.errors import Language, Rule, Said, not_blank, validate
from sammachip.thai import normal_form

__all__ = ["Account", "AccountType", "said_account"]


class AccountType(Enum):
    """What an account tells: what there is, whose it is, or what was earned."""

    ASSET = "asset"
    """What the group has (สินทรัพย์)."""
    LIABILITY = "liability"
    """What the group owes (หนี้สิน)."""
    EQUITY = "equity"
    """What is left to the group and its members (ทุน)."""
    INCOME = "income"
    """What was earned (รายได้)."""
    COST = "cost"
    """What was used up (ค่าใช้จ่าย)."""

    @property
    def rises_by_debit(self) -> bool:
        """Whether a debit (เดบิต) makes more of it; a credit (เครดิต) then makes less.

        >>> AccountType.ASSET.rises_by_debit, AccountType.EQUITY.rises_by_debit
        (True, False)
        """
        return self in _RISE_BY_DEBIT

    @property
    def has_balance(self) -> bool:
        """Whether it is carried from one year to the next."""
        return self not in _OF_ONE_YEAR


_RISE_BY_DEBIT: Final = frozenset({AccountType.ASSET, AccountType.COST})
_OF_ONE_YEAR: Final = frozenset({AccountType.INCOME, AccountType.COST})


@attrs.frozen(kw_only=True)
class Account:
    """One account of the chart (บัญชี).

    Args:
        key: Short name by which the lines of the book refer to it. One with a colon,
            such as ``fund:reserve``, is a part of the account before the colon.
        name: What the group calls it.
        type: What it tells.
        english: English name, if there is one.
        has_parts: Whether it only sums up its parts, one for each fund or category.

    Raises:
        InvalidDataError: A blank key or name (``text.blank``), a value of another type
            (``value.type``).

    >>> bank = Account(
    ...     key="bank", name="เงินฝากธนาคาร", english="bank", type=AccountType.ASSET
    ... )
    >>> bank.name_in("en"), bank.name_in("th")
    ('bank', 'เงินฝากธนาคาร')
    """

    key: str = attrs.field(converter=normal_form)
    name: str
    type: AccountType
    english: str | None = None
    has_parts: bool = False

    RULES: ClassVar[tuple[Rule, ...]] = (
        not_blank("key"),
        not_blank("name"),
        not_blank("english"),
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    def name_in(self, lang: Language) -> str:
        """Return the name in *lang*, or as the group wrote it if there is none."""
        return self.english if lang == "en" and self.english else self.name


def said_account(account: Account) -> Said:
    """Return *account* for a message; as data it is its key."""
    return Said(account.key, th=account.name_in("th"), en=account.name_in("en"))
