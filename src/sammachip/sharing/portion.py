"""What each bucket and each member gets, and the exact figures behind it."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

import attrs

from sammachip.errors import validate
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing.bucket import Bucket

__all__ = ["BucketShare", "Moved", "Portion", "WhyMoved"]


@attrs.frozen(kw_only=True)
class Portion:
    """One member's part of one bucket.

    Args:
        member: Id of the member.
        weight: What counts for the member, by the bucket's basis.
        exact: The exact part in satang, before it became payable.
        amount: What the member gets, in whole payout units.
        rows: What each line of what counts gets, where each is rounded alone.

    >>> Portion(
    ...     member="m1",
    ...     weight=Fraction(1),
    ...     exact=Fraction(10_000, 3),
    ...     amount=Baht("33.34"),
    ... ).is_rounded_up
    True
    """

    member: str
    weight: Fraction
    exact: Fraction
    amount: Baht
    rows: tuple[Baht, ...] = attrs.field(default=(), converter=tuple[Baht, ...])

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def is_rounded_up(self) -> bool:
        """Whether the member gets more than the exact part."""
        return self.amount.satang > self.exact


class WhyMoved(Enum):
    """Why money of one bucket went to another."""

    NOBODY = "nobody"
    """No member had anything to count (ไม่มีผู้มีสิทธิ)."""
    NON_MEMBERS = "non_members"
    """It belongs to business with people who are not members (ส่วนของผู้ที่ไม่ใช่สมาชิก)."""
    REST = "rest"
    """It is less than can be paid (เศษที่จ่ายไม่ได้)."""
    RATE_CAP = "rate_cap"
    """It is more than members may get on what they have (เกินอัตราที่กำหนด)."""
    EXCESS = "excess"
    """It is more than the bucket may hold (ส่วนที่เกินเพดาน)."""
    SHORTAGE = "shortage"
    """It was needed to reach another bucket's floor (ชดเชยส่วนที่ขาด)."""


@attrs.frozen(kw_only=True)
class Moved:
    """Money of a bucket that went to another one, and why.

    Args:
        to: Key of the bucket that got it.
        amount: How much.
        why: Why.
    """

    to: str
    amount: Baht
    why: WhyMoved

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen(kw_only=True)
class BucketShare:
    """What one bucket gets.

    Args:
        bucket: The bucket, with what the meeting chose, if it had to choose.
        base: What its rule looks at, in baht: the whole to be shared, or what
            the buckets before left.
        exact: The exact amount in satang that it takes, before rounding.
        agreed: The exact amount in whole satang, as the agreement rounds it.
        floor: The highest floor, rounded up; None if it has none.
        cap: The lowest cap, rounded down; None if it has none.
        taken: What it takes, within its bounds, as far as the profit reaches;
            over its cap where the excess is *moved* on.
        received: What came from other buckets.
        topped_up: What of it came while buckets were filled: what others had too
            much of, or what it lacked of its floor.
        moved: What went to other buckets.
        portions: The members' parts in the given order, of a bucket for members.
    """

    bucket: Bucket
    base: Baht
    exact: Fraction
    agreed: Baht
    taken: Baht
    floor: Baht | None = None
    cap: Baht | None = None
    received: Baht = ZERO_BAHT
    topped_up: Baht = ZERO_BAHT
    moved: tuple[Moved, ...] = attrs.field(default=(), converter=tuple[Moved, ...])
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
    def given_on(self) -> Baht:
        """What went to other buckets."""
        return Baht.total(each.amount for each in self.moved)

    @property
    def pot(self) -> Baht:
        """What its members share: all but what bounds of buckets moved on."""
        kept = (
            each.amount
            for each in self.moved
            if each.why in {WhyMoved.EXCESS, WhyMoved.SHORTAGE}
        )
        return self.taken + self.received - Baht.total(kept)

    @property
    def falls_short(self) -> bool:
        """Whether the profit did not reach for all that was agreed."""
        wanted = max(self.agreed, self.floor or ZERO_BAHT)
        if self.cap is not None:
            wanted = min(wanted, self.cap)
        return self.taken + self.topped_up < wanted

    @property
    def weight(self) -> Fraction:
        """The weights of all portions together."""
        return sum((portion.weight for portion in self.portions), Fraction(0))

    def portion_of(self, member: str) -> Portion | None:
        """Return the part of the member with this id; None if there is none."""
        return next((part for part in self.portions if part.member == member), None)
