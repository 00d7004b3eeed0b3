"""Destinations: who shares in a bucket, and who does not."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

import attrs
import pytest
from sharing_terms import (
    YEAR,
    agreement,
    bucket,
    fixed,
    for_members,
    held,
    member,
    moves_of,
    paid,
    percent,
    problems_of,
    share_of,
    to_members,
    told,
)

from sammachip.groups import MONTH_AFTER, Basis, Member, NonMembers, Role, Standing
from sammachip.money import ZERO_BAHT, Baht, Rounding
from sammachip.sharing import (
    AtLeast,
    Counted,
    DeclaredRate,
    Payout,
    PayoutStage,
    Percent,
)

DEFAULTER: Final = attrs.evolve(
    member("defaulter", "10", interest=200), missed_payment=True
)
SLEEPER: Final = attrs.evolve(member("sleeper", "10", interest=0), inactive=True)
STEADY: Final = member("steady", "20", interest=600)
JOINER: Final = member("joiner", "10", joined=date(2026, 4, 1))
LEAVER: Final = member("leaver", "10", left=date(2026, 9, 30))
GONE: Final = member("gone", left=date(2025, 12, 31))
NEXT_YEARS: Final = member("next", joined=date(2027, 1, 1))


def shared_without(*standings: Standing, register: list[Member]) -> dict[str, str]:
    to = attrs.evolve(to_members(Basis.SHARES), without=standings)
    return paid(for_members(to).share(Baht(100), register, year=YEAR))


def test_who_missed_a_payment_loses_the_refund_and_not_the_dividend() -> None:
    # Thai Airways staff co-op, article 25
    no_defaulters = attrs.evolve(
        to_members(Basis.INTEREST_PAID), without=[Standing.MISSED_PAYMENT]
    )
    terms = agreement(
        bucket("dividend", percent(40), to_members(Basis.SHARES)),
        bucket("refund", percent(40), no_defaulters),
        bucket("fund"),
    )

    sharing = terms.share(Baht(1000), [DEFAULTER, SLEEPER, STEADY])

    assert paid(sharing, "dividend") == {
        "defaulter": "100.00",
        "sleeper": "100.00",
        "steady": "200.00",
    }
    assert paid(sharing, "refund") == {"sleeper": "0.00", "steady": "400.00"}
    assert sharing.total_of("defaulter") == Baht(100)


@pytest.mark.parametrize(
    ("standing", "amounts"),
    [
        (
            Standing.INACTIVE,
            {"defaulter": "33.34", "joiner": "33.33", "leaver": "33.33"},
        ),
        (
            Standing.MISSED_PAYMENT,
            {"sleeper": "33.34", "joiner": "33.33", "leaver": "33.33"},
        ),
        (
            Standing.JOINED_IN_YEAR,
            {"defaulter": "33.34", "sleeper": "33.33", "leaver": "33.33"},
        ),
        (
            Standing.LEFT_IN_YEAR,
            {"defaulter": "33.34", "sleeper": "33.33", "joiner": "33.33"},
        ),
    ],
)
def test_each_standing_keeps_one_kind_of_member_out(
    standing: Standing, amounts: dict[str, str]
) -> None:
    register = [DEFAULTER, SLEEPER, JOINER, LEAVER]

    assert shared_without(standing, register=register) == amounts


def test_several_standings_keep_out_who_is_in_any_of_them() -> None:
    register = [DEFAULTER, SLEEPER, STEADY]

    assert shared_without(*Standing, register=register) == {"steady": "100.00"}


def test_who_left_long_ago_or_is_not_yet_a_member_has_no_part() -> None:
    register = [GONE, NEXT_YEARS, STEADY]

    assert shared_without(register=register) == {"steady": "100.00"}


@pytest.mark.parametrize(
    ("who", "is_in"),
    [
        (member("m1", left=date(2026, 1, 1)), True),
        (member("m1", left=date(2025, 12, 31)), False),
        (member("m1", joined=date(2026, 12, 31)), True),
        (member("m1", joined=date(2027, 1, 1)), False),
    ],
)
def test_one_day_of_the_year_is_enough_to_share_in_it(
    who: Member, *, is_in: bool
) -> None:
    assert to_members().includes(who, YEAR) is is_in


def test_who_left_and_withdrew_shares_is_paid_for_the_time() -> None:
    by_time = to_members(Counted(basis=Basis.SHARES, time=MONTH_AFTER))
    stayed = member("stayed", moves={date(2020, 1, 1): "10"})
    left = member(
        "left",
        moves={date(2020, 1, 1): "10", date(2026, 6, 30): "-10"},
        left=date(2026, 6, 30),
    )

    sharing = for_members(by_time).share(Baht(180), [stayed, left], year=YEAR)

    assert paid(sharing) == {"stayed": "120.00", "left": "60.00"}


def test_a_bucket_for_some_roles_passes_over_the_others() -> None:
    officers = attrs.evolve(to_members(), roles=[Role.CHAIR, Role.TREASURER])
    register = [
        member("m1", None, Role.TREASURER),
        member("m2"),
        member("m3", None, Role.SECRETARY, Role.CHAIR),
        member("m4", None, Role.COMMITTEE),
    ]

    sharing = for_members(officers).share(Baht("100.01"), register)

    assert paid(sharing) == {"m1": "50.01", "m3": "50.00"}
    assert sharing.total_of("m2") == ZERO_BAHT


def test_every_condition_has_to_hold() -> None:
    helpers = attrs.evolve(
        to_members(),
        only=[
            AtLeast(basis=Basis.DAYS, quantity=Decimal(1)),
            AtLeast(basis=Basis.SHARES, quantity=Decimal(5)),
        ],
    )
    register = [
        member("m1", "5", days=1),
        member("m2", "5", days=0),
        member("m3", "4.9", days=9),
    ]

    assert paid(for_members(helpers).share(Baht(10), register)) == {"m1": "10.00"}


STORE: Final = [
    member("m1", purchases=3_000_000),
    member("m2", purchases=2_357_830),
]
WALK_IN: Final = NonMembers(purchases=Baht(289_635))


def test_the_part_of_walk_in_buyers_goes_where_the_agreement_says() -> None:
    # the store co-operative of 2565: 25 % of 409,826.40 on purchases of 5,647,465,
    # of which 289,635 are in nobody's name; its figures say 5,254.57. The parts are
    # 54,426.15403, 42,775.87292 and 5,254.57304: one satang over, to the first
    to = attrs.evolve(to_members(Basis.PURCHASES), non_members_to="fund")
    terms = agreement(bucket("refund", percent(25), to), bucket("fund"))

    sharing = terms.share(Baht("409826.40"), STORE, non_members=WALK_IN)

    assert moves_of(sharing, "refund") == [("fund", "5254.57", "non_members")]
    assert paid(sharing, "refund") == {"m1": "54426.16", "m2": "42775.87"}


def test_without_a_place_for_it_members_share_all() -> None:
    terms = agreement(
        bucket("refund", percent(25), to_members(Basis.PURCHASES)), bucket("fund")
    )

    for non_members in (WALK_IN, None):
        sharing = terms.share(Baht("409826.40"), STORE, non_members=non_members)
        assert paid(sharing, "refund") == {"m1": "57368.34", "m2": "45088.26"}


def test_where_all_business_is_with_others_nothing_is_left_for_members() -> None:
    to = attrs.evolve(
        to_members(Basis.PURCHASES, if_nobody="fund"), non_members_to="village"
    )
    terms = agreement(
        bucket("refund", percent(50), to), bucket("village", percent(0)), bucket("fund")
    )

    sharing = terms.share(Baht(10), [member("m1", purchases=0)], non_members=WALK_IN)

    assert held(sharing) == {"refund": "0.00", "village": "5.00", "fund": "5.00"}
    assert paid(sharing, "refund") == {"m1": "0.00"}


@pytest.mark.parametrize(
    "register",
    [
        pytest.param([member("m1", "0"), member("m2", "0")], id="nobody has any"),
        pytest.param([GONE], id="nobody belongs to the year"),
        pytest.param([DEFAULTER], id="nobody may have any"),
    ],
)
def test_what_nobody_has_a_claim_on_goes_to_the_bucket_that_was_named(
    register: list[Member],
) -> None:
    to = attrs.evolve(to_members(Basis.SHARES), without=[Standing.MISSED_PAYMENT])
    terms = agreement(
        bucket("fund", percent(40)),
        bucket("village", fixed(1)),
        bucket("members", to=to),
    )

    sharing = terms.share(Baht(100), register, year=YEAR)

    assert held(sharing) == {"fund": "99.00", "village": "1.00", "members": "0.00"}
    assert moves_of(sharing, "members") == [("fund", "59.00", "nobody")]
    assert share_of(sharing, "fund").received == Baht(59)
    assert paid(sharing) == {}


TEN_PERCENT: Final = DeclaredRate(
    percent=Percent(10), basis=Basis.SHARES, share_price=Baht(50)
)


def test_no_member_gets_more_than_the_rate_on_what_they_have() -> None:
    # by hours 75 and 25; of shares worth 500 and 1,000 baht, 50 and 100 at most
    to = attrs.evolve(to_members(Basis.HOURS), rate_cap=TEN_PERCENT)
    register = [member("m1", "10", hours=3), member("m2", "20", hours=1)]

    sharing = for_members(to, fixed(100)).share(Baht(1000), register)

    assert paid(sharing) == {"m1": "50.00", "m2": "25.00"}
    assert moves_of(sharing, "members") == [("fund", "25.00", "rate_cap")]
    assert held(sharing)["fund"] == "925.00"


def test_a_rate_cap_is_cut_to_what_can_be_paid() -> None:
    to = attrs.evolve(
        to_members(),
        rate_cap=attrs.evolve(TEN_PERCENT, percent=Percent("1.1")),  # 0.55 a share
        payout=Payout(unit=Baht("0.25")),
        rest_to="village",
    )
    terms = agreement(
        bucket("members", fixed(1), to), bucket("village", percent(0)), bucket("fund")
    )

    sharing = terms.share(Baht(10), [member("m1", "1")])

    assert paid(sharing) == {"m1": "0.50"}
    assert moves_of(sharing, "members") == [("village", "0.50", "rate_cap")]


def test_money_nobody_is_paid_goes_to_the_fallback_unless_another_is_named() -> None:
    to = to_members()
    other = attrs.evolve(to, rest_to="b", non_members_to="c")

    assert (to.leftover_to, to.fallbacks) == ("fund", {"if_nobody": "fund"})
    assert other.leftover_to == "b"
    assert other.fallbacks == {
        "if_nobody": "fund",
        "rest_to": "b",
        "non_members_to": "c",
    }


@pytest.mark.parametrize("unit", ["0", "-0.25"])
def test_a_payout_unit_is_above_zero(unit: str) -> None:
    (problem,) = problems_of(lambda: Payout(unit=Baht(unit)))

    assert told([problem]) == [
        (
            "payout.unit",
            "unit",
            (
                "expected an amount above zero as the smallest that is paid,"
                f" found {Baht(unit)}"
            ),
        )
    ]


@pytest.mark.parametrize("rounding", [Rounding.UP, Rounding.HALF_UP])
def test_parts_rounded_together_have_no_rounding_of_their_own(
    rounding: Rounding,
) -> None:
    problems = problems_of(lambda: Payout(unit=ZERO_BAHT, rounding=rounding))

    assert [(each.code, each.path_text) for each in problems] == [
        ("payout.unit", "unit"),
        ("payout.rounding_unused", "rounding"),
    ]
    assert str(problems[1]) == (
        "rounding: parts that are rounded together have no rounding of their own,"
        f" found {rounding.value}"
    )
    assert Payout(stage=PayoutStage.MEMBER, rounding=rounding).rounding is rounding
