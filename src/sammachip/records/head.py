"""The bare lines above the first label: title, picture, day, fiscal year, office."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sammachip.places import looks_like_office
from sammachip.records.fields import Fields
from sammachip.records.layout import Layout
from sammachip.records.line import Line
from sammachip.records.outline import Outline
from sammachip.records.post_day import post_day
from sammachip.thai import Span
from sammachip.thai.lazy_regex import regex

__all__ = ["is_image", "read_head"]

_IMAGE: Final = "image[0-9]*"
_FISCAL_YEAR: Final = r"(?:ประจำ)?ปี(?:งบประมาณ)? *(?:พ\.ศ\. *)?[0-9๐-๙]{4}(?![^ )])"


def is_image(text: str) -> bool:
    """Tell whether *text* is the name of a picture and nothing else.

    >>> is_image("image1"), is_image("image1 ของเรา")
    (True, False)
    """
    return regex(_IMAGE).fullmatch(text) is not None


def read_head(fields: Fields, layout: Layout, parts: Outline) -> None:
    """Find what the bare lines say; the title is the first that says nothing else."""
    if parts.heading:
        fields.add("form_heading", parts.heading)
    has_own_title = any(label.name == "title" for label in layout.fields)
    title = "post_title" if has_own_title else "title"
    for whole in parts.head:
        for line in _without_year(fields, whole):
            if is_image(line.text):
                fields.add("lead_image", line.span)
            elif posted := post_day(line.text):
                day = line.span.start + posted.start
                before = Span(line.span.start, day)
                fields.add("posted_on", Span(day, line.span.end), before)
            elif layout.has_title_line:
                fields.add(title, line.span)
            elif looks_like_office(line.text):
                fields.add("office", line.span)


def _without_year(fields: Fields, line: Line) -> Iterator[Line]:
    match = regex(_FISCAL_YEAR).match(line.text)
    if match is None:
        yield line
        return
    span = Span(line.span.start, line.span.start + match.end())
    fields.add("fiscal_year", span)
    yield from line.part(match.end())
