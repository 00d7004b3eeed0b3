"""Laws of check: what the paper promises, no year breaks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Final

import attrs
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import Problem, Severity
from sammachip.groups import Basis, Member, NonMembers, Role
from sammachip.money import Baht, Rounding
from sammachip.people import PersonName
from sammachip.sharing import (
    COOPERATIVES_ACT_2542,
    Agreement,
    AmountPerUnit,
    Bucket,
    BucketRounding,
    DeclaredRate,
    EverythingLeft,
    FixedAmount,
    LegalBound,
    Payout,
    PayoutStage,
    Percent,
    PercentOfCapital,
    PercentOfProfit,
    PercentOfRest,
    Purpose,
    RuleSet,
    Sharing,
    ToFund,
    ToMembers,
    UpToBalance,
    check,
    ready,
)

KEYS: Final = ("a", "b", "c", "d")
SATANG: Final = Baht.from_satang(1)
QUARTER: Final = Baht("0.25")
NAME: Final = PersonName.parse("นายสมมติ ทดสอบ")

fixed = st.builds(FixedAmount, amount=st.integers(0, 300).map(Baht.from_satang))
tenths = st.builds(Percent, st.sampled_from(["0", "5", "7.5", "10", "100/3", "80"]))
few = st.builds(Percent, st.sampled_from([0, 5, 10, 15]))
amounts = st.one_of(
    st.builds(PercentOfProfit, percent=few),
    st.builds(PercentOfRest, percent=tenths),
    st.builds(PercentOfCapital, percent=few),
    fixed,
)
rates = st.builds(
    DeclaredRate,
    percent=st.sampled_from([0, 5, 10]),
    basis=st.just(Basis.SHARES),
    share_price=st.sampled_from([Baht("0.09"), Baht(1), Baht(7)]),
)
takes = st.one_of(
    amounts,
    rates,
    st.builds(
        AmountPerUnit,
        amount=st.integers(0, 90).map(Baht.from_satang),
        basis=st.just(Basis.EQUAL),
    ),
)
caps = amounts | st.builds(UpToBalance, target=fixed)
purposes = st.none() | st.sampled_from([Purpose.RESERVE, Purpose.BONUS])
payouts = st.builds(
    Payout, unit=st.sampled_from([SATANG, QUARTER, Baht(2)])
) | st.builds(
    Payout,
    unit=st.sampled_from([SATANG, QUARTER]),
    stage=st.sampled_from([PayoutStage.MEMBER, PayoutStage.ROW, PayoutStage.SHARE]),
    rounding=st.sampled_from(Rounding),
)
to_members = st.builds(
    ToMembers,
    basis=st.sampled_from([Basis.EQUAL, Basis.SHARES, Basis.PURCHASES]),
    if_nobody=st.just("a"),
    roles=st.sampled_from([(), (), (Role.CHAIR,)]),  # members are no chair
    rate_cap=st.none() | rates,
    payout=payouts,
    rest_to=st.none() | st.just("e"),
    non_members_to=st.none() | st.just("e"),
)
destinations = st.just(ToFund()) | to_members


@st.composite
def _bucket(draw: st.DrawFn, key: str) -> Bucket:
    """Draw a bucket with floors, or with caps: these cannot cross."""
    place = KEYS.index(key)
    floors = draw(st.lists(amounts, max_size=2))
    is_capped = draw(st.booleans()) and not floors
    ceilings = draw(st.lists(caps, max_size=2)) if is_capped else []
    has_target = any(isinstance(each, UpToBalance) for each in ceilings)
    take = draw(takes)
    to = ToFund() if key == "a" or has_target else draw(destinations)
    if isinstance(to, ToMembers) and isinstance(take, AmountPerUnit | DeclaredRate):
        to = attrs.evolve(to, basis=take.basis)
    return Bucket(
        key=key,
        name=key,
        purpose=draw(purposes),
        take=take,
        to=to,
        rounding=draw(st.sampled_from(Rounding)),
        at_least=floors,
        at_most=ceilings,
        excess_to=draw(st.sampled_from([None, "e", "rest"])) if ceilings else None,
        shortage_from=(
            draw(st.sampled_from([None, *KEYS[:place]])) if floors and place else None
        ),
    )


@st.composite
def agreements(draw: st.DrawFn) -> Agreement:
    if draw(st.integers(0, 4)) == 0:
        return _of_percentages(draw)
    extra = Bucket(
        key="e", name="e", purpose=draw(purposes), take=draw(takes), to=ToFund()
    )
    rest = Bucket(
        key="rest",
        name="rest",
        purpose=draw(purposes),
        take=EverythingLeft(),
        to=draw(destinations),
    )
    buckets = draw(st.permutations([*(draw(_bucket(key)) for key in KEYS), extra]))
    return _agreement(*_lenders_first(buckets), rest)


def _lenders_first(buckets: Iterable[Bucket]) -> list[Bucket]:
    """Return *buckets* without a floor's help by one that comes later."""
    before: list[Bucket] = []
    for bucket in buckets:
        has_lender = any(each.key == bucket.shortage_from for each in before)
        before.append(
            bucket if has_lender else attrs.evolve(bucket, shortage_from=None)
        )
    return before


