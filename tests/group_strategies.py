"""Hypothesis strategies for duties and for the lives of groups."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from hypothesis import strategies as st
from strategies import days, labels

from sammachip.groups import (
    Duty,
    DutyRoster,
    FoundingStep,
    LifeCycle,
    Requirement,
    Stage,
)

needs = st.sampled_from([*FoundingStep, *Requirement])
hours_of_a_day = st.integers(1, 24 * 60).map(lambda part: Decimal(part) / 60)
duties = st.builds(
    Duty,
    day=days,
    member=st.sampled_from(["m1", "m2", "m3"]),
    task=st.sampled_from(["ขาย", "บรรจุ", "ซื้อวัตถุดิบ"]),
    hours=st.none() | hours_of_a_day.map(lambda hours: round(hours, 2)),
)
rosters = st.lists(
    duties, max_size=12, unique_by=lambda duty: (duty.day, duty.member, duty.task)
).map(DutyRoster)

ASKED_FOR: Final[Mapping[Stage, frozenset[Stage | FoundingStep | Requirement]]] = {
    Stage.INTEREST: frozenset(),
    Stage.FOUNDED: frozenset(
        {
            Stage.INTEREST,
            Requirement.MEMBERS,
            Requirement.AGREEMENT,
            FoundingStep.COMMITTEE,
            FoundingStep.CAPITAL,
        }
    ),
    Stage.OPERATING: frozenset(
        {
            Stage.FOUNDED,
            Requirement.DAILY_BOOK,
            FoundingStep.ROSTER,
            FoundingStep.PUBLICITY_AND_SALE,
        }
    ),
    Stage.REGISTERED: frozenset({Stage.OPERATING, Requirement.REGISTER_ENTRY}),
    Stage.OTOP_REGISTRANT: frozenset(
        {
            Stage.REGISTERED,
            Requirement.COMMUNITY_TIE,
            Requirement.PRODUCTION_PLACE,
            Requirement.THAI_NATIONALITY,
        }
    ),
    Stage.LEARNING_CENTRE: frozenset({Stage.REGISTERED}),
}
"""What each stage asks for, written down a second time."""


@st.composite
def life_cycles(draw: st.DrawFn) -> LifeCycle:
    """Draw the life of a group that did everything in order, as far as it came."""
    order = [*Stage][: draw(st.integers(0, len(Stage)))]
    life = LifeCycle()
    for stage, day in zip(order, sorted(draw(days) for _ in order), strict=True):
        for need in sorted(
            (each for each in ASKED_FOR[stage] if not isinstance(each, Stage)),
            key=lambda each: each.value,
        ):
            life = life.record(need, on=day, evidence=draw(st.none() | labels))
        life = life.advance(stage, on=day)
    return life
