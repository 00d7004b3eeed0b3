"""A document while it is read: its lines, and the way back to what is printed."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import Final, Self

import attrs

from sammachip.errors import Place
from sammachip.records.lexicon import record_lexicon
from sammachip.records.line import Line, lines_of, words_of
from sammachip.records.mended import Mended
from sammachip.records.page import without_page_lines
from sammachip.thai import Lexicon, Span

__all__ = ["Document"]

_LINE_END: Final = re.compile(r"\r\n|\r|\n")


@attrs.frozen(kw_only=True)
class Document:
    r"""One document while it is read (เอกสารระหว่างการอ่าน).

    Args:
        mended: The document and its repaired copy, whose indexes all others are.
        lines: Lines that say something about a record.
        page_lines: Where lines of the page stand that do not.
        line_ends: Where the lines of the document as it is end.
        lexicon: The words by which it was repaired.

    >>> document = Document.of("งาน\n- 2 -\nตาแหน่ง ครู")
    >>> [line.text for line in document.lines], len(document.page_lines)
    (['งาน', 'ตำแหน่ง ครู'], 1)
    """

    mended: Mended
    lines: tuple[Line, ...]
    page_lines: tuple[Span, ...] = ()
    line_ends: tuple[int, ...] = ()
    lexicon: Lexicon = attrs.field(factory=record_lexicon)

    @classmethod
    def of(cls, text: str, *, lexicon: Lexicon | None = None) -> Self:
        """Repair *text* and part its lines."""
        words = lexicon or record_lexicon()
        mended = Mended.of(text, lexicon=words)
        lines, page = without_page_lines(lines_of(mended.text))
        return cls(
            mended=mended,
            lines=tuple(lines),
            page_lines=tuple(page),
            line_ends=tuple(match.end() for match in _LINE_END.finditer(text)),
            lexicon=words,
        )

    def said(self, span: Span) -> str:
        """Return what stands in *span*, without the lines of the page in it."""
        text, start = list[str](), span.start
        at = bisect_left(self.page_lines, span)
        while at < len(self.page_lines) and self.page_lines[at].end <= span.end:
            page = self.page_lines[at]
            text.append(words_of(self.mended.text, Span(start, page.start)))
            start, at = page.end, at + 1
        return "".join([*text, words_of(self.mended.text, Span(start, span.end))])

    def place_of(self, span: Span) -> Place:
        """Return the line of the document, counted from 1, that *span* begins on."""
        start = self.mended.printed(span).start
        return Place(line=bisect_right(self.line_ends, start) + 1)
