"""Repeated: the places of what stands before already."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import repeated


@given(st.lists(st.integers(0, 4)))
def test_without_what_is_repeated_each_stands_once(keys: list[int]) -> None:
    places = {*repeated(keys)}

    left = [key for place, key in enumerate(keys) if place not in places]
    assert left == [*dict.fromkeys(keys)]
