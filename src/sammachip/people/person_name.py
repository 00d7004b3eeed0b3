"""Names of people, as Thai documents write them (ชื่อบุคคล).

Titles are joined to the given name or parted from it by a space; a middle name
may stand before the family name. Nothing here guesses who is meant: two people
may share a name and one person may be spelt two ways, so a name is never a key.

Source:
    Person Name Act B.E. 2505 (1962), sections 4 to 6
    (พระราชบัญญัติชื่อบุคคล พ.ศ. ๒๕๐๕ มาตรา ๔ ถึง ๖).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Final, Literal, Self, get_args

import attrs

from sammachip.errors import InvalidDataError, Rule, not_blank, validate
from sammachip.people.chain import chain_in_front_of, honorifics_of, with_chain
from sammachip.people.gender import Gender
from sammachip.people.honorific import Honorific
from sammachip.people.soundness import (
    is_written_with_its_parts,
    looks_like_a_name,
    not_a_name,
    without_the_invisible,
)
from sammachip.privacy import masked
from sammachip.thai.choice import unknown_choice

__all__ = ["HonorificReading", "NameStyle", "PersonName"]

HonorificReading = Literal["known", "none"]
"""Which titles are cut from a name: those that are known, or none at all."""

NameStyle = Literal["formal", "short", "untitled"]
"""How titles are written: in full, abbreviated, or not at all."""

_OF_A_PLACE: Final = ("ณ", "na")


def _as_usually_written(name: PersonName) -> str:
    return name.full_name


def _middle_and_family(words: Sequence[str]) -> tuple[str | None, str | None]:
    """Part what stands behind the given name: the family name is the last word.

    To ``ณ`` of a family name belongs the word before it: อิศรเดช ณ ท่าช้าง.
    """
    of_a_place = (at for at, word in enumerate(words) if word.lower() in _OF_A_PLACE)
    family = max(next(of_a_place, len(words)) - 1, 0)
    return " ".join(words[:family]) or None, " ".join(words[family:]) or None


@attrs.frozen(kw_only=True)
class PersonName:
    """One name of a person with its honorific (ชื่อ-สกุล และคำนำหน้านาม).

    Never use it as a key: spellings differ and people share names.

    Args:
        honorific: One title or several, as they are written, such as ``นาย`` or
            ``พล.ต.อ. ดร.``; None if none is written.
        given: Given name (ชื่อตัว).
        middle: Middle name (ชื่อรอง), None if none is written.
        family: Family name (ชื่อสกุล), ``ณ`` included; None if none is written.
        as_written: The printed form: the same letters, however spaced; does not
            count when names are compared. So a name whose parts change is made
            anew, and no old name lives on.

    Raises:
        InvalidDataError: A part has no letter, or digits, colons, brackets,
            ``และคณะ`` or letters of rank, or the given name begins with an
            abbreviation (``person.name``); a part is blank (``text.blank``);
            *as_written* is another name (``person.as_written``).

    >>> name = PersonName.parse("นางสาวมะลิ  ณ ท่าช้าง")
    >>> name.honorific, name.given, name.family
    ('นางสาว', 'มะลิ', 'ณ ท่าช้าง')
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        *map(not_blank, ("honorific", "given", "middle", "family")),
        looks_like_a_name,
        is_written_with_its_parts,
    )

    honorific: str | None = attrs.field(default=None, repr=masked)
    given: str = attrs.field(repr=masked)
    middle: str | None = attrs.field(default=None, repr=masked)
    family: str | None = attrs.field(default=None, repr=masked)
    as_written: str = attrs.field(
        default=attrs.Factory(_as_usually_written, takes_self=True),
        repr=masked,
        eq=False,
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @classmethod
    def parse(cls, text: str, *, honorifics: HonorificReading = "known") -> Self:
        """Read a name such as ``"นายบุญมี  ใจงาม"`` or ``"น.ส. มะลิ ณ ท่าช้าง"``.

        The longest title is cut that leaves the start of a word, and then the next.
        Where the letters allow two readings (``นางนวล`` is Mrs Nuan, or a person
        called Nangnuan without a title) the title wins, as documents almost always
        print one; behind ``นาย`` and the like nothing more is cut, so ``นายนางนวล``
        is read as the man Nangnuan. ``พระ``, ``คุณ`` and ``หม่อม`` are the start of
        many names and titles only before a space. Who knows that there is no title
        says so.

        Of three words the second is the middle name, as the Act has it; ``ณ`` and
        what stands on either side of it is a family name.

        ``นายบุญมี ใจงาม และคณะ`` ("and company") names more people than one: it
        is refused whole, as ``และคณะ`` has no place in a name and nothing is
        dropped.

        Args:
            text: One name; spaces do not matter.
            honorifics: ``"none"`` if *text* has no title, whatever it begins with.

        Raises:
            InvalidDataError: Blank text, titles alone, no name at all, or more
                than a name (``person.name``; the text itself is never in the
                message); *honorifics* is no such choice (``choice.unknown``).

        >>> PersonName.parse("นางสาวิตรี ทองดี").honorific
        'นาง'
        >>> PersonName.parse("นางนวล ใจงาม", honorifics="none").given
        'นางนวล'
        """
        if honorifics not in get_args(HonorificReading):
            raise unknown_choice("honorifics", honorifics, get_args(HonorificReading))
        words = " ".join(without_the_invisible(text).split())
        chain = chain_in_front_of(words) if honorifics == "known" else ""
        given, *others = words[len(chain) :].split() or [""]
        if not given:
            raise InvalidDataError([not_a_name()])
        middle, family = _middle_and_family(others)
        return cls(
            honorific=chain or None,
            given=given,
            middle=middle,
            family=family,
            as_written=text.strip(),
        )

    @property
    def full_name(self) -> str:
        """The name as it is usually written, titles first.

        >>> PersonName(honorific="นาย", given="บุญมี", family="ใจงาม").full_name
        'นายบุญมี ใจงาม'
        """
        return self._behind(f"{self.honorific or ''}")

    @property
    def honorifics(self) -> tuple[Honorific, ...]:
        """The titles one by one; none if there is one that is not known.

        >>> name = PersonName.parse("ผศ.ดร.มะลิ ใจงาม")
        >>> [title.full for title in name.honorifics]
        ['ผู้ช่วยศาสตราจารย์', 'ดร.']
        """
        return honorifics_of(self.honorific or "")

    @property
    def gender(self) -> Gender | None:
        """The gender that a title states; a name without such a title has none.

        >>> print(PersonName.parse("น.ส.มะลิ ใจงาม").gender)
        Gender.FEMALE
        >>> print(PersonName.parse("ดร.มะลิ ใจงาม").gender)
        None
        """
        stated = (title.gender for title in self.honorifics if title.gender)
        return next(stated, None)

    def format(self, *, style: NameStyle = "formal") -> str:
        """Write the name with its titles in full, abbreviated, or without them.

        An abbreviation with several meanings (``ร.อ.``) and a title that is not
        known stay as they are.

        Raises:
            InvalidDataError: *style* is no such choice (``choice.unknown``).

        >>> name = PersonName.parse("รศ.ดร. มะลิ ใจงาม")
        >>> name.format(), name.format(style="untitled")
        ('รองศาสตราจารย์ ดร.มะลิ ใจงาม', 'มะลิ ใจงาม')
        >>> PersonName.parse("นางสาว มะลิ ใจงาม").format(style="short")
        'น.ส.มะลิ ใจงาม'
        """
        match style:
            case "formal":
                titles = " ".join(title.full for title in self.honorifics)
            case "short":
                titles = " ".join(title.short for title in self.honorifics)
            case "untitled":
                return self._behind("")
            case _:
                raise unknown_choice("style", style, get_args(NameStyle))
        return self._behind(titles or self.honorific or "")

    def _behind(self, titles: str) -> str:
        parts = (self.given, self.middle, self.family)
        return with_chain(titles, " ".join(f"{part}" for part in parts if part))
