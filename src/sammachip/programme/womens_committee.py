"""The ladder of women's development committees (คณะกรรมการพัฒนาสตรี), from the village.

Source:
    Regulation of the Ministry of the Interior of B.E. 2538, amended in 2552 and
    2555: five levels. Another source counts four and leaves the region out.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

from sammachip.errors import InvalidDataError, Language, check_text
from sammachip.programme.naming import named
from sammachip.thai import key_form

__all__ = ["WomensCommitteeLevel"]


class WomensCommitteeLevel(Enum):
    """A level that has a women's development committee (ระดับ), the lowest first.

    >>> [level.abbreviation for level in WomensCommitteeLevel]
    ['กพสม.', 'กพสต.', 'กพสอ.', 'กพสจ.', 'กพสภ.']
    """

    VILLAGE = "village"
    """The village (หมู่บ้าน)."""
    SUBDISTRICT = "subdistrict"
    """The subdistrict (ตำบล)."""
    DISTRICT = "district"
    """The district (อำเภอ)."""
    PROVINCE = "province"
    """The province (จังหวัด)."""
    REGION = "region"
    """The region (ภาค); not every source has it."""

    @classmethod
    def parse(cls, abbreviation: str) -> WomensCommitteeLevel:
        """Read an abbreviation, dotted or not; กสพอ. is printed for กพสอ. as well.

        Raises:
            InvalidDataError: It is none of the committees
                (``womens_committee.unknown``), or no `str` (``value.type``).

        >>> WomensCommitteeLevel.parse("กสพอ.")
        <WomensCommitteeLevel.DISTRICT: 'district'>
        """
        check_text(abbreviation)
        key = key_form(abbreviation).replace(".", "")
        if key not in _BY_KEY:
            raise InvalidDataError.because(
                "womens_committee.unknown",
                "expected a women's development committee, {expected:or}; found"
                " {found}",
                expected=tuple(level.abbreviation for level in cls),
                found=abbreviation,
            )
        return _BY_KEY[key]

    @property
    def abbreviation(self) -> str:
        """How the committee of this level is abbreviated."""
        return _ABBREVIATIONS[self]

    def above(self, *, with_region: bool) -> WomensCommitteeLevel | None:
        """Return the level above, None for the highest.

        Args:
            with_region: Whether there is a committee of the region.

        >>> WomensCommitteeLevel.PROVINCE.above(with_region=False) is None
        True
        """
        ladder = (*WomensCommitteeLevel, None)
        higher = ladder[ladder.index(self) + 1]
        return None if higher is self.REGION and not with_region else higher

    def text(self, lang: Language) -> str:
        """Say whose committee it is."""
        return _NAMES[self].text(lang)


_ABBREVIATIONS: Final[Mapping[WomensCommitteeLevel, str]] = {
    WomensCommitteeLevel.VILLAGE: "กพสม.",
    WomensCommitteeLevel.SUBDISTRICT: "กพสต.",
    WomensCommitteeLevel.DISTRICT: "กพสอ.",
    WomensCommitteeLevel.PROVINCE: "กพสจ.",
    WomensCommitteeLevel.REGION: "กพสภ.",
}

_BY_KEY: Final[Mapping[str, WomensCommitteeLevel]] = {
    **{short.replace(".", ""): level for level, short in _ABBREVIATIONS.items()},
    "กสพอ": WomensCommitteeLevel.DISTRICT,
}

_NAMES: Final = named(
    {
        WomensCommitteeLevel.VILLAGE: (
            "คณะกรรมการพัฒนาสตรีหมู่บ้าน",
            "women's development committee of the village",
        ),
        WomensCommitteeLevel.SUBDISTRICT: (
            "คณะกรรมการพัฒนาสตรีตำบล",
            "women's development committee of the subdistrict",
        ),
        WomensCommitteeLevel.DISTRICT: (
            "คณะกรรมการพัฒนาสตรีอำเภอ",
            "women's development committee of the district",
        ),
        WomensCommitteeLevel.PROVINCE: (
            "คณะกรรมการพัฒนาสตรีจังหวัด",
            "women's development committee of the province",
        ),
        WomensCommitteeLevel.REGION: (
            "คณะกรรมการพัฒนาสตรีภาค",
            "women's development committee of the region",
        ),
    }
)
