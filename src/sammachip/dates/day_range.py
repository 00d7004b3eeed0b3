"""Ranges of days, such as ๑๒–๑๕ มีนาคม ๒๕๖๐.

Source:
    Unicode CLDR 48, locale th, calendar buddhist, intervalFormats, for writing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import ClassVar, Self

import attrs

from sammachip.dates.calendar import Calendar
from sammachip.dates.ce_day import in_ce
from sammachip.dates.day import parse_day
from sammachip.dates.day_style import DayStyle, format_day
from sammachip.dates.era import BareYear
from sammachip.dates.pieces import NUMBERS
from sammachip.dates.range_text import completed, halves, joined, order_problem
from sammachip.errors import Language, Problem, Rule, rule, validate
from sammachip.thai import Digits

__all__ = ["DayRange"]


@rule
def _does_not_end_before_it_begins(first: date, last: date) -> Iterator[Problem]:
    if last < first:
        yield order_problem(first, last)


@attrs.frozen
class DayRange:
    """A range of days (ช่วงวัน), such as ๑๒–๑๕ มีนาคม ๒๕๖๐; both ends belong to it.

    Args:
        first: First day.
        last: Last day, the same or a later one.

    Raises:
        InvalidDataError: *last* is before *first* (``range.order``), or the year
            of a day looks like a B.E. one (``date.be_in_iso``).

    >>> course = DayRange.parse("12-15 มีนาคม 2560")
    >>> course.days, date(2017, 3, 15) in course
    (4, True)
    """

    KIND: ClassVar = "day_range"
    RULES: ClassVar[tuple[Rule, ...]] = (
        _does_not_end_before_it_begins,
        in_ce("first"),
        in_ce("last"),
    )

    first: date
    last: date

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
        """Read a range of days; one day alone is a range, too.

        Args:
            text: ``12-15 มีนาคม 2560``, ``28 ก.พ. – 3 มี.ค. 2560``, ``ตั้งแต่วันที่ 1
                ถึงวันที่ 5 พฤษภาคม 2560`` and the like. Month and year may stand
                once, at the end; days of the week are checked.
            era: Era of years that are not marked.
            short_years_from: First year of the hundred that years of two digits
                are in; without it they are refused.
            calendar: How a B.E. year is reckoned.

        Raises:
            InvalidDataError: A day is refused, as by `parse_day`, or the range is
                (``range.order``, ``date.be_in_iso``).

        >>> DayRange.parse("28 ก.พ. – 3 มี.ค. พ.ศ. ๒๕๖๐")
        DayRange(first=datetime.date(2017, 2, 28), last=datetime.date(2017, 3, 3))
        """
        first, last = halves(text) or (text, text)
        return cls(
            *(
                parse_day(
                    end, era=era, short_years_from=short_years_from, calendar=calendar
                )
                for end in (completed(first, last), last)
            )
        )

    @property
    def days(self) -> int:
        """How many days there are, both ends counted."""
        return (self.last - self.first).days + 1

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def __iter__(self) -> Iterator[date]:
        return (self.first + timedelta(days=number) for number in range(self.days))

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
        """Write the range, with a common month or year once, as CLDR does.

        Args:
            lang: Language, and with it the era.
            style: How much is written, as by `format_day`.
            digits: Which digits to use in Thai.
            calendar: How the B.E. year is reckoned.

        Raises:
            InvalidDataError: A day is too early for the historic calendar
                (``be_year.day_too_early``); a choice does not exist
                (``choice.unknown``).
            UnknownLanguageError: *lang* is neither Thai nor English.

        >>> DayRange(date(2017, 2, 28), date(2017, 3, 3)).text(style="medium")
        '๒๘ ก.พ. – ๓ มี.ค. ๒๕๖๐'
        """
        first, last = (
            format_day(day, lang=lang, style=style, digits=digits, calendar=calendar)
            for day in (self.first, self.last)
        )
        if self.first == self.last:
            return last
        if style == "full":  # CLDR has no ที่ where there are two days of the week
            return joined(first.replace("ที่", "", 1), last.replace("ที่", "", 1))
        if self.first.replace(day=1) == self.last.replace(day=1):
            return f"{NUMBERS.split(first)[1]}–{last}"
        return joined(first, last)
