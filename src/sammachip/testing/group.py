"""Groups, their registers, committees and rosters."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

import attrs
from hypothesis import strategies as st

from sammachip.groups import (
    Committee,
    CountedMove,
    Duty,
    DutyRoster,
    FoundingStep,
    Group,
    LifeCycle,
    Member,
    MonthsHeld,
    Officer,
    Requirement,
    Role,
    ShareMove,
    Stage,
)
from sammachip.testing.day import days
from sammachip.testing.field_value import of_fields
from sammachip.testing.number import quantities
from sammachip.testing.person import person_names
from sammachip.testing.strategy import Strategies
from sammachip.testing.text import remarks, texts

__all__ = [
    "STRATEGIES",
    "committees",
    "counted_moves",
    "duties",
    "duty_rosters",
    "groups",
    "life_cycles",
    "member_ids",
    "members",
    "months_held",
    "officers",
    "registers",
    "share_moves",
    "single_share_moves",
]

_IDS: Final = tuple(f"m{number:02}" for number in range(1, 21))
_NAMES: Final = ("กลุ่มน้ำพริกบ้านสมมุติ", "กลุ่มออมทรัพย์บ้านตัวอย่าง", "ร้านค้าชุมชนบ้านทดลอง")
_TASKS: Final = ("ขายของหน้าร้าน", "บรรจุ", "ซื้อวัตถุดิบ", "ทำความสะอาด")
_HUNDREDTHS_OF_A_DAY: Final = 2400
_DAYS: Final = days()


def member_ids() -> st.SearchStrategy[str]:
    """Draw the ids of a register: most of them ``m01`` and so on, a few odd ones."""
    return st.sampled_from(_IDS) | texts()


_MEMBER_IDS: Final = member_ids()


@st.composite
def share_moves(
    draw: st.DrawFn, member: str, *, days: st.SearchStrategy[date] = _DAYS
) -> tuple[ShareMove, ...]:
    """Draw what one *member* bought and withdrew, in any order, never too much.

    Args:
        draw: Given by Hypothesis.
        member: The id of the member.
        days: The days on which it may have been.

    >>> share_moves("m01").validate()
    """
    moves: list[ShareMove] = []
    held = 0
    for day in sorted(draw(st.lists(days, max_size=4))):
        bought = st.integers(1, 10**6)
        withdrawn = st.integers(1, held).map(int.__neg__) if held else bought
        change = draw(bought | withdrawn)
        shares = Decimal(change).scaleb(-2)
        moves.append(ShareMove(member=member, day=day, shares=shares))
        held += change
    return tuple(draw(st.permutations(moves)))


_SHARES: Final = st.none() | quantities()
_WITHOUT_SHARES_AND_DAYS: Final = of_fields(
    Member,
    id=st.just("-"),
    name=person_names(),
    roles=st.lists(st.sampled_from(Role), max_size=2, unique=True),
    shares=st.none(),
    share_moves=st.just(()),
    joined=st.none(),
    left=st.none(),
    household=st.none() | texts(),
)


@st.composite
def members(
    draw: st.DrawFn,
    *,
    ids: st.SearchStrategy[str] = _MEMBER_IDS,
    days: st.SearchStrategy[date] = _DAYS,
) -> Member:
    """Draw members of whom more or less is written down.

    Args:
        draw: Given by Hypothesis.
        ids: What their ids may be.
        days: When they may have joined and left, bought shares and withdrawn them.
    """
    member = draw(ids)
    moves = draw(share_moves(member, days=days))
    joined, left = sorted((draw(days), draw(days)))
    return attrs.evolve(
        draw(_WITHOUT_SHARES_AND_DAYS),
        id=member,
        shares=None if moves else draw(_SHARES),
        share_moves=moves,
        joined=draw(st.sampled_from([None, joined])),
        left=draw(st.sampled_from([None, left])),
    )


_MEMBERS: Final = members()


def registers(
    *,
    min_size: int = 0,
    max_size: int = 6,
    members: st.SearchStrategy[Member] = _MEMBERS,
) -> st.SearchStrategy[list[Member]]:
    """Draw registers: members with ids of their own.

    Args:
        min_size: The fewest members.
        max_size: The most.
        members: What each of them may be.

    >>> registers(min_size=2).validate()
    """
    return st.lists(
        members, min_size=min_size, max_size=max_size, unique_by=lambda each: each.id
    )


@st.composite
def officers(draw: st.DrawFn) -> Officer:
    """Draw terms of officers, some of them not at their end."""
    since, until = sorted((draw(days()), draw(days())))
    return Officer(
        member=draw(member_ids()),
        role=draw(st.sampled_from(Role)),
        since=since,
        until=draw(st.sampled_from([None, until])),
    )


@st.composite
def committees(draw: st.DrawFn, *, members: Sequence[str] = _IDS[:5]) -> Committee:
    """Draw committees: in each seat, one term after the other.

    Args:
        draw: Given by Hypothesis.
        members: The ids of those who may sit in them.
    """
    drawn: list[Officer] = []
    for role in Role:
        begins = sorted(draw(st.lists(days(), max_size=2, unique=True)))
        ends = [*(day - timedelta(days=1) for day in begins[1:]), None]
        drawn += (
            Officer(
                member=draw(st.sampled_from(members)),
                role=role,
                since=since,
                until=until,
            )
            for since, until in zip(begins, ends, strict=False)
        )
    return Committee(draw(st.permutations(drawn)))


@st.composite
def groups(draw: st.DrawFn, *, max_members: int = 6) -> Group:
    """Draw groups with their register, most with a committee out of it.

    Args:
        draw: Given by Hypothesis.
        max_members: The most members.
    """
    register = draw(registers(max_size=max_members))
    ids = [member.id for member in register]
    return Group(
        name=draw(st.sampled_from(_NAMES) | texts()),
        members=tuple(register),
        committee=draw(st.none() | committees(members=ids)) if ids else None,
    )


def duties() -> st.SearchStrategy[Duty]:
    """Draw what somebody does on a day of the roster."""
    hours = st.integers(1, _HUNDREDTHS_OF_A_DAY).map(lambda n: Decimal(n).scaleb(-2))
    return of_fields(
        Duty,
        member=member_ids(),
        task=st.sampled_from(_TASKS),
        hours=st.none() | hours,
    )


def duty_rosters() -> st.SearchStrategy[DutyRoster]:
    """Draw rosters on which nobody does one thing twice a day."""
    return st.lists(
        duties(), max_size=6, unique_by=lambda duty: (duty.day, duty.member, duty.task)
    ).map(DutyRoster)


@st.composite
def life_cycles(draw: st.DrawFn) -> LifeCycle:
    """Draw the lives of groups that did everything in order, as far as they came."""
    order = [*Stage][: draw(st.integers(0, len(Stage)))]
    life = LifeCycle()
    for stage, day in zip(order, sorted(draw(days()) for _ in order), strict=True):
        for need in life.missing_for(stage):
            if isinstance(need, FoundingStep | Requirement):
                life = life.record(need, on=day, evidence=draw(st.none() | remarks()))
        life = life.advance(stage, on=day)
    return life


def months_held() -> st.SearchStrategy[MonthsHeld]:
    """Draw ways of counting months: up to which day a share counts for its own."""
    return st.integers(0, 31).map(MonthsHeld)


def single_share_moves() -> st.SearchStrategy[ShareMove]:
    """Draw shares bought or withdrawn by anybody."""
    bought = quantities(min_value=Decimal("0.01"), places=2)
    shares = bought | bought.map(operator.neg)
    return of_fields(ShareMove, member=member_ids(), shares=shares)


@st.composite
def counted_moves(draw: st.DrawFn) -> CountedMove:
    """Draw share moves and how long of a year they count."""
    member, day = draw(member_ids()), draw(days())
    shares = draw(quantities(min_value=1))
    out_of = draw(st.sampled_from([12, 365, 366]))
    return CountedMove(
        move=ShareMove(member=member, day=day, shares=shares),
        counted=draw(st.integers(0, out_of)),
        out_of=out_of,
    )


STRATEGIES: Final[Strategies] = {
    Committee: committees,
    CountedMove: counted_moves,
    Duty: duties,
    DutyRoster: duty_rosters,
    Group: groups,
    LifeCycle: life_cycles,
    Member: members,
    MonthsHeld: months_held,
    Officer: officers,
    ShareMove: single_share_moves,
}
