"""How far a subdistrict's plan has come, and into which plans (สถานะของแผน).

Source:
    A knowledge record of the Community Development Department: the plan is merged in
    the community plan of the subdistrict, and taken into local and provincial plans.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from sammachip.errors import Language
from sammachip.programme.naming import named

__all__ = ["PlanAround", "PlanState"]


class PlanState(Enum):
    """How far the plan of a subdistrict has come (สถานะของแผน), in order.

    >>> PlanState.ADOPTED.text("en")
    'taken into the plans around it'
    """

    DRAFTED = "drafted"
    """It is written (จัดทำแล้ว)."""
    MERGED = "merged"
    """It is in the community plan of the subdistrict (บูรณาการในแผนชุมชนตำบล)."""
    ADOPTED = "adopted"
    """It is in the local development plan (บรรจุในแผนพัฒนาท้องถิ่น)."""

    def text(self, lang: Language) -> str:
        """Say how far it has come."""
        return _STATES[self].text(lang)


class PlanAround(Enum):
    """What a subdistrict's plan is taken into (แผนที่บรรจุ).

    >>> PlanAround.LOCAL_ORDINANCE.text("th")
    'ข้อบัญญัติท้องถิ่น'
    """

    LOCAL_DEVELOPMENT = "local_development"
    """The local development plan (แผนพัฒนาท้องถิ่น)."""
    STRATEGY = "strategy"
    """The strategic plan (แผนยุทธศาสตร์)."""
    LOCAL_ORDINANCE = "local_ordinance"
    """The local ordinance (ข้อบัญญัติท้องถิ่น), which has the budget."""
    PROVINCIAL_DEVELOPMENT = "provincial_development"
    """The provincial development plan (แผนพัฒนาจังหวัด)."""

    def text(self, lang: Language) -> str:
        """Say which plan it is."""
        return _AROUND[self].text(lang)


_STATES: Final = named(
    {
        PlanState.DRAFTED: ("จัดทำแผนแล้ว", "drafted"),
        PlanState.MERGED: (
            "บูรณาการในแผนชุมชนระดับตำบล",
            "merged in the community plan",
        ),
        PlanState.ADOPTED: (
            "บรรจุในแผนที่เกี่ยวข้อง",
            "taken into the plans around it",
        ),
    }
)

_AROUND: Final = named(
    {
        PlanAround.LOCAL_DEVELOPMENT: ("แผนพัฒนาท้องถิ่น", "local development plan"),
        PlanAround.STRATEGY: ("แผนยุทธศาสตร์", "strategic plan"),
        PlanAround.LOCAL_ORDINANCE: ("ข้อบัญญัติท้องถิ่น", "local ordinance"),
        PlanAround.PROVINCIAL_DEVELOPMENT: (
            "แผนพัฒนาจังหวัด",
            "provincial development plan",
        ),
    }
)
