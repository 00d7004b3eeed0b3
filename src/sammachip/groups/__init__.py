"""Livelihood groups (กลุ่มอาชีพ): members, committee, duties, and how a group grows.

What a member brought in during the year, by which a profit may be shared, is part
of the member. None means that nobody wrote it down, which is not the same as
nothing.
"""

from __future__ import annotations

from sammachip.groups.basis import Basis
from sammachip.groups.committee import Committee
from sammachip.groups.duty import Duty
from sammachip.groups.duty_roster import DutyRoster
from sammachip.groups.founding_step import FoundingStep
from sammachip.groups.group import Group
from sammachip.groups.holding_time import (
    MONTH_AFTER,
    MONTH_OF,
    DaysHeld,
    HoldingTime,
    MonthsHeld,
)
from sammachip.groups.life_cycle import LifeCycle
from sammachip.groups.life_event import StageReached, StepDone
from sammachip.groups.member import Member
from sammachip.groups.non_members import NonMembers
from sammachip.groups.officer import Officer
from sammachip.groups.register import repeated_ids, unknown_members, with_share_moves
from sammachip.groups.requirement import Requirement
from sammachip.groups.role import Role
from sammachip.groups.share_move import CountedMove, ShareMove
from sammachip.groups.stage import Stage
from sammachip.groups.standing import Standing

__all__ = [
    "MONTH_AFTER",
    "MONTH_OF",
    "Basis",
    "Committee",
    "CountedMove",
    "DaysHeld",
    "Duty",
    "DutyRoster",
    "FoundingStep",
    "Group",
    "HoldingTime",
    "LifeCycle",
    "Member",
    "MonthsHeld",
    "NonMembers",
    "Officer",
    "Requirement",
    "Role",
    "ShareMove",
    "Stage",
    "StageReached",
    "Standing",
    "StepDone",
    "repeated_ids",
    "unknown_members",
    "with_share_moves",
]
