"""Volunteer: somebody who volunteers for community development (อาสาพัฒนาชุมชน, อช.).

Source:
    Pages of two district offices of the Community Development Department: chosen by
    the village forum for 4 years, and may be chosen again.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import ClassVar, Final

import attrs

from sammachip.dates import in_ce
from sammachip.errors import Rule, validate
from sammachip.people import Person
from sammachip.privacy import masked

__all__ = ["TERM_YEARS", "Volunteer"]

TERM_YEARS: Final = 4


@attrs.frozen(kw_only=True)
class Volunteer:
    """One volunteer, or leader of volunteers (อาสาพัฒนาชุมชน, ผู้นำ อช.).

    Args:
        person: Who it is; personal data.
        chosen_on: Day on which they were chosen, last of all; None if that is
            not known.

    Raises:
        InvalidDataError: A day with a B.E. year (``date.be_year``).
    """

    RULES: ClassVar[tuple[Rule, ...]] = (in_ce("chosen_on"),)

    person: Person = attrs.field(repr=masked)
    chosen_on: date | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    def is_in_term(self, day: date) -> bool | None:
        """Tell whether *day* is within the four years; None if they are not known."""
        if self.chosen_on is None or self.last_day is None:
            return None
        return self.chosen_on <= day <= self.last_day

    @property
    def last_day(self) -> date | None:
        """The last day of the four years; None if it is not known.

        >>> from sammachip.people import PersonName
        >>> person = Person(name=PersonName(given="มะลิ"))
        >>> Volunteer(person=person, chosen_on=date(2016, 2, 29)).last_day
        datetime.date(2020, 2, 28)
        """
        if self.chosen_on is None:
            return None
        # of 29 February four years on, there may be none: the month ends a day sooner
        month = self.chosen_on.replace(year=self.chosen_on.year + TERM_YEARS, day=1)
        return month + timedelta(days=self.chosen_on.day - 2)
