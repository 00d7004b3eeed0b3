"""Opening balances: what stood in the accounts before the book began (ยอดยกมา)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from sammachip.errors import InvalidDataError, Problem
from sammachip.ledger.entry import Entry
from sammachip.ledger.kind import EntryKind
from sammachip.money import Baht

__all__ = ["Balances", "opening_entries"]

Balances = Mapping[str, Baht | Mapping[str, Baht]]
"""What stands in each account, as a whole or to the name of each member."""


def opening_entries(balances: Balances, *, day: date, prefix: str) -> tuple[Entry, ...]:
    """Return a line for each of the *balances* that is not zero.

    Raises:
        InvalidDataError: With the problems of all of them, under ``balances``.
    """
    entries: list[Entry] = []
    problems: list[Problem] = []
    for path, balance in _each_of(balances):
        account, *member = path
        try:
            entry = Entry(
                number="-".join((prefix, *path)),
                day=day,
                kind=EntryKind.OPENING,
                amount=balance,
                member=member[0] if member else None,
                account=account,
            )
        except InvalidDataError as error:
            problems += error.under("balances", *path).problems
        else:
            entries.append(entry)
    if problems:
        raise InvalidDataError(problems)
    return tuple(entries)


def _each_of(balances: Balances) -> Iterator[tuple[tuple[str, ...], Baht]]:
    for key, balance in balances.items():
        if isinstance(balance, Mapping):
            for member, amount in balance.items():
                if amount:
                    yield (key, member), amount
        elif balance:
            yield (key,), balance
