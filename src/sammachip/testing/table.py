"""What came of reading tables, and the files of a village."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from hypothesis import strategies as st

from sammachip.codec import Read, VillageRead, VillageTables, join_village, read_csv
from sammachip.households import Household
from sammachip.ledger import Entry
from sammachip.testing.dirt import dirty_rows
from sammachip.testing.household import households
from sammachip.testing.strategy import Strategies
from sammachip.testing.village_year import village_years

__all__ = ["STRATEGIES", "read_tables", "village_reads", "village_tables"]


_FIRST_ROW: Final = 2  # under the headings


def read_tables() -> st.SearchStrategy[Read[Entry]]:
    """Draw what came of reading the lines of a book, good and bad."""
    return dirty_rows(Entry).map(lambda table: read_csv(table.text, Entry))


def village_tables() -> st.SearchStrategy[VillageTables]:
    """Draw the tables of villages that keep a register of households alone."""
    each_once = st.lists(
        households(max_members=0), max_size=2, unique_by=lambda each: each.id
    )
    return each_once.map(lambda drawn: VillageTables(households=_read(drawn)))


def _read(register: Sequence[Household]) -> Read[Household]:
    rows = range(_FIRST_ROW, _FIRST_ROW + len(register))
    return Read(values=tuple(register), rows=tuple(rows))


def village_reads() -> st.SearchStrategy[VillageRead]:
    """Draw the years that the tables of a village make."""
    return st.builds(join_village, village_tables(), village_years(max_households=0))


STRATEGIES: Final[Strategies] = {
    Read: read_tables,
    VillageRead: village_reads,
    VillageTables: village_tables,
}