def _of_percentages(draw: st.DrawFn) -> Agreement:
    parts = draw(st.permutations([10, 15, 25, 50]))
    buckets = (
        Bucket(
            key=key,
            name=key,
            purpose=draw(purposes),
            take=PercentOfProfit(percent=Percent(part)),
            to=ToFund() if key in {"a", "e"} else draw(destinations),
        )
        for key, part in zip(("a", "b", "c", "e"), parts, strict=True)
    )
    return _agreement(*buckets, rounding=BucketRounding.LARGEST_REMAINDER)


def _agreement(
    *buckets: Bucket, rounding: BucketRounding = BucketRounding.IN_ORDER
) -> Agreement:
    return Agreement(
        group="กลุ่มทดสอบ",
        agreed_on=date(2025, 12, 14),
        in_force_from=date(2026, 1, 1),
        buckets=buckets,
        rounding=rounding,
    )


rule_sets = st.builds(
    RuleSet,
    key=st.just("law"),
    name=st.just("กฎหมาย"),
    english=st.just("the law"),
    citation=st.just("มาตรา 1"),
    in_force_from=st.just(date(2000, 1, 1)),
    bounds=st.lists(
        st.builds(
            LegalBound,
            purpose=st.sampled_from([Purpose.RESERVE, Purpose.BONUS]),
            citation=st.just("มาตรา 1"),
            at_least=st.lists(amounts, min_size=1, max_size=2),
            at_most=st.lists(amounts | rates, max_size=2),
        ),
        min_size=1,
        max_size=2,
    ),
)


def _which(problem: Problem) -> tuple[object, object, str]:
    side = "above" if "above" in problem.code else "below"
    return problem.facts["purpose"], problem.facts["bound"], side


def _bounds_in(problems: Iterable[Problem]) -> set[tuple[object, object, str]]:
    return {_which(problem) for problem in problems if "bound" in problem.facts}


@st.composite
def members(draw: st.DrawFn) -> list[Member]:
    """Draw a register; in some years nobody has shares, or nobody bought anything."""
    counts = st.sampled_from([0, 1, 3])
    drawn = draw(st.lists(st.tuples(counts, counts), min_size=1, max_size=3))
    return [
        Member(
            id=f"m{n}",
            name=NAME,
            shares=Decimal(shares),
            purchases=Baht(purchases),
        )
        for n, (shares, purchases) in enumerate(drawn)
    ]


