"""What one reader finds at one place of a text."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from sammachip.records.quantities.quantity import Bound
from sammachip.records.quantities.value import Value

__all__ = ["Reader", "Reading"]


class Reading(NamedTuple):
    """A value, and where it stands; None is no fact, and passed over."""

    value: Value | None
    start: int
    end: int
    up_to: Value | None = None
    bound: Bound | None = None


Reader = Callable[[str, int], Reading | None]
"""Reads what begins at an index of a text; None if it cannot."""
