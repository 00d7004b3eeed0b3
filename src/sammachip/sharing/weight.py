"""Weight: how much one part counts when something is split."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from math import lcm
from typing import TypeGuard

from sammachip.errors import InvalidDataError, Problem
from sammachip.sharing.ratio import exact_ratio

__all__ = ["Weight", "whole_numbers"]

Weight = int | Decimal | Fraction | str
"""A weight of one part: an exact number, or one as text, such as ``"100/3"``."""


def whole_numbers(weights: Sequence[Weight]) -> Sequence[int]:
    """Return whole numbers of zero or more in the same proportions as *weights*.

    Raises:
        InvalidDataError: Some are less than zero or no exact numbers
            (``split.weight``, one problem for each, its place in the path).

    >>> whole_numbers(["1/2", Fraction(1, 3), Decimal("1.5"), 0])
    [3, 2, 9, 0]
    """
    if _are_whole(weights):
        return weights
    ratios: list[tuple[int, int]] = []
    problems: list[Problem] = []
    for place, weight in enumerate(weights):
        ratio = exact_ratio(weight)
        if ratio is None or ratio[0] < 0:
            problems.append(_no_weight(weight, place))
        else:
            ratios.append(ratio)
    if problems:
        raise InvalidDataError(problems)
    common = lcm(*{denominator for _, denominator in ratios})
    return [numerator * (common // denominator) for numerator, denominator in ratios]


def _are_whole(weights: Sequence[Weight]) -> TypeGuard[Sequence[int]]:
    for weight in weights:
        if type(weight) is not int or weight < 0:  # noqa: SIM110
            return False
    return True


def _no_weight(found: object, place: int) -> Problem:
    return Problem(
        code="split.weight",
        message="expected an exact number of zero or more as a weight, found {found}",
        facts={"found": repr(found)},
        path=(place,),
    )
