"""Posting: one half of a line in double entry."""

from __future__ import annotations

import attrs

from sammachip.money import Baht

__all__ = ["Posting"]


@attrs.frozen
class Posting:
    """What a line does to one account (การผ่านรายการ).

    Args:
        account: Key of the account.
        amount: Debit (เดบิต) is more than zero, credit (เครดิต) less.
    """

    account: str
    amount: Baht
