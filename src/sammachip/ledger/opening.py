"""Opening balances: what stood in the accounts before the book began (ยอดยกมา)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from sammachip.errors import InvalidDataError, Problem
from sammachip.ledger.entry import Entry
from sammachip.ledger.kind import EntryKind
from sammachip.money import Baht

__all__ = ["opening_entries"]


def opening_entries(
    balances: Mapping[str, Baht], *, day: date, prefix: str
) -> tuple[Entry, ...]:
    """Return a line for each of the *balances* that is not zero.

    Raises:
        InvalidDataError: With the problems of all of them, under ``balances``.
    """
    entries: list[Entry] = []
    problems: list[Problem] = []
    for key, balance in balances.items():
        try:
            entries += _entry_of(key, balance, day, prefix)
        except InvalidDataError as error:
            problems += error.under("balances", key).problems
    if problems:
        raise InvalidDataError(problems)
    return tuple(entries)


def _entry_of(key: str, balance: Baht, day: date, prefix: str) -> Iterator[Entry]:
    if balance:
        yield Entry(
            number=f"{prefix}-{key}",
            day=day,
            kind=EntryKind.OPENING,
            amount=balance,
            account=key,
        )
