"""Agreements that are sound as a whole, and their versions."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Final

import attrs
from hypothesis import strategies as st

from sammachip.money import Rounding
from sammachip.sharing import (
    Agreement,
    Amount,
    AsResolved,
    Bucket,
    BucketRounding,
    EverythingLeft,
    FixedAmount,
    LegalBound,
    Percent,
    PercentOfCapital,
    PercentOfProfit,
    PercentOfRest,
    Purpose,
    RuleSet,
    Take,
    ToFund,
    ToMembers,
    ToOutside,
    Versions,
)
from sammachip.testing.day import days
from sammachip.testing.field_value import known, of_fields
from sammachip.testing.strategy import Strategies
from sammachip.testing.term import destinations, percents, rates, up_to_balances
from sammachip.testing.text import texts

__all__ = [
    "STRATEGIES",
    "agreements",
    "bounds",
    "buckets",
    "legal_bounds",
    "rule_sets",
    "takes",
    "versions",
]

_GROUPS: Final = ("กลุ่มน้ำพริกบ้านสมมุติ", "กลุ่มออมทรัพย์บ้านตัวอย่าง")
_AGREED: Final = days(min_value=date(2022, 1, 1), max_value=date(2024, 9, 30))
_FEW: Final = percents(max_value=10)
_FIXED: Final = known(FixedAmount)
_RATES: Final = st.none() | rates()
_DESTINATIONS: Final = destinations()
_FULL: Final = st.lists(up_to_balances(), max_size=1)
_TEXTS: Final = st.none() | texts()
_NAMES: Final = st.sampled_from(_GROUPS) | texts()
_MOST_BUCKETS: Final = 4  # of a few percent each: they never promise more than all


def bounds() -> st.SearchStrategy[Amount]:
    """Draw the least or the most that a bucket takes."""
    return st.one_of(
        st.builds(PercentOfProfit, _FEW),
        st.builds(PercentOfCapital, percents()),
        known(FixedAmount),
    )


def takes() -> st.SearchStrategy[Take]:
    """Draw what a bucket in the middle of an agreement may take."""
    return _takes_without_rate() | rates()


def _takes_without_rate() -> st.SearchStrategy[Take]:
    # All of the rest is for the last bucket.
    return st.builds(PercentOfRest, percents(max_value=99)) | bounds()


def buckets() -> st.SearchStrategy[Bucket]:
    """Draw single buckets; only a whole agreement says whether they fit in it."""
    return st.integers(1, 9).flatmap(_middle_bucket)


_FLOORS: Final = st.lists(bounds(), max_size=1)
_CEILINGS: Final = st.lists(bounds(), max_size=2)


@st.composite
def _middle_bucket(draw: st.DrawFn, number: int) -> Bucket:
    floors, ceilings = (
        draw(_FLOORS),
        draw(_CEILINGS),
    )
    comparable = {type(each) for each in ceilings}
    floors = [each for each in floors if type(each) not in comparable]
    rate = draw(_RATES)
    to = draw(_DESTINATIONS)
    if rate is not None and isinstance(to, ToMembers):
        to = attrs.evolve(to, basis=rate.basis)
    drawn = of_fields(
        Bucket,
        key=st.just(f"b{number}"),
        name=texts().map(lambda name: f"{number}. {name}"),
        take=_takes_without_rate() if rate is None else st.just(rate),
        to=st.just(to),
        at_least=st.just(floors),
        at_most=st.just(ceilings),
        excess_to=st.sampled_from([None, "reserve", "village"][: 3 if ceilings else 1]),
        shortage_from=st.sampled_from([None, "reserve"][: 2 if floors else 1]),
    )
    return draw(drawn)


@st.composite
def agreements(
    draw: st.DrawFn,
    *,
    max_buckets: int = _MOST_BUCKETS,
    with_open_buckets: bool = False,
) -> Agreement:
    """Draw sound agreements of every construct.

    Some split percentages together. The others have a reserve, a bucket for the
    village, a fund, further buckets, and one that takes what is left.

    Args:
        draw: Given by Hypothesis.
        max_buckets: The most further buckets, up to 4.
        with_open_buckets: Whether all but those of percentages alone leave what
            the village gets to the yearly meeting.
    """
    if draw(st.booleans()):
        return draw(_of_percentages_alone())
    first, second = sorted((draw(_AGREED), draw(_AGREED)))
    full = draw(_FULL)
    middle = [
        draw(_middle_bucket(number))
        for number in range(1, draw(st.integers(0, max_buckets)) + 1)
    ]
    village = AsResolved() if with_open_buckets else draw(_FIXED)
    return Agreement(
        group=draw(_NAMES),
        agreed_on=first,
        in_force_from=second,
        buckets=(
            Bucket(
                key="reserve",
                name="ทุนสำรอง",
                purpose=Purpose.RESERVE,
                take=PercentOfProfit(Percent(10)),
                to=ToFund(),
                rounding=draw(st.sampled_from(Rounding)),
            ),
            Bucket(key="village", name="หมู่บ้าน", take=village, to=ToOutside()),
            Bucket(
                key="fund",
                name="กองทุน",
                take=PercentOfProfit(draw(_FEW)),
                to=ToFund(),
                at_most=full,
                excess_to="village" if full else None,
            ),
            *middle,
            Bucket(
                key="rest",
                name="ส่วนที่เหลือ",
                take=EverythingLeft(),
                to=draw(_DESTINATIONS),
            ),
        ),
        losses_from=draw(st.sampled_from([None, "reserve"])),
        pool=draw(_TEXTS),
        agreed_by=draw(_TEXTS),
    )


@st.composite
def _of_percentages_alone(draw: st.DrawFn) -> Agreement:
    first, second = sorted((draw(_AGREED), draw(_AGREED)))
    share = draw(st.fractions(0, 100, max_denominator=10**4))
    parts = {"reserve": share, "village": Fraction(0), "rest": 100 - share}
    return Agreement(
        group=draw(_NAMES),
        agreed_on=first,
        in_force_from=second,
        buckets=[
            Bucket(
                key=key,
                name=f"{key} {draw(texts())}",
                take=PercentOfProfit(Percent(part)),
                to=draw(_DESTINATIONS) if key == "rest" else ToFund(),
            )
            for key, part in parts.items()
        ],
        rounding=BucketRounding.LARGEST_REMAINDER,
    )


@st.composite
def versions(draw: st.DrawFn) -> Versions:
    """Draw the versions of one agreement, each of which amends the one before."""
    drawn = Versions([draw(agreements())])
    for _ in range(draw(st.integers(0, 2))):
        before = drawn.versions[-1]
        later = before.in_force_from + timedelta(days=draw(st.integers(1, 400)))
        amended = attrs.evolve(
            before,
            agreed_on=later,
            in_force_from=later,
            agreed_by=draw(_TEXTS),
            amends=None,
        )
        drawn = drawn.amended_with(amended)
    return drawn


def legal_bounds() -> st.SearchStrategy[LegalBound]:
    """Draw what a law or a by-law asks of a purpose."""
    one, any_number = (
        st.lists(bounds(), min_size=1, max_size=2),
        st.lists(bounds(), max_size=1),
    )
    return of_fields(LegalBound, at_least=one, at_most=any_number) | of_fields(
        LegalBound, at_least=any_number, at_most=one
    )


@st.composite
def rule_sets(draw: st.DrawFn) -> RuleSet:
    """Draw laws and by-laws, some of them no longer in force."""
    first, last = sorted((draw(days()), draw(days())))
    drawn = of_fields(
        RuleSet, in_force_from=st.just(first), until=st.sampled_from([None, last])
    )
    return draw(drawn)


STRATEGIES: Final[Strategies] = {
    Agreement: agreements,
    Bucket: buckets,
    LegalBound: legal_bounds,
    RuleSet: rule_sets,
    Versions: versions,
}
