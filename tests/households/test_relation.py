"""Relations to the head of the household, as registers write them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.households import Relation


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("หัวหน้าครัวเรือน", Relation.HEAD),
        ("เจ้าบ้าน", Relation.HEAD),
        ("ภรรยา", Relation.SPOUSE),
        ("ภริยา", Relation.SPOUSE),
        ("สามี", Relation.SPOUSE),
        ("บุตร", Relation.CHILD),
        ("ลูกสาว", Relation.CHILD),
        ("ลูกเขย", Relation.CHILD_IN_LAW),
        ("หลานตา", Relation.GRANDCHILD),
        ("มารดา", Relation.PARENT),
        ("แม่ยาย", Relation.PARENT_IN_LAW),
        ("ย่า", Relation.GRANDPARENT),
        ("น้องชาย", Relation.SIBLING),
        ("ญาติ", Relation.RELATIVE),
        ("พี่เขย", Relation.RELATIVE),
        ("น้องสะใภ้", Relation.RELATIVE),
        ("ผู้อาศัย", Relation.OTHER),
        ("อื่น ๆ", Relation.OTHER),
        ("spouse", Relation.SPOUSE),
    ],
)
def test_a_word_of_the_registers_is_read(text: str, relation: Relation) -> None:
    assert Relation.parse(text) is relation
    assert Relation.parse(f" {text}\u200b") is relation


@pytest.mark.parametrize("relation", Relation)
def test_every_relation_has_a_word_in_both_languages(relation: Relation) -> None:
    assert re.fullmatch(r"[ก-๎ ()]+", relation.text("th"))
    assert re.fullmatch(r"[a-z -]+", relation.text("en"))


@pytest.mark.parametrize("relation", Relation)
def test_every_relation_is_read_as_it_is_written(relation: Relation) -> None:
    assert Relation.parse(relation.text("th")) is relation
    assert Relation.parse(relation.text("en")) is relation
    assert Relation.parse(relation.value) is relation


@given(st.text())
def test_any_text_is_a_relation_or_is_refused(text: str) -> None:
    codes: set[str] = set()

    try:
        Relation.parse(text)
    except InvalidDataError as error:
        codes = {each.code for each in error.problems}

    assert codes <= {"relation.unknown"}


@pytest.mark.parametrize("text", ["หลาน", "", "เพื่อน"])
def test_a_word_that_leaves_doubt_is_refused(text: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Relation.parse(text)

    assert refused.value.problems[0].code == "relation.unknown"
    assert refused.value.text("th").startswith(
        "ต้องเป็นความสัมพันธ์กับหัวหน้าครัวเรือน เช่น หัวหน้าครัวเรือน, คู่สมรส"
    )
