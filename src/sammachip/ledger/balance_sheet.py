"""BalanceSheet: what a group has on one day, what it owes, and what is its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import ClassVar

import attrs

from sammachip.dates import format_day, in_ce
from sammachip.dates.ce_day import checked_day
from sammachip.errors import Language, Problem, Rule, rule, say, validate
from sammachip.ledger.account import Account, AccountType
from sammachip.ledger.account_key import UNALLOCATED
from sammachip.ledger.book import Book
from sammachip.ledger.chart import Chart
from sammachip.ledger.movement import movements
from sammachip.ledger.village_chart import VILLAGE_CHART
from sammachip.ledger.wording import indented
from sammachip.money import Baht
from sammachip.thai import Digits, collation_key
from sammachip.thai.page import Page, Row, Section

__all__ = ["AccountBalance", "BalanceSheet", "balance_sheet"]


@attrs.frozen(kw_only=True)
class AccountBalance:
    """What stands in one account (ยอดคงเหลือของบัญชี).

    Args:
        account: The account.
        amount: More than zero if there is what the account is for: of an asset a
            debit, else a credit.
    """

    account: Account
    amount: Baht

    def __attrs_post_init__(self) -> None:
        validate(self)


@rule
def _both_sides_come_to_the_same(
    balances: tuple[AccountBalance, ...],
) -> Iterator[Problem]:
    has = _sum(balances, AccountType.ASSET)
    owes = _sum(balances, AccountType.LIABILITY, AccountType.EQUITY)
    if has != owes:
        yield Problem(
            code="balance_sheet.differs",
            message="expected liabilities and equity of {expected}, as much as the"
            " assets; found {found}",
            facts={"expected": has, "found": owes},
            path=("balances",),
        )


@attrs.frozen(kw_only=True)
class BalanceSheet:
    """What a group has, owes and owns at the end of a day (งบแสดงฐานะการเงิน).

    Args:
        on: The day.
        balances: The accounts in which something stands, in the order of the chart.
            All profit and loss until the day that nothing was done with yet is in
            ``unallocated``.

    Raises:
        InvalidDataError: Assets come to another sum than liabilities and equity
            (``balance_sheet.differs``).

    >>> from sammachip.ledger import Entry, EntryKind
    >>> sale = Entry(
    ...     number="1", day=date(2026, 1, 5), kind=EntryKind.INCOME, amount=Baht(350)
    ... )
    >>> sheet = balance_sheet(Book([sale]), date(2026, 1, 31))
    >>> for each in sheet.balances:
    ...     print(each.account.key, each.amount)
    cash 350.00
    unallocated 350.00
    """

    on: date
    balances: tuple[AccountBalance, ...] = attrs.field(
        converter=tuple[AccountBalance, ...]
    )

    RULES: ClassVar[tuple[Rule, ...]] = (in_ce("on"), _both_sides_come_to_the_same)

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def assets(self) -> Baht:
        """All that the group has (สินทรัพย์รวม)."""
        return _sum(self.balances, AccountType.ASSET)

    @property
    def liabilities(self) -> Baht:
        """All that it owes (หนี้สินรวม)."""
        return _sum(self.balances, AccountType.LIABILITY)

    @property
    def net_worth(self) -> Baht:
        """What is left to the group and its members (ทุนรวม): assets less debts."""
        return self.assets - self.liabilities

    def of_type(self, kind: AccountType) -> tuple[AccountBalance, ...]:
        """Return the accounts of one type."""
        return tuple(each for each in self.balances if each.account.type is kind)

    def rows(self) -> tuple[AccountBalance, ...]:
        """Return the balances, for a table."""
        return self.balances

    def text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the balance sheet for the notice board.

        Args:
            lang: Language of the labels and of the accounts that have a name in it.
            digits: Digits of the day and the amounts.
        """
        return self._page(lang, digits).text()

    def html(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the balance sheet as an HTML table, without styles or scripts."""
        return self._page(lang, digits).html()

    def _repr_html_(self) -> str:
        """Show the balance sheet in a notebook, in Thai."""
        return self.html()

    def _page(self, lang: Language, digits: Digits) -> Page:
        title = say(
            "ledger.balance_sheet",
            "Balance sheet of {day}",
            lang=lang,
            day=format_day(self.on, lang=lang, digits=digits),
        )
        rows = self._rows(lang, digits)
        return Page(lang=lang, title=title, sections=[Section(rows=rows)])

    def _rows(self, lang: Language, digits: Digits) -> Iterator[Row]:
        labels = {
            AccountType.ASSET: (
                say("ledger.assets", "Assets", lang=lang),
                say("ledger.assets_total", "Assets in all", lang=lang),
            ),
            AccountType.LIABILITY: (
                say("ledger.liabilities", "Liabilities", lang=lang),
                say("ledger.liabilities_total", "Liabilities in all", lang=lang),
            ),
            AccountType.EQUITY: (
                say("ledger.equity", "Equity", lang=lang),
                say("ledger.equity_total", "Equity in all", lang=lang),
            ),
        }
        for kind, (heading, total) in labels.items():
            yield heading, ""
            for each in self.of_type(kind):
                name = each.account.name_in(lang)
                yield indented(name), each.amount.format(digits=digits)
            yield total, _sum(self.balances, kind).format(digits=digits)
        both = say("ledger.both_total", "Liabilities and equity in all", lang=lang)
        yield both, self.assets.format(digits=digits)


def balance_sheet(book: Book, on: date, chart: Chart = VILLAGE_CHART) -> BalanceSheet:
    """Return what there is in each account at the end of a day.

    Args:
        book: The daily book.
        on: The day.
        chart: The accounts, with the group's names for its own.

    Raises:
        InvalidDataError: The book uses an account that *chart* has not
            (``chart.no_account``), or *on* looks like a day of a B.E. year
            (``date.be_year``).
    """
    last = checked_day(on)
    debits: defaultdict[str, int] = defaultdict(int)
    for each in movements(book.entries):
        if each.day <= last:
            for key, satang in each.debits:
                debits[_carried_in(key, chart)] += satang
    return BalanceSheet(
        on=last,
        balances=(
            AccountBalance(account=account, amount=Baht.from_satang(satang))
            for account, satang in _in_order(debits, chart)
            if satang
        ),
    )


def _carried_in(key: str, chart: Chart) -> str:
    return key if chart.account(key).type.has_balance else UNALLOCATED


def _in_order(debits: Mapping[str, int], chart: Chart) -> Iterator[tuple[Account, int]]:
    """Yield the accounts as in the chart, parts behind their whole, and balances."""
    places = {account.key: place for place, account in enumerate(chart.accounts)}

    def place_of(key: str) -> tuple[int, int, bytes]:
        whole, _, part = key.partition(":")
        return places[whole], places.get(key, len(places)), collation_key(part)

    for key in sorted(debits, key=place_of):
        account = chart.account(key)
        yield account, debits[key] if account.type.rises_by_debit else -debits[key]


def _sum(balances: Iterable[AccountBalance], *kinds: AccountType) -> Baht:
    return Baht.total(each.amount for each in balances if each.account.type in kinds)
