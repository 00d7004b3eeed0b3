"""Ranges of Buddhist Era years, such as พ.ศ. ๒๕๔๐–๒๕๔๔."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Final, Self

import attrs

from sammachip.dates.buddhist_year import (
    BuddhistYear,
    unreadable_year,
    written_be_year,
)
from sammachip.dates.ends import order_problem, said, written_ends
from sammachip.dates.era import BareYear
from sammachip.dates.grammar import YEAR, Written
from sammachip.dates.saying import in_digits
from sammachip.dates.stretch import contains
from sammachip.dates.year_choices import YearChoices
from sammachip.errors import Language, Problem, Rule, rule, validate
from sammachip.thai import Digits

__all__ = ["YearRange"]

_CENTURY: Final = 100


@rule
def _does_not_end_before_it_begins(
    first: BuddhistYear, last: BuddhistYear
) -> Iterator[Problem]:
    if last < first:
        yield order_problem(said(first), said(last))


@attrs.frozen
class YearRange:
    """A range of years (ช่วงปี), such as พ.ศ. ๒๕๔๐–๒๕๔๔; both ends belong to it.

    Args:
        first: First year.
        last: Last year, the same or a later one.

    Raises:
        InvalidDataError: *last* is before *first* (``range.order``).

    >>> plan = YearRange(BuddhistYear(2560), BuddhistYear(2564))
    >>> plan.first_day, plan.last_day, len(plan)
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
        choices = YearChoices(era, short_years_from).checked()
        if (ends := written_ends(YEAR, text)) is None:
            raise unreadable_year(text, example="2561-2565")
        first, last, _ = ends
        return cls(
            *(
                BuddhistYear(written_be_year(end, choices, found=text))
                for end in (first, _in_the_hundred_of(first, last))
            )
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
        return contains(self, day)

    def __iter__(self) -> Iterator[BuddhistYear]:
        return map(BuddhistYear, range(self.first.be_year, self.last.be_year + 1))

    def __len__(self) -> int:
        return self.last.be_year - self.first.be_year + 1

    def __str__(self) -> str:
        return self.text()

    def text(self, *, lang: Language = "th", digits: Digits = "thai") -> str:
        """Write the range with its era once, as `BuddhistYear.text` does.

        >>> YearRange.parse("2561-2565").text(lang="en")
        'B.E. 2561–2565'
        """
        first = self.first.text(lang=lang, digits=digits)
        if self.first == self.last:
            return first
        return in_digits(f"{first}–{self.last.be_year}", lang, digits)


def _in_the_hundred_of(first: Written, last: Written) -> Written:
    first_year, last_year = first.year or 0, last.year or 0
    if last_year >= _CENTURY:
        return last
    return last._replace(year=first_year - first_year % _CENTURY + last_year)
