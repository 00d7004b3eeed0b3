"""Everything that is odd in a daily book, at once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sammachip.dates import BuddhistYear, FiscalYear, Stretch
from sammachip.errors import Problem
from sammachip.groups import Member
from sammachip.ledger.below_zero import balances_below_zero
from sammachip.ledger.book import Book
from sammachip.ledger.chart import Chart
from sammachip.ledger.check import lines_naming_nobody, lines_naming_strangers
from sammachip.ledger.closed_year import lines_in_closed_years
from sammachip.ledger.diligence import (
    days_without_lines,
    lines_out_of_order,
    lines_written_before,
    lines_written_late,
)
from sammachip.ledger.money_count import Count, money_miscounted
from sammachip.ledger.opening_check import opening_out_of_balance, openings_too_late
from sammachip.ledger.unnamed_payment import payments_naming_nobody
from sammachip.ledger.village_chart import VILLAGE_CHART
from sammachip.ledger.written_twice import (
    earlier_years_reversed,
    lines_written_twice,
    vouchers_used_twice,
)
from sammachip.ledger.wrong_closing import years_closed_wrongly

__all__ = ["book_findings"]


def book_findings(  # noqa: PLR0913 - what only the group knows
    book: Book,
    *,
    written_within_days: int | None = None,
    every_day_of: int | date | Stretch | None = None,
    rest_days: Iterable[date] = (),
    counts: Iterable[Count] = (),
    members: Iterable[Member] | None = None,
    chart: Chart = VILLAGE_CHART,
    year: type[BuddhistYear | FiscalYear] = BuddhistYear,
) -> tuple[Problem, ...]:
    """Find what is odd in a book; the book is sound, but somebody should look.

    Args:
        book: The daily book.
        written_within_days: After how many days a line is late; None: that is not
            looked at.
        every_day_of: Period in which every day should have a line; None: that is not
            looked at.
        rest_days: Days of it on which nothing is expected.
        counts: What was counted in the cash box and seen in the bank book.
        members: Whom the lines may name, as for `lines_naming_strangers`; None: that is
            not looked at.
        chart: The accounts, with the group's names for its own.
        year: What a year of the group is: a B.E. or a fiscal year.

    Returns:
        What `lines_written_late`, `days_without_lines`, `lines_naming_strangers`,
        `money_miscounted`, `openings_too_late`, `opening_out_of_balance`,
        `balances_below_zero`, `lines_naming_nobody`, `payments_naming_nobody`,
        `lines_written_before`, `lines_written_twice`, `vouchers_used_twice`,
        `lines_out_of_order`, `lines_in_closed_years`, `years_closed_wrongly` and
        `earlier_years_reversed` find, in this order. A stranger and an opening balance
        that is too late are errors, all others are warnings.

    Raises:
        InvalidDataError: As for `days_without_lines`, `balances_below_zero`,
            `vouchers_used_twice` and `earlier_years_reversed`.

    >>> from sammachip.ledger import Entry, EntryKind
    >>> from sammachip.money import Baht
    >>> wage = Entry(
    ...     number="1", day=date(2026, 1, 5), kind=EntryKind.COST, amount=Baht(120)
    ... )
    >>> findings = book_findings(Book([wage]), every_day_of=date(2026, 1, 6))
    >>> [finding.code for finding in findings]
    ['book.day_missing', 'book.below_zero']
    """
    findings: tuple[Problem, ...] = ()
    if written_within_days is not None:
        findings += lines_written_late(book, within_days=written_within_days)
    if every_day_of is not None:
        findings += days_without_lines(book, every_day_of, rest_days=rest_days)
    if members is not None:
        findings += lines_naming_strangers(book, members)
    return (
        *findings,
        *money_miscounted(book, counts),
        *openings_too_late(book),
        *opening_out_of_balance(book),
        *balances_below_zero(book, chart),
        *lines_naming_nobody(book),
        *payments_naming_nobody(book, chart),
        *lines_written_before(book),
        *lines_written_twice(book),
        *vouchers_used_twice(book, year=year),
        *lines_out_of_order(book),
        *lines_in_closed_years(book),
        *years_closed_wrongly(book),
        *earlier_years_reversed(book, year=year),
    )
