"""What a line adds to the profit of its year that is still to be shared."""

from __future__ import annotations

from typing import Final

from sammachip.ledger.account_key import UNALLOCATED
from sammachip.ledger.entry import Entry
from sammachip.ledger.kind import EntryKind, Slot

__all__ = ["COSTS", "INCOME", "earned", "undivided"]

INCOME: Final = frozenset(each for each in EntryKind if each.credit is Slot.CATEGORY)
"""The kinds that make a profit more."""

COSTS: Final = frozenset(each for each in EntryKind if each.debit is Slot.CATEGORY)
"""The kinds that make it less."""


def earned(entry: Entry) -> int:
    """Return the satang of income, or of costs below zero."""
    if entry.kind in INCOME:
        return entry.effect.satang
    return -entry.effect.satang if entry.kind in COSTS else 0


def undivided(entry: Entry) -> int:
    """Return the satang of an opening balance that is of the year of its line.

    It is profit that nobody has shared yet, and a loss where the line names the year;
    another loss is one of earlier years.

    >>> from datetime import date
    >>> from sammachip.money import Baht
    >>> def begun_with(account: str) -> int:
    ...     return undivided(
    ...         Entry(
    ...             number="1",
    ...             day=date(2026, 12, 31),
    ...             kind=EntryKind.OPENING,
    ...             amount=Baht(-5),
    ...             account=account,
    ...         )
    ...     )
    >>> begun_with("unallocated:2569"), begun_with("unallocated")
    (-500, 0)
    """
    if entry.kind is not EntryKind.OPENING or UNALLOCATED not in entry.accounts:
        return 0
    is_of_year = entry.account != UNALLOCATED or entry.amount.satang > 0
    return entry.effect.satang if is_of_year else 0
