"""Sages, teams and villages in a year of the programme."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st

from sammachip.dates import DayRange, FiscalYear
from sammachip.households import Household
from sammachip.money import Baht
from sammachip.programme import (
    Assignment,
    CoursePassed,
    DemonstrationBudget,
    EventKind,
    InstructorTeam,
    Participation,
    ProgrammeEvent,
    Purchase,
    Sage,
    VillageYear,
)
from sammachip.testing.amount import amounts
from sammachip.testing.day import days, fiscal_years
from sammachip.testing.field_value import known, of_fields
from sammachip.testing.household import household_ids, households
from sammachip.testing.person import persons
from sammachip.testing.place import villages
from sammachip.testing.strategy import Strategies
from sammachip.testing.text import remarks

__all__ = [
    "STRATEGIES",
    "demonstration_budgets",
    "instructor_teams",
    "participations",
    "programme_events",
    "purchases",
    "sages",
    "village_years",
]

_DAYS: Final = days()
_SAGES: Final = ("s1", "s2", "s3", "s4", "s5")
_SAGE_IDS: Final = st.sampled_from(_SAGES)
_HOUSEHOLD_IDS: Final = household_ids()
_ANY_DAYS: Final = st.none() | known(DayRange)
_CENTRES: Final = (None, "ศพช.สมมุติ")
_PLACES: Final = (None, "ศาลากลางบ้าน", "วัดสมมุติ")
_MAYBE: Final = st.sampled_from([None, True])
_MORE_THAN_ZERO: Final = amounts(min_value=Baht("0.01"))


def _written(day: date) -> st.SearchStrategy[date | None]:
    return st.sampled_from([None, day])


@st.composite
def sages(
    draw: st.DrawFn,
    *,
    ids: st.SearchStrategy[str] = _SAGE_IDS,
    days: st.SearchStrategy[date] = _DAYS,
    trained: bool = False,
) -> Sage:
    """Draw sages, who came as far as they may be, with or without the days.

    Args:
        draw: Given by Hypothesis.
        ids: What their ids may be.
        days: When they may have been nominated, trained, made instructors.
        trained: Whether all have passed the course.
    """
    nominated, first, last, since = sorted(draw(days) for _ in range(4))
    course = of_fields(
        CoursePassed,
        centre=st.sampled_from(_CENTRES),
        batch=st.sampled_from([None, "3"]),
        days=st.sampled_from([None, DayRange(first, last)]),
    )
    passed = trained or draw(st.booleans())
    drawn = of_fields(
        Sage,
        id=ids,
        nominated=_MAYBE,
        nominated_on=_written(nominated),
        course=course if passed else st.none(),
        instructor=_MAYBE if passed else st.none(),
        instructor_since=_written(since) if passed else st.none(),
    )
    return draw(drawn)


@st.composite
def instructor_teams(
    draw: st.DrawFn,
    *,
    households: Sequence[str] = (),
    days: st.SearchStrategy[date] = _DAYS,
) -> InstructorTeam:
    """Draw teams of a village, led by somebody who passed the course.

    Args:
        draw: Given by Hypothesis.
        households: The ids of the households that are cared for.
        days: When the sages may have been nominated, trained, made instructors.

    >>> instructor_teams(households=["h01"]).validate()
    """
    ids = _SAGES[: draw(st.integers(1, 3))]
    lead = draw(st.sampled_from(ids))
    return InstructorTeam(
        sages=[
            draw(sages(ids=st.just(each), days=days, trained=each == lead))
            for each in ids
        ],
        lead_instructor=lead,
        assignments=[
            Assignment(instructor=draw(st.sampled_from(ids)), household=each)
            for each in households
        ],
    )


@st.composite
def participations(
    draw: st.DrawFn,
    *,
    ids: st.SearchStrategy[str] = _HOUSEHOLD_IDS,
    days: st.SearchStrategy[date] = _DAYS,
) -> Participation:
    """Draw what became of households, in order, with days that may be missing.

    Args:
        draw: Given by Hypothesis.
        ids: The ids of the households.
        days: When it may have been.
    """
    return draw(_taken_part(ids, *sorted(draw(days) for _ in range(4))))


def _taken_part(
    ids: st.SearchStrategy[str],
    chosen: date,
    trained: date,
    seen: date,
    exemplar: date,
) -> st.SearchStrategy[Participation]:
    return (st.none() | st.booleans()).flatmap(
        lambda practising: of_fields(
            Participation,
            household=ids,
            chosen=_MAYBE,
            chosen_on=_written(chosen),
            trained=_MAYBE,
            trained_on=_written(trained),
            practising=st.just(practising),
            seen_on=st.none() if practising is None else _written(seen),
            exemplar=_MAYBE,
            exemplar_on=_written(exemplar),
        )
    )


def programme_events(
    *,
    kind: EventKind | None = None,
    households: Sequence[str] = ("h01", "h02", "h03"),
    sages: Sequence[str] = _SAGES,
    days: st.SearchStrategy[DayRange | None] = _ANY_DAYS,
) -> st.SearchStrategy[ProgrammeEvent]:
    """Draw events, with those who came.

    Args:
        kind: What they are; None draws it.
        households: The ids of the households that may have come.
        sages: The ids of the sages that may have come.
        days: When they may have been.
    """
    return of_fields(
        ProgrammeEvent,
        kind=st.sampled_from(EventKind) if kind is None else st.just(kind),
        days=days,
        place=st.sampled_from(_PLACES),
        sages=_out_of(sages),
        households=_out_of(households),
        note=st.none() | remarks(),
    )


def _out_of(ids: Sequence[str]) -> st.SearchStrategy[list[str]]:
    if not ids:
        return st.just([])
    return st.lists(st.sampled_from(ids), unique=True)


def purchases() -> st.SearchStrategy[Purchase]:
    """Draw what was bought for a demonstration."""
    return of_fields(Purchase, amount=_MORE_THAN_ZERO)


def demonstration_budgets() -> st.SearchStrategy[DemonstrationBudget]:
    """Draw the money for the materials of a demonstration; more may have been spent."""
    return of_fields(DemonstrationBudget, granted=st.none() | _MORE_THAN_ZERO)


@st.composite
def village_years(
    draw: st.DrawFn, *, max_households: int = 3, fiscal_year: FiscalYear | None = None
) -> VillageYear:
    """Draw villages that held their events in order, as far as they came.

    Args:
        draw: Given by Hypothesis.
        max_households: The most households.
        fiscal_year: The year; None draws one.
    """
    year = fiscal_year or draw(fiscal_years(min_value=2557, max_value=2572))
    in_year = days(min_value=year.first_day, max_value=year.last_day)
    count = draw(st.integers(0, max_households))
    ids = [f"h{number:02}" for number in range(1, count + 1)]
    begins = sorted(draw(in_year) for _ in EventKind)
    before = days(min_value=begins[0], max_value=begins[1])
    team = draw(st.none() | instructor_teams(households=ids, days=before))
    kinds = [*EventKind][: draw(st.integers(0, len(EventKind)))]
    events = [
        programme_events(
            kind=kind,
            households=ids,
            sages=[sage.id for sage in team.sages] if team else (),
            days=st.none() | _beginning(first),
        )
        for kind, first in zip(kinds, begins, strict=False)
    ]
    drawn = of_fields(
        VillageYear,
        village=villages(),
        fiscal_year=st.just(year),
        officer=st.none() | persons(),
        team=st.just(team),
        households=st.tuples(*(_of_the_village(each) for each in ids)),
        participations=st.tuples(
            *(_taken_part(st.just(each), *_days_of_stages(begins)) for each in ids)
        ),
        events=st.tuples(*events).flatmap(st.permutations),
        groups=_out_of(["กลุ่มน้ำพริกสมมุติ", "กลุ่มทอผ้าทดลอง"]),
        exemplar_choice=st.none(),
        evaluated=_MAYBE,
        evaluated_on=_written(year.last_day),
    )
    return draw(drawn)


def _days_of_stages(begins: Sequence[date]) -> tuple[date, date, date, date]:
    """Return days for a household, of what begins with an event of each kind."""
    by_kind = dict(zip(EventKind, begins, strict=True))
    return (
        by_kind[EventKind.SELECTION_FORUM],
        by_kind[EventKind.TRAINING],
        by_kind[EventKind.FOLLOW_UP],
        by_kind[EventKind.GROUP_FOUNDING],
    )


def _of_the_village(household: str) -> st.SearchStrategy[Household]:
    return households(ids=st.just(household), max_members=1)


def _beginning(first: date) -> st.SearchStrategy[DayRange]:
    more = st.integers(0, 4).map(timedelta)
    return more.map(lambda length: DayRange(first, first + length))


STRATEGIES: Final[Strategies] = {
    DemonstrationBudget: demonstration_budgets,
    InstructorTeam: instructor_teams,
    Participation: participations,
    ProgrammeEvent: programme_events,
    Purchase: purchases,
    Sage: sages,
    VillageYear: village_years,
}
