"""Percent: an exact share of a hundred."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import gcd
from typing import Final

import attrs

from sammachip.errors import InvalidDataError
from sammachip.money.ratio import exact_ratio

__all__ = ["Percent", "as_percent", "percent_text"]

_HUNDRED: Final = 100


def _fraction_of(percent: object) -> Fraction:
    number = percent.strip().removesuffix("%") if isinstance(percent, str) else percent
    ratio = exact_ratio(number)
    if ratio is None:
        raise InvalidDataError.because(
            "percent.unreadable",
            "expected a percentage such as 12.5 or 100/3, found {found}",
            found=repr(percent),
        )
    return Fraction(*ratio)


def percent_text(value: Fraction) -> str:
    """Write a percentage exactly: as a decimal number, or else as a ratio.

    >>> percent_text(Fraction(225, 2)), percent_text(Fraction(100, 3))
    ('112.5', '100/3')
    """
    rest, places = value.denominator, 0
    while (shared := gcd(rest, 10)) > 1:
        rest, places = rest // shared, places + 1
    if rest > 1 or not places:
        return str(value)
    whole, part = divmod(value * 10**places, 10**places)
    return f"{whole}.{int(part):0{places}}"


@attrs.frozen(order=True, init=False, repr=False)
class Percent:
    """One percentage (ร้อยละ), exact, from 0 to 100.

    Args:
        percent: ``int``, ``Decimal`` or ``Fraction``, or text in Thai or ASCII
            digits, such as ``"12.5"`` or ``"100/3"``.

    Raises:
        InvalidDataError: Not a percentage, or a float (``percent.unreadable``);
            less than 0 or more than 100 (``percent.range``).

    >>> Percent("100/3").of(Fraction(900))
    Fraction(300, 1)
    """

    value: Fraction

    def __init__(self, percent: int | Decimal | Fraction | str) -> None:
        value = _fraction_of(percent)
        if not 0 <= value <= _HUNDRED:
            raise InvalidDataError.because(
                "percent.range",
                "a percentage is from 0 to 100, found {found}",
                found=str(percent),
            )
        object.__setattr__(self, "value", value)

    def of(self, whole: Fraction) -> Fraction:
        """Return this part of *whole*, exactly."""
        return whole * self.value / _HUNDRED

    def plain(self) -> str:
        """Write the percentage for machines, exactly."""
        return percent_text(self.value)

    def __str__(self) -> str:
        return percent_text(self.value)

    def __repr__(self) -> str:
        return f"Percent('{self}')"


def as_percent(percent: Percent | int | Decimal | Fraction | str) -> Percent:
    """Return *percent* as a `Percent`, which it may be already.

    >>> as_percent("12.5") == as_percent(Percent("12.5"))
    True
    """
    return percent if isinstance(percent, Percent) else Percent(percent)
