"""Numbers of persons, houses and places; each is made by rule and is of nobody."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from sammachip.identifiers import (
    PROVINCE_CODES,
    AreaCode,
    AreaLevel,
    CitizenId,
    FoundPhone,
    HouseCode,
    Phone,
    Postcode,
    TaxId,
)
from sammachip.testing.strategy import Strategies
from sammachip.testing.text import texts
from sammachip.thai import Span

__all__ = [
    "STRATEGIES",
    "area_codes",
    "citizen_ids",
    "found_phones",
    "house_codes",
    "phones",
    "postcodes",
    "province_codes",
    "tax_ids",
]

_WEIGHTS: Final = range(13, 1, -1)
_LANDLINE_AREAS: Final = (
    *("032", "034", "035", "036", "037", "038", "039", "042", "043", "044", "045"),
    *("053", "054", "055", "056", "073", "074", "075", "076", "077"),
)
_SHORT_NUMBERS: Final = ("191", "199", "1669", "1111", "1555")
_NO_POSTCODE: Final = "19"  # there is a province 19, but its postcodes begin with 18


def _digits(count: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=count, max_size=count)


def _joined(*parts: str) -> str:
    return "".join(parts)


def _with_check_digit(first_twelve: str) -> str:
    weighted = sum(w * int(d) for w, d in zip(_WEIGHTS, first_twelve, strict=True))
    return f"{first_twelve}{(11 - weighted % 11) % 10}"


def province_codes() -> st.SearchStrategy[str]:
    """Draw the two digits with which the numbers of a province begin."""
    return st.sampled_from(sorted(PROVINCE_CODES))


def citizen_ids() -> st.SearchStrategy[CitizenId]:
    """Draw citizen ids with the right check digit."""
    return _digits(12).map(_with_check_digit).map(CitizenId)


def tax_ids() -> st.SearchStrategy[TaxId]:
    """Draw tax ids of juristic persons, which begin with 0."""
    return _digits(11).map("0{}".format).map(_with_check_digit).map(TaxId)


def house_codes() -> st.SearchStrategy[HouseCode]:
    """Draw house codes of the civil register."""
    return st.builds(_joined, province_codes(), _digits(9)).map(HouseCode)


def postcodes(*, province: str | None = None) -> st.SearchStrategy[Postcode]:
    """Draw postcodes.

    Args:
        province: The first two digits; None draws them.

    >>> postcodes(province="40").validate()
    """
    known = sorted(PROVINCE_CODES - {_NO_POSTCODE})
    front = st.sampled_from(known if province is None else [province])
    return st.builds(_joined, front, _digits(3)).map(Postcode)


def area_codes(
    *, level: AreaLevel | None = None, province: str | None = None
) -> st.SearchStrategy[AreaCode]:
    """Draw codes of areas.

    Args:
        level: What the codes are of; None draws all levels.
        province: The first two digits; None draws them.

    >>> area_codes(level=AreaLevel.VILLAGE, province="30").validate()
    """
    parts = 3 if level is None else level.value // 2 - 1
    part = st.integers(1, 99).map("{:02}".format)
    inner = st.lists(part, min_size=0 if level is None else parts, max_size=parts)
    front = province_codes() if province is None else st.just(province)
    return st.builds(_joined, front, inner.map("".join)).map(AreaCode)


def phones(*, of_persons: bool = False) -> st.SearchStrategy[Phone]:
    """Draw phone numbers, some with an extension.

    Args:
        of_persons: Whether to leave out the numbers of services, such as 1669.
    """
    mobiles = st.builds(_joined, st.sampled_from(["06", "08", "09"]), _digits(8))
    landlines = st.builds(_joined, st.sampled_from(_LANDLINE_AREAS), _digits(6))
    in_bangkok = st.builds(_joined, st.just("02"), _digits(7))
    numbers = mobiles | landlines | in_bangkok
    if not of_persons:
        services = st.builds(_joined, st.sampled_from(["1800", "1900"]), _digits(6))
        numbers = numbers | services | st.sampled_from(_SHORT_NUMBERS)
    extensions = st.just("") | st.integers(1, 8).flatmap(_digits).map("#{}".format)
    return st.builds(_joined, numbers, extensions).map(Phone)


@st.composite
def found_phones(draw: st.DrawFn) -> FoundPhone:
    """Draw phone numbers as they are found in a text, with where they stand."""
    start = len(draw(texts()))
    phone = draw(phones())
    return FoundPhone(
        phone=phone,
        last=draw(st.none() | phones(of_persons=True)),
        span=Span(start, start + len(phone.plain())),
    )


STRATEGIES: Final[Strategies] = {
    AreaCode: area_codes,
    CitizenId: citizen_ids,
    FoundPhone: found_phones,
    HouseCode: house_codes,
    Phone: phones,
    Postcode: postcodes,
    TaxId: tax_ids,
}
