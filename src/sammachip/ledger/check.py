"""Checks of a book against the register of members."""

from __future__ import annotations

from collections.abc import Iterable

from sammachip.errors import Problem
from sammachip.groups import Member
from sammachip.ledger.entry import Entry

__all__ = ["check_members"]


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
    known = {member.id for member in members}
    return tuple(
        Problem(
            code="book.unknown_member",
            message="there is no member {found} in the register",
            facts={"found": entry.member},
            path=("entries", position, "member"),
        )
        for position, entry in enumerate(entries)
        if entry.member is not None and entry.member not in known
    )
