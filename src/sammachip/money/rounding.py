"""Rounding (การปัดเศษ): how an exact fraction becomes a whole number."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from sammachip.thai.choice import unknown_choice

__all__ = ["Rounding", "rounded"]


class Rounding(Enum):
    """Which whole number stands for a fraction (การปัดเศษ); below zero the same way."""

    DOWN = "down"
    """Cut off, towards zero (ปัดลง)."""
    UP = "up"
    """To the next one, away from zero (ปัดขึ้น)."""
    HALF_UP = "half_up"
    """To the nearer one, a half away from zero (ปัดครึ่งขึ้น)."""

    def whole(self, exact: Fraction) -> int:
        """Return the whole number that stands for *exact*.

        >>> [rounding.whole(Fraction(-5, 2)) for rounding in Rounding]
        [-2, -3, -3]
        """
        whole, rest = divmod(abs(exact.numerator), exact.denominator)
        match self:
            case Rounding.DOWN:
                pass
            case Rounding.UP:
                whole += rest > 0
            case Rounding.HALF_UP:
                whole += rest * 2 >= exact.denominator
        return -whole if exact < 0 else whole


def rounded(exact: Fraction, rounding: object) -> int:
    """Return the whole number that stands for *exact*.

    Raises:
        InvalidDataError: *rounding* is no `Rounding` (``choice.unknown``).

    >>> rounded(Fraction(5, 2), Rounding.DOWN)
    2
    """
    if not isinstance(rounding, Rounding):
        raise unknown_choice("rounding", rounding, tuple(map(str, Rounding)))
    return rounding.whole(exact)
