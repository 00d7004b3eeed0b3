"""The exact split: whole units by weights, none lost, none made up.

Each part first gets the whole units of its exact quota. The units left over go
one each to the parts with the largest fractions; of equal fractions, to the
earlier part. A part of weight zero never gets any.

Source:
    The method of largest remainders (Hamilton); M. L. Balinski and H. P. Young,
    Fair Representation (1982), which also shows what it cannot promise: more to
    share may mean one unit less for somebody.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from sammachip.errors import InvalidDataError

__all__ = ["Weight", "split"]

Weight = int | Decimal | Fraction
"""A weight of one part; whole, decimal or fractional, never a float."""


def split(amount: int, weights: Sequence[Weight]) -> tuple[int, ...]:
    """Divide *amount* by *weights* into whole units.

    Args:
        amount: Units to divide, such as satang; zero or more, of any size.
        weights: One for each part, zero or more; their order breaks ties.

    Returns:
        One number of units for each weight, in the same order; the sum is
        *amount*.

    Raises:
        InvalidDataError: An amount less than zero (``split.amount``), a weight
            that is less than zero or no exact number (``split.weight``), or no
            weight above zero to share by (``split.nobody``).

    >>> split(10_000, [1, 1, 1])
    (3334, 3333, 3333)
    >>> split(5, [Fraction(1, 2), 0, Decimal("0.25")])
    (3, 0, 2)
    """
    if type(amount) is not int or amount < 0:
        raise InvalidDataError.because(
            "split.amount",
            "expected whole units to share, zero or more, found {found}",
            found=repr(amount),
        )
    shares = _whole_numbers(weights)
    whole = sum(shares)
    if whole == 0:
        raise InvalidDataError.because(
            "split.nobody", "expected a weight above zero, found none"
        )
    quotas = [divmod(amount * share, whole) for share in shares]
    left_over = amount - sum(units for units, _ in quotas)
    by_fraction = sorted(range(len(quotas)), key=lambda part: -quotas[part][1])
    lucky = set(by_fraction[:left_over])
    return tuple(units + (part in lucky) for part, (units, _) in enumerate(quotas))


def _whole_numbers(weights: Sequence[Weight]) -> list[int]:
    """Return whole numbers in the same proportions as *weights*."""
    if all(type(weight) is int and weight >= 0 for weight in weights):
        return [int(weight) for weight in weights]
    exact = [_exact(weight, position) for position, weight in enumerate(weights)]
    common = math.lcm(*(weight.denominator for weight in exact))
    return [int(weight * common) for weight in exact]


def _exact(weight: object, position: int) -> Fraction:
    match weight:
        case bool():
            pass
        case int() | Fraction() if weight >= 0:
            return Fraction(weight)
        case Decimal() if weight.is_finite() and weight >= 0:
            return Fraction(weight)
        case _:
            pass
    raise InvalidDataError.because(
        "split.weight",
        "expected an exact number of zero or more as a weight, found {found}",
        found=repr(weight),
    ).under(position)
