"""Tables of plain text that stand straight under Thai marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.thai import aligned, display_width

words = st.text(alphabet="กนที่ั้abc12", min_size=1)


def test_the_first_column_stands_left_and_the_others_right() -> None:
    rows = [("หุ้น", "1.00", "5"), ("แรงงาน", "12.50", "10")]

    assert aligned(rows) == ["หุ้น       1.00   5", "แรงงาน  12.50  10"]


def test_the_gap_is_the_callers_choice() -> None:
    assert aligned([("ก", "1")], gap=" | ") == ["ก | 1"]


def test_a_table_without_rows_has_no_lines() -> None:
    assert aligned([]) == []


@given(st.lists(st.tuples(words, words), min_size=1))
def test_all_lines_are_equally_wide(rows: list[tuple[str, str]]) -> None:
    assert len({display_width(line) for line in aligned(rows)}) == 1


def test_a_row_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="shorter"):
        aligned([("ก", "1"), ("ข",)])
