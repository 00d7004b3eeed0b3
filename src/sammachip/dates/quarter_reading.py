"""Reading the quarter (ไตรมาส) of a year, with its year or without."""

from __future__ import annotations

from typing import Final

from sammachip.dates.pieces import pieces
from sammachip.errors import InvalidDataError

__all__ = ["QUARTERS", "parse_quarter", "quarter_and_year"]

QUARTERS: Final = (1, 2, 3, 4)
_WORDS: Final = ("", "ไตรมาส", "ไตรมาสที่", "q", "quarter")


def parse_quarter(text: str) -> int:
    """Read the number of a quarter whose year stands elsewhere.

    Raises:
        InvalidDataError: *text* is no quarter from 1 to 4
            (``quarter.unreadable``).

    >>> parse_quarter("ไตรมาสที่ ๒"), parse_quarter("Q4")
    (2, 4)
    """
    match pieces(text):
        case (words, number, "") if words in _WORDS and int(number) in QUARTERS:
            return int(number)
        case _:
            raise _unreadable(text)


def quarter_and_year(text: str) -> tuple[str, str]:
    """Return the texts of a quarter and of its year, which stand in either order.

    Raises:
        InvalidDataError: *text* has not two numbers (``quarter.unreadable``).

    >>> quarter_and_year("Q2/2560"), quarter_and_year("ปีงบ 2560 ไตรมาส 2")
    (('q2', '2560'), ('ไตรมาส2', 'ปีงบ2560'))
    """
    match pieces(text):
        case (before, number, between, other, ""):
            first = before + number
            last = between.removeprefix("/").removeprefix("of") + other
            return (first, last) if len(number) == 1 else (last, first)
        case _:
            raise _unreadable(text)


def _unreadable(found: str) -> InvalidDataError:
    return InvalidDataError.because(
        "quarter.unreadable",
        "expected a quarter from 1 to 4 such as ไตรมาสที่ 2, and its year unless it "
        "is asked for alone, found {found}",
        found=found,
    )
