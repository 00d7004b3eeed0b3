"""The titles in front of a name, one after the other (คำนำหน้านาม).

There may be several, ``พล.ต.อ. ดร.``, joined or spaced, in whatever order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from sammachip.people.honorific import Honorific, HonorificKind
from sammachip.people.spelling import WHOLE_NAME
from sammachip.people.title_reading import ACTING, title_at

__all__ = ["chain_in_front_of", "honorifics_of", "with_chain"]

_LAST: Final = (HonorificKind.ORDINARY, HonorificKind.CHILD)
_ANY_NAME: Final = "กก กก"
_NO_NAME_BEHIND: Final = re.compile(rf"(?!{WHOLE_NAME})(?: |$)")


def chain_in_front_of(name: str) -> str:
    """Return the titles that *name* begins with, as they are written.

    Args:
        name: A name with single spaces.

    >>> chain_in_front_of("ว่าที่ ร.ต.หญิง ดร.มะลิ ใจงาม"), chain_in_front_of("นายก ใจงาม")
    ('ว่าที่ ร.ต.หญิง ดร.', '')
    """
    ends = [0, *(end for _, end in _titles_in_front_of(name))]
    return name[: ends[-1]]


def honorifics_of(chain: str) -> tuple[Honorific, ...]:
    """Return what the titles in *chain* are; none if one of them is not known.

    >>> [each.full for each in honorifics_of("พล.ต.อ. ดร.")], honorifics_of("กำนัน")
    (['พลตำรวจเอก', 'ดร.'], ())
    """
    written = " ".join(chain.split())
    titles = tuple(_titles_in_front_of(f"{written} {_ANY_NAME}"))
    if not titles or titles[-1][1] != len(written):
        return ()
    return tuple(honorific for honorific, _ in titles)


def with_chain(chain: str, name: str) -> str:
    """Return *name* behind the titles of *chain*, joined where that is usual.

    A name that would not be read back is written the other way: joined, นาง and
    สาวมะลิ are the words for Miss Mali.

    >>> with_chain("ผศ. ดร.", "มะลิ"), with_chain("พ.ต.อ.", "มะลิ")
    ('ผศ. ดร.มะลิ', 'พ.ต.อ. มะลิ')
    >>> with_chain("นาง", "มะลิ"), with_chain("นาง", "สาวมะลิ")
    ('นางมะลิ', 'นาง สาวมะลิ')
    """
    spaced = f"{chain} {name}".strip()
    honorifics = honorifics_of(chain)
    if not honorifics:
        return spaced
    ways = (f"{chain}{name}", spaced)
    usual_first = ways if honorifics[-1].is_joined else reversed(ways)
    read_back = (way for way in usual_first if chain_in_front_of(way) == chain)
    return next(read_back, spaced)


def _titles_in_front_of(name: str) -> Iterator[tuple[Honorific, int]]:
    """Yield each title, and where it ends in *name*."""
    read: list[Honorific] = []
    start = 0
    while found := title_at(start, name):
        title, end = found
        if not all(_may_follow(before, title) for before in read):
            return
        if read and read[-1].kind in _LAST and _is_given_name(title, name, start, end):
            return
        read.append(title)
        yield found
        start = end + name.startswith(" ", end)


def _may_follow(before: Honorific, title: Honorific) -> bool:
    """Tell whether *title* is one, and not the name that *before* stands in front of.

    Behind นาย or นางสาว the name begins, unless ดร. or a rank does. Nobody has two
    titles of one kind, or of two genders.
    """
    if before.kind in _LAST:
        return title.kind is HonorificKind.DOCTORATE or (
            title.kind.is_rank and before.kind is not HonorificKind.CHILD
        )
    if before.kind is title.kind or (before.kind.is_rank and title.kind.is_rank):
        return False
    return None in {before.gender, title.gender} or before.gender is title.gender


def _is_given_name(title: Honorific, name: str, start: int, end: int) -> bool:
    """Tell whether a rank behind นาย is the given name itself: นายพลเอก ใจงาม."""
    is_in_full = name[start:end] == title.full and not title.full.startswith(ACTING)
    return title.kind.is_rank and is_in_full and bool(_NO_NAME_BEHIND.match(name, end))
