"""Whom the lines of a book name: a stranger, or nobody where somebody is meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from sammachip.errors import Place, Problem, Severity
from sammachip.groups import Member
from sammachip.households.saying import said
from sammachip.ledger.account_key import PERSONAL
from sammachip.ledger.book import Book
from sammachip.ledger.in_force import lines_in_force
from sammachip.ledger.kind import EntryKind

__all__ = [
    "Naming",
    "lines_naming_nobody",
    "lines_naming_strangers",
    "unknown_members",
]

_MAY_BE_OUTSIDE: Final = frozenset(
    {EntryKind.SHARED_OUT, EntryKind.PROFIT_TO_OUTSIDE, EntryKind.OPENING}
)
_OF_A_MEMBER: Final = frozenset(
    kind for kind in EntryKind if {kind.debit, kind.credit}.intersection(PERSONAL)
).difference(_MAY_BE_OUTSIDE)


class Naming(NamedTuple):
    """Whom a line names, good or refused."""

    number: str
    member: str | None
    reverses: str | None


def lines_naming_strangers(
    book: Book, members: Iterable[Member]
) -> tuple[Problem, ...]:
    """Find the lines that name somebody who is no member.

    A line that was taken back is passed over, as is the line that takes it back.

    Args:
        book: The daily book.
        members: The group's register; also a list of customers, suppliers and lenders
            who have an id, if lines name them.

    Returns:
        A problem (``book.unknown_member``) for each such line, an error.

    >>> from datetime import date
    >>> from sammachip.ledger import Entry
    >>> from sammachip.money import Baht
    >>> wage = Entry(
    ...     number="1",
    ...     day=date(2026, 1, 5),
    ...     kind=EntryKind.COST,
    ...     amount=Baht(120),
    ...     member="m99",
    ... )
    >>> print(*lines_naming_strangers(Book([wage]), members=[]))
    line 1: there is no member m99 in the register
    """
    lines = (Naming(each.number, each.member, each.reverses) for each in book.entries)
    return tuple(unknown_members(lines, members))


def unknown_members(
    lines: Iterable[Naming], members: Iterable[Member]
) -> Iterator[Problem]:
    """Yield a problem for each line that names nobody of *members*."""
    known = {member.id for member in members}
    named = [*lines]
    taken_back = {line.reverses for line in named}
    for position, line in enumerate(named):
        if line.member is None or line.member in known:
            continue
        if line.reverses is None and line.number not in taken_back:
            yield Problem(
                code="book.unknown_member",
                message="there is no member {found} in the register",
                facts={"found": line.member},
                path=("entries", position, "member"),
                place=Place(entry=line.number),
            )


def lines_naming_nobody(book: Book) -> tuple[Problem, ...]:
    """Find the lines about one person that do not say about whom.

    Share money, savings, loans and profit for a member are somebody's; without the
    member's id nobody can tell later whose.

    Returns:
        A warning (``book.nobody_named``) for each such line. Lines that were taken
        back do not count.

    >>> from datetime import date
    >>> from sammachip.ledger import Entry
    >>> from sammachip.money import Baht
    >>> bought = Entry(
    ...     number="1",
    ...     day=date(2026, 1, 5),
    ...     kind=EntryKind.CAPITAL_IN,
    ...     amount=Baht(500),
    ... )
    >>> print(lines_naming_nobody(Book([bought]))[0].text())
    expected the id of the member that line 1, Share money paid in, is about; found none
    """
    return tuple(
        Problem(
            code="book.nobody_named",
            message="expected the id of the member that line {number}, {kind}, is"
            " about; found none",
            facts={"number": entry.number, "kind": said(entry.kind)},
            path=("entries", position, "member"),
            place=Place(entry=entry.number),
            severity=Severity.WARNING,
        )
        for position, entry in lines_in_force(book.entries)
        if entry.member is None and entry.kind in _OF_A_MEMBER
    )
