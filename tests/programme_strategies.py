"""Hypothesis strategies for sages, teams and villages; all names are invented."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final, TypeVar

from hypothesis import strategies as st
from strategies import names, positive_amounts

from sammachip.dates import DayRange, FiscalYear
from sammachip.errors import InvalidDataError, Problem
from sammachip.households import Household, Occupation, OccupationKind
from sammachip.people import Person
from sammachip.places import Village
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

T = TypeVar("T")

YEAR: Final = FiscalYear(2560)
NEIGHBOURHOODS: Final = ("คุ้มเหนือ", "คุ้มใต้", "คุ้มวัด")
TRADES: Final = (
    Occupation(kind=OccupationKind.PROCESSING, name="ทำน้ำพริก"),
    Occupation(kind=OccupationKind.PROCESSING, name="กล้วยตาก"),
    Occupation(kind=OccupationKind.AGRICULTURE, name="เลี้ยงไก่"),
)

days_of_year = st.dates(YEAR.first_day, YEAR.last_day)
maybe = st.sampled_from([None, True])
neighbourhoods = st.none() | st.sampled_from(NEIGHBOURHOODS)
trades = st.none() | st.sampled_from(TRADES)


@st.composite
def sages(
    draw: st.DrawFn, sage: str = "s1", days: st.SearchStrategy[date] = days_of_year
) -> Sage:
    """Draw a sage, who came as far as it may be, with or without the days."""
    nominated, begins, since = sorted(draw(days) for _ in range(3))
    course = CoursePassed(
        centre=draw(st.sampled_from([None, "ศพช.ตัวอย่าง"])),
        batch=draw(st.sampled_from([None, "3"])),
        days=draw(st.sampled_from([None, DayRange(begins, begins)])),
    )
    passed = draw(st.booleans())
    return Sage(
        id=sage,
        person=Person(name=draw(names)),
        occupation=draw(trades),
        neighbourhood=draw(neighbourhoods),
        nominated=draw(maybe),
        nominated_on=draw(st.sampled_from([None, nominated])),
        course=course if passed else None,
        instructor=draw(maybe) if passed else None,
        instructor_since=draw(st.sampled_from([None, since])) if passed else None,
    )


def known_sages(
    count: int, days: st.SearchStrategy[date] = days_of_year
) -> st.SearchStrategy[list[Sage]]:
    """Draw *count* sages with the ids s1, s2 and so on."""
    return st.tuples(*(sages(f"s{n}", days) for n in range(1, count + 1))).map(list)


@st.composite
def some_households(draw: st.DrawFn, *, at_most: int = 6) -> list[Household]:
    """Draw households with the ids h1, h2 and so on."""
    count = draw(st.integers(0, at_most))
    return [
        Household(
            id=f"h{n}", neighbourhood=draw(neighbourhoods), occupation=draw(trades)
        )
        for n in range(1, count + 1)
    ]


@st.composite
def participations(draw: st.DrawFn, household: str = "h1") -> Participation:
    """Draw what became of a household, with days that may be missing."""
    days = sorted(draw(days_of_year) for _ in range(4))
    return draw(_taken_part(household, *days))


@st.composite
def _taken_part(  # noqa: PLR0913, PLR0917 - one day after the other
    draw: st.DrawFn,
    household: str,
    chosen: date,
    trained: date,
    seen: date,
    exemplar: date,
) -> Participation:
    practising = draw(st.none() | st.booleans())
    return Participation(
        household=household,
        chosen=draw(maybe),
        chosen_on=draw(st.sampled_from([None, chosen])),
        trained=draw(maybe),
        trained_on=draw(st.sampled_from([None, trained])),
        practising=practising,
        seen_on=None if practising is None else draw(st.sampled_from([None, seen])),
        exemplar=draw(maybe),
        exemplar_on=draw(st.sampled_from([None, exemplar])),
    )


@st.composite
def village_years(draw: st.DrawFn) -> VillageYear:
    """Draw a village that held its events in order, as far as it came."""
    households = draw(some_households())
    ids = [household.id for household in households]
    starts = sorted(draw(days_of_year) for _ in EventKind)
    before = st.dates(starts[0], starts[1])
    team = draw(known_sages(draw(st.integers(1, 3)), days=before))
    has_team, lead = draw(st.booleans()), draw(st.sampled_from([None, *team]))
    kinds = [*EventKind][: draw(st.integers(0, len(EventKind)))]
    events = [
        ProgrammeEvent(
            kind=kind,
            days=draw(st.sampled_from([None, _days(start, draw(st.integers(0, 5)))])),
            households=draw(st.permutations(ids)),
            place=draw(st.sampled_from([None, "ศาลากลางบ้าน"])),
        )
        for kind, start in zip(kinds, starts, strict=False)
    ]
    return VillageYear(
        village=Village(number=5, name="บ้านตัวอย่าง"),
        fiscal_year=YEAR,
        officer=draw(st.sampled_from([None, Person(name=draw(names))])),
        team=InstructorTeam(
            sages=team,
            lead_instructor=None if lead is None else lead.id,
            assignments=[
                Assignment(instructor=draw(st.sampled_from(team)).id, household=each)
                for each in ids
            ],
        )
        if has_team
        else None,
        households=households,
        participations=[
            draw(_taken_part(each, starts[2], starts[3], starts[6], starts[7]))
            for each in ids
        ],
        events=draw(st.permutations(events)),
        demonstration=draw(st.none() | budgets),
        groups=draw(st.sampled_from([(), ("กลุ่มตัวอย่าง",)])),
        evaluated_on=draw(st.sampled_from([None, date(2017, 9, 30)])),
    )


def _days(first: date, more: int) -> DayRange:
    return DayRange(first, first + timedelta(days=more))


purchases = st.builds(
    Purchase,
    day=st.none() | days_of_year,
    item=st.sampled_from(["พริกแห้ง", "ขวดแก้ว"]),
    amount=positive_amounts,
)
budgets = st.builds(
    DemonstrationBudget,
    granted=st.none() | positive_amounts,
    purchases=st.none() | st.lists(purchases, max_size=3),
)


def tried(step: Callable[[], T]) -> T | tuple[Problem, ...]:
    """Return what *step* comes to, or why it was refused."""
    try:
        return step()
    except InvalidDataError as error:
        return error.problems
