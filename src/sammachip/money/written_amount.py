"""Amounts as people write them: in figures, in words, or in both to be sure.

.. code-block:: text

    written = amount ["(" amount ")"] | "(" amount ")"

An amount is as `sammachip.thai.amount_reading` tells, with or without a unit. Bare
figures in brackets, (1,234.50) or (฿1,234.50), are less than zero, as accountants
write them; around anything else brackets are just brackets.
"""

from __future__ import annotations

import re
from typing import Final

from sammachip.errors import InvalidDataError
from sammachip.money.number_amount import plain_text, satang_of_number
from sammachip.thai.amount_reading import BLANK, MARK, SIGN, read_amount
from sammachip.thai.number_errors import left_over, word_missing

__all__ = ["satang_of_written"]

_OPEN: Final = re.compile(rf"{BLANK}\({BLANK}")
_CLOSE: Final = re.compile(rf"\){BLANK}")
_BARE_FIGURES: Final = re.compile(
    rf"(?P<sign>{SIGN})?(?:{MARK}{BLANK})?(?P<inner_sign>{SIGN})?[0-9๐-๙,.]+{BLANK}"
)


def satang_of_written(text: str) -> int:
    """Return the whole satang of *text*.

    >>> satang_of_written("๕๕๐,๐๐๐.- (ห้าแสนห้าหมื่นบาทถ้วน)")
    55000000
    """
    opening = _OPEN.match(text)
    start = opening.end() if opening else 0
    satang, end = _satang_at(text, start)
    if opening:
        satang = -satang if _is_below_zero(text, start, end) else satang
        end = _closed(text, end)
    elif again := _OPEN.match(text, end):
        other, end = _satang_at(text, again.end())
        _check_same(satang, other)
        end = _closed(text, end)
    if end < len(text):
        raise left_over(text, end)
    return satang


def _satang_at(text: str, start: int) -> tuple[int, int]:
    amount, end = read_amount(text, start, needs_unit=False)
    return satang_of_number(amount), end


def _closed(text: str, at: int) -> int:
    closing = _CLOSE.match(text, at)
    if closing is None:
        raise word_missing(text, at, ")")
    return closing.end()


def _is_below_zero(text: str, start: int, end: int) -> bool:
    figures = _BARE_FIGURES.fullmatch(text, start, end)
    if figures and (figures["sign"] or figures["inner_sign"]):
        raise InvalidDataError.because(
            "money.sign_in_brackets",
            "expected figures without a sign in brackets, which say that an amount is"
            ' less than zero, found "{found}"; leave out the sign or the brackets',
            found=figures[0].strip(),
        )
    return figures is not None


def _check_same(one: int, other: int) -> None:
    if one != other:
        raise InvalidDataError.because(
            "money.words_differ",
            "expected the same amount twice, found {one} and {other} baht",
            one=plain_text(one),
            other=plain_text(other),
        )
