"""Where a bucket goes: a fund, the outside, or members by what they brought in."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import ClassVar, Final

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import Problem, rule, validate
from sammachip.groups import Member, Role, Standing
from sammachip.money import ZERO_BAHT, Baht, Rounding
from sammachip.sharing.counting import AtLeast, Counting
from sammachip.sharing.take import DeclaredRate

__all__ = [
    "Destination",
    "Payout",
    "PayoutStage",
    "ToFund",
    "ToMembers",
    "ToOutside",
]


_SATANG: Final = Baht.from_satang(1)


@attrs.frozen
class ToFund:
    """The bucket stays in the group, as a fund of its name (กองทุนของกลุ่ม)."""

    KIND: ClassVar = "fund"


@attrs.frozen
class ToOutside:
    """The bucket leaves the group, for the village or a school (บุคคลภายนอก)."""

    KIND: ClassVar = "outside"


class PayoutStage(Enum):
    """What is rounded to the payout unit."""

    TOGETHER = "together"
    """All parts together, by the largest remainders: the units of the whole
    bucket, none lost (แบ่งเศษตามเศษมากสุด)."""
    MEMBER = "member"
    """Each member's part alone (ปัดเศษรายคน)."""
    ROW = "row"
    """Each purchase of shares alone, then added up (ปัดเศษรายรายการ)."""
    SHARE = "share"
    """What one share, or one other unit, gets; then times the number of them
    (ปัดเศษต่อหุ้น)."""


@rule
def _unit_is_above_zero(unit: Baht) -> Iterator[Problem]:
    if unit <= ZERO_BAHT:
        yield Problem(
            code="payout.unit",
            message="expected an amount above zero as the smallest that is paid,"
            " found {found}",
            facts={"found": unit},
            path=("unit",),
        )


@rule
def _rounding_is_used(stage: PayoutStage, rounding: Rounding) -> Iterator[Problem]:
    if stage is PayoutStage.TOGETHER and rounding is not Rounding.DOWN:
        yield Problem(
            code="payout.rounding_unused",
            message="parts that are rounded together have no rounding of their own,"
            " found {found}",
            facts={"found": rounding.value},
            path=("rounding",),
        )


@attrs.frozen(kw_only=True)
class Payout:
    """In which units members are paid, and what is rounded (หน่วยจ่ายและการปัดเศษ).

    Where parts that are rounded one by one come to more than there is, they are
    rounded together instead: nobody can be paid what is not there.

    Args:
        unit: The smallest amount that is paid, such as the coin of 25 satang.
        stage: What is rounded to it.
        rounding: Which way; not for *stage* ``TOGETHER``.
        credited: Whether the parts are kept in the members' accounts instead of
            being paid out (บันทึกเข้าบัญชีสมาชิก); a bucket of which one part is paid
            and one is kept is two buckets.

    Raises:
        InvalidDataError: A unit of zero baht or less (``payout.unit``), a rounding
            that nothing uses (``payout.rounding_unused``).

    Source:
        Coins below 25 satang are minted for accounts only (Royal Thai Mint).

    >>> Payout(unit=Baht("0.25")).stage
    <PayoutStage.TOGETHER: 'together'>
    """

    unit: Baht = _SATANG
    stage: PayoutStage = PayoutStage.TOGETHER
    rounding: Rounding = Rounding.DOWN
    credited: bool = False

    RULES: ClassVar = (_unit_is_above_zero, _rounding_is_used)

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen(kw_only=True)
class ToMembers:
    """The bucket is split among members (แบ่งให้สมาชิก).

    Args:
        basis: By what each member's part is counted.
        if_nobody: Key of the bucket that gets the money when no member has
            anything to count; it must stay a fund or leave the group.
        roles: Who shares in it; empty means every member.
        only: What a member must have besides, such as one day of work.
        without: Who does not share in it, such as who missed a payment.
        rate_cap: What no member's part may exceed, as a rate on what they have.
        payout: In which units members are paid.
        rest_to: Key of the bucket that gets what no member is paid: parts of a
            payout unit, what *rate_cap* cuts off; None: as *if_nobody*.
        non_members_to: Key of the bucket that gets the part of the business
            done with people who are not members; None: only members count.

    >>> from sammachip.groups import Basis
    >>> officers = ToMembers(
    ...     basis=Basis.EQUAL, if_nobody="fund", roles=[Role.CHAIR, Role.TREASURER]
    ... )
    >>> officers.roles
    (<Role.CHAIR: 'chair'>, <Role.TREASURER: 'treasurer'>)
    """

    KIND: ClassVar = "members"

    basis: Counting
    if_nobody: str
    roles: tuple[Role, ...] = attrs.field(default=(), converter=tuple[Role, ...])
    only: tuple[AtLeast, ...] = attrs.field(default=(), converter=tuple[AtLeast, ...])
    without: tuple[Standing, ...] = attrs.field(
        default=(), converter=tuple[Standing, ...]
    )
    rate_cap: DeclaredRate | None = None
    payout: Payout = Payout()
    rest_to: str | None = None
    non_members_to: str | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def leftover_to(self) -> str:
        """Key of the bucket that gets what no member is paid."""
        return self.rest_to or self.if_nobody

    @property
    def fallbacks(self) -> dict[str, str]:
        """The keys of buckets that may get some of the money, by field."""
        named = {
            "if_nobody": self.if_nobody,
            "rest_to": self.rest_to,
            "non_members_to": self.non_members_to,
        }
        return {field: key for field, key in named.items() if key is not None}

    def includes(
        self, member: Member, year: BuddhistYear | FiscalYear | None = None
    ) -> bool:
        """Tell whether *member* shares in the bucket in *year*."""
        return self.may_include(member, year) and all(
            condition.holds_for(member, year) for condition in self.only
        )

    def may_include(
        self, member: Member, year: BuddhistYear | FiscalYear | None = None
    ) -> bool:
        """Tell whether *member* shares in the bucket if they have what they must."""
        if year is not None and not member.belongs_to(year):
            return False
        if self.roles and not set(self.roles) & set(member.roles):
            return False
        return not (self.without and member.standings(year) & set(self.without))


Destination = ToFund | ToOutside | ToMembers
"""Where a bucket goes."""
