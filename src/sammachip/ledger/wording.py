"""How reports of the book name things, put them in order and write amounts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Protocol, TypeVar

from sammachip.errors import Language, say
from sammachip.ledger.kind import EntryKind
from sammachip.ledger.money_held import MoneyHeld
from sammachip.ledger.money_place import MoneyPlace
from sammachip.ledger.village_chart import VILLAGE_CHART
from sammachip.thai import Digits, collation_key

__all__ = [
    "brought_text",
    "in_report_order",
    "indented",
    "kind_text",
    "money_cells",
    "place_text",
    "total_text",
]


_ORDER: Final = {kind: place for place, kind in enumerate(EntryKind)}


class _OfKind(Protocol):
    """A row of a report that is about a kind and a category."""

    @property
    def kind(self) -> EntryKind: ...
    @property
    def category(self) -> str: ...


R = TypeVar("R", bound=_OfKind)


def in_report_order(rows: Iterable[R]) -> list[R]:
    """Sort *rows* by kinds and the Thai dictionary, those without a category last."""
    return sorted(
        rows,
        key=lambda row: (
            _ORDER[row.kind],
            not row.category,
            collation_key(row.category),
        ),
    )


def kind_text(kind: EntryKind, category: str, lang: Language) -> str:
    """Name a kind, and its category if there is one.

    >>> kind_text(EntryKind.INCOME, "chilli paste", "en")
    'Income: chilli paste'
    """
    return f"{kind.text(lang)}: {category}" if category else kind.text(lang)


def place_text(place: MoneyPlace, lang: Language) -> str:
    """Name the account of a place."""
    return VILLAGE_CHART.account(place.value).name_in(lang)


def money_cells(held: MoneyHeld, digits: Digits) -> tuple[str, str, str]:
    """Write the money in cash, at the bank and in all."""
    cash, bank, total = (
        amount.format(digits=digits) for amount in (held.cash, held.bank, held.total)
    )
    return cash, bank, total


def indented(text: str) -> str:
    """Return *text* as one of the rows below a heading."""
    return f"  {text}"


def brought_text(lang: Language) -> str:
    """Say what stands before the balance of the day before."""
    return say("ledger.brought", "Brought forward", lang=lang)


def total_text(lang: Language) -> str:
    """Say what stands above a sum."""
    return say("ledger.total", "Total", lang=lang)
