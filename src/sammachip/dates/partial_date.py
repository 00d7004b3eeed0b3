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

from sammachip.dates.buddhist_year import BuddhistYear
from sammachip.dates.calendar import be_year_of, ce_year_of
from sammachip.dates.day_style import DayStyle, format_day
from sammachip.dates.era import ERA_BY_MARK, BareYear, Era, era_by_size, meant_year
from sammachip.dates.month import MONTHS_BY_SPELLING
from sammachip.dates.pieces import era_mark_in, pieces
from sammachip.dates.year_reading import read_be_year, with_era_marks
from sammachip.errors import (
    InvalidDataError,
    Language,
    Problem,
    Rule,
    rule,
    say,
    validate,
)
from sammachip.thai import Digits, with_digits

__all__ = ["PartialDate"]

_BEFORE_THE_MONTH: Final[dict[DayStyle, tuple[str, int]]] = {
    "full": (" ", 2),
    "long": (" ", 1),
    "medium": (" ", 1),
    "short": ("/", 1),
    "numeric": ("/", 1),
}
_ERA_BY_SLASH: Final = with_era_marks("/")
_EXAMPLES: Final = "มีนาคม 2560, 3/2560, 2017-03, พ.ศ. 2560"
_LAST_MONTH: Final = 12
_ISO_YEAR_DIGITS: Final = 4


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
                (``be_year.day_too_early``).

        >>> print(PartialDate.containing(date(2017, 3, 17)))
        มีนาคม ๒๕๖๐
        """
        return cls(be_year=be_year_of(day), month=day.month)

    @classmethod
    def parse(
        cls, text: str, *, era: BareYear = "be", short_years_from: int | None = None
    ) -> Self:
        """Read a month and its year, or a year alone.

        Args:
            text: ``มีนาคม 2560``, ``มี.ค. พ.ศ. 2560``, ``3/2560``, ``March 2017``,
                the ISO form ``2017-03``, or ``พ.ศ. 2560``.
            era: Era of a year that is not marked; a mark is stronger, an English
                month means C.E., and the ISO form goes by size, as for a day.
            short_years_from: First year of the hundred that years of two digits
                are in, such as 2500; without it they are refused.

        Raises:
            InvalidDataError: *text* is no such form (``year.unreadable``); its year
                is refused as that of `BuddhistYear.parse`, had no such month
                (``be_year.no_such_month``), or is too early
                (``be_year.day_too_early``).

        >>> PartialDate.parse("เดือนมีนาคม พ.ศ. ๒๕๖๐")
        PartialDate(be_year=2560, month=3)
        >>> PartialDate.parse("มี.ค. 60", short_years_from=2500)
        PartialDate(be_year=2560, month=3)
        """
        if (written := _month_in(text)) is None:
            be_year = read_be_year(
                text, era=era, short_years_from=short_years_from, example=_EXAMPLES
            )
            return cls(be_year=be_year)
        month, marked, number = written
        meant, year = meant_year(
            number,
            marked=marked,
            era=era,
            short_years_from=short_years_from,
            found=text,
        )
        if meant == "ce":
            return cls.containing(date(year, month, 1))
        return cls(be_year=year, month=month)

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
        """Write the month and year as `format_day` does, without the day.

        A year alone is พ.ศ. ๒๕๖๐ or B.E. 2560 in every style.

        Raises:
            InvalidDataError: A choice does not exist (``choice.unknown``).
            UnknownLanguageError: *lang* is neither Thai nor English.

        >>> month = PartialDate(be_year=2560, month=3)
        >>> month.text(style="medium"), month.text(lang="en")
        ('มี.ค. ๒๕๖๐', 'March 2017')
        """
        day = format_day(self.first_day, lang=lang, style=style, digits=digits)
        if self.month is None:
            year = with_digits(str(self.be_year), digits)
            return say("year.calendar", "B.E. {year}", lang=lang, year=year)
        return day.split(*_BEFORE_THE_MONTH[style])[-1]


def _month_in(text: str) -> tuple[int, Era | None, int] | None:
    """Return month, marked era and year as they are written, if there is a month."""
    match pieces(text):
        case (words, number, ""):
            (month, era), year = _named(words), int(number)
        case ("" | "เดือน", number, slash, last, "") if slash in _ERA_BY_SLASH:
            month, era, year = int(number), _ERA_BY_SLASH[slash], int(last)
        case ("", first, "-", last, "") if len(first) == _ISO_YEAR_DIGITS:
            month, era, year = int(last), era_by_size(int(first)), int(first)
        case _:
            return None
    return (month, era, year) if 1 <= month <= _LAST_MONTH else None


def _named(words: str) -> tuple[int, Era | None]:
    """Return month and era of *words* before a year; the month is 0 if it has none."""
    mark = era_mark_in(words)
    name = words.removesuffix(mark).removesuffix("ปี").removeprefix("เดือน")
    month, era = MONTHS_BY_SPELLING.get(name, (0, None))
    return month, ERA_BY_MARK[mark] if mark else era
