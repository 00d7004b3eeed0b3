"""YearFigures: what is shared, what is lost, and figures that cannot be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sharing_terms import (
    agreement,
    bucket,
    fixed,
    held,
    member,
    percent,
    problems_of,
    to_members,
    told,
)

from sammachip.errors import InvalidDataError
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing import Agreement, FundBalance, YearFigures


def figures(profit: int | str, brought_forward: int | str = 0) -> YearFigures:
    return YearFigures(
        profit=Baht(profit), members=[], loss_brought_forward=Baht(brought_forward)
    )


@pytest.mark.parametrize(
    ("profit", "brought_forward", "shareable", "loss"),
    [
        (80, 0, 80, 0),
        (80, 50, 30, 0),  # earlier losses are made good first
        (50, 50, 0, 0),
        (30, 50, 0, 20),
        (0, 50, 0, 50),
        (-20, 0, 0, 20),
        (-20, 50, 0, 70),
    ],
)
def test_a_profit_makes_earlier_losses_good_before_it_is_shared(
    profit: int, brought_forward: int, shareable: int, loss: int
) -> None:
    year = figures(profit, brought_forward)

    assert (year.shareable, year.loss) == (Baht(shareable), Baht(loss))


LOSSES_FROM_RESERVE: Final = agreement(
    bucket("reserve", percent(10)),
    bucket("members", to=to_members(if_nobody="reserve")),
    losses_from="reserve",
)
LOSSES_CARRIED: Final = agreement(
    bucket("reserve", percent(10)),
    bucket("members", to=to_members(if_nobody="reserve")),
)


@pytest.mark.parametrize(
    ("terms", "balance", "met", "carried", "after"),
    [
        pytest.param(LOSSES_CARRIED, 500, 0, 70, 500, id="carried"),
        pytest.param(LOSSES_FROM_RESERVE, 500, 70, 0, 430, id="met"),
        pytest.param(LOSSES_FROM_RESERVE, 70, 70, 0, 0, id="met with all there is"),
        pytest.param(LOSSES_FROM_RESERVE, 40, 40, 30, 0, id="as far as it goes"),
        pytest.param(LOSSES_FROM_RESERVE, 0, 0, 70, 0, id="an empty fund"),
    ],
)
def test_a_loss_is_met_from_the_reserve_as_far_as_it_goes_and_then_carried(
    terms: Agreement, balance: int, met: int, carried: int, after: int
) -> None:
    sharing = terms.share(
        Baht(-20),
        [member("m1")],
        loss_brought_forward=Baht(50),
        balances={"reserve": Baht(balance)},
    )

    assert set(held(sharing).values()) == {"0.00"}
    assert sharing.total_of("m1") == ZERO_BAHT
    assert sharing.loss_met == Baht(met)
    assert sharing.loss_carried_forward == Baht(carried)
    assert sharing.balance_after("reserve") == Baht(after)


def test_a_fund_is_not_touched_while_there_is_no_loss() -> None:
    sharing = LOSSES_FROM_RESERVE.share(
        Baht(80),
        [member("m1")],
        loss_brought_forward=Baht(50),
        balances={"reserve": Baht(7)},
    )

    assert held(sharing) == {"reserve": "3.00", "members": "27.00"}
    assert (sharing.loss_met, sharing.loss_carried_forward) == (ZERO_BAHT, ZERO_BAHT)
    assert sharing.balance_after("reserve") == Baht(10)


def test_losses_need_no_balance_while_there_are_none() -> None:
    assert LOSSES_FROM_RESERVE.share(Baht(80), [member("m1")]).verify()


def test_balances_may_be_a_mapping() -> None:
    year = YearFigures(profit=Baht(1), members=[], balances={"reserve": Baht(7)})

    assert year.balances == (FundBalance(bucket="reserve", amount=Baht(7)),)
    assert year.balance_of("reserve") == Baht(7)
    assert year.balance_of("welfare") is None


amounts = st.integers(-(2**70), 2**70).map(Baht.from_satang)
losses = st.integers(0, 2**70).map(Baht.from_satang)


@given(amounts, losses)
def test_what_is_shared_less_what_is_lost_is_the_profit_less_earlier_losses(
    profit: Baht, brought_forward: Baht
) -> None:
    year = YearFigures(profit=profit, members=[], loss_brought_forward=brought_forward)

    assert min(year.shareable, year.loss) == ZERO_BAHT
    assert year.shareable - year.loss == profit - brought_forward


NEGATIVE: Final = "expected zero baht or more, found -0.01"


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        pytest.param(
            lambda: figures(1, "-0.01"),
            (
                "sharing.loss",
                "loss_brought_forward",
                "a loss brought forward is zero or more, found -0.01",
            ),
            id="a loss below zero",
        ),
        pytest.param(
            lambda: YearFigures(profit=Baht(1), members=[], capital=Baht("-0.01")),
            ("sharing.negative", "capital", NEGATIVE),
            id="capital below zero",
        ),
        pytest.param(
            lambda: FundBalance(bucket="reserve", amount=Baht("-0.01")),
            ("sharing.negative", "amount", NEGATIVE),
            id="a balance below zero",
        ),
        pytest.param(
            lambda: YearFigures(
                profit=Baht(1),
                members=[],
                balances=(
                    FundBalance(bucket="reserve", amount=Baht(1)),
                    FundBalance(bucket="welfare", amount=Baht(1)),
                    FundBalance(bucket="reserve", amount=Baht(2)),
                ),
            ),
            (
                "sharing.balance_repeated",
                "balances[2].bucket",
                "expected one balance of each fund, found reserve again",
            ),
            id="two balances of one fund",
        ),
    ],
)
def test_figures_that_cannot_be_are_refused(
    make: Callable[[], object], expected: tuple[str, str, str]
) -> None:
    assert told(problems_of(make)) == [expected]


def test_figures_tell_all_that_is_wrong_with_them() -> None:
    problems = problems_of(
        lambda: LOSSES_CARRIED.share(
            Baht(100),
            [member("m1"), member("m2"), member("m1")],
            loss_brought_forward=Baht(-1),
            capital=Baht(-1),
        )
    )

    assert [problem.code for problem in problems] == [
        "member.id_repeated",
        "sharing.loss",
        "sharing.negative",
    ]


@pytest.mark.parametrize("bucket_key", ["members", "reserve", "nowhere"])
def test_a_balance_that_nobody_wrote_down_is_not_known_afterwards(
    bucket_key: str,
) -> None:
    sharing = LOSSES_CARRIED.share(Baht(100), [member("m1")])

    with pytest.raises(InvalidDataError) as refused:
        sharing.balance_after(bucket_key)

    assert str(refused.value) == (
        f"the balance of {bucket_key} before the sharing is not written down"
    )


def test_a_fund_has_what_it_had_and_what_it_got() -> None:
    terms = agreement(bucket("village", fixed(30)), bucket("reserve"))

    sharing = terms.share(
        Baht(100), [], balances={"reserve": Baht(5), "village": ZERO_BAHT}
    )

    assert sharing.balance_after("reserve") == Baht(75)
    assert sharing.balance_after("village") == Baht(30)
