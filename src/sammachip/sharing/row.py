"""The rows and totals of a sharing, for tables: who gets how much of what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

import attrs

from sammachip.errors import validate
from sammachip.groups import Member
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing.portion import BucketShare

__all__ = ["SharingRow", "amount_of", "household_totals_in", "rows_in", "totals_in"]


@attrs.frozen(kw_only=True)
class SharingRow:
    """What one member gets from one bucket.

    Args:
        member: Id of the member.
        bucket: Key of the bucket.
        weight: What counts for the member by the bucket's basis; baht in satang.
        exact: The exact part in satang, before it became payable.
        amount: What the member gets.
        pool: The pool that it is from, where those of several stand together.
    """

    member: str
    bucket: str
    weight: Fraction
    exact: Fraction
    amount: Baht
    pool: str | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)


def rows_in(shares: Iterable[BucketShare]) -> Iterator[SharingRow]:
    """Yield a row for each portion, bucket by bucket."""
    for share in shares:
        for portion in share.portions:
            yield SharingRow(
                member=portion.member,
                bucket=share.bucket.key,
                weight=portion.weight,
                exact=portion.exact,
                amount=portion.amount,
            )


def amount_of(member: Member, share: BucketShare) -> Baht:
    """Return what *member* gets from one bucket."""
    portion = share.portion_of(member.id)
    return portion.amount if portion else ZERO_BAHT


def totals_in(
    shares: Iterable[BucketShare], members: Iterable[Member]
) -> dict[str, Baht]:
    """Return what each of *members* gets from all buckets, in their order."""
    totals = {member.id: ZERO_BAHT for member in members}
    for share in shares:
        for portion in share.portions:
            if portion.member in totals:
                totals[portion.member] += portion.amount
    return totals


def household_totals_in(
    members: Iterable[Member], totals: Mapping[str, Baht]
) -> dict[str | None, Baht]:
    """Return what the *members* of each household get, of their *totals* by id."""
    by_household: dict[str | None, Baht] = {}
    for member in members:
        home, amount = member.household, totals[member.id]
        by_household[home] = by_household.get(home, ZERO_BAHT) + amount
    return by_household
