"""Reading a year alone: what may stand before it, and which B.E. year it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sammachip.dates.calendar import BE_MINUS_CE
from sammachip.dates.era import ERA_BY_MARK, BareYear, Era, meant_year
from sammachip.dates.pieces import pieces
from sammachip.errors import InvalidDataError

__all__ = ["read_be_year", "with_era_marks"]

_FIRST_CE_YEAR_FROM_JANUARY: Final = 1941


def with_era_marks(*words: str) -> Mapping[str, Era | None]:
    """Return what *words* and an era mark after them say of the era.

    Args:
        *words: What may stand before the year, in small letters without dots
            and spaces.

    >>> with_era_marks("ปี")["ปีพศ"], with_era_marks("ปี")["ปี"]
    ('be', None)
    """
    marks: Mapping[str, Era | None] = {"": None, **ERA_BY_MARK}
    return {word + mark: era for word in words for mark, era in marks.items()}


_ERA_BY_WORDS: Final = with_era_marks("", "ปี")


def read_be_year(
    text: str,
    era_by_words: Mapping[str, Era | None] = _ERA_BY_WORDS,
    *,
    era: BareYear,
    short_years_from: int | None,
    example: str,
) -> int:
    """Read one year, and return it as a B.E. year.

    Args:
        text: The year and nothing else but words before it.
        era_by_words: Eras by those words, as of `with_era_marks`; without it the
            words are those of a calendar year.
        era: Era of a year that is not marked.
        short_years_from: First year of the hundred that two digits are in.
        example: Such a text, for the refusal.

    Raises:
        InvalidDataError: *text* is no such year (``year.unreadable``), or a C.E.
            year that was parts of two B.E. ones (``year.two_be_years``);
            otherwise as `meant_year`.

    >>> read_be_year(
    ...     "ปี ค.ศ. 2017", era="be", short_years_from=None, example="พ.ศ. 2560"
    ... )
    2560
    """
    match pieces(text):
        case (words, number, "") if words in era_by_words:
            meant, year = meant_year(
                int(number),
                marked=era_by_words[words],
                era=era,
                short_years_from=short_years_from,
                found=text,
            )
        case _:
            raise InvalidDataError.because(
                "year.unreadable",
                "expected a year such as {example}, found {found}",
                example=example,
                found=text,
            )
    if meant == "be":
        return year
    if year < _FIRST_CE_YEAR_FROM_JANUARY:
        raise InvalidDataError.because(
            "year.two_be_years",
            "until 1940 a C.E. year was parts of two B.E. years, found {found}; "
            "write B.E. {before} or {after}",
            found=text,
            before=year + BE_MINUS_CE - 1,
            after=year + BE_MINUS_CE,
        )
    return year + BE_MINUS_CE
