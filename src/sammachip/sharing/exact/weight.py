"""Weight: how much one part counts when something is split."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from math import lcm
from typing import TypeGuard

from sammachip.errors import InvalidDataError, Problem
from sammachip.money.ratio import exact_ratio

__all__ = ["Weight", "are_whole", "whole_numbers"]

Weight = int | Decimal | Fraction | str
"""A weight of one part: an exact number, or one as text, such as ``"100/3"``."""


def are_whole(weights: Sequence[Weight]) -> TypeGuard[Sequence[int]]:
    """Tell whether all *weights* are whole numbers of zero or more already.

    >>> are_whole([3, 0, 2]), are_whole([True]), are_whole(["3"])
    (True, False, False)
    """
    for weight in weights:  # noqa: SIM110 - ``all`` takes twice as long
        if type(weight) is not int or weight < 0:
            return False
    return True


def whole_numbers(weights: Sequence[Weight]) -> list[int]:
    """Return whole numbers in the same proportions as *weights*.

    Raises:
        InvalidDataError: *weights* is a text (``split.weights``), or some are no
            exact numbers of zero or more (``split.weight``, one problem for each,
            with its place as the path).

    >>> whole_numbers(["1/2", Fraction(1, 3), Decimal("1.5"), 0])
    [3, 2, 9, 0]
    """
    if isinstance(weights, str):  # which is a sequence of texts, too
        raise InvalidDataError.because(
            "split.weights",
            "expected a list of weights, one for each part, found the text {found}",
            found=repr(weights),
        )
    above: list[int] = []
    below: list[int] = []  # two lists: many pairs would keep the collector busy
    problems: list[Problem] = []
    for place, weight in enumerate(weights):
        ratio = exact_ratio(weight)
        if ratio is None or ratio[0] < 0:
            problems.append(_no_weight(weight).under(place))
        else:
            above.append(ratio[0])
            below.append(ratio[1])
    if problems:
        raise InvalidDataError(problems)
    common = lcm(*set(below))
    return [one * (common // other) for one, other in zip(above, below, strict=True)]


def _no_weight(found: object) -> Problem:
    return Problem(
        code="split.weight",
        message="expected an exact number of zero or more as a weight, found {found}",
        facts={"found": repr(found)},
    )
