"""Years, quarters and ranges of years in words."""

from __future__ import annotations

from sammachip.dates.buddhist_year import BuddhistYear
from sammachip.dates.fiscal_year import FiscalQuarter, FiscalYear
from sammachip.dates.year_range import YearRange
from sammachip.errors import Language, say
from sammachip.thai import Digits, with_digits

__all__ = ["year_text"]


def year_text(
    year: BuddhistYear | FiscalYear | FiscalQuarter | YearRange,
    *,
    lang: Language = "th",
    digits: Digits = "thai",
) -> str:
    """Name a calendar or fiscal year, a quarter, or a range of years.

    Raises:
        InvalidDataError: *digits* is no such choice (``choice.unknown``).
        UnknownLanguageError: *lang* is neither Thai nor English.

    >>> year_text(BuddhistYear(2569))
    'พ.ศ. ๒๕๖๙'
    >>> year_text(FiscalYear(2569), lang="en", digits="arabic")
    'fiscal year B.E. 2569'
    """
    return with_digits(_text(year, lang), digits)


def _text(
    year: BuddhistYear | FiscalYear | FiscalQuarter | YearRange, lang: Language
) -> str:
    match year:
        case BuddhistYear(be_year):
            return say("year.calendar", "B.E. {year}", lang=lang, year=be_year)
        case FiscalYear(be_year):
            return say(
                "year.fiscal", "fiscal year B.E. {year}", lang=lang, year=be_year
            )
        case FiscalQuarter(fiscal_year, number):
            return say(
                "year.quarter",
                "quarter {number} of {year}",
                lang=lang,
                number=number,
                year=_text(fiscal_year, lang),
            )
        case YearRange(first, last) if first == last:
            return _text(first, lang)
        case YearRange(first, last):
            return f"{_text(first, lang)}–{last.be_year}"
