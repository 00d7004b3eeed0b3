"""Ready agreements: the sources' figures, what every one keeps, what is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip import codec
from sammachip.dates import BuddhistYear
from sammachip.errors import InvalidDataError
from sammachip.groups import (
    MONTH_AFTER,
    MONTH_OF,
    Basis,
    DaysHeld,
    HoldingTime,
    Member,
    MonthsHeld,
    NonMembers,
    Role,
    ShareMove,
)
from sammachip.money import ZERO_BAHT, Baht
from sammachip.people import PersonName
from sammachip.sharing import (
    COOPERATIVES_ACT_2542,
    Agreement,
    AtLeast,
    Counted,
    Payout,
    Percent,
    Sharing,
    WhyMoved,
    check,
    ready,
)

NAME: Final = PersonName.parse("นายสมมติ ทดสอบ")
YEAR: Final = BuddhistYear(2569)
WHEN: Final[dict[str, Any]] = {
    "agreed_on": date(2025, 12, 14),
    "in_force_from": date(2026, 1, 1),
}


def member(name: str, **brought: Any) -> Member:  # noqa: ANN401  # fields of a member
    return Member(id=name, name=NAME, **brought)


def amounts_of(sharing: Sharing) -> dict[str, Baht]:
    return {share.bucket.key: share.amount for share in sharing.buckets}


def test_two_parts_are_the_groups_and_the_members() -> None:
    agreement = ready.two_part("กลุ่มทดสอบ", **WHEN, development=40, basis=Basis.DAYS)

    sharing = agreement.share(
        Baht("1000.01"), [member("m1", days=Decimal(1)), member("m2", days=Decimal(3))]
    )

    assert amounts_of(sharing) == {
        "development": Baht("400.00"),
        "members": Baht("600.01"),
    }
    assert sharing.total_of("m2") == Baht("450.01")


def test_the_store_shares_as_its_program_did_in_2565() -> None:
    """Profit, percentages and purchases are the store's; its members are one here."""
    all_purchases, walk_in = Baht(5_647_465), Baht(289_635)
    members = [
        member(
            "m1",
            shares=Decimal("0.4"),
            purchases=all_purchases - walk_in,
            roles=[Role.CHAIR],
        )
    ]

    sharing = ready.store_cooperative("ร้านค้าทดสอบ", **WHEN).share(
        Baht("409826.40"), members, non_members=NonMembers(purchases=walk_in)
    )

    rebate = sharing.buckets[2]
    assert [share.taken for share in sharing.buckets] == [
        Baht("122947.92"),
        Baht("102456.60"),
        Baht("102456.60"),
        Baht("40982.64"),
        Baht("40982.64"),
    ]
    assert [(move.to, move.amount, move.why) for move in rebate.moved] == [
        ("reserve", Baht("5254.57"), WhyMoved.NON_MEMBERS)
    ]


def test_the_store_may_count_forty_shares_and_give_the_walk_in_part_away() -> None:
    store = ready.store_cooperative(
        "ร้านค้าทดสอบ",
        **WHEN,
        shares=Counted(basis=Basis.SHARES, at_most=Decimal(40)),
        walk_in_to="public_benefit",
    )
    members = [
        member("m1", shares=Decimal(100), purchases=Baht(50)),
        member("m2", shares=Decimal(40), purchases=ZERO_BAHT),
    ]

    sharing = store.share(
        Baht(1000), members, non_members=NonMembers(purchases=Baht(50))
    )

    assert sharing.total_of("m2") == Baht(125)
    assert amounts_of(sharing)["public_benefit"] == Baht(100 + 125)
    assert amounts_of(sharing)["reserve"] == Baht(300 + 100)  # nobody has a seat


def test_the_store_keeps_the_act_but_for_a_fee_it_does_not_name() -> None:
    store = ready.store_cooperative("ร้านค้าทดสอบ", **WHEN)

    (problem,) = check(store, against=COOPERATIVES_ACT_2542)

    assert problem.code == "law.no_bucket"
    assert problem.facts["purpose"] == "league_fee"


