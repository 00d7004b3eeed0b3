"""BalanceColumn: the balances that stand beside the lines of a daily book."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, cast

from sammachip.codec.column import Reader
from sammachip.codec.read import RawRow
from sammachip.errors import InvalidDataError, Problem, Severity
from sammachip.ledger import Entry, EntryKind, MoneyPlace
from sammachip.ledger.reckoning import Reckoning
from sammachip.money import ZERO_BAHT, Baht

__all__ = ["BalanceColumn"]

_MONEY: Final = frozenset(place.value for place in MoneyPlace)


class BalanceColumn:
    """The balances so far, held against the money in cash and at the bank together.

    They begin with opening balances or with nothing. If neither is so, the first one
    that is written is taken as it stands, and told. Behind a row that was refused,
    the next one is taken as it stands: nobody can say what the row did.

    Args:
        place: Place of the balance in a row.
        read: Reads a balance.
    """

    def __init__(self, place: int, read: Reader) -> None:
        self._place = place
        self._read = read
        self._reckoning: Reckoning | None = Reckoning(ZERO_BAHT)
        self._has_begun = False

    def problems_at(self, entry: Entry, cells: Sequence[str]) -> Iterator[Problem]:
        """Yield a warning for the balance beside a line if it went wrong."""
        change = _money_moved_by(entry)
        written = self._amount_in(cells[self._place].strip())
        if self._reckoning is None:
            self._begin_at(written)
            return
        problem = self._reckoning.problem_after(change, written)
        is_opening = entry.kind is EntryKind.OPENING and bool(change)
        if problem and not (self._has_begun or is_opening):
            self._begin_at(written)
            problem = _without_opening(problem)
        self._has_begun |= is_opening or written is not None
        if problem:
            yield problem

    def refused(self, raw: RawRow) -> None:
        """Go on behind a row of which no line was made."""
        self._begin_at(self._amount_in(dict(raw.by_field).get("balance", "")))

    def _begin_at(self, written: Baht | None) -> None:
        self._reckoning = None if written is None else Reckoning(written)
        self._has_begun = True

    def _amount_in(self, cell: str) -> Baht | None:
        try:
            return cast("Baht", self._read(cell)) if cell else None
        except InvalidDataError:  # the row tells it
            return None


def _money_moved_by(entry: Entry) -> Baht:
    debit, credit = entry.accounts
    return entry.effect * ((debit in _MONEY) - (credit in _MONEY))


def _without_opening(problem: Problem) -> Problem:
    return Problem(
        code="book.balance_begins",
        message="expected {expected} left, as no opening balance stands above, found"
        " {found}: write what was there before as one; the balances below are"
        " reckoned from this one",
        facts=problem.facts,
        path=problem.path,
        severity=Severity.WARNING,
    )
