"""The outline of a document: which lines belong to which part of its form."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

import attrs

from sammachip.records.label import SectionLabel
from sammachip.records.layout import Layout
from sammachip.records.line import Line
from sammachip.thai import Span, trimmed

__all__ = ["Block", "Outline", "outline"]


@attrs.frozen(kw_only=True)
class Block:
    """One section's lines (กลุ่มบรรทัดของหัวข้อ); the first begins with its label."""

    label: SectionLabel
    label_span: Span
    lines: tuple[Line, ...]

    @property
    def end(self) -> int:
        """Index after the section's last character."""
        return self.lines[-1].span.end

    @property
    def body(self) -> tuple[Line, ...]:
        """The lines without the label: what the section says."""
        first, *others = self.lines
        label_end = self.label_span.end - first.span.start
        rest = trimmed(first.text, label_end, len(first.text))
        if rest.is_empty:
            return tuple(others)
        begin = first.span.start
        span = Span(begin + rest.start, begin + rest.end)
        return (attrs.evolve(first, span=span, text=rest.of(first.text)), *others)


@attrs.frozen(kw_only=True)
class Outline:
    """The parts of one document (โครงของเอกสาร).

    Args:
        heading: The line of the form's heading.
        header: Lines between heading and sections.
        blocks: The sections in printed order.
        footer: Lines below the sections.
        next_record: Heading of a second record in the document, if there is one.
    """

    heading: Line
    header: tuple[Line, ...]
    blocks: tuple[Block, ...]
    footer: tuple[Line, ...]
    next_record: Line | None


def outline(layout: Layout, lines: Sequence[Line]) -> Outline:
    """Divide *lines*, not blank and with a heading among them, by *layout*."""
    at = next(at for at, line in enumerate(lines) if layout.is_heading(line))
    cut = _second_heading(layout, lines, below=at)
    body = lines[at + 1 : cut]
    labels = {
        at: label for at, line in enumerate(body) if (label := layout.section_at(line))
    }
    foot = _footer_start(layout, body, below=max(labels, default=0))
    blocks = [
        _block(*labels[start], body[start:end])
        for start, end in pairwise([*labels, foot])
    ]
    beyond = max(labels) + len(blocks[-1].lines) if blocks else foot
    return Outline(
        heading=lines[at],
        header=tuple(body[: min(labels, default=foot)]),
        blocks=tuple(blocks),
        footer=tuple(body[beyond:]),
        next_record=lines[cut] if cut < len(lines) else None,
    )


def _second_heading(layout: Layout, lines: Sequence[Line], *, below: int) -> int:
    """Return the index of a heading whose own header follows a first section.

    A heading alone could be a line of the text. One that is followed by the
    header's first label, before any section label, begins a record.
    """
    has_section = False
    heading: int | None = None
    for at in range(below + 1, len(lines)):
        line = lines[at]
        fields = layout.fields_at(line)
        if layout.section_at(line):
            has_section, heading = True, None
        elif has_section and layout.is_heading(line):
            heading = at
        elif heading is not None and fields and fields[0].name == layout.fields[0].name:
            return heading
    return len(lines)


def _footer_start(layout: Layout, body: Sequence[Line], *, below: int) -> int:
    if layout.footer is not None:
        for at in range(below, len(body)):
            if layout.footer.province_at(body[at]):
                return at
    return len(body)


def _block(label: SectionLabel, label_span: Span, lines: Sequence[Line]) -> Block:
    kept = takewhile(label.goes_on_at, lines[1:])
    return Block(label=label, label_span=label_span, lines=(lines[0], *kept))