def test_a_savings_group_counts_shares_by_the_month() -> None:
    agreement = ready.savings_group(
        "ออมทรัพย์ทดสอบ",
        **WHEN,
        reserve=15,
        welfare=30,
        public_benefit=5,
        time=MONTH_AFTER,
        payout=Payout(unit=Baht("0.25")),
    )
    bought = {"m1": date(2025, 6, 1), "m2": date(2026, 6, 30)}
    members = [
        member(name, share_moves=[ShareMove(member=name, day=day, shares=Decimal(10))])
        for name, day in bought.items()
    ]

    sharing = agreement.share(Baht(1000), members, year=YEAR)

    assert amounts_of(sharing) == {
        "reserve": Baht(150),
        "welfare": Baht(300),
        "public_benefit": Baht(50),
        "dividend": Baht(500),
    }
    assert sharing.total_of("m1") == Baht("333.25")
    assert sharing.total_of("m2") == Baht("166.75")


def test_what_a_savings_group_cannot_pay_stays_in_the_reserve() -> None:
    agreement = ready.savings_group(
        "ออมทรัพย์ทดสอบ",
        **WHEN,
        reserve=10,
        welfare=0,
        public_benefit=0,
        time=MONTH_OF,
        payout=Payout(unit=Baht(1)),
    )
    moves = [ShareMove(member="m1", day=date(2026, 1, 1), shares=Decimal(1))]

    sharing = agreement.share(
        Baht("10.50"), [member("m1", share_moves=moves)], year=YEAR
    )

    assert amounts_of(sharing)["dividend"] == Baht(9)
    assert amounts_of(sharing)["reserve"] == Baht("1.50")


def village_fund(*percents: int) -> Agreement:
    dividend, refund, committee, public_use, insurance, addition = map(
        Percent, percents
    )
    return ready.village_fund_account(
        "กองทุนหมู่บ้านทดสอบ",
        pool="บัญชี 1",
        **WHEN,
        dividend=dividend,
        dividend_by=Basis.VALUE,
        refund=refund,
        committee=committee,
        public_use=public_use,
        insurance=insurance,
        addition=addition,
    )


def test_a_village_fund_shares_what_was_probably_meant() -> None:
    members = [
        member("m1", value=Baht(3), interest_paid=ZERO_BAHT, roles=[Role.TREASURER]),
        member("m2", value=Baht(1), interest_paid=Baht(9)),
    ]

    sharing = village_fund(40, 30, 15, 10, 2, 3).share(Baht(1000), members)

    assert list(amounts_of(sharing).values()) == [
        *map(Baht, (400, 300, 150, 100, 20, 30)),
    ]
    assert sharing.total_of("m1") == Baht(450)
    assert sharing.total_of("m2") == Baht(400)


@pytest.mark.parametrize(
    ("percents", "code", "total"),
    [
        pytest.param((70, 0, 15, 10, 23, 30), "agreement.over_100", "148", id="148"),
        pytest.param((70, 0, 15, 5, 2, 3), "agreement.under_100", "95", id="95"),
    ],
)
def test_a_village_fund_that_does_not_come_to_100_is_refused(
    percents: tuple[int, ...], code: str, total: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        village_fund(*percents)

    (problem,) = refused.value.problems
    assert (problem.code, problem.facts["found"]) == (code, total)


def helpers(came: Iterable[int]) -> list[Member]:
    return [member(f"m{n}", days=Decimal(days)) for n, days in enumerate(came)]


@pytest.mark.parametrize(
    ("profit", "each_helper", "common"),
    [("1000", "100", "700"), ("150", "50", "0"), ("-5", "0", "0")],
)
def test_helpers_come_first_as_far_as_the_profit_goes(
    profit: str, each_helper: str, common: str
) -> None:
    agreement = ready.helpers_first("น้ำพริกทดสอบ", **WHEN)

    sharing = agreement.share(Baht(profit), helpers([2, 0, 1, 5]))

    totals = [sharing.total_of(f"m{n}") for n in range(4)]
    assert totals == [
        Baht(each_helper),
        ZERO_BAHT,
        Baht(each_helper),
        Baht(each_helper),
    ]
    assert amounts_of(sharing)["common"] == Baht(common)


def test_another_amount_and_another_condition_can_be_agreed() -> None:
    agreement = ready.helpers_first(
        "น้ำพริกทดสอบ",
        **WHEN,
        each=Baht("80.50"),
        came=AtLeast(basis=Basis.DAYS, quantity=Decimal(2)),
    )

    sharing = agreement.share(Baht(1000), helpers([1, 2]))

    assert sharing.total_of("m0") == ZERO_BAHT
    assert sharing.total_of("m1") == Baht("80.50")


agreement_dates = st.dates(date(2020, 1, 1), date(2025, 12, 31))
tens = st.builds(Percent, st.fractions(0, 25, max_denominator=1000))
times: st.SearchStrategy[HoldingTime] = st.sampled_from(
    [MONTH_AFTER, MONTH_OF, MonthsHeld(7), DaysHeld(first_day_counts=True)]
)
costs = st.integers(0, 10**9).map(Baht.from_satang)
quantities = st.decimals(0, 10**4, places=2)
payouts = st.builds(Payout, unit=st.sampled_from([Baht("0.25"), Baht(1)]))
# With the others as they are if not given, these never come to more than 100.
fifths = st.builds(Percent, st.fractions(0, 20, max_denominator=1000))
stores: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {},
    optional={
        "reserve": fifths,
        "dividend": fifths,
        "rebate": fifths,
        "committee": fifths,
        "walk_in_to": st.sampled_from(["reserve", "public_benefit"]),
    },
)


