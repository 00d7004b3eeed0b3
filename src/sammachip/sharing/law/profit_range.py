"""For which profits something may happen (ช่วงของกำไร)."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Final, Self

import attrs

from sammachip.errors import Language, Said, say
from sammachip.money import Baht, Rounding

__all__ = ["ALL_PROFITS", "ProfitRange"]

_NONE: Final = Fraction(0)


@attrs.frozen(kw_only=True)
class ProfitRange:
    """Profits between two amounts in satang; None: from nothing, or without end."""

    above: Fraction = _NONE
    below: Fraction | None = None

    @classmethod
    def around(cls, ranges: Iterable[Self]) -> Self:
        """Return the range that has all of *ranges* in it; of none, an empty one."""
        found = tuple(ranges)
        ends = [each.below for each in found if each.below is not None]
        return cls(
            above=min((each.above for each in found), default=_NONE),
            below=max(ends, default=_NONE) if len(ends) == len(found) else None,
        )

    @property
    def size(self) -> tuple[bool, Fraction, Fraction]:
        """By which the smaller of two ranges comes first."""
        return self.below is None, self.below or _NONE, -self.above

    @property
    def said(self) -> Said:
        """The range in words, for a message.

        >>> ProfitRange(above=Fraction(500)).said.text("en")
        'once the profit is more than 5.00 baht'
        """
        return Said(self._text("en"), th=self._text("th"), en=self._text("en"))

    def _text(self, lang: Language) -> str:
        if self.below is not None and not self.above:
            limit = Baht.from_satang(Rounding.UP.whole(self.below))
            return say(
                "profits.below",
                "while the profit is less than {limit} baht",
                lang=lang,
                limit=limit,
            )
        if self.below is None and self.above:
            limit = Baht.from_satang(Rounding.DOWN.whole(self.above))
            return say(
                "profits.above",
                "once the profit is more than {limit} baht",
                lang=lang,
                limit=limit,
            )
        return say("profits.any", "in some years, whatever the profit", lang=lang)


ALL_PROFITS: Final = ProfitRange()
