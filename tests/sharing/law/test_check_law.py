"""Laws of check: what the paper promises, no year breaks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import Problem, Severity
from sammachip.groups import Basis, Member
from sammachip.money import Baht, Rounding
from sammachip.people import PersonName
from sammachip.sharing import (
    Agreement,
    AmountPerUnit,
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
    Sharing,
    ToFund,
    ToMembers,
    UpToBalance,
    check,
)

KEYS: Final = ("a", "b", "c", "d")
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
takes = amounts | st.builds(
    AmountPerUnit,
    amount=st.integers(0, 90).map(Baht.from_satang),
    basis=st.just(Basis.EQUAL),
)
caps = amounts | st.builds(UpToBalance, target=fixed)
purposes = st.none() | st.sampled_from([Purpose.RESERVE, Purpose.BONUS])
to_members = st.builds(
    ToMembers,
    basis=st.sampled_from([Basis.EQUAL, Basis.SHARES]),
    if_nobody=st.just("a"),
)


@st.composite
def _bucket(draw: st.DrawFn, key: str) -> Bucket:
    """Draw a bucket with a floor or caps that cannot cross it."""
    place = KEYS.index(key)
    floors = draw(st.lists(amounts, max_size=2))
    bounded = draw(st.booleans()) and not floors
    ceilings = draw(st.lists(caps, max_size=2)) if bounded else []
    return Bucket(
        key=key,
        name=key,
        purpose=draw(purposes),
        take=draw(takes),
        to=ToFund() if key == "a" or ceilings else draw(st.builds(ToFund) | to_members),
        rounding=draw(st.sampled_from(Rounding)),
        at_least=floors,
        at_most=ceilings,
        excess_to=draw(st.sampled_from([None, "rest"])) if ceilings else None,
        shortage_from=(
            draw(st.sampled_from([None, *KEYS[:place]])) if floors and place else None
        ),
    )


@st.composite
def agreements(draw: st.DrawFn) -> Agreement:
    if draw(st.integers(0, 4)) == 0:
        return _of_percentages(draw)
    rest = Bucket(
        key="rest",
        name="rest",
        purpose=draw(purposes),
        take=EverythingLeft(),
        to=draw(st.builds(ToFund) | to_members),
    )
    return _agreement(*(draw(_bucket(key)) for key in KEYS), rest)


def _of_percentages(draw: st.DrawFn) -> Agreement:
    parts = draw(st.permutations([10, 15, 25, 50]))
    buckets = (
        Bucket(
            key=key,
            name=key,
            purpose=draw(purposes),
            take=PercentOfProfit(percent=Percent(part)),
            to=ToFund() if key == "a" else draw(st.builds(ToFund) | to_members),
        )
        for key, part in zip(KEYS, parts, strict=True)
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
            at_most=st.lists(amounts, max_size=2),
        ),
        min_size=1,
        max_size=2,
    ),
)


def _which(problem: Problem) -> tuple[object, object, str]:
    side = "above" if problem.code.endswith("above") else "below"
    return problem.facts["purpose"], problem.facts["bound"], side


def _bounds_in(problems: Iterable[Problem]) -> set[tuple[object, object, str]]:
    return {_which(problem) for problem in problems if "bound" in problem.facts}


def _share(
    agreement: Agreement, profit: Baht, shares: list[int], capital: Baht
) -> Sharing:
    funds = [each.key for each in agreement.buckets if isinstance(each.to, ToFund)]
    return agreement.share(
        profit,
        [
            Member(id=f"m{n}", name=NAME, shares=Decimal(number))
            for n, number in enumerate(shares)
        ],
        balances={key: Baht(2) for key in funds},
        capital=capital,
    )


@given(
    agreements(),
    rule_sets,
    st.integers(100, 300) | st.integers(100, 10**6),
    st.lists(st.sampled_from([0, 1, 3]), min_size=1, max_size=3),
    st.integers(0, 10**5).map(Baht.from_satang),
)
def test_what_the_paper_promises_no_year_breaks(
    agreement: Agreement, rules: RuleSet, profit: int, shares: list[int], capital: Baht
) -> None:
    sharing = _share(agreement, Baht.from_satang(profit), shares, capital)

    doubted = _bounds_in(check(agreement, against=rules))
    broken = _bounds_in(check(sharing, against=rules))

    assert broken <= doubted


@given(agreements(), rule_sets, st.integers(10**6, 10**9))
def test_what_the_paper_breaks_every_good_year_breaks(
    agreement: Agreement, rules: RuleSet, profit: int
) -> None:
    sharing = _share(agreement, Baht.from_satang(profit), [1, 3], capital=Baht(5))

    on_paper = check(agreement, against=rules)
    broken = _bounds_in(check(sharing, against=rules))

    errors = (each for each in on_paper if each.severity is Severity.ERROR)
    assert _bounds_in(errors) <= broken
