"""Both ends of a range (ช่วงเวลา), found in its text and filled in.

``12-15 มีนาคม 2560`` says month and year once, for both ends. What one end leaves
out is taken over from the other.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple, Protocol

from sammachip.dates.grammar import Written, written_as
from sammachip.dates.tokens import tokens_of
from sammachip.errors import InvalidDataError, Language, Problem, Said
from sammachip.thai import Digits

__all__ = ["Ends", "order_problem", "said", "written_ends", "year_said_once"]

_ISO_INTERVAL: Final = re.compile(r"y-d(?:-d)?(/)y-")


class Ends(NamedTuple):
    """What a text says of both ends, each with what was written for both."""

    first: Written
    last: Written
    share_a_year: bool = False
    """Whether both have a month of their own, but the year is written once."""


def written_ends(patterns: tuple[str, ...], text: str) -> Ends | None:
    """Return both ends of the range in *text*; one alone is both of them.

    Between them stands ถึง, a dash, or a hyphen; of several hyphens the middle one
    counts, as the others are inside the two ends.

    >>> from sammachip.dates.grammar import MONTH_OR_YEAR
    >>> first, last, _ = written_ends(MONTH_OR_YEAR, "ม.ค. - มี.ค. 2560")
    >>> (first.month, first.year), (last.month, last.year)
    ((1, 2560), (3, 2560))
    """
    if (tokens := tokens_of(text)) is None:
        return None
    if alone := written_as(patterns, tokens, "year"):
        return Ends(alone, alone)
    start = tokens.shape.startswith("S")
    middle = _middle(tokens.shape)
    first = written_as(patterns, tokens.part(start, middle))
    last = written_as(patterns, tokens.part(middle + 1), "year")
    return _filled(first, last) if first and last else None


def _middle(shape: str) -> int:
    if "T" in shape:
        return shape.index("T")
    if interval := _ISO_INTERVAL.match(shape):
        return interval.start(1)
    hyphens = [place for place, letter in enumerate(shape) if letter == "-"]
    return hyphens[len(hyphens) // 2] if len(hyphens) % 2 else len(shape)


def _filled(first: Written, last: Written) -> Ends | None:
    """Take over what is missing from the other end; None if that makes no range."""
    if first.year is None and last.year_first:  # 12–2017-03-15
        return None
    if first.year is not None and _has_no_month(first):  # 12, 2017 – 15 March 2017
        return None
    has_both_months = first.month is not None and last.month is not None
    if _has_no_month(last):  # March 12–15, 2017
        last = last._replace(month=first.month, in_english=first.in_english)
    if _has_no_month(first):
        first = first._replace(month=last.month)
    if first.year is None:
        shared = first._replace(
            year=last.year, mark=last.mark, in_english=last.in_english
        )
        return Ends(shared, last, share_a_year=has_both_months)
    if first.in_english == last.in_english:  # พ.ศ. 2560 – 2564, 2017 – 2021 CE
        mark = first.mark or (last.mark if first.month is None else None)
        first = first._replace(mark=mark)
        last = last._replace(mark=last.mark or mark)
    return Ends(first, last)


def _has_no_month(end: Written) -> bool:
    return end.day is not None and end.month is None


class _HasText(Protocol):
    def text(self, *, lang: Language = ..., digits: Digits = ...) -> str: ...


def said(end: _HasText) -> Said:
    """Return *end* for a message, in the words of each language."""
    thai = end.text(lang="th", digits="arabic")
    return Said(thai, th=thai, en=end.text(lang="en"))


def order_problem(first: Said, last: Said) -> Problem:
    """Return the problem of a range whose *last* is before its *first*."""
    return Problem(
        code="range.order",
        message="expected a range that does not end before it begins, found {first} "
        "to {last}",
        facts={"first": first, "last": last},
    )


def year_said_once(found: str) -> InvalidDataError:
    """Return the error for a range that would be in order with another year."""
    return InvalidDataError.because(
        "range.year_once",
        "with one year for both ends the range ends before it begins, found "
        "{found}; write the year of each",
        found=found,
    )
