"""Writing an address: the usual order, in full words or in their short forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, Literal, get_args

from sammachip.places.address_label import BARE_HOUSE_NUMBER
from sammachip.places.province import Province
from sammachip.thai.choice import unknown_choice
from sammachip.thai.lazy_regex import regex

__all__ = ["PARTS", "AddressStyle", "written_parts"]

AddressStyle = Literal["long", "short"]
"""How to write an address: ``"long"`` (ตำบล, อำเภอ) or ``"short"`` (ต., อ.)."""

PARTS: Final = (
    *("house_number", "building", "village_number", "village_name", "alley", "soi"),
    *("road", "subdistrict", "district", "province", "postcode"),
)
"""The parts of an address in their usual order, smallest first."""

_LONG: Final = {
    "building": "อาคาร",
    "village_number": "หมู่ที่",
    "alley": "ตรอก",
    "soi": "ซอย",
    "road": "ถนน",
    "subdistrict": "ตำบล",
    "district": "อำเภอ",
    "province": "จังหวัด",
}
_SHORT: Final = _LONG | {
    "village_number": "ม.",
    "soi": "ซ.",
    "road": "ถ.",
    "subdistrict": "ต.",
    "district": "อ.",
    "province": "จ.",
}
_IN_BANGKOK: Final = {"subdistrict": "แขวง", "district": "เขต", "province": ""}
_LABELS: Final[Mapping[AddressStyle, Mapping[str, str]]] = {
    "long": _LONG,
    "short": _SHORT,
}
_BANGKOK: Final[Mapping[AddressStyle, str]] = {"long": "กรุงเทพมหานคร", "short": "กทม."}


def written_parts(parts: Mapping[str, object], style: AddressStyle) -> Iterator[str]:
    """Yield how each of *parts* is written, in the usual order; None is left out.

    Raises:
        InvalidDataError: *style* is no such choice (``choice.unknown``).

    >>> list(written_parts({"district": "เมือง", "soi": "5", "road": None}, "long"))
    ['ซอย 5', 'อำเภอเมือง']
    """
    if style not in _LABELS:
        raise unknown_choice("style", style, get_args(AddressStyle))
    labels = _LABELS[style]
    province = parts.get("province")
    if isinstance(province, Province):
        if province.is_bangkok:
            labels = {**labels, **_IN_BANGKOK}
        name = _BANGKOK[style] if province.is_bangkok else province.name
        parts = {**parts, "province": name}
    for part in PARTS:
        if (value := parts.get(part)) is not None:
            yield _labelled(_label(part, f"{value}", labels), f"{value}")


def _label(part: str, value: str, labels: Mapping[str, str]) -> str:
    if part == "house_number" and not regex(BARE_HOUSE_NUMBER).fullmatch(value):
        return "เลขที่"  # 40000 alone would be a postcode
    return labels.get(part, "")


def _labelled(label: str, value: str) -> str:
    """Put *label* before *value*; a number and a Latin letter stand apart from Thai."""
    parted = label[-1:] not in {"", "."} and value[:1].isascii()
    return f"{label} {value}" if parted else f"{label}{value}"
