"""Ranges of months, such as มกราคม–มีนาคม ๒๕๖๐."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Self

import attrs

from sammachip.dates.calendar import Calendar, check_calendar
from sammachip.dates.day_form import DayStyle, form_of
from sammachip.dates.ends import order_problem, said, written_ends, year_said_once
from sammachip.dates.era import BareYear
from sammachip.dates.grammar import MONTH_OR_YEAR
from sammachip.dates.partial_date import (
    PartialDate,
    month_in,
    month_parts,
    unreadable_month,
    written_month,
)
from sammachip.dates.stretch import contains
from sammachip.dates.year_choices import YearChoices
from sammachip.errors import Language, Problem, Rule, rule, validate
from sammachip.thai import Digits

__all__ = ["MonthRange"]


@rule
def _has_months_in_order(first: PartialDate, last: PartialDate) -> Iterator[Problem]:
    if last.first_day < first.first_day:
        yield order_problem(said(first), said(last))
    for name, end in (("first", first), ("last", last)):
        if end.month is None:
            yield Problem(
                code="month_range.no_month",
                message="expected a month and its year, found {found}; a range of "
                "years is a YearRange",
                facts={"found": said(end)},
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
        cls,
        text: str,
        *,
        era: BareYear = "be",
        short_years_from: int | None = None,
        calendar: Calendar = "historic",
    ) -> Self:
        """Read a range of months; one month alone is a range, too.

        Args:
            text: ``มกราคม - มีนาคม 2560``, ``10/2559 ถึง 9/2560`` and the like; the
                year may stand once, at the end.
            era: Era of years that are not marked.
            short_years_from: First year of the hundred that years of two digits
                are in; without it they are refused.
            calendar: How B.E. years are reckoned, as for `PartialDate.parse`.

        Raises:
            InvalidDataError: A month is refused, as by `PartialDate.parse`, or the
                range is (``range.order``, ``range.year_once``,
                ``month_range.no_month``).

        >>> print(MonthRange.parse("เดือนมกราคมถึงเดือนมีนาคม พ.ศ. ๒๕๖๐"))
        มกราคม–มีนาคม ๒๕๖๐
        """
        choices = YearChoices(era, short_years_from, calendar).checked()
        if (ends := written_ends(MONTH_OR_YEAR, text)) is None:
            raise unreadable_month(text)
        first, last = (
            written_month(end, choices, found=text) for end in (ends.first, ends.last)
        )
        if ends.share_a_year and last.first_day < first.first_day:
            raise year_said_once(text)
        return cls(first, last)

    @property
    def first_day(self) -> date:
        """The first day of the first month."""
        return self.first.first_day

    @property
    def last_day(self) -> date:
        """The last day of the last month."""
        return self.last.last_day

    def __contains__(self, day: date) -> bool:
        return contains(self, day)

    def __iter__(self) -> Iterator[PartialDate]:
        first = self.first_day
        for months in range(first.month - 1, first.month - 1 + len(self)):
            yield month_in(first.year + months // 12, months % 12 + 1)

    def __len__(self) -> int:
        first, last = self.first_day, self.last_day
        return 12 * (last.year - first.year) + last.month - first.month + 1

    def __str__(self) -> str:
        return self.text()

    def text(
        self,
        *,
        lang: Language = "th",
        style: DayStyle = "long",
        digits: Digits = "thai",
        calendar: Calendar = "historic",
    ) -> str:
        """Write the range, in words with a common year once, as CLDR does.

        Args:
            lang: Language, and with it the era.
            style: How much is written, as by `PartialDate.text`.
            digits: Which digits to use in Thai.
            calendar: How B.E. years are reckoned.

        Raises:
            InvalidDataError: A choice does not exist (``choice.unknown``).
            UnknownLanguageError: *lang* is neither Thai nor English.

        >>> MonthRange.parse("ต.ค. 2559 - ก.ย. 2560").text(style="medium")
        'ต.ค. ๒๕๕๙ – ก.ย. ๒๕๖๐'
        """
        form = form_of(lang, style, digits)
        check_calendar(calendar)
        first, last = (
            month_parts(end, form, calendar) for end in (self.first, self.last)
        )
        return form.between.join(last) if first == last else form.joined(first, last)
