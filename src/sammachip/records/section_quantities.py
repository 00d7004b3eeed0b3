"""Facts in the sections of a record, with their places in the document as it is."""

from __future__ import annotations

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
    found = (
        attrs.evolve(fact, span=mended.printed(fact.span))
        for fact in quantities_in(mended.text)
    )
    places = tuple(sections)
    return tuple(
        fact
        for fact in found
        if any(
            place.start <= fact.span.start and fact.span.end <= place.end
            for place in places
        )
    )
