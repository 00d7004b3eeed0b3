"""What counts for a member: a basis, held for a time, capped, or mixed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar, Final

import attrs

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import Problem, rule, validate
from sammachip.groups import Basis, DaysHeld, HoldingTime, Member, MonthsHeld
from sammachip.money import Baht
from sammachip.money.percent import Percent, as_percent, percent_text
from sammachip.money.quantity import is_number
from sammachip.sharing.share_lot import ShareLot, share_lots

__all__ = ["AtLeast", "Counted", "CountedRow", "Counting", "Mixed", "MixedPart"]

_WHOLE: Final = 100  # per cent
_LONGEST: Final[Mapping[type, int]] = {MonthsHeld: 12, DaysHeld: 366}


@attrs.frozen(kw_only=True)
class CountedRow:
    """One line of what counts: some units, or shares bought on one day.

    Args:
        units: How much: shares, days, satang ...
        counted: For how many months or days, of *out_of*; 1 of 1 without time.
        day: When the shares were bought.
        until: When they were withdrawn, or the member left.
    """

    units: Fraction
    counted: int = 1
    out_of: int = 1
    day: date | None = None
    until: date | None = None

    @property
    def weight(self) -> Fraction:
        """Units times months or days."""
        return self.units * self.counted


@rule
def _time_is_of_shares(basis: Basis, time: HoldingTime | None) -> Iterator[Problem]:
    if time is not None and basis is not Basis.SHARES:
        yield Problem(
            code="counting.time",
            message="only shares are counted by the time they were held,"
            " found {found} with a time",
            facts={"found": basis.value},
            path=("time",),
        )


@rule
def _least_time_needs_time(
    time: HoldingTime | None, held_at_least: int
) -> Iterator[Problem]:
    most = 0 if time is None else _LONGEST[type(time)]
    if not 0 <= held_at_least <= most:
        yield Problem(
            code="counting.held_at_least",
            message="expected a number of months or days from 0 to {most} as the"
            " least that counts, found {found}",
            facts={"most": most, "found": held_at_least},
            path=("held_at_least",),
        )


@rule
def _cap_is_above_zero(at_most: Decimal | None) -> Iterator[Problem]:
    if at_most is not None and not (is_number(at_most) and at_most > 0):
        yield Problem(
            code="counting.at_most",
            message="expected a number above zero, found {found}",
            facts={"found": at_most},
            path=("at_most",),
        )


@attrs.frozen(kw_only=True)
class Counted:
    """A basis of which not everything counts, or only for a time.

    Args:
        basis: What is counted.
        time: How the time counts for which shares were held; None: what is held
            in the end counts, whenever it came.
        at_most: More than this of the basis does not count, such as 40 shares;
            money in baht.
        held_at_least: Months or days of the year below which shares count nothing,
            unless they were brought forward.

    What was bought last is withdrawn first, and who leaves is counted until then.

    Raises:
        InvalidDataError: A time for anything but shares (``counting.time``), a
            least time without a time (``counting.held_at_least``), a cap that is
            not above zero (``counting.at_most``).

    >>> from sammachip.groups import MONTH_AFTER
    >>> Counted(basis=Basis.SHARES, time=MONTH_AFTER).basis
    <Basis.SHARES: 'shares'>
    """

    KIND: ClassVar = "counted"

    basis: Basis
    time: HoldingTime | None = None
    at_most: Decimal | None = None
    held_at_least: int = 0

    RULES: ClassVar = (_time_is_of_shares, _least_time_needs_time, _cap_is_above_zero)

    def __attrs_post_init__(self) -> None:
        validate(self)

    @classmethod
    def of(cls, basis: Basis | Counted) -> Counted:
        """Return *basis* as what is counted of it: all."""
        return basis if isinstance(basis, Counted) else cls(basis=basis)

    def rows(
        self, member: Member, year: BuddhistYear | FiscalYear | None
    ) -> tuple[CountedRow, ...] | None:
        """Return what counts for *member*, line by line; None if not written down.

        Shares by time are counted in *year*; baht are counted in satang.
        """
        if self.time is not None and year is not None:
            return self._rows_by_time(member, self.time, year)
        quantity = _held_in(year, member, self.basis)
        if quantity is None:
            return None
        if self.at_most is not None:
            quantity = min(quantity, in_units(self.basis, self.at_most))
        return (CountedRow(units=quantity),)

    def _rows_by_time(
        self, member: Member, time: HoldingTime, year: BuddhistYear | FiscalYear
    ) -> tuple[CountedRow, ...] | None:
        if member.share_time(time, year) is None:
            return None
        lots = share_lots(member, at_most=self.at_most)
        return tuple(
            CountedRow(
                units=Fraction(lot.shares),
                counted=self._time_of(lot, time, year),
                out_of=time.out_of(year),
                day=lot.bought,
                until=lot.until,
            )
            for lot in lots
            if lot.until is None or lot.until >= year.first_day
        )

    def _time_of(
        self, lot: ShareLot, time: HoldingTime, year: BuddhistYear | FiscalYear
    ) -> int:
        after = 0 if lot.until is None else time.counted(lot.until, year)
        counted = time.counted(lot.bought, year) - after
        was_held = lot.bought < year.first_day or counted >= self.held_at_least
        return counted if was_held else 0


def _held_in(
    year: BuddhistYear | FiscalYear | None, member: Member, basis: Basis
) -> Fraction | None:
    """Return what counts by *basis*; of shares, what is held when *year* ends."""
    if basis is not Basis.SHARES or year is None or not member.share_moves:
        return member.quantity_of(basis)
    moves = (each for each in member.share_moves if each.day <= year.last_day)
    return sum((Fraction(each.shares) for each in moves), Fraction(0))


def in_units(basis: Basis, quantity: Decimal) -> Fraction:
    """Return *quantity* as `Member.quantity_of` counts it: baht in satang."""
    return Fraction(quantity) * (Baht(1).satang if basis.is_money else 1)


@attrs.frozen(kw_only=True)
class MixedPart:
    """One part of a mix: how much of a hundred it weighs, and what it counts."""

    percent: Percent = attrs.field(converter=as_percent)
    basis: Basis | Counted

    def __attrs_post_init__(self) -> None:
        validate(self)


@rule
def _parts_make_a_whole(parts: tuple[MixedPart, ...]) -> Iterator[Problem]:
    total = sum((part.percent.value for part in parts), Fraction(0))
    if total != _WHOLE:
        yield Problem(
            code="counting.mix",
            message="the parts of a mix come to 100 per cent, found {found}",
            facts={"found": percent_text(total)},
            path=("parts",),
        )


@attrs.frozen(kw_only=True)
class Mixed:
    """Several bases as one weight, which is rounded once (น้ำหนักรวม).

    A member's weight is the sum of each part's percentage of the member's part
    of all that is counted there; a part of which nobody has any goes to the others.
    Two buckets, each with its own basis, can differ from this by a satang; an
    agreement says which of the two it means.

    Raises:
        InvalidDataError: Parts that do not come to 100 (``counting.mix``).

    >>> Mixed(
    ...     parts=[
    ...         MixedPart(percent=Percent(60), basis=Basis.SHARES),
    ...         MixedPart(percent=Percent(40), basis=Basis.HOURS),
    ...     ]
    ... ).parts[1].basis
    <Basis.HOURS: 'hours'>
    """

    KIND: ClassVar = "mixed"

    parts: tuple[MixedPart, ...] = attrs.field(converter=tuple[MixedPart, ...])

    RULES: ClassVar = (_parts_make_a_whole,)

    def __attrs_post_init__(self) -> None:
        validate(self)


Counting = Basis | Counted | Mixed
"""By what members' parts are counted."""


