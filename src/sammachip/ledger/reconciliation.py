"""Reconciliation: why a profit is not the money, and that it is the rise in net worth.

Receipts less payments is not profit. Share money in, loans and deposits are cash, but
neither income nor cost; stock, goods on credit and wear are profit or loss, but no
cash. What of each there was leads from the profit to the change in money, and in the
same way to the change in net worth, exactly.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import Enum
from typing import Final

import attrs

from sammachip.dates import Stretch
from sammachip.errors import Language, Problem, say, validate
from sammachip.ledger.account import AccountType
from sammachip.ledger.book import Book
from sammachip.ledger.kind import EntryKind
from sammachip.ledger.kind_total import KindTotal
from sammachip.ledger.money_place import MoneyPlace
from sammachip.ledger.movement import Movement, before, movements, within
from sammachip.ledger.period import Period, period_of
from sammachip.ledger.village_chart import VILLAGE_CHART
from sammachip.ledger.wording import indented
from sammachip.money import Baht
from sammachip.thai import Digits
from sammachip.thai.page import Page, Row, Section

__all__ = [
    "Measure",
    "Reconciliation",
    "profit_and_cash",
    "profit_and_net_worth",
]

_PLACES: Final = frozenset(place.value for place in MoneyPlace)
_HELD_AND_OWED: Final = frozenset({AccountType.ASSET, AccountType.LIABILITY})
_TYPES: Final = {account.key: account.type for account in VILLAGE_CHART.accounts}


class Measure(Enum):
    """What a profit is compared with."""

    MONEY = "money"
    """Money in the cash box and at the bank."""
    NET_WORTH = "net_worth"
    """What the group has, less what it owes (สินทรัพย์สุทธิ)."""

    def covers(self, account: str) -> bool:
        """Tell whether the measure has the account of this key in it.

        >>> Measure.NET_WORTH.covers("savings"), Measure.MONEY.covers("savings")
        (True, False)
        """
        if self is Measure.MONEY:
            return account in _PLACES
        return _type_of(account) in _HELD_AND_OWED


@attrs.frozen(kw_only=True)
class Reconciliation:
    """The way from the profit of a period to the change in money or net worth.

    Args:
        period: What it is about.
        measure: What the profit is compared with.
        profit: Income less costs.
        differences: What changed the measure and is no profit, and less what is
            profit and did not change it, by kind.
        at_first: The measure before the period.
        at_last: The measure at its end.

    >>> from sammachip.ledger import Entry
    >>> loan = Entry(
    ...     number="1",
    ...     day=date(2026, 1, 12),
    ...     kind=EntryKind.LOAN_TAKEN,
    ...     amount=Baht(20000),
    ... )
    >>> year = profit_and_cash(Book([loan]), 2569)
    >>> year.profit, year.change, year.differences[0].amount
    (Baht('0.00'), Baht('20000.00'), Baht('20000.00'))
    """

    period: Period
    measure: Measure
    profit: Baht
    differences: tuple[KindTotal, ...] = attrs.field(converter=tuple[KindTotal, ...])
    at_first: Baht
    at_last: Baht

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def change(self) -> Baht:
        """By how much the measure rose; less than zero if it fell."""
        return self.at_last - self.at_first

    @property
    def profit_by_change(self) -> Baht:
        """The profit that follows from the change, less all differences."""
        return self.change - Baht.total(each.amount for each in self.differences)

    def findings(self) -> tuple[Problem, ...]:
        """Return a problem if the two profits differ (``reconciliation.differs``).

        They cannot where the reconciliation was made of a book.
        """
        return tuple(self._findings())

    def _findings(self) -> Iterator[Problem]:
        if self.profit != self.profit_by_change:
            yield Problem(
                code="reconciliation.differs",
                message="expected a profit of {expected}, as the change tells;"
                " found {found}",
                facts={"expected": self.profit_by_change, "found": self.profit},
                path=("profit",),
            )

    def rows(self) -> tuple[KindTotal, ...]:
        """Return the differences, for a table."""
        return self.differences

    def text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the way from the profit to the change, for the notice board.

        Args:
            lang: Language of the labels.
            digits: Digits of the amounts.
        """
        return self._page(lang, digits).text()

    def html(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write it as an HTML table, without styles or scripts."""
        return self._page(lang, digits).html()

    def _repr_html_(self) -> str:
        """Show it in a notebook, in Thai."""
        return self.html()

    def _page(self, lang: Language, digits: Digits) -> Page:
        period = self.period.text(lang=lang, digits=digits)
        rows = self._rows(lang, digits)
        return Page(
            lang=lang, title=self._title(lang, period), sections=[Section(rows=rows)]
        )

    def _title(self, lang: Language, period: str) -> str:
        if self.measure is Measure.MONEY:
            return say(
                "ledger.profit_and_cash",
                "Why the profit is not the money, {period}",
                lang=lang,
                period=period,
            )
        return say(
            "ledger.profit_and_net_worth",
            "Profit and net worth, {period}",
            lang=lang,
            period=period,
        )

    def _rows(self, lang: Language, digits: Digits) -> Iterator[Row]:
        label = say("ledger.profit_or_loss", "Profit (loss below zero)", lang=lang)
        yield label, _text(self.profit, digits)
        for each in self.differences:
            yield indented(each.kind.text(lang)), _text(each.amount, digits)
        yield say("ledger.change", "Change", lang=lang), _text(self.change, digits)
        yield say("ledger.at_first", "Before", lang=lang), _text(self.at_first, digits)
        yield (
            say("ledger.at_last", "At the end", lang=lang),
            _text(self.at_last, digits),
        )


def profit_and_cash(book: Book, period: int | date | Stretch) -> Reconciliation:
    """Lead from the profit of a period to the change in cash and bank.

    Args:
        book: The daily book.
        period: A day, a month, a year, a range of any of them; an ``int`` is a B.E.
            year from January to December.

    Raises:
        InvalidDataError: There is no such year or range, as for `period_of`.
    """
    return _reconciliation(book, period_of(period), Measure.MONEY)


def profit_and_net_worth(book: Book, period: int | date | Stretch) -> Reconciliation:
    """Lead from the profit of a period to the change in net worth.

    What differs is what members brought and took, support that was given, money that
    was paid into funds or spent out of them, profit that was allocated to persons or
    turned into shares, and opening balances.

    Args:
        book: The daily book.
        period: As for `profit_and_cash`.

    Raises:
        InvalidDataError: As for `profit_and_cash`.
    """
    return _reconciliation(book, period_of(period), Measure.NET_WORTH)


def _reconciliation(book: Book, period: Period, measure: Measure) -> Reconciliation:
    moved = movements(book.entries)
    inside = [*within(period, moved)]
    at_first = _debited(measure.covers, before(period.first_day, moved))
    at_last = at_first + _debited(measure.covers, inside)
    by_kind: defaultdict[EntryKind, list[Movement]] = defaultdict(list)
    for each in inside:
        by_kind[each.kind].append(each)

    def differs(key: str) -> bool:
        return not measure.covers(key) and not _is_profit(key)

    differences = {kind: -_debited(differs, by_kind[kind]) for kind in EntryKind}
    return Reconciliation(
        period=period,
        measure=measure,
        profit=-_debited(_is_profit, inside),
        differences=(
            KindTotal(kind=kind, amount=amount)
            for kind, amount in differences.items()
            if amount
        ),
        at_first=at_first,
        at_last=at_last,
    )


def _debited(covers: Callable[[str], bool], moved: Iterable[Movement]) -> Baht:
    """Return what the accounts that are covered are debited, credits taken off."""
    debits = (debit for each in moved for debit in each.debits)
    return Baht.from_satang(sum(satang for key, satang in debits if covers(key)))


def _is_profit(key: str) -> bool:
    return not _type_of(key).has_balance


def _type_of(key: str) -> AccountType:
    whole, _, _ = key.partition(":")
    return _TYPES[whole]


def _text(amount: Baht, digits: Digits) -> str:
    return amount.format(digits=digits)
