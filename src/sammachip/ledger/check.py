"""Checks of a book against the register of members."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sammachip.errors import Problem
from sammachip.groups import Member
from sammachip.ledger.entry import Entry

__all__ = ["check_members", "unknown_members"]


def check_members(
    entries: Iterable[Entry], members: Iterable[Member]
) -> tuple[Problem, ...]:
    """Find the lines that name somebody who is no member.

    Args:
        entries: Lines of a daily book.
        members: The group's register.

    Returns:
        One problem (``book.unknown_member``) for each such line, with its path.

    >>> from datetime import date
    >>> from sammachip.ledger import EntryKind
    >>> from sammachip.money import Baht
    >>> wage = Entry(
    ...     number="1",
    ...     day=date(2026, 1, 5),
    ...     kind=EntryKind.COST,
    ...     amount=Baht(120),
    ...     member="m99",
    ... )
    >>> print(check_members([wage], members=[])[0])
    entries[0].member: there is no member m99 in the register
    """
    return tuple(unknown_members((entry.member for entry in entries), members))


def unknown_members(
    named: Iterable[str | None], members: Iterable[Member]
) -> Iterator[Problem]:
    """Yield a problem for each line that names nobody of *members*."""
    known = {member.id for member in members}
    for position, name in enumerate(named):
        if name is not None and name not in known:
            yield Problem(
                code="book.unknown_member",
                message="there is no member {found} in the register",
                facts={"found": name},
                path=("entries", position, "member"),
            )