def parts_of(counting: Counting) -> tuple[MixedPart, ...]:
    """Return *counting* as a mix, of one part if it is none."""
    if isinstance(counting, Mixed):
        return counting.parts
    return (MixedPart(percent=Percent(_WHOLE), basis=counting),)


@rule
def _enough_is_a_number(quantity: Decimal) -> Iterator[Problem]:
    if not (is_number(quantity) and quantity >= 0):
        yield Problem(
            code="counting.at_least",
            message="expected a number of zero or more, found {found}",
            facts={"found": quantity},
            path=("quantity",),
        )


@attrs.frozen(kw_only=True)
class AtLeast:
    """A condition on a member: at least so much of a basis (อย่างน้อย).

    Args:
        basis: What is looked at, such as days: "who came to help".
        quantity: The least that is enough; money in baht.

    Raises:
        InvalidDataError: A quantity that is no number of zero or more
            (``counting.at_least``).

    >>> AtLeast(basis=Basis.DAYS, quantity=Decimal(1)).quantity
    Decimal('1')
    """

    basis: Basis
    quantity: Decimal

    RULES: ClassVar = (_enough_is_a_number,)

    def __attrs_post_init__(self) -> None:
        validate(self)

    def holds_for(
        self, member: Member, year: BuddhistYear | FiscalYear | None = None
    ) -> bool:
        """Tell whether *member* has enough; what is not written down is not.

        Of shares, what is held when *year* ends counts.
        """
        quantity = _held_in(year, member, self.basis)
        return quantity is not None and quantity >= in_units(self.basis, self.quantity)
