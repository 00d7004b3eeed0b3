"""Lots of shares: what was bought together, until it was withdrawn (งวดหุ้น)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import attrs

from sammachip.groups import Member, ShareMove
from sammachip.money.quantity import total

__all__ = ["ShareLot", "share_lots"]


@attrs.frozen(kw_only=True)
class ShareLot:
    """Shares that were bought on one day and held until another.

    Args:
        bought: Day on which they were bought.
        shares: How many of them.
        until: Day on which they were withdrawn, or the member left; None: still held.
    """

    bought: date
    shares: Decimal
    until: date | None = None


def share_lots(member: Member, *, at_most: Decimal | None) -> tuple[ShareLot, ...]:
    """Return the lots of *member*, in the order in which they were bought.

    What was bought last is withdrawn first; who leaves withdraws everything.

    Args:
        member: A member with all moves of shares.
        at_most: Shares above which a holding does not count.
    """
    moves = sorted(member.share_moves, key=lambda move: (move.day, move.shares < 0))
    if at_most is not None:
        moves = _capped(moves, at_most)
    gone: list[ShareLot] = []
    held: list[ShareLot] = []
    for move in moves:
        if move.shares > 0:
            held.append(ShareLot(bought=move.day, shares=move.shares))
        else:
            gone += _withdrawn(held, move)
    kept = [attrs.evolve(lot, until=member.left) for lot in held]
    return tuple(sorted((*gone, *kept), key=lambda lot: lot.bought))


def _withdrawn(held: list[ShareLot], move: ShareMove) -> Iterable[ShareLot]:
    """Take what *move* withdraws off the last of the lots *held*, and yield it."""
    left = move.shares.copy_negate()
    while left > 0:
        last = held.pop()
        part = min(left, last.shares)
        yield attrs.evolve(last, shares=part, until=move.day)
        if last.shares > part:
            rest = total((last.shares, part.copy_negate()))
            held.append(attrs.evolve(last, shares=rest))
        left = total((left, part.copy_negate()))


def _capped(moves: Iterable[ShareMove], most: Decimal) -> list[ShareMove]:
    """Return *moves* of a holding that never counts for more than *most*."""
    held = counted = Decimal(0)
    capped: list[ShareMove] = []
    for move in moves:
        held = total((held, move.shares))
        counts = min(held, most)
        if counts != counted:
            change = total((counts, counted.copy_negate()))
            capped.append(attrs.evolve(move, shares=change))
        counted = counts
    return capped
