"""Short words for agreements, members and sharings, as the tests of sharing use them.

Amounts are compared as text, ``"123.46"``, so that a table reads like a statement.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Final, TypedDict, Unpack

import pytest

from sammachip.dates import BuddhistYear
from sammachip.errors import InvalidDataError, Problem
from sammachip.groups import Basis, Member, Role, ShareMove
from sammachip.money import Baht, Rounding
from sammachip.people import PersonName
from sammachip.sharing import (
    Agreement,
    Amount,
    Bucket,
    BucketRounding,
    BucketShare,
    Counting,
    Destination,
    EverythingLeft,
    FixedAmount,
    Percent,
    PercentOfProfit,
    PercentOfRest,
    Resolution,
    Sharing,
    Take,
    ToFund,
    ToMembers,
    ToOutside,
)

NAME: Final = PersonName.parse("นางสมมติ ทดสอบ")
YEAR: Final = BuddhistYear(2569)  # 1 January to 31 December 2026
REST: Final = EverythingLeft()
FUND: Final = ToFund()
OUTSIDE: Final = ToOutside()


def percent(value: int | str) -> PercentOfProfit:
    return PercentOfProfit(percent=Percent(value))


def of_rest(value: int | str) -> PercentOfRest:
    return PercentOfRest(percent=Percent(value))


def fixed(amount: int | str) -> FixedAmount:
    return FixedAmount(amount=Baht(amount))


def to_members(basis: Counting = Basis.EQUAL, *, if_nobody: str = "fund") -> ToMembers:
    return ToMembers(basis=basis, if_nobody=if_nobody)


class _Bounds(TypedDict, total=False):
    rounding: Rounding
    at_least: Sequence[Amount]
    at_most: Sequence[Amount]
    excess_to: str | None
    shortage_from: str | None


def bucket(
    key: str,
    take: Take = REST,
    to: Destination = FUND,
    **bounds: Unpack[_Bounds],
) -> Bucket:
    return Bucket(key=key, name=key, take=take, to=to, **bounds)


def agreement(
    *buckets: Bucket,
    rounding: BucketRounding = BucketRounding.IN_ORDER,
    losses_from: str | None = None,
) -> Agreement:
    return Agreement(
        group="กลุ่มทดสอบ",
        agreed_on=date(2025, 12, 14),
        in_force_from=date(2026, 1, 1),
        buckets=buckets,
        rounding=rounding,
        losses_from=losses_from,
    )


def for_members(to: ToMembers, take: Take = REST) -> Agreement:
    """Return an agreement by which *to* gets all, or *take* and the fund the rest."""
    if isinstance(take, EverythingLeft):
        return agreement(bucket("fund", percent(0)), bucket("members", REST, to))
    return agreement(bucket("members", take, to), bucket("fund"))


class _Written(TypedDict, total=False):
    """What is written down of a member, numbers as text or whole."""

    moves: Mapping[date, str]
    days: int | str
    hours: int | str
    pieces: int | str
    purchases: int | str
    interest: int | str
    joined: date
    left: date


def member(
    name: str, shares: str | None = None, *roles: Role, **written: Unpack[_Written]
) -> Member:
    return Member(
        id=name,
        name=NAME,
        roles=roles,
        shares=_decimal(shares),
        share_moves=[
            ShareMove(member=name, day=day, shares=Decimal(change))
            for day, change in written.get("moves", {}).items()
        ],
        days=_decimal(written.get("days")),
        hours=_decimal(written.get("hours")),
        pieces=_decimal(written.get("pieces")),
        purchases=_baht(written.get("purchases")),
        interest_paid=_baht(written.get("interest")),
        joined=written.get("joined"),
        left=written.get("left"),
    )


def _decimal(quantity: int | str | None) -> Decimal | None:
    return None if quantity is None else Decimal(quantity)


def _baht(amount: int | str | None) -> Baht | None:
    return None if amount is None else Baht(amount)


def having(shares: Iterable[str]) -> list[Member]:
    """Return members m1, m2, ... with so many shares each."""
    return [member(f"m{at}", each) for at, each in enumerate(shares, start=1)]


def decided(**choices: Amount | EverythingLeft) -> Resolution:
    return Resolution(decided_on=date(2027, 2, 14), choices=choices)


def held(sharing: Sharing) -> dict[str, str]:
    """Return what each bucket holds in the end, by its key."""
    return {each.bucket.key: each.amount.plain() for each in sharing.buckets}


def share_of(sharing: Sharing, key: str) -> BucketShare:
    return next(each for each in sharing.buckets if each.bucket.key == key)


def paid(sharing: Sharing, key: str = "members") -> dict[str, str]:
    """Return what each member gets from the bucket *key*, by id."""
    portions = share_of(sharing, key).portions
    return {each.member: each.amount.plain() for each in portions}


def moves_of(sharing: Sharing, key: str) -> list[tuple[str, str, str]]:
    """Return where money of the bucket *key* went: to which, how much, why."""
    return [
        (each.to, each.amount.plain(), each.why.value)
        for each in share_of(sharing, key).moved
    ]


def problems_of(make: Callable[[], object]) -> tuple[Problem, ...]:
    """Return why *make* is refused; each reason is told in both languages."""
    with pytest.raises(InvalidDataError) as refused:
        make()
    for problem in refused.value.problems:
        assert re.search("[ก-๎]", problem.text("th"))
        assert "{" not in problem.text("th") + problem.text("en")
    return refused.value.problems


def told(problems: Sequence[Problem]) -> list[tuple[str, str, str]]:
    """Return the code, the path and the English text of each problem."""
    return [(each.code, each.path_text, each.text("en")) for each in problems]
