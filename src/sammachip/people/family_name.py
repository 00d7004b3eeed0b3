"""Where the family name begins (ชื่อสกุล), and whether it is one.

Most have one word; those with ณ, แซ่ or บิน may have more.

Source:
    Person Name Act B.E. 2505 (1962), section 4
    (พระราชบัญญัติชื่อบุคคล พ.ศ. ๒๕๐๕ มาตรา ๔).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

__all__ = ["is_one_name", "middle_and_family"]

_OF_A_PLACE: Final = frozenset({"ณ", "na"})
_OF_A_CLAN: Final = frozenset({"แซ่", "sae", "บิน", "บินตี", "บินติ", "bin", "binti"})
_FAMILY: Final = re.compile(
    "(?:[^ ]++ )?(?:ณ(?: [^ ]++)?|na(?: [^ ]++){0,2})"  # Na Chiang Mai
    rf"|(?:(?:{'|'.join(sorted(_OF_A_CLAN))}) [^ ]++(?: |$))+"
    "|[^ ]++",
    re.IGNORECASE,
)


def middle_and_family(words: Sequence[str]) -> tuple[str | None, str | None]:
    """Part what stands behind the given name: the family name is the last word.

    It has more words if one of them is ``แซ่`` or ``บิน``, with which it begins, or
    ``ณ``, to which the word before it belongs.

    >>> middle_and_family(["ทองดี", "อิศรเดช", "ณ", "ท่าช้าง"])
    ('ทองดี', 'อิศรเดช ณ ท่าช้าง')
    >>> middle_and_family(["ทองดี", "แซ่", "ตั้ง"])
    ('ทองดี', 'แซ่ ตั้ง')
    """
    starts = (
        max(at - (word in _OF_A_PLACE), 0)
        for at, word in enumerate(map(str.lower, words))
        if word in _OF_A_PLACE | _OF_A_CLAN
    )
    family = next(starts, max(len(words) - 1, 0))
    return " ".join(words[:family]) or None, " ".join(words[family:]) or None


def is_one_name(middle: str | None, family: str | None) -> bool:
    """Tell whether there is one middle name at most, and one family name.

    >>> is_one_name("กล้าหาญ", "ณ ท่าช้าง"), is_one_name("ใจงาม ธันวา", "ใจดี")
    (True, False)
    """
    return " " not in (middle or "") and bool(_FAMILY.fullmatch(family or "-"))
