"""Columns that Thai text takes on a terminal, for tables that line up.

Vowels and tone marks above and below a consonant (ั ิ ี ึ ื ุ ู ็ ่ ้ ๊ ๋ ์ ...) take no
column of their own, so ``len("ที่") == 3`` while one column is seen.
"""

from __future__ import annotations

import re
from typing import Final

from sammachip.thai.unseen import UNSEEN

__all__ = ["display_width", "pad_left", "pad_right"]

_MARKS: Final = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"  # above and below
_SHOWN: Final = "\N{SOFT HYPHEN}"  # unseen in other places, on a terminal a hyphen
_NO_COLUMN: Final = re.compile(f"[{_MARKS}{UNSEEN.replace(_SHOWN, '')}]+")


def display_width(text: str) -> int:
    """Count the columns that *text*, one line, takes on a terminal.

    Thai marks above and below and zero-width characters take none, every other
    character takes one, a soft hyphen too; ำ takes one, as its า stands on the
    line. Scripts with wide characters are not known here.

    >>> display_width("ผู้ใหญ่บ้าน"), len("ผู้ใหญ่บ้าน")
    (7, 11)
    """
    return len(text) if text.isascii() else len(_NO_COLUMN.sub("", text))


def pad_left(text: str, width: int) -> str:
    """Put spaces in front of *text* until it takes *width* columns.

    Text that is wide enough already is returned as it is, never cut.

    >>> pad_left("ที่", 3)
    '  ที่'
    """
    return " " * (width - display_width(text)) + text


def pad_right(text: str, width: int) -> str:
    """Put spaces after *text* until it takes *width* columns.

    Text that is wide enough already is returned as it is, never cut.

    >>> pad_right("ที่", 3) + "|"
    'ที่  |'
    """
    return text + " " * (width - display_width(text))
