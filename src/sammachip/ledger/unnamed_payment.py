"""Payments that name nobody, while the debt goes on standing to somebody's name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final, NamedTuple

from sammachip.errors import Place, Problem, Severity
from sammachip.ledger.account import said_account
from sammachip.ledger.account_key import BORROWED
from sammachip.ledger.book import Book
from sammachip.ledger.chart import Chart
from sammachip.ledger.entry import Entry
from sammachip.ledger.in_force import lines_in_force
from sammachip.ledger.kind import EntryKind, Slot
from sammachip.ledger.person_balance import person_in
from sammachip.ledger.village_chart import VILLAGE_CHART
from sammachip.money import Baht

__all__ = ["payments_naming_nobody"]

_DEBTS: Final = ("receivable", "payable", BORROWED)
_OF_DEBTS: Final = frozenset(
    kind
    for kind in EntryKind
    if {kind.debit, kind.credit}.intersection({*_DEBTS, Slot.ACCOUNT})
)


class _Holder(NamedTuple):
    """To whose name something stands; nobody's may still have a category."""

    member: str | None
    category: str


class _Debts:
    """What stands in one account to each name, and the last line that made it less."""

    def __init__(self, account: str) -> None:
        self.account = account
        self._sign = 1 if VILLAGE_CHART.account(account).type.rises_by_debit else -1
        self.satang: defaultdict[_Holder, int] = defaultdict(int)
        self.taken_by: dict[_Holder, int] = {}

    def add(self, position: int, entry: Entry) -> None:
        """Add what the line at *position* does."""
        for account, amount in zip(entry.accounts, (1, -1), strict=True):
            if account == self.account:
                holder = _Holder(*person_in(entry, account))
                satang = self._sign * amount * entry.effect.satang
                self.satang[holder] += satang
                if satang < 0:
                    self.taken_by[holder] = position

    @property
    def standing(self) -> tuple[str, ...]:
        """Who is told by name and has more than nothing."""
        return tuple(
            holder.member or holder.category
            for holder, satang in self.satang.items()
            if satang > 0 and any(holder)
        )


def payments_naming_nobody(
    book: Book, chart: Chart = VILLAGE_CHART
) -> tuple[Problem, ...]:
    """Find the debts that lines without a name took off, while a name still has them.

    Who sold on credit to a customer with an id and writes the payment without it has
    that customer's debt in the book for ever, and less than nothing of nobody. Loans
    that the group took are told apart by their category in the same way.

    Args:
        book: The daily book.
        chart: The accounts, with the group's names for its own.

    Returns:
        A warning (``book.debt_unnamed``) for each such account, or category of loans,
        with the last line that took something off. Lines that were taken back do not
        count.

    >>> from datetime import date
    >>> def line(number: str, kind: EntryKind, member: str | None) -> Entry:
    ...     day = date(2026, 1, 5)
    ...     return Entry(
    ...         number=number, day=day, kind=kind, amount=Baht(500), member=member
    ...     )
    >>> sold = line("1", EntryKind.SOLD_ON_CREDIT, "c01")
    >>> paid = line("2", EntryKind.CREDIT_COLLECTED, None)
    >>> print(*payments_naming_nobody(Book([sold, paid])))
    line 2: owed by customers stands to the name of c01, and lines that do not name \
them took 500.00 too much off it; take those back, and write them with the name
    """
    debts = [_Debts(account) for account in _DEBTS]
    for position, entry in lines_in_force(book.entries):
        if entry.kind in _OF_DEBTS:
            for each in debts:
                each.add(position, entry)
    return tuple(problem for each in debts for problem in _unnamed(each, book, chart))


def _unnamed(debts: _Debts, book: Book, chart: Chart) -> Iterator[Problem]:
    account = chart.account(debts.account)
    for holder, satang in debts.satang.items():
        if satang < 0 and holder.member is None and debts.standing:
            position = debts.taken_by[holder]
            yield Problem(
                code="book.debt_unnamed",
                message="{place} stands to the name of {expected}, and lines that do"
                " not name them took {found} too much off it; take those back, and"
                " write them with the name",
                facts={
                    "place": said_account(account),
                    "expected": debts.standing,
                    "found": Baht.from_satang(-satang),
                },
                path=("entries", position),
                place=Place(entry=book.entries[position].number),
                severity=Severity.WARNING,
            )
