"""The number of a quarter (ไตรมาส) in a text, with its year or without."""

from __future__ import annotations

from typing import Final

from sammachip.dates.grammar import QUARTER, Written, written_as
from sammachip.dates.tokens import tokens_of
from sammachip.errors import InvalidDataError, check_text

__all__ = ["QUARTERS", "parse_quarter", "written_quarter"]

QUARTERS: Final = (1, 2, 3, 4)


def parse_quarter(text: str) -> int:
    """Read the number of a quarter whose year stands elsewhere.

    Raises:
        InvalidDataError: *text* is no quarter from 1 to 4
            (``quarter.unreadable``).

    >>> parse_quarter("ไตรมาสที่ ๒"), parse_quarter("Q4")
    (2, 4)
    """
    check_text(text)
    written = written_as(QUARTER, tokens_of(text))
    if written is None or written.year is not None:
        raise _unreadable(text)
    return _one_of_four(written, text)


def written_quarter(text: str) -> tuple[int, Written]:
    """Return the number of a quarter, and what *text* says of its year.

    Raises:
        InvalidDataError: *text* is no quarter from 1 to 4 with a year
            (``quarter.unreadable``).
    """
    written = written_as(QUARTER, tokens_of(text), "year")
    if written is None:
        raise _unreadable(text)
    return _one_of_four(written, text), written


def _one_of_four(written: Written, found: str) -> int:
    if written.quarter not in QUARTERS:
        raise _unreadable(found)
    return written.quarter


def _unreadable(found: str) -> InvalidDataError:
    return InvalidDataError.because(
        "quarter.unreadable",
        "expected a quarter from 1 to 4 such as ไตรมาสที่ 2, and its year unless it "
        "is asked for alone, found {found}",
        found=found,
    )
