"""Bucket: one part of the profit, what it takes and whom it goes to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import attrs

from sammachip.errors import Language, Problem, not_blank, rule, validate
from sammachip.groups import Basis, Member, Role
from sammachip.money import ZERO_BAHT, Baht, Rounding
from sammachip.sharing.percent import Percent

__all__ = [
    "Bucket",
    "Destination",
    "EverythingLeft",
    "FixedAmount",
    "PercentOfProfit",
    "PercentOfRest",
    "Take",
    "ToFund",
    "ToMembers",
    "ToOutside",
]


@attrs.frozen(kw_only=True)
class PercentOfProfit:
    """A percentage of the profit that is to be shared (ร้อยละของกำไร).

    >>> PercentOfProfit(percent=Percent("12.5"))
    PercentOfProfit(percent=Percent('12.5'))
    """

    KIND: ClassVar = "percent_of_profit"

    percent: Percent

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen(kw_only=True)
class PercentOfRest:
    """A percentage of what the buckets before left (ร้อยละของส่วนที่เหลือ).

    >>> PercentOfRest(percent=Percent("100/3"))
    PercentOfRest(percent=Percent('100/3'))
    """

    KIND: ClassVar = "percent_of_rest"

    percent: Percent

    def __attrs_post_init__(self) -> None:
        validate(self)


@rule
def _not_less_than_nothing(amount: Baht) -> Iterator[Problem]:
    if amount < ZERO_BAHT:
        yield Problem(
            code="bucket.fixed_amount",
            message="expected a fixed amount of zero or more, found {found}",
            facts={"found": amount},
            path=("amount",),
        )


@attrs.frozen(kw_only=True)
class FixedAmount:
    """The same number of baht every year, as far as the profit goes (จำนวนคงที่).

    Raises:
        InvalidDataError: Less than zero baht (``bucket.fixed_amount``).

    >>> FixedAmount(amount=Baht(1000))
    FixedAmount(amount=Baht('1000.00'))
    """

    KIND: ClassVar = "fixed_amount"

    amount: Baht

    RULES: ClassVar = (_not_less_than_nothing,)

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen
class EverythingLeft:
    """Everything that the buckets before left (ส่วนที่เหลือทั้งหมด)."""

    KIND: ClassVar = "everything_left"


Take = PercentOfProfit | PercentOfRest | FixedAmount | EverythingLeft
"""What a bucket takes."""


@attrs.frozen
class ToFund:
    """The bucket stays in the group, as a fund of its name (กองทุนของกลุ่ม)."""

    KIND: ClassVar = "fund"


@attrs.frozen
class ToOutside:
    """The bucket leaves the group, for the village or a school (บุคคลภายนอก)."""

    KIND: ClassVar = "outside"


@attrs.frozen(kw_only=True)
class ToMembers:
    """The bucket is split among members (แบ่งให้สมาชิก).

    Args:
        basis: By what each member's part is counted.
        if_nobody: Key of the bucket that gets the money when no member has
            anything to count; it must stay a fund or leave the group.
        roles: Who shares in it; empty means every member.

    >>> officers = ToMembers(
    ...     basis=Basis.EQUAL, if_nobody="fund", roles=[Role.CHAIR, Role.TREASURER]
    ... )
    >>> officers.roles
    (<Role.CHAIR: 'chair'>, <Role.TREASURER: 'treasurer'>)
    """

    KIND: ClassVar = "members"

    basis: Basis
    if_nobody: str
    roles: tuple[Role, ...] = attrs.field(default=(), converter=tuple[Role, ...])

    def __attrs_post_init__(self) -> None:
        validate(self)

    def includes(self, member: Member) -> bool:
        """Tell whether *member* shares in the bucket."""
        return not self.roles or member.role in self.roles


Destination = ToFund | ToOutside | ToMembers
"""Where a bucket goes."""


@attrs.frozen(kw_only=True)
class Bucket:
    """One part of the profit (ส่วนจัดสรร), as the agreement names it.

    Args:
        key: Short name by which rules and data refer to the bucket.
        name: What the group calls it.
        take: What it takes.
        to: Where it goes.
        english: English name, if there is one.
        rounding: How its exact amount becomes whole satang.

    >>> reserve = Bucket(
    ...     key="reserve",
    ...     name="ทุนสำรอง",
    ...     take=PercentOfProfit(percent=Percent(10)),
    ...     to=ToFund(),
    ...     rounding=Rounding.UP,
    ... )
    >>> reserve.name_in("en")
    'ทุนสำรอง'
    """

    key: str
    name: str
    take: Take
    to: Destination
    english: str | None = None
    rounding: Rounding = Rounding.DOWN

    RULES: ClassVar = (not_blank("key"), not_blank("name"), not_blank("english"))

    def __attrs_post_init__(self) -> None:
        validate(self)

    def name_in(self, lang: Language) -> str:
        """Return the name in *lang*, or as the group wrote it if there is none."""
        return self.english if lang == "en" and self.english else self.name
