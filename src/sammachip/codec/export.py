"""Export: what a daily book tells another program for double entry."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Final, Literal, get_args

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import InvalidDataError, Language, say
from sammachip.ledger import Account, AccountType, Book, Chart, Entry, EntryKind
from sammachip.ledger.account_key import UNALLOCATED
from sammachip.ledger.closed_year import closings
from sammachip.ledger.movement import Movement, movements
from sammachip.ledger.year_name import name_of
from sammachip.money import Baht
from sammachip.privacy import is_personal
from sammachip.thai.choice import unknown_choice

__all__ = ["WORD", "Export", "Personal", "Retained"]

Personal = Literal["dropped", "full"]
"""What becomes of personal fields: they are left out, or written in full."""

WORD: Final = "\\w\u0e31-\u0e3a\u0e47-\u0e4e"
"""Letters and digits of any script, and the Thai marks that ``\\w`` leaves out."""

_CURRENCY: Final = re.compile("[A-Z]{3}")
_TYPES: Final = tuple(AccountType)
_TOLD_APART: Final = {"number", "day", "kind", "amount", "place"}


def _check_currency(_self: object, _field: object, currency: str) -> None:
    if not _CURRENCY.fullmatch(currency):
        raise InvalidDataError.because(
            "export.currency",
            "expected a currency of three capital letters, such as THB; found {found}",
            found=repr(currency),
        )


def _check_personal(_self: object, _field: object, personal: str) -> None:
    if personal not in get_args(Personal):
        raise unknown_choice("personal", personal, get_args(Personal))


@attrs.frozen(kw_only=True)
class Retained:
    """What brings a closed year's income and costs to the profit to be allocated.

    Args:
        year: The year.
        postings: What each account is debited, by its key; a credit is below zero.
    """

    year: BuddhistYear | FiscalYear
    postings: Mapping[str, Baht]

    @property
    def day(self) -> date:
        """Last day of the year."""
        return self.year.last_day

    @property
    def name(self) -> str:
        """Name of the year, as its closing has it."""
        return name_of(self.year)

    def title(self, lang: Language) -> str:
        """Say what it is about."""
        return say(
            "export.retained",
            "Retain earnings of {year}",
            lang=lang,
            year=self.year.text(lang=lang, digits="arabic"),
        )


@attrs.frozen(kw_only=True)
class Export:
    """A book on its way to another program (บัญชีที่ส่งออก).

    Args:
        book: The book.
        chart: The accounts by their keys.
        lang: Language of the words; what the group wrote stays as it is.
        currency: Code of the currency, such as ``THB``.
        personal: Whether notes and who wrote the lines are told.
        retain: Whether the income and costs of closed years are brought to the
            profit to be allocated.

    Raises:
        InvalidDataError: As `to_beancount` tells.

    >>> from sammachip.ledger import VILLAGE_CHART
    >>> export = Export(
    ...     book=Book(),
    ...     chart=VILLAGE_CHART,
    ...     lang="en",
    ...     currency="THB",
    ...     personal="dropped",
    ...     retain=False,
    ... )
    >>> export.heading
    'Notes, and who wrote the lines down, are left out'
    """

    book: Book
    chart: Chart
    lang: Language
    currency: str = attrs.field(validator=_check_currency)
    personal: Personal = attrs.field(validator=_check_personal)
    retain: bool

    @property
    def heading(self) -> str:
        """Say whether there is personal data in the file."""
        if self.personal == "dropped":
            return say(
                "export.dropped",
                "Notes, and who wrote the lines down, are left out",
                lang=self.lang,
            )
        return say(
            "export.full",
            "With notes, and who wrote the lines down: personal data",
            lang=self.lang,
        )

    @cached_property
    def _booked(self) -> Mapping[str, int]:
        """The satang that the lines debit each account, in the order of the book."""
        satang: Counter[str] = Counter()
        for entry in self.book.entries:
            debit, credit = entry.accounts
            effect = entry.effect.satang
            satang[debit] += effect
            satang[credit] -= effect
        return satang

    @cached_property
    def accounts(self) -> Mapping[str, Account]:
        """The accounts of the book by the keys that its lines have, assets first.

        Raises:
            InvalidDataError: An account is not in the chart (``chart.no_account``).
        """
        # In the key of an account, digits are Arabic; in a line, as they were written.
        accounts = {key: self.chart.account(key) for key in self._booked}
        by_type = sorted(accounts, key=lambda key: _TYPES.index(accounts[key].type))
        return {key: accounts[key] for key in by_type}

    @cached_property
    def retained(self) -> Mapping[str, Retained]:
        """What is brought to the profit to be allocated, by number of the closing line.

        Together they bring each account of income and costs to zero, until the last
        year that is closed; a year without any has nothing to bring.
        """
        found: dict[str, Retained] = {}
        after = date.min
        for each in closings(self.book) if self.retain else ():
            last = each.year.last_day
            debits = self._income_and_costs(after, last)
            if debits:
                found[each.line] = Retained(
                    year=each.year, postings=_brought_to_profit(debits)
                )
            after = last
        return found

    def _income_and_costs(self, after: date, last: date) -> Mapping[str, int]:
        """Return the satang that the days behind one and until another debit each."""
        satang: Counter[str] = Counter()
        for each in self._moved:
            if after < each.day <= last:
                for key, debit in each.debits:
                    if not self.accounts[key].type.has_balance:
                        satang[key] += debit
        return {key: debit for key, debit in satang.items() if debit}

    @cached_property
    def _moved(self) -> list[Movement]:
        return movements(self.book.entries)

    @cached_property
    def balances(self) -> Mapping[str, Baht]:
        """What stands in each account at the end of the file, a debit above zero."""
        satang = Counter(self._booked)
        for retained in self.retained.values():
            for key, amount in retained.postings.items():
                satang[key] += amount.satang
        return {key: Baht.from_satang(satang[key]) for key in self.accounts}

    @cached_property
    def days(self) -> tuple[date, date]:
        """First and last day of a book that has lines."""
        days = [entry.day for entry in self.book.entries]
        days += (each.day for each in self.retained.values())
        return min(days), max(days)

    @cached_property
    def _kinds(self) -> Mapping[EntryKind, str]:
        return {kind: kind.text(self.lang) for kind in EntryKind}

    def title(self, entry: Entry) -> str:
        """Say what *entry* is about: its kind, and its category if it has one."""
        kind = self._kinds[entry.kind]
        return f"{kind}: {entry.category}" if entry.category else kind

    def facts(self, entry: Entry) -> Iterator[tuple[str, str]]:
        """Yield what else *entry* says, each with its name."""
        yield "kind", entry.kind.value
        if entry.kind.is_receipt or entry.kind.is_payment:
            yield "place", entry.place.value
        for name in self._more:
            if value := getattr(entry, name):
                yield name.replace("_", "-"), str(value)

    @cached_property
    def _more(self) -> tuple[str, ...]:
        return tuple(
            field.name
            for field in attrs.fields(Entry)
            if field.name not in _TOLD_APART
            and (self.personal == "full" or not is_personal(field))
        )

    def reversal(self, entry: Entry) -> str | None:
        """Return the number of a line taken back, for it and for what takes it back."""
        if entry.reverses is not None:
            return entry.reverses
        return entry.number if self.book.entries.is_reversed(entry.number) else None


def _brought_to_profit(debits: Mapping[str, int]) -> Mapping[str, Baht]:
    """Return what takes the *debits* off their accounts again."""
    satang = {key: -debit for key, debit in debits.items()}
    satang[UNALLOCATED] = sum(debits.values())
    return {key: Baht.from_satang(debit) for key, debit in satang.items()}
