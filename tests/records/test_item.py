"""Item: one numbered or bulleted line of a section."""

from __future__ import annotations

import pytest

from sammachip.errors import InvalidDataError
from sammachip.records import Item
from sammachip.thai import Span


def test_the_text_of_an_item_stays_out_of_repr() -> None:
    item = Item(mark="๖.", number="๖", text="ปลูกผัก", span=Span(0, 10))

    assert "ปลูกผัก" not in repr(item)


def test_an_item_that_says_nothing_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Item(mark="-", number=None, text=" ", span=Span(0, 2))

    assert [problem.code for problem in refused.value.problems] == ["text.blank"]
