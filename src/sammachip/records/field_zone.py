"""Where labels of fields count: above the sections, below them, in the author's own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from sammachip.records.label_form import Found, Grammar, LabelForm
from sammachip.records.layout import Layout
from sammachip.records.line import Line, lines_between

__all__ = ["fields_above", "fields_below", "found_in"]

_DETAILS: Final = (LabelForm(is_joined=True, is_anywhere=True),)
_AUTHOR: Final = "author"


def found_in(lines: Sequence[Line], grammar: Grammar, *, first: int = 0) -> list[Found]:
    """Return the labels of *grammar* on *lines*, from the *first* on."""
    indexes = range(first, len(lines))
    return [each for at in indexes for each in grammar.found_at(lines[at], at)]


def fields_above(layout: Layout, body: Sequence[Line], end: int) -> list[Found]:
    """Return the fields above the first section, which begins at index *end*."""
    if not layout.stands_above:
        return []
    above = [*takewhile(lambda line: line.span.start < end, body)]
    fields = found_in(above, Grammar.of(layout.fields, layout.field_forms))
    fields = [each for each in fields if each.span.start < end]
    starts = [each.span.start for each in fields[1:]] + [end]
    for field, start in zip(tuple(fields), starts, strict=False):
        if field.label.name == _AUTHOR:
            fields += _details(layout, body, field, start)
    return sorted(fields, key=lambda each: each.span)


def _details(
    layout: Layout, body: Sequence[Line], author: Found, end: int
) -> Iterator[Found]:
    if not layout.details:
        return
    if not layout.wraps:
        end = min(end, body[author.line].span.end)
    lines = lines_between(body, author.span.end, end, first=author.line)
    grammar = Grammar.of(layout.details, _DETAILS)
    at = author.line
    for line in lines:
        at += body[at].number < line.number  # no line is empty but the author's own
        yield from grammar.found_at(line, at)


def fields_below(
    layout: Layout, body: Sequence[Line], first: int, end: int
) -> list[Found]:
    """Return the last block of fields: from the author's on, or the last lines."""
    if not layout.stands_below:
        return []
    grammar = Grammar.of(layout.fields, layout.field_forms)
    found = found_in(body, grammar, first=first)
    found = [each for each in found if each.span.start < end]
    authors = [each.line for each in found if each.label.name == _AUTHOR]
    if authors:
        return [each for each in found if each.line >= authors[-1]]
    lines = {each.line for each in found}
    start = len(body)
    while start - 1 in lines:
        start -= 1
    return [each for each in found if each.line >= start]
