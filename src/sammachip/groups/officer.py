"""Officer: one member in one seat of the committee, for a term (กรรมการ, วาระ)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

import attrs

from sammachip.dates import in_ce
from sammachip.dates.ce_day import checked_day
from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Rule, not_blank, rule, validate
from sammachip.groups.role import Role
from sammachip.thai import key_form

__all__ = ["Officer"]


@rule
def _does_not_end_before_it_begins(
    since: date, until: date | None
) -> Iterator[Problem]:
    if until is not None and until < since:
        yield Problem(
            code="officer.term",
            message="expected a term that ends on the day it begins, {since}, or "
            "later; found {found}",
            facts={"since": said_day(since), "found": said_day(until)},
            path=("until",),
        )


@attrs.frozen(kw_only=True)
class Officer:
    """One member in one seat, for one term (กรรมการ, วาระ).

    Args:
        member: Id of the member.
        role: The seat.
        since: First day of the term.
        until: Last day of the term; None while it goes on.

    Raises:
        InvalidDataError: A term that ends before it begins (``officer.term``), a
            blank member (``text.blank``), a day with a B.E. year
            (``date.be_year``).

    >>> chair = Officer(member="m01", role=Role.CHAIR, since=date(2026, 1, 1))
    >>> chair.serves_on(date(2026, 6, 30)), chair.serves_on(date(2025, 12, 31))
    (True, False)
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        not_blank("member"),
        in_ce("since"),
        in_ce("until"),
        _does_not_end_before_it_begins,
    )

    member: str = attrs.field(converter=key_form)
    role: Role
    since: date
    until: date | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    def serves_on(self, day: date) -> bool:
        """Tell whether *day* is in the term.

        Raises:
            InvalidDataError: *day* is no day (``date.no_day``), or its year looks
                like a B.E. one (``date.be_year``).
        """
        return self.since <= checked_day(day) <= (self.until or date.max)
