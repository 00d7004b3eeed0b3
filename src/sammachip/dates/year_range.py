"""Ranges of Buddhist Era years, such as พ.ศ. ๒๕๔๐–๒๕๔๔."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Final, Self

import attrs

from sammachip.dates.buddhist_year import BuddhistYear
from sammachip.dates.era import BareYear
from sammachip.dates.pieces import pieces
from sammachip.dates.range_text import halves, order_problem
from sammachip.errors import Problem, Rule, rule, validate
from sammachip.thai import to_thai_digits

__all__ = ["YearRange"]

_SHORT: Final = 2


@rule
def _does_not_end_before_it_begins(
    first: BuddhistYear, last: BuddhistYear
) -> Iterator[Problem]:
    if last < first:
        yield order_problem(first, last)


@attrs.frozen
class YearRange:
    """A range of years (ช่วงปี), such as พ.ศ. ๒๕๔๐–๒๕๔๔; both ends belong to it.

    Args:
        first: First year.
        last: Last year, the same or a later one.

    Raises:
        InvalidDataError: *last* is before *first* (``range.order``).

    >>> plan = YearRange(BuddhistYear(2560), BuddhistYear(2564))
    >>> plan.first_day, plan.last_day, len(plan.years)
    (datetime.date(2017, 1, 1), datetime.date(2021, 12, 31), 5)
    """

    KIND: ClassVar = "year_range"
    RULES: ClassVar[tuple[Rule, ...]] = (_does_not_end_before_it_begins,)

    first: BuddhistYear
    last: BuddhistYear

    def __attrs_post_init__(self) -> None:
        validate(self)

    @classmethod
    def parse(
        cls, text: str, *, era: BareYear = "be", short_years_from: int | None = None
    ) -> Self:
        """Read a range of years; one year alone is a range, too.

        Args:
            text: ``พ.ศ. 2540-2544``, ``ปี 2561 ถึง 2565`` and the like. An era
                mark counts for both years; a last year of two digits
                (``2561-65``) is of the hundred of the first.
            era: Era of years that are not marked.
            short_years_from: First year of the hundred that two digits are in,
                where the first year has no more; without it they are refused.

        Raises:
            InvalidDataError: A year is refused, as by `BuddhistYear.parse`, or
                the last is before the first (``range.order``).

        >>> print(YearRange.parse("พ.ศ.2540-2544"), YearRange.parse("2561-65"))
        พ.ศ. ๒๕๔๐–๒๕๔๔ พ.ศ. ๒๕๖๑–๒๕๖๕
        """
        first, last = (
            BuddhistYear.parse(end, era=era, short_years_from=short_years_from)
            for end in _ends(text)
        )
        return cls(first, last)

    @property
    def years(self) -> tuple[BuddhistYear, ...]:
        """Every year of the range, in order."""
        return tuple(
            map(BuddhistYear, range(self.first.be_year, self.last.be_year + 1))
        )

    @property
    def first_day(self) -> date:
        """The day on which the first year begins."""
        return self.first.first_day

    @property
    def last_day(self) -> date:
        """The day on which the last year ends."""
        return self.last.last_day

    def __contains__(self, day: date) -> bool:
        return self.first_day <= day <= self.last_day

    def __str__(self) -> str:
        if self.first == self.last:
            return str(self.first)
        return to_thai_digits(f"{self.first}–{self.last.be_year}")


def _ends(text: str) -> tuple[str, str]:
    """Return the texts of both years, each with what only the other has."""
    ends = halves(text)
    if ends is None:
        return text, text
    match (pieces(ends[0]), pieces(ends[1])):
        case (mark, first, ""), (other_mark, last, ""):
            hundred = first[:-_SHORT] if len(last) == _SHORT else ""
            return (mark or other_mark) + first, (other_mark or mark) + hundred + last
        case _:
            return ends
