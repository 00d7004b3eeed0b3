"""Addresses (ที่อยู่) as people write them: parts in any form, every one optional.

Only what a label names is taken, and a province at the end. A word that no label
names is kept as it is, in ``unplaced``: many provinces have a ต.ในเมือง, and whoever
guesses takes the wrong one.

Source:
    แขวง and เขต: Bangkok Metropolitan Administration Act B.E. 2528 (1985),
    section 8 (พระราชบัญญัติระเบียบบริหารราชการกรุงเทพมหานคร พ.ศ. ๒๕๒๘ มาตรา ๘).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final, Self, TypedDict, cast

import attrs

from sammachip.errors import InvalidDataError, Problem, Rule, validate
from sammachip.identifiers import Postcode
from sammachip.places.address_label import PARTS
from sammachip.places.address_reading import (
    PartSpan,
    PartValue,
    is_readable,
    part_value,
    parts_in,
)
from sammachip.places.address_style import AddressStyle, written_parts
from sammachip.places.province import Province
from sammachip.places.province_table import BANGKOK_CODE
from sammachip.privacy import masked
from sammachip.thai import Digits, gaps, with_digits

__all__ = ["Address"]

_OF_BANGKOK: Final = ("แขวง", "เเขวง", "เขต")


class _Parts(TypedDict, total=False):
    house_number: str
    building: str
    village_number: int
    village_name: str
    alley: str
    soi: str
    road: str
    subdistrict: str
    district: str
    province: Province
    postcode: Postcode


def _find_no_part(*values: object) -> Iterator[Problem]:
    if all(value is None for value in values):
        yield _no_part()


def _no_part() -> Problem:
    return Problem(
        code="address.no_part",
        message="expected one part of an address at least: a house number in front,"
        " or a name behind its label, such as {example}",
        facts={"example": "ตำบลบ้านสวน"},
    )


def _find_unreadable(*values: PartValue) -> Iterator[Problem]:
    for name, value in zip(PARTS, values, strict=True):
        if value is not None and not is_readable(name, value):
            yield Problem(
                code="address.part",
                message="expected what an address has behind the label of this part,"
                " without the label: a word, or a number; digits are 0 to 9",
                path=(name,),
            )


def _find_unlike_as_written(
    as_written: str | None, spans: tuple[PartSpan, ...], *values: object
) -> Iterator[Problem]:
    parts = dict(zip(PARTS, values, strict=True))
    for span in spans:
        if part_value(span.name, span.value.of(as_written or "")) != parts[span.name]:
            yield Problem(
                code="address.as_written",
                message="expected what is written there; if a part changes, make the"
                " address anew, without as_written and spans",
                path=(span.name,),
            )


@attrs.frozen(kw_only=True)
class Address:
    """One address (ที่อยู่); every part may be missing, but not all.

    Args:
        house_number: บ้านเลขที่, such as ``29/4``.
        building: อาคาร, without the word.
        village_number: หมู่ที่.
        village_name: With the word that is part of it: ``บ้านม่วง``.
        alley: ตรอก, without the word.
        soi: ซอย, without the word: a name, a number, or both.
        road: ถนน, without the word.
        subdistrict: ตำบล or แขวง, without the word.
        district: อำเภอ or เขต, without the word, as it is written: where the seat
            of the province is meant, ``เมือง`` or ``เมืองเลย``.
        province: จังหวัด.
        postcode: รหัสไปรษณีย์.
        unplaced: What no part took, in its order.
        as_written: The text that was read, if one was; does not count when
            addresses are compared.
        spans: Where each part stands in *as_written*; the same.

    Raises:
        InvalidDataError: No part is given (``address.no_part``), or one that could
            not stand in an address so (``address.part``), or that is not what
            *as_written* says (``address.as_written``).

    >>> address = Address.parse("29/4 หมู่ที่ ๕ ต.บ้านกอกอ.เมือง จ.เลย โทร. 191")
    >>> address.village_number, address.subdistrict, address.unplaced
    (5, 'บ้านกอก', ('โทร. 191',))
    >>> address.format()
    '29/4 หมู่ที่ 5 ตำบลบ้านกอก อำเภอเมือง จังหวัดเลย'
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(PARTS, _find_no_part),
        Rule(PARTS, _find_unreadable),
        Rule(("as_written", "spans", *PARTS), _find_unlike_as_written),
    )

    house_number: str | None = attrs.field(default=None, repr=masked)
    building: str | None = None
    village_number: int | None = None
    village_name: str | None = None
    alley: str | None = None
    soi: str | None = None
    road: str | None = None
    subdistrict: str | None = None
    district: str | None = None
    province: Province | None = None
    postcode: Postcode | None = None
    unplaced: tuple[str, ...] = attrs.field(
        default=(), converter=tuple[str, ...], repr=masked
    )
    as_written: str | None = attrs.field(default=None, repr=masked, eq=False)
    spans: tuple[PartSpan, ...] = attrs.field(
        default=(), converter=tuple[PartSpan, ...], repr=False, eq=False
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an address: labels long or short, spaced or glued, digits of any kind.

        A part that is written twice is taken once. แขวง and เขต are only in
        Bangkok, so they say the province as well. Nothing else is derived.

        Raises:
            InvalidDataError: *text* has no part of an address (``address.no_part``).

        >>> Address.parse("แขวงสามเสนใน เขตพญาไท").province
        Province(code='10')
        """
        spans = parts_in(text)
        if not spans:
            raise InvalidDataError([_no_part()])
        read = {part.name: part_value(part.name, part.value.of(text)) for part in spans}
        if _is_in_bangkok(spans, text):
            read.setdefault("province", Province(BANGKOK_CODE))
        return cls(
            **cast("_Parts", read),
            unplaced=[gap.of(text) for gap in gaps(text, [s.written for s in spans])],
            as_written=text,
            spans=spans,
        )

    def format(self, *, style: AddressStyle = "long", digits: Digits = "arabic") -> str:
        """Write the parts in their usual order; what is unplaced is not written.

        Args:
            style: ``"long"`` for ตำบล, อำเภอ, จังหวัด; ``"short"`` for ต., อ., จ.
                In Bangkok, แขวง and เขต have no short form.
            digits: Which digits to write.

        Raises:
            InvalidDataError: *style* or *digits* is no such choice
                (``choice.unknown``).

        >>> Address(village_number=4, district="เมือง").format(
        ...     style="short", digits="thai"
        ... )
        'ม.๔ อ.เมือง'
        """
        parts = {name: getattr(self, name) for name in PARTS}
        return with_digits(" ".join(written_parts(parts, style)), digits)


def _is_in_bangkok(spans: tuple[PartSpan, ...], text: str) -> bool:
    areas = [
        part.written.of(text)
        for part in spans
        if part.name in {"subdistrict", "district"}
    ]
    return bool(areas) and all(area.startswith(_OF_BANGKOK) for area in areas)
