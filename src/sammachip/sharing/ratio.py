"""Exact numbers as ratios of two whole numbers; never by way of a float."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import Final

from sammachip.thai import MOST_DIGITS, has_mixed_digits, to_arabic_digits

__all__ = ["exact_ratio"]

_NUMBER: Final = re.compile(
    rf"(?=.{{1,{MOST_DIGITS}}}$)[0-9]+(?:\.[0-9]+|/[0-9]*[1-9][0-9]*)?"
)


def exact_ratio(number: object) -> tuple[int, int] | None:
    """Return numerator and denominator of *number*, or None if it is no exact one.

    Args:
        number: ``int``, ``Decimal`` or ``Fraction``, or text of zero or more in
            Thai or Arabic digits, such as ``"12.5"`` or ``"100/3"``. A decimal of
            more than 640 digits before or behind the point is refused, such as
            ``Decimal("1E+999999999")``, and so is longer text.

    >>> exact_ratio("๑๒.๕"), exact_ratio(Decimal("0.75")), exact_ratio(0.75)
    ((25, 2), (3, 4), None)
    """
    match number:
        case bool():
            return None
        case int() | Fraction():
            return number.as_integer_ratio()
        case Decimal() if number.is_finite() and abs(number.adjusted()) <= MOST_DIGITS:
            return number.as_integer_ratio()
        case str():
            text = to_arabic_digits(number).strip()
            if _NUMBER.fullmatch(text) and not has_mixed_digits(number):
                return Fraction(text).as_integer_ratio()
            return None
        case _:
            return None
