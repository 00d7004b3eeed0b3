"""Numbered and bulleted items inside a section (ข้อ)."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from typing import ClassVar, Final

import attrs

from sammachip.errors import Rule, not_blank, validate
from sammachip.records.line import Line, words_of
from sammachip.thai import Span, to_arabic_digits, trimmed

__all__ = ["Item", "in_short", "items_of"]

_MARK: Final = re.compile(
    r"(?P<mark>\(?(?P<number>[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,3})*)(?P<end>[.)]?)"
    r"|[-–—•▪●*✓✗\uf0b7])"
    r"(?P<text>.*)",
)
_BULLET_LOOKALIKE: Final = re.compile(r"[-–—>*]")  # a ruled line or an arrow


def in_short(text: str) -> str:
    """Return what stands in a ``repr`` instead of a long text, which may name people.

    >>> in_short("ปลูกผัก")
    '<7 characters>'
    """
    return f"<{len(text)} characters>"


@attrs.frozen(kw_only=True)
class Item:
    """One item of a section (ข้อ), numbered as it is printed.

    Args:
        mark: What stands before the text, such as ``๑๐.`` or ``-``.
        number: The printed number, such as ``๑๐``; None for a bullet.
        text: What it says, up to the next item or an empty line.
        span: Mark and text in the document.

    >>> item = Item(mark="๖.", number="๖", text="ปลูกผัก", span=Span(0, 10))
    >>> item.number
    '๖'
    """

    RULES: ClassVar[tuple[Rule, ...]] = (*map(not_blank, ("mark", "number", "text")),)

    mark: str
    number: str | None
    text: str = attrs.field(repr=in_short)
    span: Span

    def __attrs_post_init__(self) -> None:
        validate(self)


def items_of(document: str, lines: Sequence[Line]) -> Iterator[Item]:
    """Yield the items that begin on *lines*, the lines of one section.

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


def _item(document: str, line: Line, match: re.Match[str], *, end: int) -> Item:
    text = trimmed(document, line.span.start + match.start("text"), end)
    return Item(
        mark=match["mark"],
        number=match["number"],
        text=words_of(document, text),
        span=Span(line.span.start, text.end),
    )
