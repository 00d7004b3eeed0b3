"""The rows and totals of a sharing, for tables: who gets how much of what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

import attrs

from sammachip.errors import validate
from sammachip.groups import Member
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing.portion import BucketShare

__all__ = ["SharingRow", "amount_of", "rows_in", "totals_in"]


@attrs.frozen(kw_only=True)
class SharingRow:
    """What one member gets from one bucket.

    Args:
        member: Id of the member.
        bucket: Key of the bucket.
        weight: What counts for the member by the bucket's basis; baht in satang.
        exact: The exact part in satang, before it became payable.
        amount: What the member gets.
    """

    member: str
    bucket: str
    weight: Fraction
    exact: Fraction
    amount: Baht

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
