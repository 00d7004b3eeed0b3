"""Person: what papers say of somebody, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip import codec
from sammachip.dates import PartialDate
from sammachip.errors import InvalidDataError
from sammachip.identifiers import CitizenId, Phone
from sammachip.people import Gender, Person, PersonName

NAME = PersonName.parse("นางสาวมะลิ ใจงาม")
NOBODY_SAYS = PersonName.parse("ดร.มะลิ ใจงาม")
TODAY = date(2025, 6, 15)

births = st.dates(date(1890, 1, 1), date(2100, 1, 1)) | st.builds(
    PartialDate, be_year=st.integers(2484, 2600)
)
people = st.builds(
    Person,
    name=st.sampled_from([NAME, NOBODY_SAYS]),
    birth=st.none() | births,
    gender=st.none() | st.sampled_from(Gender),
    citizen_id=st.sampled_from([None, CitizenId("1234567890121")]),
    phones=st.lists(st.sampled_from([Phone("0812345678"), Phone("021234567")])),
)


@pytest.mark.parametrize(
    ("birth", "ages"),
    [
        pytest.param(date(2004, 7, 1), (20, 20), id="day"),
        pytest.param(PartialDate(be_year=2547, month=6), (20, 21), id="month"),
        pytest.param(PartialDate(be_year=2547), (20, 21), id="year"),
    ],
)
def test_ages_are_those_of_the_birth(
    birth: date | PartialDate, ages: tuple[int, int]
) -> None:
    assert Person(name=NAME, birth=birth).age_range_on(TODAY) == ages


def test_an_age_is_that_of_the_day() -> None:
    person = Person(name=NAME, birth=date(2004, 6, 15))

    assert person.age_on(TODAY) == 21


@pytest.mark.parametrize(
    ("name", "gender", "stated"),
    [
        pytest.param(NAME, None, Gender.FEMALE, id="by the title"),
        pytest.param(NOBODY_SAYS, None, None, id="by nothing"),
        pytest.param(NOBODY_SAYS, Gender.FEMALE, Gender.FEMALE, id="besides the title"),
        pytest.param(NAME, Gender.MALE, Gender.MALE, id="otherwise than by the title"),
    ],
)
def test_a_gender_is_stated_or_not_known(
    name: PersonName, gender: Gender | None, stated: Gender | None
) -> None:
    assert Person(name=name, gender=gender).stated_gender is stated


@given(people)
def test_nothing_of_a_person_is_shown_by_repr(person: Person) -> None:
    assert set(repr(person).removeprefix("Person(").split(", ")) <= {
        "name=<personal>",
        *("birth=<personal>", "birth=None"),
        *("gender=<personal>", "gender=None"),
        *("citizen_id=<personal>", "citizen_id=None"),
        "phones=<personal>)",
    }


@given(people)
def test_a_person_goes_through_json(person: Person) -> None:
    assert codec.loads(codec.dumps(person), Person) == person
    assert hash(person) == hash(codec.loads(codec.dumps(person), Person))


@pytest.mark.parametrize("ask", [Person.age_on, Person.age_range_on])
def test_without_a_birth_there_is_no_age(
    ask: Callable[[Person, date], object],
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        ask(Person(name=NAME), TODAY)

    (problem,) = refused.value.problems
    assert problem.code == "age.birth_unknown"
    assert (
        str(problem) == "expected somebody whose day, month or year of birth is known"
    )


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"name": "นางสาวมะลิ ใจงาม"}, "name"),
        ({"birth": "30/6/2547"}, "birth"),
        ({"birth": datetime(2004, 6, 30)}, "birth"),  # noqa: DTZ001 - any will do
        ({"gender": "female"}, "gender"),
        ({"citizen_id": "1234567890121"}, "citizen_id"),
        ({"phones": Phone("0812345678")}, "phones"),
        ({"phones": "0812345678"}, "phones"),
        ({"phones": None}, "phones"),
    ],
)
def test_a_field_has_its_type(fields: dict[str, Any], field: str) -> None:
    values: dict[str, Any] = {"name": NAME, **fields}

    with pytest.raises(InvalidDataError) as refused:
        Person(**values)

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("value.type", (field,))


def test_a_phone_has_its_type() -> None:
    phones: Any = [Phone("0812345678"), "021234567"]

    with pytest.raises(InvalidDataError) as refused:
        Person(name=NAME, phones=phones)

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("value.type", ("phones", 1))


def test_a_birth_in_a_year_of_the_buddhist_era_is_refused_and_not_repeated() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Person(name=NAME, birth=date(2543, 1, 1))

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("date.be_year", ("birth",))
    assert not any(year in str(problem) for year in ("2543", "2000"))


def test_a_birth_that_cannot_be_read_is_not_repeated() -> None:
    with pytest.raises(InvalidDataError) as refused:
        codec.loads('{"name": {"given": "มะลิ"}, "birth": "30/6/2547"}', Person)

    (problem,) = refused.value.problems
    assert problem.path == ("birth",)
    assert "2547" not in str(problem)
