"""The register of members (ทะเบียนสมาชิก): its ids, and what names them elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from sammachip.errors import InvalidDataError, Problem
from sammachip.groups.member import Member
from sammachip.groups.share_move import ShareMove

__all__ = ["repeated_ids", "unknown_members", "with_share_moves"]


def repeated_ids(members: Iterable[Member]) -> Iterator[Problem]:
    """Yield a problem for each member whose id an earlier member has."""
    seen: set[str] = set()
    for position, member in enumerate(members):
        if member.id in seen:
            yield Problem(
                code="member.id_repeated",
                message="expected an id of the member's own, found {found} again",
                facts={"found": member.id},
                path=("members", position, "id"),
            )
        seen.add(member.id)


def unknown_members(
    named: Iterable[str], members: Iterable[Member]
) -> Iterator[Problem]:
    """Yield a problem for each of the ids *named* that nobody of *members* has.

    Its path is the place among *named*, and ``member``.
    """
    known = {member.id for member in members}
    for position, name in enumerate(named):
        if name not in known:
            yield Problem(
                code="member.unknown",
                message="expected the id of a member in the register, found {found}",
                facts={"found": name},
                path=(position, "member"),
            )


def with_share_moves(
    members: Iterable[Member], moves: Iterable[ShareMove]
) -> tuple[Member, ...]:
    """Return the members, each with their own of *moves* behind those they have.

    Args:
        members: The register.
        moves: Shares bought and withdrawn, of all members together.

    Returns:
        The members in the same order.

    Raises:
        InvalidDataError: Moves of nobody in the register (``member.unknown``), or
            which do not fit those a member has (``member.shares_below_zero``,
            ``member.shares_differ``); all of them, with paths into *moves*.

    >>> from sammachip.people import PersonName
    >>> from datetime import date
    >>> from decimal import Decimal
    >>> bought = ShareMove(member="m1", day=date(2026, 3, 9), shares=Decimal(5))
    >>> members = [Member(id="m1", name=PersonName(given="ใจดี"))]
    >>> len(with_share_moves(members, [bought])[0].share_moves)
    1
    """
    register, moves = tuple(members), tuple(moves)
    strangers = unknown_members((move.member for move in moves), register)
    problems = [problem.under("moves") for problem in strangers]
    positions: dict[str, list[int]] = {}
    for position, move in enumerate(moves):
        positions.setdefault(move.member, []).append(position)
    given: list[Member] = []
    for member in register:
        own = positions.get(member.id, [])
        try:
            given.append(_with_moves(member, [moves[position] for position in own]))
        except InvalidDataError as error:
            held = len(member.share_moves)
            problems += (_among_moves(each, own, held) for each in error.problems)
    if problems:
        raise InvalidDataError(problems)
    return tuple(given)


def _with_moves(member: Member, moves: Sequence[ShareMove]) -> Member:
    if not moves:
        return member
    return attrs.evolve(member, share_moves=(*member.share_moves, *moves))


def _among_moves(problem: Problem, positions: Sequence[int], held: int) -> Problem:
    """Lead to the move that is meant; of what no new one says alone, to the last."""
    place = next((step - held for step in problem.path if isinstance(step, int)), -1)
    return attrs.evolve(problem, path=("moves", positions[max(place, -1)], "shares"))
