"""What keeps a year from being shared, as the book stands when it ends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Final

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Severity
from sammachip.ledger import Book, Entry
from sammachip.ledger.account_key import FUND, UNALLOCATED
from sammachip.ledger.closed_year import (
    allocations,
    lines_in_closed_years,
    open_years,
    profit_left,
    years_overlapping,
)
from sammachip.ledger.wrong_closing import allocated_too_much
from sammachip.ledger.year_name import name_of
from sammachip.money import ZERO_BAHT, Baht
from sammachip.thai import key_form

__all__ = [
    "OF_FUND",
    "allocations_in_force",
    "funds_in_two_pools",
    "of_no_closing",
    "problems_of_funds",
    "problems_of_years",
]

OF_FUND: Final = f"{FUND}:"
"""What the key of a fund's account begins with."""


def allocations_in_force(
    book: Book,
) -> Iterator[tuple[Entry, BuddhistYear | FiscalYear | None]]:
    """Yield what `allocations` does, without what was taken back and what does so."""
    for entry, year in allocations(book):
        if entry.reverses is None and not book.entries.is_reversed(entry.number):
            yield entry, year


def of_no_closing(entry: Entry, year: BuddhistYear | FiscalYear) -> Problem:
    """Return the problem of a line that may allocate the profit of *year*."""
    return Problem(
        code="close.no_closing_line",
        message="line {found} allocates profit, but no line above it says of which"
        " year. If B.E. {year} was closed with it, append a line of the kind"
        " year_closed with the account {account} and the year's profit; else take"
        " line {found} back",
        facts={"found": entry.number, "year": year.be_year, "account": name_of(year)},
    )


def problems_of_years(
    book: Book, year: BuddhistYear | FiscalYear, earlier: Baht
) -> Iterator[Problem]:
    """Yield why *year* cannot be shared for what earlier years left."""
    not_closed = tuple(open_years(book, before=year.first_day))
    before = (
        each
        for of_year, each in allocated_too_much(book)
        if of_year.last_day < year.first_day
    )
    problems = (
        *years_overlapping(book, year),
        *lines_in_closed_years(book, until=year.last_day),
        *before,
        *not_closed,
    )
    yield from (attrs.evolve(each, severity=Severity.ERROR) for each in problems)
    if not_closed:
        yield from _closed_without_a_line(book, year)
    if problems:
        return
    if earlier < ZERO_BAHT:
        yield from _shared_early(book, year)
    yield from profit_left(earlier)


def _shared_early(book: Book, year: BuddhistYear | FiscalYear) -> Iterator[Problem]:
    """Yield a problem if the loss of earlier years is a share of this year's profit."""
    for entry, of_year in allocations_in_force(book):
        is_share = of_year is None and entry.kind.debit == UNALLOCATED
        if is_share and year.first_day <= entry.day < year.last_day:
            yield Problem(
                code="close.shared_early",
                message="line {found} of {day} allocates profit of a year that is not"
                " closed; take it back. Who is paid before a year is closed has a line"
                " of the kind shared_out alone, and the closing makes up for it",
                facts={"found": entry.number, "day": said_day(entry.day)},
            )
            return


def _closed_without_a_line(
    book: Book, year: BuddhistYear | FiscalYear
) -> Iterator[Problem]:
    """Yield how to close the year before that the first line of no closing is in."""
    before = (
        entry
        for entry, of_year in allocations_in_force(book)
        if of_year is None and entry.day < year.last_day
    )
    for entry in [*before][:1]:
        written_in = type(year).containing(entry.day + timedelta(days=1))
        yield of_no_closing(entry, type(year)(written_in.be_year - 1))


def funds_in_two_pools(funds: Sequence[str]) -> Iterator[Problem]:
    """Yield a problem for each of the *funds* that stands more than once."""
    times = Counter(key_form(key) for key in funds)
    for key, count in times.items():
        if count > 1:
            yield Problem(
                code="close.fund_of_two_pools",
                message="in one book the fund of each pool has a key of its own;"
                " found {found} in {count} agreements",
                facts={"found": key, "count": count},
            )


def problems_of_funds(
    held: Mapping[str, Baht], funds: Sequence[str]
) -> Iterator[Problem]:
    """Yield a problem for each fund that is none of the *funds*, or below zero."""
    known = {key_form(key) for key in funds}
    for key, amount in held.items():
        fund = key.removeprefix(OF_FUND)
        if fund == key or not amount:
            continue
        if fund not in known:
            yield Problem(
                code="close.unknown_fund",
                message="the book has {amount} baht in the fund {found}, which is none"
                " of the agreement: expected one of {expected}",
                facts={"amount": amount, "found": fund, "expected": tuple(funds)},
            )
        elif amount < ZERO_BAHT:
            yield Problem(
                code="close.fund_below_zero",
                message="expected zero or more in the fund {fund}, found {found} baht:"
                " more was taken out than was in it",
                facts={"fund": fund, "found": amount},
            )
