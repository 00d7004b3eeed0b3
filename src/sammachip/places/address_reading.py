"""Reading an address: which stretch of the text says which part.

Labels are taken in their order, each with the value behind it; what is left over
is placed nowhere. Only แขวง and เขต, and areas named twice, need a look at the
whole text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Final, NamedTuple, cast

from sammachip.identifiers import Postcode, postcode
from sammachip.places.address_label import HOUSE_NUMBER, KINDS, LABEL, NAMES
from sammachip.places.bangkok_table import SHORT_NAMES
from sammachip.places.part_span import PartSpan
from sammachip.places.province import Province, provinces_called
from sammachip.places.province_table import BANGKOK_CODE
from sammachip.thai import BLANKS, Span, key_form
from sammachip.thai.lazy_regex import match_at, regex

__all__ = ["PartValue", "part_value", "read_parts"]

PartValue = str | int | Province | Postcode | None
"""What a part of an address holds; None for what it cannot hold."""

_PARTS_BY_KIND: Final[Mapping[str, str]] = {
    "front": "house_number",
    "khwaeng": "subdistrict",
    "khet": "district",
    "zone": "district",
    "next_road": "road",
    "next_village_name": "village_name",
    "next_postcode": "postcode",
}
_NEIGHBOURS: Final = (("subdistrict", "district"), ("district", "province"))
# What is a part only right behind one of these; "" is the front of the text.
_NEXT_TO: Final[Mapping[str, AbstractSet[str]]] = {
    "next_road": {"soi", "alley"},
    "next_village_name": {"village_number"},
    "next_postcode": {"", "subdistrict", "district", "province"},
}
# A number apart from the name may be the other part, if that was not read before.
_NUMBERED_AFTER: Final[Mapping[str, str]] = {
    "building": "house_number",
    "village_name": "village_number",
}
_SEPARATOR: Final = f"(?:[{BLANKS}]*+[,;-])?"
_BETWEEN: Final = f"[{BLANKS},;(-]*"
_VILLAGE_NUMBER: Final = "[0-9๐-๙]{1,3}"
_VILLAGE_WORD: Final = "^((?:หมู่)?บ้าน) ?:? ?"
_SHORT_VILLAGE_WORD: Final = r"^บ\. ?"
_BANGKOK: Final = Province(BANGKOK_CODE)


class _Piece(NamedTuple):
    kind: str
    says: PartValue
    value: Span
    written: Span

    @property
    def part(self) -> str:
        return _PARTS_BY_KIND.get(self.kind, self.kind)


def read_parts(text: str) -> tuple[dict[str, PartValue], tuple[PartSpan, ...]]:
    """Return what *text* says of each part, and where it does.

    What is written twice counts the first time; an area, the first time that it
    stands right behind the next smaller one or before the next larger one, if any.

    >>> values, spans = read_parts("12 ต.บ้านกอก ต.ม่วง")
    >>> values, [span.name for span in spans]
    ({'house_number': '12', 'subdistrict': 'บ้านกอก'}, ['house_number', 'subdistrict'])
    """
    pieces = [*_pieces_in(text)]
    kinds = {piece.kind for piece in pieces}
    no_areas = _no_areas(pieces)
    first: dict[str, _Piece] = {}
    for piece in (*_in_order(pieces), *pieces):
        if piece.says is not None and piece.kind not in no_areas:
            first.setdefault(piece.part, piece)
    values = {part: piece.says for part, piece in first.items()}
    if "khet" in kinds and kinds.isdisjoint({"subdistrict", "district", "province"}):
        values["province"] = _BANGKOK
    return values, tuple(
        PartSpan(name=part, value=piece.value, written=piece.written)
        for part, piece in sorted(first.items(), key=lambda item: item[1].written)
    )


def _in_order(pieces: Iterable[_Piece]) -> Iterator[_Piece]:
    """Yield the areas that stand behind the next smaller or before the next larger."""
    for one, other in pairwise(pieces):
        if (one.part, other.part) in _NEIGHBOURS:
            yield one
            yield other


def _no_areas(pieces: Iterable[_Piece]) -> set[str]:
    """Return which kinds are no areas here: a road has a แขวง too, a zone is a เขต."""
    if any(piece.kind == "khet" for piece in pieces):
        return {"zone"}
    if any(piece.says == _BANGKOK for piece in pieces):
        return set()
    return {"khwaeng", "zone"}


def _pieces_in(text: str) -> Iterator[_Piece]:
    at, kind, read = 0, "", set[str]()
    while label := regex(LABEL).search(text, at):
        behind = _PARTS_BY_KIND.get(kind, kind)
        is_next = regex(_BETWEEN).fullmatch(text, at, label.start())
        row = cast("int", label.lastindex)
        kind, value = KINDS[row - 1], Span(*label.span(row))
        if kind in _NEXT_TO and not (is_next and behind in _NEXT_TO[kind]):
            kind = "other"
        part = _PARTS_BY_KIND.get(kind, kind)
        if value.is_empty and kind != "other":
            value = _name_behind(label, part, text, read)
        at = max(label.end(), value.end)
        if kind != "other":
            says = part_value(part, value.of(text))
            end = match_at(_SEPARATOR, text, at).end()
            start = value.start if kind == "front" else label.start()
            yield _Piece(kind, says, value, Span(start, end))
            if says is not None:
                read.add(part)


def _name_behind(label: re.Match[str], part: str, text: str, read: set[str]) -> Span:
    """Return where the name stands that *label* begins; an empty span if none does."""
    start = label.start() if part == "village_name" else label.end()
    name = regex(NAMES[part]).match(text, start)
    if name is None:
        return Span(start, start)
    unsure = part in _NUMBERED_AFTER and _NUMBERED_AFTER[part] not in read
    if unsure and name["apart"]:
        return Span(name.start("value"), name.start("apart"))
    return Span(*name.span("value"))


def part_value(part: str, written: str) -> PartValue:
    """Return what a *part* of an address holds if *written* says it.

    >>> part_value("village_number", "๐๔"), part_value("province", "โคราช")
    (4, Province(code='30'))
    >>> print(part_value("subdistrict", "ตำบลม่วง"))
    None
    """
    match part:
        case "village_number":
            return int(written) if regex(_VILLAGE_NUMBER).fullmatch(written) else None
        case "province":
            called = provinces_called(written)
            return called[0] if len(called) == 1 else None
        case "postcode":
            return Postcode.parse(written) if postcode.is_valid(written) else None
        case "house_number":
            number = "".join(key_form(written).split()).replace("\\", "/")
            return number if regex(HOUSE_NUMBER).fullmatch(number) else None
        case _:
            name = regex(NAMES[part]).fullmatch(_in_full(part, key_form(written)))
            return name["value"] if name else None


def _in_full(part: str, name: str) -> str:
    match part:
        case "village_name":
            name = regex(_SHORT_VILLAGE_WORD).sub("บ้าน", name)
            return regex(_VILLAGE_WORD).sub(r"\1", name)
        case "district":
            return SHORT_NAMES.get(name, name)
        case _:
            return name
