"""VillageTables: the tables of one village, each as it was read."""

from __future__ import annotations

from typing import Final, Never

import attrs

from sammachip.codec.read import Read
from sammachip.codec.village_row import ExpenseRow, IncomeRow, MemberRow, SageRow
from sammachip.households import Household
from sammachip.programme import (
    Assignment,
    Participation,
    ProgrammeEvent,
    Purchase,
    RegisteredGroup,
)

__all__ = ["VillageTables"]

_NOTHING: Final[Read[Never]] = Read(values=())


@attrs.frozen(kw_only=True)
class VillageTables:
    """The tables of one village (ตารางข้อมูลหมู่บ้าน), each as it was read.

    A table that nobody keeps is left out.

    Args:
        households: The register of the households.
        members: Who lives in them.
        incomes: What they earned.
        expenses: What they spent.
        sages: The sages, of whom one leads the team.
        assignments: Which household is in whose care.
        events: What was held.
        participations: What became of the households.
        purchases: The materials of the demonstrations.
        groups: The livelihood groups that were formed.
    """

    households: Read[Household]
    members: Read[MemberRow] = _NOTHING
    incomes: Read[IncomeRow] = _NOTHING
    expenses: Read[ExpenseRow] = _NOTHING
    sages: Read[SageRow] = _NOTHING
    assignments: Read[Assignment] = _NOTHING
    events: Read[ProgrammeEvent] = _NOTHING
    participations: Read[Participation] = _NOTHING
    purchases: Read[Purchase] = _NOTHING
    groups: Read[RegisteredGroup] = _NOTHING

    @property
    def files(self) -> dict[str, Read[object]]:
        """Each table by its name."""
        return attrs.asdict(self, recurse=False)
