"""Reading a section: its text, its items, and the parts that are numbered below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from sammachip.records.document import Document
from sammachip.records.item import Item
from sammachip.records.item_reading import items_of
from sammachip.records.label import SectionLabel
from sammachip.records.label_form import Grammar, LabelForm
from sammachip.records.line import Line
from sammachip.records.outline import Part
from sammachip.records.section import Section, SectionKey, Subsection
from sammachip.thai import Span, to_arabic_digits, to_thai_digits

__all__ = ["read_section"]

_PLAIN: Final = (LabelForm(),)


def read_section(
    document: Document,
    part: Part,
    *,
    labels: tuple[SectionLabel, ...] = (),
    unlabelled: SectionKey = SectionKey.OPENING,
) -> Section:
    """Return what *part* says.

    Args:
        document: The document.
        part: The lines of the section, and its label.
        labels: Labels that its subsections may have, too.
        unlabelled: The key of a section without a label.
    """
    found = part.found
    number = found.number if found else None
    own, *below = _divided(part.lines, number)
    return Section(
        key=_key_of(part) or unlabelled,
        label=document.said(found.span) if found else None,
        number=number,
        text=document.said(part.span),
        span=document.mended.printed(part.span),
        label_span=document.mended.printed(found.span) if found else None,
        items=tuple(items_of(document, own)),
        subsections=tuple(_subsection(document, lines, labels) for lines in below),
    )


def _key_of(part: Part) -> SectionKey | None:
    label = part.found.label if part.found else None
    return label.key if isinstance(label, SectionLabel) else None


def _divided(lines: Sequence[Line], number: str | None) -> list[list[Line]]:
    """Return the section's own lines, and those of each subsection.

    Below ``4`` a line that begins with ``4.1`` begins the first, and behind it one
    that begins with any ``4.`` the next; inside a line only the very next number
    does, as all others may be quantities.
    """
    divided: list[list[Line]] = [[]]
    last = 0
    for line in lines:
        start = 0
        for match in _numbers_below(line, number) if number else ():
            part = int(match["part"])
            if part == last + 1 or (last and match.start() == 0):
                divided[-1] += line.part(start, match.start())
                divided.append([])
                start, last = match.start(), part
        divided[-1] += line.part(start)
    return divided


def _numbers_below(line: Line, number: str) -> Iterator[re.Match[str]]:
    return _below(to_arabic_digits(number)).finditer(line.text)


@cache
def _below(number: str) -> re.Pattern[str]:
    own = f"(?:{re.escape(number)}|{re.escape(to_thai_digits(number))})"
    return re.compile(
        rf"(?<![^ ])(?P<number>{own}\.(?P<part>[0-9๐-๙]{{1,2}}))(?![0-9๐-๙.%])[.)]? *"
    )


def _subsection(
    document: Document, lines: Sequence[Line], labels: tuple[SectionLabel, ...]
) -> Subsection:
    first, *below = lines
    match = re.match(r"(?P<number>[0-9๐-๙.]*[0-9๐-๙])[.)]? *", first.text)
    number = match["number"] if match else first.text
    at = match.end() if match else len(first.text)
    label = _label_at(first, at, labels, has_more=bool(below))
    text = [*first.part(label.end - first.span.start), *below]
    span = Span(text[0].span.start, text[-1].span.end) if text else _empty(label.end)
    return Subsection(
        number=number,
        label=document.said(label) or None,
        text=document.said(span),
        span=document.mended.printed(span),
        label_span=document.mended.printed(Span(first.span.start, label.end)),
        items=_items(document, text),
    )


def _label_at(
    line: Line, at: int, labels: tuple[SectionLabel, ...], *, has_more: bool
) -> Span:
    """Return where the label behind a number stands; an empty span if it has none."""
    for rest in line.part(at):
        known = Grammar.of(labels, _PLAIN).found_at(rest, 0)
        if known:
            return known[0].span
        return rest.span if has_more else _empty(rest.span.start)
    return _empty(line.span.end)


def _empty(at: int) -> Span:
    return Span(at, at)


def _items(document: Document, lines: Sequence[Line]) -> tuple[Item, ...]:
    return tuple(items_of(document, lines))