def _share(
    agreement: Agreement,
    profit: int,
    register: list[Member],
    capital: int,
    walk_in: int,
) -> Sharing:
    funds = [each.key for each in agreement.buckets if isinstance(each.to, ToFund)]
    return agreement.share(
        Baht.from_satang(profit),
        register,
        balances={key: Baht(2) for key in funds},
        capital=Baht.from_satang(capital),
        non_members=NonMembers(purchases=Baht(walk_in)),
    )


walk_ins = st.sampled_from([0, 0, 1, 20])


@given(
    agreements(),
    rule_sets,
    st.integers(100, 300) | st.integers(100, 10**6),
    members(),
    st.integers(0, 10**5),
    walk_ins,
)
def test_what_the_paper_promises_no_year_breaks(  # noqa: PLR0913, PLR0917  # a year
    agreement: Agreement,
    rules: RuleSet,
    profit: int,
    register: list[Member],
    capital: int,
    walk_in: int,
) -> None:
    sharing = _share(agreement, profit, register, capital, walk_in)

    doubted = _bounds_in(check(agreement, against=rules))
    broken = _bounds_in(check(sharing, against=rules))

    assert broken <= doubted


@given(agreements(), rule_sets, st.integers(10**6, 10**9), members(), walk_ins)
def test_what_the_paper_breaks_every_good_year_breaks(
    agreement: Agreement,
    rules: RuleSet,
    profit: int,
    register: list[Member],
    walk_in: int,
) -> None:
    sharing = _share(agreement, profit, register, 500, walk_in)

    on_paper = check(agreement, against=rules)
    broken = _bounds_in(check(sharing, against=rules))

    errors = (each for each in on_paper if each.severity is Severity.ERROR)
    assert _bounds_in(errors) <= broken


highest = st.builds(attrs.evolve, rates, percent=st.just(10))
holdings = st.lists(st.decimals(0, 40, places=2), min_size=1, max_size=4)


@given(rates, highest, payouts, st.sampled_from(Rounding), holdings)
def test_a_rate_that_the_paper_makes_sure_of_is_kept_in_every_year(
    rate: DeclaredRate,
    most: DeclaredRate,
    payout: Payout,
    rounding: Rounding,
    shares: list[Decimal],
) -> None:
    law = LegalBound(purpose=Purpose.DIVIDEND, citation="มาตรา 1", at_most=[most])
    fund = Bucket(key="a", name="a", take=FixedAmount(1), to=ToFund())
    dividend = Bucket(
        key="b",
        name="b",
        purpose=Purpose.DIVIDEND,
        take=rate,
        rounding=rounding,
        to=ToMembers(basis=Basis.SHARES, if_nobody="a", payout=payout),
    )
    rest = Bucket(key="rest", name="rest", take=EverythingLeft(), to=ToFund())
    rules = attrs.evolve(COOPERATIVES_ACT_2542, bounds=[law], first=[])
    terms = _agreement(fund, dividend, rest)
    register = [
        Member(id=f"m{n}", name=NAME, shares=held) for n, held in enumerate(shares)
    ]

    doubted = _bounds_in(check(terms, against=rules))
    broken = _bounds_in(check(terms.share(Baht(50), register), against=rules))

    assert broken <= doubted


def test_a_walk_in_part_may_lift_a_reserve_that_is_agreed_too_low() -> None:
    """The case that once was called an error on paper, and is none in the year."""
    store = ready.store_cooperative(
        "ร้านค้าทดสอบ",
        agreed_on=date(2025, 12, 14),
        in_force_from=date(2026, 1, 1),
        reserve=5,
    )
    register = [
        Member(
            id="m1", name=NAME, shares=Decimal(1), purchases=Baht(1), roles=[Role.CHAIR]
        )
    ]
    year = store.share(Baht(1000), register, non_members=NonMembers(purchases=Baht(3)))

    on_paper = check(store, against=COOPERATIVES_ACT_2542)

    assert [each.code for each in on_paper] == ["law.perhaps_below", "law.no_bucket"]
    assert check(year, against=COOPERATIVES_ACT_2542) == ()
