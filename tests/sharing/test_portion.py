"""Portions and bucket shares: what they say of themselves."""

from __future__ import annotations

from fractions import Fraction

import attrs
import pytest
from sharing_terms import bucket, fixed, problems_of

from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing import BucketShare, Moved, Portion, WhyMoved


def moved(amount: int, why: WhyMoved) -> Moved:
    return Moved(to="fund", amount=Baht(amount), why=why)


def share(taken: int, *, agreed: int | None = None) -> BucketShare:
    wanted = taken if agreed is None else agreed
    return BucketShare(
        bucket=bucket("x", fixed(wanted)),
        base=Baht(1000),
        exact=Fraction(wanted * 100),
        agreed=Baht(wanted),
        taken=Baht(taken),
    )


def portion(member: str, exact: Fraction, amount: str) -> Portion:
    return Portion(member=member, weight=exact, exact=exact, amount=Baht(amount))


@pytest.mark.parametrize(
    ("exact", "amount", "is_rounded_up"),
    [
        (Fraction(100, 3), "0.34", True),
        (Fraction(100, 3), "0.33", False),
        (Fraction(33), "0.33", False),
        (Fraction(100, 3), "0.50", True),  # paid in coins of 25 satang
        (Fraction(100, 3), "0.25", False),
    ],
)
def test_a_portion_knows_whether_rounding_gave_it_more(
    exact: Fraction, amount: str, *, is_rounded_up: bool
) -> None:
    assert portion("m1", exact, amount).is_rounded_up is is_rounded_up


def test_a_bucket_holds_what_it_took_and_got_less_what_it_gave() -> None:
    moves = [moved(5, why) for why in WhyMoved]
    each = attrs.evolve(share(100), received=Baht(30), moved=moves)

    assert each.given_on == Baht(5 * len(WhyMoved))
    assert each.amount == Baht(130 - 5 * len(WhyMoved))


def test_members_share_all_but_what_bounds_moved_on() -> None:
    for why in WhyMoved:
        moves = [moved(5, why)]
        pot = attrs.evolve(share(100), received=Baht(30), moved=moves).pot
        is_bound = why in {WhyMoved.EXCESS, WhyMoved.SHORTAGE}
        assert pot == Baht(125 if is_bound else 130)


@pytest.mark.parametrize(
    ("each", "falls_short"),
    [
        pytest.param(share(100), False, id="all that was agreed"),
        pytest.param(share(99, agreed=100), True, id="less than agreed"),
        pytest.param(
            attrs.evolve(share(99, agreed=100), topped_up=Baht(1)),
            False,
            id="lifted",
        ),
        pytest.param(
            attrs.evolve(share(50), floor=Baht(60)), True, id="under its floor"
        ),
        pytest.param(
            attrs.evolve(share(50, agreed=70), cap=Baht(50)),
            False,
            id="held at its cap",
        ),
        pytest.param(
            attrs.evolve(share(49, agreed=70), cap=Baht(50)), True, id="under its cap"
        ),
        pytest.param(
            attrs.evolve(share(50), floor=Baht(60), cap=Baht(50)),
            False,
            id="the cap wins",
        ),
    ],
)
def test_a_bucket_knows_whether_the_profit_reached(
    each: BucketShare, *, falls_short: bool
) -> None:
    assert each.falls_short is falls_short


def test_a_portion_is_found_by_the_member() -> None:
    first, second = (
        portion("m1", Fraction(100, 3), "0.34"),
        portion("m2", Fraction(200, 3), "0.66"),
    )
    each = attrs.evolve(share(1), portions=[first, second])

    assert each.portion_of("m2") == second
    assert each.portion_of("m3") is None
    assert each.weight == 100


def test_a_bucket_without_members_has_no_weight() -> None:
    assert share(1).weight == 0
    assert share(0).amount == ZERO_BAHT


def test_a_portion_of_other_things_is_refused() -> None:
    problems = problems_of(
        lambda: Portion(
            member="m1",
            weight=1,  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # wrong on purpose
            exact=Fraction(1),
            amount=Baht(1),
            rows=[2],  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]  # wrong on purpose
        )
    )

    assert [(each.code, each.path_text) for each in problems] == [
        ("value.type", "weight"),
        ("value.type", "rows[0]"),
    ]
