"""What stands twice where it may stand once."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator

__all__ = ["repeated"]


def repeated(keys: Iterable[Hashable]) -> Iterator[int]:
    """Yield the place of each of *keys* that stands before it already.

    >>> [*repeated(["m1", "m2", "m1", "m1"])]
    [2, 3]
    """
    seen: set[Hashable] = set()
    for place, key in enumerate(keys):
        if key in seen:
            yield place
        seen.add(key)
