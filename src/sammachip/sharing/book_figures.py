"""BookFigures: what the daily book itself gives to the sharing of a year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, TypedDict

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.dates.ce_day import checked_day
from sammachip.errors import InvalidDataError, Problem
from sammachip.ledger import VILLAGE_CHART, Book, EntryKind
from sammachip.ledger.movement import movements
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing.agreement import Agreement
from sammachip.sharing.destination import ToFund
from sammachip.thai import key_form

__all__ = ["BookFigures", "Standing", "figures_for", "standing_of"]

_PROFITS: Final = "unallocated"
_ALLOCATIONS: Final = frozenset(
    each for each in EntryKind if _PROFITS in {each.debit, each.credit}
)


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
        profit: The year's profit.
        year: The year.
        earlier: What earlier years left unallocated; their losses are below zero.
        balances: What is in each fund of the agreement, by the key of its bucket.
        capital: The share money; None if the book has none.
    """

    profit: Baht
    year: BuddhistYear | FiscalYear
    earlier: Baht
    balances: dict[str, Baht]
    capital: Baht | None

    @property
    def loss_brought_forward(self) -> Baht:
        """What the profit has to make good first, zero or more."""
        return max(-self.earlier, ZERO_BAHT)

    def problems(self) -> Iterator[Problem]:
        """Yield a problem if an earlier year is not closed."""
        if self.earlier > ZERO_BAHT:
            yield Problem(
                code="close.earlier_profit",
                message="expected every earlier year to be closed; found {found} baht"
                " of their profit that is not allocated",
                facts={"found": self.earlier},
            )


def figures_for(
    agreement: Agreement,
    book: Book,
    *,
    year: int | BuddhistYear | FiscalYear,
    allocated_until: date | None = None,
) -> BookFigures:
    """Return all that *book* gives to the sharing of a year, for `Agreement.share`.

    They are the figures of the year's end: the profit, what is in each fund, the
    share money, and the losses of earlier years that nothing has made good yet.

    Args:
        agreement: The agreement by which the year is to be shared.
        book: The daily book, in which all earlier years are closed.
        year: B.E. year, from January to December, or a fiscal year.
        allocated_until: Day until which lines that allocate a profit are those of
            earlier years; None: the day before the year's last. Give the day of the
            meeting if it shares several years at a time, one after the other.

    Raises:
        InvalidDataError: No line of the book is in that year (``book.empty_year``); the
            profit of an earlier year is not allocated (``close.earlier_profit``);
            *allocated_until* looks like a day of a B.E. year (``date.be_year``).

    >>> from sammachip.ledger import Entry
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
    if allocated_until is not None:
        allocated_until = checked_day(allocated_until)
    found = standing_of(agreement, book, year=year, allocated_until=allocated_until)
    if problems := tuple(found.problems()):
        raise InvalidDataError(problems)
    return BookFigures(
        profit=found.profit,
        year=found.year,
        loss_brought_forward=found.loss_brought_forward,
        balances=found.balances,
        capital=found.capital,
    )


def standing_of(
    agreement: Agreement,
    book: Book,
    *,
    year: int | BuddhistYear | FiscalYear,
    allocated_until: date | None = None,
) -> Standing:
    """Return where *book* stands when *year* ends, as for `figures_for`."""
    statement = book.statement(year)
    last = statement.year.last_day
    if allocated_until is None:
        allocated_until = last - timedelta(days=1)
    held = _credited(book, last, allocated_until)
    funds = [each.key for each in agreement.buckets if isinstance(each.to, ToFund)]
    return Standing(
        profit=statement.profit,
        year=statement.year,
        earlier=held.get(_PROFITS, ZERO_BAHT) - statement.profit,
        balances={key: held.get(f"fund:{key_form(key)}", ZERO_BAHT) for key in funds},
        capital=held.get("shares"),
    )


def _credited(book: Book, last: date, allocated_until: date) -> dict[str, Baht]:
    """Return what stands in each account; profits stand where they are allocated."""
    satang: defaultdict[str, int] = defaultdict(int)
    for each in movements(book.entries):
        if each.day <= (allocated_until if each.kind in _ALLOCATIONS else last):
            for key, debit in each.debits:
                is_carried = VILLAGE_CHART.account(key).type.has_balance
                satang[key if is_carried else _PROFITS] -= debit
    return {key: Baht.from_satang(total) for key, total in satang.items()}
