"""A document and its repaired copy, with the way back to what is printed.

Labels and values are read from the copy, so that damage hides none; whatever is
found is told with its place in the document itself.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Self

import attrs

from sammachip.privacy import masked
from sammachip.thai import Lexicon, Repair, Span, repair

__all__ = ["Mended"]


@attrs.frozen(kw_only=True)
class Mended:
    """One document, repaired (เอกสารที่ซ่อมแล้ว).

    Args:
        original: The document as it is.
        text: The same with its damage repaired.
        repairs: What was repaired, in order.
        unrepaired: Where it looks damaged and was left alone, or is lost.

    >>> from sammachip.thai import LEXICON
    >>> mended = Mended.of("งาน ตาแหน่ง ครู", lexicon=LEXICON)
    >>> mended.text, mended.printed(Span(4, 11)).of(mended.original)
    ('งาน ตำแหน่ง ครู', 'ตาแหน่ง')
    """

    original: str = attrs.field(repr=masked)
    text: str = attrs.field(repr=masked)
    repairs: tuple[Repair, ...] = ()
    unrepaired: tuple[Span, ...] = ()
    _starts: tuple[int, ...] = attrs.field(default=(), alias="starts")
    _shifts: tuple[int, ...] = attrs.field(default=(), alias="shifts")

    @classmethod
    def of(cls, text: str, *, lexicon: Lexicon) -> Self:
        """Repair what is certain in *text*."""
        repaired = repair(text, lexicon=lexicon)
        starts, shifts, shift = list[int](), list[int](), 0
        for each in repaired.repairs:
            starts.append(each.span.start - shift)
            shift += len(each.damaged) - len(each.repaired)
            shifts.append(shift)
        return cls(
            original=text,
            text=repaired.text,
            repairs=repaired.repairs,
            unrepaired=(
                *(each.span for each in repaired.suspects),
                *(each.span for each in repaired.lost),
            ),
            starts=tuple(starts),
            shifts=tuple(shifts),
        )

    def printed(self, span: Span) -> Span:
        """Return where in the document stands what stands in *span* of the copy."""
        if not self.repairs:
            return span
        return Span(self._index(span.start), self._index(span.end))

    def _index(self, index: int) -> int:
        at = bisect_right(self._starts, index) - 1
        if at < 0:
            return index
        mend, start = self.repairs[at], self._starts[at]
        if index >= start + len(mend.repaired):
            return index + self._shifts[at]
        # Inside of a repair no character is another's twin: only its ends are sure.
        return min(mend.span.start + index - start, mend.span.end)
