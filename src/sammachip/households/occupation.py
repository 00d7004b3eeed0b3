"""Occupations (อาชีพ), each of one of the four kinds that the programme counts.

Source:
    The manual of the Community Development Department of fiscal year 2562, on its
    register of livelihood groups: four kinds, of which the last asks for words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import ClassVar, Final

import attrs

from sammachip.errors import (
    InvalidDataError,
    Language,
    Problem,
    Rule,
    check_text,
    not_blank,
    rule,
    say,
    validate,
)
from sammachip.thai import normal_form

__all__ = ["Occupation", "OccupationKind"]


class OccupationKind(Enum):
    """A kind of occupation (ประเภทอาชีพ); there are four.

    >>> OccupationKind.PROCESSING.text("en"), OccupationKind.PROCESSING.text("th")
    ('processing', 'การแปรรูป')
    """

    AGRICULTURE = "agriculture"
    """Farming, fishing, raising animals (ภาคการเกษตร)."""
    PROCESSING = "processing"
    """Making something of what the place gives (การแปรรูป), for OTOP or as an SME."""
    COMMUNITY_TOURISM = "community_tourism"
    """Receiving visitors in the village (การท่องเที่ยวชุมชน)."""
    OTHER = "other"
    """What is none of these, said in words (อื่นๆ)."""

    @classmethod
    def parse(cls, text: str) -> OccupationKind:
        """Read a kind as forms print it, with ภาค or การ in front or without.

        What forms print behind it, as in ``การแปรรูป (OTOP/SME)``, may stand there.

        Raises:
            InvalidDataError: *text* is no such kind (``occupation.kind``), or no
                `str` (``value.type``).

        >>> OccupationKind.parse("ภาคการเกษตร"), OccupationKind.parse("อื่น ๆ")
        (<OccupationKind.AGRICULTURE: 'agriculture'>, <OccupationKind.OTHER: 'other'>)
        """
        check_text(text)
        word = normal_form(text).casefold().replace(" ", "")
        word = word.removeprefix("ภาค").removeprefix("การ")
        if word not in _BY_WORD:
            raise InvalidDataError.because(
                "occupation.kind",
                "expected a kind of occupation, {expected:or}; found {found}",
                expected=tuple(kind.text("th") for kind in cls),
                found=text,
            )
        return _BY_WORD[word]

    def text(self, lang: Language) -> str:
        """Say what the kind is called."""
        return _IN_WORDS[self](lang)


_BY_WORD: Final[Mapping[str, OccupationKind]] = {
    **dict.fromkeys(("เกษตร", "เกษตรกรรม"), OccupationKind.AGRICULTURE),
    **dict.fromkeys(
        ("แปรรูป", "แปรรูป(otop/sme)", "แปรรูป(otop,sme)"), OccupationKind.PROCESSING
    ),
    **dict.fromkeys(
        ("ท่องเที่ยวชุมชน", "ท่องเที่ยวโดยชุมชน", "communitytourism"),
        OccupationKind.COMMUNITY_TOURISM,
    ),
    **dict.fromkeys(("อื่นๆ", "อื่นๆ(ระบุ)"), OccupationKind.OTHER),
    **{kind.value: kind for kind in OccupationKind},
}

_IN_WORDS: Final[Mapping[OccupationKind, Callable[[Language], str]]] = {
    OccupationKind.AGRICULTURE: lambda lang: say(
        "occupation_kind.agriculture", "agriculture", lang=lang
    ),
    OccupationKind.PROCESSING: lambda lang: say(
        "occupation_kind.processing", "processing", lang=lang
    ),
    OccupationKind.COMMUNITY_TOURISM: lambda lang: say(
        "occupation_kind.community_tourism", "community tourism", lang=lang
    ),
    OccupationKind.OTHER: lambda lang: say("occupation_kind.other", "other", lang=lang),
}


@rule
def _other_is_said_in_words(
    kind: OccupationKind, name: str | None
) -> Iterator[Problem]:
    if kind is OccupationKind.OTHER and name is None:
        yield Problem(
            code="occupation.no_name",
            message="an occupation of another kind is said in words; write its name",
            path=("name",),
        )


@attrs.frozen(kw_only=True)
class Occupation:
    """One occupation (อาชีพ) of one of the four kinds.

    Args:
        kind: The kind.
        name: What it is, such as ``ทำน้ำพริก``; None if only the kind is known.

    Raises:
        InvalidDataError: A name that is blank (``text.blank``), or none where the
            kind is "other" (``occupation.no_name``); a value of another type
            (``value.type``).

    >>> Occupation(kind=OccupationKind.PROCESSING, name="ทำน้ำพริก").text("en")
    'processing: ทำน้ำพริก'
    """

    RULES: ClassVar[tuple[Rule, ...]] = (not_blank("name"), _other_is_said_in_words)

    kind: OccupationKind
    name: str | None = attrs.field(
        default=None, converter=attrs.converters.optional(normal_form)
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    def has(self, other: Occupation) -> bool:
        """Tell whether *other* is this one, or of this kind if only that is known.

        >>> processing = Occupation(kind=OccupationKind.PROCESSING)
        >>> crisps = Occupation(kind=OccupationKind.PROCESSING, name="กล้วยฉาบ")
        >>> processing.has(crisps), crisps.has(processing)
        (True, False)
        """
        return self.kind is other.kind and self.name in {None, other.name}

    def text(self, lang: Language) -> str:
        """Say the kind, and the name as it was written."""
        kind = self.kind.text(lang)
        return f"{kind}: {self.name}" if self.name else kind
