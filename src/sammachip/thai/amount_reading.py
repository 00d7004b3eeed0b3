"""One amount of money within a text, in words or in figures (จำนวนเงินในข้อความ).

.. code-block:: text

    amount   = [sign] [mark] number behind | [mark] [sign] number behind
    mark     = "฿" | "THB" | "baht"
    behind   = [dash] [baht ["ถ้วน"]] | baht number satang ["ถ้วน"] | satang ["ถ้วน"]
    dash     = ("." | ",") ("-" | "–")
    baht     = mark | "บาท" | "บ."
    satang   = "สตางค์" | "สต."

A dash, as in 500.-, says that there are no satang: it stands behind whole baht. Bare
decimals are satang, so there are two at most: 1.500 บาท may be one thousand five
hundred. Decimals with a scale are free: 1.500 ล้านบาท is 1,500,000.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from sammachip.errors import InvalidDataError
from sammachip.thai.lazy_regex import match_at, regex
from sammachip.thai.number_errors import check_digits, left_over, word_missing
from sammachip.thai.number_grammar import numeral_at_start
from sammachip.thai.number_reading import read_number
from sammachip.thai.unseen import BLANKS

__all__ = ["BLANK", "MARK", "SIGN", "read_amount"]

BLANK: Final = f"[{BLANKS}]*+"
"""Blanks, or nothing."""
MARK: Final = "(?:฿|(?i:THB|baht))"
"""What may stand in front of an amount in baht."""
SIGN: Final = "[-+\N{MINUS SIGN}]"
"""A sign in figures."""

_SIGNED: Final = rf"{SIGN}(?=[0-9๐-๙]|{MARK})"
_FRONT: Final = (
    rf"{BLANK}(?:(?P<sign>ติดลบ|ลบ|{_SIGNED}){BLANK})?"
    rf"(?P<mark>{MARK}{BLANK}(?(sign)|(?P<inner_sign>{_SIGNED})?))?"
)
_BAHT: Final = (
    rf"(?P<dash>[.,][-\u2013]{BLANK})?"
    rf"(?:(?:{MARK}|บาท|บ\.){BLANK}(?P<thuan>ถ้วน{BLANK})?)?"
)
_SATANG: Final = rf"(?:สตางค์|สต\.){BLANK}(?:ถ้วน{BLANK})?"
_PLACES: Final = 2
_BELOW_100: Final = "0*([0-9]{1,2})"


def read_amount(text: str, start: int, *, needs_unit: bool) -> tuple[Decimal, int]:
    """Read an amount that begins at *start*, as far as it goes.

    Args:
        text: Text with an amount in it.
        start: Index of the amount, or of blanks in front of it.
        needs_unit: Whether a number alone is refused.

    Returns:
        The amount in baht, exact, with two decimals, and the index after it and the
        blanks behind.

    Raises:
        InvalidDataError: As `sammachip.thai.parse_baht_text` tells.

    >>> read_amount("ราคา 500.- ต่อคน", 5, needs_unit=True)
    (Decimal('500.00'), 11)
    """
    front = match_at(_FRONT, text, start)
    baht, end = read_number(text, front.end())
    number = text[front.end() : end].rstrip(BLANKS)
    satang = None
    if not front["mark"] and (unit := regex(_SATANG).match(text, end)):
        baht, satang, end = "0", baht, unit.end()
    else:
        unit = match_at(_BAHT, text, end)
        if needs_unit and not (front["mark"] or unit[0]):
            raise word_missing(text, end, "บาท", "สตางค์")
        if unit["dash"] and "." in baht:
            raise left_over(text, end)
        end = unit.end()
        if unit[0] and not (unit["dash"] or unit["thuan"]):
            satang, end = _read_satang(text, end)
    check_digits(text, start, end)
    amount = Decimal(_with_two_places(baht, satang, number))
    is_negative = (front["sign"] or front["inner_sign"] or "+") != "+"
    return (amount.copy_negate() if is_negative and amount else amount), end


def _read_satang(text: str, start: int) -> tuple[str | None, int]:
    if not numeral_at_start(text[start:])[0]:
        return None, start
    satang, end = read_number(text, start)
    unit = regex(_SATANG).match(text, end)
    if unit is None:
        raise word_missing(text, end, "สตางค์")
    return satang, unit.end()


def _with_two_places(baht: str, satang: str | None, number: str) -> str:
    whole, _, decimals = baht.partition(".")
    if satang is None:
        if len(decimals) > _PLACES:
            raise InvalidDataError.because(
                "baht_text.decimals",
                'expected two decimals at most, found "{found}"; write commas between'
                " thousands",
                found=number,
            )
        return f"{whole}.{decimals:0<{_PLACES}}"
    part = regex(_BELOW_100).fullmatch(satang)
    if decimals or part is None:
        raise InvalidDataError.because(
            "baht_text.satang",
            "expected whole baht and 0 to 99 satang, found {baht} and {satang}",
            baht=baht,
            satang=satang,
        )
    return f"{whole}.{part[1]:0>{_PLACES}}"
