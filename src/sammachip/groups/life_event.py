"""Events in the life of a group: a step done, a stage reached (เหตุการณ์ของกลุ่ม)."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import attrs

from sammachip.dates import in_ce
from sammachip.errors import Rule, not_blank, validate
from sammachip.groups.founding_step import FoundingStep
from sammachip.groups.requirement import Requirement
from sammachip.groups.stage import Stage
from sammachip.privacy import masked

__all__ = ["StageReached", "StepDone"]


@attrs.frozen(kw_only=True)
class StepDone:
    """Something that a group has done, or has from some day on (ผลการดำเนินงาน).

    Args:
        step: A founding step, or another thing that a stage asks for.
        day: Day on which it was done.
        evidence: What shows it, such as the minutes of a meeting or a number in the
            register; it may name people, and is kept as personal data.

    Raises:
        InvalidDataError: A blank evidence (``text.blank``), a day with a B.E. year
            (``date.be_year``).

    >>> StepDone(step=FoundingStep.CAPITAL, day=date(2026, 3, 9), evidence="46 หุ้น")
    StepDone(step=<FoundingStep.CAPITAL: 'capital'>, day=datetime.date(2026, 3, 9), \
evidence=<personal>)
    """

    RULES: ClassVar[tuple[Rule, ...]] = (in_ce("day"), not_blank("evidence"))

    step: FoundingStep | Requirement
    day: date
    evidence: str | None = attrs.field(default=None, repr=masked)

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen(kw_only=True)
class StageReached:
    """A stage that a group has come to (ระยะที่บรรลุ).

    Args:
        stage: The stage.
        day: Day from which on the group is there.
        also: What had to be there besides, as an office or the group asked for it.

    Raises:
        InvalidDataError: A day with a B.E. year (``date.be_year``).
    """

    RULES: ClassVar[tuple[Rule, ...]] = (in_ce("day"),)

    stage: Stage
    day: date
    also: tuple[FoundingStep | Requirement, ...] = attrs.field(
        default=(), converter=tuple[FoundingStep | Requirement, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)
