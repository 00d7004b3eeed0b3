"""Whether an income is counted before its costs are taken off, or after."""

from __future__ import annotations

from enum import Enum

from sammachip.errors import Language, say

__all__ = ["Measure"]


class Measure(Enum):
    """How an income is measured (วิธีวัดรายได้); gross and net do not add up.

    >>> Measure.GROSS.text("en"), Measure.GROSS.text("th")
    ('gross', 'ก่อนหักต้นทุน')
    """

    GROSS = "gross"
    """Before costs are taken off (ก่อนหักต้นทุน)."""
    NET = "net"
    """After the costs of earning it (หลังหักต้นทุน); a loss is less than zero."""

    def text(self, lang: Language) -> str:
        """Say how it is measured."""
        if self is Measure.GROSS:
            return say("measure.gross", "gross", lang=lang)
        return say("measure.net", "net", lang=lang)
