"""The text of a document, be it plain text, a web page, Word (.docx) or PDF."""

from __future__ import annotations

from importlib import import_module
from re import IGNORECASE
from re import compile as pattern
from typing import Final

import attrs

from sammachip.codec.html_text import html_text
from sammachip.codec.plain_text import plain_text
from sammachip.errors import InvalidDataError

__all__ = ["document_text"]


@attrs.frozen
class _Kind:
    """A kind of file: its name, how it begins, what reads it and the extra for that."""

    name: str
    begins: bytes
    module: str
    extra: str


_KINDS: Final = (
    _Kind("PDF", b"%PDF-", "sammachip.codec.pdf_text", "pdf"),
    _Kind("Word", b"PK\x03\x04", "sammachip.codec.word_text", "docx"),
)
_UNREAD: Final = (b"\xd0\xcf\x11\xe0", b"{\\rtf")  # of earlier Word, and of WordPad
_MARKUP: Final = pattern(r"\ufeff?\s{0,999}<(?:!doctype|!--|\?xml|[a-z])", IGNORECASE)


def document_text(content: bytes) -> str:
    r"""Return the text of a document, whatever kind of file it is.

    The kind is told by how the bytes begin, not by the name of the file. Damage in
    the text, as PDF files often have, is left to its reader.

    Args:
        content: Plain text in UTF-8, in UTF-16 with a byte order mark or in
            Windows-874; a web page in one of these; a Word document (.docx), read
            with the extra ``docx``; a PDF document, read with the extra ``pdf``.

    Returns:
        The text. Plain text keeps its byte order mark and line ends; of the others
        each paragraph, row of a table or line of a page is a line.

    Raises:
        InvalidDataError: The bytes are no text (``text.no_encoding``), a file of a
            kind that is not read (``document.other_kind``), of one that is damaged
            or locked (``document.unreadable``), or of one whose extra is not
            installed (``document.no_library``).

    >>> document_text("<h1>ไข่เค็ม</h1><p>ดองเกลือ 15&nbsp;วัน".encode())
    'ไข่เค็ม\nดองเกลือ 15\xa0วัน\n'
    """
    for kind in _KINDS:
        if content.startswith(kind.begins):
            return _read(kind, content)
    if content.startswith(_UNREAD):
        raise InvalidDataError.because(
            "document.other_kind",
            "this kind of file is not read; save it as Word (.docx), PDF or plain text",
        )
    text = plain_text(content)
    return html_text(text) if _MARKUP.match(text) else text


def _read(kind: _Kind, content: bytes) -> str:
    try:
        text: str = import_module(kind.module).text_in(content)
    except ModuleNotFoundError:
        raise InvalidDataError.because(
            "document.no_library",
            "{kind} files are read by a library that is not installed;"
            " pip install sammachip[{extra}]",
            kind=kind.name,
            extra=kind.extra,
        ) from None
    except Exception:  # noqa: BLE001 - a damaged file breaks its library in any way
        raise InvalidDataError.because(
            "document.unreadable",
            "this {kind} file cannot be read: it is damaged, or locked",
            kind=kind.name,
        ) from None
    return text
