"""Codes of areas: four levels, each in the one above."""

from __future__ import annotations

from typing import cast

import pytest
from hypothesis import given
from identifier_strategies import area_codes, area_parts

from sammachip.errors import InvalidDataError
from sammachip.identifiers import AreaCode, AreaLevel, area_code


@pytest.mark.parametrize(
    ("code", "level", "parent"),
    [
        ("30", AreaLevel.PROVINCE, None),
        ("3014", AreaLevel.DISTRICT, "30"),
        ("301402", AreaLevel.SUBDISTRICT, "3014"),
        ("30140205", AreaLevel.VILLAGE, "301402"),
    ],
)
def test_a_code_has_a_level_and_an_area_around_it(
    code: str, level: AreaLevel, parent: str | None
) -> None:
    area = AreaCode(code)

    assert area.level is level
    assert area.parent == (parent and AreaCode(parent))


def test_an_area_is_not_personal() -> None:
    area = AreaCode.parse("๓๐-๑๔-๐๒")

    assert f"{area} {area!r}" == "301402 AreaCode(digits='301402')"
    assert area.format(digits="thai") == area_code.format("301402", digits="thai")
    assert area.format(digits="thai") == "๓๐๑๔๐๒"


@given(area_codes)
def test_an_area_is_in_every_area_around_it(code: str) -> None:
    area = around = AreaCode(code)
    while around.parent:
        around = around.parent
        assert area in around
        assert around not in area
        assert around < area

    assert AreaCode(code) in area
    assert around.level is AreaLevel.PROVINCE


@given(area_codes.filter(lambda code: len(code) < 8), area_parts)
def test_areas_of_one_level_are_not_in_each_other(code: str, part: str) -> None:
    one, other = AreaCode(f"{code}{part}"), AreaCode(f"{code}01")

    assert (one in other) == (one == other)
    assert one.parent == other.parent


def test_text_is_in_no_area() -> None:
    with pytest.raises(InvalidDataError) as refused:
        _ = cast("AreaCode", "3014") in AreaCode("30")

    assert str(refused.value) == "expected AreaCode, found str"


@pytest.mark.parametrize(
    ("text", "code", "sentence"),
    [
        pytest.param(
            "29",
            "area_code.province",
            "no province has the code 29; an area begins with the code of its "
            "province, such as 30",
            id="no province",
        ),
        pytest.param(
            "300000",
            "area_code.zeros",
            "00 stands for no area; leave it away for the code of the area around it",
            id="filled up with zeros",
        ),
        pytest.param(
            "301",
            "identifier.length",
            "expected 2, 4, 6, 8 digits, found 3; compare the number with the document",
            id="between two levels",
        ),
    ],
)
def test_other_text_is_refused(text: str, code: str, sentence: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        AreaCode.parse(text)

    (problem,) = refused.value.problems
    assert problem.code == code
    assert str(problem) == sentence
