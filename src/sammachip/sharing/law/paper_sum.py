"""Sums that only a year will tell, compared on paper (จำนวนที่ยังไม่รู้ค่า).

What an agreement promises grows with the profit, with the paid-up capital, with what
members have. None of these is ever below zero; so one promise is sure to reach
another if it has as much of each of them.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from functools import reduce
from typing import Final

import attrs

from sammachip.sharing.law.profit_range import ALL_PROFITS, ProfitRange

__all__ = [
    "NOTHING",
    "ONE_SATANG",
    "PROFIT",
    "PaperSum",
    "largest",
    "smallest",
]

_NONE: Final = Fraction(0)


@attrs.frozen
class PaperSum:
    """A sum in satang that grows with measures, such as a tenth of the profit.

    Args:
        of: How much of each measure; what is not named counts for nothing.

    >>> tenth = PROFIT.times(Fraction(1, 10))
    >>> PROFIT.reaches(tenth), tenth.reaches(PROFIT)
    (True, False)
    """

    of: Mapping[object, Fraction]

    def __add__(self, other: PaperSum) -> PaperSum:
        return _combined(operator.add, (self, other))

    def __sub__(self, other: PaperSum) -> PaperSum:
        return _combined(operator.sub, (self, other))

    def times(self, factor: Fraction) -> PaperSum:
        """Return this part of the sum."""
        return PaperSum({each: much * factor for each, much in self.of.items()})

    def reaches(self, other: PaperSum) -> bool:
        """Tell whether the sum is as much as *other* in every year."""
        return all(much >= 0 for much in (self - other).of.values())

    def exceeds(self, other: PaperSum) -> bool:
        """Tell whether the sum is more than *other* in every year with a profit."""
        return self.reaches(other) and (self - other).part_of(PROFIT) > 0

    def part_of(self, measure: PaperSum) -> Fraction:
        """Return how much of a *measure* is in the sum."""
        (key,) = measure.of
        return self.of.get(key, _NONE)

    def fails(self, other: PaperSum) -> ProfitRange | None:
        """Return for which profits the sum may be less than *other*; None: for none.

        >>> tenth, fixed = PROFIT.times(Fraction(1, 10)), ONE_SATANG.times(Fraction(50))
        >>> fixed.fails(tenth)
        ProfitRange(above=Fraction(500, 1), below=None)
        """
        if self.reaches(other):
            return None
        more = self - other
        rate, fixed = more.part_of(PROFIT), more.part_of(ONE_SATANG)
        elsewhere = more - PROFIT.times(rate) - ONE_SATANG.times(fixed)
        if rate * fixed >= 0 or not elsewhere.reaches(NOTHING):
            return ALL_PROFITS
        turn = -fixed / rate
        return ProfitRange(below=turn) if rate > 0 else ProfitRange(above=turn)


def smallest(sums: Iterable[PaperSum]) -> PaperSum:
    """Return a sum that is never above any of *sums*."""
    return _combined(min, sums)


def largest(sums: Iterable[PaperSum]) -> PaperSum:
    """Return a sum that is never below any of *sums*."""
    return _combined(max, sums)


def _combined(
    make: Callable[[Fraction, Fraction], Fraction], sums: Iterable[PaperSum]
) -> PaperSum:
    """Return the sum of which *make* says how much of each measure is in it."""
    parts = [each.of for each in sums]
    measures = dict.fromkeys(measure for part in parts for measure in part)
    return PaperSum(
        {
            measure: reduce(make, [part.get(measure, _NONE) for part in parts])
            for measure in measures
        }
    )


NOTHING: Final = PaperSum({})
PROFIT: Final = PaperSum({"profit": Fraction(1)})
"""All of the profit that is to be shared."""
ONE_SATANG: Final = PaperSum({"satang": Fraction(1)})
