"""Selection: the number at one place of an order, without putting all in order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

__all__ = ["nth_largest"]

_FEW: Final = 1500  # of so few, sorting all is faster
_CHUNK: Final = 15
_STEP: Final = 4


def nth_largest(numbers: Sequence[int], place: int) -> int:
    """Return the number at *place*, counted from 0, if the largest came first.

    The work is in proportion to the numbers, whatever they are: the pivot is a
    median of medians, and so always has a fair part of them on either side.

    Source:
        M. Blum and others, Time Bounds for Selection (1973).

    >>> nth_largest([30, 10, 20, 20], 1)
    20
    """
    if len(numbers) <= _FEW:
        return sorted(numbers, reverse=True)[place]
    # Chunks of every fourth number: a tenth of the work, and a pivot as good.
    chunks = zip(*[iter(numbers[::_STEP])] * _CHUNK, strict=False)
    medians = [sorted(chunk)[_CHUNK // 2] for chunk in chunks]
    pivot = nth_largest(medians, len(medians) // 2)
    larger = [number for number in numbers if number > pivot]
    if place < len(larger):
        return nth_largest(larger, place)
    smaller = [number for number in numbers if number < pivot]
    place -= len(numbers) - len(smaller)
    return pivot if place < 0 else nth_largest(smaller, place)
