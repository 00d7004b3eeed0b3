"""YearEnd: where a book stands when a year ends, before its profit is allocated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import Problem
from sammachip.ledger import VILLAGE_CHART, Book
from sammachip.ledger.account_key import SHARES, UNALLOCATED
from sammachip.ledger.closed_year import allocations
from sammachip.ledger.movement import Movement, movements
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing.agreement import Agreement
from sammachip.sharing.destination import ToFund
from sammachip.sharing.year_end_check import (
    OF_FUND,
    funds_in_two_pools,
    problems_of_funds,
    problems_of_years,
)
from sammachip.thai import key_form

__all__ = ["YearEnd", "funds_of", "year_end_of"]


@attrs.frozen(kw_only=True)
class YearEnd:
    """Where a book stands when a year ends, before its profit is allocated.

    Args:
        profit: The year's profit, also what of it the book began with.
        year: The year.
        earlier: What earlier years left unallocated; their losses are below zero.
        balances: What is in each fund of the agreements, by the key of its bucket.
        capital: The share money; None if the book has none.
        problems: What keeps the year from being shared.
    """

    profit: Baht
    year: BuddhistYear | FiscalYear
    earlier: Baht
    balances: dict[str, Baht]
    capital: Baht | None
    problems: tuple[Problem, ...]

    @property
    def loss_brought_forward(self) -> Baht:
        """What the profit has to make good first, zero or more."""
        return max(-self.earlier, ZERO_BAHT)


def funds_of(agreement: Agreement) -> list[str]:
    """Return the keys of the buckets that are funds of the group."""
    return [each.key for each in agreement.buckets if isinstance(each.to, ToFund)]


def year_end_of(
    agreements: Sequence[Agreement],
    book: Book,
    *,
    year: int | BuddhistYear | FiscalYear,
) -> YearEnd:
    """Return where *book* stands when *year* ends, as for `figures_for`.

    Args:
        agreements: The agreement by which the year is shared, or one for each pool.
        book: The daily book.
        year: B.E. year, from January to December, or a fiscal year.
    """
    statement = book.statement(year)
    period = statement.year
    moved = [each for each in movements(book.entries) if not each.kind.is_of_closing]
    held = _credited(book, moved, period.last_day)
    earlier = held.get(UNALLOCATED, ZERO_BAHT) - statement.result
    funds = [key for agreement in agreements for key in funds_of(agreement)]
    return YearEnd(
        profit=statement.result,
        year=period,
        earlier=earlier,
        balances={key: held.get(OF_FUND + key_form(key), ZERO_BAHT) for key in funds},
        capital=held.get(SHARES),
        problems=(
            *problems_of_years(book, period, earlier),
            *funds_in_two_pools(funds),
            *problems_of_funds(held, funds),
        ),
    )


def _credited(book: Book, moved: Sequence[Movement], last: date) -> dict[str, Baht]:
    """Return what stands in each account when all earlier years are allocated."""
    satang: defaultdict[str, int] = defaultdict(int)
    for each in moved:
        if each.day <= last:
            for key, debit in each.debits:
                is_carried = VILLAGE_CHART.account(key).type.has_balance
                satang[key if is_carried else UNALLOCATED] -= debit
    for entry, year in allocations(book):
        if (year.last_day if year else entry.day) < last:
            for posting in entry.postings:
                satang[posting.account] -= posting.amount.satang
    return {key: Baht.from_satang(total) for key, total in satang.items()}
