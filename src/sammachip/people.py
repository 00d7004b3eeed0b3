"""Names of people, as Thai documents write them (ชื่อบุคคล).

An honorific is joined to the given name or parted from it by a space; the
family name is everything after the given name. Nothing here guesses who is
meant: two people may share a name and one person may be spelt two ways, so a
name is never a key.

Source:
    Person Name Act B.E. 2505 (1962), sections 4 to 6
    (พระราชบัญญัติชื่อบุคคล พ.ศ. ๒๕๐๕ มาตรา ๔ ถึง ๖).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar, Final, Self

import attrs

from sammachip.errors import InvalidDataError, Problem, Rule, not_blank, rule, validate
from sammachip.privacy import masked

__all__ = ["PersonName"]

_JOINED: Final = (
    *("นาย", "นาง", "นางสาว", "น.ส.", "นส."),
    *("เด็กชาย", "เด็กหญิง", "ด.ช.", "ด.ญ."),
    *("พระครู", "พระมหา", "พระอาจารย์"),
)  # written without a space before the given name
_SPACED: Final = ("พระ", "Miss")  # joined, they are how names begin: พระพาย, Missy
_ENGLISH: Final = ("Mr.", "Mrs.", "Ms.")
_NOBLE: Final = ("หม่อมหลวง", "หม่อมราชวงศ์", "ม.ล.", "ม.ร.ว.")
_LEARNED: Final = (
    *("ศาสตราจารย์", "รองศาสตราจารย์", "ผู้ช่วยศาสตราจารย์", "ดร."),
    *("ศ.", "รศ.", "ผศ.", "ศ.ดร.", "รศ.ดร.", "ผศ.ดร."),
)
_RANKS: Final = (
    *("สิบตรี", "สิบโท", "สิบเอก", "ส.ต.", "ส.ท.", "ส.อ."),
    *("จ่าสิบตรี", "จ่าสิบโท", "จ่าสิบเอก", "จ.ส.ต.", "จ.ส.ท.", "จ.ส.อ."),
    *("ร้อยตรี", "ร้อยโท", "ร้อยเอก", "ร.ต.", "ร.ท.", "ร.อ."),
    *("พันตรี", "พันโท", "พันเอก", "พ.ต.", "พ.ท.", "พ.อ."),
    *("สิบตำรวจตรี", "สิบตำรวจโท", "สิบตำรวจเอก", "ส.ต.ต.", "ส.ต.ท.", "ส.ต.อ."),
    *("จ่าสิบตำรวจ", "ดาบตำรวจ", "ด.ต."),
    *("ร้อยตำรวจตรี", "ร้อยตำรวจโท", "ร้อยตำรวจเอก", "ร.ต.ต.", "ร.ต.ท.", "ร.ต.อ."),
    *("พันตำรวจตรี", "พันตำรวจโท", "พันตำรวจเอก", "พ.ต.ต.", "พ.ต.ท.", "พ.ต.อ."),
)


def _any_of(honorifics: tuple[str, ...]) -> str:
    return "|".join(map(re.escape, sorted(honorifics, key=len, reverse=True)))


# A spaced หญิง may be a given name: it is "female" if a whole name follows.
_FEMALE: Final = r"(?:หญิง| หญิง(?= (?!ณ )[^ ]+ ))?"
_RANK: Final = rf"(?:ว่าที่ ?)?(?:{_any_of(_RANKS)}){_FEMALE}(?: ?\(พิเศษ\){_FEMALE})?"
# A name starts with a consonant or a vowel written before it. So "สาว" is not
# cut from นางสาวิตรี, nor "นาย" from นายิกา; รร (ro han) never starts a word.
_START: Final = r"(?!รร)[A-Za-zก-ฮเ-ไ]"
# Joined to an honorific stand two letters at least: นายก is not นาย and ก.
_HONORIFIC: Final = re.compile(
    rf"(?P<honorific>(?:{_any_of(_SPACED)})(?= |$)"
    rf"|{_any_of(_JOINED + _NOBLE + _LEARNED + _ENGLISH)}|{_RANK})"
    rf"(?= {_START}|{_START}[^ ]|$)"
)
_NOT_IN_A_NAME: Final = re.compile(r"[0-9๐-๙:;@/\\()\[\]]|และคณะ")
# Left over from an honorific that is not known; "J." is an initial.
_ABBREVIATION: Final = re.compile(r"(?:[ก-ฮ]{1,4}|[A-Za-z]{2,4})\.")
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u200b\ufeff"))


@rule
def _looks_like_a_name(given: str, family: str | None) -> Iterator[Problem]:
    parts = [given] if family is None else [given, family]
    name_like = all(_is_name_like(part) for part in parts if part.strip())
    if not name_like or _ABBREVIATION.match(given):
        yield _not_a_name()


def _is_name_like(part: str) -> bool:
    return any(map(str.isalpha, part)) and not _NOT_IN_A_NAME.search(part)


def _not_a_name() -> Problem:
    return Problem(
        code="person.name",
        message="expected one person's name: an honorific that is known or none, "
        "a given name and a family name, without digits, colons or brackets",
    )


@rule
def _is_written_with_its_parts(
    honorific: str | None, given: str, family: str | None, as_written: str
) -> Iterator[Problem]:
    if _letters(as_written) != _letters(f"{honorific or ''}{given}{family or ''}"):
        yield Problem(
            code="person.as_written",
            message="expected the honorific, the given name and the family name, and "
            "nothing else; if one of them changes, make the name anew",
            path=("as_written",),
        )


def _letters(text: str) -> str:
    return "".join(text.translate(_INVISIBLE).split())


def _as_usually_written(name: PersonName) -> str:
    return name.full_name


@attrs.frozen(kw_only=True)
class PersonName:
    """One name of a person with its honorific (ชื่อ-สกุล และคำนำหน้านาม).

    Never use it as a key: spellings differ and people share names.

    Args:
        honorific: Such as ``นาย`` or ``ว่าที่ร้อยตรี``; None if none is written.
        given: Given name (ชื่อตัว).
        family: Family name (ชื่อสกุล), ``ณ`` included; None if none is written.
        as_written: The printed form: the same letters, however spaced; does not
            count when names are compared. So a name whose parts change is made
            anew, and no old name lives on.

    Raises:
        InvalidDataError: A part has no letter, or digits, colons, brackets or
            ``และคณะ``, or the given name begins with an abbreviation
            (``person.name``); a part is blank (``text.blank``); *as_written*
            is another name (``person.as_written``).

    >>> name = PersonName.parse("นางสาวมะลิ  ณ ท่าช้าง")
    >>> name.honorific, name.given, name.family
    ('นางสาว', 'มะลิ', 'ณ ท่าช้าง')
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        *map(not_blank, ("honorific", "given", "family")),
        _looks_like_a_name,
        _is_written_with_its_parts,
    )

    honorific: str | None = attrs.field(default=None, repr=masked)
    given: str = attrs.field(repr=masked)
    family: str | None = attrs.field(default=None, repr=masked)
    as_written: str = attrs.field(
        default=attrs.Factory(_as_usually_written, takes_self=True),
        repr=masked,
        eq=False,
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a name such as ``"นายบุญมี  ใจงาม"`` or ``"น.ส. มะลิ ณ ท่าช้าง"``.

        The longest honorific is cut that leaves the start of a word. Where
        the letters allow two readings (``นางนวล`` is Mrs Nuan, or a person
        called Nangnuan without an honorific) the honorific wins, as documents
        almost always print one; only one is cut, so ``นายนางนวล`` is read as
        the man Nangnuan. ``พระ`` is the start of many names and an honorific
        only before a space; พระครู, พระมหา and พระอาจารย์ are cut even if joined.
        Whoever knows better makes the name by its parts.

        ``นายบุญมี ใจงาม และคณะ`` ("and company") names more people than one: it
        is refused whole, as ``และคณะ`` has no place in a name and nothing is
        dropped.

        Raises:
            InvalidDataError: Blank text, an honorific alone, no name at all, or
                more than a name (``person.name``; the text itself is never in
                the message).

        >>> PersonName.parse("นางสาวิตรี ทองดี").honorific
        'นาง'
        """
        words = " ".join(text.translate(_INVISIBLE).split())
        found = _HONORIFIC.match(words)
        honorific = found["honorific"] if found else None
        given, _, family = words[len(honorific or "") :].strip().partition(" ")
        if not given:
            raise InvalidDataError([_not_a_name()])
        return cls(
            honorific=honorific,
            given=given,
            family=family or None,
            as_written=text.strip(),
        )

    @property
    def full_name(self) -> str:
        """The name as it is usually written, honorific first.

        >>> PersonName(honorific="นาย", given="บุญมี", family="ใจงาม").full_name
        'นายบุญมี ใจงาม'
        """
        parts = [self.given, self.family]
        if self.honorific in _JOINED:
            parts[0] = f"{self.honorific}{self.given}"
        else:
            parts.insert(0, self.honorific)
        return " ".join(f"{part}" for part in parts if part)
