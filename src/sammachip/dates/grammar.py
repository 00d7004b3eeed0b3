"""What may stand in a date, in which order: the one grammar of all readers.

The patterns are over *shapes*, one letter for each word (see `vocabulary`), so
that they are short, and no text takes longer than it is long. What a text leaves
out is None; ranges fill it in from their other end.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from sammachip.dates.era import Era
from sammachip.dates.tokens import Tokens

__all__ = [
    "DAY",
    "FISCAL_YEAR",
    "MONTH_OR_YEAR",
    "QUARTER",
    "YEAR",
    "Written",
    "written_as",
]

_YEAR: Final = (
    r"P?(?:(?P<mark>[bc])\.?)?(?P<year>[dy])(?(mark)|(?:(?P<behind>[bc])\.?)?)"
)
_NAME: Final = r"L?(?P<month>[mM])\.?"
_NAME_OR_NUMBER: Final = r"L?(?P<month>[mMd])(?:(?<=[mM])\.)?"
_BEFORE_A_DAY: Final = r"(?:(?P<weekday>w)\.?,?)?V?"
_FISCAL_YEAR: Final = rf"(?:o?F\.?)?{_YEAR}"

YEAR: Final = (rf"o?{_YEAR}",)  # ปี พ.ศ. 2560, 2560 BE
FISCAL_YEAR: Final = (_FISCAL_YEAR,)  # ประจำปีงบประมาณ พ.ศ. 2560
MONTH_OR_YEAR: Final = (
    r"(?P<year>y)-(?P<month>d)",  # 2017-03
    rf"o?{_NAME}(?:[-/,]?{_YEAR})?",  # เดือนมีนาคม 2560, Mar-2017
    rf"o?L?(?P<month>d)(?:[-/]{_YEAR})?",  # 3/2560
    rf"o?L(?P<month>d){_YEAR}",  # เดือน 3 ปี 2560
    *YEAR,
)
_MONTH_AND_YEAR: Final = rf"(?P<sign>[./-]?){_NAME_OR_NUMBER}(?:(?P=sign),?{_YEAR})?"
DAY: Final = (
    r"(?P<year>y)(?P<sign>[./-])(?P<month>d)(?P=sign)(?P<day>d)",  # 2017-03-17
    rf"{_BEFORE_A_DAY}(?P<day>d)(?:{_MONTH_AND_YEAR})?",  # 17 มี.ค. 2560, 17/3/2560
    rf"{_BEFORE_A_DAY}{_NAME}(?P<day>d)(?:,?{_YEAR})?",  # March 17, 2017
    rf"{_BEFORE_A_DAY}(?P<day>d),?{_YEAR}",  # the end of March 12-15, 2017
)
QUARTER: Final = (
    rf"Q(?P<quarter>d)(?:[-/,]?{_FISCAL_YEAR})?",  # ไตรมาสที่ 2 ปีงบประมาณ 2560
    rf"(?P<quarter>d)(?:/{_FISCAL_YEAR})?",  # 2/2560
    rf"{_FISCAL_YEAR}[-/,]?Q(?P<quarter>d)",  # 2560-Q2
)

_YEAR_FIRST: Final = ("y-", "y/", "y.")
_ERA_BY_LETTER: Final[Mapping[str, Era]] = MappingProxyType({"b": "be", "c": "ce"})


class Written(NamedTuple):
    """What a text says of a date: there need be no such day, month or quarter."""

    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    quarter: int | None = None
    mark: Era | None = None
    in_english: bool = False
    year_first: bool = False


_VALUES: Final = Written._fields[:5]


def written_as(
    patterns: tuple[str, ...], tokens: Tokens | None, *needs: str
) -> Written | None:
    """Read *tokens* by the first of *patterns* that fits.

    Args:
        patterns: Ways to write it.
        tokens: The whole text; None is no text about dates.
        *needs: Fields that must not be left out.

    >>> written_as(MONTH_OR_YEAR, Tokens("m.b.y", (3, 0, 0, 0, 2560)), "year")[1:3]
    (3, 2560)
    """
    plan = _plan(patterns, tokens.shape, needs) if tokens else None
    if tokens is None or plan is None:
        return None
    places, said_by_shape = plan
    values = (*tokens.values, None)
    return Written._make((*map(values.__getitem__, places), *said_by_shape))


@lru_cache(maxsize=1024)
def _plan(
    patterns: tuple[str, ...], shape: str, needs: tuple[str, ...]
) -> tuple[tuple[int, ...], tuple[Era | None, bool, bool]] | None:
    """Return where the values are, -1 for none, and what the shape says by itself."""
    for pattern in patterns:
        if match := re.fullmatch(pattern, shape):
            groups = match.groupdict()
            if all(groups.get(field) for field in needs):
                sign = groups.get("mark") or groups.get("behind")
                mark = _ERA_BY_LETTER[sign] if sign else None
                places = tuple(
                    match.start(field) if groups.get(field) else -1 for field in _VALUES
                )
                return places, (mark, "M" in shape, shape.startswith(_YEAR_FIRST))
    return None
