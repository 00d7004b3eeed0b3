"""Exact numbers as ratios of two whole numbers; never by way of a float."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
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
    ratio_of = _RATIOS.get(type(number))
    return ratio_of(number) if ratio_of else None


def _ratio_of_decimal(number: Decimal) -> tuple[int, int] | None:
    if number.is_finite() and -MOST_DIGITS <= number.adjusted() <= MOST_DIGITS:
        return number.as_integer_ratio()
    return None


def _ratio_of_text(text: str) -> tuple[int, int] | None:
    number = to_arabic_digits(text).strip()
    if not _NUMBER.fullmatch(number) or has_mixed_digits(text):
        return None
    above, line, below = number.partition("/")
    return (int(above), int(below)) if line else Decimal(above).as_integer_ratio()


_RATIOS: Final[Mapping[type, Callable[..., tuple[int, int] | None]]] = {
    int: int.as_integer_ratio,
    Decimal: _ratio_of_decimal,
    Fraction: Fraction.as_integer_ratio,
    str: _ratio_of_text,
}
"""By the type itself: ``bool`` is no number here, though it is an ``int``."""
