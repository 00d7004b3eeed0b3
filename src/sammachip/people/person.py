"""One person (บุคคล) and what papers say of them: name, birth, gender, numbers.

Two persons are equal if all that is written of them is; whether they are the same
person, nothing here can tell.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import ClassVar, cast

import attrs

from sammachip.dates import PartialDate
from sammachip.errors import InvalidDataError, Rule, validate
from sammachip.identifiers import CitizenId, Phone
from sammachip.people.age import age_on, age_range_on, is_born_in_ce
from sammachip.people.gender import Gender
from sammachip.people.person_name import PersonName
from sammachip.privacy import masked

__all__ = ["Person"]


def _in_a_row(phones: Iterable[Phone]) -> tuple[Phone, ...]:
    """Make a tuple; what is no row comes back as it is, for the rules to refuse."""
    return tuple(phones) if _is_a_row(phones) else cast("tuple[Phone, ...]", phones)


def _is_a_row(value: object) -> bool:
    return isinstance(value, Iterable) and not isinstance(value, str)


@attrs.frozen(kw_only=True)
class Person:
    """One person (บุคคล), as far as papers tell; no value is shown by ``repr``.

    Args:
        name: Name with its titles.
        birth: Day of birth; its month or its year alone if no more is known.
        gender: What a paper states besides the title; None if none does.
        citizen_id: เลขประจำตัวประชาชน
        phones: Phone numbers, in the order of the paper.

    Raises:
        InvalidDataError: A field has another type (``value.type``), or *birth* has
            a B.E. year as a C.E. one (``date.be_year``).

    >>> person = Person(
    ...     name=PersonName.parse("นางสาวมะลิ ใจงาม"), birth=date(2004, 2, 29)
    ... )
    >>> person.age_on(date(2025, 3, 1)), person.stated_gender
    (21, <Gender.FEMALE: 'female'>)
    >>> person.birth == date(2004, 2, 29), "2004" in repr(person)
    (True, False)
    """

    RULES: ClassVar[tuple[Rule, ...]] = (is_born_in_ce,)

    name: PersonName = attrs.field(repr=masked)
    birth: date | PartialDate | None = attrs.field(default=None, repr=masked)
    gender: Gender | None = attrs.field(default=None, repr=masked)
    citizen_id: CitizenId | None = attrs.field(default=None, repr=masked)
    phones: tuple[Phone, ...] = attrs.field(
        default=(), converter=_in_a_row, repr=masked
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def stated_gender(self) -> Gender | None:
        """The gender that is given, or else the one that a title states.

        >>> print(Person(name=PersonName.parse("ดร.มะลิ ใจงาม")).stated_gender)
        None
        """
        return self.gender or self.name.gender

    def age_on(self, day: date) -> int:
        """Return the completed years of life on *day*, see `sammachip.people.age_on`.

        Raises:
            InvalidDataError: No birth is known (``age.birth_unknown``), *day* is
                before it (``age.before_birth``), several ages are possible
                (``age.unsure``), or *day* is no `datetime.date` (``value.type``).
        """
        return age_on(self._known_birth(), day)

    def age_range_on(self, day: date) -> tuple[int, int]:
        """Return the least and the most completed years that are possible on *day*.

        Raises:
            InvalidDataError: No birth is known (``age.birth_unknown``), *day* is
                before it (``age.before_birth``) or no `datetime.date`
                (``value.type``).

        >>> born = PartialDate(be_year=2547)
        >>> person = Person(name=PersonName.parse("นายบุญมี ใจงาม"), birth=born)
        >>> person.age_range_on(date(2025, 6, 30))
        (20, 21)
        """
        return age_range_on(self._known_birth(), day)

    def _known_birth(self) -> date | PartialDate:
        if self.birth is None:
            raise InvalidDataError.because(
                "age.birth_unknown",
                "expected somebody whose day, month or year of birth is known",
            )
        return self.birth
