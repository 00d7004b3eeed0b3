"""How a part of a bucket was counted, reckoned and rounded, in words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Final

import attrs
import pytest
from sharing_examples import (
    FIRST,
    SMALL,
    lines_of,
)

from sammachip.groups import (
    MONTH_OF,
    Basis,
    DaysHeld,
    Member,
    Role,
    ShareMove,
)
from sammachip.money import Baht, Rounding
from sammachip.sharing import (
    AmountPerUnit,
    Counted,
    DeclaredRate,
    FixedAmount,
    Mixed,
    MixedPart,
    Payout,
    PayoutStage,
    Percent,
    PercentOfCapital,
    PercentOfProfit,
    Take,
    ToMembers,
)

TEN_BAHT: Final = FixedAmount(amount=Baht(10))
BY_DAYS: Final = ToMembers(basis=Basis.DAYS, if_nobody="fund")


BOUGHT: Final = Member(
    id="m1",
    name=FIRST,
    days=Decimal(2),
    points=Decimal("0.5"),
    interest_paid=Baht("100.10"),
    share_moves=[
        ShareMove(member="m1", day=date(2026, 3, 7), shares=Decimal(3)),
        ShareMove(member="m1", day=date(2026, 11, 30), shares=Decimal("1.5")),
        ShareMove(member="m1", day=date(2026, 12, 1), shares=Decimal(-1)),
    ],
)


def by_shares(**facts: Any) -> Counted:  # noqa: ANN401  # whatever Counted takes
    return Counted(basis=Basis.SHARES, **facts)


@pytest.mark.parametrize(
    ("take", "to", "lines"),
    [
        pytest.param(
            PercentOfCapital(percent=Percent(1)),
            ToMembers(basis=Basis.EQUAL, if_nobody="fund"),
            [
                (
                    "the bucket takes 1% of the paid-up capital (1,000.00 baht):"
                    " 10.00 baht"
                ),
                "1 of 2 equal parts: 10.00 x 1 / 2 = 5.00 baht",
                "nothing to round",
            ],
            id="by capital",
        ),
        pytest.param(
            AmountPerUnit(amount=Baht(10), basis=Basis.EQUAL),
            ToMembers(basis=Basis.EQUAL, if_nobody="fund"),
            [
                "the bucket takes 10.00 baht for each member: 20.00 baht",
                "1 equal parts x 10.00 baht = 10.00 baht",
                "nothing to round",
            ],
            id="a head",
        ),
        pytest.param(
            DeclaredRate(percent=Percent(5), basis=Basis.INTEREST_PAID),
            ToMembers(basis=Basis.INTEREST_PAID, if_nobody="fund"),
            [
                "the bucket takes 5% of interest paid: 20.00 baht and 1/2 of a satang",
                "in whole satang, as agreed: 20.00 baht",
                ("5% of 100.10 baht of interest paid = 5.00 baht and 1/2 of a satang"),
                (
                    "100.10 of 400.10 baht of interest paid: 20.00 x 100.10 / 400.10 ="
                    " 5.00 baht and 1500/4001 of a satang"
                ),
                (
                    "rounded down: satang left over: 1; they went to larger rests"
                    " (of equal rests, to the earlier in the register)"
                ),
            ],
            id="a rate on money, rounded together",
        ),
        pytest.param(
            DeclaredRate(percent=Percent(5), basis=Basis.INTEREST_PAID),
            ToMembers(
                basis=Basis.INTEREST_PAID,
                if_nobody="fund",
                payout=Payout(stage=PayoutStage.MEMBER, rounding=Rounding.HALF_UP),
            ),
            [
                "the bucket takes 5% of interest paid: 20.01 baht",
                "5% of 100.10 baht of interest paid = 5.00 baht and 1/2 of a satang",
                "each member alone is rounded to the nearer (a half: up) to 0.01 baht",
                "5.00 baht and 1/2 of a satang, rounded 5.01 baht",
            ],
            id="a rate on money, each alone",
        ),
        pytest.param(
            DeclaredRate(percent=Percent(5), basis=Basis.SHARES, share_price=Baht(100)),
            ToMembers(basis=Basis.SHARES, if_nobody="fund"),
            [
                "the bucket takes 5% on shares of 100.00 baht: 17.50 baht",
                "5% of 100.00 baht x 3.5 shares = 17.50 baht",
                "nothing to round",
            ],
            id="a rate on shares",
        ),
        pytest.param(
            TEN_BAHT,
            ToMembers(
                basis=by_shares(
                    time=DaysHeld(first_day_counts=False), held_at_least=31
                ),
                if_nobody="fund",
            ),
            [
                "the bucket takes 10.00 baht",
                "what was held for less than 31 days counts nothing",
                "7 March 2026: 3 shares x 299 of 365 days = 897",
                "30 November 2026: 1 shares x 0 of 365 days = 0",
                "30 November 2026: 0.5 shares x 31 of 365 days = 15.5",
                "912.5 of 912.5 shares x days: 10.00 x 912.5 / 912.5 = 10.00 baht",
                "nothing to round",
            ],
            id="days, and a least time",
        ),
        pytest.param(
            TEN_BAHT,
            ToMembers(
                basis=by_shares(
                    time=MONTH_OF, at_most=Decimal("3.25"), held_at_least=2
                ),
                if_nobody="fund",
            ),
            [
                "the bucket takes 10.00 baht",
                "at most 3.25 shares count",
                "what was held for less than 2 months counts nothing",
                "7 March 2026: 3 shares x 10 of 12 months = 30",
                "30 November 2026: 0.25 shares x 2 of 12 months = 0.5",
                "30.5 of 30.5 shares x months: 10.00 x 30.5 / 30.5 = 10.00 baht",
                "nothing to round",
            ],
            id="months, and at most so many shares",
        ),
        pytest.param(
            TEN_BAHT,
            ToMembers(
                basis=Basis.DAYS,
                if_nobody="fund",
                payout=Payout(stage=PayoutStage.SHARE, unit=Baht(1)),
            ),
            [
                "the bucket takes 10.00 baht",
                "2 of 3 days of work: 10.00 x 2 / 3 = 6.66 baht and 2/3 of a satang",
                "what one day of work gets is rounded down to 1.00 baht",
                "3.33 baht and 1/3 of a satang, rounded 3.00 baht; x 2 = 6.00 baht",
            ],
            id="a day of work is rounded",
        ),
        pytest.param(
            TEN_BAHT,
            ToMembers(
                basis=Basis.DAYS,
                if_nobody="fund",
                payout=Payout(
                    stage=PayoutStage.MEMBER, unit=Baht(1), rounding=Rounding.UP
                ),
            ),
            [
                "the bucket takes 10.00 baht",
                "2 of 3 days of work: 10.00 x 2 / 3 = 6.66 baht and 2/3 of a satang",
                (
                    "rounded one by one, the parts come to more than there is: they are"
                    " rounded together"
                ),
                "in units of 1.00 baht: 10 x 2 / 3 = 6 + 2/3 units",
                (
                    "rounded up: units left over: 1; this rest is among the largest"
                    " (of equal rests, the earlier in the register)"
                ),
            ],
            id="more than there is",
        ),
        pytest.param(
            TEN_BAHT,
            ToMembers(
                basis=Mixed(
                    parts=[
                        MixedPart(percent=Percent(75), basis=Basis.DAYS),
                        MixedPart(percent=Percent(25), basis=Basis.HOURS),
                    ]
                ),
                if_nobody="fund",
                roles=[Role.CHAIR],
            ),
            [
                "the bucket takes 10.00 baht",
                "75% by days of work: 2 of 2 are 75%",
                "25% by hours of work: nobody has any",
                "together 75% of 75%: 10.00 x 75 / 75 = 10.00 baht",
                "nothing to round",
            ],
            id="a mix, one part of which nobody has",
        ),
    ],
)
def test_every_way_of_counting_is_explained(
    take: Take, to: ToMembers, lines: list[str]
) -> None:
    member = attrs.evolve(BOUGHT, roles=[Role.CHAIR], hours=Decimal(0))

    assert lines_of(member, take, to)[1:] == [f"  {line}" for line in lines]


@pytest.mark.parametrize(
    ("take", "terms", "lines"),
    [
        pytest.param(
            TEN_BAHT,
            {"at_least": [PercentOfProfit(percent=Percent(12))]},
            [
                "the bucket takes 10.00 baht",
                "Part is 12.00 baht at least (12% of the profit to be shared)",
                "so its members share 12.00 baht",
                "2 of 3 days of work: 12.00 x 2 / 3 = 8.00 baht",
                "nothing to round",
            ],
            id="a floor",
        ),
        pytest.param(
            TEN_BAHT,
            {
                "at_most": [
                    FixedAmount(amount=Baht(9)),
                    PercentOfProfit(percent=Percent(20)),
                ]
            },
            [
                "the bucket takes 10.00 baht",
                "Part is 9.00 baht at most (9.00 baht; 20% of the profit to be shared)",
                "so its members share 9.00 baht",
                "2 of 3 days of work: 9.00 x 2 / 3 = 6.00 baht",
                "nothing to round",
            ],
            id="a cap",
        ),
        pytest.param(
            TEN_BAHT,
            {"at_most": [FixedAmount(amount=Baht(9))], "excess_to": "first"},
            [
                "the bucket takes 10.00 baht",
                "Part is 9.00 baht at most",
                "1.00 baht of Part is above its cap: it went to First",
                "so its members share 9.00 baht",
                "2 of 3 days of work: 9.00 x 2 / 3 = 6.00 baht",
                "nothing to round",
            ],
            id="what is over a cap goes on",
        ),
        pytest.param(
            TEN_BAHT,
            {"at_least": [FixedAmount(amount=Baht(75))], "shortage_from": "first"},
            [
                "the bucket takes 10.00 baht",
                "Part is 75.00 baht at least",
                "First gave 15.00 baht to Part, which had not enough",
                "so its members share 75.00 baht",
                "2 of 3 days of work: 75.00 x 2 / 3 = 50.00 baht",
                "nothing to round",
            ],
            id="another gives way",
        ),
        pytest.param(
            FixedAmount(amount=Baht(90)),
            {},
            [
                "the bucket takes 90.00 baht",
                "the profit did not reach for all of Part: 90.00 baht was agreed",
                "so its members share 60.00 baht",
                "2 of 3 days of work: 60.00 x 2 / 3 = 40.00 baht",
                "nothing to round",
            ],
            id="too little profit",
        ),
    ],
)
def test_a_member_reads_how_much_there_was_to_share(
    take: Take, terms: dict[str, Any], lines: list[str]
) -> None:
    assert lines_of(BOUGHT, take, BY_DAYS, terms)[1:] == [f"  {each}" for each in lines]


def test_one_baht_is_what_is_rounded_of_money() -> None:
    to = ToMembers(
        basis=Basis.INTEREST_PAID,
        if_nobody="fund",
        payout=Payout(stage=PayoutStage.SHARE),
    )

    assert lines_of(BOUGHT, TEN_BAHT, to)[2:] == [
        (
            "  100.10 of 400.10 baht of interest paid: 10.00 x 100.10 / 400.10 ="
            " 2.50 baht and 750/4001 of a satang"
        ),
        "  what one baht of interest paid gets is rounded down to 0.01 baht",
        (
            "  0.02 baht and 1998/4001 of a satang, rounded 0.02 baht; x 100.10 = 2.00"
            " baht and 1/5 of a satang, of which 2.00 baht can be paid"
        ),
    ]


def _moved(*moves: tuple[int, int, int]) -> Member:
    """Return a member with moves of shares: month, day, how many."""
    return Member(
        id="m1",
        name=FIRST,
        share_moves=[
            ShareMove(member="m1", day=date(2026, month, day), shares=Decimal(shares))
            for month, day, shares in moves
        ],
    )


@pytest.mark.parametrize("stage", PayoutStage)
@pytest.mark.parametrize("least", [0, 2])
@pytest.mark.parametrize(
    "take",
    [
        pytest.param(TEN_BAHT, id="a part of the pot"),
        pytest.param(
            DeclaredRate(
                percent=Percent(7),
                basis=Counted(basis=Basis.SHARES, time=MONTH_OF),
                share_price=Baht("33.33"),
            ),
            id="a rate",
        ),
    ],
)
@pytest.mark.parametrize(
    "member",
    [
        pytest.param(Member(id="m1", name=FIRST, shares=Decimal(0)), id="no rows"),
        pytest.param(_moved((1, 7, 9), (3, 7, 2), (5, 9, -11)), id="all withdrawn"),
        pytest.param(_moved((1, 7, 9), (3, 7, 2), (5, 9, -5)), id="some withdrawn"),
        pytest.param(_moved((3, 7, 9), (3, 7, -9)), id="withdrawn the same day"),
    ],
)
def test_whatever_was_withdrawn_is_explained_at_every_stage(
    member: Member, take: Take, least: int, stage: PayoutStage
) -> None:
    basis = Counted(basis=Basis.SHARES, time=MONTH_OF, held_at_least=least)
    if isinstance(take, DeclaredRate):
        take = attrs.evolve(take, basis=basis)
    to = ToMembers(basis=basis, if_nobody="fund", payout=Payout(stage=stage))

    head, *reasons = lines_of(member, take, to)

    assert head.startswith("- Part: ")
    assert reasons


@pytest.mark.parametrize(
    ("basis", "quantity", "line"),
    [
        (Basis.EQUAL, None, "1 of 1 equal parts: 5.00 x 1 / 1 = 5.00 baht"),
        (Basis.HOURS, Decimal("7.25"), "7.25 of 7.25 hours of work"),
        (Basis.PIECES, Decimal(1200), "1,200 of 1,200 pieces"),
        (Basis.POINTS, Decimal("0.5"), "0.5 of 0.5 points"),
        (Basis.PURCHASES, Baht("12.50"), "12.50 of 12.50 baht of purchases"),
        (Basis.DELIVERIES, Baht(3), "3.00 of 3.00 baht of deliveries"),
        (Basis.INTEREST_PAID, Baht(3), "3.00 of 3.00 baht of interest paid"),
        (Basis.VALUE, Baht(3), "3.00 of 3.00 baht of account value"),
        (Basis.DAYS, Decimal("0.0000001"), "1/10000000 of 1/10000000 days of work"),
    ],
)
def test_an_explanation_says_what_was_counted(
    basis: Basis, quantity: Decimal | Baht | None, line: str
) -> None:
    agreement = attrs.evolve(
        SMALL,
        buckets=(
            SMALL.buckets[0],
            attrs.evolve(SMALL.buckets[3], to=ToMembers(basis=basis, if_nobody="fund")),
        ),
    )
    fields: dict[str, Any] = {} if quantity is None else {basis.value: quantity}
    member = Member(id="m1", name=FIRST, **fields)

    text = agreement.share(Baht("5.71"), [member]).explain("m1", lang="en")

    assert text.splitlines()[3].startswith(f"  {line}")
