"""Rules of a member: shares that fit what was bought and withdrawn, days, roles."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Final

from sammachip.dates import in_ce
from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Rule, not_blank, rule
from sammachip.groups.basis import Basis
from sammachip.groups.role import Role
from sammachip.groups.share_move import ShareMove
from sammachip.households.saying import said
from sammachip.money.quantity import at_least_zero, is_number, total

__all__ = ["MEMBER_RULES"]


@rule
def _has_each_role_once(roles: tuple[Role, ...]) -> Iterator[Problem]:
    seen: set[Role] = set()
    for position, role in enumerate(roles):
        if role in seen:
            yield Problem(
                code="member.role_repeated",
                message="expected each role once, found {found} again",
                facts={"found": said(role)},
                path=("roles", position),
            )
        seen.add(role)


@rule
def _does_not_leave_before_joining(
    joined: date | None, left: date | None
) -> Iterator[Problem]:
    if joined and left and left < joined:
        yield Problem(
            code="member.left_before_joined",
            message="expected a day from that of joining on, {joined}; found {found}",
            facts={"joined": said_day(joined), "found": said_day(left)},
            path=("left",),
        )


def _find_moves_of_others(
    member: str, share_moves: tuple[ShareMove, ...]
) -> Iterator[Problem]:
    for position, move in enumerate(share_moves):
        if move.member != member:
            yield Problem(
                code="member.move_of_another",
                message="expected shares that {member} bought or withdrew, found those "
                "of {found}",
                facts={"member": member, "found": move.member},
                path=("share_moves", position, "member"),
            )


@rule
def _never_has_less_than_no_shares(
    share_moves: tuple[ShareMove, ...],
) -> Iterator[Problem]:
    """Find withdrawals of more than there is; of one day, what was bought is first."""
    by_day = sorted(
        enumerate(share_moves), key=lambda each: (each[1].day, each[1].shares < 0)
    )
    held = Decimal(0)
    for position, move in by_day:
        before, held = held, total((held, move.shares))
        if held < 0 > move.shares:
            yield Problem(
                code="member.shares_below_zero",
                message="expected {member} to withdraw at most the {before} shares "
                "that there are on {day}, found {found}",
                facts={
                    "member": move.member,
                    "day": said_day(move.day),
                    "before": before,
                    "found": move.shares.copy_negate(),
                },
                path=("share_moves", position, "shares"),
            )


@rule
def _has_the_shares_that_were_moved(
    shares: Decimal | None, share_moves: tuple[ShareMove, ...]
) -> Iterator[Problem]:
    moved = total(move.shares for move in share_moves)
    if share_moves and shares is not None and is_number(shares) and shares != moved:
        yield Problem(
            code="member.shares_differ",
            message="expected {expected} shares, those bought less those withdrawn; "
            "found {found}",
            facts={"expected": moved, "found": shares},
            path=("shares",),
        )


MEMBER_RULES: Final[tuple[Rule, ...]] = (
    not_blank("id"),
    not_blank("household"),
    _has_each_role_once,
    *(at_least_zero(basis.value) for basis in Basis if basis is not Basis.EQUAL),
    Rule(("id", "share_moves"), _find_moves_of_others),
    _never_has_less_than_no_shares,
    _has_the_shares_that_were_moved,
    in_ce("joined"),
    in_ce("left"),
    _does_not_leave_before_joining,
)
"""The rules of a `Member`."""
