"""What lasts from one day to another: years, quarters, months and ranges."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from sammachip.dates.ce_day import plain_day

__all__ = ["Stretch", "contains"]


class Stretch(Protocol):
    """A stretch of days, both ends of which belong to it."""

    @property
    def first_day(self) -> date:
        """The first day."""
        ...

    @property
    def last_day(self) -> date:
        """The last day."""
        ...


def contains(stretch: Stretch, day: date) -> bool:
    """Tell whether *day*, or the day of a moment, is in *stretch*.

    Raises:
        InvalidDataError: *day* is no day (``date.no_day``).
    """
    return stretch.first_day <= plain_day(day) <= stretch.last_day
