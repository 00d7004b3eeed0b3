"""What one share is worth: all that the group has, over all shares (มูลค่าหุ้น)."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Final

from sammachip.errors import InvalidDataError
from sammachip.money import ZERO_BAHT, Baht, Rounding
from sammachip.money.quantity import is_number
from sammachip.sharing.destination import Payout

__all__ = ["share_value"]

_SATANG: Final = Baht.from_satang(1)


def share_value(
    net_worth: Baht,
    shares: Decimal,
    *,
    unit: Baht = _SATANG,
    rounding: Rounding = Rounding.DOWN,
) -> Baht:
    """Return what one share is worth, for who leaves or when a cycle ends.

    A loss makes every share worth less, all alike, but never less than nothing.

    Args:
        net_worth: What the group has, less what it owes; less than zero if it owes
            more.
        shares: All shares that are held, more than zero.
        unit: The amount of which the value is a multiple, such as one baht.
        rounding: How it becomes one.

    Raises:
        InvalidDataError: No shares (``share_value.shares``), or a unit of zero
            baht or less (``payout.unit``).

    Source:
        Village savings and loan associations share out the whole fund by its value
        for a share; since January 2024 a leaver of a Thai co-operative gets back
        the value that his shares have, zero if it is below zero.

    >>> share_value(Baht(3_200_000), Decimal(5306), unit=Baht(1))
    Baht('603.00')
    >>> share_value(Baht(-500), Decimal(40))
    Baht('0.00')
    """
    if not is_number(shares) or shares <= 0:
        raise InvalidDataError.because(
            "share_value.shares",
            "expected a number of shares above zero, found {found}",
            found=shares,
        )
    payout = Payout(unit=unit)
    exact = Fraction(max(net_worth, ZERO_BAHT).satang) / Fraction(shares)
    return Baht.from_satang(rounding.whole(exact / payout.unit.satang) * unit.satang)
