"""Region: six, each with its Thai name and its provinces."""

from __future__ import annotations

from collections import Counter

import pytest

from sammachip.places import PROVINCES, Region


@pytest.mark.parametrize(
    ("region", "thai", "provinces"),
    [
        (Region.NORTH, "ภาคเหนือ", 9),
        (Region.NORTHEAST, "ภาคตะวันออกเฉียงเหนือ", 20),
        (Region.CENTRAL, "ภาคกลาง", 22),
        (Region.EAST, "ภาคตะวันออก", 7),
        (Region.WEST, "ภาคตะวันตก", 5),
        (Region.SOUTH, "ภาคใต้", 14),
    ],
)
def test_a_region_has_the_provinces_of_geography_books(
    region: Region, thai: str, provinces: int
) -> None:
    assert region.thai == thai
    assert Counter(province.region for province in PROVINCES)[region] == provinces
