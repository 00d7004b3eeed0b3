"""Committee: who sits on it, from when until when (คณะกรรมการกลุ่ม)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import ClassVar, Final

import attrs

from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Rule, rule, validate
from sammachip.groups.officer import Officer
from sammachip.groups.role import Role
from sammachip.households.saying import said
from sammachip.thai import key_form

__all__ = ["Committee"]

_ONE_AT_A_TIME: Final = frozenset({Role.CHAIR, Role.SECRETARY, Role.TREASURER})


@rule
def _nobody_sits_twice_in_one_seat(officers: tuple[Officer, ...]) -> Iterator[Problem]:
    for position, _ in _overlaps(officers, lambda each: (each.role, each.member)):
        officer = officers[position]
        yield Problem(
            code="committee.same_seat",
            message="expected terms of {member} as {role} one after the other, found "
            "another from {since} on before the one before it ends",
            facts={
                "member": officer.member,
                "role": said(officer.role),
                "since": said_day(officer.since),
            },
            path=("officers", position, "since"),
        )


@rule
def _some_seats_have_one_holder(officers: tuple[Officer, ...]) -> Iterator[Problem]:
    for position, earlier in _overlaps(officers, lambda each: each.role):
        officer = officers[position]
        if officer.role in _ONE_AT_A_TIME and officer.member != earlier.member:
            yield Problem(
                code="committee.seat_taken",
                message="expected one {role} at a time, found {found} from {since} on, "
                "while {holder} is in the seat; write on which day that term ends",
                facts={
                    "role": said(officer.role),
                    "found": officer.member,
                    "since": said_day(officer.since),
                    "holder": earlier.member,
                },
                path=("officers", position, "since"),
            )


def _overlaps(
    officers: Sequence[Officer], seat_of: Callable[[Officer], object]
) -> Iterator[tuple[int, Officer]]:
    """Yield the place of each term that begins while another in its seat goes on."""
    holders: dict[object, Officer] = {}
    for position, officer in sorted(enumerate(officers), key=lambda at: at[1].since):
        seat = seat_of(officer)
        holder = holders.get(seat)
        if holder and holder.serves_on(officer.since):
            yield position, holder
        if holder is None or _end_of(holder) < _end_of(officer):
            holders[seat] = officer


def _end_of(officer: Officer) -> date:
    return officer.until or date.max


@attrs.frozen
class Committee:
    """The committee of a group (คณะกรรมการกลุ่ม), with the terms that it had and has.

    There is one chair, one secretary and one treasurer at a time. A term's last day
    belongs to it: the next one begins the day after.

    Args:
        officers: Who sits in which seat, in the order of the group's own list.

    Raises:
        InvalidDataError: Two in one seat of chair, secretary or treasurer
            (``committee.seat_taken``), one person twice in one seat at a time
            (``committee.same_seat``).

    >>> committee = Committee(
    ...     [
    ...         Officer(
    ...             member="m01",
    ...             role=Role.CHAIR,
    ...             since=date(2024, 1, 1),
    ...             until=date(2025, 12, 31),
    ...         ),
    ...         Officer(member="m02", role=Role.CHAIR, since=date(2026, 1, 1)),
    ...     ]
    ... )
    >>> [officer.member for officer in committee.on(date(2026, 3, 9))]
    ['m02']
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        _nobody_sits_twice_in_one_seat,
        _some_seats_have_one_holder,
    )

    officers: tuple[Officer, ...] = attrs.field(
        default=(), converter=tuple[Officer, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    def on(self, day: date) -> tuple[Officer, ...]:
        """Return who is in office on *day*, in the order of the list.

        Raises:
            InvalidDataError: *day* is refused, as by `Officer.serves_on`.
        """
        return tuple(officer for officer in self.officers if officer.serves_on(day))

    def roles_of(self, member: str, day: date) -> tuple[Role, ...]:
        """Return the seats in which *member* sits on *day*, none for a plain member.

        Args:
            member: Id of the member.
            day: The day.

        Raises:
            InvalidDataError: *day* is refused, as by `Officer.serves_on`.
        """
        id_of_member = key_form(member)
        return tuple(each.role for each in self.on(day) if each.member == id_of_member)
