"""Paying: exact parts in units that can be paid, and where the rest of it goes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sharing_terms import (
    YEAR,
    agreement,
    bucket,
    fixed,
    for_members,
    having,
    held,
    member,
    moves_of,
    paid,
    percent,
    share_of,
    to_members,
)

from sammachip.groups import MONTH_AFTER, Basis, NonMembers
from sammachip.money import Baht, Rounding
from sammachip.sharing import (
    Agreement,
    AmountPerUnit,
    Counted,
    DeclaredRate,
    Payout,
    PayoutStage,
    Percent,
    Sharing,
    Take,
)

DOWN, UP, HALF_UP = Rounding.DOWN, Rounding.UP, Rounding.HALF_UP
TOGETHER, MEMBER = PayoutStage.TOGETHER, PayoutStage.MEMBER
ROW, SHARE = PayoutStage.ROW, PayoutStage.SHARE
COIN: Final = Baht("0.25")
SATANG: Final = Baht("0.01")
EACH_BAHT: Final = Baht(1)


def by(
    basis: Basis | Counted, payout: Payout, take: Take, *, rest_to: str | None = None
) -> Agreement:
    """Return an agreement by which members get *take*, and a fund the rest."""
    to = attrs.evolve(to_members(basis), payout=payout, rest_to=rest_to)
    return for_members(to, take)


def outcome(sharing: Sharing) -> tuple[list[str], str]:
    """Return what each member is paid, and what is left in the fund of the pot."""
    moved = {why: amount for _, amount, why in moves_of(sharing, "members")}
    return [*paid(sharing).values()], moved.get("rest", "0.00")


@pytest.mark.parametrize(
    ("unit", "pot", "amounts", "rest"),
    [
        (SATANG, "100", ["33.34", "33.33", "33.33"], "0.00"),
        (COIN, "100", ["33.50", "33.25", "33.25"], "0.00"),
        (COIN, "100.10", ["33.50", "33.25", "33.25"], "0.10"),
        (COIN, "0.24", ["0.00", "0.00", "0.00"], "0.24"),
        (COIN, "0.50", ["0.25", "0.25", "0.00"], "0.00"),
        (EACH_BAHT, "100.75", ["34.00", "33.00", "33.00"], "0.75"),
        (Baht(100), "199.99", ["100.00", "0.00", "0.00"], "99.99"),
    ],
)
def test_members_are_paid_in_coins_that_there_are(
    unit: Baht, pot: str, amounts: list[str], rest: str
) -> None:
    terms = by(Basis.EQUAL, Payout(unit=unit), fixed(pot))

    sharing = terms.share(Baht(1000), [member("m1"), member("m2"), member("m3")])

    assert outcome(sharing) == (amounts, rest)
    assert Baht(held(sharing)["fund"]) == Baht(1000) - Baht(pot) + Baht(rest)


def test_what_cannot_be_paid_goes_to_the_bucket_that_is_named() -> None:
    to = attrs.evolve(to_members(), payout=Payout(unit=COIN), rest_to="temple")
    terms = agreement(
        bucket("members", percent(50), to), bucket("temple", fixed(1)), bucket("fund")
    )

    sharing = terms.share(Baht("1.81"), [member("m1"), member("m2")])

    assert held(sharing) == {"members": "0.75", "temple": "1.06", "fund": "0.00"}
    assert moves_of(sharing, "members") == [("temple", "0.15", "rest")]
    assert paid(sharing) == {"m1": "0.50", "m2": "0.25"}


@pytest.mark.parametrize(
    ("payout", "pot", "amounts", "rest"),
    [
        # 100 by 3, 3 and 1: 42.857..., 42.857..., 14.285...
        (Payout(stage=MEMBER), "100", ["42.85", "42.85", "14.28"], "0.02"),
        (
            Payout(stage=MEMBER, unit=COIN),
            "100",
            ["42.75", "42.75", "14.25"],
            "0.25",
        ),
        (
            Payout(stage=MEMBER, unit=EACH_BAHT, rounding=HALF_UP),
            "100",
            ["43.00", "43.00", "14.00"],
            "0.00",
        ),
        # 42.86 + 42.86 + 14.29 is more than there is: rounded together
        (
            Payout(stage=MEMBER, rounding=HALF_UP),
            "100.00",
            ["42.86", "42.86", "14.28"],
            "0.00",
        ),
        # so is 43 + 43 + 15
        (
            Payout(stage=MEMBER, unit=EACH_BAHT, rounding=UP),
            "100",
            ["43.00", "43.00", "14.00"],
            "0.00",
        ),
        # 3 satang: 1.29, 1.29 and 0.43
        (
            Payout(stage=MEMBER, rounding=HALF_UP),
            "0.03",
            ["0.01", "0.01", "0.00"],
            "0.01",
        ),
        # one share gets 14.285...
        (Payout(stage=SHARE), "100", ["42.84", "42.84", "14.28"], "0.04"),
        (
            Payout(stage=SHARE, unit=EACH_BAHT),
            "100",
            ["42.00", "42.00", "14.00"],
            "2.00",
        ),
        (
            Payout(stage=SHARE, unit=COIN, rounding=HALF_UP),
            "100",
            ["42.75", "42.75", "14.25"],
            "0.25",
        ),
        # 14.29 a share is more than there is
        (
            Payout(stage=SHARE, rounding=HALF_UP),
            "100",
            ["42.86", "42.86", "14.28"],
            "0.00",
        ),
    ],
)
def test_parts_may_be_rounded_one_by_one_as_far_as_there_is_enough(
    payout: Payout, pot: str, amounts: list[str], rest: str
) -> None:
    terms = by(Basis.SHARES, payout, fixed(pot))

    sharing = terms.share(Baht(1000), having(["3", "3", "1"]))

    assert outcome(sharing) == (amounts, rest)


def test_halves_that_come_to_more_than_the_pot_are_rounded_together() -> None:
    # 2.5 satang each would be 3 satang each, of 5
    terms = by(Basis.EQUAL, Payout(stage=MEMBER, rounding=HALF_UP), fixed("0.05"))

    sharing = terms.share(Baht(1), [member("m1"), member("m2")])

    assert outcome(sharing) == (["0.03", "0.02"], "0.00")


@pytest.mark.parametrize(
    ("shares", "pot", "payout", "amounts", "rest"),
    [
        # 20 baht of a share of 50 is 0.4 share
        (["0.4", "9.6"], "100", Payout(stage=SHARE), ["4.00", "96.00"], "0.00"),
        (["0.4", "9.6"], "100.09", Payout(stage=SHARE), ["4.00", "96.00"], "0.09"),
        # 0.33 a share; 0.4 of it is 13.2 satang
        (["0.4", "2.6"], "1", Payout(stage=SHARE), ["0.13", "0.85"], "0.02"),
        # 12,345.67 over 321 shares is 38.4600...
        (
            ["21", "300"],
            "12345.67",
            Payout(stage=SHARE, unit=EACH_BAHT),
            ["798.00", "11400.00"],
            "147.67",
        ),
        (["21", "300"], "12345.67", Payout(), ["807.66", "11538.01"], "0.00"),
    ],
)
def test_a_part_of_a_share_gets_that_part(
    shares: list[str], pot: str, payout: Payout, amounts: list[str], rest: str
) -> None:
    terms = by(Basis.SHARES, payout, fixed(pot))

    sharing = terms.share(Baht(20_000), having(shares))

    assert outcome(sharing) == (amounts, rest)


def test_a_fund_over_savings_is_paid_out_to_the_last_satang() -> None:
    # a share-out screen that cuts 2.5, 2.5 and 1.5 shares of 500 to 2, 2 and 1
    # pays 3,076.92 of these 4,000
    savers = [
        attrs.evolve(member(name), value=Baht(value))
        for name, value in (("m1", 1250), ("m2", 1250), ("m3", 750))
    ]

    sharing = by(Basis.VALUE, Payout(), fixed(4000)).share(Baht(4000), savers)

    assert outcome(sharing) == (["1538.46", "1538.46", "923.08"], "0.00")


SAVER: Final = member(
    "m1",
    moves={date(2025, 6, 1): "50000"}
    | {date(2026, month, 28): "500" for month in range(1, 13)},
)
BY_MONTHS: Final = Counted(basis=Basis.SHARES, time=MONTH_AFTER)
SEVEN_PERCENT: Final = DeclaredRate(
    percent=Percent(7), basis=BY_MONTHS, share_price=Baht(1)
)


@pytest.mark.parametrize(
    ("payout", "amount", "last_rows"),
    [
        # wing5-coop, dmrcoop: every row to the satang, then added: 3,692.50
        pytest.param(
            Payout(stage=ROW, rounding=HALF_UP),
            "3692.50",
            ["8.75", "5.83", "2.92", "0.00"],
            id="rows rounded",
        ),
        # pkhcoop: every row cut to whole baht, then added: 5.50 baht are lost
        pytest.param(
            Payout(stage=ROW, unit=EACH_BAHT),
            "3687.00",
            ["8.00", "5.00", "2.00", "0.00"],
            id="rows cut to baht",
        ),
        pytest.param(
            Payout(stage=ROW),
            "3692.46",
            ["8.75", "5.83", "2.91", "0.00"],
            id="rows cut to satang",
        ),
        pytest.param(
            Payout(stage=MEMBER, rounding=HALF_UP), "3692.50", [], id="exact, then once"
        ),
        pytest.param(
            Payout(stage=MEMBER, unit=EACH_BAHT), "3692.00", [], id="once, cut to baht"
        ),
        pytest.param(Payout(), "3692.50", [], id="together"),
    ],
)
def test_a_declared_rate_pays_as_its_rounding_says(
    payout: Payout, amount: str, last_rows: list[str]
) -> None:
    terms = by(BY_MONTHS, payout, SEVEN_PERCENT)

    sharing = terms.share(Baht(10_000), [SAVER], year=YEAR)

    (portion,) = share_of(sharing, "members").portions
    assert portion.amount == Baht(amount)
    assert [row.plain() for row in portion.rows[-4:]] == last_rows
    assert held(sharing) == {
        "members": amount,
        "fund": (Baht(10_000) - Baht(amount)).plain(),
    }


def test_rows_that_are_cut_lose_more_than_a_sum_that_is_cut() -> None:
    # the same 5.50 baht where a sum is divided instead of a rate declared
    terms = by(BY_MONTHS, Payout(stage=ROW, unit=EACH_BAHT), fixed("3692.50"))

    sharing = terms.share(Baht(10_000), [SAVER], year=YEAR)

    assert outcome(sharing) == (["3687.00"], "5.50")


def test_a_rate_may_be_rounded_up_for_every_row() -> None:
    # three rows of 12.5 satang: 13 each is 39, once rounded it would be 38
    basis = attrs.evolve(BY_MONTHS)
    rate = DeclaredRate(percent=Percent("1.25"), basis=basis, share_price=Baht(1))
    moves = {date(2025, month, 1): "10" for month in (1, 2, 3)}
    who = member("m1", moves=moves)

    rows = by(basis, Payout(stage=ROW, rounding=HALF_UP), rate)
    once = by(basis, Payout(stage=MEMBER, rounding=HALF_UP), rate)

    assert paid(rows.share(Baht(10), [who], year=YEAR)) == {"m1": "0.39"}
    assert paid(once.share(Baht(10), [who], year=YEAR)) == {"m1": "0.38"}


def test_a_rate_per_piece_is_paid_in_coins() -> None:
    a_piece = AmountPerUnit(amount=Baht("0.33"), basis=Basis.PIECES)
    terms = by(Basis.PIECES, Payout(stage=MEMBER, unit=COIN), a_piece)

    sharing = terms.share(Baht(100), [member("m1", pieces=10), member("m2", pieces=3)])

    assert paid(sharing) == {"m1": "3.25", "m2": "0.75"}
    assert held(sharing) == {"members": "4.00", "fund": "96.00"}


def test_the_part_of_non_members_is_rounded_like_that_of_a_member() -> None:
    to = attrs.evolve(
        to_members(Basis.PURCHASES),
        payout=Payout(stage=MEMBER, unit=EACH_BAHT),
        non_members_to="village",
        rest_to="fund",
    )
    terms = agreement(
        bucket("members", fixed(100), to), bucket("village", fixed(0)), bucket("fund")
    )

    sharing = terms.share(
        Baht(100),
        [member("m1", purchases=100), member("m2", purchases=100)],
        non_members=NonMembers(purchases=Baht(100)),
    )

    assert paid(sharing) == {"m1": "33.00", "m2": "33.00"}
    assert held(sharing) == {"members": "66.00", "village": "33.00", "fund": "1.00"}


@pytest.mark.parametrize("stage", PayoutStage)
def test_a_rate_pays_members_in_full_whatever_part_non_members_have(
    stage: PayoutStage,
) -> None:
    five = DeclaredRate(percent=Percent(5), basis=Basis.INTEREST_PAID)
    to = attrs.evolve(
        to_members(Basis.INTEREST_PAID),
        payout=Payout(stage=stage),
        non_members_to="fund",
    )

    sharing = for_members(to, five).share(
        Baht(1000),
        [member("m1", interest=1000), member("m2", interest=600)],
        non_members=NonMembers(interest_paid=Baht(400)),
    )

    assert paid(sharing) == {"m1": "50.00", "m2": "30.00"}
    assert moves_of(sharing, "members") == [("fund", "20.00", "non_members")]


def test_of_money_one_share_is_one_baht() -> None:
    # 100.09 over 1,000 baht: 10.009 satang a baht, cut to 10
    terms = by(Basis.PURCHASES, Payout(stage=SHARE), fixed("100.09"))

    sharing = terms.share(
        Baht(1000), [member("m1", purchases=600), member("m2", purchases=400)]
    )

    assert outcome(sharing) == (["60.00", "40.00"], "0.09")


def test_rows_that_are_rounded_alone_never_come_to_less_than_nothing() -> None:
    # 44 satang a row round to nothing, the 1.32 baht withdrawn to -1 baht
    moves = {date(2026, 1, day): "4" for day in (5, 6, 7)} | {date(2026, 1, 20): "-12"}
    rate = DeclaredRate(percent=Percent(12), basis=BY_MONTHS, share_price=Baht(1))
    terms = by(BY_MONTHS, Payout(stage=ROW, unit=EACH_BAHT, rounding=HALF_UP), rate)

    sharing = terms.share(
        Baht(100),
        [
            member("m1", moves=moves),
            member("m2", moves={date(2025, 1, 1): "100"}),
        ],
        year=YEAR,
    )

    assert paid(sharing) == {"m1": "0.00", "m2": "12.00"}


payouts = st.one_of(
    st.builds(Payout, unit=st.sampled_from([SATANG, COIN, EACH_BAHT, Baht("7.77")])),
    st.builds(
        Payout,
        unit=st.sampled_from([SATANG, COIN, EACH_BAHT, Baht("7.77")]),
        stage=st.sampled_from([MEMBER, ROW, SHARE]),
        rounding=st.sampled_from(Rounding),
    ),
)
holdings = st.lists(
    st.decimals(0, 10**6, places=2).map(str), min_size=1, max_size=7
).filter(lambda each: any(map(Decimal, each)))


@given(payouts, holdings, st.integers(0, 2**70).map(Baht.from_satang))
def test_whatever_the_payout_what_is_paid_and_what_is_left_are_the_pot(
    payout: Payout, shares: list[str], pot: Baht
) -> None:
    sharing = by(Basis.SHARES, payout, fixed(str(pot.decimal))).share(
        pot, having(shares)
    )

    portions = share_of(sharing, "members").portions
    amounts = [portion.amount for portion in portions]
    rest = Baht.total(each.amount for each in share_of(sharing, "members").moved)
    assert Baht.total(amounts) + rest == pot
    assert sum(portion.exact for portion in portions) == pot.satang
    for portion in portions:
        assert portion.amount.satang >= 0
        assert portion.weight or not portion.amount


@given(payouts.filter(lambda each: each.stage is not SHARE), holdings)
def test_nobody_is_paid_a_part_of_a_unit_or_a_unit_more_than_the_exact_part(
    payout: Payout, shares: list[str]
) -> None:
    sharing = by(Basis.SHARES, payout, fixed(1000)).share(Baht(1000), having(shares))

    for portion in share_of(sharing, "members").portions:
        assert portion.amount.satang % payout.unit.satang == 0
        assert portion.amount.satang - portion.exact < payout.unit.satang


@given(holdings, st.integers(0, 10**9).map(Baht.from_satang))
def test_rounding_down_one_by_one_never_pays_more_than_together(
    shares: list[str], pot: Baht
) -> None:
    take = fixed(str(pot.decimal))

    alone = by(Basis.SHARES, Payout(stage=MEMBER), take).share(pot, having(shares))
    together = by(Basis.SHARES, Payout(), take).share(pot, having(shares))

    for name, amount in paid(alone).items():
        assert Fraction(paid(together)[name]) - Fraction(amount) in {
            0,
            Fraction(1, 100),
        }
