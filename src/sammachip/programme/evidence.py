"""Evidence: what shows that a step of a checklist was done (หลักฐาน)."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import attrs

from sammachip.dates import in_ce
from sammachip.errors import Rule, not_blank, validate
from sammachip.privacy import masked

__all__ = ["Evidence"]


@attrs.frozen(kw_only=True)
class Evidence:
    """What shows that a step was done (หลักฐาน).

    Args:
        step: Key of the step.
        day: Day on which it was done; None if it is not known.
        what: What shows it, such as minutes or a picture; it may name people, and
            is kept as personal data.

    Raises:
        InvalidDataError: A blank text (``text.blank``), a day with a B.E. year
            (``date.be_year``).
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        not_blank("step"),
        in_ce("day"),
        not_blank("what"),
    )

    step: str
    day: date | None = None
    what: str | None = attrs.field(default=None, repr=masked)

    def __attrs_post_init__(self) -> None:
        validate(self)
