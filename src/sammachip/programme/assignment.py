"""Assignment: one household in the care of one instructor (ครัวเรือนในความดูแล)."""

from __future__ import annotations

from typing import ClassVar

import attrs

from sammachip.errors import Rule, not_blank, validate
from sammachip.thai import key_form

__all__ = ["Assignment"]


@attrs.frozen(kw_only=True)
class Assignment:
    """One household in the care of one instructor (ครัวเรือนในความดูแล).

    Args:
        instructor: Id of the sage.
        household: Id of the household.

    Raises:
        InvalidDataError: A blank id (``text.blank``).
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        not_blank("instructor"),
        not_blank("household"),
    )

    instructor: str = attrs.field(converter=key_form)
    household: str = attrs.field(converter=key_form)

    def __attrs_post_init__(self) -> None:
        validate(self)
