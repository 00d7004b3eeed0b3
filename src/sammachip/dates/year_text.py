"""Years in words."""

from __future__ import annotations

from sammachip.dates.buddhist_year import BuddhistYear
from sammachip.dates.fiscal_year import FiscalYear
from sammachip.errors import Language, say
from sammachip.thai import Digits, with_digits

__all__ = ["year_text"]


def year_text(
    year: BuddhistYear | FiscalYear,
    *,
    lang: Language = "th",
    digits: Digits = "thai",
) -> str:
    """Name a calendar or fiscal year.

    >>> year_text(BuddhistYear(2569))
    'พ.ศ. ๒๕๖๙'
    >>> year_text(FiscalYear(2569), lang="en", digits="arabic")
    'fiscal year B.E. 2569'
    """
    number = with_digits(str(year.be_year), digits)
    if isinstance(year, FiscalYear):
        return say("year.fiscal", "fiscal year B.E. {year}", lang=lang, year=number)
    return say("year.calendar", "B.E. {year}", lang=lang, year=number)
