"""What each bucket and each member gets, and the exact figures behind it."""

from __future__ import annotations

from fractions import Fraction

import attrs

from sammachip.errors import validate
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing.bucket import Bucket

__all__ = ["BucketShare", "Portion"]


@attrs.frozen(kw_only=True)
class Portion:
    """One member's part of one bucket.

    Args:
        member: Id of the member.
        weight: What counts for the member, by the bucket's basis.
        exact: The exact part in satang, before it became whole.
        amount: What the member gets: the whole satang of *exact*, or one more.

    >>> Portion(
    ...     member="m1",
    ...     weight=Fraction(1),
    ...     exact=Fraction(10_000, 3),
    ...     amount=Baht("33.34"),
    ... ).got_odd_satang
    True
    """

    member: str
    weight: Fraction
    exact: Fraction
    amount: Baht

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def got_odd_satang(self) -> bool:
        """Whether one of the satang left over went to this member."""
        return self.amount.satang > self.exact


@attrs.frozen(kw_only=True)
class BucketShare:
    """What one bucket gets.

    Args:
        bucket: The bucket, as the agreement has it.
        base: What its rule looks at: the whole to be shared, or what the buckets
            before left.
        exact: The exact amount in satang that it takes, before rounding.
        agreed: The exact amount in whole satang, as the agreement rounds it.
        taken: What it takes, *agreed* as far as the profit reaches.
        received: What came from buckets that nobody had a claim on.
        given_on: What went to another bucket, because nobody had a claim on it.
        portions: The members' parts in the given order, of a bucket for members.
    """

    bucket: Bucket
    base: Baht
    exact: Fraction
    agreed: Baht
    taken: Baht
    received: Baht = ZERO_BAHT
    given_on: Baht = ZERO_BAHT
    portions: tuple[Portion, ...] = attrs.field(
        default=(), converter=tuple[Portion, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def amount(self) -> Baht:
        """What the bucket holds in the end."""
        return self.taken + self.received - self.given_on

    @property
    def falls_short(self) -> bool:
        """Whether the profit did not reach for all that was agreed."""
        return self.taken < self.agreed

    @property
    def weight(self) -> Fraction:
        """The weights of all portions together."""
        return sum((portion.weight for portion in self.portions), Fraction(0))

    def portion_of(self, member: str) -> Portion | None:
        """Return the part of the member with this id; None if there is none."""
        return next((part for part in self.portions if part.member == member), None)
