"""Areas: the districts and subdistricts that a gazetteer lists (อำเภอและตำบล)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Final, Self

import attrs

from sammachip.errors import (
    InvalidDataError,
    Problem,
    Rule,
    not_blank,
    rule,
    validate,
)
from sammachip.identifiers import AreaCode, AreaLevel, Postcode
from sammachip.places.area_row import cells_of, faults_of_row, read_cell, unpadded
from sammachip.places.area_word import without_word
from sammachip.places.province import Province

__all__ = ["Area"]

_WORDS: Final[Mapping[AreaLevel, tuple[str, str]]] = {
    AreaLevel.DISTRICT: ("อำเภอ", "เขต"),
    AreaLevel.SUBDISTRICT: ("ตำบล", "แขวง"),
}  # in the provinces, in Bangkok


def _code_in(cell: str) -> AreaCode:
    return AreaCode.parse(unpadded(cell))


def _bare(name: str, level: AreaLevel) -> str:
    stated, bare = without_word(name)
    return bare if stated is level else name


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

        A name may have its word before it: ``เขตพญาไท`` is the area พญาไท. A code may
        be padded with zeros, as in official tables: ``40010000`` is the district 4001.

        Raises:
            InvalidDataError: With all problems of the row and their columns: it is no
                mapping (``value.type``); has no code or name (``column.empty``) or
                another column (``gazetteer.column``); as of
                `sammachip.identifiers.AreaCode.parse`,
                `sammachip.identifiers.Postcode.parse` and the class.

        >>> Area.from_row({"code": 1014, "name": "เขตพญาไท"}).name
        'พญาไท'
        """
        cells = cells_of(row)
        problems = [*faults_of_row(cells)]
        code = read_cell("code", _code_in, cells, problems)
        postcode = read_cell("postcode", Postcode.parse, cells, problems)
        if code is None or problems:
            raise InvalidDataError(problems)
        english = cells.get("name_en")
        return cls(
            code=code,
            name=_bare(cells["name"], code.level),
            english=english and _bare(english, code.level),
            postcode=postcode,
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
