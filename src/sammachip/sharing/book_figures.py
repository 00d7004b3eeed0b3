"""BookFigures: what the daily book itself gives to the sharing of a year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, TypedDict

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import InvalidDataError, Problem, Severity
from sammachip.ledger import VILLAGE_CHART, Book
from sammachip.ledger.closed_year import (
    allocations,
    lines_in_closed_years,
    open_years,
    undivided,
)
from sammachip.ledger.movement import Movement, movements, within
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing.agreement import Agreement
from sammachip.sharing.destination import ToFund
from sammachip.thai import key_form

__all__ = ["BookFigures", "Standing", "figures_for", "standing_of"]

_PROFITS: Final = "unallocated"
_FUND: Final = "fund:"


class BookFigures(TypedDict):
    """Figures of one year that the book knows, by their names in `Agreement.share`."""

    profit: Baht
    year: BuddhistYear | FiscalYear
    loss_brought_forward: Baht
    balances: dict[str, Baht]
    capital: Baht | None


@attrs.frozen(kw_only=True)
class Standing:
    """Where a book stands when a year ends, before its profit is allocated.

    Args:
        profit: The year's profit, and what the book began with in that year that
            nobody had shared yet.
        year: The year.
        earlier: What earlier years left unallocated; their losses are below zero.
        balances: What is in each fund of the agreement, by the key of its bucket.
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


def figures_for(
    agreement: Agreement, book: Book, *, year: int | BuddhistYear | FiscalYear
) -> BookFigures:
    """Return all that *book* gives to the sharing of a year, for `Agreement.share`.

    They are the figures of the year's end: the profit, what is in each fund, the
    share money, and the losses of earlier years that nothing has made good yet. Of
    what was allocated, the closings of earlier years count, whenever they were
    written. Profit in an opening balance is profit of the year of that line.

    Args:
        agreement: The agreement by which the year is to be shared.
        book: The daily book, in which all earlier years are closed.
        year: B.E. year, from January to December, or a fiscal year.

    Raises:
        InvalidDataError: No line of the book is in that year (``book.empty_year``); an
            earlier year is not closed (``close.year_open``), was changed afterwards
            (``book.year_closed``) or left profit that nobody got
            (``close.earlier_profit``); there is money in a fund that the agreement
            does not know (``close.unknown_fund``), or less than zero in one
            (``close.fund_below_zero``).

    >>> from datetime import date
    >>> from sammachip.ledger import Entry, EntryKind
    >>> from sammachip.sharing import Bucket, EverythingLeft
    >>> agreement = Agreement(
    ...     group="น้ำพริกบ้านตัวอย่าง",
    ...     agreed_on=date(2025, 12, 14),
    ...     in_force_from=date(2026, 1, 1),
    ...     buckets=[
    ...         Bucket(key="fund", name="กองทุน", take=EverythingLeft(), to=ToFund())
    ...     ],
    ... )
    >>> sale = Entry(
    ...     number="1", day=date(2026, 1, 5), kind=EntryKind.INCOME, amount=Baht(350)
    ... )
    >>> figures = figures_for(agreement, Book([sale]), year=2569)
    >>> figures["profit"], figures["balances"]
    (Baht('350.00'), {'fund': Baht('0.00')})
    >>> agreement.share(members=[], **figures).balance_after("fund")
    Baht('350.00')
    """
    found = standing_of(agreement, book, year=year)
    if found.problems:
        raise InvalidDataError(found.problems)
    return BookFigures(
        profit=found.profit,
        year=found.year,
        loss_brought_forward=found.loss_brought_forward,
        balances=found.balances,
        capital=found.capital,
    )


def standing_of(
    agreement: Agreement, book: Book, *, year: int | BuddhistYear | FiscalYear
) -> Standing:
    """Return where *book* stands when *year* ends, as for `figures_for`."""
    statement = book.statement(year)
    period = statement.year
    moved = [each for each in movements(book.entries) if not each.kind.is_of_closing]
    held = _credited(book, moved, period.last_day)
    begun_with = sum(undivided(each) for each in within(period, moved))
    profit = statement.profit + Baht.from_satang(max(begun_with, 0))
    earlier = held.get(_PROFITS, ZERO_BAHT) - profit
    funds = [each.key for each in agreement.buckets if isinstance(each.to, ToFund)]
    return Standing(
        profit=profit,
        year=period,
        earlier=earlier,
        balances={key: held.get(_FUND + key_form(key), ZERO_BAHT) for key in funds},
        capital=held.get("shares"),
        problems=(
            *_problems_of_years(book, period, earlier),
            *_problems_of_funds(held, funds),
        ),
    )


def _credited(book: Book, moved: Sequence[Movement], last: date) -> dict[str, Baht]:
    """Return what stands in each account when all earlier years are allocated."""
    satang: defaultdict[str, int] = defaultdict(int)
    for each in moved:
        if each.day <= last:
            for key, debit in each.debits:
                is_carried = VILLAGE_CHART.account(key).type.has_balance
                satang[key if is_carried else _PROFITS] -= debit
    for entry, year in allocations(book):
        if (year.last_day if year else entry.day) < last:
            for posting in entry.postings:
                satang[posting.account] -= posting.amount.satang
    return {key: Baht.from_satang(total) for key, total in satang.items()}


def _problems_of_years(
    book: Book, year: BuddhistYear | FiscalYear, earlier: Baht
) -> Iterator[Problem]:
    problems = (
        *lines_in_closed_years(book, until=year.last_day),
        *open_years(book, before=year.first_day),
    )
    yield from (attrs.evolve(each, severity=Severity.ERROR) for each in problems)
    if earlier > ZERO_BAHT and not problems:
        yield Problem(
            code="close.earlier_profit",
            message="expected every earlier year to be closed; found {found} baht"
            " of their profit that is not allocated",
            facts={"found": earlier},
        )


def _problems_of_funds(held: dict[str, Baht], funds: list[str]) -> Iterator[Problem]:
    known = {key_form(key) for key in funds}
    for key, amount in held.items():
        fund = key.removeprefix(_FUND)
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
