"""Calendar years of the Buddhist Era (ปีพุทธศักราช), as they were at their time.

A year begins on 1 January since 2484 (1941), on 1 April before; the year 2483
had nine months.

Source:
    Calendar Act B.E. 2483 (พระราชบัญญัติปีประดิทิน พุทธศักราช ๒๔๘๓), Royal Gazette
    vol. 57, pp. 419-422.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Final, Self

import attrs

from sammachip.dates.calendar import FIRST_BE_YEAR, be_year_of
from sammachip.dates.era import BE_MINUS_CE, FIRST_CE_YEAR_FROM_JANUARY, BareYear
from sammachip.dates.grammar import YEAR, Written, written_as
from sammachip.dates.saying import in_digits
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

__all__ = ["BuddhistYear", "unreadable_year", "written_be_year"]

_LAST_YEAR: Final = date.max.year + BE_MINUS_CE
_FIRST_YEAR_FROM_JANUARY: Final = FIRST_CE_YEAR_FROM_JANUARY + BE_MINUS_CE


@rule
def _is_a_buddhist_year(be_year: int) -> Iterator[Problem]:
    if not FIRST_BE_YEAR <= be_year <= _LAST_YEAR:
        yield Problem(
            code="buddhist_year.range",
            message="expected a B.E. year from {first} to {last}, found {found}; "
            "to a C.E. year add 543",
            facts={"first": FIRST_BE_YEAR, "last": _LAST_YEAR, "found": be_year},
        )


@attrs.frozen(order=True)
class BuddhistYear:
    """One calendar year of the Buddhist Era, such as พ.ศ. ๒๕๖๙.

    Args:
        be_year: B.E. year, 2432 (which began on 1 April 1889) or later.

    Raises:
        InvalidDataError: *be_year* is out of range, as a C.E. year is
            (``buddhist_year.range``), or no ``int`` (``value.type``).

    >>> year = BuddhistYear(2483)
    >>> year.first_day, year.last_day
    (datetime.date(1940, 4, 1), datetime.date(1940, 12, 31))
    >>> print(BuddhistYear.containing(date(2026, 1, 15)))
    พ.ศ. ๒๕๖๙
    """

    KIND: ClassVar = "buddhist_year"
    RULES: ClassVar[tuple[Rule, ...]] = (_is_a_buddhist_year,)

    be_year: int

    def __attrs_post_init__(self) -> None:
        validate(self)

    @classmethod
    def containing(cls, day: date) -> Self:
        """Return the year that *day* falls in.

        Raises:
            InvalidDataError: *day* is before 1 April 1889
                (``be_year.day_too_early``), or its year looks like a B.E. one
                (``date.be_year``).

        >>> BuddhistYear.containing(date(1935, 3, 7))
        BuddhistYear(be_year=2477)
        """
        return cls(be_year_of(day))

    @classmethod
    def parse(
        cls, text: str, *, era: BareYear = "be", short_years_from: int | None = None
    ) -> Self:
        """Read a year in Thai or Arabic digits, with or without ปี and พ.ศ.

        There is no choice of a calendar: since 2484 they agree, and before it a
        year of another calendar was parts of two years.

        Args:
            text: The year and nothing else; white space around does not matter.
            era: Era of a year that is not marked; a mark is stronger.
            short_years_from: First year of the hundred that years of two digits
                are in, such as 2500; without it they are refused.

        Raises:
            InvalidDataError: *text* is no year (``year.unreadable``), none of its
                era (``date.era``, ``date.marked_era``), too short
                (``date.short_year``), beyond 3999 (``date.far_year``), a C.E. year
                before 1941, which was parts of two (``year.two_be_years``), or
                out of range (``buddhist_year.range``); a choice does not exist
                (``choice.unknown``, ``choice.short_years_from``).

        >>> BuddhistYear.parse("พ.ศ. ๒๕๖๙"), BuddhistYear.parse("ปี ค.ศ. 2026")
        (BuddhistYear(be_year=2569), BuddhistYear(be_year=2569))
        """
        choices = YearChoices(era, short_years_from).checked()
        written = written_as(YEAR, tokens_of(text), "year")
        if written is None:
            raise unreadable_year(text, example="พ.ศ. 2560")
        return cls(written_be_year(written, choices, found=text))

    @property
    def first_day(self) -> date:
        """The day on which the year begins: 1 January, before 2484 1 April."""
        month = 1 if self.be_year >= _FIRST_YEAR_FROM_JANUARY else 4
        return date(self.be_year - BE_MINUS_CE, month, 1)

    @property
    def last_day(self) -> date:
        """The day on which the year ends: 31 December, before 2483 31 March."""
        if self.be_year >= _FIRST_YEAR_FROM_JANUARY - 1:
            return date(self.be_year - BE_MINUS_CE, 12, 31)
        return date(self.be_year - BE_MINUS_CE + 1, 3, 31)

    def __contains__(self, day: date) -> bool:
        return contains(self, day)

    def __str__(self) -> str:
        return self.text()

    def text(self, *, lang: Language = "th", digits: Digits = "thai") -> str:
        """Write the year with its era.

        Args:
            lang: Language of the text.
            digits: Which digits to use in Thai; English has Arabic ones.

        Raises:
            InvalidDataError: *digits* is no such choice (``choice.unknown``).
            UnknownLanguageError: *lang* is neither Thai nor English.

        >>> BuddhistYear(2569).text(), BuddhistYear(2569).text(lang="en")
        ('พ.ศ. ๒๕๖๙', 'B.E. 2569')
        """
        text = say("year.calendar", "B.E. {year}", lang=lang, year=self.be_year)
        return in_digits(text, lang, digits)


def unreadable_year(found: str, *, example: str) -> InvalidDataError:
    """Return the error for a text that is no year."""
    return InvalidDataError.because(
        "year.unreadable",
        "expected a year such as {example}, found {found}",
        example=example,
        found=found,
    )


def written_be_year(written: Written, choices: YearChoices, *, found: str) -> int:
    """Return the B.E. year that is written without a month.

    Raises:
        InvalidDataError: The year was parts of two B.E. ones
            (``year.two_be_years``); otherwise as `YearChoices.year`.
    """
    era, year = choices.year(written, found=found)
    be_year = year if era == "be" else year + BE_MINUS_CE
    is_of_the_time = era == "be" and choices.calendar == "historic"
    if is_of_the_time or be_year >= _FIRST_YEAR_FROM_JANUARY:
        return be_year
    raise InvalidDataError.because(
        "year.two_be_years",
        "until 1940 a C.E. year was parts of two B.E. years, found {found}; "
        "write B.E. {before} or {after}",
        found=found,
        before=be_year - 1,
        after=be_year,
    )
