"""What each stage asks for: the stage before it, and things done (เงื่อนไขของแต่ละระยะ).

What no source says, such as how many members or how much capital, is for the
caller to ask for besides.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import Final

from sammachip.groups.founding_step import FoundingStep
from sammachip.groups.requirement import Requirement
from sammachip.groups.stage import Stage

__all__ = ["lacking"]

_BEFORE: Final[Mapping[Stage, Stage]] = {
    Stage.FOUNDED: Stage.INTEREST,
    Stage.OPERATING: Stage.FOUNDED,
    Stage.REGISTERED: Stage.OPERATING,
    Stage.OTOP_REGISTRANT: Stage.REGISTERED,
    Stage.LEARNING_CENTRE: Stage.REGISTERED,
}

_ASKED_FOR: Final[Mapping[Stage, tuple[FoundingStep | Requirement, ...]]] = {
    Stage.INTEREST: (),
    Stage.FOUNDED: (
        Requirement.MEMBERS,
        FoundingStep.COMMITTEE,
        FoundingStep.CAPITAL,
        Requirement.AGREEMENT,
    ),
    Stage.OPERATING: (
        Requirement.DAILY_BOOK,
        FoundingStep.ROSTER,
        FoundingStep.PUBLICITY_AND_SALE,
    ),
    Stage.REGISTERED: (Requirement.REGISTER_ENTRY,),
    Stage.OTOP_REGISTRANT: (
        Requirement.COMMUNITY_TIE,
        Requirement.PRODUCTION_PLACE,
        Requirement.THAI_NATIONALITY,
    ),
    Stage.LEARNING_CENTRE: (),
}


def lacking(
    stage: Stage, there: Container[Stage | FoundingStep | Requirement]
) -> Iterator[Stage | FoundingStep | Requirement]:
    """Yield what is not *there* of all that *stage* asks for, the first thing first.

    >>> done = {Stage.INTEREST, Requirement.MEMBERS, FoundingStep.COMMITTEE}
    >>> [each.value for each in lacking(Stage.FOUNDED, done)]
    ['capital', 'agreement']
    """
    before = _BEFORE.get(stage)
    if before and before not in there:
        yield from lacking(before, there)
        yield before
    yield from (need for need in _ASKED_FOR[stage] if need not in there)
