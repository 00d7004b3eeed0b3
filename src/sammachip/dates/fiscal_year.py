"""Fiscal years of the Thai government (ปีงบประมาณ), and their quarters (ไตรมาส).

A fiscal year lasts from 1 October to 30 September. Its name is the Buddhist Era
year in which it ends. Companies may have other years: often the calendar year.

Source:
    Budget Procedures Act B.E. 2561 (พระราชบัญญัติวิธีการงบประมาณ พ.ศ. ๒๕๖๑), section 4.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Final, Self

import attrs

from sammachip.dates.buddhist_year import unreadable_year
from sammachip.dates.ce_day import checked_day, plain_day
from sammachip.dates.era import BE_MINUS_CE, BareYear
from sammachip.dates.grammar import FISCAL_YEAR, Written, written_as
from sammachip.dates.partial_date import PartialDate
from sammachip.dates.quarter import QUARTERS, written_quarter
from sammachip.dates.saying import in_digits, said_day
from sammachip.dates.stretch import contains
from sammachip.dates.tokens import tokens_of
from sammachip.dates.year_choices import YearChoices
from sammachip.errors import (
    InvalidDataError,
    Language,
    Problem,
    Rule,
    rule,
    say,
    validate,
)
from sammachip.thai import Digits

__all__ = ["FiscalQuarter", "FiscalYear"]

_FIRST_YEAR: Final = 2484  # the first that ends in a year of twelve months
_LAST_YEAR: Final = date.max.year + BE_MINUS_CE
_OCTOBER: Final = 10


@rule
def _is_a_fiscal_year(be_year: int) -> Iterator[Problem]:
    if not _FIRST_YEAR <= be_year <= _LAST_YEAR:
        yield Problem(
            code="fiscal_year.range",
            message="expected a fiscal year from B.E. {first} to {last}, found B.E. "
            "{found}; to a C.E. year add 543",
            facts={"first": _FIRST_YEAR, "last": _LAST_YEAR, "found": be_year},
        )


@attrs.frozen(order=True)
class FiscalYear:
    """One fiscal year, such as ปีงบประมาณ พ.ศ. ๒๕๖๙.

    Args:
        be_year: B.E. year in which the fiscal year ends, 2484 or later.

    Raises:
        InvalidDataError: *be_year* is out of range, as a C.E. year is
            (``fiscal_year.range``), or no ``int`` (``value.type``).

    >>> year = FiscalYear(2560)
    >>> year.first_day, year.last_day
    (datetime.date(2016, 10, 1), datetime.date(2017, 9, 30))
    """

    KIND: ClassVar = "fiscal_year"
    RULES: ClassVar[tuple[Rule, ...]] = (_is_a_fiscal_year,)

    be_year: int

    def __attrs_post_init__(self) -> None:
        validate(self)

    @classmethod
    def containing(cls, day: date) -> Self:
        """Return the fiscal year that *day* falls in.

        Raises:
            InvalidDataError: *day* is before October 1940 (``fiscal_year.range``),
                or its year looks like a B.E. one (``date.be_year``).

        >>> FiscalYear.containing(date(2016, 10, 1))
        FiscalYear(be_year=2560)
        """
        day = checked_day(day)
        return cls(day.year + BE_MINUS_CE + (day.month >= _OCTOBER))

    @classmethod
    def parse(
        cls, text: str, *, era: BareYear = "be", short_years_from: int | None = None
    ) -> Self:
        """Read a fiscal year in Thai or Arabic digits.

        Args:
            text: The year, with or without ปีงบประมาณ, ปีงบ, งบประมาณปี, งปม. or FY
                and an era mark.
            era: Era of a year that is not marked.
            short_years_from: First year of the hundred that years of two digits
                are in, such as 2500; without it they are refused.

        Raises:
            InvalidDataError: *text* is no year (``year.unreadable``), none of its
                era (``date.era``, ``date.marked_era``), too short
                (``date.short_year``), beyond 3999 (``date.far_year``), or before
                2484 (``fiscal_year.range``); a choice does not exist
                (``choice.unknown``, ``choice.short_years_from``).

        >>> FiscalYear.parse("ปีงบประมาณ พ.ศ. ๒๕๖๐"), FiscalYear.parse("FY2560")
        (FiscalYear(be_year=2560), FiscalYear(be_year=2560))
        """
        choices = YearChoices(era, short_years_from).checked()
        written = written_as(FISCAL_YEAR, tokens_of(text), "year")
        if written is None:
            raise unreadable_year(text, example="ปีงบประมาณ 2560")
        return cls(_be_year(written, choices, found=text))

    @property
    def first_day(self) -> date:
        """The 1 October on which the year begins."""
        return date(self.be_year - BE_MINUS_CE - 1, _OCTOBER, 1)

    @property
    def last_day(self) -> date:
        """The 30 September on which the year ends."""
        return date(self.be_year - BE_MINUS_CE, _OCTOBER - 1, 30)

    @property
    def months(self) -> tuple[PartialDate, ...]:
        """The twelve months, from October to September.

        >>> [str(month) for month in FiscalYear(2560).months[2:4]]
        ['ธันวาคม ๒๕๕๙', 'มกราคม ๒๕๖๐']
        """
        of_the_year_before = range(_OCTOBER, 13)
        return tuple(
            PartialDate(
                be_year=self.be_year - (month in of_the_year_before), month=month
            )
            for month in (*of_the_year_before, *range(1, _OCTOBER))
        )

    @property
    def quarters(self) -> tuple[FiscalQuarter, ...]:
        """The four quarters, in order."""
        return tuple(FiscalQuarter(self, number) for number in QUARTERS)

    def __contains__(self, day: date) -> bool:
        return contains(self, day)

    def __str__(self) -> str:
        return self.text()

    def text(self, *, lang: Language = "th", digits: Digits = "thai") -> str:
        """Write the year with its name and era.

        Args:
            lang: Language of the text.
            digits: Which digits to use in Thai; English has Arabic ones.

        Raises:
            InvalidDataError: *digits* is no such choice (``choice.unknown``).
            UnknownLanguageError: *lang* is neither Thai nor English.

        >>> FiscalYear(2569).text(lang="en")
        'fiscal year B.E. 2569'
        """
        text = say(
            "year.fiscal", "fiscal year B.E. {year}", lang=lang, year=self.be_year
        )
        return in_digits(text, lang, digits)

    def quarter_of(self, day: date) -> int:
        """Return the quarter (ไตรมาส), 1 to 4, of this year that *day* falls in.

        Raises:
            InvalidDataError: *day* is not in this year
                (``fiscal_year.day_outside``).

        >>> FiscalYear(2560).quarter_of(date(2017, 3, 17))
        2
        """
        day = plain_day(day)
        if day not in self:
            raise InvalidDataError.because(
                "fiscal_year.day_outside",
                "{day} is not in fiscal year B.E. {be_year}, {first} to {last}",
                day=said_day(day),
                be_year=self.be_year,
                first=said_day(self.first_day),
                last=said_day(self.last_day),
            )
        return (day.month - _OCTOBER) % 12 // 3 + 1


def _be_year(written: Written, choices: YearChoices, *, found: str) -> int:
    era, year = choices.year(written, found=found)
    return year if era == "be" else year + BE_MINUS_CE


@rule
def _is_one_of_four(number: int) -> Iterator[Problem]:
    if number not in QUARTERS:
        yield Problem(
            code="quarter.range",
            message="expected a quarter from 1 to 4, found {found}",
            facts={"found": number},
            path=("number",),
        )


@attrs.frozen(order=True)
class FiscalQuarter:
    """A quarter of a fiscal year, such as ไตรมาสที่ ๒ ปีงบประมาณ พ.ศ. ๒๕๖๐.

    Args:
        fiscal_year: The year.
        number: 1 for October to December, to 4 for July to September.

    Raises:
        InvalidDataError: *number* is none of the four (``quarter.range``).

    >>> quarter = FiscalQuarter(FiscalYear(2560), 2)
    >>> quarter.first_day, quarter.last_day
    (datetime.date(2017, 1, 1), datetime.date(2017, 3, 31))
    """

    KIND: ClassVar = "fiscal_quarter"
    RULES: ClassVar[tuple[Rule, ...]] = (_is_one_of_four,)

    fiscal_year: FiscalYear
    number: int

    def __attrs_post_init__(self) -> None:
        validate(self)

    @classmethod
    def containing(cls, day: date) -> Self:
        """Return the quarter that *day* falls in.

        Raises:
            InvalidDataError: *day* is refused, as by `FiscalYear.containing`.

        >>> print(FiscalQuarter.containing(date(2017, 3, 17)))
        ไตรมาสที่ ๒ ปีงบประมาณ พ.ศ. ๒๕๖๐
        """
        year = FiscalYear.containing(day)
        return cls(year, year.quarter_of(day))

    @classmethod
    def parse(
        cls, text: str, *, era: BareYear = "be", short_years_from: int | None = None
    ) -> Self:
        """Read a quarter and its fiscal year, in either order.

        Args:
            text: ``ไตรมาสที่ 2 ปีงบประมาณ พ.ศ. 2560``, ``ไตรมาส 2/2560``,
                ``Q2/2560``, ``2560-Q2`` and the like.
            era: Era of a year that is not marked.
            short_years_from: First year of the hundred that years of two digits
                are in; without it they are refused.

        Raises:
            InvalidDataError: *text* is no such form (``quarter.unreadable``), or
                the year is refused, as by `FiscalYear.parse`.

        >>> FiscalQuarter.parse("ไตรมาส ๒/๒๕๖๐")
        FiscalQuarter(fiscal_year=FiscalYear(be_year=2560), number=2)
        """
        choices = YearChoices(era, short_years_from).checked()
        number, written = written_quarter(text)
        return cls(FiscalYear(_be_year(written, choices, found=text)), number)

    @property
    def months(self) -> tuple[PartialDate, ...]:
        """The three months, in order."""
        return self.fiscal_year.months[3 * self.number - 3 : 3 * self.number]

    @property
    def first_day(self) -> date:
        """The first day of the first month."""
        return self.months[0].first_day

    @property
    def last_day(self) -> date:
        """The last day of the last month."""
        return self.months[-1].last_day

    def __contains__(self, day: date) -> bool:
        return contains(self, day)

    def __str__(self) -> str:
        return self.text()

    def text(self, *, lang: Language = "th", digits: Digits = "thai") -> str:
        """Write the quarter with its fiscal year, as `FiscalYear.text` does.

        >>> FiscalQuarter(FiscalYear(2569), 2).text(lang="en")
        'quarter 2 of fiscal year B.E. 2569'
        """
        year = self.fiscal_year.text(lang=lang, digits=digits)
        text = say(
            "year.quarter",
            "quarter {number} of {year}",
            lang=lang,
            number=self.number,
            year=year,
        )
        return in_digits(text, lang, digits)
