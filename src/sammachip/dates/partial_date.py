"""Month and year, or a year alone (เดือนและปี): as much of a date as is known.

Records often know no more. A `PartialDate` says so, where a made-up first of
the month would not.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Final, Self

import attrs

from sammachip.dates.buddhist_year import (
    BuddhistYear,
    unreadable_year,
    written_be_year,
)
from sammachip.dates.calendar import Calendar, be_year_of, ce_year_of, check_calendar
from sammachip.dates.day import check_month
from sammachip.dates.day_form import DayForm, DayStyle, form_of
from sammachip.dates.era import BE_MINUS_CE, FIRST_CE_YEAR_FROM_JANUARY, BareYear
from sammachip.dates.grammar import MONTH_OR_YEAR, Written, written_as
from sammachip.dates.stretch import contains
from sammachip.dates.tokens import tokens_of
from sammachip.dates.year_choices import YearChoices
from sammachip.errors import InvalidDataError, Language, Problem, Rule, rule, validate
from sammachip.thai import Digits

__all__ = [
    "PartialDate",
    "month_in",
    "month_parts",
    "unreadable_month",
    "written_month",
]

_LAST_MONTH: Final = 12


@rule
def _is_a_year_with_that_month(be_year: int, month: int | None) -> Iterator[Problem]:
    try:
        BuddhistYear(be_year)
    except InvalidDataError as error:
        yield from error.under("be_year").problems
        return
    try:
        ce_year_of(be_year, _LAST_MONTH if month is None else month)
    except InvalidDataError as error:
        yield from error.under("month").problems


@attrs.frozen(kw_only=True)
class PartialDate:
    """A month of a year, or a year alone, such as มีนาคม ๒๕๖๐.

    There is no order, as a month is neither before nor after its year: sort by
    `first_day` or `last_day`.

    Args:
        be_year: B.E. year, 2432 or later.
        month: 1 for January to 12 for December; None for the year alone.

    Raises:
        InvalidDataError: *be_year* is out of range (``buddhist_year.range``), or
            did not have *month* (``be_year.month``, ``be_year.no_such_month``).

    >>> month = PartialDate(be_year=2560, month=2)
    >>> month.first_day, month.last_day
    (datetime.date(2017, 2, 1), datetime.date(2017, 2, 28))
    >>> print(month, "|", PartialDate(be_year=2560))
    กุมภาพันธ์ ๒๕๖๐ | พ.ศ. ๒๕๖๐
    """

    KIND: ClassVar = "partial_date"
    RULES: ClassVar[tuple[Rule, ...]] = (_is_a_year_with_that_month,)

    be_year: int
    month: int | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    @classmethod
    def containing(cls, day: date) -> Self:
        """Return the month that *day* falls in.

        Raises:
            InvalidDataError: *day* is before 1 April 1889
                (``be_year.day_too_early``), or its year looks like a B.E. one
                (``date.be_year``).

        >>> print(PartialDate.containing(date(2017, 3, 17)))
        มีนาคม ๒๕๖๐
        """
        return cls(be_year=be_year_of(day), month=day.month)

    @classmethod
    def parse(
        cls,
        text: str,
        *,
        era: BareYear = "be",
        short_years_from: int | None = None,
        calendar: Calendar = "historic",
    ) -> PartialDate:
        """Read a month and its year, or a year alone.

        Args:
            text: ``มีนาคม 2560``, ``มี.ค. พ.ศ. 2560``, ``3/2560``, ``March 2017``,
                the ISO form ``2017-03``, or ``พ.ศ. 2560``.
            era: Era of a year that is not marked, as for `parse_day`.
            short_years_from: First year of the hundred that years of two digits
                are in, such as 2500; without it they are refused.
            calendar: How the B.E. year of a month is reckoned in *text*; the answer
                is always in the historic calendar.

        Raises:
            InvalidDataError: *text* is no such form (``year.unreadable``), or has a
                month after the twelfth (``date.no_such_month``); its year is
                refused as that of `BuddhistYear.parse`, had no such month
                (``be_year.no_such_month``), or is too early
                (``be_year.day_too_early``).

        >>> PartialDate.parse("เดือนมีนาคม พ.ศ. ๒๕๖๐")
        PartialDate(be_year=2560, month=3)
        >>> PartialDate.parse("มี.ค. 60", short_years_from=2500)
        PartialDate(be_year=2560, month=3)
        """
        choices = YearChoices(era, short_years_from, calendar).checked()
        written = written_as(MONTH_OR_YEAR, tokens_of(text), "year")
        if written is None:
            raise unreadable_month(text)
        return written_month(written, choices, found=text)

    @property
    def first_day(self) -> date:
        """The first day of the month or year."""
        if self.month is None:
            return BuddhistYear(self.be_year).first_day
        return date(ce_year_of(self.be_year, self.month), self.month, 1)

    @property
    def last_day(self) -> date:
        """The last day of the month or year."""
        if self.month is None:
            return BuddhistYear(self.be_year).last_day
        first = self.first_day
        return first.replace(day=monthrange(first.year, first.month)[1])

    def __contains__(self, day: date) -> bool:
        return contains(self, day)

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
        """Write the month and year as `format_day` does, without the day.

        A year alone is พ.ศ. ๒๕๖๐ or B.E. 2560 in every style.

        Args:
            lang: Language, and with it the era of a month.
            style: How much is written.
            digits: Which digits to use in Thai; English has Arabic ones.
            calendar: How the B.E. year of a month is reckoned.

        Raises:
            InvalidDataError: A choice does not exist (``choice.unknown``).
            UnknownLanguageError: *lang* is neither Thai nor English.

        >>> month = PartialDate(be_year=2560, month=3)
        >>> month.text(style="medium"), month.text(lang="en")
        ('มี.ค. ๒๕๖๐', 'March 2017')
        """
        form = form_of(lang, style, digits)
        check_calendar(calendar)
        if self.month is None:
            return BuddhistYear(self.be_year).text(lang=lang, digits=digits)
        month, year = month_parts(self, form, calendar)
        return f"{month}{form.between}{year}"


def month_parts(
    partial: PartialDate, form: DayForm, calendar: Calendar
) -> tuple[str, str]:
    """Return the texts of the month and of its year."""
    first_day, year = partial.first_day, partial.be_year
    if form.era == "ce":
        year = first_day.year
    elif calendar == "proleptic":
        year = first_day.year + BE_MINUS_CE
    return form.months[first_day.month], form.year(year)


def unreadable_month(found: str) -> InvalidDataError:
    """Return the error for a text that is neither a month nor a year."""
    return unreadable_year(found, example="มีนาคม 2560, 3/2560, 2017-03, พ.ศ. 2560")


def written_month(written: Written, choices: YearChoices, *, found: str) -> PartialDate:
    """Return the month or year that is written, if there is one.

    Raises:
        InvalidDataError: As `PartialDate.parse`.
    """
    month = written.month
    if month is None:
        return PartialDate(be_year=written_be_year(written, choices, found=found))
    check_month(month, found=found)
    era, year = choices.year(written, found=found)
    if era == "be" and choices.calendar == "historic":
        return PartialDate(be_year=year, month=month)
    return month_in(choices.ce_year(written, found=found), month)


def month_in(ce_year: int, month: int) -> PartialDate:
    """Return *month* of a C.E. year, however far ahead.

    Raises:
        InvalidDataError: It is before April 1889 (``be_year.day_too_early``).
    """
    if ce_year < FIRST_CE_YEAR_FROM_JANUARY:
        return PartialDate.containing(date(ce_year, month, 1))
    return PartialDate(be_year=ce_year + BE_MINUS_CE, month=month)
