"""Books that say of a year what a sharing has of it."""

from __future__ import annotations

from datetime import date, timedelta

from sammachip.ledger import Book, Entry, EntryKind
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing import Sharing


def entry(  # noqa: PLR0913, PLR0917 - a line of a book, in its order
    number: str,
    day: date,
    kind: EntryKind,
    amount: int | str | Baht,
    member: str = "",
    account: str = "",
) -> Entry:
    return Entry(
        number=number,
        day=day,
        kind=kind,
        amount=amount if isinstance(amount, Baht) else Baht(amount),
        member=member or None,
        account=account or None,
    )


def book_of(sharing: Sharing) -> Book:
    """Return a book that ends the year with the figures of *sharing*."""
    figures, year = sharing.figures, sharing.year
    assert year is not None
    balances = {f"fund:{each.bucket}": each.amount for each in figures.balances}
    balances["unallocated"] = -figures.loss_brought_forward
    balances["shares"] = figures.capital or ZERO_BAHT
    balances["cash"] = Baht.total(balances.values())
    book = Book().opening(balances, day=year.first_day - timedelta(days=1))
    kind = EntryKind.INCOME if figures.profit > ZERO_BAHT else EntryKind.COST
    lines = [entry("year", year.first_day, EntryKind.SAVINGS_IN, 1)]
    if figures.profit:
        lines.append(entry("profit", year.last_day, kind, abs(figures.profit)))
    return book.append(*lines)
