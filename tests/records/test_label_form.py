"""Label forms: numbered, marked, alone, joined, in a line."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.records import FieldLabel, LabelForm
from sammachip.records.label_form import Grammar
from sammachip.records.line import lines_of

LABELS = (
    FieldLabel(name="author", labels=("โดย",)),
    FieldLabel(name="address", labels=("ที่อยู่", "ที่อยู่ปัจจุบัน")),
)
COLON = LabelForm(mark=":", follows=True)
NUMBERED = LabelForm(is_numbered=True)
JOINED = LabelForm(is_numbered=True, is_joined=True)
ANYWHERE = LabelForm(is_numbered=True, is_anywhere=True)
ALONE = LabelForm(is_alone=True)
PLAIN = LabelForm()


def found_in(text: str, *forms: LabelForm) -> list[tuple[str, str | None]]:
    """Return what is printed of each label, and its number."""
    grammar = Grammar.of(LABELS, forms)
    return [
        (each.span.of(text), each.number)
        for line in lines_of(text)
        for each in grammar.found_at(line, 0)
    ]


@pytest.mark.parametrize(
    ("form", "text", "printed"),
    [
        pytest.param(COLON, "โดย : มะลิ", [("โดย :", None)], id="a colon"),
        pytest.param(COLON, "โดย:มะลิ", [("โดย:", None)], id="no spaces"),
        pytest.param(
            COLON,
            "\u00a0โดย\u00a0 :\u00a0 มะลิ\u00a0ที่อยู่ : 9",
            [("โดย\u00a0 :", None), ("ที่อยู่ :", None)],
            id="no-break spaces",
        ),
        pytest.param(
            COLON, "ที่อยู่ปัจจุบัน : 9", [("ที่อยู่ปัจจุบัน :", None)], id="the longer variant"
        ),
        pytest.param(
            COLON, "ที่อยู่ (ถ้ามี) : 9", [("ที่อยู่ (ถ้ามี) :", None)], id="a hint behind it"
        ),
        pytest.param(NUMBERED, "๒.ที่อยู่ 9", [("๒.ที่อยู่", "๒")], id="a Thai number"),
        pytest.param(NUMBERED, "(12) ที่อยู่", [("(12) ที่อยู่", "12")], id="in brackets"),
        pytest.param(NUMBERED, "ข้อ 3 ที่อยู่ : 9", [("ข้อ 3 ที่อยู่ :", "3")], id="ข้อ"),
        pytest.param(JOINED, "1.โดยมะลิ", [("1.โดย", "1")], id="joined"),
        pytest.param(
            ANYWHERE,
            "ก 1. โดย มะลิ 7) ที่อยู่ 9",
            [("1. โดย", "1"), ("7) ที่อยู่", "7")],
            id="inside a line",
        ),
        pytest.param(ALONE, "ที่อยู่ :", [("ที่อยู่ :", None)], id="alone"),
        pytest.param(PLAIN, "ที่อยู่   9", [("ที่อยู่", None)], id="blanks"),
    ],
)
def test_a_label_is_found_in_its_form(
    form: LabelForm, text: str, printed: list[tuple[str, str | None]]
) -> None:
    assert found_in(text, form) == printed


@pytest.mark.parametrize(
    ("form", "text"),
    [
        pytest.param(COLON, "โดย มะลิ", id="no mark"),
        pytest.param(COLON, "จัดทำ โดย : มะลิ", id="not where the line begins"),
        pytest.param(NUMBERED, "ที่อยู่ 9", id="no number"),
        pytest.param(NUMBERED, "๔.๑ ที่อยู่", id="a number below another"),
        pytest.param(NUMBERED, "1. โดยมะลิ", id="a longer word"),
        pytest.param(NUMBERED, "1. ที่อยู่/โทร", id="one of two words"),
        pytest.param(NUMBERED, "ก 1. โดย มะลิ", id="inside a line"),
        pytest.param(ANYWHERE, "ก1. โดย มะลิ", id="a number inside a word"),
        pytest.param(ALONE, "ที่อยู่ 9", id="not alone"),
        pytest.param(PLAIN, "โดยมะลิ", id="not apart"),
    ],
)
def test_other_words_are_no_label(form: LabelForm, text: str) -> None:
    assert found_in(text, form) == []


def test_of_two_forms_the_longer_label_counts() -> None:
    assert found_in("ที่อยู่ : 9", COLON, PLAIN, ALONE) == [("ที่อยู่ :", None)]


@given(st.text(alphabet="โดยที่อู1๒.:() ก\n", max_size=60))
def test_labels_stand_one_behind_the_other(text: str) -> None:
    grammar = Grammar.of(LABELS, (COLON, JOINED, ANYWHERE, PLAIN))
    found = [each for line in lines_of(text) for each in grammar.found_at(line, 0)]

    spans = [each.span for each in found]
    assert spans == sorted(spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
