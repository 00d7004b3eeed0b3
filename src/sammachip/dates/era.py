"""The two eras in Thai papers: พุทธศักราช (B.E.) and คริสต์ศักราช (C.E.).

A year of the other era is the commonest mistake in Thai data, and a costly
one: 2017 taken for B.E. is the year 1474. So a year that its era can hardly
have is refused with both readings, never turned in silence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, Literal

from sammachip.dates.calendar import BE_MINUS_CE
from sammachip.errors import InvalidDataError

__all__ = ["ERA_BY_MARK", "Era", "is_year_of", "without_be_mark", "wrong_era"]

Era = Literal["be", "ce"]
"""Era of a year: Buddhist (พ.ศ., ``"be"``) or Common (ค.ศ., ``"ce"``)."""

ERA_BY_MARK: Final[Mapping[str, Era]] = {
    "พศ": "be",
    "พุทธศักราช": "be",
    "be": "be",
    "คศ": "ce",
    "คริสต์ศักราช": "ce",
    "คริสตศักราช": "ce",
    "ce": "ce",
    "ad": "ce",
}
"""Eras by how they are marked, in small letters without dots and spaces."""

_FIRST_LIKELY_BE_YEAR: Final = 2300  # C.E. 1757; as a C.E. year it is far ahead
_BE_MARK: Final = re.compile(r"\s*(?:พ\.?\s?ศ\.?|พุทธศักราช)")
_NAMES: Final[Mapping[Era, str]] = {"be": "พ.ศ. (B.E.)", "ce": "ค.ศ. (C.E.)"}


def is_year_of(era: Era, year: int) -> bool:
    """Tell whether *year* can be meant in *era*: from 2300 on it is B.E.

    >>> is_year_of("be", 2017), is_year_of("ce", 2017)
    (False, True)
    """
    return (year >= _FIRST_LIKELY_BE_YEAR) == (era == "be")


def without_be_mark(text: str) -> str:
    """Return *text* without the พ.ศ. in front, if there is one.

    >>> without_be_mark("พ.ศ. ๒๕๖๙")
    ' ๒๕๖๙'
    """
    return _BE_MARK.sub("", text, count=1) if _BE_MARK.match(text) else text


def wrong_era(
    found: str, *, asked: Era, year: int, month: int, day: int
) -> InvalidDataError:
    """Return the error for a day whose *year* is not one of the *asked* era.

    Args:
        found: The whole text.
        asked: Era by which the text was to be read.
        year: Year as it is written.
        month: 1 to 12.
        day: Day of the month.

    Returns:
        An error to raise (``date.era``). Its facts ``as_be`` and ``as_ce`` are
        both readings, as ISO dates, with C.E. + 543.

    >>> error = wrong_era("17/3/2017", asked="be", year=2017, month=3, day=17)
    >>> error.problems[0].facts["as_be"], error.problems[0].facts["as_ce"]
    ('1474-03-17', '2017-03-17')
    """
    return InvalidDataError.because(
        "date.era",
        "expected a year of {asked}, found {year} in {found}: if {other} is meant, "
        "write {right} (as B.E. the day would be {as_be}, as C.E. {as_ce})",
        asked=_NAMES[asked],
        other=_NAMES["ce" if asked == "be" else "be"],
        found=found,
        year=year,
        right=year + BE_MINUS_CE if asked == "be" else year - BE_MINUS_CE,
        as_be=f"{year - BE_MINUS_CE:04}-{month:02}-{day:02}",
        as_ce=f"{year:04}-{month:02}-{day:02}",
    )
