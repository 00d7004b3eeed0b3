"""RegisteredGroup: one line of the register of livelihood groups (ทะเบียนกลุ่มอาชีพ)."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import attrs

from sammachip.dates import format_day, in_ce
from sammachip.errors import Language, Rule, not_blank, say, validate
from sammachip.households import Occupation, OccupationKind
from sammachip.identifiers import Phone
from sammachip.places import Village
from sammachip.privacy import masked
from sammachip.programme.counting import from_one
from sammachip.thai import Digits, with_digits
from sammachip.thai.page import Row

__all__ = ["RegisteredGroup", "register_heading", "register_row"]


@attrs.frozen(kw_only=True)
class RegisteredGroup:
    """One livelihood group in the register of its province (กลุ่มอาชีพในทะเบียน).

    Args:
        number: Its number in the register (ที่).
        name: Name of the group (ชื่อกลุ่ม).
        occupation: What it makes or does (อาชีพ/ผลิตภัณฑ์), of exactly one kind.
        registered_on: Day of registration (วันที่จดทะเบียน).
        village: Where it is (บ้าน หมู่ที่ ตำบล อำเภอ).
        phone: Telephone number (โทรศัพท์); personal data.
        remark: Anything else (หมายเหตุ); personal data, as it may name people.

    Raises:
        InvalidDataError: A number below 1 (``programme.count``), a blank text
            (``text.blank``), a day with a B.E. year (``date.be_year``).

    >>> weaving = Occupation(kind=OccupationKind.PROCESSING, name="ทอเสื่อ")
    >>> RegisteredGroup(number=1, name="ทอเสื่อบ้านม่วง", occupation=weaving).phone
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        from_one("number"),
        not_blank("name"),
        in_ce("registered_on"),
        not_blank("remark"),
    )

    number: int
    name: str
    occupation: Occupation
    registered_on: date | None = None
    village: Village | None = None
    phone: Phone | None = attrs.field(default=None, repr=masked)
    remark: str | None = attrs.field(default=None, repr=masked)

    def __attrs_post_init__(self) -> None:
        validate(self)


def register_heading(lang: Language) -> Row:
    """Return what stands above each column; each kind of occupation has its own."""
    return (
        say("group_register.number", "No.", lang=lang),
        say("group_register.name", "Group", lang=lang),
        say("group_register.registered_on", "Registered on", lang=lang),
        say("group_register.village", "Village", lang=lang),
        say("group_register.subdistrict", "Subdistrict", lang=lang),
        say("group_register.district", "District", lang=lang),
        say("group_register.phone", "Telephone", lang=lang),
        *(kind.text(lang) for kind in OccupationKind),
        say("group_register.remark", "Remark", lang=lang),
    )


def register_row(
    group: RegisteredGroup, *, lang: Language, digits: Digits, phones: bool
) -> Row:
    """Return the cells of the form: the occupation stands under its kind.

    Args:
        group: The group.
        lang: Language of the day; what was written stays as it is.
        digits: Digits of numbers, days and phones.
        phones: Whether phone and remark are written in full.
    """
    day, place, phone = group.registered_on, group.village, group.phone
    return (
        with_digits(str(group.number), digits),
        group.name,
        format_day(day, lang=lang, digits=digits) if day else "",
        _village_text(place, digits) if place else "",
        (place.subdistrict or "") if place else "",
        (place.district or "") if place else "",
        (phone.format(digits=digits) if phones else str(phone)) if phone else "",
        *(
            (group.occupation.name or "✓") if kind is group.occupation.kind else ""
            for kind in OccupationKind
        ),
        (group.remark if phones else "…") if group.remark else "",
    )


def _village_text(village: Village, digits: Digits) -> str:
    return Village(number=village.number, name=village.name).format(digits=digits)
