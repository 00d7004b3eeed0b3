"""Grades of model villages, and I15: 10 to 16 of 23, and all 10 core indicators."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.codec import dumps, loads
from sammachip.errors import LANGUAGES, InvalidDataError
from sammachip.households import Verdict
from sammachip.programme import (
    FIRST_GRADE,
    GradeBand,
    Grading,
    IndicatorsPassed,
    VillageGrade,
    grade_village,
)

_SECOND = GradeBand(grade=VillageGrade.LIVING_WELL, at_least=17, at_most=22, core=10)
_THIRD = GradeBand(grade=VillageGrade.PROSPEROUS, at_least=23, at_most=23, core=10)


@st.composite
def sound_counts(draw: st.DrawFn) -> IndicatorsPassed:
    core = draw(st.integers(0, 10))
    passed = core + draw(st.integers(0, 13))
    return IndicatorsPassed(
        passed=draw(st.sampled_from([passed, None])),
        core=draw(st.sampled_from([core, None])),
    )


@pytest.mark.parametrize(
    ("passed", "core", "verdict", "codes"),
    [
        pytest.param(10, 10, Verdict.PASSED, [], id="the least"),
        pytest.param(16, 10, Verdict.PASSED, [], id="the most"),
        pytest.param(9, 9, Verdict.FAILED, ["too_few", "too_few_core"], id="too few"),
        pytest.param(16, 9, Verdict.FAILED, ["too_few_core"], id="one core not passed"),
        pytest.param(17, 10, Verdict.UNKNOWN, ["no_band"], id="above the first grade"),
        pytest.param(23, 10, Verdict.UNKNOWN, ["no_band"], id="all of them"),
        pytest.param(12, None, Verdict.UNKNOWN, ["core_unknown"], id="core unknown"),
        pytest.param(
            9, None, Verdict.FAILED, ["too_few", "core_unknown"], id="too few anyway"
        ),
        pytest.param(None, 10, Verdict.UNKNOWN, ["passed_unknown"], id="not counted"),
    ],
)
def test_the_first_grade_needs_ten_with_every_core_indicator(
    passed: int | None, core: int | None, verdict: Verdict, codes: list[str]
) -> None:
    grading = grade_village(IndicatorsPassed(passed=passed, core=core))

    assert grading.judgement.verdict is verdict
    assert grading.grade is (VillageGrade.ENOUGH if not codes else None)
    assert [each.code for each in grading.judgement.reasons] == [
        f"grading.{code}" for code in codes
    ]


@pytest.mark.parametrize(
    ("passed", "grade"),
    [
        (16, VillageGrade.ENOUGH),
        (17, VillageGrade.LIVING_WELL),
        (22, VillageGrade.LIVING_WELL),
        (23, VillageGrade.PROSPEROUS),
    ],
)
def test_higher_grades_are_what_the_caller_says(
    passed: int, grade: VillageGrade
) -> None:
    found = IndicatorsPassed(passed=passed, core=10)

    assert grade_village(found, higher=[_SECOND, _THIRD]).grade is grade


def test_between_two_bands_nobody_can_tell() -> None:
    found = IndicatorsPassed(passed=20, core=10)

    grading = grade_village(found, higher=[_THIRD])

    assert grading.judgement.verdict is Verdict.UNKNOWN
    assert grading.text("en").startswith("not known\n20 indicators are in no band")


def test_a_grading_says_the_grade() -> None:
    grading = grade_village(IndicatorsPassed(passed=12, core=10))

    assert grading.text("th") == "พออยู่ พอกิน"


def test_the_grades_have_the_names_of_the_sources() -> None:
    assert [(each.number, each.text("th")) for each in VillageGrade] == [
        (1, "พออยู่ พอกิน"),
        (2, "อยู่ดี กินดี"),
        (3, "มั่งมี ศรีสุข"),
    ]
    assert [each.about("en") for each in VillageGrade] == [
        "households stand on their own",
        "people work as groups",
        "there are networks and welfare",
    ]


@given(sound_counts(), st.sampled_from([(), (_SECOND,), (_SECOND, _THIRD)]))
def test_there_is_a_grade_if_and_only_if_the_judgement_says_so(
    found: IndicatorsPassed, higher: tuple[GradeBand, ...]
) -> None:
    grading = grade_village(found, higher=higher)

    is_passed = grading.judgement.verdict is Verdict.PASSED
    assert (grading.grade is not None) == is_passed == (not grading.judgement.reasons)
    assert loads(dumps(grading), Grading) == grading
    if None in {found.passed, found.core}:
        assert grading.grade is None


@given(st.integers(-3, 30), st.integers(-3, 30))
def test_core_indicators_are_a_part_of_those_passed(passed: int, core: int) -> None:
    is_sound = 0 <= core <= 10 and 0 <= passed - core <= 13

    try:
        IndicatorsPassed(passed=passed, core=core)
    except InvalidDataError:
        assert not is_sound
    else:
        assert is_sound


def test_more_core_indicators_than_passed_ones_are_told() -> None:
    with pytest.raises(InvalidDataError) as refused:
        IndicatorsPassed(passed=8, core=9)

    assert str(refused.value) == (
        "core: expected 0 to 8 core indicators among the 8 passed, found 9"
    )
    assert refused.value.text("th") == (
        "core: ในตัวชี้วัดที่ผ่าน 8 ตัว ต้องเป็นตัวชี้วัดหลัก 0 ถึง 8 ตัว แต่พบ 9 ตัว"
    )


@pytest.mark.parametrize(
    ("passed", "core", "paths"),
    [
        (24, 10, ["passed", "core"]),
        (-1, None, ["passed"]),
        (None, 11, ["core"]),
        (23, 9, ["core"]),
    ],
)
def test_indicators_that_there_are_not_are_refused(
    passed: int | None, core: int | None, paths: list[str]
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        IndicatorsPassed(passed=passed, core=core)

    assert [each.path_text for each in refused.value.problems] == paths


@pytest.mark.parametrize(
    "fields",
    [
        {"at_least": 10, "at_most": 24, "core": 10},
        {"at_least": 17, "at_most": 16, "core": 10},
        {"at_least": 9, "at_most": 16, "core": 10},
        {"at_least": 12, "at_most": 16, "core": 11},
        {"at_least": 12, "at_most": 16, "core": -1},
    ],
)
def test_a_band_that_no_village_can_be_in_is_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(InvalidDataError) as refused:
        GradeBand(grade=VillageGrade.LIVING_WELL, **fields)

    assert [each.code for each in refused.value.problems] == ["grade_band.range"]


@pytest.mark.parametrize(
    "higher",
    [
        pytest.param([FIRST_GRADE], id="the first again"),
        pytest.param([_THIRD, _SECOND], id="downwards"),
        pytest.param(
            [
                GradeBand(
                    grade=VillageGrade.LIVING_WELL, at_least=16, at_most=22, core=10
                )
            ],
            id="with a count in common",
        ),
        pytest.param(
            [GradeBand(grade=VillageGrade.ENOUGH, at_least=17, at_most=22, core=10)],
            id="of the same grade",
        ),
    ],
)
def test_bands_that_are_not_one_above_the_other_are_refused(
    higher: list[GradeBand],
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        grade_village(IndicatorsPassed(), higher=higher)

    assert [each.code for each in refused.value.problems] == ["grade_band.order"]


def test_how_many_core_indicators_a_band_needs_is_for_the_caller_to_say() -> None:
    second = attrs.evolve(_SECOND, core=7)

    found = {
        core: grade_village(IndicatorsPassed(passed=18, core=core), higher=[second])
        for core in (6, 7)
    }

    assert found[6].judgement.reasons[0].facts["expected"] == 7
    assert found[7].grade is VillageGrade.LIVING_WELL


@pytest.mark.parametrize("passed", [12, 5])
def test_a_grade_agrees_with_its_judgement(passed: int) -> None:
    grading = grade_village(IndicatorsPassed(passed=passed, core=min(passed, 10)))
    other = None if grading.grade else VillageGrade.PROSPEROUS

    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(grading, grade=other)

    assert [each.code for each in refused.value.problems] == ["grading.verdict"]


def test_a_grading_comes_back_with_the_words_of_both_languages() -> None:
    grading = grade_village(IndicatorsPassed(passed=5, core=5))

    received = loads(dumps(grading), Grading)

    for lang in LANGUAGES:
        assert received.text(lang) == grading.text(lang)
