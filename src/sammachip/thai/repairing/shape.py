"""Shapes: a text as bytes in which damage can be looked for at the speed of C.

In the shape of a text each Thai letter and each vowel sign is one byte, which also
tells what mark comes next; tone marks and everything that is not Thai are left
out. So จาน and จ่าน differ in their first byte, and 12ก in nothing from ก.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

__all__ = [
    "BYTES",
    "PADDING",
    "WIDTH",
    "encoded",
    "is_broken",
    "shape_of",
    "stretches",
]

WIDTH: Final = 4
"""Bytes in a stretch: as many as one machine word holds."""

_PAGE: Final = "iso8859-11"  # TIS-620 and the no-break space, one byte for each
_CONSONANTS: Final = "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮ"
_VOWELS: Final = "ะาำๅ"
_LEADING: Final = "เแโใไ"
_SIGNS: Final = "\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a\u0e47"  # ั ิ ี ึ ื ุ ู ฺ ็
_RARE: Final = "\u0e4d\u0e4e"  # ํ ๎
_LATER: Final = f"\u0e48\u0e49\u0e4a\u0e4b\u0e4c{_RARE}"  # ่ ้ ๊ ๋ ์
_BLANKS: Final = " \u00a0\n"

_TONES: Final = "\u0e48\u0e49\u0e4a\u0e4b"  # ่ ้ ๊ ๋
_ALL: Final = bytes(range(256)).decode(_PAGE, "ignore")


def _but(characters: str) -> str:
    return "".join(other for other in _ALL if other not in characters)


# What stands before what only in damaged text; one bit for each.
_NEVER: Final = (
    ("เ", "เ"),
    (_LEADING, _BLANKS + _SIGNS + _LATER),
    (_BLANKS, _SIGNS + _LATER + _VOWELS),
    (_VOWELS, _SIGNS + _LATER),
    (_SIGNS, _SIGNS),
    (_LATER, _SIGNS + _LATER),
    (_ALL, _RARE),
    ("ัื", _but(_CONSONANTS + _SIGNS + _LATER)),
)

# The same for longer rows, with marks that are misplaced.
_NEVER_IN_A_ROW: Final = (
    ("ัื", _TONES, _but(_CONSONANTS), _ALL),
    (_but("ก"), "็", _but(_CONSONANTS), _ALL),
    ("ัึื", _CONSONANTS, _TONES, _ALL),
    (_SIGNS, _CONSONANTS, _TONES, _but(_CONSONANTS + _VOWELS)),
)
_CUT_OFF: Final = "ก".encode(_PAGE)  # what may have stood behind the end of a text

# Consonants that few words have share a byte with another one: six bits hold 63
# letters and the byte of what is left out, two bits the mark that comes next.
_SHARED: Final = {
    "ฃ": "ข",
    "ฅ": "ค",
    "ฦ": "ฤ",
    "ฬ": "ล",
    "ฌ": "ช",
    "ๅ": "า",
    "\u00a0": " ",
}
_LEFT_OUT: Final = 63
_NEXT: Final = {
    **dict.fromkeys(_SIGNS, 64),
    **dict.fromkeys(_LATER, 192),
    "\u0e48": 128,
}


def encoded(text: str) -> bytes:
    """Return *text* with one byte for each character; unknown ones as ``?``.

    >>> len(encoded("ที่ 日"))
    5
    """
    return text.encode(_PAGE, "replace")


def _table(values: Iterable[tuple[str, int]], default: int = 0) -> bytes:
    table = bytearray([default]) * 256
    for characters, value in values:
        for byte in characters.encode(_PAGE):
            table[byte] = value if default else table[byte] | value
    return bytes(table)


def _letters() -> Iterator[tuple[str, int]]:
    kept = f"{_CONSONANTS}{_VOWELS}{_LEADING}{_SIGNS} \n"
    values = {
        letter: value
        for value, letter in enumerate(c for c in kept if c not in _SHARED)
    }
    yield from values.items()
    yield from ((letter, values[like]) for letter, like in _SHARED.items())


def _tables(rows: Sequence[Sequence[str]]) -> tuple[bytes, ...]:
    """Return a table for each place in the *rows*, which have one bit each."""
    return tuple(
        _table((row[place], 1 << bit) for bit, row in enumerate(rows))
        for place in range(len(rows[0]))
    )


_PAIRS: Final = _tables(_NEVER)
_ROWS: Final = _tables(_NEVER_IN_A_ROW)
_LETTER: Final = _table(_letters(), _LEFT_OUT)
_MARK: Final = _table(_NEXT.items())
_NOTHING: Final = bytes(_LEFT_OUT | mark for mark in (0, *{*_NEXT.values()}))
BYTES: Final = bytes({*range(256)} - {*_NOTHING})
"""All bytes that a shape can have."""
PADDING: Final = b"\xff"
"""What stands behind the end of a shape."""


def is_broken(data: bytes) -> bool:
    """Tell whether some characters are in a row that are so in no sound text.

    >>> is_broken(encoded("ท่ี")), is_broken(encoded("ที่"))
    (True, False)
    """
    ended = data + _CUT_OFF
    return _has_row(ended, _PAIRS) or _has_row(ended, _ROWS)


def _has_row(data: bytes, tables: Sequence[bytes]) -> bool:
    found = -1
    for place, table in enumerate(tables):
        found &= int.from_bytes(data.translate(table), "little") >> 8 * place
    return bool(found)


def shape_of(data: bytes) -> bytes:
    """Return the shape of an encoded text.

    >>> shape_of(encoded("จาน")) == shape_of(encoded("จ่าน"))
    False
    """
    letters = int.from_bytes(data.translate(_LETTER), "little")
    marks = int.from_bytes(data.translate(_MARK), "little")
    both = letters | marks >> 8
    return both.to_bytes(len(data), "little").translate(None, _NOTHING)


def stretches(shape: bytes) -> memoryview:
    """Return, as numbers, the stretches that begin at every second byte of *shape*.

    >>> len(stretches(bytes(18)))
    9
    """
    half = shape.ljust(len(shape) + (2 - len(shape)) % WIDTH, PADDING)
    return memoryview(half * 2).cast("I")  # the second time two bytes on
