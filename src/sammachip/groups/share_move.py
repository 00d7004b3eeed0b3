"""Shares bought and withdrawn, each on its day (การซื้อหุ้น, การถอนหุ้น)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar

import attrs

from sammachip.dates import in_ce
from sammachip.errors import Problem, Rule, not_blank, rule, validate
from sammachip.money.quantity import is_number, no_number
from sammachip.thai import key_form

__all__ = ["CountedMove", "ShareMove"]


@rule
def _is_some_shares(shares: Decimal) -> Iterator[Problem]:
    if not is_number(shares):
        yield no_number(shares, "shares")
    elif not shares:
        yield Problem(
            code="share_move.zero",
            message="expected shares bought, above zero, or withdrawn, below zero; "
            "found 0",
            path=("shares",),
        )


@attrs.frozen(kw_only=True)
class ShareMove:
    """Shares that one member bought or withdrew on one day (ซื้อหุ้น, ถอนหุ้น).

    Args:
        member: Id of the member.
        day: Day on which the money was paid.
        shares: Shares bought, above zero, or withdrawn, below zero; parts of a
            share allowed.

    Raises:
        InvalidDataError: No shares at all (``share_move.zero``), NaN or infinity
            (``number.not_decimal``), a blank member (``text.blank``), a day with a
            B.E. year (``date.be_year``).

    >>> bought = ShareMove(member="m๐๑", day=date(2026, 3, 9), shares=Decimal("2.5"))
    >>> bought.member
    'm01'
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        not_blank("member"),
        in_ce("day"),
        _is_some_shares,
    )

    member: str = attrs.field(converter=key_form)
    day: date
    shares: Decimal

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen(kw_only=True)
class CountedMove:
    """A `ShareMove` and the part of a year for which it counts.

    Args:
        move: The shares bought or withdrawn.
        counted: Months or days of the year for which they count.
        out_of: Months or days that the year has.

    >>> bought = ShareMove(member="m1", day=date(2026, 3, 9), shares=Decimal("2.5"))
    >>> CountedMove(move=bought, counted=10, out_of=12).share_time
    Fraction(25, 1)
    """

    move: ShareMove
    counted: int
    out_of: int

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def share_time(self) -> Fraction:
        """Shares times the months or days counted; below zero if withdrawn."""
        return Fraction(self.move.shares) * self.counted
