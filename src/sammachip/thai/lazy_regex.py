"""Regular expressions that are compiled when they are first needed.

Most programs write Thai numbers and read none; compiling what reads them would
be a tenth of the time that the first import takes.
"""

from __future__ import annotations

import re
from functools import cache

__all__ = ["match_at", "regex"]


@cache
def regex(pattern: str) -> re.Pattern[str]:
    """Compile *pattern*, once.

    >>> regex("[0-9]+") is regex("[0-9]+")
    True
    """
    return re.compile(pattern)


def match_at(pattern: str, text: str, at: int) -> re.Match[str]:
    """Match a *pattern* that always matches, if only nothing, from index *at*.

    >>> match_at("[0-9]*", "a12b", 1)[0]
    '12'
    """
    return next(regex(pattern).finditer(text, at))
