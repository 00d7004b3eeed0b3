"""Texts of ranges (ช่วงเวลา): both ends found, filled in, and joined again.

``12-15 มีนาคม 2560`` says month and year once, for both ends. What the first
end lacks is taken over from the last, as text, so that each end is then read
by the reader of single days or months, with all its checks.
"""

from __future__ import annotations

from typing import Final

from sammachip.dates.pieces import NUMBERS, era_mark_in, squeezed
from sammachip.errors import Problem
from sammachip.thai import normal_form

__all__ = ["completed", "halves", "joined", "order_problem"]

_LONGEST_DAY: Final = 2
_OPENINGS: Final = ("ในระหว่าง", "ระหว่าง", "ตั้งแต่")
_BETWEEN: Final = ("จนถึง", "ถึง", "–", "—")


def halves(text: str) -> tuple[str, str] | None:
    """Return both ends of a range, or None if *text* is no range.

    Between them stands ถึง, a dash, or a hyphen; of several hyphens the middle
    one counts, as the others are inside the two days.

    >>> halves("ตั้งแต่ 1-3-2560 - 31-3-2560")
    (' 1-3-2560', ' 31-3-2560')
    """
    first, last = _split(normal_form(text))
    if not last.strip():
        return None
    first = first.strip()
    for opening in _OPENINGS:
        first = first.removeprefix(opening)
    return (first, last) if first.strip() else None


def _split(text: str) -> tuple[str, str]:
    for between in _BETWEEN:
        if between in text:
            first, _, last = text.partition(between)
            return first, last
    parts = text.split("-")
    middle = len(parts) // 2
    if len(parts) % 2:
        return text, ""
    return "-".join(parts[:middle]), "-".join(parts[middle:])


def completed(first: str, last: str) -> str:
    """Return *first* with the month and year that only *last* has.

    >>> completed("12", "15 มีนาคม 2560"), completed("28/2", "3/3/2560")
    ('12 มีนาคม 2560', '28/2/2560')
    >>> completed("28 ก.พ.", "3 มี.ค. พ.ศ. 2560")
    '28 ก.พ. พศ 2560'
    """
    found, whole = NUMBERS.split(first), NUMBERS.split(last)
    if len(found) >= len(whole):
        return first
    if found[-1].strip():  # a month in words, after which only the year is missing
        return f"{first} {era_mark_in(squeezed(whole[-3]))} {whole[-2]}"
    if len(whole[1]) > _LONGEST_DAY:  # the year stands first, as in the ISO form
        return first
    return first.rstrip() + "".join(whole[len(found) - 1 :])


def joined(first: str, last: str) -> str:
    """Join the texts of both ends, with a common year once and the era once.

    Source:
        Unicode CLDR 48, locale th, calendar buddhist, intervalFormats.

    >>> joined("28 ก.พ. 2560", "3 มี.ค. 2560")
    '28 ก.พ. – 3 มี.ค. 2560'
    >>> joined("ตุลาคม พ.ศ. 2559", "กันยายน พ.ศ. 2560")
    'ตุลาคม พ.ศ. 2559 – กันยายน 2560'
    """
    head, _, year = first.rpartition(" ")
    if not head or not last.endswith(f" {year}"):
        return f"{first} – {last.replace('พ.ศ. ', '')}"
    dash = " – " if " " in head else "–"  # no spaces around between single words
    return head.removesuffix(" พ.ศ.") + dash + last


def order_problem(first: object, last: object) -> Problem:
    """Return the problem of a range whose *last* is before its *first*."""
    return Problem(
        code="range.order",
        message="expected a range that does not end before it begins, found {first} "
        "to {last}",
        facts={"first": first, "last": last},
    )
