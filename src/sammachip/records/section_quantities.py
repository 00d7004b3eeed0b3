"""Facts in the sections of a record, with their places in the document as it is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

import attrs

from sammachip.records.lexicon import record_lexicon
from sammachip.records.mended import Mended
from sammachip.records.quantities.finding import quantities_in
from sammachip.records.quantities.quantity import Quantity
from sammachip.thai import Span

__all__ = ["quantities_in_sections"]


def quantities_in_sections(
    text: str, sections: Iterable[Span], *, is_damaged: bool
) -> tuple[Quantity, ...]:
    """Find the facts of all *sections* in the document *text*.

    Args:
        text: The document as it is.
        sections: Where the sections stand.
        is_damaged: Whether it has to be repaired before it is read.

    >>> text = "ปี 2560 ฝึก 3 วัน"
    >>> [fact.span.of(text) for fact in quantities_in_sections(
    ...     text, [Span(8, 17)], is_damaged=False
    ... )]
    ['3 วัน']
    """
    mended = Mended(original=text, text=text)
    if is_damaged:
        mended = Mended.of(text, lexicon=record_lexicon())
    places = sorted(sections)
    starts = [place.start for place in places]

    def is_in_a_section(span: Span) -> bool:
        at = bisect_right(starts, span.start) - 1
        return at >= 0 and span.end <= places[at].end

    found = (
        attrs.evolve(fact, span=mended.printed(fact.span))
        for fact in quantities_in(mended.text)
    )
    return tuple(fact for fact in found if is_in_a_section(fact.span))
