"""Selection: the number at one place of an order, without putting all in order."""

from __future__ import annotations

from collections.abc import Sequence
from math import isqrt
from typing import Final

__all__ = ["nth_largest"]

_FEW: Final = 150  # so few are sorted faster
_SAMPLE: Final = 100
_MARGIN: Final = 7  # places by which a fair sample of 100 may well be wrong
_CHUNK: Final = 15


def nth_largest(numbers: Sequence[int], nth: int, below: int) -> int:
    """Return the *nth* of *numbers*, counted from 1, if the largest came first.

    The work is in proportion to the numbers, whatever they are and in whatever
    order. They are first taken as spread evenly; then a sample tells about where
    to look; and where it misleads, a median of medians always leaves out more
    than a quarter of them.

    Args:
        numbers: From 0, all less than *below*.
        nth: From 1 to as many as there are.
        below: What they are less than.

    Source:
        R. W. Floyd and R. L. Rivest, Expected Time Bounds for Selection (1975);
        M. Blum and others, Time Bounds for Selection (1973).

    >>> nth_largest([30, 10, 20, 20], 2, 100)
    20
    """
    if (count := len(numbers)) > _FEW:
        margin = isqrt(count)  # two standard deviations of a place, in the middle
        low = below - below * (nth + margin) // count
        high = below - below * (nth - margin) // count
        numbers, nth = _narrowed(numbers, nth, low, high)
    while (count := len(numbers)) > _FEW:
        sample = sorted(numbers[:: count // _SAMPLE], reverse=True)
        about = nth * len(sample) // count
        low = sample[min(about + _MARGIN, len(sample) - 1)]
        high = sample[max(about - _MARGIN, 0)]
        numbers, nth = _narrowed(numbers, nth, low, high)
        if 2 * len(numbers) > count:
            pivot = _median_of_medians(numbers, below)
            numbers, nth = _narrowed(numbers, nth, pivot, pivot)
    return sorted(numbers)[-nth]


def _narrowed(
    numbers: Sequence[int], nth: int, low: int, high: int
) -> tuple[Sequence[int], int]:
    """Return the part that has the *nth*: above *high*, below *low* or between."""
    from_low = [number for number in numbers if number >= low]
    if nth > len(from_low):
        return [number for number in numbers if number < low], nth - len(from_low)
    between = [number for number in from_low if number <= high]
    above = len(from_low) - len(between)
    if nth <= above:
        return [number for number in from_low if number > high], nth
    return (between, nth - above) if low < high else ([low], 1)


def _median_of_medians(numbers: Sequence[int], below: int) -> int:
    chunks = zip(*[iter(numbers)] * _CHUNK, strict=False)
    medians = [sorted(chunk)[_CHUNK // 2] for chunk in chunks]
    return nth_largest(medians, (len(medians) + 1) // 2, below)
