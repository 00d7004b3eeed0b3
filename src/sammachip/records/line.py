"""Lines of a document: where they stand and what they say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, Self

import attrs

from sammachip.privacy import masked
from sammachip.thai import BLANKS, Span, trimmed

__all__ = ["Line", "lines_between", "lines_of", "words_of"]

_LINE: Final = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")
_LINE_END: Final = re.compile(r"\r\n?")
_SPACES: Final = dict.fromkeys(map(ord, set(BLANKS) - set("\r\n")), " ")
_NO_BREAK: Final = dict.fromkeys(
    map(ord, "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"), " "
)


@attrs.frozen(kw_only=True)
class Line:
    """One line that says something (บรรทัด).

    Args:
        number: Counted from 1, empty lines included.
        span: Its characters in the document, without outer blanks.
        text: The same characters with every blank as a space, so that an
            index into it is an index into the document less ``span.start``.
    """

    number: int
    span: Span
    text: str = attrs.field(repr=masked)

    def part(self, start: int, end: int | None = None) -> Iterator[Self]:
        """Yield what stands on the line from *start* up to *end*, if it says something.

        Args:
            start: Index in the line; below 0, its front.
            end: Index in the line; None or beyond it, its end.
        """
        size = len(self.text)
        last = size if end is None else min(end, size)
        kept = trimmed(self.text, max(start, 0), max(last, 0))
        if not kept.is_empty:
            begin = self.span.start
            span = Span(begin + kept.start, begin + kept.end)
            yield attrs.evolve(self, span=span, text=kept.of(self.text))


def lines_of(text: str) -> Iterator[Line]:
    r"""Yield the lines of *text* that are not blank.

    >>> [(line.number, line.text) for line in lines_of("title\r\n\r\nbody")]
    [(1, 'title'), (3, 'body')]
    """
    for number, match in enumerate(_LINE.finditer(text), start=1):
        span = trimmed(text, match.start(1), match.end(1))
        if not span.is_empty:
            yield Line(number=number, span=span, text=span.of(text).translate(_SPACES))


def words_of(text: str, span: Span) -> str:
    r"""Return what *text* says in *span*, no-break spaces as spaces, lines as ``\n``.

    >>> words_of("one\N{NO-BREAK SPACE}two\r\nthree", Span(0, 14))
    'one two\nthree'
    """
    return _LINE_END.sub("\n", span.of(text).translate(_NO_BREAK))


def lines_between(
    lines: Sequence[Line], start: int, end: int, *, first: int = 0
) -> Iterator[Line]:
    r"""Yield what *lines*, from the *first* on, say from index *start* up to *end*.

    >>> lines = [*lines_of("title: eggs\nbody")]
    >>> [line.text for line in lines_between(lines, 6, 14)]
    ['eggs', 'bo']
    """
    for at in range(first, len(lines)):
        line = lines[at]
        if line.span.start >= end:
            break
        if line.span.end > start:
            yield from line.part(start - line.span.start, end - line.span.start)
