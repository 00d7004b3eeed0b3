"""The line of a blog that tells its day (วันที่เผยแพร่), in the forms that were met."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from sammachip.dates import parse_day
from sammachip.errors import InvalidDataError, Problem
from sammachip.thai.lazy_regex import match_at

__all__ = ["PostDay", "post_day"]

_LONGEST: Final = 80
_BY: Final = (
    "(?i)(?:(?:posted )?(?:by|โดย) [^,]{1,40}, ?"
    "|(?:posted on|เผยแพร่เมื่อ|โพสต์เมื่อ) ?:? ?)?"
)
_WEEKDAY: Final = r"(?:(?:วัน)?[ก-๎]+?(?:ที่? ?| )|[A-Za-z]+,? )?"


class PostDay(NamedTuple):
    """The day of a post, where in its line it begins, and what is odd about it."""

    day: date
    start: int
    problems: tuple[Problem, ...]


def post_day(line: str) -> PostDay | None:
    """Return the day that is all that *line* says; None if it says something else.

    A weekday that is not that of the day is a problem, and the day counts.

    >>> post_day("By admin, เดือนสิงหาคม 15, 2014")
    PostDay(day=datetime.date(2014, 8, 15), start=10, problems=())
    """
    if len(line) > _LONGEST:
        return None
    start = match_at(_BY, line, 0).end()
    text = line[start:]
    day, problems = _day(text)
    if problems and problems[0].code == "date.weekday":
        day, _ = _day(text[match_at(_WEEKDAY, text, 0).end() :])
    return PostDay(day, start, problems) if day else None


def _with_tone(text: str) -> str:
    """Return *text* with the mark that damage may take from วันพุธที่ 26."""
    return text.replace("ที ", "ที่ ")


def _day(text: str) -> tuple[date | None, tuple[Problem, ...]]:
    try:
        return parse_day(_with_tone(text), era="by_size"), ()
    except InvalidDataError as error:
        return None, error.problems
