"""HouseholdMember: somebody who lives in a household (สมาชิกในครัวเรือน)."""

from __future__ import annotations

import attrs

from sammachip.errors import validate
from sammachip.households.relation import Relation
from sammachip.people import Person

__all__ = ["HouseholdMember"]


@attrs.frozen(kw_only=True)
class HouseholdMember:
    """Somebody who lives in a household (สมาชิกในครัวเรือน).

    Args:
        person: Who it is; day of birth and citizen id stand there.
        relation: Relation to the head; None if nobody wrote it down.

    Raises:
        InvalidDataError: A value of another type (``value.type``).

    >>> from sammachip.people import PersonName
    >>> person = Person(name=PersonName.parse("นางสาวมะลิ ใจงาม"))
    >>> HouseholdMember(person=person, relation=Relation.CHILD).relation.text("th")
    'บุตร'
    """

    person: Person
    relation: Relation | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)
