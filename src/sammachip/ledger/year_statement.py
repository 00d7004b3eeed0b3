"""YearStatement: what one year of the daily book comes to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import Language, Problem, rule, say, validate
from sammachip.ledger.entry import Entry
from sammachip.ledger.kind import EntryKind
from sammachip.money import ZERO_BAHT, Baht
from sammachip.thai import Digits, aligned, with_digits

__all__ = ["CategoryTotal", "YearStatement"]


@attrs.frozen(kw_only=True)
class CategoryTotal:
    """What the lines of one kind and category come to, reversals taken back."""

    kind: EntryKind
    category: str
    amount: Baht

    def __attrs_post_init__(self) -> None:
        validate(self)


@rule
def _lines_are_of_the_year(
    year: BuddhistYear | FiscalYear, entries: tuple[Entry, ...]
) -> Iterator[Problem]:
    for position, entry in enumerate(entries):
        if entry.day not in year:
            yield Problem(
                code="statement.other_year",
                message="expected a day from {first} to {last}, found {found}",
                facts={
                    "first": year.first_day,
                    "last": year.last_day,
                    "found": entry.day,
                },
                path=("entries", position, "day"),
            )


@attrs.frozen(kw_only=True)
class YearStatement:
    """Income, costs and profit of one year (งบรายได้และค่าใช้จ่าย).

    Args:
        year: The year, B.E. calendar or fiscal.
        entries: The lines of that year, in the order of the book.
        cash_at_end: What the book says is in the cash box at the year's end.
        lines_elsewhere: How many lines of the book are of other years; the
            statement says so, because a mistyped year takes a line out of it.

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

    RULES: ClassVar = (_lines_are_of_the_year,)

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def income(self) -> Baht:
        """All income of the year (รายได้รวม)."""
        return self.total(EntryKind.INCOME)

    @property
    def cost(self) -> Baht:
        """All costs of the year (ค่าใช้จ่ายรวม)."""
        return self.total(EntryKind.COST)

    @property
    def profit(self) -> Baht:
        """Income less costs (กำไรสุทธิ); a loss (ขาดทุน) is less than zero."""
        return self.income - self.cost

    def total(self, kind: EntryKind) -> Baht:
        """Add up the lines of one kind, reversals taken back."""
        return _sum(entry for entry in self.entries if entry.kind is kind)

    def by_category(self, kind: EntryKind) -> tuple[CategoryTotal, ...]:
        """Add up the lines of one kind by category, in the order of the book."""
        names = dict.fromkeys(
            entry.category for entry in self.entries if entry.kind is kind
        )
        return tuple(
            CategoryTotal(
                kind=kind,
                category=name,
                amount=_sum(
                    entry
                    for entry in self.entries
                    if entry.kind is kind and entry.category == name
                ),
            )
            for name in names
        )

    def text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the statement for the notice board.

        Args:
            lang: Language of the labels; categories stay as the group wrote them.
            digits: Digits of the amounts.
        """
        title = say(
            "ledger.title",
            "Income and costs, {year}",
            lang=lang,
            year=self.year.text(lang=lang, digits=digits),
        )
        rows = [
            (label, "" if amount is None else amount.format(digits=digits))
            for label, amount in self._rows(lang)
        ]
        return "\n".join([title, *aligned(rows), *self._remarks(lang, digits)])

    def _remarks(self, lang: Language, digits: Digits) -> Iterator[str]:
        if self.lines_elsewhere:
            yield say(
                "ledger.elsewhere",
                "Lines of the book that are of other years and not counted: {count}",
                lang=lang,
                count=with_digits(str(self.lines_elsewhere), digits),
            )

    def _rows(self, lang: Language) -> Iterator[tuple[str, Baht | None]]:
        yield EntryKind.INCOME.text(lang), None
        yield from self._category_rows(EntryKind.INCOME, lang)
        yield say("ledger.income_total", "Income in all", lang=lang), self.income
        yield EntryKind.COST.text(lang), None
        yield from self._category_rows(EntryKind.COST, lang)
        yield say("ledger.cost_total", "Costs in all", lang=lang), self.cost
        if self.profit < ZERO_BAHT:
            yield say("ledger.loss", "Loss of the year", lang=lang), -self.profit
        else:
            yield say("ledger.profit", "Profit of the year", lang=lang), self.profit
        others = [kind for kind in EntryKind if kind not in _PROFIT_KINDS]
        moved = [(kind, self.total(kind)) for kind in others]
        if any(amount for _, amount in moved):
            heading = say(
                "ledger.not_profit", "Money that is neither income nor cost", lang=lang
            )
            yield heading, None
        for kind, amount in moved:
            if amount:
                yield "  " + kind.text(lang), amount
        yield (
            say("ledger.cash", "Cash at the end of the year", lang=lang),
            self.cash_at_end,
        )

    def _category_rows(
        self, kind: EntryKind, lang: Language
    ) -> Iterator[tuple[str, Baht]]:
        for total in self.by_category(kind):
            name = total.category or say("ledger.no_category", "other", lang=lang)
            yield "  " + name, total.amount


_PROFIT_KINDS = frozenset({EntryKind.INCOME, EntryKind.COST})


def _sum(entries: Iterable[Entry]) -> Baht:
    return Baht.total(entry.effect for entry in entries)
