"""Places: provinces, addresses as people write them, villages, districts, offices."""

from __future__ import annotations

from sammachip.places.address import Address
from sammachip.places.address_style import AddressStyle
from sammachip.places.area import Area
from sammachip.places.gazetteer import Gazetteer
from sammachip.places.office import Office, OfficeKind, looks_like_office
from sammachip.places.part_span import PartSpan
from sammachip.places.province import PROVINCES, Province, provinces_called
from sammachip.places.region import Region
from sammachip.places.village import Village

__all__ = [
    "PROVINCES",
    "Address",
    "AddressStyle",
    "Area",
    "Gazetteer",
    "Office",
    "OfficeKind",
    "PartSpan",
    "Province",
    "Region",
    "Village",
    "looks_like_office",
    "provinces_called",
]
