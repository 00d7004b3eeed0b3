"""The order of a Thai dictionary (ลำดับตามพจนานุกรม), for words, names and places.

A word stands under its first consonant, whatever vowel is written before it: เก่า
stands among the words with ก. Tone marks, ็ and ์ decide only between words with
the same letters; spaces, hyphens, ฯ and ๆ only where nothing else does.

Source:
    Unicode Technical Standard 10, Unicode Collation Algorithm (levels, and
    variable weights shifted); CLDR, collation of the locale ``th``.
"""

from __future__ import annotations

import re
from typing import Final
from unicodedata import category, normalize

from sammachip.errors import check_text

__all__ = ["collation_key"]

_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
_LETTERS: Final = (
    "`^+<=>|~$฿0123456789"
    "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮ"
    # ํ ะ ั า ิ ี ึ ื ุ ู เ แ โ ใ ไ ฺ, then Latin
    "\u0e4dะ\u0e31า\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39เแโใไ\u0e3a" + _LATIN
)
_OTHER_ACCENT: Final = "\u0323"
_MARKS: Final = (
    "\u0301\u0300\u0306\u0302\u030c"  # as in é è ĕ ê ě
    "\u030a\u0308\u0303\u0307\u0327"  # as in å ë ẽ ė ç
    + _OTHER_ACCENT
    + "\u0e4e\u0e4c\u0e47\u0e48\u0e49\u0e4a\u0e4b"  # ๎ ์ ็ ่ ้ ๊ ๋
)
_SECOND_SHAPES: Final = {
    **dict(zip(_LATIN.upper(), _LATIN, strict=True)),
    "ๅ": "า",
    "ำ": "า\u0e4d",
}
_VARIANT: Final = "\x7f"  # stands after a letter that has its second shape

# A weight is one ASCII character, so that a level can be taken out of the encoded
# key with ``bytes.translate``; other characters have bytes that are not ASCII.
_WEIGHTS: Final = {
    character: chr(weight) for weight, character in enumerate(_LETTERS + _MARKS, 1)
}


def _weights_of(characters: str) -> str:
    return "".join(map(_WEIGHTS.__getitem__, characters))


class _WeightsByCode(dict[int, str | None]):
    """What each character weighs, for ``str.translate``; None is nothing."""

    def __missing__(self, code: int) -> str | None:
        character = chr(code)
        parts = normalize("NFD", character)
        if parts != character:
            return parts.translate(self)
        if "\u0300" <= character <= "\u036f":  # combining accents
            return _WEIGHTS[_OTHER_ACCENT]
        weighs_nothing = category(character).startswith(("Z", "P", "Cc", "Cf"))
        return None if weighs_nothing else character


_WEIGHTS_BY_CODE: Final = _WeightsByCode(
    str.maketrans(
        {
            **dict.fromkeys([*map(chr, range(128)), "ฯ", "ๆ"]),  # unless below
            **_WEIGHTS,
            **{thai: _WEIGHTS[str(digit)] for digit, thai in enumerate("๐๑๒๓๔๕๖๗๘๙")},
            **{
                shape: _weights_of(letters) + _VARIANT
                for shape, letters in _SECOND_SHAPES.items()
            },
        }
    )
)
_VARIANT_WEIGHT: Final = _VARIANT.encode()
_MARK_WEIGHTS: Final = _weights_of(_MARKS).encode()

# เก weighs as กเ, ํา as าํ, and a tone mark before ุ ู ฺ as one after it.
_OUT_OF_ORDER: Final = re.compile(
    "[เ-ไ][ก-ฮ]|\u0e4d[าๅ]|[\u0e48-\u0e4b][\u0e38-\u0e3a]"
)


def collation_key(text: str) -> bytes:
    """Return what *text* is sorted by, for ``sorted(words, key=collation_key)``.

    Order is decided by the letters (digits by their value, ๑ as 1; then Thai; then
    Latin, without accents and capitals), then the marks (tone marks, ็, ์, accents),
    then the shapes (a before A, า before ๅ), then everything else, by code point. So
    no two texts are level, and the order before sorting does not matter.

    It is that of ICU for the locale ``th`` in text of Thai and ASCII characters and
    Latin letters with usual accents, if no mark follows a space or a punctuation
    mark. Other letters and symbols come after these, by code point. Text is taken
    as it is typed: mend damaged text first.

    Returns:
        An opaque key, to be compared with keys of the same release.

    Source:
        Unicode Technical Standard 10; CLDR, collation of the locale ``th``.

    >>> sorted(["ใจ", "น้ำใจ", "งาน", "น้ำ", "เงิน", "จาน"], key=collation_key)
    ['งาน', 'เงิน', 'จาน', 'ใจ', 'น้ำ', 'น้ำใจ']
    """
    check_text(text)
    in_order = _OUT_OF_ORDER.sub(_reversed, text)
    shapes = in_order.translate(_WEIGHTS_BY_CODE).encode("utf-8", "surrogatepass")
    marks = shapes.translate(None, _VARIANT_WEIGHT)
    letters = marks.translate(None, _MARK_WEIGHTS)
    everything = text.encode("utf-8", "surrogatepass")
    return b"\0".join((letters, marks, shapes, everything))


def _reversed(pair: re.Match[str]) -> str:
    return pair[0][::-1]
