"""Takes: what each kind takes of a year, worked by hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Final

import pytest
from sharing_terms import (
    OUTSIDE,
    YEAR,
    agreement,
    bucket,
    fixed,
    for_members,
    held,
    member,
    of_rest,
    paid,
    percent,
    problems_of,
    share_of,
    to_members,
    told,
)

from sammachip.groups import MONTH_AFTER, MONTH_OF, Basis, DaysHeld, MonthsHeld
from sammachip.money import Baht
from sammachip.sharing import (
    Amount,
    AmountPerUnit,
    AtLeast,
    Counted,
    DeclaredRate,
    FixedAmount,
    Percent,
    PercentOfCapital,
    Take,
    ToMembers,
    UpToBalance,
)

CAPITAL: Final = Baht(100_000)
FULL_AT_30: Final = UpToBalance(target=PercentOfCapital(percent=Percent(30)))


def taken(take: Take, profit: str = "1000") -> str:
    """Return what *take* takes of *profit*, after a first bucket took 200."""
    terms = agreement(bucket("first", fixed(200)), bucket("x", take), bucket("fund"))

    sharing = terms.share(
        Baht(profit), [], capital=CAPITAL, balances={"x": Baht(29_400)}
    )

    return held(sharing)["x"]


@pytest.mark.parametrize(
    ("take", "amount"),
    [
        pytest.param(percent("12.5"), "125.00", id="percent of the profit"),
        pytest.param(percent("100/3"), "333.33", id="a third"),
        pytest.param(percent(0), "0.00", id="nothing"),
        pytest.param(of_rest("12.5"), "100.00", id="percent of what is left"),
        pytest.param(
            PercentOfCapital(percent=Percent("0.5")), "500.00", id="percent of capital"
        ),
        pytest.param(
            PercentOfCapital(percent=Percent(2)), "800.00", id="more than is left"
        ),
        pytest.param(fixed("0.07"), "0.07", id="fixed"),
        pytest.param(fixed(801), "800.00", id="fixed, more than is left"),
        pytest.param(
            UpToBalance(target=fixed(29_450)), "50.00", id="up to a balance in baht"
        ),
        pytest.param(FULL_AT_30, "600.00", id="up to a balance in percent"),
        pytest.param(UpToBalance(target=fixed(29_400)), "0.00", id="full"),
        pytest.param(UpToBalance(target=fixed(1)), "0.00", id="more than full"),
    ],
)
def test_a_bucket_takes_what_it_says(take: Take, amount: str) -> None:
    assert taken(take) == amount


@pytest.mark.parametrize(
    "take",
    [
        percent(40),
        of_rest(40),
        PercentOfCapital(percent=Percent(1)),
        fixed(5),
        UpToBalance(target=fixed(30_000)),
        AmountPerUnit(amount=Baht(1), basis=Basis.EQUAL),
        DeclaredRate(percent=Percent(1), basis=Basis.VALUE),
    ],
)
def test_nothing_is_taken_where_there_is_nothing(take: Take) -> None:
    assert taken(take, "0") == taken(take, "-5") == "0.00"


@pytest.mark.parametrize(
    ("balance", "amounts"),
    [
        # New Hampshire, RSA 301-A:28: 10 % of the profit of 10,000 to the reserve
        # until it has 30 % of the capital, 5 % of what remains to education
        (0, ["1000.00", "450.00", "8550.00"]),
        (29_000, ["1000.00", "450.00", "8550.00"]),
        (29_500, ["500.00", "475.00", "9025.00"]),
        (30_000, ["0.00", "500.00", "9500.00"]),
        (31_000, ["0.00", "500.00", "9500.00"]),
    ],
)
def test_a_reserve_grows_until_it_is_full_and_what_follows_has_more(
    balance: int, amounts: list[str]
) -> None:
    terms = agreement(
        bucket("reserve", percent(10), at_most=[FULL_AT_30]),
        bucket("education", of_rest(5)),
        bucket("fund"),
    )

    sharing = terms.share(
        Baht(10_000), [], capital=CAPITAL, balances={"reserve": Baht(balance)}
    )

    assert [*held(sharing).values()] == amounts


def test_percentages_of_what_is_left_depend_on_the_order() -> None:
    ten, half = bucket("ten", of_rest(10)), bucket("half", of_rest(50))

    ten_first = agreement(ten, half, bucket("fund")).share(Baht(1000), [])
    half_first = agreement(half, ten, bucket("fund")).share(Baht(1000), [])

    assert held(ten_first) == {"ten": "100.00", "half": "450.00", "fund": "450.00"}
    assert held(half_first) == {"half": "500.00", "ten": "50.00", "fund": "450.00"}


WORKERS: Final = [
    member("m1", days=3, pieces=37),
    member("m2", days=0, pieces=0),
    member("m3", days=1, pieces="12.5"),
    member("m4", days=8, pieces=4),
]
WHO_CAME: Final = ToMembers(
    basis=Basis.EQUAL,
    if_nobody="fund",
    only=[AtLeast(basis=Basis.DAYS, quantity=Decimal(1))],
)


@pytest.mark.parametrize(
    ("profit", "amounts", "common"),
    [
        # the chilli-paste group: 100 baht to each who came to help
        ("1000", ["100.00", "100.00", "100.00"], "700.00"),
        ("300", ["100.00", "100.00", "100.00"], "0.00"),
        ("250", ["83.34", "83.33", "83.33"], "0.00"),
        ("0.02", ["0.01", "0.01", "0.00"], "0.00"),
    ],
)
def test_so_much_a_head_is_for_those_who_share_in_it(
    profit: str, amounts: list[str], common: str
) -> None:
    a_head = AmountPerUnit(amount=Baht(100), basis=Basis.EQUAL)

    sharing = for_members(WHO_CAME, a_head).share(Baht(profit), WORKERS)

    assert paid(sharing) == dict(zip(["m1", "m3", "m4"], amounts, strict=True))
    assert held(sharing)["fund"] == common


def test_two_baht_a_metre_go_to_the_fund() -> None:
    # the mat-mi silk group: 37 + 0 + 12.5 + 4 metres
    a_metre = AmountPerUnit(amount=Baht(2), basis=Basis.PIECES)
    terms = agreement(bucket("fund", a_metre), bucket("rest"))

    assert held(terms.share(Baht(1000), WORKERS)) == {
        "fund": "107.00",
        "rest": "893.00",
    }


def test_so_much_a_piece_is_paid_to_who_made_it() -> None:
    a_piece = AmountPerUnit(amount=Baht("1.50"), basis=Basis.PIECES)

    sharing = for_members(to_members(Basis.PIECES), a_piece).share(Baht(1000), WORKERS)

    assert paid(sharing) == {"m1": "55.50", "m2": "0.00", "m3": "18.75", "m4": "6.00"}


def test_so_much_a_head_to_the_outside_counts_every_member_of_the_year() -> None:
    gone = member("gone", left=date(2020, 5, 1))
    a_head = AmountPerUnit(amount=Baht(5), basis=Basis.EQUAL)
    terms = agreement(bucket("insurance", a_head, OUTSIDE), bucket("fund"))

    sharing = terms.share(Baht(1000), [*WORKERS, gone], year=YEAR)

    assert held(sharing)["insurance"] == "20.00"


def test_members_are_paid_by_one_thing_out_of_what_another_one_brings() -> None:
    a_metre = AmountPerUnit(amount=Baht(2), basis=Basis.PIECES)

    sharing = for_members(to_members(Basis.DAYS), a_metre).share(Baht(1000), WORKERS)

    assert paid(sharing) == {"m1": "26.75", "m2": "0.00", "m3": "8.92", "m4": "71.33"}


def every_month(day: int) -> dict[date, str]:
    return {date(2026, month, day): "500" for month in range(1, 13)}


def dividend(time: MonthsHeld | DaysHeld, rate: int = 7) -> DeclaredRate:
    """Return *rate* per cent on shares of 1 baht, by the time they were held."""
    basis = Counted(basis=Basis.SHARES, time=time)
    return DeclaredRate(percent=Percent(rate), basis=basis, share_price=Baht(1))


@pytest.mark.parametrize(
    ("time", "day", "amount"),
    [
        # wing5-coop: 50,000 brought forward is 3,500; 500 at the end of each month
        # 11 + 10 + ... + 0 = 66 months: 192.50; printed 3,692.50
        pytest.param(MONTH_AFTER, 28, "3692.50", id="the month after"),
        # 12 + 11 + ... + 1 = 78 months: 227.50
        pytest.param(MONTH_OF, 28, "3727.50", id="the month of"),
        pytest.param(MonthsHeld(cut_off_day=7), 7, "3727.50", id="by the 7th"),
        pytest.param(MonthsHeld(cut_off_day=7), 8, "3692.50", id="after the 7th"),
        # from the 1st of each month to the end: 2,382 days; 35 x 2382 / 365 = 228.41
        pytest.param(DaysHeld(first_day_counts=True), 1, "3728.41", id="days"),
        # 2,370 days; 35 x 2370 / 365 = 227.26
        pytest.param(DaysHeld(first_day_counts=False), 1, "3727.26", id="days after"),
    ],
)
def test_a_declared_dividend_follows_the_time_that_shares_were_held(
    time: MonthsHeld | DaysHeld, day: int, amount: str
) -> None:
    moves = {date(2025, 6, 1): "50000"} | every_month(day)
    rate = dividend(time)
    to = to_members(rate.basis)

    sharing = for_members(to, rate).share(
        Baht(10_000), [member("m1", moves=moves)], year=YEAR
    )

    assert paid(sharing) == {"m1": amount}


@pytest.mark.parametrize(
    ("basis", "price", "amount"),
    [
        (Basis.SHARES, Baht(50), "17.50"),  # 10 shares of 50 baht at 3.5 per cent
        (Basis.INTEREST_PAID, None, "648.24"),  # of 18,521.15: 648.24025
        (Basis.PURCHASES, None, "0.03"),  # of 1.00: 3.5 satang
        (Counted(basis=Basis.SHARES, at_most=Decimal(4)), Baht(50), "7.00"),
    ],
)
def test_a_declared_rate_is_on_money_or_on_shares_at_their_price(
    basis: Basis | Counted, price: Baht | None, amount: str
) -> None:
    rate = DeclaredRate(percent=Percent("3.5"), basis=basis, share_price=price)
    who = member("m1", "10", interest="18521.15", purchases=1)

    sharing = for_members(to_members(basis), rate).share(Baht(1000), [who])

    assert paid(sharing) == {"m1": amount}


def test_a_declared_rate_that_the_profit_does_not_reach_falls_for_all_alike() -> None:
    rate = DeclaredRate(percent=Percent(10), basis=Basis.INTEREST_PAID)
    register = [member("m1", interest=3000), member("m2", interest=1000)]

    sharing = for_members(to_members(Basis.INTEREST_PAID), rate).share(
        Baht(100), register
    )

    assert paid(sharing) == {"m1": "75.00", "m2": "25.00"}
    assert share_of(sharing, "members").falls_short


NEGATIVE: Final = "expected a fixed amount of zero or more, found -0.01"


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        pytest.param(
            lambda: FixedAmount(amount=Baht("-0.01")),
            ("bucket.fixed_amount", "amount", NEGATIVE),
            id="fixed below zero",
        ),
        pytest.param(
            lambda: AmountPerUnit(amount=Baht("-0.01"), basis=Basis.DAYS),
            ("bucket.fixed_amount", "amount", NEGATIVE),
            id="per unit below zero",
        ),
        pytest.param(
            lambda: DeclaredRate(percent=Percent(5), basis=Basis.DAYS),
            ("rate.basis", "basis", "a rate is on money or on shares, found days"),
            id="a rate on days",
        ),
        pytest.param(
            lambda: DeclaredRate(percent=Percent(5), basis=Basis.SHARES),
            (
                "rate.price",
                "share_price",
                "a rate on shares needs the price of a share, above zero baht; found -",
            ),
            id="no price",
        ),
        pytest.param(
            lambda: DeclaredRate(
                percent=Percent(5),
                basis=Counted(basis=Basis.SHARES),
                share_price=Baht(0),
            ),
            (
                "rate.price",
                "share_price",
                (
                    "a rate on shares needs the price of a share, above zero baht;"
                    " found 0.00"
                ),
            ),
            id="a price of zero",
        ),
        pytest.param(
            lambda: DeclaredRate(
                percent=Percent(5), basis=Basis.PURCHASES, share_price=Baht(1)
            ),
            (
                "rate.price_unused",
                "share_price",
                "purchases are baht already: expected no price of a share",
            ),
            id="a price of money",
        ),
    ],
)
def test_an_amount_that_cannot_be_is_refused(
    make: Callable[[], Amount], expected: tuple[str, str, str]
) -> None:
    assert told(problems_of(make)) == [expected]
