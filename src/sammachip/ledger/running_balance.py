"""RunningBalance: the money that is left after each line, and on each day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import ClassVar, Final

import attrs

from sammachip.dates import Stretch, format_day
from sammachip.errors import Language, Problem, Rule, rule, say, validate
from sammachip.ledger.book import Book
from sammachip.ledger.entry import Entry
from sammachip.ledger.money_held import MoneyHeld
from sammachip.ledger.money_place import MoneyPlace
from sammachip.ledger.movement import movements
from sammachip.ledger.period import Period, lines_outside, period_of
from sammachip.ledger.wording import (
    brought_text,
    kind_text,
    money_cells,
    place_text,
    total_text,
)
from sammachip.money import Baht
from sammachip.thai import Digits, display_width, pad_right
from sammachip.thai.page import Page, Row, Section

__all__ = ["BalanceLine", "DayBalance", "RunningBalance", "running_balance"]

_DAY: Final = attrgetter("day")
_MONEY: Final = frozenset(place.value for place in MoneyPlace)


@attrs.frozen(kw_only=True)
class BalanceLine:
    """One line of the book that moves money, and what there is after it.

    Args:
        entry: The line.
        balance: Money after it.
    """

    entry: Entry
    balance: MoneyHeld


@attrs.frozen(kw_only=True)
class DayBalance:
    """What came in and went out on one day, and what there was at its end.

    Args:
        day: The day.
        received: All receipts of the day.
        paid: All payments of the day, more than zero.
        balance: Money at the end of the day.
    """

    day: date
    received: Baht
    paid: Baht
    balance: MoneyHeld

    def __attrs_post_init__(self) -> None:
        validate(self)


@rule
def _lines_are_of_the_period(
    period: Period, entries: tuple[Entry, ...]
) -> Iterable[Problem]:
    return lines_outside(period, entries)


@attrs.frozen(kw_only=True)
class RunningBalance:
    """The money after each line of a period (ยอดคงเหลือ), as a household book has it.

    Args:
        period: What it is about.
        brought: What there was before.
        entries: The lines that move money, in the order of the book.

    Raises:
        InvalidDataError: A line is of another period (``statement.other_year``).

    >>> from sammachip.ledger import EntryKind
    >>> sale = Entry(
    ...     number="1", day=date(2026, 1, 5), kind=EntryKind.INCOME, amount=Baht(350)
    ... )
    >>> wage = attrs.evolve(sale, number="2", kind=EntryKind.COST, amount=Baht(120))
    >>> balance = running_balance(Book([sale, wage]), 2569)
    >>> [str(each.balance.cash) for each in balance.rows()]
    ['350.00', '230.00']
    """

    period: Period
    brought: MoneyHeld
    entries: tuple[Entry, ...] = attrs.field(converter=tuple[Entry, ...])

    RULES: ClassVar[tuple[Rule, ...]] = (_lines_are_of_the_period,)

    def __attrs_post_init__(self) -> None:
        validate(self)

    def rows(self) -> tuple[BalanceLine, ...]:
        """Return the balance after each line, by their days.

        Lines of one day are in the order of the book.
        """
        return tuple(self._rows())

    def _by_day(self) -> list[Entry]:
        return sorted(self.entries, key=_DAY)

    def _rows(self) -> Iterator[BalanceLine]:
        held = {place.value: self.brought.of(place).satang for place in MoneyPlace}
        for entry in self._by_day():
            for account, sign in zip(entry.accounts, (1, -1), strict=True):
                if account in held:
                    held[account] += sign * entry.effect.satang
            yield BalanceLine(entry=entry, balance=MoneyHeld.of_satang(**held))

    def days(self) -> tuple[DayBalance, ...]:
        """Return what each day that has a line comes to.

        The order of the lines of one day makes no difference here.
        """
        return tuple(self._days())

    def _days(self) -> Iterator[DayBalance]:
        balance = self.brought
        for day, of_the_day in groupby(self._by_day(), _DAY):
            entries = [*of_the_day]
            balance += MoneyHeld.moved_by(movements(entries))
            receipts = (each.effect for each in entries if each.kind.is_receipt)
            payments = (each.effect for each in entries if each.kind.is_payment)
            yield DayBalance(
                day=day,
                received=Baht.total(receipts),
                paid=Baht.total(payments),
                balance=balance,
            )

    def text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the balance line by line; notes are left out.

        Args:
            lang: Language of the labels; categories stay as the group wrote them.
            digits: Digits of days and amounts.
        """
        return self._page(lang, digits).text()

    def html(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the balance as an HTML table, without styles or scripts."""
        return self._page(lang, digits).html()

    def _repr_html_(self) -> str:
        """Show the balance in a notebook, in Thai."""
        return self.html()

    def _page(self, lang: Language, digits: Digits) -> Page:
        title = say(
            "ledger.running_balance",
            "Money day by day, {period}",
            lang=lang,
            period=self.period.text(lang=lang, digits=digits),
        )
        brought = (brought_text(lang), "", "", *money_cells(self.brought, digits))
        heading = (
            "",
            say("ledger.receipts", "Receipts", lang=lang),
            say("ledger.payments", "Payments", lang=lang),
            *(place_text(place, lang) for place in MoneyPlace),
            total_text(lang),
        )
        rows = (brought, *self._cells(lang, digits))
        return Page(
            lang=lang, title=title, sections=[Section(heading=heading, rows=rows)]
        )

    def _cells(self, lang: Language, digits: Digits) -> Iterator[Row]:
        lines = self.rows()
        days = [
            format_day(line.entry.day, lang=lang, style="medium", digits=digits)
            for line in lines
        ]
        width = max(map(display_width, days), default=0)
        for day, line in zip(days, lines, strict=True):
            entry = line.entry
            name = kind_text(entry.kind, entry.category, lang)
            effect = entry.effect.format(digits=digits)
            yield (
                f"{pad_right(day, width)}  {name} ({entry.number})",
                effect if entry.kind.is_receipt else "",
                effect if entry.kind.is_payment else "",
                *money_cells(line.balance, digits),
            )


def running_balance(book: Book, period: int | date | Stretch) -> RunningBalance:
    """Follow the money of a book through a period.

    Args:
        book: The daily book.
        period: A day, a month, a year, a range of any of them; an ``int`` is a B.E.
            year from January to December.

    Raises:
        InvalidDataError: There is no such year or range, as for `period_of`.
    """
    stretch = period_of(period)
    first, last = stretch.first_day, stretch.last_day
    before = (entry for entry in book.entries if entry.day < first)
    within = (entry for entry in book.entries if first <= entry.day <= last)
    return RunningBalance(
        period=stretch,
        brought=MoneyHeld.moved_by(movements(before)),
        entries=(entry for entry in within if not _MONEY.isdisjoint(entry.accounts)),
    )
