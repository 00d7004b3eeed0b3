"""The days that are written down in a village's year, by the stage they belong to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final

import attrs

from sammachip.dates import DayRange
from sammachip.programme.event import ProgrammeEvent
from sammachip.programme.event_kind import EventKind, ProgrammeStage
from sammachip.programme.instructor_team import InstructorTeam
from sammachip.programme.participation import Participation

__all__ = ["StageDays", "beginnings", "stage_days"]

_STAGE_BY_FIELD: Final[Mapping[str, ProgrammeStage]] = {
    "chosen_on": ProgrammeStage.SELECTION,
    "trained_on": ProgrammeStage.TRAINING,
    "seen_on": ProgrammeStage.FOLLOW_UP,
    "exemplar_on": ProgrammeStage.FOLLOW_UP,
}


@attrs.frozen(kw_only=True)
class StageDays:
    """Days of one stage, and where they are written down.

    Args:
        stage: The stage.
        kind: The event, if it is one.
        days: The days.
        path: Way to them in a `VillageYear`.
    """

    stage: ProgrammeStage
    kind: EventKind | None = None
    days: DayRange
    path: tuple[str | int, ...]

    @property
    def named(self) -> EventKind | ProgrammeStage:
        """What to call it: the event, or else the stage."""
        return self.kind or self.stage


def stage_days(
    events: Iterable[ProgrammeEvent],
    team: InstructorTeam | None,
    participations: Iterable[Participation],
) -> Iterator[StageDays]:
    """Yield all days of the stages: of events, of who leads, of the households."""
    for position, event in enumerate(events):
        if event.days:
            yield StageDays(
                stage=event.kind.stage,
                kind=event.kind,
                days=event.days,
                path=("events", position, "days"),
            )
    if team and team.lead:
        yield from _of_who_leads(team)
    for position, each in enumerate(participations):
        for field, stage in _STAGE_BY_FIELD.items():
            if day := getattr(each, field):
                yield StageDays(
                    stage=stage,
                    days=DayRange(day, day),
                    path=("participations", position, field),
                )


def _of_who_leads(team: InstructorTeam) -> Iterator[StageDays]:
    """Yield the course, then the first day as an instructor, who prepares the team."""
    position, lead = next(
        (n, sage) for n, sage in enumerate(team.sages) if sage is team.lead
    )
    path = ("team", "sages", position)
    if lead.course and lead.course.days:
        yield StageDays(
            stage=ProgrammeStage.LEAD_INSTRUCTOR_COURSE,
            days=lead.course.days,
            path=(*path, "course"),
        )
    if since := lead.instructor_since:
        yield StageDays(
            stage=ProgrammeStage.PREPARATION,
            days=DayRange(since, since),
            path=(*path, "instructor_since"),
        )


def beginnings(
    written: Iterable[StageDays],
) -> Mapping[ProgrammeStage, tuple[date, StageDays]]:
    """Return the first day of each stage, and where it is written, in their order.

    Stages of which no day is written down are left out.
    """
    found: dict[ProgrammeStage, StageDays] = {}
    for each in written:
        first = found.setdefault(each.stage, each)
        if each.days.first < first.days.first:
            found[each.stage] = each
    return {
        stage: (found[stage].days.first, found[stage])
        for stage in ProgrammeStage
        if stage in found
    }
