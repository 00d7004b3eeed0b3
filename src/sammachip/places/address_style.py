"""Writing an address: the usual order, in full words or in their short forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, Literal, get_args

from sammachip.places.address_label import PARTS
from sammachip.places.province import Province
from sammachip.thai.choice import unknown_choice

__all__ = ["AddressStyle", "ways_to_write", "written_parts"]

AddressStyle = Literal["long", "short"]
"""How to write an address: ``"long"`` (ตำบล, อำเภอ) or ``"short"`` (ต., อ.)."""

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
            yield _labelled(labels.get(part, ""), f"{value}")


def ways_to_write(part: str, value: object) -> set[str]:
    """Return all the ways in which *part* may be written: long, short, in Bangkok.

    >>> sorted(ways_to_write("district", "เมือง"))
    ['อ.เมือง', 'อำเภอเมือง', 'เขตเมือง']
    """
    return {
        _labelled(labels.get(part, ""), f"{value}")
        for labels in (_LONG, _SHORT, _SHORT | _IN_BANGKOK)
    }


def _labelled(label: str, value: str) -> str:
    """Put *label* before *value*, parted from a number unless it ends in a dot."""
    parted = label[-1:] not in {"", "."} and value[:1].isdecimal()
    return f"{label} {value}" if parted else f"{label}{value}"
