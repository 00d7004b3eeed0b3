"""MatchReason: what speaks for a household and an instructor (เหตุผลในการจับคู่)."""

from __future__ import annotations

from enum import Enum
from typing import Final

from sammachip.errors import Language
from sammachip.households import Household, Occupation, OccupationKind
from sammachip.programme.naming import named
from sammachip.programme.sage import Sage

__all__ = ["MATCHES", "MatchReason", "matches_of", "reasons_for"]


class MatchReason(Enum):
    """Why a household comes to an instructor (เหตุผล).

    >>> MatchReason.SAME_TRADE.text("en")
    'lives on what the instructor teaches'
    """

    SAME_NEIGHBOURHOOD = "same_neighbourhood"
    """Both live in one neighbourhood (อยู่ละแวกเดียวกัน)."""
    SAME_TRADE = "same_trade"
    """The household has the occupation that the instructor teaches (อาชีพเดียวกัน)."""
    SAME_KIND = "same_kind"
    """It has another one of the same kind (อาชีพประเภทเดียวกัน)."""
    EVEN_NUMBERS = "even_numbers"
    """Nothing but the number: all have as many, as near as can be (เฉลี่ยให้เท่ากัน)."""

    def text(self, lang: Language) -> str:
        """Say the reason in short."""
        return _REASONS[self].text(lang)


_REASONS: Final = named(
    {
        MatchReason.SAME_NEIGHBOURHOOD: ("อยู่ละแวกเดียวกัน", "of the same neighbourhood"),
        MatchReason.SAME_TRADE: (
            "ทำอาชีพที่วิทยากรสอน",
            "lives on what the instructor teaches",
        ),
        MatchReason.SAME_KIND: (
            "ทำอาชีพประเภทเดียวกัน",
            "has an occupation of the same kind",
        ),
        MatchReason.EVEN_NUMBERS: (
            "เฉลี่ยจำนวนครัวเรือนให้เท่ากัน",
            "keeps the numbers even",
        ),
    }
)

MATCHES: Final = (
    MatchReason.SAME_NEIGHBOURHOOD,
    MatchReason.SAME_TRADE,
    MatchReason.SAME_KIND,
)
"""What counts, the weightiest first."""


def matches_of(sage: Sage, household: Household) -> frozenset[MatchReason]:
    """Return what speaks for a pair; what is not written down speaks for nothing."""
    trade, living = sage.occupation, household.occupation
    same = {
        MatchReason.SAME_NEIGHBOURHOOD: _are_same(
            sage.neighbourhood, household.neighbourhood
        ),
        MatchReason.SAME_TRADE: _are_same(trade and trade.name, living and living.name)
        and trade == living,
        MatchReason.SAME_KIND: _are_same(_kind(trade), _kind(living)),
    }
    return frozenset(match for match, is_so in same.items() if is_so)


def _kind(occupation: Occupation | None) -> OccupationKind | None:
    """Return the kind; what is none of the kinds has nothing in common."""
    if occupation is None or occupation.kind is OccupationKind.OTHER:
        return None
    return occupation.kind


def _are_same(one: object, other: object) -> bool:
    return one is not None and one == other


def reasons_for(sage: Sage, household: Household) -> tuple[MatchReason, ...]:
    """Return what to tell of a pair, the weightiest first."""
    found = matches_of(sage, household)
    if MatchReason.SAME_TRADE in found:
        found -= {MatchReason.SAME_KIND}
    in_order = tuple(match for match in MATCHES if match in found)
    return in_order or (MatchReason.EVEN_NUMBERS,)
