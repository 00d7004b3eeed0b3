"""Labels: known by their words, whatever the spaces."""

from __future__ import annotations

import re

import pytest

from sammachip.errors import InvalidDataError
from sammachip.records import FieldLabel
from sammachip.records.label import words_form


@pytest.mark.parametrize(
    ("label", "printed"),
    [
        ("ก / ข (ค)", "ก / ข (ค)"),
        ("ก / ข (ค)", "ก/ข(ค)"),
        ("ก / ข (ค)", "ก   /ข   (ค)"),
        ("ชื่อ-สกุล", "ชื่อ - สกุล"),
        ("ขั้นตอนการทำ…", "ขั้นตอนการทำ"),
        ("ขั้นตอนการทำ…", "ขั้นตอนการทำไข่เค็ม"),
    ],
)
def test_spaces_between_words_do_not_matter(label: str, printed: str) -> None:
    assert re.fullmatch(words_form(label), printed)


@pytest.mark.parametrize(
    ("label", "printed"),
    [
        ("ตำแหน่ง", "ตาแหน่ง"),
        ("ที่อยู่", "ทีอยู"),
        ("ข้อพึงระวัง", "ขอพึงระวัง"),
        ("อุปกรณ์", "อุปกรณ"),
    ],
)
def test_what_damage_takes_away_does_not_matter(label: str, printed: str) -> None:
    assert re.fullmatch(words_form(label), printed)


@pytest.mark.parametrize(
    ("label", "printed"),
    [
        ("ก / ข (ค)", "ก ข (ค)"),
        ("ก / ข (ค)", "ก / ข ค"),
        ("ก / ข (ค)", "ก / ข (ค) ง"),
        ("วัตถุประสงค์", "วัตถุประสง"),
        ("ตำแหน่ง", "ตแำหน่ง"),
        ("ขั้นตอนการทำ…", "ขั้นตอนการทำ ไข่เค็ม"),
    ],
)
def test_the_words_of_a_label_do(label: str, printed: str) -> None:
    assert re.fullmatch(words_form(label), printed) is None


def test_a_label_of_no_field_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        FieldLabel(name=" ", labels=("โดย",))

    assert [problem.code for problem in refused.value.problems] == ["text.blank"]
