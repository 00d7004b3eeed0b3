"""Days, months and numbers in the words and digits of each language."""

from __future__ import annotations

from datetime import date

from sammachip.dates.era import BE_MINUS_CE, CE_YEARS, FIRST_CE_YEAR_FROM_JANUARY
from sammachip.dates.month import ENGLISH_MONTHS, THAI_MONTHS
from sammachip.errors import Language, Said
from sammachip.thai import Digits, with_digits

__all__ = ["in_digits", "said_day", "said_month"]


def said_day(day: date) -> Said:
    """Return *day* for a message; as data it is its ISO form.

    >>> said_day(date(2017, 3, 17)).text("th")
    '17 มีนาคม พ.ศ. 2560'
    """
    month = said_month(day.year, day.month)
    return Said(
        day.isoformat(),
        th=f"{day.day} {month.text('th')}",
        en=f"{day.day} {month.text('en')}",
    )


def said_month(ce_year: int, month: int) -> Said:
    """Return a month for a message, in an era that leaves no doubt.

    >>> said_month(1935, 3).text("th")
    'มีนาคม ค.ศ. 1935'
    """
    if ce_year in range(FIRST_CE_YEAR_FROM_JANUARY, CE_YEARS.stop):
        year = f"พ.ศ. {ce_year + BE_MINUS_CE}"
    else:
        year = f"ค.ศ. {ce_year}"
    return Said(
        f"{ce_year:04}-{month:02}",
        th=f"{THAI_MONTHS[month]} {year}",
        en=f"{ENGLISH_MONTHS[month]} {ce_year}",
    )


def in_digits(text: str, lang: Language, digits: Digits) -> str:
    """Write Thai *text* in *digits*; English has Arabic ones.

    Raises:
        InvalidDataError: *digits* is no such choice (``choice.unknown``).
    """
    written = with_digits(text, digits)
    return written if lang == "th" else text
