"""Numbers that stand for persons, houses, bodies and places (เลขประจำตัวและรหัส).

Every kind has a module of the same shape (``compact``, ``validate``, ``is_valid``,
``format``, ``validate_many``) and a class whose objects are always valid. What is
personal has ``mask`` too, shows only that, and is never in a message.

The field ``digits`` is the number as data, for files, keys and comparisons. To show
all of a personal number, ask by name: ``reveal()``, or ``format()`` as on paper; so
a review finds each place that shows one.
"""

from __future__ import annotations

from sammachip.identifiers import (
    area_code,
    citizen_id,
    house_code,
    phone,
    postcode,
    tax_id,
)
from sammachip.identifiers.area_code import AreaCode, AreaLevel
from sammachip.identifiers.citizen_id import CitizenId
from sammachip.identifiers.found_phone import FoundPhone, find_phones
from sammachip.identifiers.house_code import HouseCode
from sammachip.identifiers.person_kind import PersonKind
from sammachip.identifiers.phone import Phone
from sammachip.identifiers.phone_plan import PhoneType
from sammachip.identifiers.postcode import Postcode
from sammachip.identifiers.province_code import PROVINCE_CODES
from sammachip.identifiers.tax_id import TaxId

__all__ = [
    "PROVINCE_CODES",
    "AreaCode",
    "AreaLevel",
    "CitizenId",
    "FoundPhone",
    "HouseCode",
    "PersonKind",
    "Phone",
    "PhoneType",
    "Postcode",
    "TaxId",
    "area_code",
    "citizen_id",
    "find_phones",
    "house_code",
    "phone",
    "postcode",
    "tax_id",
]
