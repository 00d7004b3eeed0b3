"""The four organisations that support the programme, and what each is for.

Source:
    A knowledge record of the Community Development Department, from a district with
    21 villages of the programme. It prints the women's committee as กพสอ. and as
    กสพอ.; both are read. The words on the duties are our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import Final

from sammachip.errors import InvalidDataError, Language, Said, check_text
from sammachip.programme.naming import named
from sammachip.thai import key_form

__all__ = ["SupportLevel", "SupportOrganisation"]


class SupportLevel(Enum):
    """A level at which the four organisations support (ระดับ).

    >>> SupportLevel.SUBDISTRICT.text("th")
    'ตำบล'
    """

    DISTRICT = "district"
    """The district (อำเภอ)."""
    SUBDISTRICT = "subdistrict"
    """The subdistrict (ตำบล)."""

    def text(self, lang: Language) -> str:
        """Say the level."""
        return _LEVELS[self].text(lang)


_LEVELS: Final = named(
    {
        SupportLevel.DISTRICT: ("อำเภอ", "district"),
        SupportLevel.SUBDISTRICT: ("ตำบล", "subdistrict"),
    }
)


class SupportOrganisation(Enum):
    """One of the four organisations (องค์กรสนับสนุนการขับเคลื่อนสัมมาชีพชุมชน).

    >>> SupportOrganisation.COORDINATION_CENTRE.text("en")
    'community-organisation coordination centre'
    >>> print(SupportOrganisation.SAVINGS_NETWORK.duty("en"))
    helps livelihood and poor households to get money from community funds
    """

    WOMENS_COMMITTEE = "womens_committee"
    """Women's development committee (คณะกรรมการพัฒนาสตรี)."""
    COORDINATION_CENTRE = "coordination_centre"
    """Community-organisation coordination centre (ศูนย์ประสานงานองค์การชุมชน)."""
    VOLUNTEER_CLUB = "volunteer_club"
    """Club of community development volunteers (ชมรมอาสาพัฒนาชุมชน)."""
    SAVINGS_NETWORK = "savings_network"
    """Network of savings groups for production (เครือข่ายกลุ่มออมทรัพย์เพื่อการผลิต)."""

    @classmethod
    def parse(cls, text: str) -> SupportOrganisation:
        """Read a name or an abbreviation, with or without its level.

        Raises:
            InvalidDataError: *text* names none of the four, or more than one
                (``support.organisation``), or is no `str` (``value.type``).

        >>> SupportOrganisation.parse("คณะกรรมการพัฒนาสตรีอำเภอ (กสพอ.)")
        <SupportOrganisation.WOMENS_COMMITTEE: 'womens_committee'>
        """
        check_text(text)
        words = _NOT_READ.sub("", key_form(text))
        for organisation, form in _FORMS.items():
            if form.fullmatch(words):
                return organisation
        raise InvalidDataError.because(
            "support.organisation",
            "expected one of the supporting organisations, {expected:or}; found"
            " {found}",
            expected=tuple(each.text("th") for each in cls),
            found=text,
        )

    @property
    def said(self) -> Said:
        """What it is called, for a message; as data it is its value."""
        return _NAMES[self]

    def text(self, lang: Language) -> str:
        """Say what it is called, without its level."""
        return self.said.text(lang)

    def duty(self, lang: Language) -> str:
        """Say what it does in the programme, at either level."""
        return _DUTIES[self].text(lang)


_NAMES: Final = named(
    {
        SupportOrganisation.WOMENS_COMMITTEE: (
            "คณะกรรมการพัฒนาสตรี",
            "women's development committee",
        ),
        SupportOrganisation.COORDINATION_CENTRE: (
            "ศูนย์ประสานงานองค์การชุมชน",
            "community-organisation coordination centre",
        ),
        SupportOrganisation.VOLUNTEER_CLUB: (
            "ชมรมอาสาพัฒนาชุมชน",
            "club of community development volunteers",
        ),
        SupportOrganisation.SAVINGS_NETWORK: (
            "เครือข่ายกลุ่มออมทรัพย์เพื่อการผลิต",
            "network of savings groups for production",
        ),
    }
)

_DUTIES: Final = named(
    {
        SupportOrganisation.WOMENS_COMMITTEE: (
            "พัฒนาอาชีพของครัวเรือนสัมมาชีพ และเป็นหลักในการเลือกครัวเรือนตัวอย่าง",
            "develops occupations, and leads the choice of the exemplar household",
        ),
        SupportOrganisation.COORDINATION_CENTRE: (
            "รวมแผนชุมชนของตำบล และโยงเข้ากับแผนท้องถิ่น",
            "merges community plans, and ties them to local plans",
        ),
        SupportOrganisation.VOLUNTEER_CLUB: (
            "สนับสนุนทีมวิทยากรของหมู่บ้าน และยกระดับครัวเรือนยากจน",
            "supports the villages' instructors, and lifts poor households",
        ),
        SupportOrganisation.SAVINGS_NETWORK: (
            "ช่วยครัวเรือนสัมมาชีพและครัวเรือนยากจนให้เข้าถึงแหล่งทุนของชุมชน",
            "helps livelihood and poor households to get money from community funds",
        ),
    }
)

_NOT_READ: Final = re.compile(r"[ .()]")
_LEVEL: Final = "(?:(?:ระดับ)?(?:จังหวัด|อำเภอ|ตำบล|หมู่บ้าน))?"
_FORMS: Final[Mapping[SupportOrganisation, re.Pattern[str]]] = {
    SupportOrganisation.WOMENS_COMMITTEE: re.compile(
        f"(?=.)(?:คณะกรรมการพัฒนาสตรี{_LEVEL})?(?:กพส[มตอจภ]|กสพอ)?"
    ),
    SupportOrganisation.COORDINATION_CENTRE: re.compile(
        f"(?=.)(?:(?:คณะกรรมการ)?ศูนย์ประสานงานองค์การชุมชน{_LEVEL})?(?:ศอช[ตอจภ]?)?"
    ),
    SupportOrganisation.VOLUNTEER_CLUB: re.compile(
        f"(?:คณะกรรมการ)?(?:ชมรม|สมาคม)(?:ผู้นำ)?อาสาพัฒนาชุมชน(?:ไทย)?{_LEVEL}"
    ),
    SupportOrganisation.SAVINGS_NETWORK: re.compile(
        "(?:(?:คณะกรรมการ)?(?:เครือข่าย|สมาคม)|ผู้แทนคณะกรรมการ)"
        f"กลุ่มออมทรัพย์เพื่อการผลิต{_LEVEL}"
    ),
}  # as printed, without blanks, dots and brackets
