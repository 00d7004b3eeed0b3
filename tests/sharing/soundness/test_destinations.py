"""Destinations that are sound: who gets a rate is shared with by what it is on."""

from __future__ import annotations

from decimal import Decimal

import pytest
from sharing_terms import agreement, bucket, percent, problems_of

from sammachip.groups import MONTH_AFTER, Basis
from sammachip.sharing import (
    Agreement,
    Counted,
    Counting,
    DeclaredRate,
    Mixed,
    MixedPart,
    ToFund,
    ToMembers,
)

BY_MONTHS = Counted(basis=Basis.SHARES, time=MONTH_AFTER)


def paying(rate: DeclaredRate, basis: Counting) -> Agreement:
    to = ToMembers(basis=basis, if_nobody="fund")
    return agreement(bucket("members", rate, to), bucket("fund"))


@pytest.mark.parametrize(
    "basis",
    [
        Basis.SHARES,
        Basis.EQUAL,
        Counted(basis=Basis.SHARES, time=MONTH_AFTER, at_most=Decimal(40)),
        Mixed(
            parts=[
                MixedPart(percent=50, basis=BY_MONTHS),
                MixedPart(percent=50, basis=Basis.DAYS),
            ]
        ),
    ],
)
def test_a_rate_that_nobody_would_get_is_refused(basis: Counting) -> None:
    rate = DeclaredRate(percent=7, basis=BY_MONTHS, share_price="100")

    (problem,) = problems_of(lambda: paying(rate, basis))

    assert (problem.code, problem.path_text) == (
        "agreement.rate_basis",
        "buckets[0].to.basis",
    )


def test_a_rate_on_what_members_share_by_is_sound() -> None:
    by_months = DeclaredRate(percent=7, basis=BY_MONTHS, share_price=100)
    on_interest = DeclaredRate(percent=5, basis=Basis.INTEREST_PAID)

    assert paying(by_months, BY_MONTHS).buckets[0].take == by_months
    assert paying(on_interest, Counted(basis=Basis.INTEREST_PAID)).buckets


def test_a_rate_may_be_what_a_fund_takes() -> None:
    rate = DeclaredRate(percent=7, basis=BY_MONTHS, share_price=100)

    assert agreement(bucket("x", rate, ToFund()), bucket("fund")).buckets


def test_what_a_cap_sends_on_is_promised_all_the_same() -> None:
    problems = problems_of(
        lambda: agreement(
            bucket("a", percent(80), at_most=[percent(30)], excess_to="fund"),
            bucket("b", percent(70)),
            bucket("fund"),
        )
    )

    assert [each.code for each in problems] == ["agreement.over_100"]
