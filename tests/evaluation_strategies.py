"""Villages whose results are judged: what is known of each household is drawn."""

from __future__ import annotations

from datetime import date
from typing import Final

import attrs
from hypothesis import strategies as st

from sammachip.dates import FiscalYear
from sammachip.households import (
    Household,
    IncomeChange,
    IncomeFigure,
    Measure,
    Occupation,
    OccupationKind,
    Scope,
)
from sammachip.money import Baht
from sammachip.places import Village
from sammachip.programme import MeanRise, Participation, RiseBasis, VillageYear

YEAR: Final = FiscalYear(2560)
BASIS: Final = RiseBasis(
    before=FiscalYear(2559),
    after=YEAR,
    measure=Measure.NET,
    scope=Scope.WHOLE,
    mean=MeanRise.OF_HOUSEHOLDS,
)
BASES: Final = (BASIS, attrs.evolve(BASIS, mean=MeanRise.OF_MEAN_INCOME))


def change(
    before: int | None, after: int | None, measure: Measure = Measure.NET
) -> IncomeChange:
    """Return an income in baht before and after, None if it is not known."""
    first, second = (
        IncomeFigure(
            amount=None if baht is None else Baht(baht),
            period=FiscalYear(year),
            measure=measure,
            scope=Scope.WHOLE,
        )
        for year, baht in ((2559, before), (2560, after))
    )
    return IncomeChange(before=first, after=second)


def target(
    household: str, *, practising: bool | None, income: IncomeChange | None = None
) -> Participation:
    """Return what became of a target household."""
    return Participation(
        household=household,
        chosen_on=date(2017, 2, 10),
        practising=practising,
        income=income,
    )


def village(
    number: int,
    *parts: Participation,
    groups: tuple[str, ...] = (),
    evaluated_on: date | None = None,
    kind: OccupationKind | None = None,
) -> VillageYear:
    """Return a village of households that live on one kind of occupation."""
    occupation = None if kind is None else Occupation(kind=kind, name="ตัวอย่าง")
    return VillageYear(
        village=Village(number=number, name="บ้านตัวอย่าง"),
        fiscal_year=YEAR,
        households=[
            Household(id=part.household, occupation=occupation) for part in parts
        ],
        participations=parts,
        groups=groups,
        evaluated_on=evaluated_on,
    )


def practised(
    number: int, *, yes: int, no: int = 0, unseen: int = 0, rise: int = 300
) -> VillageYear:
    """Return a village by how many of its households practise, each with 10,000 baht.

    Args:
        number: Number of the village.
        yes: How many practise.
        no: How many do not.
        unseen: Of how many nobody knows.
        rise: Baht that each earns more than before.
    """
    seen = [True] * yes + [False] * no + [None] * unseen
    income = change(10_000, 10_000 + rise)
    return village(
        number,
        *(target(f"h{n}", practising=p, income=income) for n, p in enumerate(seen)),
    )


baht = st.none() | st.integers(0, 20_000)
incomes = st.none() | st.builds(
    change, baht, baht, st.sampled_from([Measure.NET, Measure.NET, Measure.GROSS])
)


@st.composite
def villages(draw: st.DrawFn, number: int) -> VillageYear:
    """Draw a village with up to five target households."""
    parts = [
        target(
            f"h{n}",
            practising=draw(st.none() | st.booleans()),
            income=draw(incomes),
        )
        for n in range(draw(st.integers(0, 5)))
    ]
    return village(
        number,
        *parts,
        groups=draw(st.sampled_from([(), (), ("ทอเสื่อ",), ("ทอเสื่อ", "ทำน้ำพริก")])),
        evaluated_on=draw(st.sampled_from([None, date(2017, 9, 15)])),
        kind=draw(st.none() | st.sampled_from(OccupationKind)),
    )


@st.composite
def districts(draw: st.DrawFn, *, at_least: int = 0) -> list[VillageYear]:
    """Draw up to four villages, each with a number of its own."""
    count = draw(st.integers(at_least, 4))
    return [draw(villages(number)) for number in range(1, count + 1)]
