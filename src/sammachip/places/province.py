"""Provinces of Thailand (จังหวัด), Bangkok (กรุงเทพมหานคร) counted as one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from difflib import get_close_matches
from typing import ClassVar, Final

import attrs

from sammachip.errors import (
    InvalidDataError,
    Problem,
    Rule,
    check_text,
    rule,
    validate,
)
from sammachip.places.name_key import english_key, name_key
from sammachip.places.province_table import BANGKOK_CODE, ROWS, Row
from sammachip.places.region import Region

__all__ = ["PROVINCES", "Province", "provinces_called"]

_LONGEST_NAME: Final = 40  # of what is compared with the names
_LIKE: Final = 0.6  # of a ratio up to 1, that two names are near each other
_WORDS: Final = ("จังหวัด", "จ.", "changwat", "province of")
_WORDS_BEHIND: Final = ("province",)


@rule
def _is_the_code_of_a_province(code: str) -> Iterator[Problem]:
    if code not in ROWS:
        yield Problem(
            code="province.code",
            message="expected the two-digit code of a province, such as 40, found"
            " {found}",
            facts={"found": code},
        )


@attrs.frozen(order=True)
class Province:
    """One province (จังหวัด); Bangkok counts as one, as it does in every register.

    Args:
        code: The two digits of the Department of Provincial Administration and
            TIS 1099, with which every code of a district, a subdistrict and a
            village begins.

    Raises:
        InvalidDataError: No province has that code (``province.code``).

    >>> province = Province("40")
    >>> province.name, province.english, province.abbreviation, province.iso_code
    ('ขอนแก่น', 'Khon Kaen', 'ขก', 'TH-40')
    >>> print(province, Province("10"))
    จังหวัดขอนแก่น กรุงเทพมหานคร
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_is_the_code_of_a_province,)

    code: str

    def __attrs_post_init__(self) -> None:
        validate(self)

    @staticmethod
    def parse(text: str) -> Province:
        """Read a province by any name it has, or by its code.

        Thai names are read with จังหวัด or จ. before them, or without; English
        ones in any case, spaced anyhow, with or without h (Chonburi, Petchabun).

        Raises:
            InvalidDataError: *text* names no province (``province.unknown``; the
                facts have the names nearest to it), nor anything like one
                (``province.unlike``), or nothing (``province.blank``), or more than
                one (``province.ambiguous``); or *text* is no `str`
                (``value.type``). What is no province may be a name or an address
                of somebody, and is not repeated.

        >>> Province.parse("จ.โคราช").name, Province.parse("buriram").name
        ('นครราชสีมา', 'บุรีรัมย์')
        """
        match provinces_called(text):
            case (province,):
                return province
            case ():
                raise InvalidDataError([_unknown(text)])
            case several:
                raise InvalidDataError.because(
                    "province.ambiguous",
                    "expected one province, but {found} may be each of {candidates};"
                    " write the whole name",
                    found=text,
                    candidates=tuple(province.name for province in several),
                )

    @property
    def name(self) -> str:
        """The official Thai name, without the word จังหวัด."""
        return self._row.name

    @property
    def english(self) -> str:
        """The official English name, as the Royal Society romanizes it."""
        return self._row.english

    @property
    def abbreviation(self) -> str:
        """The official abbreviation: two letters, such as ขก."""
        return self._row.abbreviation

    @property
    def iso_code(self) -> str:
        """The code of ISO 3166-2, such as ``TH-40``."""
        return f"TH-{self.code}"

    @property
    def region(self) -> Region:
        """The geographic region that the province is in."""
        return self._row.region

    @property
    def is_bangkok(self) -> bool:
        """Whether it is Bangkok, whose parts are แขวง and เขต."""
        return self.code == BANGKOK_CODE

    @property
    def everyday_names(self) -> tuple[str, ...]:
        """What people call it that is not official, such as โคราช.

        >>> Province("30").everyday_names
        ('โคราช', 'Korat')
        """
        return self._row.everyday_names

    @property
    def former_names(self) -> tuple[str, ...]:
        """Official names of earlier times, as old papers have them.

        >>> Province("33").former_names
        ('ขุขันธ์',)
        """
        return self._row.former_names

    @property
    def founded_be_year(self) -> int | None:
        """B.E. year in which it was parted from another one, if it was since 2515.

        >>> Province("38").founded_be_year, Province("38").parted_from
        (2554, Province(code='43'))
        """
        return self._row.founded[0] if self._row.founded else None

    @property
    def parted_from(self) -> Province | None:
        """The province that it was a part of: older papers name that one."""
        return Province(self._row.founded[1]) if self._row.founded else None

    def plain(self) -> str:
        """Write the province for machines: its code."""
        return self.code

    @property
    def _row(self) -> Row:
        return ROWS[self.code]

    def __str__(self) -> str:
        return self.name if self.is_bangkok else f"จังหวัด{self.name}"


