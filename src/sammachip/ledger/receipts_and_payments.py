"""ReceiptsAndPayments: what money came in and went out, and what is left of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import attrs

from sammachip.dates import BuddhistYear, FiscalYear, MonthRange, PartialDate, Stretch
from sammachip.errors import Language, say, validate
from sammachip.ledger.book import Book
from sammachip.ledger.kind import EntryKind
from sammachip.ledger.money_held import MoneyHeld
from sammachip.ledger.money_place import MoneyPlace
from sammachip.ledger.movement import Movement, before, movements, within
from sammachip.ledger.period import Period, period_of
from sammachip.ledger.wording import (
    brought_text,
    in_report_order,
    indented,
    kind_text,
    money_cells,
    place_text,
    total_text,
)
from sammachip.thai import Digits
from sammachip.thai.page import Page, Row, Section

__all__ = [
    "MoneyTotal",
    "ReceiptsAndPayments",
    "by_month",
    "receipts_and_payments",
]


@attrs.frozen(kw_only=True)
class MoneyTotal:
    """What the lines of one kind and category did to the money of a group.

    Args:
        kind: Their kind.
        category: Their category, empty if they have none.
        moved: What came in; what went out is less than zero.
    """

    kind: EntryKind
    category: str
    moved: MoneyHeld

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen(kw_only=True)
class ReceiptsAndPayments:
    """Receipts and payments of a period (รายงานการรับจ่ายเงิน).

    It tells where the money is, not whether there is a profit: share money and loans
    are receipts as well.

    Args:
        period: What it is about.
        brought: What there was when the period began.
        totals: What came in and went out by kind and category, in the order of the
            kinds and of the Thai dictionary; lines without a category come last, and
            nothing that comes to zero.
        opened: Opening balances (ยอดยกมา) of days in it.

    >>> from sammachip.ledger import Entry
    >>> from sammachip.money import Baht
    >>> loan = Entry(
    ...     number="1",
    ...     day=date(2026, 1, 12),
    ...     kind=EntryKind.LOAN_TAKEN,
    ...     amount=Baht(20000),
    ... )
    >>> year = receipts_and_payments(Book([loan]), 2569)
    >>> year.received.cash, year.left.total
    (Baht('20000.00'), Baht('20000.00'))
    """

    period: Period
    brought: MoneyHeld
    totals: tuple[MoneyTotal, ...] = attrs.field(converter=tuple[MoneyTotal, ...])
    opened: MoneyHeld = attrs.field(factory=MoneyHeld)

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def receipts(self) -> tuple[MoneyTotal, ...]:
        """What came in (รายรับ), less what of it was taken back."""
        return tuple(each for each in self.totals if each.kind.is_receipt)

    @property
    def payments(self) -> tuple[MoneyTotal, ...]:
        """What went out (รายจ่าย): less than zero."""
        return tuple(each for each in self.totals if each.kind.is_payment)

    @property
    def transfers(self) -> tuple[MoneyTotal, ...]:
        """What went from the cash box to the bank, or came back."""
        return tuple(each for each in self.totals if each.kind.is_transfer)

    @property
    def received(self) -> MoneyHeld:
        """All receipts (รวมรายรับ)."""
        return _sum(self.receipts)

    @property
    def paid(self) -> MoneyHeld:
        """All payments (รวมรายจ่าย), more than zero."""
        return -_sum(self.payments)

    @property
    def left(self) -> MoneyHeld:
        """What there is when the period ends (ยอดยกไป)."""
        return self.brought + self.opened + _sum(self.totals)

    def rows(self) -> tuple[MoneyTotal, ...]:
        """Return the totals, for a table."""
        return self.totals

    def text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the report for the notice board.

        Args:
            lang: Language of the labels; categories stay as the group wrote them.
            digits: Digits of the amounts.
        """
        return self._page(lang, digits).text()

    def html(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the report as an HTML table, without styles or scripts."""
        return self._page(lang, digits).html()

    def _repr_html_(self) -> str:
        """Show the report in a notebook, in Thai."""
        return self.html()

    def _page(self, lang: Language, digits: Digits) -> Page:
        title = say(
            "ledger.receipts_and_payments",
            "Receipts and payments, {period}",
            lang=lang,
            period=self.period.text(lang=lang, digits=digits),
        )
        places = (place_text(place, lang) for place in MoneyPlace)
        table = Section(
            heading=("", *places, total_text(lang)),
            rows=self._rows(lang, digits),
            total=(
                say("ledger.left", "Carried forward", lang=lang),
                *money_cells(self.left, digits),
            ),
        )
        return Page(lang=lang, title=title, sections=[table])

    def _rows(self, lang: Language, digits: Digits) -> Iterator[Row]:
        yield brought_text(lang), *money_cells(self.brought, digits)
        if self.opened:
            label = say("ledger.opened", "Opening balances in the period", lang=lang)
            yield label, *money_cells(self.opened, digits)
        yield say("ledger.receipts", "Receipts", lang=lang), "", "", ""
        for each in self.receipts:
            yield _label(each, lang), *money_cells(each.moved, digits)
        label = say("ledger.received", "Receipts in all", lang=lang)
        yield label, *money_cells(self.received, digits)
        yield say("ledger.payments", "Payments", lang=lang), "", "", ""
        for each in self.payments:
            yield _label(each, lang), *money_cells(-each.moved, digits)
        label = say("ledger.paid", "Payments in all", lang=lang)
        yield label, *money_cells(self.paid, digits)
        if self.transfers:
            label = say("ledger.transfers", "Between cash and bank", lang=lang)
            yield label, "", "", ""
        for each in self.transfers:
            yield _label(each, lang), *money_cells(each.moved, digits)


def receipts_and_payments(
    book: Book, period: int | date | Stretch
) -> ReceiptsAndPayments:
    """Add up what came in and went out.

    The order of the lines in the book makes no difference, only their days do.

    Args:
        book: The daily book.
        period: A day, a month, a year, a range of any of them; an ``int`` is a B.E.
            year from January to December.

    Raises:
        InvalidDataError: There is no such year or range, as for `period_of`.
    """
    stretch = period_of(period)
    moved = movements(book.entries)
    brought = MoneyHeld.moved_by(before(stretch.first_day, moved))
    return _report(stretch, brought, moved)


def by_month(
    book: Book, year: int | BuddhistYear | FiscalYear
) -> tuple[ReceiptsAndPayments, ...]:
    """Add up each month of a year, reading the book once.

    Args:
        book: The daily book.
        year: B.E. year, from January to December, or a fiscal year.

    Returns:
        A report for each month, in order; also for those without a line.

    Raises:
        InvalidDataError: There is no such year (``buddhist_year.range``).

    >>> from sammachip.dates import FiscalYear
    >>> months = by_month(Book(), FiscalYear(2569))
    >>> len(months), months[0].period.text(lang="en")
    (12, 'October 2025')
    """
    return tuple(_by_month(period_of(year), movements(book.entries)))


def _by_month(year: Period, moved: Sequence[Movement]) -> Iterator[ReceiptsAndPayments]:
    first, last = map(PartialDate.containing, (year.first_day, year.last_day))
    left = MoneyHeld.moved_by(before(first.first_day, moved))
    for month in MonthRange(first, last):
        report = _report(month, left, moved)
        yield report
        left = report.left


def _report(
    period: Period, brought: MoneyHeld, moved: Iterable[Movement]
) -> ReceiptsAndPayments:
    openings: list[Movement] = []
    alike: defaultdict[tuple[EntryKind, str], list[Movement]] = defaultdict(list)
    for each in within(period, moved):
        if each.kind is EntryKind.OPENING:
            openings.append(each)
        else:
            alike[each.kind, each.category].append(each)
    totals = (
        MoneyTotal(kind=kind, category=category, moved=MoneyHeld.moved_by(parts))
        for (kind, category), parts in alike.items()
    )
    return ReceiptsAndPayments(
        period=period,
        brought=brought,
        opened=MoneyHeld.moved_by(openings),
        totals=in_report_order(each for each in totals if each.moved),
    )


def _sum(totals: Iterable[MoneyTotal]) -> MoneyHeld:
    return sum((each.moved for each in totals), MoneyHeld())


def _label(total: MoneyTotal, lang: Language) -> str:
    return indented(kind_text(total.kind, total.category, lang))
