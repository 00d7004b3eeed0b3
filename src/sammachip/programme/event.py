"""ProgrammeEvent: something that was held in a village, and who took part (กิจกรรม)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import attrs

from sammachip.dates import DayRange
from sammachip.errors import Problem, Rule, not_blank, repeated, validate
from sammachip.privacy import masked
from sammachip.programme.event_kind import EventKind
from sammachip.programme.ids import ids_of

__all__ = ["ProgrammeEvent"]


def _each_once(field: str) -> Rule:
    def find(ids: tuple[str, ...]) -> Iterator[Problem]:
        for position in repeated(ids):
            yield Problem(
                code="event.participant_repeated",
                message="expected each participant once, found {found} again",
                facts={"found": ids[position]},
                path=(field, position),
            )

    return Rule((field,), find)


@attrs.frozen(kw_only=True)
class ProgrammeEvent:
    """One event of the programme in a village (กิจกรรม).

    Args:
        kind: What it was.
        days: From when until when; None if nobody wrote it down.
        place: Where, in words, such as the house of a sage; personal data.
        sages: Ids of the sages who took part, or taught.
        households: Ids of the households that took part.
        note: What else is to be said; personal data.

    Raises:
        InvalidDataError: A blank text (``text.blank``), or somebody twice
            (``event.participant_repeated``), one text in place of ids
            (``value.type``).

    >>> training = ProgrammeEvent(
    ...     kind=EventKind.TRAINING,
    ...     days=DayRange.parse("13-17 มีนาคม 2560"),
    ...     households=["h1", "h2"],
    ... )
    >>> len(training.days), training.kind.stage.value
    (5, 'training')
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        not_blank("place"),
        not_blank("note"),
        _each_once("sages"),
        _each_once("households"),
    )

    kind: EventKind
    days: DayRange | None = None
    place: str | None = attrs.field(default=None, repr=masked)
    sages: tuple[str, ...] = attrs.field(default=(), converter=ids_of)
    households: tuple[str, ...] = attrs.field(default=(), converter=ids_of)
    note: str | None = attrs.field(default=None, repr=masked)

    def __attrs_post_init__(self) -> None:
        validate(self)
