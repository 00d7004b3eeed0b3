"""Amounts of money, to the satang."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from sammachip.money import ZERO_BAHT, Baht
from sammachip.testing.strategy import Strategies

__all__ = ["STRATEGIES", "amounts"]

_USUAL: Final = 10**9  # ten million baht, in satang
_ODD: Final = (0, 1, 25, 99, 100, 10_001, 2**53 + 1, 2**64 + 1)
_MOST: Final = Baht.from_satang(2**70)  # more than a machine word holds


def amounts(
    *, min_value: Baht = ZERO_BAHT, max_value: Baht = _MOST
) -> st.SearchStrategy[Baht]:
    """Draw amounts: most of them everyday, whole or with satang, a few enormous.

    Args:
        min_value: The least; less than zero for balances.
        max_value: The most.

    >>> amounts(min_value=Baht("0.01")).validate()
    """
    least, most = min_value.satang, max_value.satang
    usual = st.integers(max(least, min(-_USUAL, most)), min(most, max(_USUAL, least)))
    odd = st.sampled_from(_ODD).map(lambda satang: min(max(satang, least), most))
    return st.one_of(usual, odd, st.integers(least, most)).map(Baht.from_satang)


STRATEGIES: Final[Strategies] = {
    Baht: amounts,
}
