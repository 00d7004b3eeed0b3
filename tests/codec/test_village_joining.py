"""The tables of a village put together: every row is held against the others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.codec import (
    ExpenseRow,
    IncomeRow,
    MemberRow,
    SageRow,
    VillageRead,
    VillageTables,
    join_village,
    read_csv,
)
from sammachip.dates import FiscalYear
from sammachip.errors import LANGUAGES, InvalidDataError, Problem, Severity
from sammachip.households import Household
from sammachip.money import Baht
from sammachip.places import Village
from sammachip.programme import (
    RULES_2560,
    Assignment,
    DemonstrationBudget,
    Participation,
    ProgrammeEvent,
    Purchase,
    RegisteredGroup,
    VillageYear,
)

_START: Final = VillageYear(
    village=Village(number=5, subdistrict="กุดป่อง"),
    fiscal_year=FiscalYear(2560),
    demonstration=DemonstrationBudget(granted=Baht(2000)),
)
_CLASSES: Final[Mapping[str, type[object]]] = {
    "households": Household,
    "members": MemberRow,
    "incomes": IncomeRow,
    "expenses": ExpenseRow,
    "sages": SageRow,
    "assignments": Assignment,
    "events": ProgrammeEvent,
    "participations": Participation,
    "purchases": Purchase,
    "groups": RegisteredGroup,
}
_SOUND: Final[Mapping[str, str]] = {
    "households": "household,people\n1,4\n2,\n3,2\n",
    "members": "household,name,relation\n1,นางใจดี,head\n2,นางมะลิ,head\n1,นายดี,spouse\n",
    "incomes": "household,source,amount,period,measure\n"
    "2,ไข่,500,ปีงบประมาณ 2559,net\n1,ไข่,500,ปีงบประมาณ 2560,net\n",
    "expenses": "household,purpose,amount,period\n1,อาหาร,500,ปีงบประมาณ 2560\n",
    "sages": "id,name,course_centre,leads\ns1,นางบัว,สมมุติ,✓\ns2,นายแก้ว,สมมุติ,\n",
    "assignments": "household,instructor\n1,s1\n2,s2\n",
    "events": "kind,date,sages,households\npreparation,17-19 มกราคม 2560,s1 s2,\n"
    "training,13-17 มีนาคม 2560,s1,1 2\n",
    "participations": "household,chosen_on,practising\n1,10/2/2560,✓\n2,10/2/2560,\n",
    "purchases": "item,amount,day\nขวด,120,14/3/2560\n",
    "groups": "number,name,occupation_kind,village_number\n1,ไข่,เกษตร,5\n",
}


def joined(**tables: str) -> VillageRead:
    """Put the sound tables together, some of them with others in their place."""
    texts = {**_SOUND, **tables}
    reads = {
        name: read_csv(texts[name], cls, source=name) for name, cls in _CLASSES.items()
    }
    return join_village(VillageTables(**reads), _START)  # type: ignore[arg-type]  # by name


def codes_by_place(village: VillageRead) -> list[tuple[str, str]]:
    """Return code and place of each problem, which can be said in every language."""
    problems = village.problems
    assert all(each.line(lang) for each in problems for lang in LANGUAGES)
    return [(each.code, each.place.text() if each.place else "") for each in problems]


def test_sound_tables_make_the_year() -> None:
    village = joined()
    year = village.value

    assert village.problems == ()
    assert [household.id for household in year.households] == ["1", "2", "3"]
    first, second, third = year.households
    assert [len(each.members) for each in year.households] == [2, 1, 0]
    assert (len(first.incomes), len(second.incomes), third.incomes) == (1, 1, ())
    assert first.expenses[0].purpose == "อาหาร"
    assert year.team
    assert year.team.lead_instructor == "s1"
    assert year.team.households_of("s2") == ("2",)
    assert year.targets == ("1", "2")
    assert year.groups == ("ไข่",)
    assert year.demonstration
    assert year.demonstration.left == Baht(1880)


def test_a_table_that_nobody_keeps_is_left_out() -> None:
    households = read_csv(_SOUND["households"], Household)

    year = join_village(VillageTables(households=households), _START).value

    assert len(year.households) == 3
    assert (year.team, year.events, year.groups) == (None, (), ())


@pytest.mark.parametrize(
    ("name", "more", "codes"),
    [
        pytest.param(
            "households",
            "๑,5\n",
            [("household.id_repeated", "row 5, column household")],
            id="a household twice",
        ),
        pytest.param(
            "members",
            "9,นางงาม,head\n",
            [("household.unknown", "row 5, column household")],
            id="a member of an unknown household",
        ),
        pytest.param(
            "members",
            "1,นางงาม,head\n",
            [("household.two_heads", "row 5, column relation")],
            id="a second head",
        ),
        pytest.param(
            "members",
            "3,นางงาม,\n3,นางดี,\n3,นางสวย,\n",
            [("household.people", "households, row 4, column people")],
            id="more members than people",
        ),
        pytest.param(
            "incomes",
            "9,ไข่,500,2560,net\n2,ไข่,70,ปีงบประมาณ 2559,net\n",
            [
                ("household.unknown", "row 4, column household"),
                ("household.counted_twice", "row 5, column period"),
            ],
            id="incomes of an unknown household, and counted twice",
        ),
        pytest.param(
            "expenses",
            "1,อาหาร,5,1 มีนาคม 2560\n",
            [("household.counted_twice", "row 3, column period")],
            id="an expense counted twice",
        ),
        pytest.param(
            "sages",
            "s๑,นางงาม,,\n",
            [("team.sage_repeated", "row 4, column id")],
            id="a sage twice",
        ),
        pytest.param(
            "sages",
            "s3,นางงาม,สมมุติ,✓\n",
            [("village_tables.two_leaders", "row 4, column leads")],
            id="two leaders",
        ),
        pytest.param(
            "assignments",
            "3,s9\n1,s2\n9,s1\n",
            [
                ("team.instructor_unknown", "row 4, column instructor"),
                ("team.household_repeated", "row 5, column household"),
                ("household.unknown", "row 6, column household"),
            ],
            id="an instructor who is no sage, a second one, an unknown household",
        ),
        pytest.param(
            "events",
            "training,18/3/2560,s1 s9,1 9\n",
            [
                ("household.unknown", "row 4, column households"),
                ("village_year.sage_unknown", "row 4, column sages"),
            ],
            id="an event with strangers",
        ),
        pytest.param(
            "events",
            "training,2/1/2560,,\n",
            [("village_year.stage_day", "row 4, column date")],
            id="training before the team was prepared",
        ),
        pytest.param(
            "participations",
            "1,,\n9,,\n",
            [
                ("village_year.participation_repeated", "row 4, column household"),
                ("household.unknown", "row 5, column household"),
            ],
            id="a household that takes part twice, and an unknown one",
        ),
    ],
)
def test_a_row_that_does_not_fit_is_told_where_it_stands(
    name: str, more: str, codes: list[tuple[str, str]]
) -> None:
    village = joined(**{name: _SOUND[name] + more})

    expected = [
        (
            code,
            place
            if ", " in place and place.startswith("households")
            else f"{name}, {place}",
        )
        for code, place in codes
    ]
    assert codes_by_place(village) == expected
    assert village.year is not None
    with pytest.raises(InvalidDataError) as refused:
        _ = village.value
    assert refused.value.problems == village.problems


def test_the_sound_rows_make_a_year_all_the_same() -> None:
    year = joined(assignments="household,instructor\n1,s1\n1,s2\n2,s2\n").year

    assert year
    assert year.team
    assert year.team.households_of("s1") == ("1",)
    assert year.team.households_of("s2") == ("2",)


def test_the_faults_of_all_tables_are_told_together_in_their_order() -> None:
    village = joined(
        households=_SOUND["households"] + "4,สี่\n",
        members=_SOUND["members"] + "9,นางงาม,head\n",
        purchases="item,amount\nขวด,-\n",
    )

    assert codes_by_place(village) == [
        ("number.not_whole", "households, row 5, column people"),
        ("household.unknown", "members, row 5, column household"),
        ("money.unreadable", "purchases, row 2, column amount"),
    ]


def test_what_stands_in_a_refused_row_is_not_missed_by_the_others() -> None:
    village = joined(
        households="household,people\n1,4\n2,สอง\n3,2\n",
        sages="id,name,course_centre,leads\ns1,นางบัว,สมมุติ,✓\ns2,,สมมุติ,\n",
    )

    assert codes_by_place(village) == [
        ("number.not_whole", "households, row 3, column people"),
        ("key.missing", "sages, row 3, column name"),
    ]
    assert village.year
    assert village.year.targets == ("1",)
    assert [event.sages for event in village.year.events] == [("s1",), ("s1",)]


def test_nobody_has_to_lead_the_team() -> None:
    year = joined(sages="id,name,leads\ns1,นางบัว,\ns2,นายแก้ว,ไม่ทราบ\n").value

    assert year.team
    assert year.team.lead is None


def test_instructors_without_a_table_of_sages_are_told_of() -> None:
    village = joined(sages="id,name\n", events="kind\n")

    assert codes_by_place(village) == [
        ("team.instructor_unknown", "assignments, row 2, column instructor"),
        ("team.instructor_unknown", "assignments, row 3, column instructor"),
    ]
    assert village.year
    assert village.year.team is None


def test_a_group_of_another_village_is_left_out_with_a_warning() -> None:
    village = joined(groups=_SOUND["groups"] + "2,เสื่อ,แปรรูป,6\n")

    assert codes_by_place(village) == [
        ("village_tables.group_elsewhere", "groups, row 3")
    ]
    assert village.problems[0].severity is Severity.WARNING
    assert village.value.groups == ("ไข่",)


def test_findings_of_the_year_are_told_where_they_stand() -> None:
    village = joined(
        events="kind,date\nselection_forum,9/2/2560\n",
        purchases="item,amount,day\nขวด,120,1/10/2560\n",
    )

    found = village.locate(village.value.findings(RULES_2560))

    places = [each.place.text() for each in found if each.place]
    assert places == [
        "participations, row 2, column chosen_on",
        "participations, row 3, column chosen_on",
        "purchases, row 2, column day",
    ]


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("households", 1, "incomes", 0, "amount"), "incomes, row 2, column amount"),
        (("households", 0, "members", 1, "person"), "members, row 4"),
        (("households", 2, "people"), "households, row 4, column people"),
        (
            ("team", "sages", 1, "course", "centre"),
            "sages, row 3, column course_centre",
        ),
        (("team", "assignments", 0), "assignments, row 2"),
        (("groups", 0), "groups, row 2"),
        (("team", "lead"), None),
        ((), None),
    ],
)
def test_a_way_through_the_year_leads_to_a_row(
    path: tuple[str | int, ...], place: str | None
) -> None:
    problem = Problem(code="demo.odd", message="odd", path=path)

    (found,) = joined().locate([problem])

    assert (found.place.text() if found.place else None) == place


_WORDS: Final = st.sampled_from(["1", "2", "9", "", "s1", "s9", "✓", "ก", "10/2/2560"])


@given(
    st.fixed_dictionaries(
        {},
        optional={
            name: st.lists(st.lists(_WORDS, min_size=2, max_size=4)) for name in _SOUND
        },
    )
)
def test_any_rows_make_a_year_or_problems_and_nothing_else(
    more: dict[str, list[list[str]]],
) -> None:
    tables = {
        name: _SOUND[name] + "".join(f"{','.join(row)}\n" for row in rows)
        for name, rows in more.items()
    }

    village = joined(**tables)

    assert village.year is not None
    assert {household.id for household in village.year.households} >= {"1", "2", "3"}
    assert all(each.place and each.place.row for each in village.problems)
