"""RuleSource: where a number of the year is said, and how sure it is (ที่มา)."""

from __future__ import annotations

from enum import Enum
from typing import ClassVar, Final

import attrs

from sammachip.errors import Language, Rule, Said, not_blank, validate
from sammachip.programme.naming import named
from sammachip.programme.rule_field import RuleField

__all__ = ["Certainty", "RuleSource"]


class Certainty(Enum):
    """How sure a number is (ความน่าเชื่อถือ).

    >>> Certainty.INFERRED.text("en")
    'our reading, nowhere printed'
    """

    TWO_SOURCES = "two_sources"
    """Two sources say it that did not copy each other."""
    ONE_SOURCE = "one_source"
    """One official source says it."""
    INFERRED = "inferred"
    """It follows from what sources say, or from one that is cut off."""

    def text(self, lang: Language) -> str:
        """Say how sure it is."""
        return _NAMES[self].text(lang)


_NAMES: Final = named(
    {
        Certainty.TWO_SOURCES: ("สองแหล่ง", "two sources"),
        Certainty.ONE_SOURCE: ("แหล่งเดียว", "one source"),
        Certainty.INFERRED: (
            "ตีความจากเอกสาร ไม่ระบุไว้โดยตรง",
            "our reading, nowhere printed",
        ),
    }
)


@attrs.frozen(kw_only=True)
class RuleSource:
    """Where one number of `ProgrammeRules` is said (ที่มาของเกณฑ์).

    Args:
        field: Which number.
        citation: Where it is said.
        english: The citation in English, if there is one.
        certainty: How sure it is.

    Raises:
        InvalidDataError: A blank text (``text.blank``).
    """

    RULES: ClassVar[tuple[Rule, ...]] = tuple(map(not_blank, ("citation", "english")))

    field: RuleField
    citation: str
    english: str | None = None
    certainty: Certainty

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def said(self) -> Said:
        """Where it is said, for a message; as data it is the citation."""
        return Said(self.citation, th=self.citation, en=self.english or self.citation)
