"""People (บุคคล): their names as papers write them, and what papers say of them.

Nothing here tells whether two names mean one person.
"""

from __future__ import annotations

from sammachip.people.age import age_on, age_range_on
from sammachip.people.gender import Gender
from sammachip.people.honorific import Honorific, HonorificKind
from sammachip.people.person import Person
from sammachip.people.person_name import HonorificReading, NameStyle, PersonName

__all__ = [
    "Gender",
    "Honorific",
    "HonorificKind",
    "HonorificReading",
    "NameStyle",
    "Person",
    "PersonName",
    "age_on",
    "age_range_on",
]
