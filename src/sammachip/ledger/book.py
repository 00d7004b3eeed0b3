"""Book: the daily book of a group, to which lines are only added."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import ClassVar, Self

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.dates.ce_day import checked_day
from sammachip.errors import InvalidDataError, Problem, Rule, rule, validate
from sammachip.ledger.book_rule import problems_behind
from sammachip.ledger.entry import Entry
from sammachip.ledger.lines import Lines
from sammachip.ledger.money_held import MoneyHeld
from sammachip.ledger.movement import movements
from sammachip.ledger.opening import Balances, opening_entries
from sammachip.ledger.seal import EntrySeals, Seal
from sammachip.ledger.seal_check import changes_since, entry_seals_of, seal_of
from sammachip.ledger.year_statement import YearStatement
from sammachip.money import Baht
from sammachip.thai import key_form

__all__ = ["Book"]


def _as_lines(entries: Iterable[Entry]) -> Lines:
    return entries if isinstance(entries, Lines) else Lines(entries)


@rule
def _lines_fit_each_other(entries: Lines) -> Iterable[Problem]:
    return problems_behind(Lines(), entries)


@attrs.frozen
class Book:
    """The daily book of a group (บัญชีรับ-จ่าย).

    A line is never changed or removed. A mistake is taken back in the open by
    a line that reverses it, and then written again as it should have been.

    Args:
        entries: The lines, in the order in which they were written.

    Raises:
        InvalidDataError: A number that stands twice (``book.number_repeated``);
            a reversal of nothing (``book.nothing_to_reverse``), of a line taken
            back already (``book.reversed_twice``) or of a later day
            (``book.reversal_before``), or of another kind, amount, category or
            member (``book.reversal_differs``).

    >>> from sammachip.ledger import EntryKind
    >>> sale = Entry(
    ...     number="1", day=date(2026, 1, 5), kind=EntryKind.INCOME, amount=Baht(3500)
    ... )
    >>> book = Book([sale]).reverse(
    ...     "1", as_number="2", day=date(2026, 1, 6), note="one digit too many"
    ... )
    >>> book = book.append(attrs.evolve(sale, number="3", amount=Baht(350)))
    >>> len(book.entries), book.profit(2569)
    (3, Baht('350.00'))
    """

    entries: Lines = attrs.field(factory=Lines, converter=_as_lines)

    RULES: ClassVar[tuple[Rule, ...]] = (_lines_fit_each_other,)

    def __attrs_post_init__(self) -> None:
        validate(self)

    def append(self, *entries: Entry) -> Self:
        """Return the book with *entries* added at its end.

        The lines of this book are shared and not read again, however many they are.

        Raises:
            InvalidDataError: The new lines do not fit, as for the book.
        """
        if problems := tuple(problems_behind(self.entries, entries)):
            raise InvalidDataError(problems)
        book = self.__new__(type(self))
        object.__setattr__(book, "entries", self.entries.plus(entries))
        return book

    def opening(
        self, balances: Balances, *, day: date, prefix: str = "opening"
    ) -> Self:
        """Return the book with a line for each of the *balances* at its end.

        Args:
            balances: What stands in each account, by its key (``cash``,
                ``fund:reserve``); less than zero is on the account's other side, such
                as a loss in ``unallocated``. What belongs to persons is told by the
                ids of the members: ``{"shares": {"m1": Baht(500)}}``. Accounts without
                any need no line.
            day: Day for which the balances hold.
            prefix: What the numbers of the lines begin with, before the key and the
                member's id.

        Raises:
            InvalidDataError: An account that is not carried (``entry.no_balance``), or
                lines that do not fit, as for the book.

        >>> book = Book().opening(
        ...     {"cash": Baht(500), "shares": Baht(500)}, day=date(2026, 1, 1)
        ... )
        >>> [line.number for line in book.entries], book.cash_on(date(2026, 1, 1))
        (['opening-cash', 'opening-shares'], Baht('500.00'))
        """
        return self.append(*opening_entries(balances, day=day, prefix=prefix))

    def reverse(  # noqa: PLR0913 - what is written of a correction
        self,
        number: str,
        *,
        as_number: str,
        day: date,
        note: str,
        voucher: str | None = None,
        recorded_on: date | None = None,
        recorded_by: str | None = None,
    ) -> Self:
        """Return the book with a line that takes back line *number*.

        Args:
            number: Number of the mistaken line.
            as_number: Number of the new line.
            day: Day on which the correction is written.
            note: Why; it stays in the book.
            voucher: Number of the paper behind the correction.
            recorded_on: Day on which it was written down.
            recorded_by: Who wrote it; personal data.

        Raises:
            InvalidDataError: There is no such line (``book.no_such_line``), or the
                reversal does not fit, as for the book.
        """
        mistaken = self.entries.find(key_form(number))
        if mistaken is None:
            raise InvalidDataError.because(
                "book.no_such_line",
                "there is no line {found} in the book",
                found=number,
            )
        correction = attrs.evolve(
            mistaken,
            number=as_number,
            day=day,
            note=note,
            reverses=number,
            voucher=voucher,
            recorded_on=recorded_on,
            recorded_by=recorded_by,
        )
        return self.append(correction)

    def seal(self) -> Seal:
        """Seal all lines, so that a changed past can be shown later.

        Only lines that were not sealed before cost anything.

        >>> Book().seal().digest[:23]
        'sha256:e3b0c44298fc1c14'
        """
        return seal_of(self.entries)

    def entry_seals(self) -> EntrySeals:
        """Seal each line, so that a changed one can be named later."""
        return entry_seals_of(self.entries)

    def check_seal(
        self, earlier: Seal | EntrySeals | Iterable[Seal]
    ) -> tuple[Problem, ...]:
        """Find out whether the book still begins with the lines that were sealed.

        Args:
            earlier: One seal, the seals of many days, or a seal for each line. The
                more there are, the nearer is the first change told.

        Returns:
            Nothing if it does. Else the first change; a line
            (``seal.line_changed``), lines of which at least one is changed
            (``seal.lines_changed``) or lines that are gone (``seal.lines_missing``);
            and each seal of another book (``seal.strange``).

        >>> from sammachip.ledger import EntryKind
        >>> day = date(2026, 1, 5)
        >>> sale = Entry(number="1", day=day, kind=EntryKind.INCOME, amount=Baht(350))
        >>> sealed = Book([sale]).seal()
        >>> Book([sale, attrs.evolve(sale, number="2")]).check_seal(sealed)
        ()
        >>> changed = Book([attrs.evolve(sale, amount=Baht(35))])
        >>> print(*changed.check_seal(sealed))
        entries[0]: line 1 is not the line that was sealed in its place
        """
        return tuple(changes_since(earlier, self.entries))

    def statement(self, year: int | BuddhistYear | FiscalYear) -> YearStatement:
        """Add up one year.

        Args:
            year: B.E. year, from January to December, or a fiscal year.

        Raises:
            InvalidDataError: No line of the book is in that year
                (``book.empty_year``), or the year is out of range.
        """
        period = (
            year if isinstance(year, BuddhistYear | FiscalYear) else BuddhistYear(year)
        )
        first, last = period.first_day, period.last_day
        entries = tuple(each for each in self.entries if first <= each.day <= last)
        if not entries:
            raise InvalidDataError.because(
                "book.empty_year",
                "there is no line for B.E. {year}, {first} to {last}, in the book",
                year=period.be_year,
                first=first,
                last=last,
            )
        held = self._held_on(last)
        return YearStatement(
            year=period,
            entries=entries,
            cash_at_end=held.cash,
            bank_at_end=held.bank,
            lines_elsewhere=len(self.entries) - len(entries),
        )

    def profit(self, year: int | BuddhistYear | FiscalYear) -> Baht:
        """Return income less costs of one year; a loss is less than zero.

        Share money and loans are neither, whatever the cash box holds.

        Raises:
            InvalidDataError: As for `statement`.
        """
        return self.statement(year).profit

    def cash_on(self, day: date) -> Baht:
        """Return what the book says is in the cash box at the end of *day*.

        Raises:
            InvalidDataError: *day* looks like a day of a B.E. year (``date.be_year``).
        """
        last = checked_day(day)
        return self._held_on(last).cash

    def _held_on(self, last: date) -> MoneyHeld:
        so_far = (entry for entry in self.entries if entry.day <= last)
        return MoneyHeld.moved_by(movements(so_far))
