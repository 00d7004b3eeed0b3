"""The roster of duties (ตารางการปฏิบัติงาน): who works when, and at what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import ClassVar

import attrs

from sammachip.dates import Stretch
from sammachip.dates.ce_day import checked_day
from sammachip.dates.saying import said_day
from sammachip.dates.stretch import contains
from sammachip.errors import Problem, Rule, Severity, rule, validate
from sammachip.groups.duty import Duty
from sammachip.groups.member import Member
from sammachip.groups.register import unknown_members
from sammachip.money.quantity import total

__all__ = ["DutyRoster"]


@rule
def _nobody_does_one_thing_twice(duties: tuple[Duty, ...]) -> Iterator[Problem]:
    seen: set[tuple[date, str, str]] = set()
    for position, duty in enumerate(duties):
        key = duty.day, duty.member, duty.task
        if key in seen:
            yield Problem(
                code="duty.repeated",
                message="expected each task of {member} on {day} once, found {found} "
                "again; add up the hours",
                facts={
                    "member": duty.member,
                    "day": said_day(duty.day),
                    "found": duty.task,
                },
                path=("duties", position, "task"),
            )
        seen.add(key)


@attrs.frozen
class DutyRoster:
    """A group's roster (ตารางการปฏิบัติงานของกลุ่ม).

    Args:
        duties: Who did or does what, in any order.

    Raises:
        InvalidDataError: One task twice, of one member on one day
            (``duty.repeated``).

    >>> roster = DutyRoster([Duty(day=date(2026, 3, 9), member="m01", task="ขาย")])
    >>> [duty.member for duty in roster.on(date(2026, 3, 9))]
    ['m01']
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_nobody_does_one_thing_twice,)

    duties: tuple[Duty, ...] = attrs.field(default=(), converter=tuple[Duty, ...])

    def __attrs_post_init__(self) -> None:
        validate(self)

    def on(self, day: date) -> tuple[Duty, ...]:
        """Return the duties of *day*, in the order of the roster.

        Raises:
            InvalidDataError: *day* is no day (``date.no_day``), or its year looks
                like a B.E. one (``date.be_year``).
        """
        day = checked_day(day)
        return tuple(duty for duty in self.duties if duty.day == day)

    def with_work(self, members: Iterable[Member], year: Stretch) -> tuple[Member, ...]:
        """Return *members* with the days and hours that they worked in *year*.

        Two tasks on one day are one day. Who is not on the roster worked on none.
        Hours stay as the register has them, unless every duty of the year has its
        hours. Duties of others than *members* count for nobody; see `findings`.

        Args:
            members: The register.
            year: The year, B.E. calendar or fiscal.
        """
        duties = [duty for duty in self.duties if contains(year, duty.day)]
        are_hours_known = all(duty.hours is not None for duty in duties)
        by_member: dict[str, list[Duty]] = {}
        for duty in duties:
            by_member.setdefault(duty.member, []).append(duty)
        return tuple(
            _with_work(
                member, by_member.get(member.id, ()), are_hours_known=are_hours_known
            )
            for member in members
        )

    def findings(self, members: Iterable[Member]) -> tuple[Problem, ...]:
        """Return a warning for each duty of somebody who is none of *members*.

        >>> roster = DutyRoster([Duty(day=date(2026, 3, 9), member="m9", task="ขาย")])
        >>> print(roster.findings([])[0])
        duties[0].member: expected the id of a member in the register, found m9
        """
        strangers = unknown_members((duty.member for duty in self.duties), members)
        return tuple(
            attrs.evolve(each.under("duties"), severity=Severity.WARNING)
            for each in strangers
        )


def _with_work(
    member: Member, duties: Sequence[Duty], *, are_hours_known: bool
) -> Member:
    days = Decimal(len({duty.day for duty in duties}))
    hours = total(duty.hours for duty in duties if duty.hours is not None)
    return attrs.evolve(
        member, days=days, hours=hours if are_hours_known else member.hours
    )
