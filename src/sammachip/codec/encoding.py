"""The two encodings of Thai tables: UTF-8, and that of older programs."""

from __future__ import annotations

from typing import Literal

from sammachip.codec.json import decoded
from sammachip.errors import InvalidDataError

__all__ = ["Encoding", "text_of"]

Encoding = Literal["utf-8", "windows-874", "either"]
"""How bytes become text: UTF-8, with or without a BOM; Windows-874, as Excel and older
programs write Thai; or ``"either"``, the first where the bytes are UTF-8, which Thai in
Windows-874 is not, and else the second."""


def text_of(table: str | bytes, encoding: Encoding) -> str:
    """Return the text of *table* without a BOM; text is taken as it is.

    Raises:
        InvalidDataError: The bytes are not in that encoding (``text.not_utf8``,
            ``text.not_windows_874``).

    >>> text_of("วันที่".encode("cp874"), "either")
    'วันที่'
    """
    match encoding:
        case "utf-8":
            return decoded(table)
        case "windows-874":
            return table if isinstance(table, str) else _from_windows(table)
        case "either":
            return _from_either(table)


def _from_either(table: str | bytes) -> str:
    try:
        return decoded(table)
    except InvalidDataError as not_utf8:
        try:
            return text_of(table, "windows-874")
        except InvalidDataError:
            raise not_utf8 from None


def _from_windows(table: bytes) -> str:
    try:
        return table.decode("cp874")
    except UnicodeDecodeError as error:
        raise InvalidDataError.because(
            "text.not_windows_874",
            "this is not Windows-874 text, from byte {byte} on; it may be UTF-8",
            byte=error.start,
        ) from None