@st.composite
def ready_agreements(draw: st.DrawFn) -> Agreement:
    """Draw any of the ready agreements, with any arguments."""
    first, second = sorted((draw(agreement_dates), draw(agreement_dates)))
    when: dict[str, Any] = {"agreed_on": first, "in_force_from": second}
    makers: list[Callable[[], Agreement]] = [
        lambda: ready.two_part(
            "ก", **when, development=draw(tens), basis=draw(st.sampled_from(Basis))
        ),
        lambda: ready.store_cooperative("ก", **when, **draw(stores)),
        lambda: ready.savings_group(
            "ก",
            **when,
            reserve=draw(tens),
            welfare=draw(tens),
            public_benefit=draw(tens),
            time=draw(times),
            payout=draw(payouts),
        ),
        lambda: village_fund(*draw(st.permutations([40, 30, 15, 10, 5, 0]))),
        lambda: ready.helpers_first("ก", **when, each=draw(costs)),
    ]
    return draw(st.sampled_from(makers))()


@st.composite
def registers(draw: st.DrawFn) -> list[Member]:
    def one(name: str) -> Member:
        move = ShareMove(
            member=name,
            day=draw(st.dates(date(2024, 1, 1), date(2026, 12, 31))),
            shares=draw(quantities.filter(bool)),
        )
        return member(
            name,
            share_moves=[move],
            roles=draw(st.lists(st.sampled_from(Role), max_size=2, unique=True)),
            days=draw(quantities),
            hours=draw(quantities),
            pieces=draw(quantities),
            points=draw(quantities),
            purchases=draw(costs),
            deliveries=draw(costs),
            interest_paid=draw(costs),
            value=draw(costs),
        )

    return [one(f"m{n}") for n in range(draw(st.integers(1, 6)))]


@given(
    ready_agreements(),
    st.integers(-(10**6), 2**70).map(Baht.from_satang),
    registers(),
    costs,
)
def test_every_ready_agreement_shares_every_satang(
    agreement: Agreement, profit: Baht, members: list[Member], walk_in: Baht
) -> None:
    sharing = agreement.share(
        profit, members, year=YEAR, non_members=NonMembers(purchases=walk_in)
    )

    assert Baht.total(share.amount for share in sharing.buckets) == max(
        profit, ZERO_BAHT
    )
    for share in sharing.buckets:
        paid = Baht.total(portion.amount for portion in share.portions)
        assert not share.portions or paid == share.amount
    assert sharing.verify()


@given(ready_agreements())
def test_every_ready_agreement_is_plain_data_in_two_languages(
    agreement: Agreement,
) -> None:
    assert codec.loads(codec.dumps(agreement), Agreement) == agreement
    assert all(bucket.english for bucket in agreement.buckets)
