"""Addresses (ที่อยู่) as people write them: parts in any form, every one optional.

Only what a label names is taken, and a province at the end. A word that no label
names is kept as it is, in ``unplaced``: many provinces have a ต.ในเมือง, and whoever
guesses takes the wrong one. Labels are read in Thai alone.
"""

from __future__ import annotations

from typing import ClassVar, Self, TypedDict, cast

import attrs

from sammachip.errors import InvalidDataError, Rule, check_text, validate
from sammachip.identifiers import Postcode
from sammachip.places.address_reading import read_parts
from sammachip.places.address_rule import (
    find_misplaced,
    find_no_part,
    find_unsound,
    no_part,
    unplaced_in,
)
from sammachip.places.address_style import PARTS, AddressStyle, written_parts
from sammachip.places.part_span import PartSpan
from sammachip.places.province import Province
from sammachip.privacy import is_personal, masked
from sammachip.thai import Digits, with_digits

__all__ = ["Address"]


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


@attrs.frozen(kw_only=True)
class Address:
    """One address (ที่อยู่); every part may be missing, but not all.

    Args:
        house_number: บ้านเลขที่, such as ``29/4``.
        building: อาคาร, without the word.
        village_number: หมู่ที่, 1 to 999; 0 as registers have it, where there is none.
        village_name: With the word that is part of it: ``บ้านม่วง``.
        alley: ตรอก, without the word.
        soi: ซอย, without the word: a name, a number, or both.
        road: ถนน, without the word.
        subdistrict: ตำบล or แขวง, without the word.
        district: อำเภอ or เขต, without the word, as it is written: where the seat
            of the province is meant, ``เมือง`` or ``เมืองเลย``; in full, where a
            short name is usual (เขตป้อมปราบฯ).
        province: จังหวัด.
        postcode: รหัสไปรษณีย์.
        unplaced: What no part took, in its order; what *spans* leave of *as_written*.
        as_written: The text that was read, if one was; does not count when
            addresses are compared.
        spans: Where each part stands in *as_written*; the same.

    Raises:
        InvalidDataError: No part is given (``address.no_part``); one is what no
            address has behind that label (``address.house_number``,
            ``address.street``, ``address.village_number``,
            ``address.village_name``, ``address.area``), or is not what *as_written*
            says (``address.as_written``); a span is outside of it
            (``address.span_outside``), or leaves something else
            (``address.unplaced``).

    >>> address = Address.parse("29/4 หมู่ที่ ๕ ต.บ้านกอกอ.เมือง จ.เลย โทร. 191")
    >>> address.village_number, address.subdistrict, address.unplaced
    (5, 'บ้านกอก', ('โทร. 191',))
    >>> address.format()
    '29/4 หมู่ที่ 5 ตำบลบ้านกอก อำเภอเมือง จังหวัดเลย'
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(PARTS, find_no_part),
        Rule(("as_written", "spans", *PARTS), find_unsound),
        Rule(("as_written", "spans", "unplaced"), find_misplaced),
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

    def __repr__(self) -> str:
        """Write the parts that there are; what is personal is masked."""
        said = {
            field.name: masked(value) if is_personal(field) else repr(value)
            for field in attrs.fields(type(self))
            if field.repr and (value := getattr(self, field.name)) not in {None, ()}
        }
        return (
            f"Address({', '.join(f'{name}={value}' for name, value in said.items())})"
        )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an address: labels long or short, spaced or glued, digits of any kind.

        A part that is written twice is taken once: of several อ., the one behind ต.
        or before จ., if any. บ. is บ้าน only beside หมู่.

        เขต is read before the name of one of the fifty districts of Bangkok, before
        any name only if the text says Bangkok; แขวง if it has one or the other. Such
        a district says the province as well, unless ต., อ. or จ. stands in the text.
        Nothing else is derived.

        A number apart from the name of a building is taken for a part of the name
        only if the house number stands before it, one apart from the name of a
        village only if the number of the village does; else it is unplaced. Before
        หมู่, ซอย or ถนน, a number by itself is that of the house; the number of a
        list in front (``1.``), a date, an amount and the number of a title deed are
        not. A number by itself is a postcode in front, behind an area or at the end.

        Raises:
            InvalidDataError: *text* has no part of an address
                (``address.no_part``), or is no `str` (``value.type``).

        >>> Address.parse("แขวงสามเสนใน เขตพญาไท").province
        Province(code='10')
        >>> Address.parse("อาคารสุขใจ 2 อ.เมือง").unplaced
        ('2',)
        """
        check_text(text)
        values, spans = read_parts(text)
        if not values:
            raise InvalidDataError([no_part()])
        return cls(
            **cast("_Parts", values),
            unplaced=unplaced_in(text, spans),
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
