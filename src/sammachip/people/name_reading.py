"""How a written name is parted: titles, given, middle and family name, ร.น. behind.

Nothing is dropped: what is no part of one person's name is refused later, or here if
it would be lost among the parts.
"""

from __future__ import annotations

import re
from typing import Final, TypedDict

from sammachip.errors import InvalidDataError, Problem
from sammachip.people.chain import chain_in_front_of
from sammachip.people.family_name import middle_and_family
from sammachip.people.title_reading import title_at
from sammachip.thai import normal_form

__all__ = [
    "OF_THE_NAVY",
    "NameParts",
    "no_given_name",
    "parts_in",
    "several_people",
]

OF_THE_NAVY: Final = re.compile(r"ร\.?น\.")
"""ราชนาวี, which stands behind the name of a naval officer."""

# Not นาย and นาง: behind a name without a family name they begin the next person.
_BEGIN_FAMILY_NAMES: Final = frozenset({"ครู"})
_PARTING: Final = "\u200b"  # seen by nobody, but it parts words as a space does
_AND: Final = re.compile(r"[,&]|(?<![^ ])(?:และ|กับ|and)(?![^ ])")
_START_OF_ANOTHER: Final = re.compile("(?<! ณ) |และ|กับ")


class NameParts(TypedDict):
    """The fields of a `PersonName` that are read."""

    honorific: str | None
    given: str
    middle: str | None
    family: str | None
    suffix: str | None


def parts_in(text: str, *, has_titles: bool) -> NameParts:
    """Part a name; a zero-width space is a space where no other parts the words.

    Raises:
        InvalidDataError: There is no given name (``person.name``), or another person
            (``person.several``).

    >>> parts_in("นางมะลิ ใจงาม", has_titles=True)["family"]
    'ใจงาม'
    """
    chain, name = _chain_and_name(text, has_titles=has_titles)
    if _PARTING in text and " " not in name:
        spaced = text.replace(_PARTING, " ")
        chain, name = _chain_and_name(spaced, has_titles=has_titles)
    if not name:
        raise InvalidDataError([no_given_name()])
    if _AND.search(name) or (
        has_titles and _has_title_behind(name, is_titled=bool(chain))
    ):
        raise several_people()
    given, *others = name.split()
    is_marked = others and OF_THE_NAVY.fullmatch(others[-1])
    suffix = others.pop() if is_marked else None
    middle, family = middle_and_family(others)
    return NameParts(
        honorific=chain or None,
        given=given,
        middle=middle,
        family=family,
        suffix=suffix,
    )


def _chain_and_name(text: str, *, has_titles: bool) -> tuple[str, str]:
    words = " ".join(normal_form(text).replace(" ณ.", " ณ ").split())
    chain = chain_in_front_of(words) if has_titles else ""
    return chain, words[len(chain) :].lstrip()


def _has_title_behind(name: str, *, is_titled: bool) -> bool:
    """Tell whether another name with a title follows; a family name may look so."""
    is_given_and_family = is_titled and name.count(" ") == 1
    for another in _START_OF_ANOTHER.finditer(name):
        if found := title_at(another.end(), name):
            title, end = found
            may_be_family = is_given_and_family and another[0] == " " and name[end:]
            if not (may_be_family and title.full in _BEGIN_FAMILY_NAMES):
                return True
    return False


def several_people() -> InvalidDataError:
    """Return the refusal of a text in which somebody else may be named too."""
    return InvalidDataError.because(
        "person.several",
        "expected the name of one person, titles first and one middle name at most; "
        "found more words, a comma, a word such as {example} or another title behind "
        "it: write each person apart, or give the name by its parts",
        example="และ",
    )


def no_given_name() -> Problem:
    """Return the problem of titles alone, and of signs without a letter."""
    return Problem(
        code="person.name",
        message="expected a given name, found titles alone or no letter",
    )
