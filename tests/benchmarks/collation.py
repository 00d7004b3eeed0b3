"""Lists of words in the order of the dictionary."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType
from typing import Final

from benchmarks.harness import OURS, Candidate, compare, peer

from sammachip.thai import collation_key

_BEGINNINGS: Final = ("กลุ่ม", "เก่า", "น้ำ", "บ้าน", "โรง", "หมู่", "ห้วย", "ใหญ่", "ไร่", "ศูนย์")
_ENDINGS: Final = ("", "ใจ", "เงิน", "ใต้", "บ้าน", "ป่า", "แพะ", "เรียนรู้", "สวน", "อ้อย")
_LISTS: Final = [
    [beginning + ending for ending in _ENDINGS[place::2] for beginning in _BEGINNINGS]
    for place in range(2)
]


def _in_order(words: list[str]) -> list[str]:
    return sorted(words, key=collation_key)


def _with_icu(icu: ModuleType) -> Candidate[list[str]]:
    key_of = icu.Collator.createInstance(icu.Locale("th")).getSortKey
    return lambda words: sorted(words, key=key_of)


def lines() -> Iterator[str]:
    yield from compare(
        "a list of 50 words in the order of the dictionary",
        [(words, (_in_order(words),)) for words in _LISTS],
        {
            OURS: _in_order,
            "sorted by code point": sorted,
            "pythainlp": peer("pythainlp.util", lambda util: util.collate),
            "PyICU": peer("icu", _with_icu),
        },
    )
