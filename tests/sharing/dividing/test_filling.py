"""Filling: buckets in order, each within its bounds, until nothing is left."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sharing_terms import (
    OUTSIDE,
    REST,
    agreement,
    bucket,
    fixed,
    held,
    member,
    moves_of,
    of_rest,
    percent,
    share_of,
    to_members,
)

from sammachip.groups import Basis
from sammachip.money import ZERO_BAHT, Baht, Rounding
from sammachip.sharing import (
    Agreement,
    BucketRounding,
    Percent,
    PercentOfCapital,
    PercentOfProfit,
    UpToBalance,
)

TOGETHER: Final = BucketRounding.LARGEST_REMAINDER


@pytest.mark.parametrize(
    ("profit", "amounts"),
    [
        ("0", ["0.00", "0.00", "0.00", "0.00", "0.00"]),
        ("0.01", ["0.00", "0.01", "0.00", "0.00", "0.00"]),
        ("3000", ["300.00", "2000.00", "700.00", "0.00", "0.00"]),
        ("4600", ["460.00", "2000.00", "2000.00", "70.00", "70.00"]),
        ("10000", ["1000.00", "2000.00", "2000.00", "2500.00", "2500.00"]),
    ],
)
def test_buckets_are_filled_in_order_as_far_as_the_profit_goes(
    profit: str, amounts: list[str]
) -> None:
    terms = agreement(
        bucket("fund", percent(10)),
        bucket("temple", fixed(2000), OUTSIDE),
        bucket("school", fixed(2000), OUTSIDE),
        bucket("half of the rest", of_rest(50)),
        bucket("rest"),
    )

    assert [*held(terms.share(Baht(profit), [])).values()] == amounts


def test_who_comes_last_is_told_that_the_profit_did_not_reach() -> None:
    terms = agreement(
        bucket("x", percent(50), rounding=Rounding.UP),
        bucket("y", percent(50), rounding=Rounding.UP),
        bucket("rest"),
    )

    x, y, rest = terms.share(Baht("0.01"), []).buckets

    assert [each.taken.satang for each in (x, y, rest)] == [1, 0, 0]
    assert [each.falls_short for each in (x, y, rest)] == [False, True, False]
    assert (y.agreed, y.base) == (Baht("0.01"), Baht("0.01"))


def test_a_share_shows_what_its_rule_looked_at() -> None:
    terms = agreement(
        bucket("a", percent("12.5"), at_least=[percent(13)], at_most=[percent("13.3")]),
        bucket("b", of_rest(10)),
        bucket("c", fixed(7)),
        bucket("rest"),
    )

    a, b, c, rest = terms.share(Baht("99.99"), []).buckets

    assert (a.base, a.exact, a.agreed) == (
        Baht("99.99"),
        Fraction(9999, 8),
        Baht("12.49"),
    )
    assert (a.floor, a.cap, a.taken) == (Baht("13.00"), Baht("13.29"), Baht("13.00"))
    assert (b.base, b.exact, b.taken) == (
        Baht("86.99"),
        Fraction(8699, 10),
        Baht("8.69"),
    )
    assert (c.base, c.floor, c.cap) == (Baht("78.30"), None, None)
    assert (rest.base, rest.taken) == (Baht("71.30"), Baht("71.30"))


@pytest.mark.parametrize(
    ("parts", "profit", "amounts"),
    [
        pytest.param(
            ["100/3"] * 3, "10000", ["3333.34", "3333.33", "3333.33"], id="thirds"
        ),
        # 0.505, 0.303 and 0.202 baht: the odd satang to the largest remainder
        pytest.param([50, 30, 20], "1.01", ["0.51", "0.30", "0.20"], id="to the most"),
        pytest.param([50, 50], "0.01", ["0.01", "0.00"], id="a tie, to the earlier"),
        pytest.param([0, 100], "0.01", ["0.00", "0.01"], id="zero gets zero"),
        pytest.param([25, 25, 30, 10, 10], "0", ["0.00"] * 5, id="nothing"),
        # the store co-operative of 2565
        pytest.param(
            [25, 25, 30, 10, 10],
            "409826.40",
            ["102456.60", "102456.60", "122947.92", "40982.64", "40982.64"],
            id="the store",
        ),
    ],
)
def test_percentages_that_make_100_can_be_split_together(
    parts: list[int | str], profit: str, amounts: list[str]
) -> None:
    terms = agreement(
        *(bucket(f"b{at}", percent(part)) for at, part in enumerate(parts)),
        rounding=TOGETHER,
    )

    assert [*held(terms.share(Baht(profit), [])).values()] == amounts


def test_a_loss_shares_nothing_by_either_rounding() -> None:
    in_order = agreement(bucket("a", percent(50)), bucket("b"))
    together = agreement(
        bucket("a", percent(50)), bucket("b", percent(50)), rounding=TOGETHER
    )

    for terms in (in_order, together):
        assert [*held(terms.share(Baht(-7), [])).values()] == ["0.00", "0.00"]


def test_excess_that_comes_before_a_buckets_turn_is_on_top_of_what_it_takes() -> None:
    terms = agreement(
        bucket("bonus", percent(20), at_most=[fixed(90)], excess_to="welfare"),
        bucket("welfare", fixed(100)),
        bucket("fund"),
    )

    sharing = terms.share(Baht(1000), [])

    welfare = share_of(sharing, "welfare")
    assert (welfare.taken, welfare.received) == (Baht(100), Baht(110))
    assert held(sharing) == {"bonus": "90.00", "welfare": "210.00", "fund": "700.00"}


def test_excess_that_comes_early_helps_to_reach_a_floor() -> None:
    terms = agreement(
        bucket("bonus", fixed(900), at_most=[fixed(850)], excess_to="reserve"),
        bucket("other", fixed(100)),
        bucket("reserve", at_least=[fixed(120)], shortage_from="other"),
    )

    sharing = terms.share(Baht(1000), [])

    assert held(sharing) == {"bonus": "850.00", "other": "30.00", "reserve": "120.00"}
    assert moves_of(sharing, "other") == [("reserve", "70.00", "shortage")]


def test_a_full_fund_passes_on_what_it_cannot_hold() -> None:
    full = UpToBalance(target=PercentOfCapital(percent=Percent(30)))
    terms = agreement(
        bucket("reserve", percent(10), at_most=[full], excess_to="welfare"),
        bucket("welfare", percent(5)),
        bucket("fund"),
    )

    sharing = terms.share(
        Baht(1000), [], capital=Baht(1000), balances={"reserve": Baht(260)}
    )

    assert held(sharing) == {"reserve": "40.00", "welfare": "110.00", "fund": "850.00"}


def test_money_that_no_member_is_paid_may_lift_a_bucket_over_its_cap() -> None:
    # it is told on the statement; the alternative would be money without a place
    terms = agreement(
        bucket("village", percent(10), at_most=[fixed(50)]),
        bucket("members", to=to_members(Basis.SHARES, if_nobody="village")),
    )

    sharing = terms.share(Baht(1000), [member("m1", "0")])

    village = share_of(sharing, "village")
    assert (village.cap, village.taken, village.amount) == (
        Baht(50),
        Baht(50),
        Baht(1000),
    )


def test_a_long_way_for_excess_is_walked_to_its_end() -> None:
    count = 60
    capped = (
        bucket(f"b{at}", fixed(2), at_most=[fixed(1)], excess_to=f"b{at + 1}")
        for at in range(count)
    )
    terms = agreement(*capped, bucket(f"b{count}"))

    amounts = held(terms.share(Baht(1000), []))

    assert [*amounts.values()] == ["1.00"] * count + ["940.00"]


ROUNDINGS: Final = st.sampled_from(Rounding)
satang = st.integers(0, 2**80)


@st.composite
def percent_agreements(draw: st.DrawFn) -> Agreement:
    cuts = sorted(draw(st.lists(st.fractions(0, 100), min_size=1, max_size=5)))
    parts = [high - low for low, high in zip([Fraction(0), *cuts], cuts, strict=False)]
    takes = [PercentOfProfit(percent=Percent(part)) for part in parts]
    return agreement(
        *(
            bucket(f"b{at}", take, rounding=draw(ROUNDINGS))
            for at, take in enumerate(takes)
        ),
        bucket("rest", REST),
    )


@given(percent_agreements(), satang)
def test_each_bucket_is_within_a_satang_of_its_percentage(
    terms: Agreement, profit: int
) -> None:
    *shares, rest = terms.share(Baht.from_satang(profit), []).buckets

    for share in shares:
        if not share.falls_short:
            assert abs(share.amount.satang - share.exact) < 1
    assert Baht.total(each.amount for each in (*shares, rest)).satang == profit
    assert rest.amount >= ZERO_BAHT


@given(st.lists(st.fractions(0, 100), max_size=5), satang)
def test_buckets_that_are_split_together_get_floor_or_ceiling(
    cuts: list[Fraction], profit: int
) -> None:
    edges = [Fraction(0), *sorted(cuts), Fraction(100)]
    parts = [high - low for low, high in pairwise(edges)]
    terms = agreement(
        *(
            bucket(f"b{at}", PercentOfProfit(percent=Percent(part)))
            for at, part in enumerate(parts)
        ),
        rounding=TOGETHER,
    )

    shares = terms.share(Baht.from_satang(profit), []).buckets

    for share in shares:
        assert share.exact - 1 < share.amount.satang < share.exact + 1
    assert Baht.total(each.amount for each in shares).satang == profit
