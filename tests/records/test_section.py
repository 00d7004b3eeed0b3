"""Section: what a label asks for, and what stands below it."""

from __future__ import annotations

import pickle

import pytest

from sammachip.errors import InvalidDataError
from sammachip.records import Item, Section, SectionKey
from sammachip.thai import Span

SECTION = Section(
    key=SectionKey.PROCESS,
    label="ขั้นตอน ->",
    text="๒. ไถ\n- หว่าน",
    span=Span(11, 25),
    label_span=Span(0, 10),
    items=(
        Item(mark="๒.", number="๒", text="ไถ", span=Span(11, 16)),
        Item(mark="-", number=None, text="หว่าน", span=Span(17, 25)),
    ),
)


def test_bullets_have_no_number() -> None:
    assert SECTION.numbers == ("๒",)


def test_a_section_can_be_hashed_and_pickled() -> None:
    assert {SECTION: 1}[pickle.loads(pickle.dumps(SECTION))] == 1


def test_the_text_stays_out_of_repr() -> None:
    assert "ไถ" not in repr(SECTION)


def test_a_section_without_a_label_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Section(
            key=SectionKey.PROCESS,
            label=" ",
            text="",
            span=Span(0, 0),
            label_span=Span(0, 0),
        )

    assert [problem.code for problem in refused.value.problems] == ["text.blank"]
