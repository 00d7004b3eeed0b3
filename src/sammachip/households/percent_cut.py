"""A part of a whole as a percentage with two decimals, never rounded up."""

from __future__ import annotations

from fractions import Fraction
from math import floor
from typing import Final

__all__ = ["percent_cut"]

_HUNDRED: Final = 100


def percent_cut(part: Fraction) -> str:
    """Write *part* in percent; what is cut off never makes it look like more.

    >>> percent_cut(Fraction(2999, 100_000)), percent_cut(Fraction(-1, 3))
    ('2.99', '-33.34')
    """
    hundredths = floor(part * _HUNDRED * _HUNDRED)
    whole, rest = divmod(abs(hundredths), _HUNDRED)
    sign = "-" if hundredths < 0 else ""
    return f"{sign}{whole:,}.{rest:02}"
