"""Ranges of months, such as มกราคม–มีนาคม ๒๕๖๐."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Self

import attrs

from sammachip.dates.day_style import DayStyle
from sammachip.dates.era import BareYear
from sammachip.dates.partial_date import PartialDate
from sammachip.dates.range_text import completed, halves, joined, order_problem
from sammachip.errors import Language, Problem, Rule, rule, validate
from sammachip.thai import Digits

__all__ = ["MonthRange"]


@rule
def _has_months_in_order(first: PartialDate, last: PartialDate) -> Iterator[Problem]:
    if last.first_day < first.first_day:
        yield order_problem(first, last)
    for name, end in (("first", first), ("last", last)):
        if end.month is None:
            yield Problem(
                code="month_range.no_month",
                message="expected a month and its year, found {found}; a range of "
                "years is a YearRange",
                facts={"found": end},
                path=(name,),
            )


@attrs.frozen
class MonthRange:
    """A range of months (ช่วงเดือน), such as มกราคม–มีนาคม ๒๕๖๐, with both ends.

    Args:
        first: First month.
        last: Last month, the same or a later one.

    Raises:
        InvalidDataError: *last* is before *first* (``range.order``), or one of
            them is a year alone (``month_range.no_month``).

    >>> months = MonthRange.parse("ต.ค. 2559 - ก.ย. 2560")
    >>> months.first_day, months.last_day
    (datetime.date(2016, 10, 1), datetime.date(2017, 9, 30))
    """

    KIND: ClassVar = "month_range"
    RULES: ClassVar[tuple[Rule, ...]] = (_has_months_in_order,)

    first: PartialDate
    last: PartialDate

    def __attrs_post_init__(self) -> None:
        validate(self)

    @classmethod
    def parse(
        cls, text: str, *, era: BareYear = "be", short_years_from: int | None = None
    ) -> Self:
        """Read a range of months; one month alone is a range, too.

        Args:
            text: ``มกราคม - มีนาคม 2560``, ``10/2559 ถึง 9/2560`` and the like; the
                year may stand once, at the end.
            era: Era of years that are not marked.
            short_years_from: First year of the hundred that years of two digits
                are in; without it they are refused.

        Raises:
            InvalidDataError: A month is refused, as by `PartialDate.parse`, or the
                range is (``range.order``, ``month_range.no_month``).

        >>> print(MonthRange.parse("เดือนมกราคมถึงเดือนมีนาคม พ.ศ. ๒๕๖๐"))
        มกราคม–มีนาคม ๒๕๖๐
        """
        first, last = halves(text) or (text, text)
        return cls(
            *(
                PartialDate.parse(end, era=era, short_years_from=short_years_from)
                for end in (completed(first, last), last)
            )
        )

    @property
    def first_day(self) -> date:
        """The first day of the first month."""
        return self.first.first_day

    @property
    def last_day(self) -> date:
        """The last day of the last month."""
        return self.last.last_day

    def __contains__(self, day: date) -> bool:
        return self.first_day <= day <= self.last_day

    def __str__(self) -> str:
        return self.text()

    def text(
        self,
        *,
        lang: Language = "th",
        style: DayStyle = "long",
        digits: Digits = "thai",
    ) -> str:
        """Write the range, in words with a common year once, as CLDR does.

        Args:
            lang: Language, and with it the era.
            style: How much is written, as by `PartialDate.text`.
            digits: Which digits to use in Thai.

        Raises:
            InvalidDataError: A choice does not exist (``choice.unknown``).
            UnknownLanguageError: *lang* is neither Thai nor English.

        >>> MonthRange.parse("ต.ค. 2559 - ก.ย. 2560").text(style="medium")
        'ต.ค. ๒๕๕๙ – ก.ย. ๒๕๖๐'
        """
        first = self.first.text(lang=lang, style=style, digits=digits)
        last = self.last.text(lang=lang, style=style, digits=digits)
        return last if first == last else joined(first, last)
