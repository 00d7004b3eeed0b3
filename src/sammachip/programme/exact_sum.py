"""Sums of many fractions, exactly and in good time."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

__all__ = ["exact_sum"]


def exact_sum(numbers: Sequence[Fraction]) -> Fraction:
    """Add up *numbers* in halves, so that few sums have a long denominator.

    >>> exact_sum([Fraction(1, 2), Fraction(1, 3), Fraction(1, 6)])
    Fraction(1, 1)
    """
    if len(numbers) <= 1:
        return numbers[0] if numbers else Fraction(0)
    middle = len(numbers) // 2
    return exact_sum(numbers[:middle]) + exact_sum(numbers[middle:])
