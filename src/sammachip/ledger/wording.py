"""How reports of the book name things and write amounts."""

from __future__ import annotations

from sammachip.errors import Language, say
from sammachip.ledger.chart import VILLAGE_CHART
from sammachip.ledger.kind import EntryKind
from sammachip.ledger.money_held import MoneyHeld
from sammachip.ledger.money_place import MoneyPlace
from sammachip.thai import Digits

__all__ = [
    "brought_text",
    "indented",
    "kind_text",
    "money_cells",
    "place_text",
    "total_text",
]


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
