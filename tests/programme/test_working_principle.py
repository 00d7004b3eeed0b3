"""The 23 working principles: all of them, in the order of the lists."""

from __future__ import annotations

import re
from typing import Any

import attrs
import pytest

from sammachip.errors import InvalidDataError, UnknownLanguageError
from sammachip.programme import SUPPORT_PLAN_STEPS, WORKING_PRINCIPLES


def test_there_are_23_in_order() -> None:
    assert [each.number for each in WORKING_PRINCIPLES] == [*range(1, 24)]


@pytest.mark.parametrize(
    ("number", "name"),
    [
        (1, "ศึกษาข้อมูลอย่างเป็นระบบ"),
        (2, "ระเบิดจากข้างใน"),
        (8, "ประหยัด เรียบง่าย ได้ประโยชน์สูงสุด"),
        (13, "ทรงใช้ธรรมชาติช่วยธรรมชาติ"),
        (16, "ขาดทุนคือกำไร"),
        (19, "เศรษฐกิจพอเพียง"),
        (20, "ความซื่อสัตย์ สุจริต จริงใจต่อกัน"),
        (23, "รู้ รัก สามัคคี"),
    ],
)
def test_a_principle_has_the_number_of_the_lists(number: int, name: str) -> None:
    assert WORKING_PRINCIPLES[number - 1].text("th") == name


def test_each_is_said_in_both_languages_and_once() -> None:
    thai = {each.text("th") for each in WORKING_PRINCIPLES}
    english = {each.text("en") for each in WORKING_PRINCIPLES}

    assert len(thai) == len(english) == 23
    assert all(re.fullmatch("[ก-๎ ]+", each) for each in thai)
    assert all(each.isascii() for each in english)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"number": 0}, "programme.count"),
        ({"number": "x"}, "value.type"),
        ({"name": " "}, "text.blank"),
    ],
)
def test_what_is_no_principle_is_refused(fields: dict[str, Any], code: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(WORKING_PRINCIPLES[0], **fields)

    assert [each.code for each in refused.value.problems] == [code]


def test_another_language_is_refused() -> None:
    other: Any = "de"

    for named in (
        WORKING_PRINCIPLES[0],
        SUPPORT_PLAN_STEPS,
        SUPPORT_PLAN_STEPS.steps[0],
    ):
        with pytest.raises(UnknownLanguageError):
            named.text(other)
