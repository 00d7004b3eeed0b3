"""People of an invented village: their names, births and numbers."""

from __future__ import annotations

from datetime import date
from typing import Final

from hypothesis import strategies as st

from sammachip.dates import PartialDate
from sammachip.people import Gender, Honorific, Person, PersonName
from sammachip.testing.day import days, partial_dates
from sammachip.testing.field_value import of_fields, some
from sammachip.testing.identifier import citizen_ids, phones
from sammachip.testing.strategy import Strategies

__all__ = ["STRATEGIES", "births", "honorifics", "person_names", "persons"]

_HONORIFICS: Final = (
    *("นาง", "นาย", "นางสาว", "เด็กชาย", "เด็กหญิง"),
    *("ดร.", "สิบตำรวจเอก", "ร้อยตรี", "พระ", "ว่าที่ร้อยตรี"),
)
_GIVEN_NAMES: Final = (
    *("มะลิ", "ใจดี", "บุญมา", "ทองคำ", "ธันวา", "สายฝน", "แก้วตา", "ไพรวัลย์"),
    *("จันทร์เพ็ญ", "ก้องภพ", "หนูน้อย", "เอื้องคำ"),
)
_FAMILY_NAMES: Final = (
    *("ทุ่งทดลอง", "ห้วยสมมุติ", "ดอนตัวอย่าง", "ไร่ลองดู", "หนองนามสมมติ"),
    *("ณ ท่าสมมุติ", "แซ่สมมุติ"),
)
_FIRST_BIRTH: Final = date(1900, 4, 1)
_LAST_BIRTH: Final = date(2025, 12, 31)


def person_names(*, full: bool = False) -> st.SearchStrategy[PersonName]:
    """Draw invented Thai names.

    Args:
        full: Whether all have an honorific and a family name; in most registers
            one or the other is missing here and there.

    >>> person_names(full=True).validate()
    """
    honorific: st.SearchStrategy[str | None] = st.sampled_from(_HONORIFICS)
    family: st.SearchStrategy[str | None] = st.sampled_from(_FAMILY_NAMES)
    return st.builds(
        PersonName,
        honorific=honorific if full else st.none() | honorific,
        given=st.sampled_from(_GIVEN_NAMES),
        family=family if full else st.none() | family,
    )


def honorifics() -> st.SearchStrategy[Honorific]:
    """Draw what is known of the words in front of a name."""
    known = [PersonName.parse(f"{word} มะลิ").honorifics for word in _HONORIFICS]
    return st.sampled_from([title for titles in known for title in titles])


def births(
    *, min_value: date = _FIRST_BIRTH, max_value: date = _LAST_BIRTH
) -> st.SearchStrategy[date | PartialDate]:
    """Draw days of birth, or only the year or the month, as elders know them.

    Until 1940 a B.E. year began on 1 April; such births are among them.

    Args:
        min_value: The first day.
        max_value: The last day.

    >>> births(max_value=date(1940, 3, 31)).validate()
    """
    on_a_day = days(min_value=min_value, max_value=max_value)
    first = PartialDate.containing(min_value).be_year + 1
    last = PartialDate.containing(max_value).be_year - 1
    if last < first:  # no whole year is within the bounds
        return on_a_day
    return on_a_day | partial_dates(min_value=first, max_value=last)


def persons() -> st.SearchStrategy[Person]:
    """Draw persons, of whom more or less is known."""
    return of_fields(
        Person,
        name=person_names(),
        birth=st.none() | births(),
        gender=st.none() | st.sampled_from(Gender),
        citizen_id=st.none() | citizen_ids(),
        phones=some(phones(of_persons=True), max_size=2),
    )


STRATEGIES: Final[Strategies] = {
    Honorific: honorifics,
    Person: persons,
    PersonName: person_names,
}
