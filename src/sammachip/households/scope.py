"""Whether all that a household earns is asked for, or what one occupation earns."""

from __future__ import annotations

from enum import Enum

from sammachip.errors import Language, say

__all__ = ["Scope"]


class Scope(Enum):
    """Which part of its income a household is asked for (ขอบเขตรายได้).

    >>> Scope.WHOLE.text("en"), Scope.WHOLE.text("th")
    ('the whole income', 'รายได้ทั้งหมด')
    """

    WHOLE = "whole"
    """All that the household earned (รายได้ทั้งหมด)."""
    OCCUPATION = "occupation"
    """What one occupation earned (รายได้จากอาชีพเดียว)."""

    def text(self, lang: Language) -> str:
        """Say which part it is."""
        if self is Scope.WHOLE:
            return say("scope.whole", "the whole income", lang=lang)
        return say("scope.occupation", "the income of one occupation", lang=lang)
