"""Shares in the register, held against the share money in the book (ค่าหุ้น)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Final

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Severity
from sammachip.groups import Basis, Member, ShareMove
from sammachip.ledger import Book, share_moves_of
from sammachip.money import Baht
from sammachip.money.percent import percent_text
from sammachip.money.quantity import total
from sammachip.sharing.agreement import Sharing
from sammachip.sharing.closing_check import year_of
from sammachip.sharing.pools import PooledSharing

__all__ = ["check_shares"]

_NONE: Final = Decimal(0)


def check_shares(
    sharing: Sharing | PooledSharing, book: Book, *, price: Baht
) -> tuple[Problem, ...]:
    """Find the members whose shares are not those of the book, before it is closed.

    Shares that the register has day by day are compared on each of their days until
    the year ends, others on its last day; what is older than the year, all together.
    A member of whom no shares are written down gets nothing by them, and is not
    looked at.

    Args:
        sharing: The sharing of a year, or those of all pools.
        book: The daily book.
        price: What one share costs (มูลค่าหุ้นละ), in baht.

    Returns:
        A warning (``sharing.shares_differ``) for each such member, and for each person
        with shares by the book who is not in the register, of the first day on which
        they differ.

    Raises:
        InvalidDataError: A sharing of no year (``close.no_year``); else as for
            `sammachip.ledger.share_moves_of`.

    >>> from sammachip.groups import Basis
    >>> from sammachip.ledger import Entry, EntryKind
    >>> from sammachip.people import PersonName
    >>> from sammachip.sharing import Agreement, Bucket, EverythingLeft, ToFund
    >>> agreement = Agreement(
    ...     group="น้ำพริกบ้านตัวอย่าง",
    ...     agreed_on=date(2025, 12, 14),
    ...     in_force_from=date(2026, 1, 1),
    ...     buckets=[
    ...         Bucket(key="fund", name="กองทุน", take=EverythingLeft(), to=ToFund())
    ...     ],
    ... )
    >>> member = Member(id="m1", name=PersonName(given="ใจดี"), shares=Decimal(12))
    >>> bought = Entry(
    ...     number="1",
    ...     day=date(2026, 1, 5),
    ...     kind=EntryKind.CAPITAL_IN,
    ...     amount=Baht(1000),
    ...     member="m1",
    ... )
    >>> sharing = agreement.share(Baht(0), [member], year=2569)
    >>> for problem in check_shares(sharing, Book([bought]), price=Baht(100)):
    ...     print(problem.text())
    expected 10 shares of member m1 when 31 December 2026 ends, as in the book; found 12
    """
    if isinstance(sharing, PooledSharing):
        return tuple(
            problem.under("sharings", position)
            for position, each in enumerate(sharing.sharings)
            for problem in check_shares(each, book, price=price)
        )
    booked = share_moves_of(book, price=price)
    return tuple(_differing(sharing, year_of(sharing), booked))


def _differing(
    sharing: Sharing, year: BuddhistYear | FiscalYear, booked: Iterable[ShareMove]
) -> Iterator[Problem]:
    by_member: defaultdict[str, list[ShareMove]] = defaultdict(list)
    for move in booked:
        if move.day <= year.last_day:
            by_member[move.member].append(move)
    for position, member in enumerate(sharing.members):
        own = by_member.pop(member.id, [])
        if member.quantity_of(Basis.SHARES) is not None:
            for problem in _first_difference(member, own, year):
                yield problem.under("figures", "members", position, "shares")
    for stranger, own in by_member.items():
        if expected := _held(own, year.last_day):
            problem = _differs(stranger, year.last_day, expected, _NONE)
            yield problem.under("figures", "members")


def _first_difference(
    member: Member, booked: Sequence[ShareMove], year: BuddhistYear | FiscalYear
) -> Iterator[Problem]:
    for day in _days_to_compare(member, booked, year):
        moves, expected = member.share_moves, _held(booked, day)
        found = _held(moves, day) if moves else member.shares or _NONE
        if found != expected:
            yield _differs(member.id, day, expected, found)
            return


def _days_to_compare(
    member: Member, booked: Sequence[ShareMove], year: BuddhistYear | FiscalYear
) -> list[date]:
    if not member.share_moves:
        return [year.last_day]
    eve = year.first_day - timedelta(days=1)
    moves = (*member.share_moves, *booked)
    return sorted({max(each.day, eve) for each in moves if each.day <= year.last_day})


def _held(moves: Iterable[ShareMove], day: date) -> Decimal:
    return total(each.shares for each in moves if each.day <= day)


def _differs(member: str, day: date, expected: Decimal, found: Decimal) -> Problem:
    return Problem(
        code="sharing.shares_differ",
        message="expected {expected} shares of member {member} when {day} ends, as in"
        " the book; found {found}",
        facts={
            "expected": percent_text(Fraction(expected)),
            "member": member,
            "day": said_day(day),
            "found": percent_text(Fraction(found)),
        },
        severity=Severity.WARNING,
    )
