"""Reading money where it begins: 550,000 บาท (ห้าแสนห้าหมื่นบาทถ้วน).

.. code-block:: text

    money = number [to number] ["กว่า"] baht [number "สตางค์"] ["(" words ")"]
          | number "สตางค์" | "฿" number | number ".-" [baht]
    baht  = "บาท" ["ถ้วน"] | "บ." | "฿"

Words in brackets that say no amount are left out; what they say otherwise is kept
beside the figures, for a reader to see which is meant.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from sammachip.errors import InvalidDataError
from sammachip.money import Baht
from sammachip.records.quantities.amount_reading import NUMBERS, ends_of, is_whole
from sammachip.records.quantities.number import BLANK, NUMBER, value_of
from sammachip.records.quantities.quantity import Bound
from sammachip.records.quantities.reading import Reading
from sammachip.records.quantities.value import Money
from sammachip.thai import parse_baht_text
from sammachip.thai.lazy_regex import regex

__all__ = ["read_money"]

_BAHT: Final = r"(?:บาท(?:ถ้วน)?|บ\.|฿)"
_SATANG: Final = rf"(?P<satang>{NUMBER}){BLANK}สตางค์(?:ถ้วน)?"
_FORMS: Final = (
    rf"{NUMBERS}{BLANK}(?P<more>กว่า{BLANK})?{_BAHT}(?:{BLANK}{_SATANG})?",
    _SATANG,
    rf"(?:฿|THB){BLANK}{NUMBERS}",
    rf"(?P<number>{NUMBER})[.,]-(?:{BLANK}{_BAHT})?",
)
_IN_BRACKETS: Final = rf"{BLANK}\({BLANK}([^()\n]{{1,150}}){BLANK}\)"
_SATANG_A_BAHT: Final = 100
_PLACES: Final = 2  # 1.500 บาท may be one thousand five hundred


def read_money(text: str, start: int) -> Reading | None:
    """Read the money that begins at *start*; None is read where no amount is clear.

    >>> read_money("๕๐.๕๐ บาท", 0).value
    Money(amount=Baht('50.50'), in_words=None)
    """
    forms = (regex(form).match(text, start) for form in _FORMS)
    match = next(filter(None, forms), None)
    if match is None:
        return None
    groups = match.groupdict()
    amounts = _amounts_in(groups)
    if amounts is None:
        return Reading(None, start, match.end())
    low, high = amounts
    in_words, end = _words_behind(text, match.end())
    return Reading(
        Money(amount=low, in_words=in_words),
        start,
        end,
        None if high is None else Money(amount=high),
        Bound.MORE_THAN if groups.get("more") else None,
    )


def _amounts_in(groups: Mapping[str, str | None]) -> tuple[Baht, Baht | None] | None:
    ends = ends_of(groups.get("number") or "0", groups.get("last"))
    satang = value_of(groups.get("satang") or "0")
    if ends is None or satang is None or not all(map(_has_two_places, ends)):
        return None
    low, high = ends
    if satang and not (is_whole(low) and is_whole(satang) and satang < _SATANG_A_BAHT):
        return None
    baht = Baht(low) + Baht.from_satang(int(satang))
    return baht, None if high is None else Baht(high)


def _has_two_places(number: Decimal | None) -> bool:
    exponent = number.as_tuple().exponent if number else 0
    return isinstance(exponent, int) and exponent >= -_PLACES


def _words_behind(text: str, at: int) -> tuple[Baht | None, int]:
    if match := regex(_IN_BRACKETS).match(text, at):
        try:
            return Baht(parse_baht_text(match[1])), match.end()
        except InvalidDataError:
            pass
    return None, at
