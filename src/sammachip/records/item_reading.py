"""Finding the items of a section: numbered and bulleted lines (ข้อ)."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from typing import Final

from sammachip.records.document import Document
from sammachip.records.item import Item
from sammachip.records.line import Line
from sammachip.thai import Span, to_arabic_digits, trimmed

__all__ = ["items_of"]

_MARK: Final = re.compile(
    r"(?P<mark>\(?(?P<number>[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,3})*)(?P<end>[.)]?)"
    r"|[-–—•▪●*✓✗\uf0b7])"
    r"(?P<text>.*)",
)
_BULLET_LOOKALIKE: Final = re.compile(r"[-–—>*]")  # a ruled line or an arrow


def items_of(document: Document, lines: Sequence[Line]) -> Iterator[Item]:
    """Yield the items that begin on *lines*, some lines of one section.

    Numbers stay as printed: gaps and repeats are facts of the document. A
    number of several parts is an item below a printed ``4`` if it is ``4.1``,
    or if a ``4.1`` stands before it; elsewhere it is a quantity, such as
    ``1.5 กิโลกรัม``, and belongs to the text.
    """
    begun: tuple[Line, re.Match[str]] | None = None
    last: Line | None = None
    printed: set[str] = set()
    for line in lines:
        match = _item_at(line, printed)
        if begun and last and (match or line.number > last.number + 1):
            yield _item(document, *begun, end=last.span.end)
            begun = None
        if match:
            begun = line, match
            printed.add(to_arabic_digits(match["number"] or ""))
        last = line
    if begun and last:
        yield _item(document, *begun, end=last.span.end)


def _item_at(line: Line, printed: Container[str]) -> re.Match[str] | None:
    match = _MARK.match(line.text)
    if match is None or not match["text"].strip():
        return None
    if match["number"] is None:
        return None if _BULLET_LOOKALIKE.match(match["text"]) else match
    group, dot, part = to_arabic_digits(match["number"]).rpartition(".")
    is_first = part == "1" and group in printed
    is_item = is_first or f"{group}.1" in printed if dot else bool(match["end"])
    return match if is_item else None


def _item(document: Document, line: Line, match: re.Match[str], *, end: int) -> Item:
    begin = line.span.start
    text = trimmed(document.mended.text, begin + match.start("text"), end)
    return Item(
        mark=match["mark"],
        number=match["number"],
        text=document.said(text),
        span=document.mended.printed(Span(begin, text.end)),
    )
