"""Group: a livelihood group and who is in it (กลุ่มอาชีพ)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

import attrs

from sammachip.dates import DayRange, Stretch
from sammachip.errors import Problem, Rule, not_blank, rule, validate
from sammachip.groups.committee import Committee
from sammachip.groups.member import Member
from sammachip.groups.register import repeated_ids, unknown_members
from sammachip.groups.role import Role

__all__ = ["Group"]


@rule
def _officers_are_members(
    members: tuple[Member, ...], committee: Committee | None
) -> Iterator[Problem]:
    officers = committee.officers if committee else ()
    for problem in unknown_members((officer.member for officer in officers), members):
        yield problem.under("committee", "officers")


@attrs.frozen(kw_only=True)
class Group:
    """One livelihood group (กลุ่มอาชีพ, กลุ่มสัมมาชีพชุมชน).

    Args:
        name: Name of the group.
        members: The members in the order of the register, which breaks ties
            when a satang is left over; those who left may stay in it.
        committee: Who sits on the committee, and when; None if only the members'
            own roles are known.

    Raises:
        InvalidDataError: A blank name (``text.blank``), two members with one id
            (``member.id_repeated``), an officer who is no member
            (``member.unknown``).

    >>> from sammachip.people import PersonName
    >>> chair = Member(id="m1", name=PersonName.parse("นางหนึ่ง สมมติ"))
    >>> Group(name="น้ำพริกบ้านตัวอย่าง", members=[chair]).members[0].id
    'm1'
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        not_blank("name"),
        rule(repeated_ids),
        _officers_are_members,
    )

    name: str
    members: tuple[Member, ...] = attrs.field(converter=tuple[Member, ...])
    committee: Committee | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    def members_on(self, day: date) -> tuple[Member, ...]:
        """Return the members of *day*, with the roles they had on it.

        Who had left, or had not joined yet, is left out. Without a committee the
        roles are those of the register.

        Args:
            day: Such as the last one of the year whose profit is shared.

        Raises:
            InvalidDataError: The year of *day* looks like a B.E. one
                (``date.be_year``), or it is no day (``value.type``).
        """
        return self._with_roles_of(day, self._members_of(DayRange(day, day)))

    def members_in(self, year: Stretch) -> tuple[Member, ...]:
        """Return the members of *year*, with the roles they had when it ended.

        Who left in the year is among them, and so is who joined in it; so a year's
        profit is shared with these.

        Args:
            year: The year, B.E. calendar or fiscal.
        """
        return self._with_roles_of(year.last_day, self._members_of(year))

    def _members_of(self, stretch: Stretch) -> tuple[Member, ...]:
        return tuple(each for each in self.members if each.belongs_to(stretch))

    def _with_roles_of(
        self, day: date, members: tuple[Member, ...]
    ) -> tuple[Member, ...]:
        if self.committee is None:
            return members
        roles: dict[str, list[Role]] = {}
        for officer in self.committee.on(day):
            roles.setdefault(officer.member, []).append(officer.role)
        return tuple(
            attrs.evolve(each, roles=tuple(roles.get(each.id, ()))) for each in members
        )
