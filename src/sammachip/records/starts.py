"""Where the records of a text begin (จุดเริ่มของบันทึกแต่ละฉบับ).

A heading may be a line of the text, and so may a title or the day of a post. One of
them begins a record if it stands behind the sections of another, and a first field
follows it before the next section. Behind an author's fields at the end of a record
the next begins if sections follow.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from sammachip.records.label import SectionLabel
from sammachip.records.label_form import Found, Grammar
from sammachip.records.layout import Layout
from sammachip.records.line import Line
from sammachip.records.post_day import post_day

__all__ = ["starts_of"]

_FEW_LINES: Final = 3  # between a heading and a title that reads like it
_A_BLOCK: Final = 2  # lines of fields in a row


def starts_of(lines: Sequence[Line], layouts: Sequence[Layout]) -> Iterator[int]:
    """Yield the index of every character that begins a record, but for the first.

    Args:
        lines: The lines of the text.
        layouts: Layouts that its records may have.
    """
    grammars = {
        Grammar.of(labels, forms): None
        for layout in layouts
        for labels, forms in (
            (layout.sections, layout.section_forms),
            (layout.fields, layout.field_forms),
        )
    }
    walk = _Walk()
    for at, line in enumerate(lines):
        found = [each for grammar in grammars for each in grammar.found_at(line, at)]
        headings = [start for each in layouts for start in each.headings_on(line)]
        if walk.has_section and not found and post_day(line.text):
            headings.append(line.span.start)
        if found or headings or walk.block:
            yield from walk.past(line, headings, found)


@attrs.define
class _Walk:
    """What was met on the way through the lines since the last record began.

    Args:
        has_section: Whether a section was.
        begin: Where the next record may begin: its heading, title or day.
        begin_line: Number of the line on which that is.
        block: How many lines of fields in a row, one an author's, end here.
        behind: Where the text goes on behind such a block.
    """

    has_section: bool = False
    begin: int | None = None
    begin_line: int = 0
    block: int = 0
    behind: int | None = None

    def past(
        self, line: Line, headings: Sequence[int], found: Sequence[Found]
    ) -> Iterator[int]:
        """Yield where records begin, in view of one more line."""
        events = sorted(
            [
                *((start, None) for start in headings),
                *((f.span.start, f) for f in found),
            ],
            key=lambda event: event[0],
        )
        for start, each in events:
            if each is None:
                self._may_begin(start, line)
            elif isinstance(each.label, SectionLabel):
                yield from self._section()
            else:
                yield from self._field(each, line)
        self._count(line, found)

    def _may_begin(self, start: int, line: Line) -> None:
        is_near = line.number <= self.begin_line + _FEW_LINES
        if self.has_section and (self.begin is None or not is_near):
            self.begin, self.begin_line = start, line.number

    def _section(self) -> Iterator[int]:
        if self.behind is not None:
            yield self._begun(self.behind)
        self.has_section, self.begin = True, None

    def _field(self, found: Found, line: Line) -> Iterator[int]:
        is_title = found.label.name == "title"
        if self.begin is not None and (is_title or found.label.name == "author"):
            yield self._begun(self.begin)
        elif is_title and found.number:
            self._may_begin(found.span.start, line)

    def _begun(self, start: int) -> int:
        self.has_section, self.begin, self.block, self.behind = False, None, 0, None
        return start

    def _count(self, line: Line, found: Sequence[Found]) -> None:
        """Take note of a block of fields below the sections, and of its end."""
        names = {each.label.name for each in found}
        if not self.has_section or self.behind is not None:
            return
        if self.block:
            self.block += bool(names)
            if not names:
                self.behind = line.span.start if self.block >= _A_BLOCK else None
                self.block = 0
        elif "author" in names:
            self.block = 1
