"""Which title stands somewhere in a name, and how it is told from the name itself.

Titles are how many names begin, too: what protects the names stands here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

import attrs

from sammachip.people.gender import Gender
from sammachip.people.honorific import Honorific, HonorificKind
from sammachip.people.no_name import LED_BY_A_NAYOK
from sammachip.people.rank import RANKS
from sammachip.people.spelling import WHOLE_NAME, any_of, letters_of
from sammachip.people.title import TITLES

__all__ = ["ACTING", "title_at"]

_Row = tuple[HonorificKind, str, str | None, Gender | None]

ACTING: Final = "ว่าที่"
"""Who is to have the rank behind it."""
_WOMAN: Final = "หญิง"
_SPECIAL: Final = "(พิเศษ)"


def _spellings(rows: Iterable[_Row]) -> list[str]:
    return [spelling for row in rows for spelling in row[1].split("|")]


def _by_letters(rows: Iterable[_Row]) -> dict[str, Honorific]:
    """Return what each title means, however it is dotted and spaced."""
    found: dict[str, Honorific] = {}
    for row in rows:
        honorific = _honorific(*row)
        for spelling in row[1].split("|"):
            letters = letters_of(spelling)
            if found.setdefault(letters, honorific) != honorific:
                found[letters] = _honorific(
                    HonorificKind.ANY_FORCE, spelling, None, None
                )
    return found


def _honorific(
    kind: HonorificKind, spellings: str, english: str | None, gender: Gender | None
) -> Honorific:
    full, short, *_ = (*spellings.split("|"), spellings)
    return Honorific(full=full, short=short, english=english, gender=gender, kind=kind)


_RANK_ROWS: Final = [(kind, *row, None) for kind, rows in RANKS.items() for row in rows]
_TITLE_ROWS: Final = [(kind, *row) for kind, rows in TITLES.items() for row in rows]
_RANKS: Final = _by_letters(_RANK_ROWS)
_TITLES: Final = _by_letters(_TITLE_ROWS)

# A spaced หญิง may be a given name: it is "female" if a whole name follows.
_FEMALE: Final = rf"(?:{_WOMAN}| ?\({_WOMAN}\)| {_WOMAN}{WHOLE_NAME})?"
# A name starts with a consonant or a vowel written before it. So "สาว" is not
# cut from นางสาวิตรี, nor "นาย" from นายิกา; รร (ro han) never starts a word.
_START: Final = rf"(?!รร|ก(?:{LED_BY_A_NAYOK}))[A-Za-zก-ฮเ-ไ]"
# Joined to an honorific stand two letters at least: นายก is not นาย and ก.
_HONORIFIC: Final = re.compile(
    rf"(?:(?P<acting>{ACTING} ?)?(?P<rank>{any_of(_spellings(_RANK_ROWS))})"
    rf"(?P<more>{_FEMALE}(?: ?{re.escape(_SPECIAL)}{_FEMALE})?)"
    rf"|(?P<title>{any_of(_spellings(_TITLE_ROWS))}))"
    rf"(?= {_START}|{_START}[^ ]|$)",
    re.ASCII,
)


def title_at(start: int, name: str) -> tuple[Honorific, int] | None:
    """Return the title in *name* from *start* on, and where it ends; None without one.

    >>> title, end = title_at(0, "น.ส มะลิ ใจงาม")
    >>> title.full, end
    ('นางสาว', 3)
    """
    found = _HONORIFIC.match(name, start)
    return (_meant(*found.groups()), found.end()) if found else None


@lru_cache(maxsize=1024)
def _meant(
    acting: str | None, rank: str | None, more: str | None, title: str | None
) -> Honorific:
    if not rank:
        return _TITLES[letters_of(title or "")]
    meant = _acting(_RANKS[letters_of(rank)]) if acting else _RANKS[letters_of(rank)]
    is_woman = _WOMAN in (more or "")
    behind = _WOMAN * is_woman + f" {_SPECIAL}" * (_SPECIAL in (more or ""))
    return attrs.evolve(
        meant,
        full=f"{meant.full}{behind}",
        short=f"{meant.short}{behind}",
        gender=Gender.FEMALE if is_woman else None,
    )


def _acting(rank: Honorific) -> Honorific:
    """Return who is to have *rank* (ว่าที่); a space parts it from an abbreviation."""
    return attrs.evolve(
        rank,
        full=f"{ACTING}{' ' * rank.full.endswith('.')}{rank.full}",
        short=f"{ACTING}{' ' * rank.short.endswith('.')}{rank.short}",
        english=rank.english and f"Acting {rank.english}",
    )