PROVINCES: Final = tuple(map(Province, sorted(ROWS)))
"""The 76 provinces and Bangkok, by code."""


def provinces_called(text: str) -> tuple[Province, ...]:
    """Return every province that *text* may name: none, one, or several.

    Raises:
        InvalidDataError: *text* is no `str` (``value.type``).

    >>> [province.name for province in provinces_called("เพชร")]
    ['เพชรบูรณ์', 'เพชรบุรี']
    """
    check_text(text)
    keys = (key for form in _without_words(text) for key in _keys(form))
    return next((_BY_KEY[key] for key in keys if key in _BY_KEY), ())


def _without_words(text: str) -> Iterator[str]:
    """Yield *text*, and then *text* without the word for a province."""
    yield text
    bare = text.strip().lower()
    for word in _WORDS:
        bare = bare.removeprefix(word)
    for word in _WORDS_BEHIND:
        bare = bare.removesuffix(word)
    yield bare


def _keys(text: str) -> tuple[str, str]:
    return name_key(text), english_key(text)


def _by_key() -> dict[str, tuple[Province, ...]]:
    found: dict[str, tuple[Province, ...]] = {}
    for province in PROVINCES:
        row = ROWS[province.code]
        names = (
            *(province.code, province.iso_code, row.name, row.english),
            *(row.abbreviation, *row.everyday_names),
            *(*row.former_names, *row.misspellings),
        )
        for key in {key for name in names for key in _keys(name)}:
            found[key] = (*found.get(key, ()), province)
    return found


_BY_KEY: Final[Mapping[str, tuple[Province, ...]]] = _by_key()


def _unknown(text: str) -> Problem:
    *_, bare = _without_words(text)
    if not name_key(bare):
        return Problem(
            code="province.blank",
            message="expected a province of Thailand by its name or code, such as"
            " {example}; found none",
            facts={"example": "ขอนแก่น"},
        )
    if near := _near(bare):
        return Problem(
            code="province.unknown",
            message="expected a province of Thailand; the nearest names are {near}",
            facts={"near": near},
        )
    return Problem(
        code="province.unlike",
        message="expected a province of Thailand by its name or code, such as"
        " {example}; found a name that is like none",
        facts={"example": "ขอนแก่น"},
    )


def _near(bare: str) -> tuple[str, ...]:
    key = name_key(bare[:_LONGEST_NAME])
    like = [each for each, letters in _LETTERS if _share_most(letters, {*key})]
    return tuple(_NAMES[each] for each in get_close_matches(key, like, cutoff=_LIKE))


def _share_most(one: AbstractSet[str], two: AbstractSet[str]) -> bool:
    """Tell whether it is worth the while to compare the order of letters too."""
    return 2 * len(one & two) > len(one | two)


_NAMES: Final[Mapping[str, str]] = {
    name_key(name): name for row in ROWS.values() for name in (row.name, row.english)
}
_LETTERS: Final = tuple((key, frozenset(key)) for key in _NAMES)
