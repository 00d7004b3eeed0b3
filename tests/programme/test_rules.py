"""The rules of a year: I1 (numbers that multiply) and I10 (sums that are derived)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip import codec
from sammachip.dates import FiscalYear
from sammachip.errors import InvalidDataError, Language
from sammachip.programme import (
    RULES_2560,
    Certainty,
    DerivedSum,
    ProgrammeRules,
    RuleField,
    RuleSource,
)
from sammachip.sharing import Percent

_YEAR = FiscalYear(2562)
counts = st.integers(1, 10**6)


@pytest.mark.parametrize(
    ("field", "number", "certainty"),
    [
        (RuleField.TARGET_VILLAGES, 23589, Certainty.TWO_SOURCES),
        (RuleField.HOUSEHOLDS_A_VILLAGE, 20, Certainty.TWO_SOURCES),
        (RuleField.INSTRUCTORS_A_VILLAGE, 5, Certainty.TWO_SOURCES),
        (RuleField.HOUSEHOLDS_AN_INSTRUCTOR, 4, Certainty.ONE_SOURCE),
        (RuleField.LEAD_INSTRUCTORS_A_VILLAGE, 1, Certainty.INFERRED),
        (RuleField.EXEMPLARS_A_VILLAGE, 1, Certainty.INFERRED),
        (RuleField.PREPARATION_DAYS, 3, Certainty.TWO_SOURCES),
        (RuleField.TRAINING_DAYS, 5, Certainty.ONE_SOURCE),
        (RuleField.PRACTISING_PERCENT, Percent(85), Certainty.ONE_SOURCE),
        (RuleField.INCOME_RISE_PERCENT, Percent(3), Certainty.ONE_SOURCE),
        (RuleField.GROUP_PERCENT, Percent(10), Certainty.ONE_SOURCE),
    ],
)
def test_the_numbers_of_2560_are_those_of_the_sources(
    field: RuleField, number: int | Percent, certainty: Certainty
) -> None:
    (source,) = RULES_2560.sources_of(field)

    assert RULES_2560.number_of(field) == number
    assert source.certainty is certainty
    assert not source.said.text("th").isascii()
    assert source.said.text("en").isascii()


def test_what_nobody_found_is_unknown_and_has_no_source() -> None:
    assert RULES_2560.lead_instructor_course_days is None
    assert RULES_2560.sources_of(RuleField.LEAD_INSTRUCTOR_COURSE_DAYS) == ()


def test_a_year_without_sources_knows_nothing() -> None:
    rules = ProgrammeRules(fiscal_year=_YEAR)

    assert [rules.number_of(field) for field in RuleField] == [None] * len(RuleField)
    assert (rules.households_in_all, rules.instructors_in_all) == (None, None)
    assert {row[1] for row in rules.rows(lang="en")} == {"not known"}
    assert "derived" not in rules.text(lang="en")


@pytest.mark.parametrize(
    ("lang", "households", "instructors"),
    [
        (
            "en",
            "Target households in all: 471,780 (derived: 23,589 villages × 20)",
            "Instructors in all: 117,945 (derived: 23,589 villages × 5)",
        ),
        (
            "th",
            "ครัวเรือนเป้าหมายทั้งหมด 471,780 (คำนวณจาก 23,589 หมู่บ้าน × 20)",
            "วิทยากรทั้งหมด 117,945 (คำนวณจาก 23,589 หมู่บ้าน × 5)",
        ),
    ],
)
def test_national_sums_are_told_to_be_derived(
    lang: Language, households: str, instructors: str
) -> None:
    text = RULES_2560.text(lang=lang)

    assert text.splitlines()[-2:] == [households, instructors]


def test_the_rules_are_a_table_with_a_row_for_each_number() -> None:
    rows = RULES_2560.rows(lang="en")

    assert [row[0] for row in rows] == [field.text("en") for field in RuleField]
    assert rows[0][:3] == ("target villages of the country", "23,589", "two sources")
    assert "๒๓,๕๘๙" in RULES_2560.text(digits="thai")
    assert RULES_2560._repr_html_().count("<tr>") == len(RuleField)  # pyright: ignore[reportPrivateUsage]


@pytest.mark.parametrize("named", [*RuleField, *Certainty])
def test_everything_has_a_name_in_both_languages(
    named: RuleField | Certainty,
) -> None:
    assert named.text("en").isascii()
    assert not named.text("th").isascii()


def test_rules_travel_as_data() -> None:
    assert codec.loads(codec.dumps(RULES_2560), ProgrammeRules) == RULES_2560


@given(counts, counts)
def test_instructors_times_households_each_are_the_households_of_a_village(
    instructors: int, each: int
) -> None:
    rules = ProgrammeRules(
        fiscal_year=_YEAR,
        households_a_village=instructors * each,
        instructors_a_village=instructors,
        households_an_instructor=each,
    )

    assert rules.households_a_village == instructors * each


@given(counts, counts)
def test_a_derived_sum_is_the_product(villages: int, each: int) -> None:
    rules = ProgrammeRules(
        fiscal_year=_YEAR, target_villages=villages, households_a_village=each
    )

    assert rules.households_in_all is not None
    assert rules.households_in_all.number == villages * each
    assert rules.instructors_in_all is None


def test_other_numbers_of_households_are_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        ProgrammeRules(
            fiscal_year=_YEAR,
            households_a_village=21,
            instructors_a_village=5,
            households_an_instructor=4,
        )

    (problem,) = refused.value.problems
    assert problem.code == "programme_rules.ratio"
    assert problem.text() == (
        "expected as many households a village as its 5 instructors look after,"
        " 4 each; found 21"
    )


def test_a_number_that_is_not_known_makes_no_sum_wrong() -> None:
    rules = ProgrammeRules(
        fiscal_year=_YEAR, households_a_village=21, instructors_a_village=5
    )

    assert rules.households_an_instructor is None


@pytest.mark.parametrize(
    "field", [f.value for f in RuleField if "percent" not in f.value]
)
def test_a_number_below_one_is_refused(field: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        ProgrammeRules(fiscal_year=_YEAR, **{field: 0})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("programme.count", (field,))


def test_a_source_says_where() -> None:
    with pytest.raises(InvalidDataError) as refused:
        RuleSource(
            field=RuleField.TRAINING_DAYS, citation=" ", certainty=Certainty.INFERRED
        )

    assert [problem.code for problem in refused.value.problems] == ["text.blank"]


@pytest.mark.parametrize("fields", [{"villages": -1}, {"a_village": 0}])
def test_a_sum_of_nothing_is_refused(fields: dict[str, int]) -> None:
    with pytest.raises(InvalidDataError) as refused:
        DerivedSum(**({"villages": 1, "a_village": 1} | fields))

    assert [problem.code for problem in refused.value.problems] == ["programme.count"]
