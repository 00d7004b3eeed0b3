"""Reading the period that an amount stands for, as papers write it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from sammachip.dates import (
    BareYear,
    BuddhistYear,
    Calendar,
    DayRange,
    FiscalQuarter,
    FiscalYear,
    MonthRange,
    PartialDate,
    YearRange,
)
from sammachip.errors import InvalidDataError, check_text
from sammachip.households.period import Period
from sammachip.thai import normal_form

__all__ = ["parse_period"]

_Reader = Callable[..., Period]

_FISCAL: Final = ("งบ", "งปม", "fy")
_OTHER_FORM: Final = {"date.unreadable", "quarter.unreadable", "year.unreadable"}


def parse_period(
    text: str,
    *,
    era: BareYear = "be",
    short_years_from: int | None = None,
    calendar: Calendar = "historic",
) -> Period:
    """Read a year, a quarter of a fiscal year, months or days.

    A year is a fiscal year only if the text says so: ``ปี 2560`` is that of the
    calendar, from January.

    Args:
        text: ``ปีงบประมาณ 2560``, ``พ.ศ. 2560``, ``ไตรมาส 2/2560``, ``มีนาคม 2560``,
            ``ม.ค. - มี.ค. 2560``, ``12-15 มีนาคม 2560`` and the like.
        era: Era of years that are not marked.
        short_years_from: First year of the hundred that years of two digits are in;
            without it they are refused.
        calendar: How a B.E. year is reckoned.

    Raises:
        InvalidDataError: *text* is none of them (``period.unreadable``), it is one
            that the reader of such a period refuses, or no `str` (``value.type``).

    >>> parse_period("ปีงบประมาณ ๒๕๖๐"), parse_period("ปี 2560")
    (FiscalYear(be_year=2560), BuddhistYear(be_year=2560))
    """
    check_text(text)
    years = {"era": era, "short_years_from": short_years_from}
    days = {**years, "calendar": calendar}
    read_year = FiscalYear.parse if _is_fiscal(text) else BuddhistYear.parse
    forms: Mapping[_Reader, Mapping[str, object]] = {
        read_year: years,
        FiscalQuarter.parse: years,
        YearRange.parse: years,
        PartialDate.parse: days,
        MonthRange.parse: days,
        DayRange.parse: days,
    }
    refusal: InvalidDataError | None = None
    for read, choices in forms.items():
        try:
            return read(text, **choices)
        except InvalidDataError as error:
            if _OTHER_FORM.isdisjoint(problem.code for problem in error.problems):
                refusal = refusal or error
    raise refusal or InvalidDataError.because(
        "period.unreadable",
        "expected a year, a quarter, months or days, such as ปีงบประมาณ 2560 or"
        " มีนาคม 2560; found {found}",
        found=repr(text),
    )


def _is_fiscal(text: str) -> bool:
    words = normal_form(text).casefold()
    return any(word in words for word in _FISCAL)
