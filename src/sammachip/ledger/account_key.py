"""Keys of the accounts that more is known of than their place in the chart."""

from __future__ import annotations

from typing import Final

__all__ = [
    "BORROWED",
    "BY_PERSON",
    "FUND",
    "OPENING",
    "OWN",
    "PERSONAL",
    "SHARES",
    "UNALLOCATED",
    "UNPAID",
]

SHARES: Final = "shares"
UNPAID: Final = "unpaid"
BORROWED: Final = "borrowed"

UNALLOCATED: Final = "unallocated"
"""Where income and costs go when a year is closed."""

OPENING: Final = "opening"
"""What stands against all opening balances, and is zero when nothing is left out."""

FUND: Final = "fund"
"""The whole of all funds."""

OWN: Final = ("asset", "liability")
"""The wholes of the accounts that a group adds for itself."""

PERSONAL: Final = ("loans", "savings", UNPAID, SHARES)
"""The accounts in which it matters whose the money is."""

BY_PERSON: Final = (*PERSONAL, "receivable", "payable", BORROWED)
"""The accounts that are told person by person, where their lines name somebody."""
