"""The lexicon of records (คลังคำของบันทึก): the words of all labels, too.

Damage is repaired by known words, and a longer word is surer: a whole label comes
back where its parts alone would not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from sammachip.records.layouts import LAYOUTS
from sammachip.records.vocabulary import FIELDS, SECTIONS
from sammachip.thai import LEXICON, Lexicon

__all__ = ["record_lexicon"]

_THAI: Final = re.compile("[ก-ฺเ-ๅ็-๎]{3,}")


@cache
def record_lexicon() -> Lexicon:
    """Return the lexicon, made when it is first needed.

    >>> "ผลลัพธ์จากองค์ความรู้" in record_lexicon()
    True
    """
    return LEXICON.with_words(
        word for label in _labels() for word in _THAI.findall(label)
    )


def _labels() -> Iterator[str]:
    for spellings in (*FIELDS.values(), *SECTIONS.values()):
        yield from spellings
    for layout in LAYOUTS:
        yield from layout.headings
