"""How somebody is related to the head of the household (ความสัมพันธ์กับหัวหน้าครัวเรือน)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final

from sammachip.errors import InvalidDataError, Language, check_text, say
from sammachip.thai import normal_form

__all__ = ["Relation"]


class Relation(Enum):
    """A relation to the head of the household (ความสัมพันธ์กับหัวหน้าครัวเรือน).

    >>> Relation.GRANDCHILD.text("en"), Relation.GRANDCHILD.text("th")
    ('grandchild', 'หลาน (ลูกของลูก)')
    """

    HEAD = "head"
    """The head (หัวหน้าครัวเรือน)."""
    SPOUSE = "spouse"
    """Husband or wife (คู่สมรส)."""
    CHILD = "child"
    """Son or daughter (บุตร)."""
    CHILD_IN_LAW = "child_in_law"
    """Husband or wife of a child (บุตรเขย, บุตรสะใภ้)."""
    GRANDCHILD = "grandchild"
    """Child of a child (หลาน, ลูกของลูก)."""
    PARENT = "parent"
    """Father or mother (บิดา, มารดา)."""
    PARENT_IN_LAW = "parent_in_law"
    """Father or mother of the spouse (พ่อตา, แม่ยาย, พ่อสามี, แม่สามี)."""
    GRANDPARENT = "grandparent"
    """Father or mother of a parent (ปู่, ย่า, ตา, ยาย)."""
    SIBLING = "sibling"
    """Brother or sister (พี่, น้อง)."""
    RELATIVE = "relative"
    """Somebody else of the family (ญาติ)."""
    OTHER = "other"
    """Somebody who is not of the family (ผู้อาศัย)."""

    @classmethod
    def parse(cls, text: str) -> Relation:
        """Read a word of the registers, such as ``ภรรยา``, ``ลูกชาย`` or ``spouse``.

        หลาน alone is refused: it is the child of a child, of a brother or of a sister.

        Raises:
            InvalidDataError: *text* is no such word (``relation.unknown``), which is
                not repeated, as a name may have slipped there; or it is no `str`
                (``value.type``).

        >>> Relation.parse("ภรรยา"), Relation.parse("ลูกสะใภ้")
        (<Relation.SPOUSE: 'spouse'>, <Relation.CHILD_IN_LAW: 'child_in_law'>)
        """
        check_text(text)
        word = normal_form(text).casefold().replace(" ", "")
        if word not in _BY_WORD:
            raise InvalidDataError.because(
                "relation.unknown",
                "expected a relation to the head of the household, such as {expected}",
                expected=tuple(words.split()[0] for words in _WORDS.values()),
            )
        return _BY_WORD[word]

    def text(self, lang: Language) -> str:
        """Say what the relation is called."""
        return _IN_WORDS[self](lang)


_WORDS: Final[Mapping[Relation, str]] = {
    Relation.HEAD: "หัวหน้าครัวเรือน หัวหน้าครอบครัว หัวหน้า เจ้าบ้าน",
    Relation.SPOUSE: "คู่สมรส สามี ภรรยา ภริยา",
    Relation.CHILD: "บุตร ลูก บุตรชาย บุตรสาว ลูกชาย ลูกสาว บุตรชาย/บุตรสาว",
    Relation.CHILD_IN_LAW: (
        "บุตรเขย บุตรสะใภ้ ลูกเขย ลูกสะใภ้ เขย สะใภ้ บุตรเขยหรือบุตรสะใภ้ child-in-law"
    ),
    Relation.GRANDCHILD: "หลานปู่ หลานย่า หลานตา หลานยาย หลาน(ลูกของลูก)",
    Relation.PARENT: "บิดา มารดา พ่อ แม่ บิดา/มารดา บิดามารดา พ่อแม่",
    Relation.PARENT_IN_LAW: ("พ่อตา แม่ยาย พ่อสามี แม่สามี บิดามารดาของคู่สมรส parent-in-law"),
    Relation.GRANDPARENT: "ปู่ ย่า ตา ยาย ปู่ย่าตายาย",
    Relation.SIBLING: "พี่ น้อง พี่ชาย พี่สาว น้องชาย น้องสาว พี่น้อง",
    Relation.RELATIVE: "ญาติ เครือญาติ พี่เขย พี่สะใภ้ น้องเขย น้องสะใภ้ ลุง ป้า น้า อา",
    Relation.OTHER: "ผู้อาศัย ผู้อยู่อาศัย อื่นๆ ผู้ที่ไม่ใช่ญาติ notarelative",
}

_IN_WORDS: Final[Mapping[Relation, Callable[[Language], str]]] = {
    Relation.HEAD: lambda lang: say("relation.head", "head", lang=lang),
    Relation.SPOUSE: lambda lang: say("relation.spouse", "spouse", lang=lang),
    Relation.CHILD: lambda lang: say("relation.child", "child", lang=lang),
    Relation.CHILD_IN_LAW: lambda lang: say(
        "relation.child_in_law", "child-in-law", lang=lang
    ),
    Relation.GRANDCHILD: lambda lang: say(
        "relation.grandchild", "grandchild", lang=lang
    ),
    Relation.PARENT: lambda lang: say("relation.parent", "parent", lang=lang),
    Relation.PARENT_IN_LAW: lambda lang: say(
        "relation.parent_in_law", "parent-in-law", lang=lang
    ),
    Relation.GRANDPARENT: lambda lang: say(
        "relation.grandparent", "grandparent", lang=lang
    ),
    Relation.SIBLING: lambda lang: say("relation.sibling", "sibling", lang=lang),
    Relation.RELATIVE: lambda lang: say("relation.relative", "relative", lang=lang),
    Relation.OTHER: lambda lang: say("relation.other", "not a relative", lang=lang),
}

_BY_WORD: Final[Mapping[str, Relation]] = {
    **{word: each for each, words in _WORDS.items() for word in words.split()},
    **{each.value: each for each in Relation},
}
