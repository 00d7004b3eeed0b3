"""Ready agreements: the ways of sharing that groups are known to use.

Each function returns a sound `Agreement` to begin with. What the sources do not
settle is an argument without a default; buckets may be changed with `attrs.evolve`.
"""

from __future__ import annotations

from sammachip.sharing.ready.helpers_first import helpers_first
from sammachip.sharing.ready.savings_group import savings_group
from sammachip.sharing.ready.store_cooperative import store_cooperative
from sammachip.sharing.ready.two_part import two_part
from sammachip.sharing.ready.village_fund_account import village_fund_account

__all__ = [
    "helpers_first",
    "savings_group",
    "store_cooperative",
    "two_part",
    "village_fund_account",
]
