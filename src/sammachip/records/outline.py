"""The outline of a document: which part of its form each line belongs to.

The text of a label runs to the next label that counts. Labels of fields count
above the sections or below them, as the layout has it: in a section they are
plain words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, takewhile

import attrs

from sammachip.records.field_zone import fields_above, fields_below, found_in
from sammachip.records.label import SectionLabel
from sammachip.records.label_form import Found, Grammar
from sammachip.records.layout import Layout
from sammachip.records.line import Line, lines_between
from sammachip.thai import Span

__all__ = ["Outline", "Part", "outline"]


@attrs.frozen(kw_only=True)
class Part:
    """A label and what stands behind it (ส่วนหนึ่งของแบบบันทึก).

    Args:
        found: The label where it is printed; None for text without a label.
        lines: What it says, without the label.
    """

    found: Found | None
    lines: tuple[Line, ...]

    @property
    def span(self) -> Span:
        """From the first character of its text to the last."""
        if self.lines:
            return Span(self.lines[0].span.start, self.lines[-1].span.end)
        end = self.found.span.end if self.found else 0
        return Span(end, end)


@attrs.frozen(kw_only=True)
class Outline:
    """The parts of one document (โครงของเอกสาร), each in printed order.

    Args:
        heading: The heading of the form; None if it has none.
        head: Bare lines above the first label.
        fields: Labelled fields.
        sections: Labelled sections; one without a label may stand before them.
        foot: Lines below all of them.
    """

    heading: Span | None
    head: tuple[Line, ...]
    fields: tuple[Part, ...]
    sections: tuple[Part, ...]
    foot: tuple[Line, ...]

    @property
    def found(self) -> Iterator[Found]:
        """The labels that were found."""
        parts = chain(self.fields, self.sections)
        return (part.found for part in parts if part.found)


def outline(layout: Layout, lines: Sequence[Line]) -> Outline | None:
    """Divide *lines* by *layout*; None if they lack its heading."""
    heading, body = _below_heading(layout, lines)
    if layout.headings and heading is None:
        return None
    sections = found_in(body, Grammar.of(layout.sections, layout.section_forms))
    last = sections[-1].line if sections else -1
    foot = _foot_start(layout, body, below=last + 1)
    above = fields_above(layout, body, sections[0].span.start if sections else foot)
    below = fields_below(layout, body, last + 1, foot)
    parts = [*_parts(layout, body, [*above, *sections, *below], foot)]
    fields = [part for part in parts if not _is_section(part)]
    head, opening = _unlabelled(layout, body, fields[: len(above)], parts, foot)
    taken = max((part.span.end for part in parts), default=foot)
    return Outline(
        heading=heading,
        head=head,
        fields=tuple(fields),
        sections=(*opening, *filter(_is_section, parts)),
        foot=tuple(lines_between(body, max(taken, 0), _end(body))),
    )


def _is_section(part: Part) -> bool:
    return part.found is not None and isinstance(part.found.label, SectionLabel)


def _end(lines: Sequence[Line]) -> int:
    return lines[-1].span.end if lines else 0


def _below_heading(
    layout: Layout, lines: Sequence[Line]
) -> tuple[Span | None, Sequence[Line]]:
    for at, line in enumerate(lines):
        if heading := layout.heading_at(line):
            rest = line.part(heading.end - line.span.start)
            return heading, [*rest, *lines[at + 1 :]]
    return None, lines


def _foot_start(layout: Layout, body: Sequence[Line], *, below: int) -> int:
    for line in body[below:] if layout.footer else ():
        if layout.footer and layout.footer.province_at(line):
            return line.span.start
    return _end(body)


def _parts(
    layout: Layout, body: Sequence[Line], found: Sequence[Found], end: int
) -> Iterator[Part]:
    ends = [each.span.start for each in found[1:]] + [end]
    for each, until in zip(found, ends, strict=False):
        label = each.label
        if not (layout.wraps or isinstance(label, SectionLabel)):
            until = min(until, body[each.line].span.end)  # noqa: PLW2901
        lines = [*lines_between(body, each.span.end, until, first=each.line)]
        if isinstance(label, SectionLabel) and lines:
            has_own = lines[0].number == body[each.line].number
            rest = takewhile(label.goes_on_at, lines[has_own:])
            lines = [*lines[:has_own], *rest]
        yield Part(found=each, lines=tuple(lines))


def _unlabelled(
    layout: Layout,
    body: Sequence[Line],
    above: Sequence[Part],
    parts: Sequence[Part],
    end: int,
) -> tuple[tuple[Line, ...], tuple[Part, ...]]:
    """Return the bare lines of the head, and the section that no label begins."""
    starts = [part.found.span.start for part in parts if part.found]
    head_end = start = 0
    if layout.has_title_line or layout.opening is None:
        head_end = start = min(starts, default=end)
    if above:
        start = max(part.span.end for part in above)
    until = min((each for each in starts if each >= start), default=end)
    opens = layout.opening is not None and (above or not head_end)
    lines = tuple(lines_between(body, start, until)) if opens else ()
    opening = (Part(found=None, lines=lines),) if lines else ()
    return tuple(lines_between(body, 0, head_end)), opening
