"""The text of a document as HTML, each of its fields marked (เอกสารที่ระบายหัวข้อ)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from typing import Final

import attrs

from sammachip.thai import Span

__all__ = ["Marked", "source_html"]

_LINE_END: Final = re.compile(r"\r\n|\r|\n")


@attrs.frozen(kw_only=True)
class Marked:
    """One place of a document that is marked (ข้อความที่ระบายสี).

    Args:
        span: Where it stands.
        title: What it is.
        shown: What stands there instead of the document's own words, or None.
    """

    span: Span
    title: str
    shown: str | None = None


def source_html(text: str, marks: Iterable[Marked]) -> str:
    """Return *text* as one paragraph with *marks*, everything escaped.

    Marks that overlap become one, and what one of them hides stays hidden.

    >>> source_html("by <A>", [Marked(span=Span(3, 6), title="author", shown="?")])
    '<p lang="th">by <mark title="author">?</mark></p>'
    """
    pieces = list[str]()
    end = 0
    for mark in _merged(marks):
        shown = mark.span.of(text) if mark.shown is None else mark.shown
        pieces.append(_escaped(text[end : mark.span.start]))
        pieces.append(f'<mark title="{escape(mark.title)}">{_escaped(shown)}</mark>')
        end = mark.span.end
    return f'<p lang="th">{"".join(pieces)}{_escaped(text[end:])}</p>'


def _merged(marks: Iterable[Marked]) -> Iterator[Marked]:
    last: Marked | None = None
    for mark in sorted(marks, key=lambda each: each.span):
        if mark.span.is_empty:
            continue
        if last is None or mark.span.start >= last.span.end:
            if last is not None:
                yield last
            last = mark
            continue
        last = Marked(
            span=Span(last.span.start, max(last.span.end, mark.span.end)),
            title=", ".join(dict.fromkeys((last.title, mark.title))),
            shown=mark.shown if last.shown is None else last.shown,
        )
    if last is not None:
        yield last


def _escaped(text: str) -> str:
    return _LINE_END.sub("<br>", escape(text))
