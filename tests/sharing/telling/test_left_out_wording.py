"""Why a member has no part in a bucket: every reason, in words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Final

import attrs
import pytest
from sharing_examples import (
    FIRST,
    lines_of,
)

from sammachip.groups import (
    Basis,
    Member,
    Role,
    Standing,
)
from sammachip.money import Baht
from sammachip.sharing import (
    AtLeast,
    FixedAmount,
    ToMembers,
)

TEN_BAHT: Final = FixedAmount(amount=Baht(10))
BY_DAYS: Final = ToMembers(basis=Basis.DAYS, if_nobody="fund")


@pytest.mark.parametrize(
    ("facts", "rule", "reason"),
    [
        pytest.param(
            {},
            {"roles": [Role.CHAIR, Role.TREASURER, Role.CHAIR]},
            "it is for: chair, treasurer",
            id="another role",
        ),
        pytest.param(
            {}, {"roles": list(Role)}, "it is for the committee", id="the committee"
        ),
        pytest.param(
            {"missed_payment": True},
            {"without": [Standing.MISSED_PAYMENT]},
            "it is not for members who missed a payment in the year",
            id="a missed payment",
        ),
        pytest.param(
            {"inactive": True},
            {"without": [Standing.INACTIVE]},
            "it is not for members who took no part for too long",
            id="inactive",
        ),
        pytest.param(
            {"joined": date(2026, 2, 1)},
            {"without": [Standing.JOINED_IN_YEAR]},
            "it is not for members who joined in the year",
            id="joined in the year",
        ),
        pytest.param(
            {"left": date(2026, 2, 1)},
            {"without": [Standing.LEFT_IN_YEAR]},
            "it is not for members who left in the year",
            id="left in the year",
        ),
        pytest.param(
            {},
            {"only": [AtLeast(basis=Basis.PURCHASES, quantity=Decimal("0.5"))]},
            "it is for members whose baht of purchases are 0.50 or more; found 0.25",
            id="a condition",
        ),
        pytest.param(
            {"left": date(2025, 12, 31)},
            {},
            "this is no member of B.E. 2569",
            id="a former member",
        ),
    ],
)
def test_who_is_left_out_reads_why(
    facts: dict[str, Any], rule: dict[str, Any], reason: str
) -> None:
    member = Member(
        id="m1", name=FIRST, days=Decimal(1), purchases=Baht("0.25"), **facts
    )

    lines = lines_of(member, TEN_BAHT, attrs.evolve(BY_DAYS, **rule))

    assert lines == ["- Part: 0.00 baht", f"  {reason}"]


def test_all_reasons_are_given_at_once() -> None:
    member = Member(id="m1", name=FIRST, days=Decimal(0), inactive=True)
    to = attrs.evolve(
        BY_DAYS,
        roles=[Role.CHAIR],
        without=[Standing.INACTIVE],
        only=[AtLeast(basis=Basis.DAYS, quantity=Decimal(1))],
    )

    lines = lines_of(member, TEN_BAHT, to)

    assert lines[1:] == [
        "  it is for: chair",
        "  it is not for members who took no part for too long",
        "  it is for members whose days of work are 1 or more; found 0",
    ]


def test_a_member_reads_where_money_went_that_nobody_had_a_claim_on() -> None:
    member = Member(id="m1", name=FIRST, shares=Decimal(0))
    to = ToMembers(basis=Basis.SHARES, if_nobody="fund")

    assert lines_of(member, TEN_BAHT, to) == [
        "- Part: 0.00 baht",
        "  nobody has anything that counts here",
        "  nobody had a claim on Part: 10.00 baht went to กองทุน",
    ]
