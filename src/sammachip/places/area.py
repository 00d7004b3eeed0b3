"""Areas: the districts and subdistricts that a gazetteer lists (อำเภอและตำบล)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Final, Self

import attrs

from sammachip.errors import Problem, Rule, not_blank, rule, validate
from sammachip.identifiers import AreaCode, AreaLevel, Postcode
from sammachip.places.province import Province
from sammachip.thai import normal_form

__all__ = ["LEVELS_BY_WORD", "Area", "without_word"]

LEVELS_BY_WORD: Final[Mapping[str, AreaLevel]] = {
    "กิ่งอำเภอ": AreaLevel.DISTRICT,
    "อำเภอ": AreaLevel.DISTRICT,
    "อ.": AreaLevel.DISTRICT,
    "เขต": AreaLevel.DISTRICT,
    "ตำบล": AreaLevel.SUBDISTRICT,
    "ต.": AreaLevel.SUBDISTRICT,
    "แขวง": AreaLevel.SUBDISTRICT,
}
"""The words that stand before names of areas, and what they say of the level."""

_WORDS: Final[Mapping[AreaLevel, tuple[str, str]]] = {
    AreaLevel.DISTRICT: ("อำเภอ", "เขต"),
    AreaLevel.SUBDISTRICT: ("ตำบล", "แขวง"),
}  # in the provinces, in Bangkok


def without_word(name: str) -> tuple[AreaLevel | None, str]:
    """Return what the word before *name* says of the level, and the bare name.

    >>> without_word("เขต พญาไท"), without_word("พญาไท")
    ((<AreaLevel.DISTRICT: 4>, 'พญาไท'), (None, 'พญาไท'))
    """
    name = normal_form(name)
    for word, level in LEVELS_BY_WORD.items():
        if name.startswith(word):
            return level, name.removeprefix(word).strip()
    return None, name


@rule
def _is_district_or_subdistrict(code: AreaCode) -> Iterator[Problem]:
    if code.level not in _WORDS:
        yield Problem(
            code="gazetteer.level",
            message="expected the code of a district (4 digits) or a subdistrict (6),"
            " found {found}",
            facts={"found": code.digits},
            path=("code",),
        )


@attrs.frozen(kw_only=True)
class Area:
    """One district (อำเภอ, เขต) or subdistrict (ตำบล, แขวง).

    Args:
        code: Four digits for a district, six for a subdistrict.
        name: Thai name, without the word before it.
        english: English name, if the table has one.
        postcode: Postcode, if the table has one; some areas share one, some have two.

    Raises:
        InvalidDataError: The code is that of a province or a village
            (``gazetteer.level``), or a name is blank (``text.blank``).

    >>> print(Area(code=AreaCode("4001"), name="เมืองขอนแก่น"))
    อำเภอเมืองขอนแก่น
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        *map(not_blank, ("name", "english")),
        _is_district_or_subdistrict,
    )

    code: AreaCode
    name: str
    english: str | None = None
    postcode: Postcode | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    @classmethod
    def from_row(cls, row: Mapping[str, object]) -> Self:
        """Read a row with ``code`` and ``name``, perhaps ``name_en`` and ``postcode``.

        A name may have its word before it: ``เขตพญาไท`` is the area พญาไท.

        Raises:
            InvalidDataError: As of `sammachip.identifiers.AreaCode.parse`,
                `sammachip.identifiers.Postcode.parse` and the class.

        >>> Area.from_row({"code": 1014, "name": "เขตพญาไท"}).name
        'พญาไท'
        """
        code, name, english, postcode = (
            "" if row.get(key) is None else f"{row[key]}".strip()
            for key in ("code", "name", "name_en", "postcode")
        )
        area_code = AreaCode.parse(code)
        level, bare = without_word(name)
        return cls(
            code=area_code,
            name=bare if level is area_code.level else name,
            english=english or None,
            postcode=Postcode.parse(postcode) if postcode else None,
        )

    @property
    def level(self) -> AreaLevel:
        """District or subdistrict."""
        return self.code.level

    @property
    def province(self) -> Province:
        """The province that it is in."""
        return Province(self.code.digits[:2])

    def __str__(self) -> str:
        return f"{_WORDS[self.level][self.province.is_bangkok]}{self.name}"
