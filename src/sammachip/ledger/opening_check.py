"""Whether opening balances leave something out, or move what they should not."""

from __future__ import annotations

from datetime import date

from sammachip.dates.saying import said_day
from sammachip.errors import Place, Problem, Severity
from sammachip.ledger.account_key import OPENING
from sammachip.ledger.book import Book
from sammachip.ledger.in_force import lines_in_force
from sammachip.ledger.kind import EntryKind
from sammachip.ledger.movement import movements
from sammachip.money import Baht

__all__ = ["opening_out_of_balance", "openings_too_late"]


def opening_out_of_balance(book: Book) -> tuple[Problem, ...]:
    """Find out whether the opening balances leave something out.

    What the group has when the book begins is owed to somebody or its own, so
    assets come to as much as liabilities and equity.

    Returns:
        A warning (``book.opening_differs``) if they do not; the difference stands in
        the balance sheet as ``opening``.

    >>> book = Book().opening({"cash": Baht(500)}, day=date(2026, 1, 1))
    >>> print(*opening_out_of_balance(book))
    expected opening balances in balance, found assets of 500.00 more than the rest
    """
    openings = (each for each in book.entries if each.kind is EntryKind.OPENING)
    satang = -sum(each.on(OPENING) for each in movements(openings))
    if not satang:
        return ()
    problem = Problem(
        code="book.opening_differs",
        message="expected opening balances in balance, found assets of {found} more"
        " than the rest",
        facts={"found": Baht.from_satang(satang)},
        severity=Severity.WARNING,
    )
    return (problem,)


def openings_too_late(book: Book) -> tuple[Problem, ...]:
    """Find the opening balances of a day on which the book had begun already.

    They stand for what there was before. Later on money and debts only come and go
    by lines that say why; an opening balance would let them vanish without one.

    Returns:
        A problem (``book.opening_late``) for each, an error. Lines that were taken
        back do not count.

    >>> from sammachip.ledger import Entry
    >>> sale = Entry(
    ...     number="1", day=date(2026, 1, 5), kind=EntryKind.INCOME, amount=Baht(350)
    ... )
    >>> book = Book([sale]).opening({"cash": Baht(-350)}, day=date(2026, 5, 3))
    >>> print(openings_too_late(book)[0].text())
    expected an opening balance of 5 January 2026 or before, when the book begins; \
found 3 May 2026: write a line that says what happened
    """
    openings: list[tuple[int, date]] = []
    begins = date.max
    for position, entry in lines_in_force(book.entries):
        if entry.kind is EntryKind.OPENING:
            openings.append((position, entry.day))
        else:
            begins = min(begins, entry.day)
    return tuple(
        Problem(
            code="book.opening_late",
            message="expected an opening balance of {expected} or before, when the book"
            " begins; found {found}: write a line that says what happened",
            facts={"expected": said_day(begins), "found": said_day(day)},
            path=("entries", position, "day"),
            place=Place(entry=book.entries[position].number),
        )
        for position, day in openings
        if day > begins
    )
