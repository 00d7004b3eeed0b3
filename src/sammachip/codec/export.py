"""Export: what a daily book tells another program for double entry."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Final, Literal, get_args

import attrs

from sammachip.errors import InvalidDataError, Language, say
from sammachip.ledger import Account, AccountType, Book, Chart, Entry, EntryKind
from sammachip.money import Baht
from sammachip.privacy import is_personal
from sammachip.thai.choice import unknown_choice

__all__ = ["WORD", "Export", "Personal"]

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
class Export:
    """A book on its way to another program (บัญชีที่ส่งออก).

    Args:
        book: The book.
        chart: The accounts by their keys.
        lang: Language of the words; what the group wrote stays as it is.
        currency: Code of the currency, such as ``THB``.
        personal: Whether notes and who wrote the lines are told.

    Raises:
        InvalidDataError: As `to_beancount` tells.

    >>> from sammachip.ledger import VILLAGE_CHART
    >>> export = Export(
    ...     book=Book(),
    ...     chart=VILLAGE_CHART,
    ...     lang="en",
    ...     currency="THB",
    ...     personal="dropped",
    ... )
    >>> export.heading
    'Notes, and who wrote the lines down, are left out'
    """

    book: Book
    chart: Chart
    lang: Language
    currency: str = attrs.field(validator=_check_currency)
    personal: Personal = attrs.field(validator=_check_personal)

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
    def balances(self) -> Mapping[str, Baht]:
        """What stands in each account of the book at its end, a debit above zero."""
        satang: Counter[str] = Counter()
        for entry in self.book.entries:
            debit, credit = entry.accounts
            effect = entry.effect.satang
            satang[debit] += effect
            satang[credit] -= effect
        return {key: Baht.from_satang(satang[key]) for key in satang}

    @cached_property
    def accounts(self) -> Mapping[str, Account]:
        """The accounts of the book by the keys that its lines have, assets first.

        Raises:
            InvalidDataError: An account is not in the chart (``chart.no_account``).
        """
        # In the key of an account, digits are Arabic; in a line, as they were written.
        accounts = {key: self.chart.account(key) for key in self.balances}
        by_type = sorted(accounts, key=lambda key: _TYPES.index(accounts[key].type))
        return {key: accounts[key] for key in by_type}

    @cached_property
    def days(self) -> tuple[date, date]:
        """First and last day of a book that has lines."""
        days = [entry.day for entry in self.book.entries]
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
