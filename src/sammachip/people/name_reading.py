"""How a written name is parted: titles, given, middle and family name, ร.น. behind.

Nothing is dropped: what is no part of one person's name is refused later, or here if
it would be lost among the parts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, TypedDict

from sammachip.errors import InvalidDataError, Problem
from sammachip.people.chain import chain_in_front_of
from sammachip.people.title_reading import title_at
from sammachip.thai import normal_form

__all__ = ["OF_THE_NAVY", "NameParts", "middle_and_family", "no_given_name", "parts_in"]

OF_THE_NAVY: Final = re.compile(r"ร\.?น\.")
"""ราชนาวี, which stands behind the name of a naval officer."""

_OF_A_PLACE: Final = ("ณ", "na")
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
    if _names_several(name, has_titles=has_titles):
        raise InvalidDataError.because(
            "person.several",
            "expected the name of one person, titles first; found a comma, a word "
            "such as {example} or another title behind it: write each person apart",
            example="และ",
        )
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


def _names_several(name: str, *, has_titles: bool) -> bool:
    """Tell whether another name follows, with a word for "and" or a title in front."""
    starts = (found.end() for found in _START_OF_ANOTHER.finditer(name) if has_titles)
    return bool(_AND.search(name)) or any(title_at(start, name) for start in starts)


def middle_and_family(words: Sequence[str]) -> tuple[str | None, str | None]:
    """Part what stands behind the given name: the family name is the last word.

    To ``ณ`` of a family name belongs the word before it.

    >>> middle_and_family(["ทองดี", "อิศรเดช", "ณ", "ท่าช้าง"])
    ('ทองดี', 'อิศรเดช ณ ท่าช้าง')
    """
    of_a_place = (at for at, word in enumerate(words) if word.lower() in _OF_A_PLACE)
    family = max(next(of_a_place, len(words)) - 1, 0)
    return " ".join(words[:family]) or None, " ".join(words[family:]) or None


def no_given_name() -> Problem:
    """Return the problem of titles alone, and of signs without a letter."""
    return Problem(
        code="person.name",
        message="expected a given name, found titles alone or no letter",
    )
