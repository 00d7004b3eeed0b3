"""The two eras in Thai papers: พุทธศักราช (B.E.) and คริสต์ศักราช (C.E.).

A year of the other era is the commonest mistake in Thai data, and a costly
one: 2017 taken for B.E. is the year 1474. So a year that its era can hardly
have is refused with both readings, never turned in silence; and what a year of
two digits means, only the caller can say.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, get_args

from sammachip.dates.calendar import BE_MINUS_CE
from sammachip.dates.spelling import pattern_of, without_dots
from sammachip.errors import InvalidDataError
from sammachip.thai.choice import unknown_choice

__all__ = [
    "ERA_BY_MARK",
    "ERA_PATTERN",
    "BareYear",
    "Era",
    "era_by_size",
    "meant_year",
]

Era = Literal["be", "ce"]
"""Era of a year: Buddhist (พ.ศ., ``"be"``) or Common (ค.ศ., ``"ce"``)."""

BareYear = Literal["be", "ce", "by_size"]
"""Era of a year without พ.ศ. or ค.ศ.: one of the two, or, for columns that hold
both, ``"by_size"``: B.E. from 2300 on, below it C.E."""

_MARKS: Final[Mapping[str, Era]] = {
    "พ.ศ.": "be",
    "พุทธศักราช": "be",
    "b.e.": "be",
    "ค.ศ.": "ce",
    "คริสต์ศักราช": "ce",
    "คริสตศักราช": "ce",
    "c.e.": "ce",
    "a.d.": "ce",
}
ERA_BY_MARK: Final[Mapping[str, Era]] = {
    without_dots(mark): era for mark, era in _MARKS.items()
}
"""Eras by how they are marked, in small letters, without dots."""

ERA_PATTERN: Final = pattern_of(_MARKS)
"""Matches any mark of an era, in small letters, with or without dots."""

_BARE_YEARS: Final = get_args(BareYear)
_FIRST_LIKELY_BE_YEAR: Final = 2300  # C.E. 1757; as a C.E. year it is far ahead
_FIRST_FULL_YEAR: Final = 1000
_CENTURY: Final = 100
_NAMES: Final[Mapping[Era, str]] = {"be": "พ.ศ. (B.E.)", "ce": "ค.ศ. (C.E.)"}


def era_by_size(year: int) -> Era:
    """Return the era in which *year* is likely: from 2300 on it is B.E.

    >>> era_by_size(2017), era_by_size(2560)
    ('ce', 'be')
    """
    return "be" if year >= _FIRST_LIKELY_BE_YEAR else "ce"


def meant_year(
    year: int,
    *,
    marked: Era | None = None,
    era: BareYear = "be",
    short_years_from: int | None = None,
    found: str,
) -> tuple[Era, int]:
    """Return the era and the full number of a year as it is written.

    Args:
        year: Year as it is written, of one or two digits or of four and more.
        marked: Era that the text itself names; it is stronger than *era*.
        era: Era of a year that is not marked.
        short_years_from: First year, in the era that applies, of the hundred
            that years of one or two digits are in: with 2500, 60 is 2560; with
            2470, 69 is 2569 and 70 is 2470. Without it, they are refused.
        found: The whole text, for the refusal.

    Raises:
        InvalidDataError: *year* is short and *short_years_from* is not given, or
            it has three digits (``date.short_year``); it is not one of its era
            (``date.era``), with both readings as C.E. years in the facts
            ``as_be`` and ``as_ce``; *era* is no such choice
            (``choice.unknown``).

    >>> meant_year(60, short_years_from=2500, found="17/3/60")
    ('be', 2560)
    >>> meant_year(2017, era="by_size", found="17/3/2017")
    ('ce', 2017)
    """
    if era not in _BARE_YEARS:
        raise unknown_choice("era", era, _BARE_YEARS)
    if year < _CENTURY and short_years_from is not None:
        year = short_years_from + (year - short_years_from) % _CENTURY
    if year < _FIRST_FULL_YEAR:
        raise InvalidDataError.because(
            "date.short_year",
            "expected a year of four digits, found {year} in {found}; years of two "
            "are read with short_years_from, the first year of their hundred, such "
            "as 2500",
            year=year,
            found=found,
        )
    likely = era_by_size(year)
    meant = marked or (likely if era == "by_size" else era)
    if meant != likely:
        raise InvalidDataError.because(
            "date.era",
            "expected a year of {meant}, found {year} in {found}: read as B.E. it is "
            "C.E. {as_be}, read as C.E. it is {as_ce}; write พ.ศ. or ค.ศ. before the "
            "year that is meant",
            meant=_NAMES[meant],
            year=year,
            found=found,
            as_be=year - BE_MINUS_CE,
            as_ce=year,
        )
    return meant, year
