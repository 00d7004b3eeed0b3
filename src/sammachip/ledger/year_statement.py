"""YearStatement: what one year of the daily book comes to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from typing import ClassVar, Final

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import Language, Problem, rule, say, validate
from sammachip.ledger.entry import Entry
from sammachip.ledger.kind import EntryKind
from sammachip.ledger.kind_total import KindTotal
from sammachip.ledger.period import lines_outside
from sammachip.ledger.undivided import COSTS, INCOME, undivided
from sammachip.ledger.wording import in_report_order, indented, kind_text
from sammachip.ledger.year_name import year_of_result
from sammachip.money import ZERO_BAHT, Baht
from sammachip.thai import Digits, with_digits
from sammachip.thai.page import Page, Section

__all__ = ["YearStatement"]

_MONEY: Final = frozenset(
    each for each in EntryKind if each.is_receipt or each.is_payment or each.is_transfer
)
_ONLY_MONEY: Final = _MONEY - INCOME - COSTS


@rule
def _lines_are_of_the_year(
    year: BuddhistYear | FiscalYear, entries: tuple[Entry, ...]
) -> Iterable[Problem]:
    return lines_outside(year, entries)


@attrs.frozen(kw_only=True)
class YearStatement:
    """Income, costs and profit of one year (งบรายได้และค่าใช้จ่าย).

    Args:
        year: The year, B.E. calendar or fiscal.
        entries: The lines of that year, in the order of the book.
        cash_at_end: What the book says is in the cash box at the year's end.
        lines_elsewhere: How many lines of the book are of other years; the
            statement says so, because a mistyped year takes a line out of it.
        bank_at_end: What the book says is at the bank at the year's end.

    Raises:
        InvalidDataError: A line is of another year (``statement.other_year``).

    >>> from datetime import date
    >>> from sammachip.ledger import Book
    >>> loan = Entry(
    ...     number="1",
    ...     day=date(2026, 1, 12),
    ...     kind=EntryKind.LOAN_TAKEN,
    ...     amount=Baht(20000),
    ... )
    >>> year = Book([loan]).statement(2569)
    >>> year.profit, year.cash_at_end
    (Baht('0.00'), Baht('20000.00'))
    """

    year: BuddhistYear | FiscalYear
    entries: tuple[Entry, ...] = attrs.field(converter=tuple[Entry, ...])
    cash_at_end: Baht
    lines_elsewhere: int = 0
    bank_at_end: Baht = ZERO_BAHT

    RULES: ClassVar = (_lines_are_of_the_year,)

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def income(self) -> Baht:
        """All income of the year (รายได้รวม), also on credit and in stock."""
        return self._sum_of(INCOME)

    @property
    def cost(self) -> Baht:
        """All costs of the year (ค่าใช้จ่ายรวม), also on credit, of stock and wear."""
        return self._sum_of(COSTS)

    @property
    def profit(self) -> Baht:
        """Income less costs (กำไรสุทธิ); a loss (ขาดทุน) is less than zero."""
        return self.income - self.cost

    @property
    def undivided(self) -> Baht:
        """Profit of the year that stood in another book before, as nobody shared it.

        It is in the opening balances (กำไรยังไม่ได้จัดสรรยกมา); a loss is less than zero.
        """
        openings = (each for each in self.entries if each.kind is EntryKind.OPENING)
        return Baht.from_satang(
            sum(
                undivided(each)
                for each in openings
                if year_of_result(each.account) in {None, self.year}
            )
        )

    @property
    def result(self) -> Baht:
        """The profit of the whole year, that of another book and that of this one."""
        return self.profit + self.undivided

    def total(self, kind: EntryKind) -> Baht:
        """Add up the lines of one kind, reversals taken back."""
        return self._sum_of({kind})

    def _sum_of(self, kinds: Collection[EntryKind]) -> Baht:
        return Baht.total(each.amount for each in self._totals if each.kind in kinds)

    def by_category(self, kind: EntryKind) -> tuple[KindTotal, ...]:
        """Add up the lines of one kind by category, as `rows` does."""
        return tuple(each for each in self.rows() if each.kind is kind)

    def rows(self) -> tuple[KindTotal, ...]:
        """Return what each kind and category comes to, but no zero.

        They are in the order of the kinds and of the Thai dictionary; lines without a
        category come last. The order of the lines in the book makes no difference.
        """
        totals = (total for total in self._totals if total.amount)
        return tuple(in_report_order(totals))

    @cached_property
    def _totals(self) -> list[KindTotal]:
        """What each kind and category comes to, also if it is zero."""
        sums: defaultdict[tuple[EntryKind, str], int] = defaultdict(int)
        for entry in self.entries:
            sums[entry.kind, entry.category] += entry.effect.satang
        return [
            KindTotal(kind=kind, category=category, amount=Baht.from_satang(satang))
            for (kind, category), satang in sums.items()
        ]

    def text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the statement for the notice board.

        Args:
            lang: Language of the labels; categories stay as the group wrote them.
            digits: Digits of the amounts.
        """
        return self._page(lang, digits).text()

    def html(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the statement as an HTML table, without styles or scripts."""
        return self._page(lang, digits).html()

    def _repr_html_(self) -> str:
        """Show the statement in a notebook, in Thai."""
        return self.html()

    def _page(self, lang: Language, digits: Digits) -> Page:
        title = say(
            "ledger.title",
            "Income and costs, {year}",
            lang=lang,
            year=self.year.text(lang=lang, digits=digits),
        )
        table = Section(
            rows=(
                (label, "" if amount is None else amount.format(digits=digits))
                for label, amount in self._rows(lang)
            ),
            lines=self._remarks(lang, digits),
        )
        return Page(lang=lang, title=title, sections=[table])

    def _remarks(self, lang: Language, digits: Digits) -> Iterator[str]:
        here = {entry.number for entry in self.entries}
        for entry in self.entries:
            if entry.reverses is not None and entry.reverses not in here:
                yield say(
                    "ledger.takes_back_earlier",
                    "Line {number} takes back line {earlier} of an earlier year:"
                    " {amount}",
                    lang=lang,
                    number=entry.number,
                    earlier=entry.reverses,
                    amount=entry.amount.format(digits=digits),
                )
        if self.lines_elsewhere:
            yield say(
                "ledger.elsewhere",
                "Lines of the book that are of other years and not counted: {count}",
                lang=lang,
                count=with_digits(str(self.lines_elsewhere), digits),
            )

    def _rows(self, lang: Language) -> Iterator[tuple[str, Baht | None]]:
        rows = self.rows()
        yield EntryKind.INCOME.text(lang), None
        yield from _labelled(rows, INCOME, lang)
        yield say("ledger.income_total", "Income in all", lang=lang), self.income
        yield EntryKind.COST.text(lang), None
        yield from _labelled(rows, COSTS, lang)
        yield say("ledger.cost_total", "Costs in all", lang=lang), self.cost
        if (profit := self.profit) < ZERO_BAHT:
            yield say("ledger.loss", "Loss of the year", lang=lang), -profit
        else:
            yield say("ledger.profit", "Profit of the year", lang=lang), profit
        if self.undivided:
            begun_with = say(
                "ledger.undivided",
                "Profit of this year in the opening balances (loss below zero)",
                lang=lang,
            )
            yield begun_with, self.undivided
            both = say(
                "ledger.result",
                "Profit of the year in all (loss below zero)",
                lang=lang,
            )
            yield both, self.result
        if others := [row for row in rows if row.kind in _ONLY_MONEY]:
            heading = say(
                "ledger.not_profit", "Money that is neither income nor cost", lang=lang
            )
            yield heading, None
        for kind, alike in groupby(others, attrgetter("kind")):
            amount = Baht.total(row.amount for row in alike)
            yield indented(kind.text(lang)), amount
        cash = say("ledger.cash", "Cash at the end of the year", lang=lang)
        yield cash, self.cash_at_end
        if self.bank_at_end:
            bank = say("ledger.bank", "In the bank at the end of the year", lang=lang)
            yield bank, self.bank_at_end


def _labelled(
    rows: Iterable[KindTotal], kinds: Collection[EntryKind], lang: Language
) -> Iterator[tuple[str, Baht]]:
    """Yield the rows of *kinds*, those that were paid by their category alone."""
    for row in rows:
        if row.kind in kinds:
            yield indented(_name_of(row, lang)), row.amount


def _name_of(row: KindTotal, lang: Language) -> str:
    if row.kind in {EntryKind.INCOME, EntryKind.COST}:
        return row.category or say("ledger.no_category", "other", lang=lang)
    return kind_text(row.kind, row.category, lang)
