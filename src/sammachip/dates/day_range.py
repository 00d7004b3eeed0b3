"""Ranges of days, such as ๑๒–๑๕ มีนาคม ๒๕๖๐.

Source:
    Unicode CLDR 48, locale th, calendar buddhist, intervalFormats, for writing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import ClassVar, Self

import attrs

from sammachip.dates.calendar import Calendar, year_in
from sammachip.dates.ce_day import in_ce
from sammachip.dates.day import unreadable_day, written_day
from sammachip.dates.day_form import DayForm, DayStyle, form_of
from sammachip.dates.day_style import format_day
from sammachip.dates.ends import order_problem, written_ends, year_said_once
from sammachip.dates.era import BareYear
from sammachip.dates.grammar import DAY
from sammachip.dates.saying import said_day
from sammachip.dates.stretch import contains
from sammachip.dates.year_choices import YearChoices
from sammachip.errors import Language, Problem, Rule, rule, validate
from sammachip.thai import Digits

__all__ = ["DayRange"]


@rule
def _does_not_end_before_it_begins(first: date, last: date) -> Iterator[Problem]:
    if last < first:
        yield order_problem(said_day(first), said_day(last))


@attrs.frozen
class DayRange:
    """A range of days (ช่วงวัน), such as ๑๒–๑๕ มีนาคม ๒๕๖๐; both ends belong to it.

    Args:
        first: First day.
        last: Last day, the same or a later one.

    Raises:
        InvalidDataError: *last* is before *first* (``range.order``), or the year
            of a day looks like a B.E. one (``date.be_year``).

    >>> course = DayRange.parse("12-15 มีนาคม 2560")
    >>> len(course), date(2017, 3, 15) in course
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
                ถึงวันที่ 5 พฤษภาคม 2560``, ``March 12-15, 2017``,
                ``2017-03-12/2017-03-15`` and the like. Month and year may stand
                once; days of the week are checked.
            era: Era of years that are not marked.
            short_years_from: First year of the hundred that years of two digits
                are in; without it they are refused.
            calendar: How a B.E. year is reckoned.

        Raises:
            InvalidDataError: A day is refused, as by `parse_day`, or the range is
                (``range.order``, ``range.year_once``, ``date.be_year``).

        >>> DayRange.parse("28 ก.พ. – 3 มี.ค. พ.ศ. ๒๕๖๐")
        DayRange(first=datetime.date(2017, 2, 28), last=datetime.date(2017, 3, 3))
        """
        choices = YearChoices(era, short_years_from, calendar).checked()
        if (ends := written_ends(DAY, text)) is None or ends.last.month is None:
            raise unreadable_day(text)
        first, last = (
            written_day(end, choices, found=text) for end in (ends.first, ends.last)
        )
        if ends.share_a_year and last < first:
            raise year_said_once(text)
        return cls(first, last)

    @property
    def first_day(self) -> date:
        """The first day, as of any other range."""
        return self.first

    @property
    def last_day(self) -> date:
        """The last day, as of any other range."""
        return self.last

    def __contains__(self, day: date) -> bool:
        return contains(self, day)

    def __iter__(self) -> Iterator[date]:
        return (self.first + timedelta(days=number) for number in range(len(self)))

    def __len__(self) -> int:
        return (self.last - self.first).days + 1

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
        if self.first == self.last:
            return format_day(
                self.last, lang=lang, style=style, digits=digits, calendar=calendar
            )
        form = form_of(lang, style, digits)
        first, last = (_parts(day, form, calendar) for day in (self.first, self.last))
        if style != "full" and self.first.replace(day=1) == self.last.replace(day=1):
            return f"{form.days[self.first.day]}–{form.between.join(last)}"
        return form.joined(first, last)


def _parts(day: date, form: DayForm, calendar: Calendar) -> tuple[str, str]:
    """Return day and month, and the year; CLDR has no ที่ where there are two days."""
    weekday = form.weekdays[day.weekday()].replace("ที่", "")
    month = f"{form.days[day.day]}{form.between}{form.months[day.month]}"
    return f"{weekday}{month}", form.year(year_in(form.era, day, calendar))
