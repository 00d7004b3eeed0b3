"""Names and numbers as they are looked for in a text.

Tables have short forms in their usual spelling, ``มี.ค.``; people write ``มีค.`` and
``มีค`` as well. Digits are Thai or Arabic, never both in one number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["number_pattern", "pattern_of", "without_dots"]


def number_pattern(length: str) -> str:
    """Return a pattern that matches numbers of so many digits.

    >>> number_pattern("1,2")
    '[0-9]{1,2}|[๐-๙]{1,2}'
    """
    return f"[0-9]{{{length}}}|[๐-๙]{{{length}}}"


def pattern_of(spellings: Iterable[str]) -> str:
    r"""Return a pattern that matches each of *spellings*; their dots may be missing.

    >>> pattern_of(["พ.ศ.", "BE"])
    'พ\\.?ศ\\.?|BE'
    """
    return "|".join(re.escape(each).replace(r"\.", r"\.?") for each in spellings)


def without_dots(spelling: str) -> str:
    """Return the form of *spelling* by which it is looked up.

    >>> without_dots("มี.ค.")
    'มีค'
    """
    return spelling.replace(".", "")
