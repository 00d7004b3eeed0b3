"""What is reckoned from books: statements, balances, reconciliations."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.ledger import (
    BalanceSheet,
    Book,
    EntrySeals,
    Lines,
    ReceiptsAndPayments,
    Reconciliation,
    RunningBalance,
    YearStatement,
    balance_sheet,
    profit_and_cash,
    profit_and_net_worth,
    receipts_and_payments,
    running_balance,
)
from sammachip.testing.book import books
from sammachip.testing.day import days, periods
from sammachip.testing.strategy import Strategies

__all__ = [
    "STRATEGIES",
    "balance_sheets",
    "entry_seals",
    "lines",
    "receipts_and_payments_of_books",
    "reconciliations",
    "running_balances",
    "year_statements",
]

_BOOKS = books(max_size=6)


def lines() -> st.SearchStrategy[Lines]:
    """Draw the lines of books."""
    return _BOOKS.map(lambda book: book.entries)


def entry_seals() -> st.SearchStrategy[EntrySeals]:
    """Draw the seals of every line of a book."""
    return _BOOKS.map(Book.entry_seals)


@st.composite
def year_statements(draw: st.DrawFn) -> YearStatement:
    """Draw statements of years in which a line was written."""
    book = draw(books(min_size=1, max_size=6))
    day = draw(st.sampled_from([line.day for line in book.entries]))
    in_calendar, fiscal = BuddhistYear.containing(day), FiscalYear.containing(day)
    return book.statement(draw(st.just(in_calendar) | st.just(fiscal)))


def balance_sheets() -> st.SearchStrategy[BalanceSheet]:
    """Draw balance sheets, the two sides of which come to the same."""
    return st.builds(balance_sheet, _BOOKS, days())


def receipts_and_payments_of_books() -> st.SearchStrategy[ReceiptsAndPayments]:
    """Draw what came in and went out in a period."""
    return st.builds(receipts_and_payments, _BOOKS, periods())


def running_balances() -> st.SearchStrategy[RunningBalance]:
    """Draw the balance after every line of a period."""
    return st.builds(running_balance, _BOOKS, periods())


def reconciliations() -> st.SearchStrategy[Reconciliation]:
    """Draw what lies between a profit and the money, or the net worth."""
    return st.one_of(
        st.builds(profit_and_cash, _BOOKS, periods()),
        st.builds(profit_and_net_worth, _BOOKS, periods()),
    )


STRATEGIES: Final[Strategies] = {
    BalanceSheet: balance_sheets,
    EntrySeals: entry_seals,
    Lines: lines,
    ReceiptsAndPayments: receipts_and_payments_of_books,
    Reconciliation: reconciliations,
    RunningBalance: running_balances,
    YearStatement: year_statements,
}
