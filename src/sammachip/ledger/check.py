"""Checks of a book against what stands elsewhere."""

from __future__ import annotations

from collections.abc import Iterable

from sammachip.errors import Problem
from sammachip.groups import Member
from sammachip.ledger.book import Book

__all__ = ["check_members"]


def check_members(book: Book, members: Iterable[Member]) -> tuple[Problem, ...]:
    """Find the lines of *book* that name somebody who is no member.

    Returns:
        One problem (``book.unknown_member``) for each such line, with its path.

    >>> from datetime import date
    >>> from sammachip.ledger import Entry, EntryKind
    >>> from sammachip.money import Baht
    >>> wage = Entry(
    ...     number="1",
    ...     day=date(2026, 1, 5),
    ...     kind=EntryKind.COST,
    ...     amount=Baht(120),
    ...     member="m99",
    ... )
    >>> print(check_members(Book([wage]), members=[])[0])
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
        for position, entry in enumerate(book.entries)
        if entry.member is not None and entry.member not in known
    )
