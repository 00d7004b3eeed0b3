"""Years whose profit was shared, by agreements of every kind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

import attrs
from hypothesis import strategies as st

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.groups import Member, NonMembers
from sammachip.money import Baht
from sammachip.sharing import (
    Agreement,
    AsResolved,
    BucketShare,
    Choice,
    Comparison,
    FixedAmount,
    PooledSharing,
    Resolution,
    Sharing,
    ToFund,
    YearFigures,
    compare,
)
from sammachip.testing.agreement import agreements
from sammachip.testing.amount import amounts
from sammachip.testing.book import balances
from sammachip.testing.field_value import known, of_fields
from sammachip.testing.group import registers
from sammachip.testing.strategy import Strategies

__all__ = [
    "STRATEGIES",
    "bucket_shares",
    "choices",
    "comparisons",
    "pooled_sharings",
    "resolutions",
    "sharings",
    "with_all_recorded",
    "year_figures",
]

_FIRST, _LAST = 2568, 2571  # the agreements are older
_MEETING: Final = date(2030, 1, 1)
_BALANCES: Final = balances()
_ZERO: Final = Decimal(0)
_NONE: Final = Baht(0)


def with_all_recorded(member: Member) -> Member:
    """Return *member* with zeros for all that nobody wrote down.

    A sharing refuses a member of whom something is missing that it counts. Shares
    without the days of their moves become none, as they count for no time.

    >>> from sammachip.people import PersonName
    >>> member = Member(id="m01", name=PersonName(given="มะลิ"))
    >>> with_all_recorded(member).purchases
    Baht('0.00')
    """
    return attrs.evolve(
        member,
        shares=None if member.share_moves else _ZERO,
        days=member.days or _ZERO,
        hours=member.hours or _ZERO,
        pieces=member.pieces or _ZERO,
        purchases=member.purchases or _NONE,
        deliveries=member.deliveries or _NONE,
        interest_paid=member.interest_paid or _NONE,
        value=member.value or _NONE,
        points=member.points or _ZERO,
    )


def _years() -> st.SearchStrategy[BuddhistYear | FiscalYear]:
    numbers = st.integers(_FIRST, _LAST)
    return numbers.map(BuddhistYear) | numbers.map(FiscalYear)


def choices() -> st.SearchStrategy[Choice]:
    """Draw what a yearly meeting may choose for one bucket."""
    return of_fields(Choice, bucket=st.sampled_from(["village", "reserve", "rest"]))


def resolutions() -> st.SearchStrategy[Resolution]:
    """Draw resolutions of yearly meetings: one choice for a bucket."""
    each_once = st.lists(choices(), max_size=3, unique_by=lambda each: each.bucket)
    return of_fields(Resolution, choices=each_once)


def year_figures() -> st.SearchStrategy[YearFigures]:
    """Draw the figures of years, losses among them, that no agreement has to fit."""
    funds = st.sampled_from(["reserve", "welfare", "fund"])
    return of_fields(
        YearFigures,
        profit=balances(),
        members=registers(max_size=3),
        balances=st.dictionaries(funds, amounts(), max_size=2),
    )


@st.composite
def sharings(
    draw: st.DrawFn,
    *,
    agreement: Agreement | None = None,
    profit: st.SearchStrategy[Baht] = _BALANCES,
    max_members: int = 6,
) -> Sharing:
    """Draw the sharing of one year, a loss among them.

    Args:
        draw: Given by Hypothesis.
        agreement: Of which agreement; None draws it.
        profit: What there may be to share.
        max_members: The most members.
    """
    agreed = agreement or draw(agreements(with_open_buckets=draw(st.booleans())))
    register = draw(registers(min_size=1, max_size=max_members))
    return draw(_shared(agreed, register, profit, _years()))


@st.composite
def _shared(
    draw: st.DrawFn,
    agreement: Agreement,
    register: Sequence[Member],
    profit: st.SearchStrategy[Baht],
    years: st.SearchStrategy[BuddhistYear | FiscalYear],
) -> Sharing:
    left_open = [
        bucket.key
        for bucket in agreement.buckets
        if isinstance(bucket.take, AsResolved)
    ]
    taken = [Choice(bucket=key, take=draw(known(FixedAmount))) for key in left_open]
    return agreement.share(
        draw(profit),
        map(with_all_recorded, register),
        year=draw(years),
        resolution=Resolution(decided_on=_MEETING, choices=taken) if taken else None,
        loss_brought_forward=draw(amounts()),
        balances={
            bucket.key: draw(amounts())
            for bucket in agreement.buckets
            if isinstance(bucket.to, ToFund)
        },
        capital=draw(amounts()),
        non_members=draw(known(NonMembers)),
    )


def bucket_shares() -> st.SearchStrategy[BucketShare]:
    """Draw what one bucket of a sharing got, and every member out of it."""
    return sharings(max_members=3).flatmap(lambda each: st.sampled_from(each.buckets))


def comparisons() -> st.SearchStrategy[Comparison]:
    """Draw comparisons of two sharings."""
    return st.builds(compare, sharings(max_members=2), sharings(max_members=2))


@st.composite
def pooled_sharings(draw: st.DrawFn) -> PooledSharing:
    """Draw the sharings of a group's pools, all of one year and one register."""
    agreement = draw(agreements(max_buckets=1))
    register = draw(registers(min_size=1, max_size=2))
    year = st.just(draw(_years()))
    names = ("ข้าว", "ปุ๋ย", "น้ำดื่ม")[: draw(st.integers(1, 3))]
    return PooledSharing(
        [
            draw(
                _shared(attrs.evolve(agreement, pool=name), register, balances(), year)
            )
            for name in names
        ]
    )


STRATEGIES: Final[Strategies] = {
    BucketShare: bucket_shares,
    Choice: choices,
    Comparison: comparisons,
    PooledSharing: pooled_sharings,
    Resolution: resolutions,
    Sharing: sharings,
    YearFigures: year_figures,
}
