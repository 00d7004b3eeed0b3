"""What is wrong with the parts of a name; no problem repeats what it found.

The parts are checked however they came: read from a text, from a file, or given one
by one. What holds: the full name, read again, has the same parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final
from unicodedata import category

from sammachip.errors import Problem, Rule, not_blank, rule
from sammachip.people.chain import chain_in_front_of, honorifics_of, with_chain
from sammachip.people.family_name import middle_and_family
from sammachip.people.honorific import HonorificKind
from sammachip.people.name_reading import OF_THE_NAVY, no_given_name
from sammachip.people.no_name import word_for_no_name_in

__all__ = ["SOUNDNESS"]

_PARTS: Final = ("honorific", "given", "middle", "family", "suffix")
# Most names are written so; whatever is not is looked at character by character.
_PLAIN: Final = re.compile("(?:[ก-ฮเ-ไA-Za-z][ก-ฺเ-๎A-Za-z'-]*+ ?)++")
_BESIDES_LETTERS: Final = frozenset(" -'’")
_INITIAL: Final = re.compile(r"(?<![^ .-])[A-Za-z]\.")
# Left over from a title that is not known; "J." is an initial.
_ABBREVIATION: Final = re.compile(r"(?<![^ ])(?:[ก-ฮ]{1,4}|[A-Za-z]{2,4})\.")
_NAVAL: Final = (HonorificKind.NAVY, HonorificKind.ANY_FORCE)
# What does not count when a name is compared with how it was written.
_DOTS_AND_UNSEEN: Final = re.compile("[.\u200b-\u200d\u2060\ufeff\u00ad]+")
_SAME_LETTERS: Final = (("ำ", "า"), ("ํ", ""), ("แ", "เเ"))


def _find_blanks(*parts: str | None) -> Iterator[Problem]:
    if "" in parts:
        for name, part in zip(_PARTS, parts, strict=True):
            yield from not_blank(name).find(part)


@rule
def _looks_like_a_name(
    honorific: str | None, given: str, middle: str | None, family: str | None
) -> Iterator[Problem]:
    """Find the first thing that is in no name of one person."""
    parts = {"given": given, "middle": middle, "family": family}
    words = " ".join(filter(None, parts.values()))
    # What a given name begins with behind a title is a name: นายประธาน.
    if word := word_for_no_name_in(words, start=1 if honorific else 0):
        yield Problem(
            code="person.not_a_name",
            message="expected a person's name, found {word}, which is a post, a body "
            "or says that there is no name: leave it out",
            facts={"word": word},
        )
    elif not _PLAIN.fullmatch(words):
        faults = (_fault_in(part, name) for name, part in parts.items() if part)
        yield from islice(filter(None, faults), 1)


def _fault_in(part: str, name: str) -> Problem | None:
    if _ABBREVIATION.search(part):
        return _title_unknown(name)
    if position := _first_sign(part):
        return Problem(
            code="person.character",
            message="expected letters, hyphens, apostrophes and the dots of initials; "
            "found another sign, character {position} of this part",
            facts={"position": position},
            path=(name,),
        )
    return None if any(map(str.isalpha, part)) else no_given_name()


def _first_sign(part: str) -> int | None:
    """Return the place, from 1, of the first character that is in no name."""
    signs = (
        position
        for position, each in enumerate(_INITIAL.sub("กก", part), start=1)
        if each not in _BESIDES_LETTERS and category(each)[0] not in "LM"
    )
    return next(signs, None)


def _title_unknown(name: str) -> Problem:
    return Problem(
        code="person.title_unknown",
        message="expected titles that are known, found another abbreviation: write it "
        "in full, or give the title and the name one by one",
        path=(name,),
    )


@rule
def _reads_back(
    honorific: str | None,
    given: str,
    middle: str | None,
    family: str | None,
    suffix: str | None,
) -> Iterator[Problem]:
    """Find parts that would be others if the full name were read.

    Who gives a name without a title says that there is none, as for นางนวล; and a
    title that is not known parts itself.
    """
    words = " ".join(filter(None, (given, middle, family))).split()
    if words and (
        words[0] != given
        or middle_and_family(words[1:]) != (middle or None, family or None)
        or (honorific and not _stands_in_front_of(honorific, *words, suffix))
    ):
        yield Problem(
            code="person.parts",
            message="expected parts that the full name has when it is read: a title "
            "apart, and one word as given and as family name, but for ณ, แซ่ and บิน",
        )


def _stands_in_front_of(honorific: str, *words: str | None) -> bool:
    name = " ".join(filter(None, words))
    found = chain_in_front_of(with_chain(honorific, name))
    return found == honorific or not (found or honorifics_of(honorific))


@rule
def _is_of_the_navy(honorific: str | None, suffix: str | None) -> Iterator[Problem]:
    if suffix and not (
        OF_THE_NAVY.fullmatch(suffix)
        and any(title.kind in _NAVAL for title in honorifics_of(honorific or ""))
    ):
        yield _title_unknown("suffix")


def _find_unlike_as_written(as_written: str, *parts: str | None) -> Iterator[Problem]:
    """Find letters that are written and in no part, or the other way round."""
    if _letters(as_written) != _letters(" ".join(filter(None, parts))):
        yield Problem(
            code="person.as_written",
            message="expected the honorific, the given name and the family name, and "
            "nothing else; if one of them changes, make the name anew",
            path=("as_written",),
        )


def _letters(text: str) -> str:
    """Return the letters of *text* alone, those that look alike in one way."""
    letters = "".join(_DOTS_AND_UNSEEN.sub("", text).split())
    for found, same in _SAME_LETTERS:
        letters = letters.replace(found, same)
    return letters


SOUNDNESS: Final[tuple[Rule, ...]] = (
    Rule(_PARTS, _find_blanks),
    _looks_like_a_name,
    _reads_back,
    _is_of_the_navy,
    Rule(("as_written", *_PARTS), _find_unlike_as_written),
)
"""The rules of a `PersonName`."""
