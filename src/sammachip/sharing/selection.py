"""Selection: the number at one place of an order, without putting all in order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

__all__ = ["nth_largest"]

_FEW: Final = 250  # of so few, sorting all is faster
_SAMPLE: Final = 100
_MARGIN: Final = 10  # two standard deviations of a place in the sample
_CHUNK: Final = 15


def nth_largest(numbers: Sequence[int], place: int) -> int:
    """Return the number at *place*, counted from 0, if the largest came first.

    The work is in proportion to the numbers, whatever they are: where a sample
    does not tell, a median of medians has a fair part of them on either side.

    Source:
        R. W. Floyd and R. L. Rivest, Expected Time Bounds for Selection (1975);
        M. Blum and others, Time Bounds for Selection (1973).

    >>> nth_largest([30, 10, 20, 20], 1)
    20
    """
    while (before := len(numbers)) > _FEW:
        sample = sorted(numbers[:: before // _SAMPLE], reverse=True)
        here = place * len(sample) // before
        high = sample[max(here - _MARGIN, 0)]
        low = sample[min(here + _MARGIN, len(sample) - 1)]
        numbers, place = _narrowed(numbers, place, low, high)
        if 2 * len(numbers) > before:
            pivot = _median_of_medians(numbers)
            numbers, place = _narrowed(numbers, place, pivot, pivot)
    return sorted(numbers, reverse=True)[place]


def _narrowed(
    numbers: Sequence[int], place: int, low: int, high: int
) -> tuple[Sequence[int], int]:
    """Keep those above *high*, from *low* to *high*, or below *low*."""
    from_low = [number for number in numbers if number >= low]
    if place >= len(from_low):
        return [number for number in numbers if number < low], place - len(from_low)
    between = [number for number in from_low if number <= high]
    above = len(from_low) - len(between)
    if place < above:
        return [number for number in from_low if number > high], place
    return (between, place - above) if low < high else ([low], 0)


def _median_of_medians(numbers: Sequence[int]) -> int:
    chunks = zip(*[iter(numbers)] * _CHUNK, strict=False)
    medians = [sorted(chunk)[_CHUNK // 2] for chunk in chunks]
    return nth_largest(medians, len(medians) // 2)
