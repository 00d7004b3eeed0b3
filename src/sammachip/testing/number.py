"""Numbers of things: shares, days of work, pieces, points."""

from __future__ import annotations

from decimal import Decimal
from math import ceil, floor

from hypothesis import strategies as st

__all__ = ["quantities"]


def quantities(
    *, min_value: Decimal | int = 0, max_value: Decimal | int = 10**9, places: int = 3
) -> st.SearchStrategy[Decimal]:
    """Draw exact numbers, written with different numbers of places.

    Args:
        min_value: The least.
        max_value: The most.
        places: How many decimal places at most.

    >>> quantities(min_value=2, places=2).validate()
    """
    whole = st.integers(ceil(min_value), floor(max_value)).map(Decimal)
    return st.decimals(min_value, max_value, places=places) | whole
