"""Duty: what one member does for the group on one day (หน้าที่)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import ClassVar, Final

import attrs

from sammachip.dates import in_ce
from sammachip.errors import Problem, Rule, not_blank, rule, validate
from sammachip.money.quantity import is_number, no_number
from sammachip.thai import key_form, normal_form

__all__ = ["Duty"]

_HOURS_OF_A_DAY: Final = 24


@rule
def _fits_into_a_day(hours: Decimal | None) -> Iterator[Problem]:
    if hours is None:
        return
    if not is_number(hours):
        yield no_number(hours, "hours")
    elif not 0 < hours <= _HOURS_OF_A_DAY:
        yield Problem(
            code="duty.hours",
            message="expected more than 0 and up to {most} hours in a day, found "
            "{found}; leave them out if nobody wrote them down",
            facts={"most": _HOURS_OF_A_DAY, "found": hours},
            path=("hours",),
        )


@attrs.frozen(kw_only=True)
class Duty:
    """What one member does on one day (หน้าที่ประจำวัน).

    Args:
        day: The day.
        member: Id of the member.
        task: What is done, such as packing.
        hours: Hours that it took; None if not written down.

    Raises:
        InvalidDataError: More hours than a day has, or none (``duty.hours``), NaN
            (``number.not_decimal``), a blank member or task (``text.blank``), a day
            with a B.E. year (``date.be_year``).

    >>> Duty(day=date(2026, 3, 9), member="m๐๑", task=" บรรจุ  น้ำพริก ").task
    'บรรจุ น้ำพริก'
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        in_ce("day"),
        not_blank("member"),
        not_blank("task"),
        _fits_into_a_day,
    )

    day: date
    member: str = attrs.field(converter=key_form)
    task: str = attrs.field(converter=normal_form)
    hours: Decimal | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)
