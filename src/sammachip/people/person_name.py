"""Names of people, as Thai documents write them (ชื่อบุคคล).

Titles are joined to the given name or parted from it by a space; a middle name
may stand before the family name. Nothing here guesses who is meant: two people
may share a name and one person may be spelt two ways, so a name is never a key.

Source:
    Person Name Act B.E. 2505 (1962), sections 4 to 6
    (พระราชบัญญัติชื่อบุคคล พ.ศ. ๒๕๐๕ มาตรา ๔ ถึง ๖).
"""

from __future__ import annotations

from typing import ClassVar, Literal, Self, get_args

import attrs

from sammachip.errors import Rule, check_text, validate
from sammachip.people.chain import honorifics_of, with_chain
from sammachip.people.family_name import is_one_name
from sammachip.people.gender import Gender
from sammachip.people.honorific import Honorific
from sammachip.people.name_reading import parts_in, several_people
from sammachip.people.soundness import SOUNDNESS
from sammachip.privacy import masked
from sammachip.thai import normal_form
from sammachip.thai.choice import unknown_choice

__all__ = ["HonorificReading", "NameStyle", "PersonName"]

HonorificReading = Literal["known", "none"]
"""Which titles are cut from a name: those that are known, or none at all."""

NameStyle = Literal["formal", "short", "untitled"]
"""How titles are written: in full, abbreviated, or not at all."""


def _as_usually_written(name: PersonName) -> str:
    return name.full_name


def _part() -> str | None:
    optional_normal_form = attrs.converters.optional(normal_form)
    return attrs.field(default=None, converter=optional_normal_form, repr=masked)


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
        suffix: ``ร.น.`` (ราชนาวี) behind the name of a naval officer, or None.
        as_written: The printed form: the same letters, however spaced; does not
            count when names are compared. So a name whose parts change is made
            anew, and no old name lives on.

    The parts are kept as they are usually typed (`sammachip.thai.normal_form`), and
    the full name, read again, has the same parts. A given name alone may begin like a
    title, as ``นางนวล`` does: who leaves *honorific* out says that there is none.

    Raises:
        InvalidDataError: A part has a character that is in no name
            (``person.character``), an abbreviation that is no known title
            (``person.title_unknown``), no letter (``person.name``), or is blank
            (``text.blank``); a word stands for a post, a body or for nobody
            (``person.not_a_name``); the full name would be read otherwise
            (``person.parts``); *as_written* is another name (``person.as_written``).

    >>> name = PersonName.parse("นางสาวมะลิ  ณ ท่าช้าง")
    >>> name.honorific, name.given, name.family
    ('นางสาว', 'มะลิ', 'ณ ท่าช้าง')
    """

    RULES: ClassVar[tuple[Rule, ...]] = SOUNDNESS

    honorific: str | None = _part()
    given: str = attrs.field(converter=normal_form, repr=masked)
    middle: str | None = _part()
    family: str | None = _part()
    suffix: str | None = _part()
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
        print one; behind ``นาย`` and the like only ``ดร.`` or a rank is cut, so
        ``นายนางนวล`` is read as the man Nangnuan. ``พระ``, ``คุณ`` and ``หม่อม`` are
        the start of many names and titles only before a space; a joined ``พระ`` is
        one too if a Pali name follows, with a phinthu as in ``ฐิตธมฺโม``. Who knows
        that there is no title says so.

        Of three words the second is the middle name, as the Act has it; ``ณ`` and
        what stands on either side of it is a family name, and so is ``แซ่`` or ``บิน``
        and what follows.

        A text with more than one name is refused whole, and so is ``และคณะ`` ("and
        company"): nothing is dropped. More than one middle name may be another
        person, too; give such a name by its parts. Behind a title and one name,
        ``ครูเกษตร`` is a family name; ``นางแย้ม`` may be the wife and is refused.

        Args:
            text: One name; spaces do not matter.
            honorifics: ``"none"`` if *text* has no title, whatever it begins with.

        Raises:
            InvalidDataError: Blank text, titles alone (``person.name``), several
                people (``person.several``), or what the class refuses; the text
                itself is in no message. *honorifics* is no such choice
                (``choice.unknown``).

        >>> PersonName.parse("นางสาวิตรี ทองดี").honorific
        'นาง'
        >>> PersonName.parse("นางนวล ใจงาม", honorifics="none").given
        'นางนวล'
        """
        check_text(text)
        if honorifics not in get_args(HonorificReading):
            raise unknown_choice("honorifics", honorifics, get_args(HonorificReading))
        parts = parts_in(text, has_titles=honorifics == "known")
        name = cls(**parts, as_written=text.strip())
        if not is_one_name(name.middle, name.family):
            raise several_people()
        return name

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
        """The gender that the titles state; None if they state none, or both.

        >>> print(PersonName.parse("น.ส.มะลิ ใจงาม").gender)
        Gender.FEMALE
        >>> print(PersonName.parse("ดร.มะลิ ใจงาม").gender)
        None
        """
        stated = {title.gender for title in self.honorifics if title.gender}
        return stated.pop() if len(stated) == 1 else None

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
        parts = (self.given, self.middle, self.family, self.suffix)
        return with_chain(titles, " ".join(f"{part}" for part in parts if part))
