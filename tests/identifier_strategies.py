"""Hypothesis strategies for identifiers; every number is made by rule, of no person."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from sammachip.identifiers import PROVINCE_CODES

_WITHOUT_WIDTH: Final = "\u00ad\u200b\ufeff"
SEPARATORS: Final = f" -–—‑\u00a0{_WITHOUT_WIDTH}"
_OTHER_DIGITS: Final = ("๐๑๒๓๔๕๖๗๘๙", "０１２３４５６７８９")

provinces = st.sampled_from(sorted(PROVINCE_CODES))


def digits(count: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=count, max_size=count)


def with_check_digit(first_twelve: str) -> str:
    """Add the digit that makes the weighted sum, with its own weight 1, fit."""
    weighted = sum(
        weight * int(digit)
        for weight, digit in zip(range(13, 1, -1), first_twelve, strict=True)
    )
    return first_twelve + str((11 - weighted % 11) % 10)


def _joined(*parts: str) -> str:
    return "".join(parts)


def _landline(area: str, rest: str) -> str:
    return f"{area}{rest}"[:9]


def _with_extension(number: str, extension: str) -> str:
    return f"{number}#{extension}" if extension else number


citizen_ids = digits(12).map(with_check_digit)
tax_ids = digits(11).map("0{}".format).map(with_check_digit)
house_codes = st.builds(_joined, provinces, digits(9))
postcodes = st.builds(_joined, provinces.filter(lambda code: code != "19"), digits(3))
area_parts = st.integers(1, 99).map("{:02}".format)
area_codes = st.builds(
    _joined, provinces, st.lists(area_parts, max_size=3).map("".join)
)
LANDLINE_AREAS: Final = (
    *("02", "032", "033", "034", "035", "036", "037", "038", "039", "042", "043"),
    *("044", "045", "052", "053", "054", "055", "056", "073", "074", "075", "076"),
    "077",
)
mobiles = st.builds(_joined, st.sampled_from(["06", "08", "09"]), digits(8))
landlines = st.builds(_landline, st.sampled_from(LANDLINE_AREAS), digits(7))
specials = st.builds(_joined, st.sampled_from(["1800", "1900"]), digits(6))
short_numbers = st.sampled_from(["191", "199", "1669", "1111", "1555"])
numbers_of_persons = mobiles | landlines
extensions = st.integers(1, 8).flatmap(digits)
phones = st.builds(
    _with_extension,
    numbers_of_persons | specials | short_numbers,
    st.just("") | extensions,
)


@st.composite
def rewritten(draw: st.DrawFn, compact: str) -> str:
    """Draw another way to write *compact*: other digits, separators between them.

    Nothing that shows stands between the digits of an extension: they are one run.
    """
    written = ""
    separators = SEPARATORS
    for character in compact:
        forms = [character]
        if character.isdecimal():
            forms += [other[int(character)] for other in _OTHER_DIGITS]
        if character == "#":
            separators = _WITHOUT_WIDTH
        written += draw(st.sampled_from(forms))
        written += draw(st.text(separators, max_size=2))
    return written
