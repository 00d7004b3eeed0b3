"""One way to write what looks the same (รูปปกติของข้อความ), for comparing words.

Thai text is typed, copied out of PDF files and exported from spreadsheets in
ways that look alike on the screen and differ in their characters.
"""

from __future__ import annotations

import re
from typing import Final

from sammachip.thai.numerals import to_arabic_digits
from sammachip.thai.unseen import UNSEEN

__all__ = ["key_form", "normal_form"]

_ODD: Final = re.compile(f"[{UNSEEN}\u0e4d]|เเ")
_UNSEEN: Final = re.compile(f"[{UNSEEN}]+")
_PARTED_SARA_AM: Final = re.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32")  # ํ, tone, า
_SARA_AM: Final = "\u0e33"  # ำ
_DOUBLED_SARA_E: Final = "\u0e40\u0e40"  # เเ
_SARA_AE: Final = "\u0e41"  # แ


def normal_form(text: str) -> str:
    r"""Write *text* as it is usually typed, so that equal words are equal.

    An ํ and an า become ำ, a tone mark in front of it; two เ become แ. Zero-width
    characters and soft hyphens go away, white space of any kind becomes single
    spaces, with none at the ends. Sound text stays as it is, and so does text
    that has this form already.

    As a converter it is total: what is no text comes back as it is, for the rules
    of the class to refuse.

    >>> normal_form(" น\N{THAI CHARACTER NIKHAHIT}\N{THAI CHARACTER MAI THO}า") == "น้ำ"
    True
    >>> normal_form("เเม่\u00a0\u00a0บ้าน\u200b")
    'แม่ บ้าน'
    """
    if not _is_text(text):
        return text
    if _ODD.search(text):
        text = _UNSEEN.sub("", text)  # they may part what is looked for below
        text = _PARTED_SARA_AM.sub(rf"\1{_SARA_AM}", text)
        text = text.replace(_DOUBLED_SARA_E, _SARA_AE)
    return " ".join(text.split())


def key_form(key: str) -> str:
    """Write an id or a number in the one way in which it is kept and compared.

    As a converter it is total, like `normal_form`.

    >>> key_form(" m๐๗ ")
    'm07'
    """
    return to_arabic_digits(normal_form(key)) if _is_text(key) else key


def _is_text(value: object) -> bool:
    return isinstance(value, str)
