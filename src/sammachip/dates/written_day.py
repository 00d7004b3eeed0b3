"""What a text says of a day: numbers and names, which need not agree.

Day and year are numbers; words, or the number of the month, stand before,
between and after them. Only the ISO form begins with the year.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from sammachip.dates.era import ERA_BY_MARK, ERA_PATTERN, Era, era_by_size
from sammachip.dates.month import MONTH_PATTERN, MONTHS_BY_SPELLING
from sammachip.dates.spelling import number_pattern, without_dots
from sammachip.dates.weekday import WEEKDAY_PATTERN, WEEKDAYS_BY_SPELLING

__all__ = ["DayWords", "written_day"]

# Digits, of one kind in each number, and all else alternate, so that there is one
# way only to match. Words are short, as they are remembered.
_WORDS: Final = "[^0-9๐-๙]"
_ONE_OR_TWO: Final = number_pattern("1,2")
_YEAR: Final = "[1-9][0-9]{2,4}|[0-9]{1,2}|[๑-๙][๐-๙]{2,4}|[๐-๙]{1,2}"
_DAY_FIRST: Final = re.compile(
    rf"({_WORDS}{{,40}})({_ONE_OR_TWO})"
    rf"({_WORDS}{{1,40}}(?:(?:{_ONE_OR_TWO}){_WORDS}{{1,40}})?)"
    rf"({_YEAR})({_WORDS}{{,40}})"
)
_YEAR_FIRST: Final = re.compile(
    r"\s*(?:([1-9][0-9]{3,4})-([0-9]{1,2})-([0-9]{1,2})"
    r"|([๑-๙][๐-๙]{3,4})-([๐-๙]{1,2})-([๐-๙]{1,2}))\s*"
)

# The words in small letters, without white space; one space stands for the day and
# one for the year. The month is in front of the day or behind it.
_MONTH: Final = rf"(?:เดือน)?({MONTH_PATTERN})"
_DAY_WORDS: Final = (
    rf"(?:(?:วัน)?({WEEKDAY_PATTERN}),?)?(?:(?:วัน)?ที่)?"
    rf"(?:{_MONTH} | ([/.-]?)(?:{_MONTH}|({_ONE_OR_TWO}))\3),?"
    rf"(?:ปี)?(?:({ERA_PATTERN})? | ({ERA_PATTERN}))"
)


class DayWords(NamedTuple):
    """What stands around day and year: there need be no such month."""

    month: int
    marked: Era | None = None
    weekday: int | None = None


def written_day(text: str) -> tuple[int, int, DayWords] | None:
    """Take apart what *text* says of a day.

    Returns:
        Day, year and words; None if *text* has not the form of a day.

    >>> written_day("เสาร์ ๑๗ มี.ค. พ.ศ. ๒๕๖๐")
    (17, 2560, DayWords(month=3, marked='be', weekday=5))
    """
    if match := _DAY_FIRST.fullmatch(text):
        before, day, between, year, after = match.groups()
        words = _day_words(before, between, after)
        return words and (int(day), int(year), words)
    if match := _YEAR_FIRST.fullmatch(text):
        full_year, month, last = map(int, filter(None, match.groups()))
        return last, full_year, DayWords(month, marked=era_by_size(full_year))
    return None


@lru_cache(maxsize=1024)  # a column has a hundred different ones at most
def _day_words(before: str, between: str, after: str) -> DayWords | None:
    words = ("".join(each.split()).lower() for each in (before, between, after))
    # Compiled when it is needed first, as that takes longer than importing this module.
    if not (match := re.fullmatch(_DAY_WORDS, " ".join(words))):
        return None
    weekday, in_front, _, behind, number, mark, mark_behind = map(
        without_dots, match.groups("")
    )
    name, sign = in_front or behind, mark or mark_behind
    month, era = MONTHS_BY_SPELLING[name] if name else (int(number), None)
    return DayWords(
        month=month,
        marked=ERA_BY_MARK[sign] if sign else era,
        weekday=WEEKDAYS_BY_SPELLING.get(weekday),
    )
