"""Amounts as people write them: in figures, in words, or in both to be sure."""

from __future__ import annotations

import re
from typing import Final

from sammachip.errors import InvalidDataError
from sammachip.money.number_amount import plain_text, satang_of_number, satang_of_text
from sammachip.thai import BLANKS, parse_baht_text

__all__ = ["satang_of_written"]

_B: Final = f"[{BLANKS}]*+"
_SIGN: Final = r"[-+\N{MINUS SIGN}]?"
_FIGURES: Final = re.compile(
    rf"{_B}(?P<sign>{_SIGN})(?:(?:THB|฿){_B})?(?P<number>{_SIGN}[0-9๐-๙][0-9๐-๙,.]*?)"
    rf"(?:[.,]?-|{_B}(?:บาท(?:{_B}ถ้วน)?|บ\.|THB|฿))?{_B}"
)
_TWICE: Final = re.compile(rf"(?P<one>[^()]*[^()\s])\s*\((?P<other>[^()]+)\){_B}")
_NEGATIVE: Final = re.compile(rf"{_B}\((?P<one>[^()]+)\){_B}")
_UNITS: Final = ("บาท", "สตางค์")


def satang_of_written(text: str) -> int:
    """Return the whole satang of *text*.

    >>> satang_of_written("๕๕๐,๐๐๐.- (ห้าแสนห้าหมื่นบาทถ้วน)")
    55000000
    """
    if twice := _TWICE.fullmatch(text):
        return _agreed(_satang_at(twice, "one"), _satang_at(twice, "other"))
    if negative := _NEGATIVE.fullmatch(text):  # as accountants write it
        return -_satang_at(negative, "one")
    return _satang(text)


def _satang_at(found: re.Match[str], part: str) -> int:
    # Blanks in front, so that a problem tells the place in the whole text.
    return _satang(" " * found.start(part) + found[part])


def _satang(text: str) -> int:
    if figures := _FIGURES.fullmatch(text):
        return satang_of_text(figures["sign"] + figures["number"])
    with_unit = text if any(unit in text for unit in _UNITS) else f"{text}บาท"
    return satang_of_number(parse_baht_text(with_unit))


def _agreed(one: int, other: int) -> int:
    if one != other:
        raise InvalidDataError.because(
            "money.words_differ",
            "expected the same amount twice, found {one} and {other} baht",
            one=plain_text(one),
            other=plain_text(other),
        )
    return one
