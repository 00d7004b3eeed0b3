"""What keeps the sharing of a year from being written into the book."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import accumulate

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.dates.saying import said_day
from sammachip.errors import InvalidDataError, Problem
from sammachip.ledger import Book
from sammachip.ledger.closed_year import closings
from sammachip.ledger.movement import movements
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing.agreement import Sharing
from sammachip.sharing.book_figures import differing
from sammachip.sharing.figures import YearFigures
from sammachip.sharing.pools import PooledSharing
from sammachip.sharing.year_end import YearEnd, year_end_of
from sammachip.sharing.year_end_check import (
    OF_FUND,
    allocations_in_force,
    of_no_closing,
)
from sammachip.thai import key_form

__all__ = ["closing_problems", "year_of"]


def year_of(sharing: Sharing | PooledSharing) -> BuddhistYear | FiscalYear:
    """Return the year of a *sharing*.

    Raises:
        InvalidDataError: It has none (``close.no_year``).
    """
    if sharing.year is None:
        raise InvalidDataError.because(
            "close.no_year", "expected the sharing of a year, found one of no year"
        )
    return sharing.year


def closing_problems(
    book: Book,
    sharing: Sharing | PooledSharing,
    year: BuddhistYear | FiscalYear,
    on: date,
) -> Iterator[Problem]:
    """Yield a problem for each reason why *book* cannot be closed with *sharing*.

    Args:
        book: The daily book.
        sharing: The sharing of the year, or those of all pools.
        year: The year.
        on: Day of the closing.
    """
    whole, sharings = _paths_of(sharing)
    if on < year.last_day:
        yield Problem(
            code="close.too_early",
            message="a year is closed when it ends: expected {expected} or later,"
            " found {found}",
            facts={"expected": said_day(year.last_day), "found": said_day(on)},
            path=("on",),
        )
    for path, each in sharings:
        yield from (problem.under(*path) for problem in each.differences())
    if done := tuple(_closed_already(book, year)):
        yield from (problem.under(*whole, "year") for problem in done)
        return
    end = year_end_of([each.agreement for _, each in sharings], book, year=year)
    yield from end.problems
    figures = [each.figures for _, each in sharings]
    for problem in _sums_differing(figures, end):
        yield problem.under(*whole)
    for path, each in sharings:
        for problem in _differing(each.figures, end):
            yield problem.under(*path, "figures")
        for problem in _fund_too_small(book, each, on):
            yield problem.under(*path)


_Path = tuple[str | int, ...]


def _paths_of(
    sharing: Sharing | PooledSharing,
) -> tuple[_Path, tuple[tuple[_Path, Sharing], ...]]:
    """Return where the figures of the whole year stand, and each sharing with where."""
    if isinstance(sharing, Sharing):
        return ("figures",), (((), sharing),)
    pools = enumerate(sharing.sharings)
    return (), tuple((("sharings", position), each) for position, each in pools)


def _closed_already(book: Book, year: BuddhistYear | FiscalYear) -> Iterator[Problem]:
    closed = {each.year: each.line for each in closings(book)}
    if line := closed.get(year):
        yield Problem(
            code="close.closed",
            message="the year B.E. {found} is closed already, by line {line}",
            facts={"found": year.be_year, "line": line},
        )
    else:
        yield from _still_allocated(book, year)
    for later, line in closed.items():
        if later.last_day > year.last_day:
            yield Problem(
                code="close.later_closed",
                message="years are closed in their order, and the later year B.E."
                " {found} is closed, by line {line}; take that closing back first",
                facts={"found": later.be_year, "line": line},
            )


def _still_allocated(book: Book, year: BuddhistYear | FiscalYear) -> Iterator[Problem]:
    """Yield a problem of the first line that allocates profit of *year* already.

    One that stands above all closings may be of the year if it is not older.
    """
    for entry, of_year in allocations_in_force(book):
        if of_year is None and entry.day >= year.last_day:
            yield of_no_closing(entry, year)
            return
        if of_year == year:
            yield Problem(
                code="close.still_allocated",
                message="line {found} of an earlier closing of this year still stands;"
                " take back all its lines first",
                facts={"found": entry.number},
            )
            return


def _sums_differing(figures: Sequence[YearFigures], end: YearEnd) -> Iterator[Problem]:
    profit = Baht.total(each.profit for each in figures)
    loss = Baht.total(each.loss_brought_forward for each in figures)
    yield from differing("profit", end.profit, profit)
    yield from differing("loss_brought_forward", end.loss_brought_forward, loss)


def _differing(figures: YearFigures, end: YearEnd) -> Iterator[Problem]:
    for position, each in enumerate(figures.balances):
        for problem in differing("amount", end.balances[each.bucket], each.amount):
            yield problem.under("balances", position)
    if figures.capital is not None:
        yield from differing("capital", end.capital or ZERO_BAHT, figures.capital)


def _fund_too_small(book: Book, sharing: Sharing, on: date) -> Iterator[Problem]:
    """Yield a problem if the fund that meets the loss has less by the day *on*."""
    fund = sharing.agreement.losses_from
    if fund is None or not sharing.loss_met:
        return
    held = _lowest(book, OF_FUND + key_form(fund), on)
    if held < sharing.loss_met:
        yield Problem(
            code="close.fund_spent",
            message="expected {expected} baht in the fund {fund} from {day} on, which"
            " are to meet the loss; found {found}: what was taken out after the year"
            " has to be put back first, by a line of the kind fund_paid_in or"
            " fund_moved",
            facts={
                "expected": sharing.loss_met,
                "fund": fund,
                "day": said_day(on),
                "found": held,
            },
            path=("loss_met",),
        )


def _lowest(book: Book, fund: str, on: date) -> Baht:
    """Return the least that a fund has at the end of *on* and of later days."""
    by_day = {on: 0}
    for each in movements(book.entries):
        day = max(each.day, on)
        by_day[day] = by_day.get(day, 0) - each.on(fund)
    return Baht.from_satang(min(accumulate(by_day[day] for day in sorted(by_day))))
