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
from typing import Final, Self

import attrs

from sammachip.errors import Language, Said, say
from sammachip.money import Baht, Rounding

__all__ = [
    "ALL_PROFITS",
    "NOTHING",
    "ONE_SATANG",
    "PROFIT",
    "PaperSum",
    "ProfitRange",
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


@attrs.frozen(kw_only=True)
class ProfitRange:
    """Profits between two amounts in satang; None: from nothing, or without end."""

    above: Fraction = _NONE
    below: Fraction | None = None

    @classmethod
    def around(cls, ranges: Iterable[Self]) -> Self:
        """Return the range that has all of *ranges* in it; of none, an empty one."""
        found = tuple(ranges)
        ends = [each.below for each in found if each.below is not None]
        return cls(
            above=min((each.above for each in found), default=_NONE),
            below=max(ends, default=_NONE) if len(ends) == len(found) else None,
        )

    @property
    def size(self) -> tuple[bool, Fraction, Fraction]:
        """By which the smaller of two ranges comes first."""
        return self.below is None, self.below or _NONE, -self.above

    @property
    def said(self) -> Said:
        """The range in words, for a message.

        >>> ProfitRange(above=Fraction(500)).said.text("en")
        'once the profit is more than 5.00 baht'
        """
        return Said(self._text("en"), th=self._text("th"), en=self._text("en"))

    def _text(self, lang: Language) -> str:
        if self.below is not None and not self.above:
            limit = Baht.from_satang(Rounding.UP.whole(self.below))
            return say(
                "profits.below",
                "while the profit is less than {limit} baht",
                lang=lang,
                limit=limit,
            )
        if self.below is None and self.above:
            limit = Baht.from_satang(Rounding.DOWN.whole(self.above))
            return say(
                "profits.above",
                "once the profit is more than {limit} baht",
                lang=lang,
                limit=limit,
            )
        return say("profits.any", "in some years, whatever the profit", lang=lang)


NOTHING: Final = PaperSum({})
PROFIT: Final = PaperSum({"profit": Fraction(1)})
"""All of the profit that is to be shared."""
ONE_SATANG: Final = PaperSum({"satang": Fraction(1)})
ALL_PROFITS: Final = ProfitRange()
