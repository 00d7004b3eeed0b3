"""What a room of the library says of its classes: how each of them is drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from hypothesis import strategies as st

__all__ = ["Strategies"]

Strategies = Mapping[type, Callable[[], st.SearchStrategy[object]]]
"""For a class, the function that makes its strategy."""
