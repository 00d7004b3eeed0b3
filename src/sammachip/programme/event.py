"""ProgrammeEvent: something that was held in a village, and who took part (กิจกรรม)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import ClassVar

import attrs

from sammachip.dates import DayRange
from sammachip.errors import Problem, Rule, not_blank, validate
from sammachip.privacy import masked
from sammachip.programme.event_kind import EventKind, ProgrammeStage
from sammachip.thai import key_form

__all__ = ["ProgrammeEvent", "beginnings", "days_of"]


def _ids(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(key_form, ids))


def _each_once(field: str) -> Rule:
    def find(ids: tuple[str, ...]) -> Iterator[Problem]:
        for position, each in enumerate(ids):
            if each in ids[:position]:
                yield Problem(
                    code="event.participant_repeated",
                    message="expected each participant once, found {found} again",
                    facts={"found": each},
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
            (``event.participant_repeated``).

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
    sages: tuple[str, ...] = attrs.field(default=(), converter=_ids)
    households: tuple[str, ...] = attrs.field(default=(), converter=_ids)
    note: str | None = attrs.field(default=None, repr=masked)

    def __attrs_post_init__(self) -> None:
        validate(self)


def days_of(events: Iterable[ProgrammeEvent], *kinds: EventKind) -> int:
    """Return on how many days there was an event of one of *kinds*."""
    return len({day for e in events if e.kind in kinds for day in e.days or ()})


def beginnings(
    events: Iterable[ProgrammeEvent],
) -> Mapping[ProgrammeStage, tuple[date, int]]:
    """Return the first day of each stage, and the place of the event, in their order.

    Stages of which no day is written down are left out.
    """
    found: dict[ProgrammeStage, tuple[date, int]] = {}
    for position, event in enumerate(events):
        if event.days:
            begins = (event.days.first, position)
            stage = event.kind.stage
            found[stage] = min(found.get(stage, begins), begins)
    return {stage: found[stage] for stage in ProgrammeStage if stage in found}
