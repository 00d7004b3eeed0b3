"""Lines of a document: where they stand and what they say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from sammachip.privacy import masked
from sammachip.thai import BLANKS, Span, trimmed

__all__ = ["Line", "lines_of", "words_of"]

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
