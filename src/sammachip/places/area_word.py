"""Words before the names of areas (คำนำหน้าชื่อท้องที่), one list for every reader.

Addresses have them in Thai, tables and lists of place names in English as well.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from sammachip.identifiers import AreaLevel
from sammachip.thai import normal_form

__all__ = ["THAI_WORDS", "without_word"]

THAI_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "subdistrict": ("ตำบล", "ต."),
    "khwaeng": ("แขวง",),
    "district": ("กิ่งอำเภอ", "กิ่งอ.", "อำเภอ", "อ."),
    "khet": ("เขต",),
    "province": ("จังหวัด", "จ."),
}
"""The words by the kind of area; แขวง and เขต are those of Bangkok."""

_ENGLISH_WORDS: Final[Mapping[AreaLevel, tuple[str, ...]]] = {
    AreaLevel.DISTRICT: ("king amphoe", "amphoe", "amphur", "khet"),
    AreaLevel.SUBDISTRICT: ("tambon", "tambol", "khwaeng"),
}
_KINDS: Final[Mapping[AreaLevel, tuple[str, str]]] = {
    AreaLevel.DISTRICT: ("district", "khet"),
    AreaLevel.SUBDISTRICT: ("subdistrict", "khwaeng"),
}
_WORDS: Final[Mapping[AreaLevel, re.Pattern[str]]] = {
    level: re.compile(
        "|".join(re.escape(word) for kind in kinds for word in THAI_WORDS[kind])
        + rf"|(?i:{'|'.join(_ENGLISH_WORDS[level])})\b"
    )
    for level, kinds in _KINDS.items()
}


def without_word(name: str) -> tuple[AreaLevel | None, str]:
    """Return what the word before *name* says of the level, and the bare name.

    >>> without_word("กิ่งอ. บ้านสวน"), without_word("Khet Phaya Thai")
    ((<AreaLevel.DISTRICT: 4>, 'บ้านสวน'), (<AreaLevel.DISTRICT: 4>, 'Phaya Thai'))
    >>> without_word("พญาไท")
    (None, 'พญาไท')
    """
    name = normal_form(name)
    for level, words in _WORDS.items():
        if word := words.match(name):
            return level, name[word.end() :].strip()
    return None, name
