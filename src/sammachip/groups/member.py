"""Member: one member of a group, and what they brought in (สมาชิก)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar

import attrs

from sammachip.dates import Stretch
from sammachip.dates.stretch import contains
from sammachip.errors import Rule, validate
from sammachip.groups.basis import Basis
from sammachip.groups.holding_time import HoldingTime
from sammachip.groups.member_rule import MEMBER_RULES
from sammachip.groups.role import Role
from sammachip.groups.share_move import CountedMove, ShareMove
from sammachip.groups.standing import Standing
from sammachip.money import Baht
from sammachip.money.quantity import total
from sammachip.people import PersonName
from sammachip.privacy import masked
from sammachip.thai import key_form

__all__ = ["Member"]


@attrs.frozen(kw_only=True)
class Member:
    """One member of a group (สมาชิก), with what they brought in during the year.

    None means that nobody wrote it down, which is not the same as nothing.

    Args:
        id: The member's number in the group's own register.
        name: Name of the person; personal data.
        roles: Seats on the committee, none for a plain member.
        shares: Shares held, parts of a share allowed.
        days: Days worked in the year.
        hours: Hours worked in the year.
        pieces: Pieces, metres or kilos made in the year.
        purchases: Baht bought from the group in the year.
        deliveries: Baht of goods sold to or through the group in the year.
        interest_paid: Baht of loan interest paid to the group in the year.
        value: Baht that stand to the member's account, in savings or shares.
        points: Points that the group counts by a rule of its own.
        share_moves: Shares bought and withdrawn, each on its day, in any order;
            all of them, since *shares* is what they come to.
        joined: Day of joining; None if it is not known.
        left: Last day as a member; None for who stays.
        missed_payment: Whether an instalment was missed in the year (ผิดนัดชำระ).
        inactive: Whether the member took no part for too long (ขาดการเคลื่อนไหว).
        household: Number of the household (ครัวเรือน) in the group's own register,
            for groups that pay by family.

    Raises:
        InvalidDataError: A blank id (``text.blank``); something less than zero
            (``number.negative``), NaN or infinity (``number.not_decimal``); a role
            twice (``member.role_repeated``); moves of somebody else
            (``member.move_of_another``), of more shares than there were
            (``member.shares_below_zero``), or which do not come to *shares*
            (``member.shares_differ``); a day with a B.E. year (``date.be_year``);
            leaving before joining (``member.left_before_joined``); a value of another
            type (``value.type``).

    >>> member = Member(
    ...     id="m01", name=PersonName.parse("นางใจดี มีสุข"), shares=Decimal("2.5")
    ... )
    >>> member.quantity_of(Basis.SHARES), member.quantity_of(Basis.DAYS)
    (Fraction(5, 2), None)
    """

    RULES: ClassVar[tuple[Rule, ...]] = MEMBER_RULES

    id: str = attrs.field(converter=key_form)
    name: PersonName = attrs.field(repr=masked)
    roles: tuple[Role, ...] = attrs.field(default=(), converter=tuple[Role, ...])
    shares: Decimal | None = None
    days: Decimal | None = None
    hours: Decimal | None = None
    pieces: Decimal | None = None
    purchases: Baht | None = None
    deliveries: Baht | None = None
    interest_paid: Baht | None = None
    value: Baht | None = None
    points: Decimal | None = None
    share_moves: tuple[ShareMove, ...] = attrs.field(
        default=(), converter=tuple[ShareMove, ...]
    )
    joined: date | None = None
    left: date | None = None
    missed_payment: bool = False
    inactive: bool = False
    household: str | None = attrs.field(
        default=None, converter=attrs.converters.optional(key_form)
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    def quantity_of(self, basis: Basis) -> Fraction | None:
        """Return what counts for this member by *basis*; None if not written down.

        Baht are counted in satang, and shares by their moves if nothing else is
        written down.
        """
        if basis is Basis.EQUAL:
            return Fraction(1)
        quantity: Decimal | Baht | None = getattr(self, basis.value)
        if quantity is None and basis is Basis.SHARES and self.share_moves:
            quantity = total(move.shares for move in self.share_moves)
        if quantity is None:
            return None
        return Fraction(quantity.satang if isinstance(quantity, Baht) else quantity)

    def moves_counted(
        self, time: HoldingTime, year: Stretch
    ) -> tuple[CountedMove, ...]:
        """Return each move with the months or days of *year* that it counts for.

        Args:
            time: How the time is counted.
            year: The year, B.E. calendar or fiscal.

        Returns:
            All moves in the order of their days; one after the year counts for 0.
        """
        out_of = time.out_of(year)
        return tuple(
            CountedMove(move=move, counted=time.counted(move.day, year), out_of=out_of)
            for move in sorted(
                self.share_moves, key=lambda move: (move.day, move.shares < 0)
            )
        )

    def share_time(self, time: HoldingTime, year: Stretch) -> Fraction | None:
        """Return shares times months or days held; None if not written down.

        Without moves, nobody can say when the shares were bought, unless there
        are none.

        Args:
            time: How the time is counted.
            year: The year, B.E. calendar or fiscal.

        >>> from sammachip.dates import BuddhistYear
        >>> from sammachip.groups import MONTH_OF
        >>> bought = ShareMove(member="1", day=date(2026, 4, 20), shares=Decimal(100))
        >>> member = Member(
        ...     id="1", name=PersonName(given="ใจดี"), share_moves=[bought]
        ... )
        >>> member.share_time(MONTH_OF, BuddhistYear(2569))
        Fraction(900, 1)
        """
        if not self.share_moves:
            return Fraction() if self.shares == 0 else None
        counted = self.moves_counted(time, year)
        return sum((move.share_time for move in counted), Fraction())

    def standings(self, year: Stretch | None) -> frozenset[Standing]:
        """Return what the rules of the group may hold against the member.

        Args:
            year: The year, B.E. calendar or fiscal; without one, nothing is said
                of joining and leaving in it.
        """
        found = {
            Standing.MISSED_PAYMENT: self.missed_payment,
            Standing.INACTIVE: self.inactive,
            Standing.JOINED_IN_YEAR: _is_in(year, self.joined),
            Standing.LEFT_IN_YEAR: _is_in(year, self.left),
        }
        return frozenset(standing for standing, is_so in found.items() if is_so)

    def belongs_to(self, year: Stretch) -> bool:
        """Tell whether they were a member on some day of *year*, as far as is known."""
        joined_in_time = self.joined is None or self.joined <= year.last_day
        return joined_in_time and (self.left is None or self.left >= year.first_day)


def _is_in(year: Stretch | None, day: date | None) -> bool:
    return year is not None and day is not None and contains(year, day)
