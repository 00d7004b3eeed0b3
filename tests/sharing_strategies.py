"""Hypothesis strategies for agreements of every construct, and their sharings."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import attrs
from hypothesis import strategies as st
from strategies import (
    amounts,
    costs,
    holding_times,
    labels,
    non_members,
    quantities,
    registers,
)

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.groups import Basis, Member, Role, Standing
from sammachip.money import Baht, Rounding
from sammachip.sharing import (
    Agreement,
    AmountPerUnit,
    AsResolved,
    AtLeast,
    Bucket,
    BucketRounding,
    Choice,
    Counted,
    DeclaredRate,
    EverythingLeft,
    FixedAmount,
    Mixed,
    MixedPart,
    Payout,
    PayoutStage,
    Percent,
    PercentOfCapital,
    PercentOfProfit,
    PercentOfRest,
    Purpose,
    Resolution,
    Sharing,
    ToFund,
    ToMembers,
    ToOutside,
    UpToBalance,
)

agreed = st.dates(date(2022, 1, 1), date(2024, 9, 30))
years = st.one_of(
    st.builds(BuddhistYear, st.integers(2568, 2571)),
    st.builds(FiscalYear, st.integers(2568, 2571)),
)
percents = st.builds(Percent, st.fractions(0, 100, max_denominator=10**4))
few_percents = st.builds(Percent, st.fractions(0, 10, max_denominator=10**4))
fixed = st.builds(FixedAmount, amount=costs)
units = st.sampled_from(["0.01", "0.25", "1", "7.77"]).map(Baht)
caps = st.integers(1, 10**6).map(Decimal)

money_bases = st.sampled_from([basis for basis in Basis if basis.is_money])
plain_counted = st.builds(
    Counted, basis=st.sampled_from(Basis), at_most=st.none() | caps
)
timed_shares = st.builds(
    Counted,
    basis=st.just(Basis.SHARES),
    time=holding_times,
    at_most=st.none() | caps,
    held_at_least=st.integers(0, 6),
)
single_bases = st.sampled_from(Basis) | plain_counted | timed_shares


@st.composite
def _mixed(draw: st.DrawFn) -> Mixed:
    first = draw(st.fractions(0, 100, max_denominator=100))
    return Mixed(
        parts=[
            MixedPart(percent=Percent(part), basis=draw(single_bases))
            for part in (first, 100 - first)
        ]
    )


bases = single_bases | _mixed()
rates = st.one_of(
    st.builds(DeclaredRate, percent=percents, basis=money_bases),
    st.builds(
        DeclaredRate,
        percent=percents,
        basis=st.just(Basis.SHARES) | timed_shares,
        share_price=st.integers(1, 10**6).map(Baht.from_satang),
    ),
    st.builds(AmountPerUnit, amount=costs, basis=single_bases),
)
declared = rates.filter(lambda rate: isinstance(rate, DeclaredRate))


@st.composite
def payouts(draw: st.DrawFn) -> Payout:
    stage = draw(st.sampled_from(PayoutStage))
    alone = stage is not PayoutStage.TOGETHER
    rounding = draw(st.sampled_from(Rounding)) if alone else Rounding.DOWN
    credited = draw(st.booleans())
    return Payout(unit=draw(units), stage=stage, rounding=rounding, credited=credited)


fallbacks = st.sampled_from(["reserve", "village"])
to_members = st.builds(
    ToMembers,
    basis=bases,
    if_nobody=fallbacks,
    roles=st.lists(st.sampled_from(Role), max_size=2),
    only=st.lists(
        st.builds(AtLeast, basis=st.sampled_from(Basis), quantity=quantities),
        max_size=1,
    ),
    without=st.lists(st.sampled_from(Standing), max_size=2),
    rate_cap=st.none() | declared,
    payout=payouts(),
    rest_to=st.none() | fallbacks,
    non_members_to=st.none() | fallbacks,
)
destinations = st.builds(ToFund) | st.builds(ToOutside) | to_members
parts_of_the_rest = st.builds(
    Percent, st.fractions(0, 99, max_denominator=10**4)
)  # all of it is for the last bucket
takes = st.one_of(
    st.builds(PercentOfRest, percent=parts_of_the_rest),
    st.builds(PercentOfProfit, percent=few_percents),
    st.builds(PercentOfCapital, percent=percents),
    fixed,
)
bounds = st.one_of(
    st.builds(PercentOfProfit, percent=few_percents),
    st.builds(PercentOfCapital, percent=percents),
    fixed,
)
targets = st.builds(UpToBalance, target=bounds.filter(
    lambda each: not isinstance(each, PercentOfProfit)
))  # fmt: skip


@st.composite
def _middle_bucket(draw: st.DrawFn, position: int) -> Bucket:
    floors = draw(st.lists(bounds, max_size=1))
    ceilings = draw(st.lists(bounds, max_size=2))
    comparable = {type(each) for each in ceilings}
    floors = [each for each in floors if type(each) not in comparable]
    key = f"b{position}"
    rate = draw(st.none() | rates)
    to = draw(destinations)
    if rate is not None and isinstance(to, ToMembers):
        to = attrs.evolve(to, basis=rate.basis)
    return Bucket(
        key=key,
        name=f"{key} {draw(labels)}",
        english=draw(st.none() | labels),
        purpose=draw(st.none() | st.sampled_from(Purpose)),
        take=rate or draw(takes),
        to=to,
        rounding=draw(st.sampled_from(Rounding)),
        at_least=floors,
        at_most=ceilings,
        excess_to=draw(st.sampled_from([None, "reserve", "village"]))
        if ceilings
        else None,
        shortage_from=draw(st.sampled_from([None, "reserve"])) if floors else None,
    )


@st.composite
def agreements(draw: st.DrawFn, *, open_buckets: bool = False) -> Agreement:
    """Draw a sound agreement: a reserve, some buckets, one that takes the rest."""
    first, second = sorted((draw(agreed), draw(agreed)))
    if draw(st.booleans()):
        return _of_percentages_alone(draw, first, second)
    reserve = Bucket(
        key="reserve",
        name="ทุนสำรอง",
        english=draw(st.sampled_from([None, "Reserve"])),
        purpose=Purpose.RESERVE,
        take=PercentOfProfit(percent=Percent(10)),
        to=ToFund(),
        rounding=draw(st.sampled_from(Rounding)),
    )
    village = Bucket(
        key="village",
        name="หมู่บ้าน",
        take=AsResolved() if open_buckets else draw(fixed),
        to=ToOutside(),
    )
    fund = Bucket(
        key="fund",
        name="กองทุน",
        take=PercentOfProfit(percent=draw(few_percents)),
        to=ToFund(),
        at_most=draw(st.lists(targets, max_size=1)),
        excess_to="village",
    )
    if not fund.at_most:
        fund = attrs.evolve(fund, excess_to=None)
    count = draw(st.integers(0, 4))
    middle = [draw(_middle_bucket(position)) for position in range(count)]
    rest = Bucket(key="rest", name="rest", take=EverythingLeft(), to=draw(destinations))
    return Agreement(
        group=draw(labels),
        agreed_on=first,
        in_force_from=second,
        buckets=(reserve, village, fund, *middle, rest),
        losses_from=draw(st.sampled_from([None, "reserve"])),
        pool=draw(st.none() | labels),
        agreed_by=draw(st.none() | labels),
    )


def _of_percentages_alone(draw: st.DrawFn, first: date, second: date) -> Agreement:
    """Draw an agreement whose percentages make 100 and are split together."""
    share = draw(st.fractions(0, 100))
    parts = {"reserve": share, "village": Fraction(0), "rest": 100 - share}
    return Agreement(
        group=draw(labels),
        agreed_on=first,
        in_force_from=second,
        buckets=[
            Bucket(
                key=key,
                name=f"{key} {draw(labels)}",
                take=PercentOfProfit(percent=Percent(part)),
                to=draw(destinations) if key == "rest" else ToFund(),
            )
            for key, part in parts.items()
        ],
        rounding=BucketRounding.LARGEST_REMAINDER,
    )


def with_everything_written_down(member: Member) -> Member:
    return attrs.evolve(
        member,
        shares=None if member.share_moves else Decimal(0),
        days=member.days or Decimal(0),
        hours=member.hours or Decimal(0),
        pieces=member.pieces or Decimal(0),
        purchases=member.purchases or Baht(0),
        deliveries=member.deliveries or Baht(0),
        interest_paid=member.interest_paid or Baht(0),
        value=member.value or Baht(0),
        points=member.points or Decimal(0),
    )


@st.composite
def sharings(draw: st.DrawFn) -> Sharing:
    """Draw the sharing of one year, by an agreement of any kind."""
    is_open = draw(st.booleans())
    agreement = draw(agreements(open_buckets=is_open))
    funds = [each.key for each in agreement.buckets if isinstance(each.to, ToFund)]
    has_open = any(isinstance(each.take, AsResolved) for each in agreement.buckets)
    choice = Choice(bucket="village", take=draw(fixed))
    return agreement.share(
        draw(amounts),
        map(with_everything_written_down, draw(registers.filter(bool))),
        year=draw(years),
        resolution=(
            Resolution(decided_on=date(2030, 1, 1), choices=[choice])
            if has_open
            else None
        ),
        loss_brought_forward=draw(costs),
        balances={key: draw(costs) for key in funds},
        capital=draw(costs),
        non_members=draw(non_members),
    )
