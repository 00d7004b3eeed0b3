"""What came of reading tables, and the files of a village."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from sammachip.codec import Read, VillageRead, VillageTables, join_village, read_csv
from sammachip.ledger import Entry
from sammachip.testing.dirt import dirty_rows
from sammachip.testing.household import households
from sammachip.testing.strategy import Strategies
from sammachip.testing.village_year import village_years

__all__ = ["STRATEGIES", "read_tables", "village_reads", "village_tables"]


def read_tables() -> st.SearchStrategy[Read[Entry]]:
    """Draw what came of reading the lines of a book, good and bad.

    >>> from hypothesis import find
    >>> find(read_tables(), lambda _: True).values
    ()
    """
    return dirty_rows(Entry).map(lambda table: read_csv(table.text, Entry))


def village_tables() -> st.SearchStrategy[VillageTables]:
    """Draw the tables of villages that keep a register of households alone.

    >>> from hypothesis import find
    >>> find(village_tables(), lambda _: True).households.values
    ()
    """
    each_once = st.lists(
        households(max_members=0), max_size=2, unique_by=lambda each: each.id
    )
    register = each_once.map(lambda drawn: Read(values=tuple(drawn)))
    return register.map(lambda read: VillageTables(households=read))


def village_reads() -> st.SearchStrategy[VillageRead]:
    """Draw the years that the tables of a village make.

    >>> from hypothesis import find
    >>> find(village_reads(), lambda _: True).problems
    ()
    """
    return st.builds(join_village, village_tables(), village_years(max_households=0))


STRATEGIES: Final[Strategies] = {
    Read: read_tables,
    VillageRead: village_reads,
    VillageTables: village_tables,
}
