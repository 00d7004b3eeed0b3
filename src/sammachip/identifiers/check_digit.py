"""The check digit (หลักตรวจสอบ) that numbers of 13 digits share.

The first twelve digits weigh 13, 12, ... 2; what the sum lacks to a multiple of
11, its last place alone, is the thirteenth digit. The third digit weighs 11, so
**an error in it is never seen**; of the others, one error in 55 slips through,
because two of the eleven remainders share the digit 1.

Source:
    Department of Provincial Administration (กรมการปกครอง), the number of the
    civil register; the Revenue Department (กรมสรรพากร) took it over for tax ids.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sammachip.errors import Problem
from sammachip.identifiers.digits import compact_rows
from sammachip.identifiers.reading import Path, Rows

__all__ = ["LENGTH", "has_check_digit", "read_rows", "wrong_check_digit"]

LENGTH: Final = 13
"""Digits of a number, its check digit included."""

_WEIGHTS: Final = range(LENGTH, 1, -1)
_LAST: Final = b"10987654321"  # the last digit for each remainder of the sum
_ROWS_AT_ONCE: Final = 4096
_NEVER_RIGHT: Final = "0" * LENGTH
_IMPOSSIBLE: Final = 12 * 10 + 1  # more than twelve remainders come to


def has_check_digit(digits: str) -> bool:
    """Tell whether the last of 13 *digits* is the right one.

    >>> has_check_digit("1234567890121"), has_check_digit("1234567890123")
    (True, False)
    """
    a, b, _, d, e, f, g, h, i, j, k, m, last = digits.encode()
    # Modulo 11 the weights are 2 1 0 -1 -2 -3 -4 -5 5 4 3 2. Written out, as a loop
    # takes twice as long; the zeros of the bytes ("0" is 48) cancel but for two.
    weighted = 2 * (a - e + m) + b - d + 3 * (k - f) + 4 * (j - g) + 5 * (i - h)
    return _LAST[(weighted - 2 * ord("0")) % 11] == last


def wrong_check_digit(_: str, path: Path) -> Problem:
    """Return the problem of 13 digits, the last of them not the right one."""
    return Problem(
        code="identifier.check_digit",
        message="the last digit does not fit the others: one of them is wrong, or two "
        "are swapped; compare the number with the document",
        path=path,
    )


def read_rows(rows: Sequence[str], *, first_digits: str = "0123456789") -> Rows:
    """Read a column of numbers, thousands at once.

    Args:
        rows: The column, written in any way; what is no text is refused.
        first_digits: Digits with which a number may begin.
    """
    weigh = _weighing(first_digits)
    values: list[str | None] = []
    refused: list[int] = []
    for start in range(0, len(rows), _ROWS_AT_ONCE):
        read, places = _rows_and_places(rows[start : start + _ROWS_AT_ONCE])
        values += read
        refused += (start + row for row in _wrong_rows(places, weigh))
    for row in refused:
        values[row] = None
    return values, refused


def _rows_and_places(written: Sequence[str]) -> tuple[Sequence[str], list[bytes]]:
    """Return the compact rows, and their digits place by place, for all rows at once.

    A row that has not 13 digits is there with digits that are never right.
    """
    if places := _places(written):
        return written, places
    rows = compact_rows(_texts(written))
    places = _places(rows)
    if not places:
        places = _places([row if _is_shaped(row) else _NEVER_RIGHT for row in rows])
    return rows, places


def _places(rows: Sequence[str]) -> list[bytes]:
    """Return all first digits, all second ones, ...; nothing if a row has not 13."""
    try:
        table = "\n".join(rows)
    except TypeError:  # a row is no text; nobody asks each, which takes as long again
        return []
    if not table.isascii() or len(table) != len(rows) * (LENGTH + 1) - 1:
        return []
    lines = table.encode()
    *places, ends = (lines[place :: LENGTH + 1] for place in range(LENGTH + 1))
    is_sound = not ends.strip(b"\n") and all(map(bytes.isdigit, places))
    return places if is_sound else []


def _texts(rows: Sequence[object]) -> list[str]:
    return [row if isinstance(row, str) else "" for row in rows]


def _is_shaped(row: str) -> bool:
    return len(row) == LENGTH and row.isascii() and row.isdecimal()


def _weighing(first_digits: str) -> tuple[bytes, ...]:
    """Return for each of twelve places what its digit adds to the sum, modulo 11."""
    places = [
        bytes(weight * (byte - ord("0")) % 11 for byte in range(256))
        for weight in _WEIGHTS
    ]
    places[0] = bytes(
        added if chr(byte) in first_digits else _IMPOSSIBLE
        for byte, added in enumerate(places[0])
    )
    return tuple(places)


_LAST_BY_TOTAL: Final = bytes(
    _LAST[total % 11] if total < _IMPOSSIBLE else ord("x") for total in range(256)
)


def _wrong_rows(places: list[bytes], weigh: tuple[bytes, ...]) -> list[int]:
    """Return the rows whose last digit is not the right one."""
    *weighed, found = places
    # The sums of all rows in one long integer, a byte for each: none overflows,
    # as twelve remainders make 120 at most, 231 with a first digit that is wrong.
    totals = sum(
        int.from_bytes(digits.translate(added))
        for digits, added in zip(weighed, weigh, strict=True)
    )
    right = totals.to_bytes(len(found)).translate(_LAST_BY_TOTAL)
    if right == found:
        return []
    pairs = enumerate(zip(right, found, strict=True))
    return [row for row, (expected, last) in pairs if expected != last]
