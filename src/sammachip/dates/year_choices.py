"""What the caller says of years, and which year a written one is by it.

A year that its era can hardly have is refused, never turned in silence; and
what a year of two digits means, only the caller can say.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final, NamedTuple, Self, get_args

from sammachip.dates.calendar import Calendar, ce_year_of, check_calendar
from sammachip.dates.era import BE_MINUS_CE, BE_YEARS, BareYear, Era
from sammachip.dates.grammar import Written
from sammachip.errors import InvalidDataError, Said
from sammachip.thai.choice import unknown_choice

__all__ = ["YearChoices"]

_BARE_YEARS: Final = get_args(BareYear)
_ISO_BE_YEARS: Final = range(2432, 2700)  # the only ones that ISO dates are given
_FULL_YEARS: Final = range(1000, 10_000)
_CENTURY: Final = 100
_NAMES: Final[Mapping[Era, Said]] = {
    "be": Said("be", th="พ.ศ.", en="the Buddhist Era (พ.ศ.)"),
    "ce": Said("ce", th="ค.ศ.", en="the Common Era (ค.ศ.)"),
}


class YearChoices(NamedTuple):
    """The choices that all readers of years have in common."""

    era: BareYear = "be"
    short_years_from: int | None = None
    calendar: Calendar = "historic"

    def checked(self) -> Self:
        """Return the choices, unless one of them is misspelt.

        Raises:
            InvalidDataError: There is no such choice (``choice.unknown``,
                ``choice.short_years_from``).
        """
        if self.era not in _BARE_YEARS:
            raise unknown_choice("era", self.era, _BARE_YEARS)
        check_calendar(self.calendar)
        first = self.short_years_from
        if first is not None and (type(first) is not int or first not in _FULL_YEARS):
            raise InvalidDataError.because(
                "choice.short_years_from",
                "short_years_from must be a year of four digits, such as 2500, or "
                "None; found {found}",
                found=repr(first),
            )
        return self

    def year(self, written: Written, *, found: str) -> tuple[Era, int]:
        """Return the era and the full number of the year that is written.

        Args:
            written: What the text says; its year is there.
            found: The whole text, as the caller wrote it, for the refusal.

        Raises:
            InvalidDataError: The year is short without ``short_years_from``, or
                has three digits (``date.short_year``); it is beyond all likely
                ones (``date.far_year``), or not likely in the era that applies
                (``date.era``, ``date.marked_era``).

        >>> YearChoices(short_years_from=2500).year(Written(year=60), found="60")
        ('be', 2560)
        """
        number = written.year or 0
        year = self._full(number)
        any_year = written.mark is not None and self.calendar == "proleptic"
        if year < (_CENTURY if any_year else _FULL_YEARS.start):
            raise _short_year(year, found)
        if written.mark and any_year:  # software writes years of any size
            return _in_range(written.mark, year, found)
        if written.year_first:
            return _in_range(self._era_of_iso(year, found), year, found)
        likely = _likely_era(year, found)
        meant = written.mark or self._era_of_bare(
            likely, is_english=written.in_english, is_short=year != number
        )
        if meant != likely:
            raise _other_era(meant, year, found, is_marked=bool(written.mark))
        return meant, year

    def ce_year(self, written: Written, *, found: str) -> int:
        """Return the C.E. year that is written, by its month and the calendar."""
        era, year = self.year(written, found=found)
        if era == "ce":
            return year
        return ce_year_of(year, written.month or 1, calendar=self.calendar)

    def _full(self, year: int) -> int:
        first = self.short_years_from
        if year >= _CENTURY or first is None:
            return year
        return first + (year - first) % _CENTURY

    def _era_of_iso(self, year: int, found: str) -> Era:
        if year not in _ISO_BE_YEARS:
            return "ce"
        if self.era == "ce":
            raise _other_era("ce", year, found)
        return "be"

    def _era_of_bare(self, likely: Era, *, is_english: bool, is_short: bool) -> Era:
        if self.era == "by_size" or (is_english and is_short):
            return likely
        return "ce" if is_english else self.era


def _likely_era(year: int, found: str) -> Era:
    if year >= BE_YEARS.stop:
        raise _far_year(BE_YEARS.stop - 1, year, found)
    return "be" if year in BE_YEARS else "ce"


def _in_range(era: Era, year: int, found: str) -> tuple[Era, int]:
    if era == "ce" and year > date.max.year:
        raise _far_year(date.max.year, year, found)
    return era, year


def _short_year(year: int, found: str) -> InvalidDataError:
    return InvalidDataError.because(
        "date.short_year",
        "expected a year of four digits, found {year} in {found}; years of two "
        "are read with short_years_from, the first year of their hundred, such "
        "as 2500",
        year=year,
        found=found,
    )


def _far_year(last: int, year: int, found: str) -> InvalidDataError:
    return InvalidDataError.because(
        "date.far_year",
        "expected a year up to {last}, found {year} in {found}: are its digits in "
        'order? B.E. years up to 10542 are read with พ.ศ. and calendar="proleptic"',
        last=last,
        year=year,
        found=found,
    )


def _other_era(
    meant: Era, year: int, found: str, *, is_marked: bool = False
) -> InvalidDataError:
    facts = {
        "meant": _NAMES[meant],
        "year": year,
        "found": found,
        "as_be": year - BE_MINUS_CE,
        "as_ce": year,
    }
    if is_marked:
        return InvalidDataError.because(
            "date.marked_era",
            "expected a year of {meant}, as it is marked, found {year} in {found}: "
            "read as B.E. it is C.E. {as_be}, read as C.E. it is {as_ce}; correct the "
            "mark or the year",
            **facts,
        )
    return InvalidDataError.because(
        "date.era",
        "expected a year of {meant}, found {year} in {found}: read as B.E. it is "
        "C.E. {as_be}, read as C.E. it is {as_ce}; write พ.ศ. or ค.ศ. before the "
        "year that is meant, or say which with era",
        **facts,
    )
