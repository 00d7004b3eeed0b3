"""Buckets: floors and caps that hold to the satang, and where the rest of it goes."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sharing_terms import (
    FUND,
    OUTSIDE,
    agreement,
    bucket,
    fixed,
    held,
    member,
    moves_of,
    of_rest,
    percent,
    problems_of,
    share_of,
    to_members,
    told,
)

from sammachip.errors import InvalidDataError, Language
from sammachip.groups import Basis
from sammachip.money import Baht, Rounding
from sammachip.sharing import (
    Amount,
    AmountPerUnit,
    Bucket,
    Counted,
    DeclaredRate,
    EverythingLeft,
    Percent,
    PercentOfCapital,
    PercentOfProfit,
    ToFund,
    UpToBalance,
)

UP: Final = Rounding.UP


@pytest.mark.parametrize(
    ("rounding", "amount"),
    [(Rounding.DOWN, "0.12"), (Rounding.UP, "0.13"), (Rounding.HALF_UP, "0.13")],
)
def test_a_bucket_is_rounded_as_it_says(rounding: Rounding, amount: str) -> None:
    halves = agreement(bucket("half", percent(50), rounding=rounding), bucket("fund"))

    assert held(halves.share(Baht("0.25"), []))["half"] == amount


def test_a_floor_is_rounded_up_and_a_cap_down() -> None:
    # of 1,234.57: 10 % is 123.457 and 5 % is 61.7285
    terms = agreement(
        bucket("reserve", percent(10), at_least=[percent(10)]),
        bucket("fee", percent(5), rounding=UP, at_most=[percent(5)]),
        bucket("fund"),
    )

    assert held(terms.share(Baht("1234.57"), [])) == {
        "reserve": "123.46",
        "fee": "61.72",
        "fund": "1049.39",
    }


def test_a_floor_lifts_a_low_percentage() -> None:
    terms = agreement(
        bucket("reserve", percent(5), at_least=[percent(10)]), bucket("fund")
    )

    share = share_of(terms.share(Baht(1000), []), "reserve")

    assert (share.agreed, share.floor, share.amount) == (Baht(50), Baht(100), Baht(100))


@pytest.mark.parametrize(
    ("profit", "fee"),
    [
        # 5 per cent, and not above 30,000 baht: the smaller wins
        ("100000", "5000.00"),
        ("600000", "30000.00"),
        ("600000.19", "30000.00"),
        ("599999.99", "29999.99"),
        ("118699571.26", "30000.00"),  # Phichit co-op 2566: printed 30,000
    ],
)
def test_of_a_cap_in_percent_and_one_in_baht_the_smaller_wins(
    profit: str, fee: str
) -> None:
    bounds: list[Amount] = [percent(5), fixed(30_000)]
    terms = agreement(bucket("fee", percent(8), at_most=bounds), bucket("fund"))

    assert held(terms.share(Baht(profit), []))["fee"] == fee


def test_of_several_floors_the_highest_wins() -> None:
    floors: list[Amount] = [percent(10), fixed(90)]
    terms = agreement(bucket("reserve", fixed(0), at_least=floors), bucket("fund"))

    amounts = [
        held(terms.share(Baht(profit), []))["reserve"] for profit in (800, 900, 1000)
    ]

    assert amounts == ["90.00", "90.00", "100.00"]


def test_where_a_floor_and_a_cap_cross_the_cap_wins() -> None:
    terms = agreement(
        bucket("bonus", percent(1), at_least=[fixed(200)], at_most=[percent(10)]),
        bucket("fund"),
    )

    assert held(terms.share(Baht(1000), []))["bonus"] == "100.00"
    assert held(terms.share(Baht(5000), []))["bonus"] == "200.00"


@pytest.mark.parametrize(
    ("bound", "cap"),
    [
        pytest.param(percent(3), "30.00", id="percent of the profit"),
        pytest.param(of_rest(3), "24.00", id="percent of what is left"),
        pytest.param(
            PercentOfCapital(percent=Percent("0.4")), "20.00", id="percent of capital"
        ),
        pytest.param(fixed("17.01"), "17.01", id="baht"),
        pytest.param(
            AmountPerUnit(amount=Baht(5), basis=Basis.DAYS), "25.00", id="per day"
        ),
        pytest.param(
            DeclaredRate(
                percent=Percent(10),
                basis=Counted(basis=Basis.SHARES, at_most=Decimal(2)),
                share_price=Baht(50),
            ),
            "20.00",  # 2 shares of each of two members, 50 baht, 10 per cent
            id="a rate on capital",
        ),
        pytest.param(UpToBalance(target=fixed(1000)), "60.00", id="a full fund"),
    ],
)
def test_any_amount_can_be_a_cap_or_a_floor(bound: Amount, cap: str) -> None:
    register = [member("m1", "3", days=2), member("m2", "8", days=3)]
    high = bucket("x", fixed(500), at_most=[bound])
    low = bucket("x", fixed(1), at_least=[bound])
    first = bucket("first", fixed(200))

    for each in (high, low):
        terms = agreement(first, each, bucket("fund"))
        sharing = terms.share(
            Baht(1000),
            register,
            capital=Baht(5000),
            balances={"x": Baht(940)},
        )
        assert held(sharing)["x"] == cap


@pytest.mark.parametrize(
    ("excess_to", "amounts", "where"),
    [
        pytest.param(
            None, ["100.00", "90.00", "243.00", "567.00"], [], id="for those after"
        ),
        pytest.param(
            "reserve",
            ["210.00", "90.00", "210.00", "490.00"],
            [("reserve", "110.00", "excess")],
            id="to an earlier one",
        ),
        pytest.param(
            "welfare",
            ["100.00", "90.00", "320.00", "490.00"],
            [("welfare", "110.00", "excess")],
            id="to a later one",
        ),
        pytest.param(
            "fund",
            ["100.00", "90.00", "210.00", "600.00"],
            [("fund", "110.00", "excess")],
            id="to the last",
        ),
    ],
)
def test_what_a_cap_cuts_off_goes_where_the_agreement_says(
    excess_to: str | None, amounts: list[str], where: list[tuple[str, str, str]]
) -> None:
    terms = agreement(
        bucket("reserve", percent(10)),
        bucket("bonus", percent(20), at_most=[fixed(90)], excess_to=excess_to),
        bucket("welfare", of_rest(30)),
        bucket("fund"),
    )

    sharing = terms.share(Baht(1000), [])

    assert [*held(sharing).values()] == amounts
    assert moves_of(sharing, "bonus") == where


def test_excess_runs_on_through_full_buckets() -> None:
    terms = agreement(
        bucket("third", percent(10), at_most=[fixed(150)], excess_to="fund"),
        bucket("first", percent(40), at_most=[fixed(100)], excess_to="second"),
        bucket("second", percent(10), at_most=[fixed(120)], excess_to="third"),
        bucket("fund"),
    )

    sharing = terms.share(Baht(1000), [])

    # first 400: 300 on; second 100 + 300: 280 on; third 100 + 280: 230 on
    assert held(sharing) == {
        "third": "150.00",
        "first": "100.00",
        "second": "120.00",
        "fund": "630.00",
    }
    assert moves_of(sharing, "first") == [("second", "300.00", "excess")]
    assert moves_of(sharing, "second") == [("third", "280.00", "excess")]
    assert moves_of(sharing, "third") == [("fund", "230.00", "excess")]


def test_the_last_bucket_may_be_capped_if_its_excess_has_a_place() -> None:
    terms = agreement(
        bucket("reserve", percent(10)),
        bucket("dividend", at_most=[fixed(500)], excess_to="reserve"),
    )

    assert held(terms.share(Baht(1000), [])) == {
        "reserve": "500.00",
        "dividend": "500.00",
    }


def test_a_capped_rest_leaves_something_for_the_next() -> None:
    terms = agreement(bucket("dividend", at_most=[percent(60)]), bucket("fund"))

    assert held(terms.share(Baht(1000), [])) == {"dividend": "600.00", "fund": "400.00"}


@pytest.mark.parametrize(
    ("keeps", "bonus", "reserve", "is_short"),
    [
        # a bonus of 900 leaves 100 of 1,000; the reserve has to have 200
        pytest.param(0, "800.00", "200.00", False, id="gives all that is needed"),
        pytest.param(800, "800.00", "200.00", False, id="down to its own floor"),
        pytest.param(850, "850.00", "150.00", True, id="no further than its floor"),
        pytest.param(900, "900.00", "100.00", True, id="nothing to spare"),
    ],
)
def test_another_bucket_gives_way_to_a_floor_as_far_as_its_own(
    keeps: int, bonus: str, reserve: str, *, is_short: bool
) -> None:
    terms = agreement(
        bucket("bonus", fixed(900), OUTSIDE, at_least=[fixed(keeps)] if keeps else ()),
        bucket("reserve", at_least=[percent(20)], shortage_from="bonus"),
    )

    sharing = terms.share(Baht(1000), [])

    assert held(sharing) == {"bonus": bonus, "reserve": reserve}
    assert share_of(sharing, "reserve").falls_short is is_short


def test_who_gives_way_is_shared_by_members_with_less() -> None:
    terms = agreement(
        bucket("members", fixed(950), to_members(if_nobody="reserve")),
        bucket("reserve", at_least=[percent(10)], shortage_from="members"),
    )

    sharing = terms.share(Baht(1000), [member("m1"), member("m2")])

    members = share_of(sharing, "members")
    assert moves_of(sharing, "members") == [("reserve", "50.00", "shortage")]
    assert (members.taken, members.pot) == (Baht(950), Baht(900))
    assert sharing.total_of("m1") == Baht(450)


def test_a_floor_that_nobody_gives_way_to_is_told_as_short() -> None:
    terms = agreement(
        bucket("bonus", fixed(950)), bucket("reserve", at_least=[percent(10)])
    )

    reserve = share_of(terms.share(Baht(1000), []), "reserve")

    assert (reserve.amount, reserve.floor) == (Baht(50), Baht(100))
    assert reserve.falls_short


def test_nobody_gives_way_to_more_than_the_cap() -> None:
    terms = agreement(
        bucket("bonus", fixed(950)),
        bucket(
            "reserve",
            fixed(0),
            at_least=[fixed(300)],
            at_most=[percent(10)],
            shortage_from="bonus",
        ),
        bucket("fund"),
    )

    assert held(terms.share(Baht(1000), [])) == {
        "bonus": "900.00",
        "reserve": "100.00",
        "fund": "0.00",
    }


@pytest.mark.parametrize(
    ("lang", "english", "name"),
    [("th", "Reserve", "ทุน"), ("en", "Reserve", "Reserve"), ("en", None, "ทุน")],
)
def test_a_bucket_is_named_in_the_language_if_it_can_be(
    lang: Language, english: str | None, name: str
) -> None:
    named = Bucket(key="x", name="ทุน", english=english, take=percent(10), to=FUND)

    assert named.name_in(lang) == name


satang = st.integers(0, 10**15)
shares_of_100 = st.fractions(0, 10, max_denominator=10**4)


@given(satang, shares_of_100, shares_of_100)
def test_bounds_hold_in_whole_numbers_and_not_in_a_rounded_percentage(
    profit: int, floor: Fraction, cap: Fraction
) -> None:
    least, most = (PercentOfProfit(percent=Percent(each)) for each in (floor, cap))
    terms = agreement(
        bucket("reserve", percent(0), at_least=[least]),
        bucket("fee", percent(10), rounding=UP, at_most=[most]),
        bucket("fund"),
    )

    reserve, fee, _ = terms.share(Baht.from_satang(profit), []).buckets

    assert 100 * reserve.amount.satang >= least.percent.value * profit
    assert 100 * fee.amount.satang <= most.percent.value * profit


def test_a_bucket_has_a_key_and_a_name() -> None:
    problems = problems_of(
        lambda: Bucket(key=" ", name="", english="\n", take=fixed(1), to=FUND)
    )

    blank = "expected text, found nothing but white space"
    assert told(problems) == [
        ("text.blank", field, blank) for field in ("key", "name", "english")
    ]


@pytest.mark.parametrize("key", ["a:b", "กองทุน๑", "a  b"])
def test_a_key_is_one_that_the_book_can_use_too(key: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Bucket(key=key, name="กองทุน", take=EverythingLeft(), to=ToFund())

    assert [each.code for each in refused.value.problems] == ["bucket.key"]
