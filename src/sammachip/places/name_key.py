"""Keys of names of places: equal for names that differ only in how they are typed."""

from __future__ import annotations

import re
from typing import Final

from sammachip.thai import key_form

__all__ = ["english_key", "name_key"]

_NOT_OF_THE_NAME: Final = re.compile(r"[^a-z0-9ก-๎]+|ฯ")


def name_key(name: str) -> str:
    """Return the letters and digits of *name*: small, without blanks, dots and ฯ.

    >>> name_key("Nong Bua  Lam Phu"), name_key("กทม. ๑๐")
    ('nongbualamphu', 'กทม10')
    """
    return _NOT_OF_THE_NAME.sub("", key_form(name).lower())


def english_key(name: str) -> str:
    """Return the key of a romanized *name*, however it was romanized.

    Older and private spellings leave out the h of ph, th and kh, or write an r
    that nobody says: Petchabun, Nakorn Pathom.

    >>> english_key("Nakorn Patom") == english_key("Nakhon Pathom")
    True
    """
    return name_key(name).replace("h", "").replace("orn", "on")
