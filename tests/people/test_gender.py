"""Gender: the words of registers, and nothing else."""

from __future__ import annotations

import pytest

from sammachip.errors import InvalidDataError
from sammachip.people import Gender


def test_a_gender_has_its_thai_word() -> None:
    assert {gender.value: gender.thai for gender in Gender} == {
        "male": "ชาย",
        "female": "หญิง",
    }


@pytest.mark.parametrize(
    ("gender", "words"),
    [
        (
            Gender.MALE,
            ["ชาย", "ช", "ช.", "เพศชาย", "เพศ ชาย", "male", "M", " Male ", "m."],
        ),
        (Gender.FEMALE, ["หญิง", "ญ", "ญ.", "เพศหญิง", "female", "F", "หญิง\u200b", "f"]),
    ],
)
def test_a_gender_is_read_as_registers_write_it(
    gender: Gender, words: list[str]
) -> None:
    assert {Gender.parse(word) for word in words} == {gender}


@pytest.mark.parametrize("gender", Gender)
def test_what_is_written_is_read_back(gender: Gender) -> None:
    assert Gender.parse(gender.thai) is Gender.parse(gender.value) is gender


@pytest.mark.parametrize("text", ["", "เพศ", "-", "1", "ชายหญิง", "นาย", "x", "ช.ญ."])
def test_another_word_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Gender.parse(text)

    (problem,) = refused.value.problems
    assert problem.code == "gender.unknown"
    assert str(problem) == (
        "expected a gender, one of ชาย, ช, male, m, หญิง, ญ, female, f"
    )
