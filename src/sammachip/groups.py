"""Livelihood groups and their members (กลุ่มอาชีพ, สมาชิก).

What a member brought in during the year, by which a profit may be shared, is
part of the member: shares, days, hours, pieces, purchases, deliveries. None
means that nobody wrote it down, which is not the same as nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import ClassVar

import attrs

from sammachip.errors import Problem, Rule, not_blank, rule, validate
from sammachip.money import Baht
from sammachip.people import PersonName
from sammachip.privacy import masked
from sammachip.thai import key_form

__all__ = ["Basis", "Group", "Member", "Role", "repeated_ids"]


class Role(Enum):
    """What a member does in the group (ตำแหน่งในกลุ่ม)."""

    CHAIR = "chair"
    """ประธาน"""
    VICE_CHAIR = "vice_chair"
    """รองประธาน"""
    SECRETARY = "secretary"
    """เลขานุการ"""
    TREASURER = "treasurer"
    """เหรัญญิก"""
    COMMITTEE = "committee"
    """กรรมการ, without an office of their own"""
    MEMBER = "member"
    """สมาชิก, outside the committee"""

    @property
    def is_officer(self) -> bool:
        """Whether who has the role sits on the committee (คณะกรรมการกลุ่ม)."""
        return self is not Role.MEMBER


class Basis(Enum):
    """By what a member's part is counted (ฐานการจัดสรร)."""

    EQUAL = "equal"
    """One part each (เท่ากันทุกคน)."""
    SHARES = "shares"
    """Shares held (จำนวนหุ้น)."""
    DAYS = "days"
    """Days worked (วันทำงาน)."""
    HOURS = "hours"
    """Hours worked (ชั่วโมงทำงาน)."""
    PIECES = "pieces"
    """Pieces made (จำนวนชิ้นงาน)."""
    PURCHASES = "purchases"
    """Baht bought from the group (ยอดซื้อ)."""
    DELIVERIES = "deliveries"
    """Baht of goods sold to or through the group (ยอดส่งผลผลิต)."""


def _at_least_zero(field: str) -> Rule:
    def find(amount: Decimal | Baht | None) -> Iterator[Problem]:
        number = amount.decimal if isinstance(amount, Baht) else amount
        if number is None:
            return
        if not number.is_finite():
            yield Problem(
                code="number.not_decimal",
                message="expected a number, found {found}",
                facts={"found": number},
                path=(field,),
            )
        elif number < 0:
            yield Problem(
                code="number.negative",
                message="expected zero or more, found {found}",
                facts={"found": number},
                path=(field,),
            )

    return Rule((field,), find)


@attrs.frozen(kw_only=True)
class Member:
    """One member of a group (สมาชิก), with what they brought in.

    Args:
        id: The member's number in the group's own register.
        name: Name of the person; personal data.
        role: Seat on the committee, if any.
        shares: Shares held, parts of a share allowed; None if not written down.
        days: Days worked in the year.
        hours: Hours worked in the year.
        pieces: Pieces made in the year.
        purchases: Baht bought from the group in the year.
        deliveries: Baht of goods sold to or through the group in the year.

    Raises:
        InvalidDataError: A blank id (``text.blank``), something less than zero
            (``number.negative``), NaN or infinity (``number.not_decimal``), a value
            of another type (``value.type``).

    >>> member = Member(
    ...     id="m01", name=PersonName.parse("นางใจดี มีสุข"), shares=Decimal("2.5")
    ... )
    >>> member.quantity_of(Basis.SHARES), member.quantity_of(Basis.DAYS)
    (Fraction(5, 2), None)
    """

    id: str = attrs.field(converter=key_form)
    name: PersonName = attrs.field(repr=masked)
    role: Role = Role.MEMBER
    shares: Decimal | None = None
    days: Decimal | None = None
    hours: Decimal | None = None
    pieces: Decimal | None = None
    purchases: Baht | None = None
    deliveries: Baht | None = None

    RULES: ClassVar = (
        not_blank("id"),
        *(_at_least_zero(basis.value) for basis in Basis if basis is not Basis.EQUAL),
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    def quantity_of(self, basis: Basis) -> Fraction | None:
        """Return what counts for this member by *basis*; None if not written down.

        Baht are counted in satang.
        """
        if basis is Basis.EQUAL:
            return Fraction(1)
        quantity: Decimal | Baht | None = getattr(self, basis.value)
        if quantity is None:
            return None
        return Fraction(quantity.satang if isinstance(quantity, Baht) else quantity)


def repeated_ids(members: tuple[Member, ...]) -> Iterator[Problem]:
    """Yield a problem for each member whose id an earlier member has."""
    seen: dict[str, int] = {}
    for position, member in enumerate(members):
        first = seen.setdefault(member.id, position)
        if first != position:
            yield Problem(
                code="member.id_repeated",
                message="expected an id of the member's own, found {found} again",
                facts={"found": member.id},
                path=("members", position, "id"),
            )


@attrs.frozen(kw_only=True)
class Group:
    """One livelihood group (กลุ่มอาชีพ, กลุ่มสัมมาชีพชุมชน).

    Args:
        name: Name of the group.
        members: The members in the order of the register, which breaks ties
            when a satang is left over.

    Raises:
        InvalidDataError: A blank name (``text.blank``), two members with one id
            (``member.id_repeated``).

    >>> chair = Member(id="m1", name=PersonName.parse("นางหนึ่ง สมมติ"))
    >>> Group(name="น้ำพริกบ้านตัวอย่าง", members=[chair]).members[0].id
    'm1'
    """

    name: str
    members: tuple[Member, ...] = attrs.field(converter=tuple[Member, ...])

    RULES: ClassVar = (not_blank("name"), rule(repeated_ids))

    def __attrs_post_init__(self) -> None:
        validate(self)
