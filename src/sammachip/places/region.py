"""Regions: the six parts of Thailand (ภูมิภาค) that geographers tell apart."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

__all__ = ["Region"]


class Region(Enum):
    """One of the six geographic regions (ภูมิภาคทางภูมิศาสตร์).

    Statistics, weather reports and ministries draw other lines; this is the
    division of geography books.

    Source:
        National Geographical Committee, B.E. 2520 (คณะกรรมการภูมิศาสตร์แห่งชาติ),
        as the Royal Society follows it in its geographical gazetteer
        (อักขรานุกรมภูมิศาสตร์ไทย).

    >>> Region("west").thai
    'ภาคตะวันตก'
    """

    NORTH = "north"
    """9 provinces."""
    NORTHEAST = "northeast"
    """20 provinces."""
    CENTRAL = "central"
    """21 provinces and Bangkok."""
    EAST = "east"
    """7 provinces."""
    WEST = "west"
    """5 provinces."""
    SOUTH = "south"
    """14 provinces."""

    @property
    def thai(self) -> str:
        """The Thai name, with the word ภาค."""
        return _THAI[self]


_THAI: Final[Mapping[Region, str]] = {
    Region.NORTH: "ภาคเหนือ",
    Region.NORTHEAST: "ภาคตะวันออกเฉียงเหนือ",
    Region.CENTRAL: "ภาคกลาง",
    Region.EAST: "ภาคตะวันออก",
    Region.WEST: "ภาคตะวันตก",
    Region.SOUTH: "ภาคใต้",
}
