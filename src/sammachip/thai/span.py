"""Spans: where something stands in a text (ตำแหน่งในเอกสาร)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

import attrs

from sammachip.errors import Problem, Rule, rule, validate
from sammachip.thai.unseen import BLANKS

__all__ = ["Span", "gaps", "trimmed"]


@rule
def _ends_after_it_begins(start: int, end: int) -> Iterator[Problem]:
    if not 0 <= start <= end:
        yield Problem(
            code="span.order",
            message="expected 0 <= start <= end, found {start} and {end}",
            facts={"start": start, "end": end},
        )


@attrs.frozen(order=True)
class Span:
    """One stretch of a text (ช่วงข้อความ): characters from *start* up to *end*.

    Args:
        start: Index of the first character, counted from 0.
        end: Index after the last character; equal to *start* if there is none.

    Raises:
        InvalidDataError: The end lies before the start (``span.order``).

    >>> Span(4, 9).of("the title")
    'title'
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_ends_after_it_begins,)

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        # A document has hundreds of spans: the full check is for those that fail.
        whole = type(self.start) is type(self.end) is int
        if not (whole and 0 <= self.start <= self.end):
            validate(self)

    @property
    def is_empty(self) -> bool:
        """Whether the span holds no character."""
        return self.start == self.end

    def of(self, text: str) -> str:
        """Return the characters of *text* in the span."""
        return text[self.start : self.end]


def trimmed(text: str, start: int, end: int) -> Span:
    """Return the span from *start* to *end* without outer blanks.

    >>> trimmed("label :  value ", 7, 15)
    Span(start=9, end=14)
    """
    piece = text[start:end]
    kept = piece.strip(BLANKS)
    start += len(piece) - len(piece.lstrip(BLANKS))
    return Span(start, start + len(kept)) if kept else Span(end, end)


def gaps(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield, in order, every stretch of *text* that no span covers.

    Blanks do not count: a gap begins and ends with a character that shows.

    >>> [gap.of("a stray word") for gap in gaps("a stray word", [Span(0, 1)])]
    ['stray word']
    """
    covered = 0
    last = Span(len(text), len(text))
    for span in sorted([*spans, last], key=lambda span: span.start):
        if span.start > covered:
            gap = trimmed(text, covered, span.start)
            if not gap.is_empty:
                yield gap
        covered = max(covered, span.end)
