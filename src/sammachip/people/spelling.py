"""How titles are spelt, and how they are told from the names that follow.

Titles are how many names begin, too: what protects the names stands here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import attrs

from sammachip.people.gender import Gender
from sammachip.people.honorific import Honorific, HonorificKind
from sammachip.people.rank import RANKS
from sammachip.people.title import ONLY_BEFORE_A_SPACE, TITLES

__all__ = ["title_at"]

_Row = tuple[HonorificKind, str, str | None, Gender | None]

_ACTING: Final = "ว่าที่"
_WOMAN: Final = "หญิง"
_SPECIAL: Final = "(พิเศษ)"


def _by_spelling(rows: Iterable[_Row]) -> dict[str, Honorific]:
    """Return what each spelling means, in small letters."""
    found: dict[str, Honorific] = {}
    for row in rows:
        honorific = _honorific(*row)
        for spelling in row[1].split("|"):
            key = spelling.casefold()
            if found.setdefault(key, honorific) != honorific:
                found[key] = _honorific(HonorificKind.ANY_FORCE, spelling, None, None)
    return found


def _honorific(
    kind: HonorificKind, spellings: str, english: str | None, gender: Gender | None
) -> Honorific:
    full, short, *_ = (*spellings.split("|"), spellings)
    return Honorific(full=full, short=short, english=english, gender=gender, kind=kind)


def _any_of(spellings: Iterable[str]) -> str:
    """Return a pattern of *spellings*, the longest first."""
    return "|".join(
        re.escape(each) + ("(?= |$)" if each in ONLY_BEFORE_A_SPACE else "")
        for each in sorted(spellings, key=len, reverse=True)
    )


_RANKS: Final = _by_spelling(
    (kind, *row, None) for kind, rows in RANKS.items() for row in rows
)
_TITLES: Final = _by_spelling(
    (kind, *row) for kind, rows in TITLES.items() for row in rows
)

# A spaced หญิง may be a given name: it is "female" if a whole name follows.
_FEMALE: Final = rf"(?:{_WOMAN}| {_WOMAN}(?= (?!ณ )[^ ]+ ))?"
# A name starts with a consonant or a vowel written before it. So "สาว" is not
# cut from นางสาวิตรี, nor "นาย" from นายิกา; รร (ro han) never starts a word.
_START: Final = r"(?!รร)[A-Za-zก-ฮเ-ไ]"
# Joined to an honorific stand two letters at least: นายก is not นาย and ก.
_HONORIFIC: Final = re.compile(
    rf"(?:(?P<acting>{_ACTING} ?)?(?P<rank>{_any_of(_RANKS)})"
    rf"(?P<more>{_FEMALE}(?: ?{re.escape(_SPECIAL)}{_FEMALE})?)"
    rf"|(?P<title>{_any_of(_TITLES)}))"
    rf"(?= {_START}|{_START}[^ ]|$)",
    re.ASCII | re.IGNORECASE,
)


def title_at(start: int, name: str) -> tuple[Honorific, int] | None:
    """Return the title in *name* from *start* on, and where it ends; None without one.

    >>> title, end = title_at(0, "น.ส. มะลิ ใจงาม")
    >>> title.full, end
    ('นางสาว', 4)
    """
    found = _HONORIFIC.match(name, start)
    if not found:
        return None
    if found["title"]:
        return _TITLES[found["title"].casefold()], found.end()
    rank = _RANKS[found["rank"]]
    woman = _WOMAN if _WOMAN in found["more"] else ""
    special = f" {_SPECIAL}" if _SPECIAL in found["more"] else ""
    if found["acting"]:
        rank = _acting(rank)
    if woman or special:
        rank = attrs.evolve(
            rank,
            full=f"{rank.full}{woman}{special}",
            short=f"{rank.short}{woman}{special}",
            gender=Gender.FEMALE if woman else None,
        )
    return rank, found.end()


def _acting(rank: Honorific) -> Honorific:
    """Return who is to have *rank* (ว่าที่); a space parts it from an abbreviation."""
    return attrs.evolve(
        rank,
        full=f"{_ACTING}{' ' * rank.full.endswith('.')}{rank.full}",
        short=f"{_ACTING}{' ' * rank.short.endswith('.')}{rank.short}",
        english=rank.english and f"Acting {rank.english}",
    )
