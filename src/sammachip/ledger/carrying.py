"""Carrying forward: a new book that begins where another one ends (ยกยอดไป)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from sammachip.dates.ce_day import checked_day
from sammachip.errors import InvalidDataError
from sammachip.ledger.account_key import BY_PERSON, OPENING
from sammachip.ledger.balance_sheet import balance_sheet
from sammachip.ledger.book import Book
from sammachip.ledger.closed_year import open_years
from sammachip.ledger.entry import Entry
from sammachip.ledger.kind import EntryKind
from sammachip.ledger.person_balance import PersonBalance, balances_by_person

__all__ = ["carried_forward"]


def carried_forward(
    book: Book, *, on: date, prefix: str = "opening", undivided: bool = False
) -> Book:
    """Return a new book with what stands in the accounts of *book* when a day ends.

    Its balance sheet of that day is the same. What stands to the name of somebody, as
    `person_balances` tells, is carried person by person. Lines of later days are not
    carried: write them into the new book.

    Args:
        book: The book that ends.
        on: Its last day, and the day of the new lines.
        prefix: What the numbers of the lines begin with, before 1, 2, 3.
        undivided: Whether to carry profit or loss of years that are not closed too. Its
            sharing is then closed in the new book, and no longer in the old one.

    Raises:
        InvalidDataError: There is profit or loss until *on* of a year that no line
            until then closes (``close.year_open``), unless *undivided* allows it;
            *on* looks like a day of a B.E. year (``date.be_year``).

    >>> from sammachip.money import Baht
    >>> sale = Entry(
    ...     number="1", day=date(2026, 1, 5), kind=EntryKind.INCOME, amount=Baht(350)
    ... )
    >>> for line in carried_forward(
    ...     Book([sale]), on=date(2026, 12, 31), undivided=True
    ... ).entries:
    ...     print(line.number, line.account, line.amount)
    opening-1 cash 350.00
    opening-2 unallocated 350.00
    """
    last = checked_day(on)
    if not undivided:
        following = last + timedelta(days=1)
        if found := tuple(open_years(book, before=following, closed_by=last)):
            raise InvalidDataError(found)
    return Book(
        Entry(
            number=f"{prefix}-{number}",
            day=on,
            kind=EntryKind.OPENING,
            amount=each.amount,
            category=each.category,
            member=each.member,
            account=account,
        )
        for number, (account, each) in enumerate(_balances(book, last), start=1)
    )


def _balances(book: Book, on: date) -> Iterator[tuple[str, PersonBalance]]:
    for each in balance_sheet(book, on).balances:
        if each.account.key not in {*BY_PERSON, OPENING}:  # the new lines bring it
            yield each.account.key, PersonBalance(member=None, amount=each.amount)
    yield from balances_by_person(book, BY_PERSON, on)
