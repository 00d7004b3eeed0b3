"""BookFigures: what the daily book itself gives to the sharing of a year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, TypedDict

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import InvalidDataError, Problem
from sammachip.ledger import Book
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing.agreement import Agreement
from sammachip.sharing.year_end import YearEnd, funds_of, year_end_of
from sammachip.thai.choice import unknown_choice

__all__ = ["BookFigures", "differing", "figures_for", "figures_for_pools"]

_NO_LOSSES: Final[Mapping[str, Baht]] = MappingProxyType({})


class BookFigures(TypedDict):
    """Figures of one year that the book knows, by their names in `Agreement.share`."""

    profit: Baht
    year: BuddhistYear | FiscalYear
    loss_brought_forward: Baht
    balances: dict[str, Baht]
    capital: Baht | None


def figures_for(
    agreement: Agreement, book: Book, *, year: int | BuddhistYear | FiscalYear
) -> BookFigures:
    """Return all that *book* gives to the sharing of a year, for `Agreement.share`.

    They are the figures of the year's end: the profit, what is in each fund, the
    share money, and the losses of earlier years that nothing has made good yet. Of
    what was allocated, the closings of earlier years count, whenever they were
    written. Profit in an opening balance is profit of the year of that line; so is a
    loss if the line names the year (``unallocated:2569``).

    Args:
        agreement: The agreement by which the year is to be shared.
        book: The daily book, in which all earlier years are closed.
        year: B.E. year, from January to December, or a fiscal year.

    Raises:
        InvalidDataError: No line of the book is in that year (``book.empty_year``); an
            earlier year is not closed (``close.year_open``), was changed afterwards
            (``book.year_closed``), left profit that nobody got
            (``close.earlier_profit``) or allocated more than it had
            (``book.over_allocated``); another year has some of its days
            (``close.years_overlap``); a line allocates its profit already
            (``close.shared_early``); there is money in a fund that the agreement
            does not know (``close.unknown_fund``), or less than zero in one
            (``close.fund_below_zero``).

    >>> from datetime import date
    >>> from sammachip.ledger import Entry, EntryKind
    >>> from sammachip.sharing import Bucket, EverythingLeft, ToFund
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
    found = year_end_of([agreement], book, year=year)
    if found.problems:
        raise InvalidDataError(found.problems)
    return _figures(
        agreement, found, profit=found.profit, loss=found.loss_brought_forward
    )


def figures_for_pools(
    agreements: Iterable[Agreement],
    book: Book,
    *,
    year: int | BuddhistYear | FiscalYear,
    profits: Mapping[str, Baht],
    losses_brought_forward: Mapping[str, Baht] = _NO_LOSSES,
) -> tuple[BookFigures, ...]:
    """Return what *book* gives to the sharing of a year from each of several pools.

    The book does not tell which of its lines are of which pool. So the group says
    what of the profit is whose, and it has to come to the profit of the book.

    Args:
        agreements: The agreement of each pool. Each of their funds has a key that no
            other pool has.
        book: The daily book, in which all earlier years are closed.
        year: B.E. year, from January to December, or a fiscal year.
        profits: The profit of each pool, by its name; less than zero for a loss.
        losses_brought_forward: What each pool has to make good first, such as
            ``loss_carried_forward`` of its sharing of the year before.

    Returns:
        The figures of each pool, in the order of the agreements.

    Raises:
        InvalidDataError: Profits or losses of a pool that no agreement is of
            (``choice.unknown``), or that do not come to those of the book
            (``close.differs``), two pools with one fund (``close.fund_of_two_pools``),
            else as for `figures_for`.
    """
    pools = tuple(agreements)
    profit_of = [*_by_pool("profits", profits, pools)]
    loss_of = [*_by_pool("losses_brought_forward", losses_brought_forward, pools)]
    found = year_end_of(pools, book, year=year)
    problems = (
        *found.problems,
        *differing("profits", found.profit, Baht.total(profit_of)),
        *differing(
            "losses_brought_forward", found.loss_brought_forward, Baht.total(loss_of)
        ),
    )
    if problems:
        raise InvalidDataError(problems)
    return tuple(
        _figures(pool, found, profit=profit, loss=loss)
        for pool, profit, loss in zip(pools, profit_of, loss_of, strict=True)
    )


def _by_pool(
    name: str, given: Mapping[str, Baht], pools: Sequence[Agreement]
) -> Iterator[Baht]:
    """Yield what was *given* for each of the *pools*, and nothing for no pool."""
    names = tuple(each.pool or "" for each in pools)
    for unknown in given.keys() - names:
        raise unknown_choice(name, unknown, names)
    yield from (given.get(each, ZERO_BAHT) for each in names)


def _figures(
    agreement: Agreement, found: YearEnd, *, profit: Baht, loss: Baht
) -> BookFigures:
    return BookFigures(
        profit=profit,
        year=found.year,
        loss_brought_forward=loss,
        balances={key: found.balances[key] for key in funds_of(agreement)},
        capital=found.capital,
    )


def differing(figure: str, expected: Baht, found: Baht) -> Iterator[Problem]:
    """Yield a problem if a *figure* of a sharing is not the one *expected*."""
    if found != expected:
        yield Problem(
            code="close.differs",
            message="expected {expected} baht, as in the book; found {found}",
            facts={"expected": expected, "found": found},
            path=(figure,),
        )
