"""What is wrong with a name: it looks like none, or was written otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from sammachip.errors import Problem, rule

__all__ = [
    "is_written_with_its_parts",
    "looks_like_a_name",
    "not_a_name",
    "without_the_invisible",
]

_NOT_IN_A_NAME: Final = re.compile(
    r"[0-9๐-๙:;@/\\()\[\]]|และคณะ"
    r"|(?:[ก-ฮ]{1,3}\.){2}"  # letters behind a name, such as ร.น. of the navy
)
# Left over from an honorific that is not known; "J." is an initial.
_ABBREVIATION: Final = re.compile(r"(?:[ก-ฮ]{1,4}|[A-Za-z]{2,4})\.")
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u200b\ufeff"))


@rule
def looks_like_a_name(
    given: str, middle: str | None, family: str | None
) -> Iterator[Problem]:
    """Find a part without a letter, or with something that is in no name."""
    parts = [part for part in (given, middle, family) if part and part.strip()]
    if not all(map(_is_name_like, parts)) or _ABBREVIATION.match(given):
        yield not_a_name()


def _is_name_like(part: str) -> bool:
    return any(map(str.isalpha, part)) and not _NOT_IN_A_NAME.search(part)


def not_a_name() -> Problem:
    """Return the problem of what is no name of one person; it does not repeat it."""
    return Problem(
        code="person.name",
        message="expected one person's name: an honorific that is known or none, "
        "a given name and a family name, without digits, colons or brackets",
    )


@rule
def is_written_with_its_parts(
    honorific: str | None,
    given: str,
    middle: str | None,
    family: str | None,
    as_written: str,
) -> Iterator[Problem]:
    """Find letters that are written and in no part, or the other way round."""
    parts = (honorific, given, middle, family)
    if _letters(as_written) != _letters("".join(part or "" for part in parts)):
        yield Problem(
            code="person.as_written",
            message="expected the honorific, the given name and the family name, and "
            "nothing else; if one of them changes, make the name anew",
            path=("as_written",),
        )


def _letters(text: str) -> str:
    return "".join(without_the_invisible(text).split())


def without_the_invisible(text: str) -> str:
    """Return *text* without zero-width spaces and byte order marks."""
    return text.translate(_INVISIBLE)
